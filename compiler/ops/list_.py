"""Methods of list."""

from __future__ import annotations

import ast
from collections.abc import Callable

from clientside.compiler.analysis.facts import Facts
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering import comprehensions, consumers
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.row import method, table


def store_effect(name: str) -> Callable[[Facts], None]:
    """The argument becomes an element."""

    def effect(f: Facts) -> None:
        f.receiver.get("list").store(f.type(name))

    return effect


def extend_effect(f: Facts) -> None:
    """The elements of the argument become elements."""
    f.receiver.get("list").store(f.elements(f.type("iterable")))


def key_effect(f: Facts) -> None:
    """The key function sees each element."""
    if f.given("key"):
        f.call(f.type("key"), [f.receiver.get("list").element])


def emit_append(e: Emission) -> js.Expr:
    """`a.append(x)`."""
    return e.none(e.call("push", e.arg("object")))


def emit_extend(e: Emission) -> js.Expr:
    """`a.extend(xs)`: a generator expression appends its elements itself."""
    node = e.node("iterable")
    if isinstance(node, ast.GeneratorExp) and not e.has_lowered("iterable"):
        consumers.appended(e.ctx, e.receiver, node)
        return js.Null()
    if isinstance(node, ast.ListComp) and not e.has_lowered("iterable"):
        return e.helper("listExtend", e.receiver, comprehensions.as_list(e.ctx, node))
    return e.helper("listExtend", e.receiver, e.arg("iterable"))


def emit_pop(e: Emission) -> js.Expr:
    """`a.pop()` and `a.pop(0)`: where no element is None, nothing comes only of an empty list."""
    native = "pop" if not e.given("index") else "shift" if e.constant("index") == 0 else ""
    if e.constant("index") is False or e.discard or not native or e.result.may("none", "unknown"):
        return e.helper("listPop", e.receiver, e.arg("index"))
    if not e.receiver_type.only("list") or not e.result.kinds:
        return e.helper("listPop", e.receiver, e.arg("index"))
    return js.Binary("??", e.call(native), e.helper("emptyPop"))


def emit_clear(e: Emission) -> js.Expr:
    """`a.clear()`."""
    return e.none(js.Assign(js.Member(e.receiver, "length"), js.Num(0)))


ROWS = table(
    method("list", "append(object, /)", "none", emit_append, effect=store_effect("object"), writes=True),
    method(
        "list",
        "extend(iterable, /)",
        "none",
        emit_extend,
        helper="listExtend",
        effect=extend_effect,
        writes=True,
        lazy="iterable",
    ),
    method(
        "list",
        "insert(index, object, /)",
        "none",
        "listInsert",
        effect=store_effect("object"),
        writes=True,
        observes="index",
    ),
    method("list", "pop(index=-1, /)", "element", emit_pop, helper="listPop", writes=True, observes="index"),
    method("list", "remove(value, /)", "none", "listRemove", writes=True),
    method("list", "index(value, start=0, stop=0, /)", "index", "listIndex", observes="value start stop"),
    method("list", "count(value, /)", "index", "listCount"),
    method("list", "reverse()", "none", lambda e: e.none(e.call("reverse")), writes=True),
    method("list", "sort(*, key=None, reverse=False)", "none", "listSort", effect=key_effect, writes=True),
    method("list", "clear()", "none", emit_clear, writes=True),
    method("list", "copy()", "list[element]", lambda e: e.call("slice")),
)
