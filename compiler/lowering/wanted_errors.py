"""Expressions that always raise, where a `try` catches that."""

from __future__ import annotations

import ast
from typing import Any

from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.context import Context


def lower_certain_error(ctx: Context, node: ast.expr) -> js.Expr:
    """What Python evaluates before, and the error."""
    error, message = ctx.program.raised[node]
    if isinstance(node, ast.Attribute):
        return ctx.helper("noAttribute", ctx.shown(ctx.expr(node.value), ctx.type(node.value)), js.Str(node.attr))
    before: list[js.Expr] = []
    if isinstance(node, ast.Call):
        starred = [a.value if isinstance(a, ast.Starred) else a for a in node.args]
        makers: list[Any] = [lambda a=a: ctx.expr(a) for a in (*starred, *(k.value for k in node.keywords))]
        if isinstance(node.func, ast.Attribute) and ctx.type(node.func.value).kinds:
            makers.insert(0, lambda: ctx.expr(node.func.value))
        before = [value for value in ctx.in_order(makers) if not ctx.is_stable(value)]
    first = [js.Str("argument-count")] if error == "Refusal" else []
    raised = ctx.helper("raises", js.New(ctx.helper_id(error), [*first, js.Str(message)]))
    return js.Sequence([*before, raised]) if before else raised
