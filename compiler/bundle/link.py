"""Which helpers a bundle needs, in an order in which each stands after what it needs."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from clientside.compiler.bundle.runtime_index import Helper, helper


def linked(names: Iterable[str]) -> list[Helper]:
    """The helpers called `names` and all they need, dependencies first (depth-first; functions may need each other)."""
    order: dict[Helper, None] = {}
    for name in sorted(names):
        order.update(_with_needs(name))
    return list(order)


@cache
def _with_needs(name: str) -> dict[Helper, None]:
    order: dict[Helper, None] = {}
    seen: set[str] = set()

    def visit(name: str) -> None:
        if name in seen:
            return
        seen.add(name)
        found = helper(name)
        for need in found.needs:
            visit(need)
        order[found] = None

    visit(name)
    return order


def runtime_text(names: Iterable[str]) -> str:
    """The JavaScript of the helpers called `names` and all they need."""
    return "\n\n".join(h.text for h in linked(names))
