"""Comparisons: `===` and `<` where types prove them equal to Python's, helpers otherwise; chains evaluate each operand
once.
"""

from __future__ import annotations

import ast

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.infer.comparisons import orderable, type_names
from clientside.compiler.analysis.kinds import equal_to_numbers
from clientside.compiler.analysis.mixed import flags, has_mixed, stand_for_values
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering import views
from clientside.compiler.lowering.context import Context
from clientside.compiler.lowering.keys import hashed, looked_up
from clientside.compiler.lowering.truth import negated
from clientside.compiler.passes import optimisation

NUMBERS = t.NUMERIC_KINDS
ORDER: dict[type[ast.cmpop], tuple[str, str]] = {
    ast.Lt: ("<", "lt"),
    ast.LtE: ("<=", "le"),
    ast.Gt: (">", "gt"),
    ast.GtE: (">=", "ge"),
}


def lower_compare(ctx: Context, node: ast.Compare) -> js.Expr:
    """`a < b <= c`."""
    if len(node.ops) == 1:
        right_node = node.comparators[0]
        if isinstance(node.ops[0], (ast.In, ast.NotIn)) and isinstance(right_node, (ast.Tuple, ast.List, ast.Set)):
            among = _among(ctx, node.left, right_node)
            if among is not None:
                return among if isinstance(node.ops[0], ast.In) else negated(among)
        view = views.view_of(ctx, right_node) if isinstance(node.ops[0], (ast.In, ast.NotIn)) else None
        if view is not None and view.which != "items":
            inside = _in_view(ctx, node.left, view)
            return inside if isinstance(node.ops[0], ast.In) else negated(inside)
        left, right = ctx.exprs([node.left, right_node])
        return comparison(ctx, node.ops[0], left, ctx.type(node.left), right, ctx.type(right_node))
    return _chain(ctx, node)


def _in_view(ctx: Context, left_node: ast.expr, view: views.View) -> js.Expr:
    """`x in d.keys()`, `x in d.values()` without a view."""
    if view.which == "keys":
        left, right = ctx.in_order([lambda: ctx.expr(left_node), lambda: views.lowered_dict(ctx, view)])
        return membership(ctx, left, ctx.type(left_node), right, view.type)
    left, right = ctx.in_order([lambda: ctx.dyn(left_node), lambda: views.as_array(ctx, view)])
    return ctx.helper("listContains", right, left if ctx.may_swap(left, right) else ctx.temp(left))


def _chain(ctx: Context, node: ast.Compare) -> js.Expr:
    """`a < b < c` as `a < b && b < c`; where later operands need statements, as nested `if`s that set the result."""
    first = node.comparators[0]
    left, middle = ctx.exprs([node.left, first])
    if isinstance(middle, js.Id):
        left = left if ctx.is_stable(left) or isinstance(left, js.Id) else ctx.temp(left)
    elif ctx.copy(middle) is middle and not isinstance(middle, (js.Num, js.Str, js.Bool, js.Null)):
        left = left if ctx.is_stable(left) else ctx.temp(left)
        middle = ctx.temp(middle)
    result = _step(ctx, node, 0, left, middle)
    if len(node.ops) == 2:
        with ctx.scoped() as pushed:
            right = ctx.expr(node.comparators[1])
        if not pushed:
            return js.Binary("&&", result, _step(ctx, node, 1, ctx.copy(middle), right))
    name = ctx.temp_name()
    ctx.emit(js.Declare("let", [(js.Id(name), result)]))
    _steps(ctx, node, 1, middle, name)
    return js.Id(name)


def _steps(ctx: Context, node: ast.Compare, i: int, previous: js.Expr, name: str) -> None:
    with ctx.scoped() as inner:
        right = ctx.simple(ctx.expr(node.comparators[i]))
        ctx.emit(js.ExprStmt(js.Assign(js.Id(name), _step(ctx, node, i, ctx.copy(previous), right))))
        if i + 1 < len(node.ops):
            _steps(ctx, node, i + 1, right, name)
    ctx.emit(js.If(js.Id(name), inner))


def _step(ctx: Context, node: ast.Compare, i: int, left: js.Expr, right: js.Expr) -> js.Expr:
    left_node, right_node = (node.left, *node.comparators)[i], node.comparators[i]
    return comparison(ctx, node.ops[i], left, ctx.type(left_node), right, ctx.type(right_node))


def comparison(ctx: Context, op: ast.cmpop, left: js.Expr, lt: Type, right: js.Expr, rt: Type) -> js.Expr:
    """One comparison of lowered operands."""
    if lt.has("type") or rt.has("type"):
        names = type_names(rt if lt.has("type") else lt)
        if names is not None and len(names) == 1:
            left, right = (left, js.Str(names[0])) if lt.has("type") else (js.Str(names[0]), right)
        same = js.Binary("===", left, right)
        return same if isinstance(op, (ast.Is, ast.Eq)) else negated(same)
    if isinstance(op, (ast.Eq, ast.NotEq)) or (isinstance(op, tuple(ORDER)) and orderable(lt, rt)):
        (left, lt), (right, rt) = ctx.in_plain(left, lt), ctx.in_plain(right, rt)
    if isinstance(op, ast.NotEq) and any(
        c.method("__ne__") is not None for known in (lt, rt) for c in known.get("instance") or ()
    ):
        return ctx.helper("ne", ctx.dynamic(left, lt), ctx.dynamic(right, rt))
    if lt.has("browser") or rt.has("browser"):
        made = _of_browser(ctx, op, left, lt, right, rt)
        if made is not None:
            return made
    if isinstance(op, (ast.Eq, ast.NotEq)):
        equal = equality(ctx, left, lt, right, rt)
        return equal if isinstance(op, ast.Eq) else negated(equal)
    if isinstance(op, (ast.Is, ast.IsNot)):
        same = js.Binary("===", left, right)
        return same if isinstance(op, ast.Is) else negated(same)
    if isinstance(op, (ast.In, ast.NotIn)):
        if has_mixed(rt) and not flags(rt).kinds:
            right, rt = ctx.in_plain(right, rt)
        if has_mixed(lt) and rt.has("str"):
            left, lt = ctx.in_plain(left, lt)
        inside = membership(ctx, left, lt, right, rt)
        return inside if isinstance(op, ast.In) else negated(inside)
    sign, helper = ORDER[type(op)]
    if _are_numbers(ctx, lt, rt) or _ordered_by_units(ctx, left, lt, right, rt):
        return js.Binary(sign, left, right)
    return ctx.helper(helper, ctx.shown(left, lt), ctx.shown(right, rt))


@optimisation("native-comparisons", False)
def _are_numbers(ctx: Context, lt: Type, rt: Type) -> bool:
    return lt.only(*NUMBERS) and rt.only(*NUMBERS)


@optimisation("native-comparisons", False)
def _ordered_by_units(ctx: Context, left: js.Expr, lt: Type, right: js.Expr, rt: Type) -> bool:
    """Whether two texts are ordered by UTF-16 units as by characters: one is a constant that ends below the surrogates,
    so that wherever they differ first, the larger unit is the larger character.
    """
    if not lt.only("str") or not rt.only("str"):
        return False
    return any(isinstance(e, js.Str) and all(c < "\ud800" for c in e.value) for e in (left, right))


def _of_browser(ctx: Context, op: ast.cmpop, left: js.Expr, lt: Type, right: js.Expr, rt: Type) -> js.Expr | None:
    """A comparison with an object of the browser: those are equal to themselves; undefined is None."""
    from clientside.compiler.browser.lower import contains, stripped

    if isinstance(op, (ast.In, ast.NotIn)):
        if not rt.has("browser"):
            return None
        inside = contains(ctx, left, lt, right, rt)
        return inside if isinstance(op, ast.In) else negated(inside)
    if isinstance(op, (ast.Is, ast.IsNot, ast.Eq, ast.NotEq)):
        if lt.has("instance") or rt.has("instance"):
            return None
        positive = isinstance(op, (ast.Is, ast.Eq))
        for one, other, known in ((left, right, rt), (right, left, lt)):
            if known.only("none"):
                return js.Binary("==" if positive else "!=", stripped(one), stripped(other))
        if lt.only("browser", "none") and rt.only("browser", "none"):
            both = lt.has("none") and rt.has("none")
            same = js.Binary("==" if both else "===", stripped(left), stripped(right))
            return same if positive else js.Binary("!=" if both else "!==", same.left, same.right)
    return None


def equality(ctx: Context, left: js.Expr, lt: Type, right: js.Expr, rt: Type) -> js.Expr:
    """`a == b`."""
    if strictly_comparable(ctx, lt, rt) or _constant_decides(ctx, left, rt) or _constant_decides(ctx, right, lt):
        return js.Binary("===", left, right)
    return ctx.helper("eq", ctx.dynamic(left, lt), ctx.dynamic(right, rt))


@optimisation("native-comparisons", False)
def strictly_comparable(ctx: Context, lt: Type, rt: Type) -> bool:
    """Whether `===` says what Python's == says for values of these types."""
    scalar = ("none", "str", "int", "float", "bool")
    if lt.only("no_update") or rt.only("no_update"):
        return not (lt.may("instance", "browser") or rt.may("instance", "browser"))
    if not lt.only(*scalar) and not rt.only(*scalar):
        return False
    if lt.only("none", "str") or rt.only("none", "str"):
        other = rt if lt.only("none", "str") else lt
        return not other.may("instance", "browser")
    if not lt.only(*scalar) or not rt.only(*scalar):
        return False
    if (lt.has("bool") and rt.may("int", "float")) or (rt.has("bool") and lt.may("int", "float")):
        return False
    mixed = (lt.has("float") and lt.has("int")) or (rt.has("float") and rt.has("int"))
    computed = lt.kinds.get("float") or rt.kinds.get("float")
    if ctx.boxed and mixed and computed:
        return False
    return not ((t.is_wide(lt) and rt.has("float")) or (t.is_wide(rt) and lt.has("float")))


@optimisation("native-comparisons", False)
def _constant_decides(ctx: Context, e: js.Expr, other: Type) -> bool:
    if isinstance(e, (js.Null, js.Str)):
        return not other.may("instance", "browser")
    if isinstance(e, js.Num) and not other.may("instance", "browser", *equal_to_numbers()):
        return (
            e.value not in (0, 1)
            and not (ctx.boxed and other.kinds.get("float") and float(e.value).is_integer())
            and abs(e.value) <= t.SAFE
        )
    return False


def membership(ctx: Context, left: js.Expr, lt: Type, right: js.Expr, rt: Type) -> js.Expr:
    """`a in b`."""
    if lt.has("instance") and rt.only("set", "frozenset") and stand_for_values(lt):
        left, lt = ctx.as_value(left, lt, frozenset(["set"]))
    if not ctx.may_swap(left, right):
        in_set = rt.only("set", "frozenset")
        left = ctx.shown(left, lt) if rt.may("str", "bytes", "bytearray") else ctx.dynamic(left, lt)
        return ctx.helper("inSet" if in_set else "isIn", left, ctx.shown(right, rt))
    native = _native_membership(ctx, left, lt, right, rt)
    if native is not None:
        return native
    left = ctx.shown(left, lt) if rt.may("str", "bytes", "bytearray") else ctx.dynamic(left, lt)
    return ctx.helper("contains", ctx.shown(right, rt), left)


@optimisation("native-comparisons")
def _native_membership(ctx: Context, left: js.Expr, lt: Type, right: js.Expr, rt: Type) -> js.Expr | None:
    # Half of a surrogate pair is not found inside a pair.
    whole = isinstance(left, js.Str) and not any("\ud800" <= c <= "\udfff" for c in left.value)
    if rt.only("str") and lt.only("str"):
        return js.Call(js.Member(right, "includes"), [left]) if whole else ctx.helper("strContains", right, left)
    if rt.only("list", "tuple") and _includes(ctx, lt, rt):
        return js.Call(js.Member(right, "includes"), [left])
    if (rt.only("set", "frozenset") and lt.only("str", "none")) or (
        rt.only("set", "frozenset") and lt.only("int") and not t.is_wide(lt)
    ):
        return js.Call(js.Member(js.Member(right, "$map"), "has"), [left])
    if rt.only("dict") and not rt.get("dict").record:
        return looked_up(right, "has", hashed(ctx, ctx.dynamic(left, lt), lt))
    if rt.only("set", "frozenset"):
        value = ctx.dynamic(left, lt)
        if lt.may("set", "instance", "browser"):
            return ctx.helper("setHas", right, value)
        return looked_up(right, "has", hashed(ctx, value, lt))
    if rt.only("dict"):
        return ctx.helper("dictHas", right, ctx.dynamic(left, lt))
    if whole and rt.has("str"):
        return ctx.helper("containsText", right, left)
    return None


def _includes(ctx: Context, lt: Type, rt: Type) -> bool:
    """Whether Array.prototype.includes finds what Python's `in` finds (it equates NaN with NaN; Python's identity does
    not here).
    """
    elements = t.NEVER
    for kind in ("list", "tuple"):
        known = rt.get(kind)
        if known is not None:
            elements = t.join(elements, t.join_all(known) if isinstance(known, tuple) else known.element)
    return not lt.has("float") and strictly_comparable(ctx, lt, elements)


def _among(ctx: Context, left_node: ast.expr, display: ast.Tuple | ast.List | ast.Set) -> js.Expr | None:
    """`x in ("a", "b")`: an array that is never kept, or two comparisons."""
    lt = ctx.type(left_node)
    if not all(isinstance(e, ast.Constant) for e in display.elts) or not display.elts:
        return None
    elements = t.join_all(ctx.type(e) for e in display.elts)
    values = [e.value for e in display.elts if isinstance(e, ast.Constant)]
    strict = strictly_comparable(ctx, lt, elements) or all(v is None or isinstance(v, str) for v in values)
    if not strict or lt.may("instance", "browser") or any(isinstance(v, float) and v != v for v in values):
        return None
    if isinstance(display, ast.Set) and lt.may("list", "dict", "set", "tuple"):
        return None
    if len(values) == 1:
        return js.Binary("===", ctx.expr(left_node), ctx.expr(display.elts[0]))
    return js.Call(js.Member(js.Array([ctx.expr(e) for e in display.elts]), "includes"), [ctx.expr(left_node)])
