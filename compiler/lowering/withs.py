"""`with`: enter, try, and leave with or without the exception."""

from __future__ import annotations

import ast

from clientside.compiler.analysis import types as t
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering import targets
from clientside.compiler.lowering.context import Context
from clientside.compiler.lowering.tries import during


def lower_with(ctx: Context, node: ast.With | ast.AsyncWith) -> None:
    """`with a as x, b: …`, `async with`."""
    _items(ctx, node, list(node.items))


def _items(ctx: Context, node: ast.With | ast.AsyncWith, items: list[ast.withitem]) -> None:
    if not items:
        ctx.statements(node.body)
        return
    item = items[0]
    looped = isinstance(node, ast.AsyncWith)
    manager = ctx.temp(ctx.helper("asyncManager" if looped else "manager", ctx.expr(item.context_expr)))
    entered: js.Expr = js.Call(js.Member(manager, "__aenter__" if looped else "__enter__"), [])
    if looped:
        entered = _awaited(ctx, entered)
    if item.optional_vars is not None:
        known = ctx.type(item.optional_vars)
        targets.assign(ctx, item.optional_vars, ctx.temp(entered), t.join(known, t.NUMBER), known)
    else:
        ctx.emit(js.ExprStmt(entered))
    failed, thrown = ctx.temp_name(), ctx.temp_name()
    ctx.emit(js.Declare("let", [(js.Id(failed), js.Bool(False))]))
    ctx.tries += 1
    with ctx.scoped() as body:
        _items(ctx, node, items[1:])
    ctx.tries -= 1
    left: js.Expr = ctx.helper("asyncLeft" if looped else "left", js.Id(manager.name), js.Id(thrown))
    if looped:
        left = js.Yield(left, delegate=True)
    handler: list[js.Stmt] = [js.ExprStmt(js.Assign(js.Id(failed), js.Bool(True))), js.ExprStmt(left)]
    if ctx.program.chains:
        handler = [
            js.ExprStmt(js.Assign(js.Id(failed), js.Bool(True))),
            js.ExprStmt(js.Assign(js.Id(thrown), ctx.helper("caught", js.Id(thrown)))),
            during(ctx, [js.ExprStmt(left)], thrown),
        ]
    method = js.Member(js.Id(manager.name), "__aexit__" if looped else "__exit__")
    exit_call: js.Expr = js.Call(method, [js.Null(), js.Null(), js.Null()])
    if looped:
        exit_call = _awaited(ctx, exit_call)
    final: list[js.Stmt] = [js.If(js.Unary("!", js.Id(failed)), [js.ExprStmt(exit_call)])]
    ctx.emit(js.Try(body, js.Id(thrown), handler, final))


def _awaited(ctx: Context, value: js.Expr) -> js.Expr:
    return js.Yield(ctx.helper("awaited", value), delegate=True)
