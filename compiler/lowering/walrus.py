"""`(name := value)`."""

from __future__ import annotations

import ast

from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.context import Context


def lower_walrus(ctx: Context, node: ast.NamedExpr) -> js.Expr:
    """An assignment that is an expression, in Python and in JavaScript."""
    variable = ctx.program.scopes.variable[node.target]
    known = ctx.type(node.value)
    value = ctx.stored(ctx.expr(node.value), known, variable.slot)
    return ctx.loaded(js.Assign(ctx.variable(variable), value), variable.slot, known)
