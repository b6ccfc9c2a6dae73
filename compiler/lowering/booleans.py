"""`and`, `or`, `not`, and `x if test else y` as values."""

from __future__ import annotations

import ast

from clientside.compiler.analysis.infer.branches import falsy_part, truthy_part
from clientside.compiler.analysis.kinds import always_true
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.context import Context
from clientside.compiler.lowering.truth import NATIVE, negated, test, truth


def lower_bool_op(ctx: Context, node: ast.BoolOp) -> js.Expr:
    """`a and b and c`: the operand that decides is the value."""
    return _from(ctx, node, 0)


def _from(ctx: Context, node: ast.BoolOp, i: int) -> js.Expr:
    whole = ctx.type(node)
    value = node.values[i]
    known = ctx.type(value)
    if i == len(node.values) - 1 or node.values[i + 1] not in ctx.program.types:
        return fitted(ctx, ctx.expr(value), known, whole)
    is_and = isinstance(node.op, ast.And)
    left = ctx.expr(value)
    with ctx.scoped() as pushed:
        right = _from(ctx, node, i + 1)
    part = falsy_part(known) if is_and else truthy_part(known)
    if not pushed and known.only(*NATIVE) and not _converts(ctx, part, whole):
        if known.only("none") or not known.only("none", "function", "exception", "iter", *always_true()):
            return js.Binary("&&" if is_and else "||", left, right)
        if not is_and:
            return js.Binary("??", left, right)
    if not pushed and not is_and and known.only("none", "function", "exception", "iter", "awaitable", *always_true()):
        return js.Binary("??", left, right)
    left = ctx.simple(left)
    condition = truth(ctx, ctx.copy(left), known, number=defaults_to_number(ctx, node))
    kept = fitted(ctx, ctx.copy(left), part, whole)
    if not pushed:
        return js.Conditional(condition, right, kept) if is_and else js.Conditional(condition, kept, right)
    name = js.Id(ctx.temp_name())
    ctx.emit(js.Declare("let", [(name, kept)]))
    pushed.append(js.ExprStmt(js.Assign(js.Id(name.name), right)))
    ctx.emit(js.If(condition if is_and else negated(condition), pushed))
    return js.Id(name.name)


def defaults_to_number(ctx: Context, node: ast.expr) -> bool:
    """Whether a node is `x or 0`: a number or None, if anything is done with it."""
    return (
        isinstance(node, ast.BoolOp) and isinstance(node.op, ast.Or) and ctx.type(node.values[-1]).only("int", "float")
    )


def _converts(ctx: Context, part: Type, whole: Type) -> bool:
    return ctx.boxed and part.has("float") and not part.has("int") and whole.has("int")


def fitted(ctx: Context, e: js.Expr, part: Type, whole: Type) -> js.Expr:
    """A value of type `part` as one of type `whole`."""
    return ctx.stored(e, part, whole)


def lower_not(ctx: Context, node: ast.UnaryOp) -> js.Expr:
    """`not x` as a value."""
    condition = test(ctx, node.operand)
    if isinstance(condition, js.Binary) and condition.operator in ("===", "!=="):
        return negated(condition)
    return js.Unary("!", condition)


def lower_conditional(ctx: Context, node: ast.IfExp) -> js.Expr:
    """`x if test else y`."""
    whole = ctx.type(node)
    condition = test(ctx, node.test)
    if node.body not in ctx.program.types or node.orelse not in ctx.program.types:
        reached = node.body if node.body in ctx.program.types else node.orelse
        if reached not in ctx.program.types:
            return js.Sequence([condition, ctx.helper("unreachable")])
        if not isinstance(condition, (js.Id, js.Bool)):
            ctx.emit(js.ExprStmt(condition))
        return ctx.expr(reached)
    with ctx.scoped() as then_out:
        then = fitted(ctx, ctx.expr(node.body), ctx.type(node.body), whole)
    with ctx.scoped() as else_out:
        otherwise = fitted(ctx, ctx.expr(node.orelse), ctx.type(node.orelse), whole)
    if not then_out and not else_out:
        return js.Conditional(condition, then, otherwise)
    name = js.Id(ctx.temp_name())
    ctx.emit(js.Declare("let", [(name, None)]))
    then_out.append(js.ExprStmt(js.Assign(js.Id(name.name), then)))
    else_out.append(js.ExprStmt(js.Assign(js.Id(name.name), otherwise)))
    ctx.emit(js.If(condition, then_out, else_out))
    return js.Id(name.name)
