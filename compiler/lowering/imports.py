"""`from module import name` inside functions and modules: a name is a variable where something reads it as a value."""

from __future__ import annotations

import ast

from clientside.compiler.analysis.infer.calls import CallPlan
from clientside.compiler.analysis.scopes import Variable
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.context import Context
from clientside.compiler.lowering.names import lower_binding


def lower_import_from(ctx: Context, node: ast.ImportFrom) -> None:
    """`from math import pi, floor`."""
    for alias in node.names:
        variable = ctx.program.scopes.variable.get(alias)
        found = ctx.type(alias)
        if variable is None or not found.kinds or found.has("module") or not _is_value(ctx, variable):
            continue
        value = ctx.stored(lower_binding(ctx, alias), found, variable.slot)
        ctx.emit(js.ExprStmt(js.Assign(ctx.variable(variable), value)))


def _is_value(ctx: Context, variable: Variable) -> bool:
    """Whether something reads the variable, other than calls that know what they call."""
    for read in ctx.module.reads(variable):
        call = ctx.module.call_of.get(read)
        plan = ctx.program.plans.get(call) if call is not None else None
        if not isinstance(plan, CallPlan) or plan.dynamic or not (plan.exception or "" in plan.rows):
            return True
    return False
