"""The module heapq."""

from __future__ import annotations

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.row import Row, function, table


def changes(f: Facts) -> None:
    """The heap is written to, and takes up the item."""
    site = f.type("heap").get("list")
    if site is not None:
        site.write()
        site.store(f.type("item"))


def taken(f: Facts) -> Type:
    """An element of the heap."""
    return f.elements(f.type("heap").restricted(("list",)))


def replaced(f: Facts) -> Type:
    """An element of the heap, or the item."""
    return t.join(taken(f), f.type("item"))


def key_effect(f: Facts) -> None:
    """The key function sees each element."""
    if f.given("key"):
        f.call(f.type("key"), [f.elements(f.type("iterable"))])


def merge_result(f: Facts) -> Type:
    """An iterator over the elements of all."""
    element = t.join_all(f.elements(known) for known in f.rest("iterables"))
    if f.given("key"):
        f.call(f.type("key"), [element])
    return f.new("iter", element)


def best(name: str, largest: bool) -> Row:
    """`nlargest(n, xs, key=None)` and `nsmallest`."""

    def emit(e: Emission) -> js.Expr:
        return e.helper("heapBest", e.arg("n"), e.arg("iterable"), e.arg("key"), js.Bool(largest))

    return function(
        f"{name}(n, iterable, key=None)",
        lambda f: f.new("list", f.elements(f.type("iterable"))),
        emit,
        effect=key_effect,
        observes="n",
    )


def emit_merge(e: Emission) -> js.Expr:
    """`merge(*xs, key=None, reverse=False)`."""
    return e.helper("heapMerge", js.Array(e.rest("iterables")), e.arg("key"), e.arg("reverse"))


ROWS = table(
    function("heappush(heap, item, /)", "none", "heappush", effect=changes),
    function("heappop(heap, /)", taken, "heappop", effect=changes),
    function("heapify(heap, /)", "none", "heapify", effect=changes),
    function("heapreplace(heap, item, /)", replaced, "heapreplace", effect=changes),
    function("heappushpop(heap, item, /)", replaced, "heappushpop", effect=changes),
    best("nlargest", True),
    best("nsmallest", False),
    function("merge(*iterables, key=None, reverse=False)", merge_result, emit_merge),
)
