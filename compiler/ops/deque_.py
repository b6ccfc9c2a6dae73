"""Methods and operators of collections.deque."""

from __future__ import annotations

from collections.abc import Callable

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.row import Emitter, Rule, attribute, method, table


def store_effect(name: str) -> Callable[[Facts], None]:
    """The argument becomes an element."""
    return lambda f: f.receiver.get("deque").store(f.type(name))


def extend_effect(f: Facts) -> None:
    """The elements of the argument become elements."""
    f.receiver.get("deque").store(f.elements(f.type("iterable")))


def deque_result(f: Facts) -> Type:
    """`deque(iterable, maxlen)`."""
    return f.new("deque", f.elements(f.type("iterable")))


def native(name: str) -> Emitter:
    """A method that the JavaScript class has."""

    def emit(e: Emission) -> js.Expr:
        made = e.call(name, *([e.arg("x")] if e.given("x") else []))
        return e.none(made) if e.given("x") else made

    return emit


def new_of(f: Facts, other: Type) -> Type:
    """A new deque of the receiver's elements and others."""
    made = f.new("deque", f.receiver.get("deque").element, "+")
    if other.kinds:
        made.get("deque").store(other)
    return made


def sum_rule(f: Facts) -> Type:
    """`d + other`."""
    other = f.type("other").get("deque")
    return t.NEVER if other is None else new_of(f, other.element)


def grown_rule(f: Facts) -> Type:
    """`d += other`."""
    f.receiver.get("deque").store(f.elements(f.type("other")))
    return f.receiver


def product_rule(in_place: bool) -> Rule:
    """`d * n`."""

    def rule(f: Facts) -> Type:
        f.inference.observed(f.type("other"))
        if not f.type("other").may("int", "bool"):
            return t.NEVER
        return f.receiver if in_place else new_of(f, t.NEVER)

    return rule


ROWS = table(
    method("deque", "append(x, /)", "none", native("append"), effect=store_effect("x")),
    method("deque", "appendleft(x, /)", "none", native("appendleft"), effect=store_effect("x")),
    method("deque", "pop()", "element", native("pop")),
    method("deque", "popleft()", "element", native("popleft")),
    method("deque", "extend(iterable, /)", "none", "dequeExtend", effect=extend_effect),
    method("deque", "extendleft(iterable, /)", "none", "dequeExtendleft", effect=extend_effect),
    method("deque", "insert(index, object, /)", "none", "dequeInsert", effect=store_effect("object"), observes="index"),
    method("deque", "remove(value, /)", "none", "dequeRemove"),
    method("deque", "index(value, start=0, stop=0, /)", "index", "dequeIndex", observes="value start stop"),
    method("deque", "count(value, /)", "index", "dequeCount"),
    method("deque", "rotate(n=1, /)", "none", "dequeRotate", observes="n"),
    method("deque", "reverse()", "none", "dequeReverse"),
    method("deque", "clear()", "none", "dequeClear"),
    method("deque", "copy()", lambda f: new_of(f, t.NEVER), "dequeCopy"),
    attribute("deque", "maxlen", t.join(t.NONE, t.LENGTH), lambda e: js.Member(e.receiver, "$most")),
)
OPERATORS: dict[str, Rule] = {
    "__add__": sum_rule,
    "__iadd__": grown_rule,
    "__mul__": product_rule(False),
    "__rmul__": product_rule(False),
    "__imul__": product_rule(True),
}
