"""Assignment: names, items, unpacking, deletion."""

from __future__ import annotations

import ast
from typing import Any

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.infer.targets import pairwise
from clientside.compiler.analysis.scopes import Variable
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering import attributes, subscripts
from clientside.compiler.lowering.context import Context
from clientside.compiler.lowering.counting import one_key
from clientside.compiler.lowering.names import checked
from clientside.compiler.lowering.parallel import assign_names
from clientside.compiler.ops import figure_stores, patch
from clientside.compiler.walk import walk


def lower_assign(ctx: Context, node: ast.Assign) -> None:
    """`a = b = value`."""
    if len(node.targets) == 1 and pairwise(node.targets[0], node.value):
        _pairwise(ctx, node.targets[0].elts, node.value.elts)  # type: ignore[attr-defined]
        return
    if len(node.targets) == 1:
        target = node.targets[0]
        if (
            isinstance(node.value, (ast.ListComp, ast.DictComp))
            and isinstance(target, ast.Name)
            and _collects(ctx, target, node.value)
        ):
            name = ctx.variable(ctx.program.scopes.variable[target]).name
            ctx.into = name
            made = ctx.expr(node.value)
            ctx.into = None
            if isinstance(made, js.Id) and made.name == name:
                return
            assign(ctx, target, made, ctx.type(node.value), ctx.type(node.value))
            return
        if isinstance(target, ast.Subscript) and isinstance(node.value, ast.BinOp):
            with one_key(ctx, target, node.value):
                value = _protected(ctx, target, node.value)
                assign(ctx, target, value, ctx.type(node.value), ctx.type(node.value))
            return
        value = _protected(ctx, target, node.value)
        if isinstance(target, (ast.Attribute, ast.Subscript)) and ctx.type(target.value).only(*figure_stores.GRAPHS):
            figure_stores.lower_store(ctx, target, value, ctx.type(node.value), node.value)
            return
        assign(ctx, target, value, ctx.type(node.value), ctx.type(node.value))
        return
    value = ctx.simple(ctx.expr(node.value))
    if isinstance(value, js.Id) and not value.name.startswith("$"):
        value = ctx.temp(value)
    for target in node.targets:
        assign(ctx, target, ctx.copy(value), ctx.type(node.value), ctx.type(node.value))


def _collects(ctx: Context, target: ast.Name, value: ast.expr) -> bool:
    """Whether a comprehension may fill its variable directly: nobody can see the variable before it is complete."""
    variable = ctx.program.scopes.variable[target]
    if variable.captured or not variable.flows or ctx.tries or ctx.function.is_generator or ctx.function.is_async:
        return False
    used = (n for n in walk(value) if isinstance(n, ast.Name))
    return not any(n.id == target.id for n in used)


def _protected(ctx: Context, target: ast.expr, value_node: ast.expr) -> js.Expr:
    """The value, in a temporary where evaluating the target's parts could disturb it (Python evaluates the value
    first).
    """
    value = ctx.expr(value_node)
    plain = not isinstance(target, ast.Subscript) or (
        _plain(target.value) and _plain(target.slice) and not _inserts(ctx, target.value)
    )
    is_place = isinstance(target, (ast.Subscript, ast.Attribute))
    raises = any(part in ctx.program.raised for part in walk(target))
    if is_place and not ctx.is_stable(value) and (not plain or raises or rebinds(ctx, value_node, target)):
        return ctx.temp(value)
    return value


def _inserts(ctx: Context, node: ast.expr) -> bool:
    """Whether evaluating an expression may bring a key into a defaultdict."""
    parts = (ctx.type(n.value).get("dict") for n in walk(node) if isinstance(n, ast.Subscript))
    return any(site is not None and site.inserts for site in parts)


def rebinds(ctx: Context, node: ast.expr, names: ast.expr) -> bool:
    """Whether evaluating `node` may assign a variable that `names` reads, or find it unbound first."""
    inside = walk(node)
    assigned = {n.target.id for n in inside if isinstance(n, ast.NamedExpr) and isinstance(n.target, ast.Name)}
    runs = any(isinstance(n, (ast.Call, ast.Await, ast.Yield, ast.YieldFrom, ast.Attribute)) for n in inside)
    for name in walk(names):
        variable = ctx.program.scopes.variable.get(name) if isinstance(name, ast.Name) else None
        if variable is not None:
            if variable.name in assigned or ctx.module.is_unbound_read(variable):
                return True
            if runs and variable.captured and variable.stores > 1:
                return True
    return False


def _plain(node: ast.AST) -> bool:
    """Whether evaluating an expression neither has effects nor raises before its container is reached."""
    if isinstance(node, (ast.Name, ast.Constant)):
        return True
    if isinstance(node, ast.Slice):
        return all(b is None or _plain(b) for b in (node.lower, node.upper, node.step))
    if isinstance(node, ast.Subscript):
        return _plain(node.value) and isinstance(node.slice, ast.Constant)
    return isinstance(node, ast.UnaryOp) and _plain(node.operand)


def _pairwise(ctx: Context, target_nodes: list[ast.expr], value_nodes: list[ast.expr]) -> None:
    """`a, b = x, y` without a tuple."""
    values = ctx.exprs(value_nodes)
    if len(values) == 1:
        assign(ctx, target_nodes[0], values[0], ctx.type(value_nodes[0]), ctx.type(value_nodes[0]))
        return
    names = [e for e in target_nodes if isinstance(e, ast.Name)]
    if len(names) == len(target_nodes) and not any(ctx.program.scopes.variable[n].captured for n in names):
        stored = [
            ctx.stored(v, ctx.type(vn), ctx.program.scopes.variable[n].slot)
            for v, vn, n in zip(values, value_nodes, names, strict=True)
        ]
        variables = [ctx.variable(ctx.program.scopes.variable[n]) for n in names]
        if len({v.name for v in variables}) == len(variables):
            assign_names(ctx, variables, stored)
            return
        targets: list[js.Expr] = list(variables)
        ctx.emit(js.ExprStmt(js.Assign(js.Array(targets), js.Array(stored))))
        return
    temps = [v if ctx.is_stable(v) else ctx.temp(v) for v in values]
    for target_node, value, value_node in zip(target_nodes, temps, value_nodes, strict=True):
        assign(ctx, target_node, value, ctx.type(value_node), ctx.type(value_node))


def assign_variable(ctx: Context, variable: Variable, value: js.Expr, stored: Type, known: Type) -> None:
    """Assign a lowered value to a variable."""
    value = ctx.loaded(value, stored, known)
    ctx.emit(js.ExprStmt(js.Assign(ctx.variable(variable), ctx.stored(value, known, variable.slot))))


def assign(ctx: Context, target: ast.expr, value: js.Expr, stored: Type, known: Type) -> None:
    """Assign a lowered value of type `known`, which stands as a place of type `stored` holds it."""
    if isinstance(target, ast.Name):
        assign_variable(ctx, ctx.program.scopes.variable[target], value, stored, known)
        return
    value = ctx.loaded(value, stored, known)
    if isinstance(target, ast.Subscript):
        subscripts.store(ctx, target, value, known)
    elif isinstance(target, (ast.Tuple, ast.List)):
        unpack(ctx, target, value, known)
    elif isinstance(target, ast.Attribute) and ctx.type(target.value).has("browser"):
        from clientside.compiler.browser.lower import store_attribute

        # What is assigned is evaluated first; where nobody can tell, it may stand in its place.
        if not ctx.is_stable(value) and not is_path(target.value) and not isinstance(value, (js.Id, js.Template)):
            value = ctx.temp(value)
        store_attribute(ctx, target, value, known)
    elif isinstance(target, ast.Attribute):
        if not ctx.is_stable(value) and not isinstance(target.value, ast.Name):
            value = ctx.temp(value)
        attributes.store(ctx, target, ctx.expr(target.value), value, known)
    else:
        ctx.emit(js.ExprStmt(ctx.helper("unreachable")))


def is_path(node: ast.expr) -> bool:
    """Whether an expression is a name, or attributes of one."""
    return isinstance(node, ast.Name) or (isinstance(node, ast.Attribute) and is_path(node.value))


def unpack(ctx: Context, target: ast.Tuple | ast.List, value: js.Expr, known: Type) -> None:
    """`a, *b, c = value`."""
    shape = known.get("tuple")
    stars = [i for i, e in enumerate(target.elts) if isinstance(e, ast.Starred)]
    exact = known.only("tuple") and isinstance(shape, tuple) and not stars and len(shape) == len(target.elts)
    if stars:
        after = len(target.elts) - stars[0] - 1
        array = ctx.helper("unpackStar", ctx.dynamic(value, known), js.Num(stars[0]), js.Num(after))
    elif exact:
        array = value  # type: ignore[assignment]
    else:
        array = ctx.helper("unpack", ctx.dynamic(value, known), js.Num(len(target.elts)))
    types = list(shape) if exact else [_element(known)] * len(target.elts)
    of_loop = bool(ctx.frames) or (isinstance(value, js.Id) and value.name.startswith("$"))
    by_index = of_loop and known.has("tuple") and not stars and not isinstance(value, js.Array)
    if not by_index and _all_names(ctx, target, types):
        names: list[js.Expr] = []
        for part in target.elts:
            inner = part.value if isinstance(part, ast.Starred) else part
            names.append(ctx.variable(ctx.program.scopes.variable[inner]))
        ctx.emit(js.ExprStmt(js.Assign(js.Array(names), array)))
        return
    held = ctx.temp(array) if _is_target(ctx, target, array) else ctx.simple(array)
    items: list[js.Expr] = [js.Index(ctx.copy(held), js.Num(i)) for i in range(len(types))]
    if known.has("list") and not stars and not all(isinstance(part, ast.Name) for part in target.elts[:-1]):
        items = [ctx.temp(item) for item in items]  # `a[1], b = a`: all is read before anything is stored
    for part, element, item in zip(target.elts, types, items, strict=True):
        if isinstance(part, ast.Starred):
            rest = ctx.type(part.value)
            assign(ctx, part.value, item, rest, rest)
        else:
            assign(ctx, part, item, t.join(element, t.NUMBER), element)


def _is_target(ctx: Context, target: ast.expr, array: js.Expr) -> bool:
    """Whether what is unpacked is a variable that the unpacking assigns."""
    stored = (n for n in ast.walk(target) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store))
    variables = [ctx.program.scopes.variable[n] for n in stored]
    return isinstance(array, js.Id) and any(ctx.variable(v).name == array.name for v in variables)


def _element(known: Type) -> Type:
    from clientside.compiler.lowering.loops import element_of

    return element_of(known)


def _all_names(ctx: Context, target: ast.Tuple | ast.List, types: list[Type]) -> bool:
    """Whether a JavaScript pattern can assign all at once: plain names, each once, no float that needs unboxing."""
    seen: set[Any] = set()
    for part, found in zip(target.elts, types, strict=True):
        inner = part.value if isinstance(part, ast.Starred) else part
        if not isinstance(inner, ast.Name):
            return False
        variable = ctx.program.scopes.variable[inner]
        if variable in seen or (ctx.boxed and found.has("float") and not found.has("int")):
            return False
        seen.add(variable)
    return True


def lower_annotated(ctx: Context, node: ast.AnnAssign) -> None:
    """`name: annotation = value`."""
    if node.value is not None:
        value = _protected(ctx, node.target, node.value)
        assign(ctx, node.target, value, ctx.type(node.value), ctx.type(node.value))


def lower_delete(ctx: Context, node: ast.Delete) -> None:
    """`del a, b[i]`."""
    for target in node.targets:
        _delete(ctx, target)


def _delete(ctx: Context, target: ast.expr) -> None:
    if isinstance(target, ast.Name):
        variable = ctx.program.scopes.variable[target]
        name = ctx.variable(variable)
        if ctx.type(target).has("unbound"):
            ctx.emit(js.ExprStmt(checked(ctx, target, js.Id(variable.js))))
        ctx.emit(js.ExprStmt(js.Assign(name, js.Undefined())))
    elif isinstance(target, ast.Subscript):
        subscripts.remove(ctx, target)
    elif isinstance(target, ast.Attribute) and ctx.type(target.value).has("browser"):
        from clientside.compiler.browser.lower import delete_attribute

        delete_attribute(ctx, target)
    elif isinstance(target, ast.Attribute) and not ctx.type(target.value).only("patch"):
        attributes.remove(ctx, target)
    elif isinstance(target, ast.Attribute):
        ctx.emit(js.ExprStmt(patch.emit_item(ctx.expr(target.value), js.Str(target.attr), delete=True)))
    elif isinstance(target, (ast.Tuple, ast.List)):
        for part in target.elts:
            _delete(ctx, part)
