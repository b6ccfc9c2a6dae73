"""plotly.graph_objects: the constructors of figures, traces, layouts and their parts."""

from __future__ import annotations

import ast
from functools import cache

from clientside.compiler import plotly_schema
from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.binding import SPREAD
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.program import Program
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops import figure_checks as checks
from clientside.compiler.ops import figure_trees as trees
from clientside.compiler.ops import figure_values as values
from clientside.compiler.ops.figure_trees import Tree, graph, graph_type
from clientside.compiler.ops.row import Parameter, Row
from clientside.compiler.plotly_schema import Property

FIGURE = "figure"
DATA = Property("", "data", "Data", {})
LAYOUT = Property("", "layout", "Layout", {})


def figure_type(f: Facts) -> Type:
    """A figure."""
    given = f.bound.get("data")
    known = f.program.type_of(given).get("figure") or () if isinstance(given, ast.expr) else ()
    captured = "copy" if any(made.captured for made in known) else ""
    return Type({"figure": frozenset([graph(f.program, FIGURE, captured)])})


def captured_figure(program: Program) -> Type:
    """A figure that the server made."""
    return Type({"figure": frozenset([graph(program, FIGURE, "whole")])})


def member(module: str, name: str) -> Row | None:
    """The row of a class of plotly.graph_objects or one of its modules."""
    if name == "Figure":
        return _figure()
    path = plotly_schema.class_path(module, name)
    return _constructor(path, name) if path is not None else None


@cache
def _constructor(path: str, name: str) -> Row:
    def effect(f: Facts) -> None:
        if path in plotly_schema.trace_types():
            f.program.once("trace classes", dict)[path] = True
        check_object(f, path)

    def emit(e: Emission) -> js.Expr:
        tree = built(e, path)
        if path in plotly_schema.trace_types():
            tree.members["type"] = js.Str(path)
        return tree.js(e.ctx)

    given = (Parameter("arg", "both", False), Parameter("props", "kwargs", False))
    return Row(
        f"go.{name}", given, lambda f: graph_type(f.program, path), emit, effect=effect, makes="graph", spreads=True
    )


def check_object(f: Facts, path: str, skip: tuple[str, ...] = ()) -> None:
    """Check the properties that a call gives for an object."""
    made = Property("", path, "Compound", {})
    argument = f.bound.get("arg")
    if isinstance(argument, ast.expr):
        for name, node in trees.items_of(argument) or ():
            check_one(f, path, name, node)
        if trees.items_of(argument) is None:
            checks.check(f.inference, argument, made)
    for name, node in f.bound.get("props", {}).items():
        if name not in skip:
            check_one(f, path, name, node)
    for node in f.bound.get(SPREAD, ()):
        found = f.program.type_of(node)
        site = found.get("dict")
        computed = site is not None and site.dictionary and (site.key.kinds or site.element.kinds)
        if not found.only("dict") or site.open or computed or site.definite != frozenset(site.fields):
            f.inference.problem("unsupported-star-call", node, name=ast.unparse(getattr(f.node, "func", f.node)))
        else:
            checks.check_known(f.inference, node, found, path)


def check_one(f: Facts, path: str, name: str, node: ast.expr) -> None:
    """Check one property."""
    way = checks.check_name(f.inference, node, path, name)
    if way is not None:
        checks.check(f.inference, node, way[-1])


def built(e: Emission, path: str) -> Tree:
    """The object that a call's `arg` and properties make."""
    made = Property("", path, "Compound", {})
    tree = Tree()
    if e.given("arg") and not e.type("arg").only("none"):
        start = values.compound(e.ctx, e.arg("arg"), e.node("arg"), e.type("arg"), made)
        tree = start if isinstance(start, Tree) else Tree(start)
    raw = e.raw_named("props")
    for name, value in e.named("props").items():
        values.add(e.ctx, tree, path, name, value, e.nodes.get("props", {}).get(name), raw[name][1])
    for value, found in e.raw_rest(SPREAD):
        held = e.simple(values.plain(e.ctx, value, found))
        for name, known in found.get("dict").fields.items():
            values.add(e.ctx, tree, path, name, js.Member(e.ctx.copy(held), name), None, known)
    return tree


# ---- Figure


def _check_figure(f: Facts) -> None:
    data = f.bound.get("data")
    whole = dict(trees.items_of(data) or ()) if isinstance(data, ast.expr) else {}
    if whole.keys() & {"data", "layout", "frames"}:
        data = whole.get("data")
        if "layout" in whole:
            checks.check(f.inference, whole["layout"], LAYOUT)
    if isinstance(data, ast.expr):
        check_traces(f, data)
    layout = f.bound.get("layout")
    if isinstance(layout, ast.expr):
        checks.check(f.inference, layout, LAYOUT)
    for name, node in f.bound.get("props", {}).items():
        if name.startswith("layout_"):
            check_one(f, "layout", name.removeprefix("layout_"), node)
        else:
            checks.check_name(f.inference, node, FIGURE, name)
    for name in ("frames", "skip_invalid"):
        if f.given(name):
            f.inference.problem("figure-use", f.node, what=f"`{name}=` of go.Figure")


def check_traces(f: Facts, node: ast.expr) -> None:
    """Check what stands for one or several traces."""
    graph(f.program, "layout").values[node] = f.program.type_of(node).without("graph")
    for element in node.elts if isinstance(node, (ast.List, ast.Tuple)) else [node]:
        items = trees.items_of(element)
        if items is None:
            found = f.program.type_of(element)
            for part in (found, *trees.element_types(found)):
                checks.check_known(f.inference, element, part, "data")
            continue
        path = trace_path(items)
        if path is None:
            f.inference.problem("figure-property", element, path="data", name="type", near="there is no such trace.")
            continue
        for name, value in items:
            if name != "type":
                check_one(f, path, name, value)


def trace_path(items: list[tuple[str, ast.expr]]) -> str | None:
    """The class of a trace that is written as a dict."""
    given = dict(items).get("type")
    if given is None:
        return "scatter"
    found = trees.constant(given)[1]
    return found if isinstance(found, str) and found in plotly_schema.trace_types() else None


def lowered_trace(e: Emission, value: js.Expr, node: ast.expr | None, found: Type) -> js.Expr:
    """A trace as the figure holds it."""
    if found.only("graph"):
        return values.attached(e.ctx, value, node)
    items = trees.items_of(node)
    path = trace_path(items) if items is not None else None
    whole = values.display(e.ctx, value, items, found)
    if items is not None and path is not None and whole is not None:
        tree = values.tree_of(e.ctx, path, items, whole)
        if tree is not None:
            tree.members["type"] = js.Str(path)
            return tree.js(e.ctx)
    return e.helper("figTrace", values.each(e.ctx, value, found, DATA) if found.only("dict") else value)


def lowered_traces(e: Emission, value: js.Expr, node: ast.expr | None, found: Type) -> js.Expr:
    """Several traces, or one."""
    elements = trees.elements_of(node)
    written = values.elements_in(e.ctx, value, len(elements)) if elements is not None else None
    if written is not None and elements is not None:
        pairs = zip(written, elements, strict=True)
        return js.Array([lowered_trace(e, item, n, e.ctx.type(n)) for item, n in pairs])
    if found.only("graph") or trees.items_of(node) is not None:
        return js.Array([lowered_trace(e, value, node, found)])
    known = t.join_all(trees.element_types(found))
    body = values.each(e.ctx, js.Id("x"), known, DATA) if known.only("dict") else js.Id("x")
    if not isinstance(body, js.Id):
        value = e.helper("figMap", value, js.Arrow([js.Param(js.Id("x"))], body))
    return e.helper("figTraces", value)


@cache
def _figure() -> Row:
    def emit(e: Emission) -> js.Expr:
        ctx = e.ctx
        template = values.default_template(ctx)
        layout = Tree(None, {} if isinstance(template, js.Undefined) else {"template": template})
        found = e.type("layout")
        if e.given("layout") and not found.only("none"):
            value, _ = values.lowered(ctx, e.arg("layout"), e.node("layout"), found, LAYOUT)
            if isinstance(value, Tree):
                own = value.members.get("template")
                if isinstance(own, js.Null):
                    del value.members["template"]
                elif isinstance(own, js.Expr) and value.may_be_none and layout.members:
                    value.members["template"] = js.Binary("??", own, template)
                layout = Tree(value.base, {**layout.members, **value.members}, value.may_be_none)
            else:
                layout = Tree(e.helper("figLayout", value, template))
        raw = e.raw_named("props")
        for name, value in e.named("props").items():
            node = e.nodes.get("props", {}).get(name)
            values.add(ctx, layout, "layout", name.removeprefix("layout_"), value, node, raw[name][1])
        made = layout.js(ctx)
        known = e.type("data")
        if not e.given("data") or known.only("none"):
            return js.Object([("data", js.Array([])), ("layout", made)])
        node = e.node("data")
        items = trees.items_of(node)
        is_figure = known.may("dict", "figure") and (items is None or {"data", "layout", "frames"} & dict(items).keys())
        if is_figure:
            return e.helper("figFigure", values.plain(ctx, e.arg("data"), known), made, template)
        return js.Object([("data", lowered_traces(e, e.arg("data"), node, known)), ("layout", made)])

    given = [Parameter(n, "both", False) for n in ("data", "layout", "frames", "skip_invalid")]
    parameters = (*given, Parameter("props", "kwargs", False))
    return Row("go.Figure", parameters, figure_type, emit, effect=_check_figure, makes="figure")
