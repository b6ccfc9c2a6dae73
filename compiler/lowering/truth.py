"""Truth: an expression where only its truth matters, by type (semantics B4)."""

from __future__ import annotations

import ast

from clientside.compiler.analysis.classes import UserClass
from clientside.compiler.analysis.kinds import always_true
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.context import Context
from clientside.compiler.passes import optimisation

NATIVE = (
    *("none", "bool", "int", "str", "function", "class", "module", "exception", "iter", "ellipsis", "awaitable"),
    *("no_update", "context", *always_true()),
)


def test(ctx: Context, node: ast.expr) -> js.Expr:
    """A JavaScript condition that is truthy exactly when the Python value is true."""
    if node not in ctx.program.types:
        return ctx.helper("unreachable")
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        return negated(test(ctx, node.operand))
    if isinstance(node, ast.BoolOp):
        return _bool_op(ctx, node)
    return truth(ctx, ctx.expr(node), ctx.type(node))


def _bool_op(ctx: Context, node: ast.BoolOp) -> js.Expr:
    operator = "&&" if isinstance(node.op, ast.And) else "||"
    result = test(ctx, node.values[0])
    for value in node.values[1:]:
        with ctx.scoped() as pushed:
            right = test(ctx, value)
        if not pushed:
            result = js.Binary(operator, result, right)
            continue
        name = js.Id(ctx.temp_name())
        ctx.emit(js.Declare("let", [(name, result)]))
        pushed.append(js.ExprStmt(js.Assign(js.Id(name.name), right)))
        condition = js.Id(name.name) if operator == "&&" else negated(js.Id(name.name))
        ctx.emit(js.If(condition, pushed))
        result = js.Id(name.name)
    return result


def negated(condition: js.Expr) -> js.Expr:
    """The opposite condition, written as an engineer would."""
    if isinstance(condition, js.Unary) and condition.operator == "!":
        return condition.operand
    if isinstance(condition, js.Binary) and condition.operator in ("===", "!=="):
        return js.Binary("!==" if condition.operator == "===" else "===", condition.left, condition.right)
    if isinstance(condition, js.Binary) and condition.operator == "==":
        return js.Binary("!=", condition.left, condition.right)
    if isinstance(condition, js.Bool):
        return js.Bool(not condition.value)
    return js.Unary("!", condition)


def truth(ctx: Context, e: js.Expr, found: Type, number: bool = False) -> js.Expr:
    """A condition for a value of this type; `number` if that is what it hardly can but be."""
    if found.has("browser"):
        from clientside.compiler.browser.lower import truth as browser_truth

        return browser_truth(ctx, e, found)
    if found.has("list") and found.get("list").find().may_be_falsy:
        return ctx.helper("dashTruthy", e)
    native = _native(ctx, e, found, number)
    return native if native is not None else ctx.helper("truthy", e)


@optimisation("native-truth")
def _native(ctx: Context, e: js.Expr, found: Type, number: bool) -> js.Expr | None:
    if found.only(*NATIVE):
        return e
    if found.only("list", "tuple", "range"):
        return js.Binary("!==", js.Member(e, "length"), js.Num(0))
    if found.only("float"):
        return js.Binary("!==", e, js.Num(0))
    if found.only("set", "frozenset"):
        return js.Binary("!==", js.Member(js.Member(e, "$map"), "size"), js.Num(0))
    if found.only("deque"):
        return js.Binary("!==", js.Call(js.Member(e, "__len__"), []), js.Num(0))
    if found.only("dict") and found.get("dict").dictionary and not found.get("dict").record:
        return js.Binary("!==", js.Member(js.Member(e, "$map"), "size"), js.Num(0))
    if found.only("none", "list", "tuple", "str"):
        return js.Member(e, "length", optional=True)
    if found.only("none", "instance") and all(map(_counts_as_true, found.get("instance"))):
        return e
    return ctx.helper("truthyNumber", e) if number else None


def _counts_as_true(made: UserClass) -> bool:
    """Whether an instance is true because nothing in its class says otherwise."""
    if made.anything.kinds or made.exception_base() is not None:
        return False
    for base in made.user_bases():
        if base.native or base.mixin or base.enumeration or base.named_tuple or base.waiting:
            return False
        for names in (base.methods, base.attributes, base.values, base.slots, base.descriptors, base.nested):
            if "__bool__" in names or "__len__" in names:
                return False
    return True
