"""Arithmetic: native JavaScript where types and ranges prove it, a helper's fast path otherwise (semantics B4, B6)."""

from __future__ import annotations

import ast

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.infer.operators import is_format
from clientside.compiler.analysis.infer.ranges import bounds
from clientside.compiler.analysis.mixed import flags, has_mixed
from clientside.compiler.analysis.natives import TUPLES, UPDATED, updates
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.booleans import defaults_to_number
from clientside.compiler.lowering.context import Context
from clientside.compiler.lowering.fused_products import added_product
from clientside.compiler.passes import optimisation

NUMBERS = t.NUMERIC_KINDS
DYNAMIC: dict[type[ast.operator], str] = {
    ast.Add: "add",
    ast.Sub: "sub",
    ast.Mult: "mul",
    ast.Div: "truediv",
    ast.FloorDiv: "floordiv",
    ast.Mod: "mod",
    ast.Pow: "pow",
    ast.BitAnd: "and",
    ast.BitOr: "or",
    ast.BitXor: "xor",
    ast.LShift: "lshift",
    ast.RShift: "rshift",
    ast.MatMult: "matmul",
}
WITH_UNBOXED = ("add", "sub", "mul", "truediv", "floordiv", "mod", "pow")
INT_HELPERS: dict[type[ast.operator], str] = {
    ast.Add: "intAdd",
    ast.Sub: "intSub",
    ast.Mult: "intMul",
    ast.FloorDiv: "intFloordiv",
    ast.Mod: "intMod",
    ast.Pow: "intPow",
    ast.BitAnd: "intAnd",
    ast.BitOr: "intOr",
    ast.BitXor: "intXor",
    ast.LShift: "intLshift",
    ast.RShift: "intRshift",
}
NATIVE_SIGNS: dict[type[ast.operator], str] = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*"}
BIT_SIGNS: dict[type[ast.operator], str] = {
    ast.BitAnd: "&",
    ast.BitOr: "|",
    ast.BitXor: "^",
    ast.LShift: "<<",
    ast.RShift: ">>",
}
IN_PLACE: dict[type[ast.operator], tuple[str, tuple[str, ...]]] = {
    ast.Add: ("iadd", ("list",)),
    ast.Mult: ("imul", ("list",)),
    ast.BitOr: ("ior", ("set", "dict")),
    ast.BitAnd: ("iand", ("set",)),
    ast.Sub: ("isub", ("set",)),
    ast.BitXor: ("ixor", ("set",)),
}


def lower_binary(ctx: Context, node: ast.BinOp) -> js.Expr:
    """`a op b`."""
    if isinstance(node.op, ast.Mod) and isinstance(node.left, ast.Constant) and isinstance(node.left.value, str):
        from clientside.compiler.lowering.formats import percent

        known = percent(ctx, node)
        if known is not None:
            return known
    left, right = ctx.exprs([node.left, node.right])
    if isinstance(node.op, ast.BitOr) and ctx.type(node).only("tuple"):
        return ctx.helper("tupleOf", js.Array([left, right]))  # `int | str`
    lt, rt, result = ctx.type(node.left), ctx.type(node.right), ctx.type(node)
    if node in ctx.program.boxed_alone and result.has("float") and not ctx.boxed:
        return ctx.helper(DYNAMIC[type(node.op)], left, right)
    if isinstance(node.op, ast.Mult):
        number = node in ctx.program.number_products
    else:
        number = defaults_to_number(ctx, node.left) or defaults_to_number(ctx, node.right)
    return binary(ctx, node.op, left, lt, right, rt, result, number=number)


def binary(
    ctx: Context,
    op: ast.operator,
    left: js.Expr,
    lt: Type,
    right: js.Expr,
    rt: Type,
    result: Type,
    in_place: bool = False,
    number: bool = False,
) -> js.Expr:
    """An operation on lowered operands of known types. `in_place`: it stands for `left op= right`, and says so when it
    fails; `number`: an operand hardly can but be a number.
    """
    if isinstance(op, ast.Mod) and lt.may("bytes", "bytearray"):
        helper = "bytesPercent" if lt.only("bytes", "bytearray") else "bytesMod"
        return ctx.helper(helper, ctx.dynamic(left, lt), ctx.shown(right, rt))
    if isinstance(op, ast.Mod) and lt.has("str"):
        right, rt = ctx.as_value(right, rt, TUPLES)
    if has_mixed(lt) or has_mixed(rt):
        combines = isinstance(op, (ast.BitOr, ast.BitAnd, ast.BitXor)) and (flags(lt).kinds or flags(rt).kinds)
        if not combines and result.kinds:  # where it always fails, the message names the enum
            left, lt = ctx.in_plain(left, lt)
            if not isinstance(op, ast.Mod) or not lt.has("str"):  # "%s" shows the member
                right, rt = ctx.in_plain(right, rt)
    numeric = lt.only(*NUMBERS) and rt.only(*NUMBERS)
    if numeric and isinstance(op, ast.Div) and _unsure_division(lt, rt):
        # Two ints that are wide are divided exactly, and a division by 0 says what was divided.
        if ctx.boxed or t.is_wide(lt) or t.is_wide(rt):
            return dynamic(ctx, op, left, lt, right, rt, result, in_place)
        if not _never_zero(right, rt):
            return ctx.helper("truedivMixed", left, right)
    if numeric and result.only("float"):
        return _float(ctx, op, left, lt, right, rt)
    wide_power = isinstance(op, ast.Pow) and result.has("float") and ctx.boxed
    exact = not lt.has("float") and not rt.has("float")
    if numeric and exact and not isinstance(op, ast.MatMult) and not wide_power:
        return _int(ctx, op, left, lt, right, rt, result)
    if isinstance(op, ast.Mod) and lt.only("str"):
        return ctx.helper("percentFormat", left, ctx.shown(right, rt))
    if isinstance(op, ast.Mod) and is_format(lt, rt):
        return ctx.helper("mod", left, ctx.shown(right, rt), *([js.Bool(True)] if in_place else []))
    if isinstance(op, ast.Add) and lt.only("str") and rt.only("str"):
        return js.Binary("+", left, right)
    if isinstance(op, ast.Add) and lt.only("list") and rt.only("list"):
        return js.Array([*_items(left), *_items(right)])
    if isinstance(op, ast.Add) and not in_place and lt.only("list") and rt.has("list") and not ctx.boxed:
        return ctx.helper("listAdd", left, right)
    if isinstance(op, ast.Mult) and not in_place and lt.only("list") and rt.only("int"):
        return ctx.helper("repeat", left, right)
    mixed = ctx.boxed and result.has("int")  # an instance's method may give an int
    if DYNAMIC[type(op)] in WITH_UNBOXED and (_only_floats(lt) or _only_floats(rt)) and not mixed:
        return _guarded_float(ctx, op, left, lt, right, rt, result, in_place)
    return dynamic(ctx, op, left, lt, right, rt, result, in_place, number)


def dynamic(
    ctx: Context,
    op: ast.operator,
    left: js.Expr,
    lt: Type,
    right: js.Expr,
    rt: Type,
    result: Type,
    in_place: bool = False,
    number: bool = False,
) -> js.Expr:
    """An operation on operands of any type, of which one is usually a `number`."""
    name = DYNAMIC[type(op)]
    method = own_operator(ctx, name, lt, rt, in_place)
    if method is not None:
        return ctx.loaded(js.Call(js.Member(left, method), [right]), t.NUMBER, result)
    changing = [js.Bool(True)] if in_place else []
    left, right = ctx.dynamic(left, lt), ctx.dynamic(right, rt)
    if not ctx.boxed and name == "mod" and rt.has("tuple"):  # only a text takes one
        return ctx.loaded(ctx.helper("unboxed", ctx.helper("mod", left, right, *changing)), t.NUMBER, result)
    if not ctx.boxed and name in WITH_UNBOXED:
        # Texts and lists are added to their like: where one operand is neither, the helper need not ask.
        joined = any(lt.has(kind) and rt.has(kind) for kind in ("str", "list", "tuple"))
        if name == "mul" and number:
            return ctx.helper("mulNumber", left, right, *changing)
        numbers = name == "add" and (number or not (joined or lt.has("instance") or rt.has("instance")))
        fused = added_product(ctx, left, right, changing) if numbers else None
        return fused or ctx.helper("addNumber" if numbers else f"{name}Num", left, right, *changing)
    called = ctx.helper("truedivAny" if name == "truediv" else name, left, right, *changing)
    return ctx.loaded(called, t.NUMBER, result)


@optimisation("own-operators")
def own_operator(ctx: Context, name: str, lt: Type, rt: Type, in_place: bool) -> str | None:
    """The method that certainly is the operator of two instances of one class; None where the runtime must look."""
    classes = lt.get("instance") or frozenset()
    if not lt.only("instance") or not rt.only("instance") or len(classes) != 1 or classes != rt.get("instance"):
        return None
    (made,) = classes
    special = f"__{name}__"
    method = made.method(special)
    hidden = made.anything.kinds or special in made.slots
    if method is None or hidden or (in_place and made.method(f"__i{name}__") is not None):
        return None
    found = method.function.returns
    return special if found.kinds and not found.has("ellipsis") else None


def _items(e: js.Expr) -> list[js.Expr]:
    """A list as the items of an array literal."""
    return e.items if isinstance(e, js.Array) else [js.Spread(e)]


def _only_floats(found: Type) -> bool:
    """Whether a value that is a number is a raw float."""
    return found.has("float") and not found.may("int", "bool")


def _unsure_division(lt: Type, rt: Type) -> bool:
    """Whether two numbers may be two ints, but may also be floats."""
    both_ints = lt.may("int", "bool") and rt.may("int", "bool")
    return both_ints and (lt.has("float") or rt.has("float"))


def _never_zero(right: js.Expr, rt: Type) -> bool:
    """Whether a divisor is certainly not 0."""
    if isinstance(right, js.Num):
        return right.value != 0
    low, high = bounds(rt) or (0, 0)
    return rt.only("int") and (low > 0 or high < 0)


def _number(ctx: Context, e: js.Expr, found: Type, native: bool) -> js.Expr:
    """An operand of float arithmetic: an int of any size as the nearest float. JavaScript's own operators unbox."""
    if t.is_wide(found):
        return ctx.helper("intToFloat", e)
    mixed = ctx.boxed and not native and found.has("float") and found.has("int")
    return js.Unary("+", e) if found.has("bool") or mixed else e


def _float(ctx: Context, op: ast.operator, left: js.Expr, lt: Type, right: js.Expr, rt: Type) -> js.Expr:
    if isinstance(op, ast.Div) and not lt.has("float") and not rt.has("float") and (t.is_wide(lt) or t.is_wide(rt)):
        return ctx.helper("intTruediv", plain_int(ctx, left, lt), plain_int(ctx, right, rt))
    sign = NATIVE_SIGNS.get(type(op))
    left, right = _number(ctx, left, lt, sign is not None), _number(ctx, right, rt, sign is not None)
    if sign is not None:
        return js.Binary(sign, left, right)
    if isinstance(op, ast.Div):
        if _never_zero(right, rt):
            return js.Binary("/", left, right)
        return ctx.helper("truediv" if lt.has("float") or rt.has("float") else "intTruediv", left, right)
    if isinstance(op, ast.Pow) and not lt.has("float") and not rt.has("float"):
        return ctx.helper("intPow", left, right)
    if isinstance(op, ast.Pow) and isinstance(right, js.Num) and right.value == 2:
        doubled = ctx.simple(left)
        return ctx.helper("floatPow", doubled, right)
    name = {ast.FloorDiv: "floatFloordiv", ast.Mod: "floatMod", ast.Pow: "floatPow"}[type(op)]
    return ctx.helper(name, left, right)


def _guarded_float(
    ctx: Context,
    op: ast.operator,
    left: js.Expr,
    lt: Type,
    right: js.Expr,
    rt: Type,
    result: Type,
    in_place: bool,
) -> js.Expr:
    """One operand is a float if it is a number at all: native for numbers, the full operation for the rest (which may
    raise).
    """
    left, right = ctx.simple(left), ctx.simple(right)
    slow_name = DYNAMIC[type(op)]
    slow: js.Expr = ctx.helper(
        "truedivAny" if slow_name == "truediv" else slow_name,
        ctx.shown(ctx.copy(left), lt),
        ctx.shown(ctx.copy(right), rt),
        *([js.Bool(True)] if in_place else []),
    )
    slow = js.Unary("+", slow) if result.only("float") else ctx.helper("unboxed", slow)
    unsure = [e for e, known in ((left, lt), (right, rt)) if not known.only("float") and not isinstance(e, js.Num)]
    if not result.has("float"):
        return slow
    fast = _float(ctx, op, ctx.copy(left), t.FLOAT, ctx.copy(right), t.FLOAT)
    condition: js.Expr | None = None
    for e in unsure:
        is_number = js.Binary("===", js.Unary("typeof", ctx.copy(e)), js.Str("number"))
        condition = is_number if condition is None else js.Binary("&&", condition, is_number)
    return fast if condition is None else js.Conditional(condition, fast, slow)


def _int(ctx: Context, op: ast.operator, left: js.Expr, lt: Type, right: js.Expr, rt: Type, result: Type) -> js.Expr:
    if result.has("bool") and not result.only("bool"):
        return dynamic(ctx, op, left, lt, right, rt, result)
    left, right = plain_int(ctx, left, lt), plain_int(ctx, right, rt)
    if result.only("bool"):
        return js.Binary("!==", js.Binary(BIT_SIGNS[type(op)], left, right), js.Num(0))
    native = _native_int(ctx, op, left, lt, right, rt, result)
    if native is not None:
        return native
    if isinstance(op, ast.Div):
        return ctx.helper("intTruediv", left, right)
    return ctx.helper(INT_HELPERS[type(op)], left, right)


@optimisation("native-arithmetic")
def _native_int(
    ctx: Context, op: ast.operator, left: js.Expr, lt: Type, right: js.Expr, rt: Type, result: Type
) -> js.Expr | None:
    narrow = not t.is_wide(lt) and not t.is_wide(rt) and not t.is_wide(result)
    if narrow and type(op) in NATIVE_SIGNS:
        made = js.Binary(NATIVE_SIGNS[type(op)], left, right)
        if isinstance(op, ast.Mult) and _may_be_negative_zero(lt, rt):
            return js.Binary("+", made, js.Num(0))
        return made
    low, _ = bounds(rt) or (0, 1)
    if narrow and isinstance(op, ast.FloorDiv) and low > 0:
        if isinstance(right, js.Num) and right.value == 2 and _fits_shift(lt):
            return js.Binary(">>>", left, js.Num(1))  # a middle between indices: several times as fast
        divided = js.Call(js.Member(js.Id("Math"), "floor"), [js.Binary("/", left, right)])
        return divided if (bounds(lt) or (0, 1))[0] >= 0 else js.Binary("+", divided, js.Num(0))
    if narrow and isinstance(op, ast.Mod) and low > 0 and (bounds(lt) or (0, 1))[0] >= 0:
        return js.Binary("%", left, right)
    if narrow and type(op) in BIT_SIGNS and fits_bits(op, lt, rt, result):
        return js.Binary(BIT_SIGNS[type(op)], left, right)
    return None


def _fits_shift(found: Type) -> bool:
    low, high = bounds(found) or (0, 1)
    return bool(low >= 0 and high < 2**32)


def plain_int(ctx: Context, e: js.Expr, found: Type) -> js.Expr:
    """An int operand; a bool becomes 0 or 1."""
    if not found.has("bool"):
        return e
    return ctx.helper("intIf", e) if t.is_wide(found) else js.Unary("+", e)


def _may_be_negative_zero(lt: Type, rt: Type) -> bool:
    a, b = bounds(lt) or (0, 1), bounds(rt) or (0, 1)
    zero_left, zero_right = a[0] <= 0 <= a[1], b[0] <= 0 <= b[1]
    return bool((zero_left and b[0] < 0) or (zero_right and a[0] < 0))


def fits_bits(op: ast.operator, lt: Type, rt: Type, result: Type) -> bool:
    """Whether an operation on bits, and its result, are those of JavaScript's 32."""
    limits = (-(2**31), 2**31 - 1)

    def fits(found: Type) -> bool:
        low, high = bounds(found) or (0, 1)
        return bool(limits[0] <= low and high <= limits[1])

    if isinstance(op, (ast.LShift, ast.RShift)):
        low, high = bounds(rt) or (0, 1)
        return fits(lt) and fits(result) and low >= 0 and high <= 31
    return fits(lt) and fits(rt)


def in_place(
    ctx: Context, node: ast.AugAssign, target: js.Expr, lt: Type, value: js.Expr, rt: Type, result: Type
) -> js.Expr:
    """The value of `target op= value`: lists, sets and dicts change in place."""
    op = node.op
    if node in ctx.program.number_products and not ctx.boxed:
        return ctx.helper("mulNumber", target, value, js.Bool(True))
    if updates(op, lt):
        value, rt = ctx.as_value(value, rt, UPDATED)
    rule = IN_PLACE.get(type(op))
    if rule is not None and lt.may(*rule[1]):
        if isinstance(op, (ast.Add, ast.Mult)) and not ctx.boxed:
            return ctx.helper(f"{rule[0]}Num", target, value)
        changed = ctx.helper(rule[0], ctx.shown(target, lt), ctx.shown(value, rt))
        if not ctx.boxed and result.has("float"):
            return ctx.helper("unboxed", changed)
        return ctx.loaded(changed, t.NUMBER, result)
    return binary(ctx, op, target, lt, value, rt, result, in_place=True)
