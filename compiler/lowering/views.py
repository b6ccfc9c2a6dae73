"""`d.keys()`, `d.values()`, `d.items()` that are consumed on the spot: no view is made, loops walk the dict itself."""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.infer.calls import CallPlan
from clientside.compiler.analysis.scopes import Variable
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering import loops, targets
from clientside.compiler.lowering.changes import may_change
from clientside.compiler.lowering.context import Context
from clientside.compiler.lowering.subscripts import is_dictionary, is_record
from clientside.compiler.passes import optimisation
from clientside.compiler.records import record

LISTS = {"keys": "dictKeyList", "values": "dictValueList", "items": "dictItemList"}


@record(frozen=True)
class View:
    """A dict's keys, values or items: `node` gives the dict, of type `type`; if `guarded`, it may be no dict."""

    which: str
    node: ast.expr
    type: Type
    guarded: bool


@optimisation("direct-views")
def view_of(ctx: Context, node: ast.expr | None) -> View | None:
    """The view that a call `d.items()` makes, None for anything else."""
    plan = ctx.program.plans.get(node) if isinstance(node, ast.Call) else None
    if not isinstance(node, ast.Call) or not isinstance(plan, CallPlan) or plan.dynamic or plan.methods:
        return None
    if set(plan.rows) != {"dict"} or not isinstance(node.func, ast.Attribute):
        return None
    row, binding = plan.rows["dict"]
    if row.name not in LISTS or binding.error or binding.spread:
        return None
    found = ctx.type(node.func.value)
    return View(row.name, node.func.value, found.restricted(("dict",)), not found.only("dict"))


def lowered_dict(ctx: Context, view: View) -> js.Expr:
    """The dict of a view."""
    value = ctx.expr(view.node)
    return ctx.helper("asDict", value, js.Str(view.which)) if view.guarded else value


def has_plain_keys(found: Type) -> bool:
    """Whether a value is certainly a `$Dict` whose keys stand in its Map as they are."""
    if not is_dictionary(found):
        return False
    keys = found.get("dict").keys_type()
    return not keys.kinds or (keys.only("str", "int", "none") and not t.is_wide(keys))


def element(view: View) -> Type:
    """What the view yields."""
    site = view.type.get("dict")
    keys, values = site.keys_type(), site.values_type()
    return keys if view.which == "keys" else values if view.which == "values" else Type({"tuple": (keys, values)})


def as_array(ctx: Context, view: View) -> js.Expr:
    """The view's elements in a new Array."""
    value = lowered_dict(ctx, view)
    if (view.which == "values" and is_dictionary(view.type)) or (view.which == "keys" and has_plain_keys(view.type)):
        return js.Array([js.Spread(js.Call(js.Member(js.Member(value, "$map"), view.which), []))])
    return ctx.helper(LISTS[view.which], value)


def is_new_array(e: js.Expr) -> bool:
    """Whether `as_array` made this."""
    if isinstance(e, js.Call) and isinstance(e.function, js.Id):
        return e.function.name[1:] in LISTS.values()
    return isinstance(e, js.Array)


def as_argument(ctx: Context, node: ast.expr, inside: Sequence[ast.AST] | None) -> js.Expr | None:
    """A view as an Array, for whoever consumes it while only `inside` runs; None for anything but a view."""
    view = view_of(ctx, node)
    if view is None or may_change(ctx.program, view.type, inside):
        return None
    return as_array(ctx, view)


@optimisation("direct-views", False)
def view_loop(
    ctx: Context,
    target: ast.expr,
    node: ast.expr,
    body: Callable[[], None],
    declared: bool,
    inside: Sequence[ast.AST] | None,
) -> bool:
    """`for k in d`, `for v in d.values()`, `for k, v in d.items()`, where the loop does not change the dict's size."""
    view = view_of(ctx, node)
    if view is None:
        found = ctx.type(node)
        if not found.only("dict"):
            return False
        view = View("keys", node, found, False)
    pair = isinstance(target, (ast.Tuple, ast.List)) and len(target.elts) == 2 and _no_star(target)
    if may_change(ctx.program, view.type, inside, _key_variable(ctx, view, target, pair)):
        return False
    if is_record(view.type) and _record_loop(ctx, target, view, body, declared):
        return True
    yields = element(view)
    if view.which == "items" and pair:
        assert isinstance(target, (ast.Tuple, ast.List))
        _items_loop(ctx, target.elts, view, body, declared)
        return True
    if view.which == "items":
        value = as_array(ctx, view)
    else:
        value = lowered_dict(ctx, view)
        if is_dictionary(view.type) if view.which == "values" else has_plain_keys(view.type):
            value = js.Call(js.Member(js.Member(value, "$map"), view.which), [])
        else:
            value = ctx.helper(LISTS[view.which], value)
    loops.for_of(ctx, target, value, yields, body, declared)
    return True


def _no_star(target: ast.Tuple | ast.List) -> bool:
    return not any(isinstance(e, ast.Starred) for e in target.elts)


def _key_variable(ctx: Context, view: View, target: ast.expr, pair: bool) -> Variable | None:
    if view.which == "items" and pair:
        target = target.elts[0]  # type: ignore[attr-defined]
    elif view.which != "keys":
        return None
    return ctx.program.scopes.variable.get(target) if isinstance(target, ast.Name) else None


def _record_loop(ctx: Context, target: ast.expr, view: View, body: Callable[[], None], declared: bool) -> bool:
    """`for (const k in d)`, where the names live in the loop only: a member that a page left undefined is none."""
    site = view.type.get("dict")
    values = site.values_type()
    converts = ctx.boxed and values.has("float") and not values.has("int")
    parts = target.elts if isinstance(target, (ast.Tuple, ast.List)) and view.which == "items" else [target]
    if len(parts) != (2 if view.which == "items" else 1) or (converts and view.which != "keys"):
        return False
    names = [ctx.program.scopes.variable[p] for p in parts if isinstance(p, ast.Name)]
    if len(set(names)) < len(parts):
        return False
    if not all(p in ctx.module.loop_only or (declared and loops.is_simple_target(ctx, p, None)) for p in parts):
        return False
    source = lowered_dict(ctx, view)
    if not isinstance(source, js.Id) or not (source.name.startswith("$") or never_reassigned(ctx, view.node)):
        source = ctx.temp(source)
    owned = [loops.declared_target(ctx, p) if declared else ctx.variable(v) for p, v in zip(parts, names, strict=True)]
    key = js.Id(ctx.temp_name()) if view.which == "values" else owned[0]
    value = None if view.which == "keys" else owned[-1]
    with ctx.scoped() as out:
        member: js.Expr = js.Index(ctx.copy(source), js.Id(key.name))
        if value is not None:
            ctx.emit(js.Declare("const", [(value, member)]))
            member = js.Id(value.name)
        own = js.Call(js.Member(js.Id("Object"), "hasOwn"), [ctx.copy(source), js.Id(key.name)])
        missing: js.Expr = js.Unary("!", own)
        if site.outside:
            missing = js.Binary("||", js.Binary("===", member, js.Undefined()), missing)
        ctx.emit(js.If(missing, [js.Continue()]))
        body()
    ctx.emit(js.ForIn("const", js.Id(key.name), ctx.copy(source), out))
    return True


def _items_loop(ctx: Context, parts: list[ast.expr], view: View, body: Callable[[], None], declared: bool) -> None:
    site = view.type.get("dict")
    keys, values = site.keys_type(), site.values_type()
    key_node, value_node = parts
    if is_record(view.type) and isinstance(key_node, ast.Name):
        value = lowered_dict(ctx, view)
        if not isinstance(value, js.Id) or not never_reassigned(ctx, view.node):
            value = ctx.temp(value)

        def with_value() -> None:
            key = ctx.variable(ctx.program.scopes.variable[key_node])
            stored = t.join(values, t.NUMBER) if ctx.boxed else values
            targets.assign(ctx, value_node, js.Index(ctx.copy(value), js.Id(key.name)), stored, values)
            body()

        if declared:
            loops.declare_names(ctx, value_node)
        loops.for_of(ctx, key_node, ctx.helper("dictKeyList", value), keys, with_value, declared)
        return
    value = lowered_dict(ctx, view)
    plain = has_plain_keys(view.type)
    pairs = js.Member(value, "$map") if plain else ctx.helper("dictItemList", value)
    pattern_loop(ctx, parts, [keys, values], pairs, body, declared)


def never_reassigned(ctx: Context, node: ast.expr) -> bool:
    """Whether a name stands for one value as long as it lives."""
    if not isinstance(node, ast.Name):
        return False
    variable = ctx.program.scopes.variable.get(node)
    return variable is None or variable.stores == 1


def pattern_loop(
    ctx: Context,
    parts: list[ast.expr],
    types: list[Type],
    pairs: js.Expr,
    body: Callable[[], None],
    declared: bool,
) -> None:
    """`for ([k, v] of pairs)`; parts that no pattern can assign get their values from temporaries."""
    names: list[js.Expr] = []
    later: list[tuple[ast.expr, js.Id, Type]] = []
    variables = [ctx.program.scopes.variable[p] for p in parts if isinstance(p, ast.Name)]
    repeated = len(set(variables)) < len(variables)
    for part, found in zip(parts, types, strict=True):
        converts = ctx.boxed and found.has("float") and not found.has("int")
        fits = isinstance(part, ast.Name) and not converts and not repeated
        if fits and declared and loops.is_simple_target(ctx, part, None):
            names.append(loops.declared_target(ctx, part))
        elif fits and not declared:
            names.append(ctx.variable(ctx.program.scopes.variable[part]))
        else:
            temporary = js.Id(ctx.temp_name())
            if not declared:
                ctx.locals.append(temporary.name)
            names.append(temporary)
            later.append((part, js.Id(temporary.name), found))
    if declared:
        for part, _, _ in later:
            loops.declare_names(ctx, part)
    with ctx.scoped() as out:
        for part, value, found in later:
            targets.assign(ctx, part, value, t.join(found, t.NUMBER) if ctx.boxed else found, found)
        body()
    ctx.emit(js.ForOf("const" if declared else None, js.Array(names), pairs, out))
