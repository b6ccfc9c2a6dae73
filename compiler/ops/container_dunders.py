"""What all containers have under special names, where code writes them out: `words.__contains__`."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.items import item_type, of_part
from clientside.compiler.ops.operator_ import delete_item, store_item
from clientside.compiler.ops.row import Row, method

CONTAINERS = frozenset(["str", "list", "tuple", "dict", "set", "frozenset", "range", "deque"])
REVERSED = CONTAINERS - {"str", "tuple", "set", "frozenset"}
INDEXED = CONTAINERS - {"set", "frozenset"}
CHANGED = frozenset(["list", "dict", "deque"])


def emit_contains(e: Emission) -> js.Expr:
    """`container.__contains__(x)`."""
    assert e.receiver is not None
    return e.helper("contains", e.receiver, e.arg("key"))


def emit_length(e: Emission) -> js.Expr:
    """`container.__len__()`."""
    assert e.receiver is not None
    return e.helper("len", e.receiver)


def iterator(f: Facts) -> Type:
    """What `container.__iter__()` and `container.__reversed__()` give."""
    return f.new("iter", f.elements(f.receiver))


def item(f: Facts) -> Type:
    """What `container.__getitem__(key)` gives."""
    return item_type(f, f.receiver, f.type("key"), f.constant("key"))


def emit_item(name: str, *arguments: str) -> Callable[[Emission], js.Expr]:
    """`container.__getitem__(key)`, `container.__setitem__(key, value)`, `container.__delitem__(key)`."""

    def emit(e: Emission) -> js.Expr:
        assert e.receiver is not None
        made = e.helper(of_part(e, name, "key"), e.receiver, *(e.arg(a) for a in arguments))
        return made if name == "getitem" else e.none(made)

    return emit


def stored(f: Facts) -> None:
    """`container.__setitem__(key, value)`."""
    store_item(f.receiver, f.type("key"), f.type("value"))


def deleted(f: Facts) -> None:
    """`container.__delitem__(key)`."""
    delete_item(f.receiver)


@cache
def rows(kind: str) -> dict[str, Row]:
    """The rows of a kind of container; none for other kinds."""
    if kind not in CONTAINERS:
        return {}
    found = [
        method(kind, "__contains__(key, /)", "bool", emit_contains),
        method(kind, "__len__()", "index", emit_length),
        method(kind, "__iter__()", iterator, "iter"),
    ]
    if kind in REVERSED:
        found.append(method(kind, "__reversed__()", iterator, "reversed"))
    if kind in INDEXED:
        found.append(method(kind, "__getitem__(key, /)", item, emit_item("getitem", "key"), observes="key"))
    if kind in CHANGED:
        store, remove = emit_item("setitem", "key", "value"), emit_item("delitem", "key")
        found.append(method(kind, "__setitem__(key, value, /)", "none", store, effect=stored, observes="key"))
        found.append(method(kind, "__delitem__(key, /)", "none", remove, effect=deleted, observes="key"))
    return {row.name: row for row in found}
