"""`target op= value` for names, items, attributes and slices."""

from __future__ import annotations

import ast
from collections.abc import Callable

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.infer.subscripts import constant_key
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering import attributes, operators, subscripts
from clientside.compiler.lowering.context import Context
from clientside.compiler.lowering.counting import keyed
from clientside.compiler.lowering.inherited import OBJECT_NAMES
from clientside.compiler.lowering.keys import is_own_key
from clientside.compiler.lowering.lines import place_in_line
from clientside.compiler.lowering.names import checked
from clientside.compiler.lowering.targets import rebinds
from clientside.compiler.ops import patch


def lower_augmented(ctx: Context, node: ast.AugAssign) -> None:
    """`target op= value`."""
    result = ctx.type(node)
    if result.only("patch") and ctx.type(node.target).only("patch"):
        patch.lower_augmented(ctx, node)
    elif isinstance(node.target, ast.Name):
        variable = ctx.program.scopes.variable[node.target]
        before = ctx.type(node.target)
        name: js.Expr = ctx.variable(variable)
        current = ctx.loaded(name, variable.slot, before)
        if before.has("unbound"):
            current = checked(ctx, node.target, current)
            before = before.without("unbound")
        with ctx.scoped() as pushed:
            value = ctx.expr(node.value)
        if pushed:
            current = ctx.temp(current)
            ctx.out.extend(pushed)
        made = operators.in_place(ctx, node, current, before, value, ctx.type(node.value), result)
        short = _compound(made, variable.js)
        if short is not None and not _converts(ctx, result, variable.slot):
            ctx.emit(js.ExprStmt(short))
        else:
            ctx.emit(js.ExprStmt(js.Assign(ctx.variable(variable), ctx.stored(made, result, variable.slot))))
    elif isinstance(node.target, ast.Subscript) and not isinstance(node.target.slice, ast.Slice):
        _augmented_item(ctx, node, node.target, result)
    elif isinstance(node.target, ast.Subscript):
        _augmented_slice(ctx, node, node.target)
    elif isinstance(node.target, ast.Attribute):
        _augmented_attribute(ctx, node, node.target, result)
    else:
        ctx.emit(js.ExprStmt(ctx.helper("unreachable")))


def _augmented_attribute(ctx: Context, node: ast.AugAssign, target: ast.Attribute, result: Type) -> None:
    receiver = ctx.expr(target.value)
    if rebinds(ctx, node.value, target) and not ctx.is_stable(receiver):
        receiver = ctx.temp(receiver)
    receiver = ctx.simple(receiver)
    current = attributes.load(ctx, target, ctx.copy(receiver))
    with ctx.scoped() as pushed:
        value = ctx.expr(node.value)
    if pushed or not ctx.is_stable(value):
        current = ctx.temp(current)
        ctx.out.extend(pushed)
    before = ctx.type(target)
    made = operators.in_place(ctx, node, current, before, value, ctx.type(node.value), result)
    if ctx.type(target.value).has("browser"):
        ctx.emit(js.ExprStmt(js.Assign(js.Member(ctx.copy(receiver), target.attr), ctx.dynamic(made, result))))
        return
    attributes.store(ctx, target, ctx.copy(receiver), made, result)


def _converts(ctx: Context, known: Type, slot: Type) -> bool:
    return ctx.boxed and slot.has("float") and slot.has("int")


def _compound(made: js.Expr, name: str) -> js.Expr | None:
    """`x += y` for `x = x + y`."""
    if (
        isinstance(made, js.Binary)
        and made.operator in ("+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>")
        and isinstance(made.left, js.Id)
    ):
        if made.left.name != name:
            return None
        if isinstance(made.right, js.Num) and made.right.value == 1 and made.operator in "+-":
            return js.Update(made.operator * 2, js.Id(name))
        return js.Assign(js.Id(name), made.right, made.operator + "=")
    return None


def _augmented_item(ctx: Context, node: ast.AugAssign, target: ast.Subscript, result: Type) -> None:
    found = ctx.type(target.value)
    place = None if rebinds(ctx, node.value, target) else place_in_line(ctx, target)
    if place is not None:
        _augmented_line(ctx, node, target, result, *place)
        return
    container, index = ctx.exprs([target.value, target.slice])
    if rebinds(ctx, node.value, target):
        container = container if ctx.is_stable(container) else ctx.temp(container)
        index = index if ctx.is_stable(index) else ctx.temp(index)
    container = ctx.simple(container)
    index = ctx.simple(index)
    it = ctx.type(target.slice)
    if subscripts.is_dictionary(found) and not it.has("instance") and not is_own_key(ctx, it):
        with keyed(ctx, index):
            _augmented_place(ctx, node, target, result, container, index)
    else:
        _augmented_place(ctx, node, target, result, container, index)


def _augmented_line(
    ctx: Context,
    node: ast.AugAssign,
    target: ast.Subscript,
    result: Type,
    current: js.Expr,
    store: Callable[[js.Expr], None],
) -> None:
    """`table[i][j] op= value`, where the line is held."""
    stored = subscripts.element_type(ctx.type(target.value))
    before = ctx.type(target)
    if not before.kinds:
        before = t.join(stored, t.NEVER)
    made = _combined(ctx, node, ctx.loaded(current, stored, before), before, result)
    store(ctx.dynamic(made, result))


def _combined(ctx: Context, node: ast.AugAssign, current: js.Expr, before: Type, result: Type) -> js.Expr:
    """The value of `current op value`: what was there is read before the value is evaluated."""
    with ctx.scoped() as pushed:
        value = ctx.expr(node.value)
    if pushed or (not ctx.is_stable(value) and not isinstance(value, (js.Id, js.Member))):
        current = ctx.temp(current)
        ctx.out.extend(pushed)
    return operators.in_place(ctx, node, current, before, value, ctx.type(node.value), result)


def _augmented_place(
    ctx: Context, node: ast.AugAssign, target: ast.Subscript, result: Type, container: js.Expr, index: js.Expr
) -> None:
    found, it = ctx.type(target.value), ctx.type(target.slice)
    before = ctx.type(target)
    if not before.kinds:
        before = t.join(subscripts.element_type(found, constant_key(target.slice)), t.NEVER)
    key = constant_key(target.slice)
    if key is not None and subscripts.is_record(found) and key not in OBJECT_NAMES:
        current: js.Expr = js.Binary(
            "??", js.Member(ctx.copy(container), key), ctx.helper("miss", ctx.copy(container), js.Str(key))
        )
        site = found.get("dict")
        if site.definite is not None and key in site.definite:
            current = js.Member(ctx.copy(container), key)
    else:
        current = subscripts.item(ctx, ctx.copy(container), found, ctx.copy(index), it)
    stored = subscripts.element_type(found, key)
    made = _combined(ctx, node, ctx.loaded(current, stored, before), before, result)
    if key is not None and subscripts.is_record(found) and key not in OBJECT_NAMES:
        ctx.emit(js.ExprStmt(js.Assign(js.Member(ctx.copy(container), key), ctx.dynamic(made, result))))
    else:
        subscripts.store_item(ctx, ctx.copy(container), found, ctx.copy(index), it, made, result)


def _augmented_slice(ctx: Context, node: ast.AugAssign, target: ast.Subscript) -> None:
    assert isinstance(target.slice, ast.Slice)
    nodes = subscripts.bounds_of(ctx, target.slice)
    container, *bounds = ctx.exprs([target.value, *nodes])
    if rebinds(ctx, node.value, target) and not ctx.is_stable(container):
        container = ctx.temp(container)
    container = ctx.simple(container)
    given = iter([ctx.simple(ctx.dynamic(b, ctx.type(n))) for b, n in zip(bounds, nodes, strict=True)])
    three = [
        js.Null() if b is None else next(given) for b in (target.slice.lower, target.slice.upper, target.slice.step)
    ]
    current = ctx.temp(ctx.helper("getslice", ctx.copy(container), *map(ctx.copy, three)))
    value = ctx.dyn(node.value)
    changed = operators.in_place(ctx, node, current, ctx.type(target), value, ctx.type(node.value), ctx.type(node))
    ctx.emit(js.ExprStmt(ctx.helper("setslice", ctx.copy(container), *map(ctx.copy, three), changed)))
