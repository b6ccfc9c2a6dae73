"""`-x`, `+x`, `~x`: native JavaScript where types prove it, a helper otherwise."""

from __future__ import annotations

import ast

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.infer.ranges import bounds
from clientside.compiler.analysis.mixed import flags
from clientside.compiler.analysis.plain import Plain
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.booleans import lower_not
from clientside.compiler.lowering.context import Context
from clientside.compiler.lowering.operators import fits_bits, plain_int


def lower_plain(ctx: Context, node: Plain) -> js.Expr:
    """A member of an IntEnum as the int that it is, an instance of a class derived from list as the list."""
    return ctx.as_value(ctx.expr(node.value), ctx.type(node.value))[0]


def lower_unary(ctx: Context, node: ast.UnaryOp) -> js.Expr:
    """`-x`, `+x`, `~x`."""
    if isinstance(node.op, ast.Not):
        return lower_not(ctx, node)
    operand, known, result = ctx.expr(node.operand), ctx.type(node.operand), ctx.type(node)
    if not isinstance(node.op, ast.Invert) or not flags(known).kinds:
        operand, known = ctx.in_plain(operand, known)
    if isinstance(operand, js.Num) and isinstance(node.op, ast.USub) and operand.value != 0:
        return js.Num(-operand.value)
    if isinstance(operand, js.Num) and isinstance(operand.value, float) and isinstance(node.op, ast.USub):
        return js.Num(-operand.value)
    if isinstance(node.op, ast.UAdd):
        if known.only("int", "float") and not t.is_wide(known):
            return operand
        if known.only("bool"):
            return js.Unary("+", operand)
        kept = ctx.helper("pos", ctx.dynamic(operand, known))
        if not ctx.boxed and result.has("float"):
            return ctx.helper("unboxed", kept)
        return ctx.loaded(kept, t.NUMBER, result)
    if isinstance(node.op, ast.USub):
        if known.only("float"):
            return js.Unary("-", operand)
        if known.only("int", "bool") and not t.is_wide(known):
            low, high = bounds(known) or (0, 1)
            operand = plain_int(ctx, operand, known)
            return js.Unary("-", operand) if low > 0 or high < 0 else js.Binary("-", js.Num(0), operand)
        if known.only("int"):
            return ctx.helper("intNeg", operand)
        if not ctx.boxed:
            zeros_differ = known.has("float") and not known.may("int", "bool")
            return ctx.helper("negFloat" if zeros_differ else "negNum", operand)
        return ctx.loaded(ctx.helper("neg", ctx.dynamic(operand, known)), t.NUMBER, result)
    if known.only("int") and not t.is_wide(known) and fits_bits(ast.BitAnd(), known, known, known):
        return js.Unary("~", operand)
    return ctx.helper("invert", ctx.dynamic(operand, known))
