"""Values that are instances of the program's classes, or of built-in types, by what is asked of them."""

from __future__ import annotations

from clientside.compiler.analysis.own_parts import IsOwn, OwnPart
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.classes import instance_test, is_local
from clientside.compiler.lowering.context import Context


def lower_own_part(ctx: Context, node: OwnPart) -> js.Expr:
    """The value itself."""
    return ctx.parts[node.value] if node.held else ctx.expr(node.value)


def lower_is_own(ctx: Context, node: IsOwn) -> js.Expr:
    """A test of the classes that it may be of."""
    classes = sorted(ctx.type(node.value).get("instance") or (), key=lambda made: made.name)
    if node.held:
        ctx.parts[node.value] = ctx.temp(ctx.expr(node.value))
    if any(is_local(ctx, made) for made in classes):
        value = ctx.parts[node.value] if node.held else ctx.expr(node.value)
        return js.Binary("instanceof", value, ctx.helper_id("Instance"))
    test: js.Expr = js.Bool(False)
    for i, made in enumerate(classes):
        value = ctx.parts[node.value] if node.held else ctx.expr(node.value)
        one = instance_test(ctx, value, made)
        test = js.Binary("||", test, one) if i else one
    return test
