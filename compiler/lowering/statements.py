"""Simple statements: expressions, if, return, raise, assert, imports."""

from __future__ import annotations

import ast

from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.calls import lower_call
from clientside.compiler.lowering.context import Context
from clientside.compiler.lowering.functions import returned
from clientside.compiler.lowering.prevented import thrown
from clientside.compiler.lowering.truth import negated, test


def lower_expr_statement(ctx: Context, node: ast.Expr) -> None:
    """An expression for its effects."""
    if isinstance(node.value, ast.Constant):
        return
    if isinstance(node.value, (ast.Yield, ast.YieldFrom)) and node.value in ctx.program.types:
        yielded = ctx.expr(node.value)
        assert isinstance(yielded, js.Binary)
        ctx.emit(js.ExprStmt(yielded.left))
        return
    value = (
        lower_call(ctx, node.value, discard=True)
        if isinstance(node.value, ast.Call) and node.value in ctx.program.types
        else ctx.expr(node.value)
    )
    if not ctx.is_stable(value):
        value.pos = value.pos or ctx.position(node)
        ctx.emit(js.ExprStmt(value))


def lower_if(ctx: Context, node: ast.If) -> None:
    """`if … elif … else`."""
    condition = test(ctx, node.test)
    then = ctx.body(node.body)
    otherwise = ctx.body(node.orelse)
    if not then and not otherwise:
        if not ctx.is_stable(condition) and not isinstance(condition, js.Id):
            ctx.emit(js.ExprStmt(condition))
    elif not then:
        ctx.emit(js.If(negated(condition), otherwise))
    else:
        ctx.emit(js.If(condition, then, otherwise))


def lower_return(ctx: Context, node: ast.Return) -> None:
    """`return value`."""
    if node.value is None:
        ctx.emit(js.Return(js.Null()))
        return
    value = ctx.expr(node.value)
    ctx.emit(js.Return(returned(ctx, value, ctx.type(node.value))))


def lower_raise(ctx: Context, node: ast.Raise) -> None:
    """`raise`, `raise X`, `raise X from Y`."""
    if node.exc is None:
        ctx.emit(js.Throw(ctx.copy(ctx.caught[-1])) if ctx.caught else js.ExprStmt(ctx.helper("noActiveException")))
        return
    straight = thrown(ctx.program, node)
    if straight is not None:
        ctx.emit(js.Throw(straight))
        return
    found = ctx.type(node.exc)
    exception = ctx.expr(node.exc)
    users = any(not isinstance(c, str) and c.method("__init__") is not None for c in found.get("class") or ())
    if found.only("class"):
        exception = js.New(exception, [])
        exception = ctx.helper("err", exception) if users else exception
    elif not found.only("exception") and not _is_user_exception(found):
        exception = ctx.helper("raisable", exception)
    if ctx.program.chains:
        exception = ctx.helper("raisedAnew", exception)
    if node.cause is not None:
        cause = ctx.expr(node.cause)
        exception = ctx.helper("withCause", exception, cause)
    if ctx.stars:  # the group itself, raised by name, is another one than `raise` alone lets go
        ctx.emit(js.ExprStmt(js.Assign(js.Member(js.Id(ctx.stars[-1]), "anew"), js.Bool(True))))
    ctx.emit(js.Throw(exception))


def _is_user_exception(found: Type) -> bool:
    return found.only("instance") and all(c.exception_base() for c in found.get("instance"))


def lower_assert(ctx: Context, node: ast.Assert) -> None:
    """`assert test, message`."""
    condition = test(ctx, node.test)
    with ctx.scoped() as out:
        arguments: list[js.Expr] = []
        if node.msg is not None and node.msg in ctx.program.types:
            arguments = [ctx.shown(ctx.expr(node.msg), ctx.type(node.msg))]
        made: js.Expr = js.New(ctx.helper_id("AssertionError"), arguments)
        if arguments and not ctx.type(node.msg).only("str"):  # type: ignore[arg-type]
            made = ctx.helper("err", made)
        ctx.emit(js.Throw(made))
    ctx.emit(js.If(negated(condition), out))


def lower_nothing(ctx: Context, node: ast.stmt) -> None:
    """pass, global, nonlocal, imports: nothing is left of them."""
