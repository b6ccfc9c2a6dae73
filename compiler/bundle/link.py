"""Which helpers a bundle needs, in an order in which each stands after what it needs."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from clientside.compiler.bundle.runtime_index import Helper, helper


def linked(names: Iterable[str]) -> list[Helper]:
    """The helpers called `names` and all they need, dependencies first (depth-first; functions may need each other)."""
    return list(dict.fromkeys(found for name in sorted(names) for found in _with_needs(name)))


@cache
def _with_needs(name: str) -> tuple[Helper, ...]:
    order: list[Helper] = []
    seen: set[str] = set()

    def visit(name: str) -> None:
        if name in seen:
            return
        seen.add(name)
        found = helper(name)
        for need in found.needs:
            visit(need)
        order.append(found)

    visit(name)
    return tuple(order)


def runtime_text(names: Iterable[str]) -> str:
    """The JavaScript of the helpers called `names` and all they need."""
    return "\n\n".join(h.text for h in linked(names))
