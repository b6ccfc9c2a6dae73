"""`x.name` outside of calls."""

from __future__ import annotations

import ast

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering import classes
from clientside.compiler.lowering.context import Context
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.lowering.names import lower_binding
from clientside.compiler.lowering.rows import finished, kind_test, row_arrow
from clientside.compiler.ops.row import Row


def lower_attribute(ctx: Context, node: ast.Attribute) -> js.Expr:
    """A module's member, a property, or a bound method as a value."""
    receiver_type = ctx.type(node.value)
    plan = ctx.program.plans.get(node)
    if receiver_type.has("module"):
        return lower_binding(ctx, node)
    if plan == "instance" or node.attr == "__class__":
        return classes.load(ctx, node)
    rows: dict[str, Row] = plan if isinstance(plan, dict) else {}
    if not rows:
        return ctx.helper("unreachable")
    receiver = ctx.expr(node.value)
    if len(rows) < len(receiver_type.kinds) or len({id(r) for r in rows.values()}) > 1:
        receiver = ctx.simple(receiver)
    result: js.Expr | None = (
        None
        if len(rows) == len(receiver_type.kinds)
        else ctx.helper("noAttribute", ctx.copy(receiver), js.Str(node.attr))
    )
    for kind, row in reversed(list(rows.items())):
        one = _of_row(ctx, node, row, ctx.copy(receiver), receiver_type.restricted((kind,)))
        result = one if result is None else js.Conditional(kind_test(ctx, ctx.copy(receiver), kind), one, result)
    assert result is not None
    return result


def _of_row(ctx: Context, node: ast.Attribute, row: Row, receiver: js.Expr, known: Type) -> js.Expr:
    if row.is_property:
        e = Emission(ctx, row, receiver, known, {}, {}, ctx.type(node))
        return finished(ctx, row, e, row.emit(e))
    held = ctx.temp(receiver) if not ctx.is_stable(receiver) else receiver
    return row_arrow(ctx, row, (held, known))
