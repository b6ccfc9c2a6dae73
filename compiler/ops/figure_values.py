"""Values of figures: what plotly.py's validators do to them, done when compiling where constants and types allow."""

from __future__ import annotations

import ast
from typing import Any

from clientside.compiler import plotly_schema
from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.infer.ranges import bounds
from clientside.compiler.analysis.program import Program
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.context import Context
from clientside.compiler.ops.figure_trees import (
    COMPOUND,
    Tree,
    constant,
    element_types,
    elements_of,
    items_of,
    own_path,
)
from clientside.compiler.plotly_schema import Property
from clientside.compiler.walk import walk

# ---- lowering


def literal(ctx: Context, value: Any, raw: bool = False) -> js.Expr:
    """A constant of a figure's JSON; its floats as dynamic values, or `raw`."""
    from clientside.compiler.lowering.constants import captured

    if isinstance(value, (list, tuple)):
        return js.Array([literal(ctx, v, raw) for v in value])
    if isinstance(value, dict):
        return js.Object([(k, literal(ctx, v, raw)) for k, v in value.items()])
    return js.Num(value) if raw and isinstance(value, float) else captured(ctx, value)


def lowered(
    ctx: Context, value: js.Expr, node: ast.expr | None, found: Type, made: Property
) -> tuple[js.Expr | Tree, bool]:
    """A value as the figure's JSON holds it, and whether it may be None (and so be left out)."""
    is_constant, known = constant(node)
    may_be_none = found.has("none") or not found.kinds
    if is_constant and made.kind not in (*COMPOUND, "CompoundArray", "BaseTemplate", "Data") and known is not None:
        return literal(ctx, plotly_schema.judged(made, known)), False
    if found.only("none"):
        return value, True
    if isinstance(node, ast.IfExp) and isinstance(value, js.Conditional):
        return _branches(ctx, value, node, made)
    if made.kind == "BaseTemplate":
        return _template(ctx, value, node), may_be_none
    if made.kind in COMPOUND:
        return compound(ctx, value, node, found, made), may_be_none
    if made.kind in ("CompoundArray", "Data"):
        several = _several(ctx, value, node, found, made)
        if made.kind == "Data" or (isinstance(several, js.Array) and several.items):
            return several, may_be_none
        return ctx.helper("figObjects", several), True
    kept = _private(ctx, value, node, found)
    if proven(found.without("none"), made):
        return kept, may_be_none
    return _judged_later(ctx, kept, made), may_be_none


def _branches(ctx: Context, value: js.Conditional, node: ast.IfExp, made: Property) -> tuple[js.Expr, bool]:
    parts: list[js.Expr] = []
    may_be_none = False
    for part, side in ((value.then, node.body), (value.otherwise, node.orelse)):
        one, absent = lowered(ctx, part, side, ctx.type(side), made)
        parts.append(one.js(ctx) if isinstance(one, Tree) else one)
        may_be_none = may_be_none or absent
    return js.Conditional(value.test, *parts), may_be_none


def _private(ctx: Context, value: js.Expr, node: ast.expr | None, found: Type) -> js.Expr:
    """plotly.py copies lists: so is one here that the program changes, unless it is new."""
    from clientside.compiler.lowering.entries import may_be_written

    is_new = isinstance(node, (ast.List, ast.ListComp, ast.Tuple, ast.Constant))
    return value if is_new or not may_be_written(found, set()) else ctx.helper("copy", value)


def proven(found: Type, made: Property) -> bool:
    """Whether every value of a type is valid and stays as it is."""
    array_ok = made.params.get("array_ok")
    if array_ok and found.only("list", "tuple"):
        return all(proven(part, made) for part in element_types(found))
    low, high = made.params.get("min"), made.params.get("max")
    if made.kind in ("Number", "Integer"):
        whole = found.only("int", "bool") and not t.is_wide(found)
        least, most = bounds(found) or (0, 0)
        within = (low is None or (whole and least >= low)) and (high is None or (whole and most <= high))
        return within and (whole or (made.kind == "Number" and found.only("int", "float", "bool")))
    if made.kind == "Boolean":
        return found.only("bool")
    if made.kind == "String":
        return found.only("str") and not made.params.get("no_blank") and not made.params.get("values")
    if made.kind == "DataArray":
        return found.only("list", "tuple")
    return made.kind == "Any"


def _judged_later(ctx: Context, value: js.Expr, made: Property) -> js.Expr:
    """The check of a value that only running tells."""
    params = made.params
    where = js.Str(made.where)
    array_ok = js.Bool(True) if params.get("array_ok") else js.Undefined()
    low, high = (literal(ctx, params[k]) if params.get(k) is not None else js.Undefined() for k in ("min", "max"))
    kind = made.kind
    if kind == "DataArray":
        return _call(ctx, "figArray", value, where)
    if kind in ("Number", "Integer"):
        return _call(ctx, f"fig{kind}", value, where, array_ok, low, high)
    if kind == "Angle":
        return _call(ctx, "figAngle", value, where, array_ok)
    if kind == "Boolean":
        return _call(ctx, "figBoolean", value, where)
    if kind in ("Enumerated", "Dash"):
        return _call(
            ctx, "figEnumerated", value, where, literal(ctx, params["values"]), array_ok, js.Bool(kind == "Dash")
        )
    if kind == "Flaglist":
        extras = literal(ctx, params.get("extras") or [])
        return _call(ctx, "figFlags", value, where, literal(ctx, params["flags"]), extras, array_ok)
    if kind == "Color":
        numbers = js.Bool(True) if params.get("colorscale_path") else js.Undefined()
        return _call(ctx, "figColor", value, where, array_ok, numbers)
    if kind == "Subplotid":
        return _call(ctx, "figSubplot", value, where, js.Str(params["dflt"]), array_ok)
    if kind == "String":
        strict = js.Bool(True) if params.get("strict") else js.Undefined()
        no_blank = js.Bool(True) if params.get("no_blank") else js.Undefined()
        return _call(ctx, "figString", value, where, array_ok, strict, no_blank)
    parts = info_parts(made)
    if parts is not None:
        is_number, low_item, high_item = parts
        free = js.Bool(True) if params.get("free_length") else js.Bool(False)
        bounds = [literal(ctx, x) if x is not None else js.Undefined() for x in (low_item, high_item)]
        return _call(ctx, "figInfo", value, where, js.Num(len(params["items"])), free, js.Bool(is_number), *bounds)
    return value  # `check` has refused it


def info_parts(made: Property) -> tuple[bool, Any, Any] | None:
    """Whether the parts of a short list are numbers, and their bounds; None for lists that are not simple."""
    items = made.params.get("items")
    if made.kind != "InfoArray" or not isinstance(items, list) or made.params.get("dimensions"):
        return None
    rules = {(i.get("valType"), i.get("min"), i.get("max")) for i in items}
    kind, low, high = next(iter(rules))
    return (kind == "number", low, high) if len(rules) == 1 and kind in ("number", "any") else None


def _call(ctx: Context, helper: str, *arguments: js.Expr) -> js.Expr:
    found = list(arguments)
    while isinstance(found[-1], js.Undefined) or (isinstance(found[-1], js.Bool) and not found[-1].value):
        found.pop()
    return ctx.helper(helper, *found)


def compound(ctx: Context, value: js.Expr, node: ast.expr | None, found: Type, made: Property) -> js.Expr | Tree:
    items = items_of(node)
    if items == []:
        return Tree()
    whole = display(ctx, value, items, found)
    if items is not None and whole is not None:
        tree = tree_of(ctx, made.path, items, whole)
        if tree is not None:
            return tree
    if found.only("graph"):
        start = as_tree(value)
        return start if start is not None else attached(ctx, value, node)
    if found.only("graph", "none"):
        return attached(ctx, value, node)
    if made.kind == "Title" and found.only("str"):
        return Tree(None, {"text": value}, replaces=True)
    if made.kind == "Title" and not found.only("dict", "none"):
        return ctx.helper("figTitle", value, js.Str(made.where))
    if found.only("dict", "none"):
        return each(ctx, _private(ctx, value, node, found), found, made)
    return ctx.helper("figDict", value, js.Str(made.where))


def display(ctx: Context, value: js.Expr, items: list[tuple[str, ast.expr]] | None, found: Type) -> js.Object | None:
    """What a dict display became, also where it was put into a variable first."""
    if isinstance(value, js.Object) or items is None:
        return value if isinstance(value, js.Object) else None
    site = found.get("dict")
    if site is not None and site.dictionary:
        value = ctx.simple(plain(ctx, value, found))
    elif not isinstance(value, (js.Id, js.Member, js.Index)) or site is None:
        return None
    return js.Object([(name, js.Member(ctx.copy(value), name)) for name, _ in items])


def elements_in(ctx: Context, value: js.Expr, count: int) -> list[js.Expr] | None:
    """What the elements of a list display became, also where it was put into a variable first."""
    if isinstance(value, js.Array):
        return value.items
    if not isinstance(value, (js.Id, js.Member, js.Index)):
        return None
    return [js.Index(ctx.copy(value), js.Num(i)) for i in range(count)]


def as_tree(value: js.Expr) -> Tree | None:
    """An object that a constructor has just made, to be added to."""
    dropping = isinstance(value, js.Call) and isinstance(value.function, js.Id) and value.function.name == "$figProps"
    inner = value.arguments[0] if dropping and isinstance(value, js.Call) else value
    if not isinstance(inner, js.Object) or any(isinstance(item, js.Spread) for item in inner.items):
        return None
    return Tree(None, {item[0]: item[1] for item in inner.items if isinstance(item, tuple)}, dropping)


def attached(ctx: Context, value: js.Expr, node: ast.expr | None) -> js.Expr:
    """A graph object as it becomes part of another: plotly.py copies it, which shows where the program changes one."""
    is_new = isinstance(node, ast.Call) and ctx.type(node).only("graph")
    changes = ctx.program.known("graph written") is not None
    return ctx.helper("copy", value) if changes and not is_new else value


def tree_of(ctx: Context, path: str, items: list[tuple[str, ast.expr]], value: js.Object) -> Tree | None:
    """A dict display as an object of this class."""
    pairs = [item for item in value.items if isinstance(item, tuple)]
    if [k for k, _ in pairs] != [k for k, _ in items]:
        return None
    tree = Tree()
    for (name, expression), (_, node) in zip(pairs, items, strict=True):
        add(ctx, tree, path, name, expression, node, ctx.type(node))
    return tree


def add(ctx: Context, tree: Tree, path: str, name: str, value: js.Expr, node: ast.expr | None, found: Type) -> None:
    """Put one given property into an object."""
    way = plotly_schema.split(path, name)
    if way is None:
        return
    if way[-1].kind == "Literal":
        tree.put(way, value)
        return
    made, may_be_none = lowered(ctx, value, node, found, way[-1])
    tree.put(way, made, may_be_none)


def each(ctx: Context, value: js.Expr, found: Type, made: Property) -> js.Expr:
    """A dict whose members are judged by what is known of them; one of the page is taken to be valid."""
    site = found.get("dict")
    value = plain(ctx, value, found)
    if site is None or site.open:
        return value
    own = js.Id("d")
    tree = Tree(js.Id("d"))
    paths = {name: own_path(ctx.program, made.path, name) for name in site.fields}
    if any(name != "type" and plotly_schema.prop(paths[name], name) is None for name in site.fields):
        tree = Tree()
        for name, known in site.fields.items():
            add(ctx, tree, paths[name], name, js.Member(own, name), None, known)
        return js.Call(js.Arrow([js.Param(own)], tree.js(ctx)), [value])
    for name, known in site.fields.items():
        part = plotly_schema.prop(paths[name], name)
        may_lack = site.definite is None or name not in site.definite
        if part is None or part.kind == "Literal" or (proven(known, part) and not may_lack):
            continue
        one, _ = lowered(ctx, js.Member(own, name), None, t.join(known, t.NONE) if may_lack else known, part)
        tree.put((part,), one, known.has("none") or may_lack)
    if not tree.members:
        return value
    body = tree.js(ctx)
    if found.has("none"):
        return ctx.helper("figMap", value, js.Arrow([js.Param(own)], body))
    return js.Call(js.Arrow([js.Param(own)], body), [value])


def plain(ctx: Context, value: js.Expr, found: Type) -> js.Expr:
    """A value of which a figure is made, a dict with computed keys as the plain object that plotly.js takes."""
    site = found.get("dict")
    return ctx.helper("exit", value) if site is not None and site.dictionary else value


def _several(ctx: Context, value: js.Expr, node: ast.expr | None, found: Type, made: Property) -> js.Expr:
    elements = elements_of(node)
    written = elements_in(ctx, value, len(elements)) if elements is not None else None
    if written is not None and elements is not None:
        parts: list[js.Expr] = []
        for item, part in zip(written, elements, strict=True):
            one = compound(ctx, item, part, ctx.type(part), made)
            parts.append(one.js(ctx) if isinstance(one, Tree) else one)
        return js.Array(parts)
    kept = _private(ctx, value, node, found)
    if not found.only("list", "tuple", "none"):
        return ctx.helper("figArray", kept, js.Str(made.where))
    element = t.join_all(element_types(found))
    body = each(ctx, js.Id("x"), element, made) if element.only("dict") else js.Id("x")
    if isinstance(body, js.Id):
        return kept
    return ctx.helper("figMap", kept, js.Arrow([js.Param(js.Id("x"))], body))


def _template(ctx: Context, value: js.Expr, node: ast.expr | None) -> js.Expr:
    is_constant, name = constant(node)
    if is_constant and isinstance(name, str):
        return template_constant(ctx, name)
    found = sorted(_names_in(ctx.program))
    known = js.Object([(name, template_constant(ctx, name)) for name in found])
    return ctx.helper("figTemplate", value, known)


def _names_in(program: Program) -> set[str]:
    """The templates that the program names anywhere."""
    known = set(plotly_schema.template_names())
    texts = (n.value for f in program.functions for n in walk(f.node) if isinstance(n, ast.Constant))
    return {text for text in texts if isinstance(text, str) and text in known}


def template_constant(ctx: Context, name: str) -> js.Expr:
    """A template, once in the script."""
    made: dict[str, str] = ctx.program.once("templates", dict)
    if name not in made:
        value = literal(ctx, plotly_schema.template(name), raw=True)
        made[name] = ctx.module.once_first(value, f"{name.replace('+', '_')}Template")
    return js.Id(made[name])


def default_template(ctx: Context) -> js.Expr:
    """The template of figures that name none; undefined where the app has switched it off."""
    name = plotly_schema.default_template()
    return template_constant(ctx, name) if name else js.Undefined()
