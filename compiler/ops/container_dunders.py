"""What all containers have under special names, where code writes them out: `words.__contains__`."""

from __future__ import annotations

from functools import cache

from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.row import Row, method

CONTAINERS = frozenset(["str", "list", "tuple", "dict", "set", "frozenset", "range", "deque"])


def emit_contains(e: Emission) -> js.Expr:
    """`container.__contains__(x)`."""
    assert e.receiver is not None
    return e.helper("contains", e.receiver, e.arg("key"))


def emit_length(e: Emission) -> js.Expr:
    """`container.__len__()`."""
    assert e.receiver is not None
    return e.helper("len", e.receiver)


@cache
def rows(kind: str) -> dict[str, Row]:
    """The rows of a kind of container; none for other kinds."""
    if kind not in CONTAINERS:
        return {}
    return {
        "__contains__": method(kind, "__contains__(key, /)", "bool", emit_contains),
        "__len__": method(kind, "__len__()", "index", emit_length),
    }
