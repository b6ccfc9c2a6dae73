"""Descriptors: accessors of JavaScript, which ask the descriptor."""

from __future__ import annotations

from clientside.compiler.analysis.classes import UserClass
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.context import Context


def add_descriptor(ctx: Context, made: UserClass, name: js.Id, attribute: str, lowered: js.Expr) -> None:
    """`attribute = Descriptor(…)` of a class body."""
    held = ctx.temp(lowered)
    ctx.module.descriptors[made, attribute] = held
    found = made.descriptors[attribute]
    if any(c.method("__get__") for c in found.get("instance")):
        ctx.emit(js.ExprStmt(ctx.helper("descriptor", js.Id(name.name), js.Str(attribute), ctx.copy(held))))
        return
    place = js.Member(js.Member(js.Id(name.name), "prototype"), attribute)
    ctx.emit(js.ExprStmt(js.Assign(place, ctx.copy(held))))


def name_descriptors(ctx: Context, made: UserClass, name: js.Id) -> None:
    """`__set_name__` of all of them, when the class is complete."""
    for attribute, found in made.descriptors.items():
        held = ctx.module.descriptors.get((made, attribute))
        if held is not None and any(c.method("__set_name__") for c in found.get("instance")):
            called = js.Member(ctx.copy(held), "__set_name__")
            ctx.emit(js.ExprStmt(js.Call(called, [js.Id(name.name), js.Str(attribute)])))
