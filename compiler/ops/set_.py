"""Methods of set, and those that frozenset shares."""

from __future__ import annotations

import ast

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.mixed import natives_in, stand_for_values
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering import comprehensions, consumers
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.lowering.keys import pair_of, same_key
from clientside.compiler.ops.row import Emitter, Row, Rule, method, table


def _of_others(f: Facts) -> Type:
    return t.join_all([f.elements(other) for other in f.rest("others")] + [f.elements(f.type("other"))])


def add_effect(f: Facts) -> None:
    """The argument becomes an element."""
    f.receiver.get("set").store(f.type("object"))


def emit_add(e: Emission) -> js.Expr:
    """`s.add(x)`: what stands for itself is put into the Map; a pair is made only where the set keeps it."""
    value, known = e.arg("object"), e.type("object")
    pair = pair_of(value)
    if pair is not None:
        return e.helper("setPutPair", e.receiver, *pair)
    if e.receiver_type.only("set") and same_key(e.ctx, known, e.receiver_type.get("set").element):
        value = e.simple(value)
        return e.none(js.Call(js.Member(js.Member(e.receiver, "$map"), "set"), [value, e.ctx.copy(value)]))
    return e.helper("setAdd", e.receiver, value)


def emit_remove(e: Emission) -> js.Expr:
    """`s.remove(x)`: an instance of a class derived from set stands for the frozenset of its elements."""
    found = e.type("object")
    like = natives_in(found, frozenset(["set"])) and stand_for_values(found)
    return e.helper("setRemoveLike" if like else "setRemove", e.receiver, e.arg("object"))


def update_effect(f: Facts) -> None:
    """The elements of the arguments become elements."""
    f.receiver.get("set").store(_of_others(f))


def combined(kind: str, *, both: bool) -> Rule:
    """A new set of the receiver's elements, with `both` also of the arguments'."""

    def rule(f: Facts) -> Type:
        own = f.receiver.get(kind).element
        return f.new(kind, t.join(own, _of_others(f)) if both else own)

    return rule


def emit_spread(helper: str) -> Emitter:
    """A helper that takes `*others` as JavaScript's rest parameter."""

    def emit(e: Emission) -> js.Expr:
        return e.helper(helper, e.receiver, *e.rest("others"))

    return emit


def emit_update(e: Emission) -> js.Expr:
    """`s.update(…)`: a generator expression adds its elements itself."""
    nodes = e.nodes.get("others") or []
    if len(nodes) == 1 and not e.rest("others"):
        if isinstance(nodes[0], ast.GeneratorExp):
            consumers.added_to_set(e.ctx, e.receiver, nodes[0])
            return js.Null()
        return e.helper("setUpdate", e.receiver, comprehensions.as_list(e.ctx, nodes[0]))
    return e.helper("setUpdate", e.receiver, *e.rest("others"))


def shared(kind: str) -> list[Row]:
    """The methods that change nothing."""
    return [
        method(kind, "copy()", combined(kind, both=False), "setCopy"),
        method(kind, "union(*others)", combined(kind, both=True), emit_spread("setUnion")),
        method(kind, "intersection(*others)", combined(kind, both=True), emit_spread("setIntersection")),
        method(kind, "difference(*others)", combined(kind, both=False), emit_spread("setDifference")),
        method(kind, "symmetric_difference(other, /)", combined(kind, both=True), "setSymmetricDifference"),
        method(kind, "issubset(other, /)", "bool", "setIssubset"),
        method(kind, "issuperset(other, /)", "bool", "setIssuperset"),
        method(kind, "isdisjoint(other, /)", "bool", "setIsdisjoint"),
    ]


ROWS = table(
    *shared("set"),
    method("set", "add(object, /)", "none", emit_add, helper="setAdd", effect=add_effect, writes=True),
    method("set", "discard(object, /)", "none", "setDiscard", writes=True),
    method("set", "remove(object, /)", "none", emit_remove, helper="setRemove", writes=True, observes="object"),
    method("set", "pop()", "element", "setPop", writes=True),
    method("set", "clear()", "none", "setClear", writes=True),
    method(
        "set",
        "update(*others)",
        "none",
        emit_update,
        effect=update_effect,
        writes=True,
        consumes="others",
        lazy="others",
    ),
    method(
        "set",
        "intersection_update(*others)",
        "none",
        emit_spread("setIntersectionUpdate"),
        effect=update_effect,
        writes=True,
    ),
    method("set", "difference_update(*others)", "none", emit_spread("setDifferenceUpdate"), writes=True),
    method(
        "set",
        "symmetric_difference_update(other, /)",
        "none",
        "setSymmetricDifferenceUpdate",
        effect=update_effect,
        writes=True,
    ),
)
