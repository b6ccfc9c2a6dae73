"""Methods and attributes of a figure, and of the graph objects in it."""

from __future__ import annotations

import ast
from functools import cache
from typing import Any

from clientside.compiler import plotly_schema
from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.program import Program
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops import figure_trees as trees
from clientside.compiler.ops import figure_values as values
from clientside.compiler.ops import graph_objects as objects
from clientside.compiler.ops.figure_lines import LINES, spanning
from clientside.compiler.ops.figure_trees import ANY_TRACE, Tree, graph, graph_type
from clientside.compiler.ops.row import Parameter, Row, attribute
from clientside.compiler.plotly_schema import Property

SUBPLOT = ("row", "col", "secondary_y", "exclude_empty_subplots", "overwrite")


def _row(name: str, parameters: str, emit: Any, effect: Any = None) -> Row:
    given = [Parameter(p, "both", False) for p in parameters.split()]
    return Row(
        f"{name}",
        (*given, Parameter("props", "kwargs", False)),
        lambda f: f.receiver.restricted(("figure",)),
        emit,
        receiver="figure",
        effect=effect,
        spreads=True,
    )


def _no_subplots(f: Facts) -> None:
    for name in SUBPLOT:
        if f.given(name) or name in f.bound.get("props", {}):
            f.inference.problem("figure-use", f.node, what=f"`{name}=` of figures with subplots")


def _check_part(path: str) -> Any:
    def effect(f: Facts) -> None:
        _no_subplots(f)
        objects.check_object(f, path, SUBPLOT)

    return effect


# ---- layout and axes


def _arrays(tree: Tree) -> js.Expr:
    """The members, at any depth, that are lists of objects: an update merges them one by one."""
    known, found, waiting = plotly_schema.object_lists(), dict[str, None](), [tree]
    while waiting:
        one = waiting.pop()
        if one.base is not None:  # a dict that is not written out may hold any
            found.update(dict.fromkeys(known))
        for name, value in one.members.items():
            if name in known:
                found[name] = None
            if isinstance(value, Tree):
                waiting.append(value)
    return js.Array([js.Str(name) for name in sorted(found)]) if found else js.Undefined()


def _emit_update_layout(e: Emission) -> js.Expr:
    tree = objects.built(e, "layout")
    changes = tree.js(e.ctx, keeps_none=True)
    return e.helper("figUpdate", e.receiver, js.Object([("layout", changes)]), _arrays(tree))


# What `update_…` calls the parts of a layout of which there may be several.
SUBPLOTS = {
    "xaxis": "xaxes",
    "yaxis": "yaxes",
    "coloraxis": "coloraxes",
    "geo": "geos",
    "legend": "legends",
    "map": "maps",
    "polar": "polars",
    "scene": "scenes",
    "smith": "smiths",
    "ternary": "ternaries",
}


def _axes(prefix: str) -> Row:
    def emit(e: Emission) -> js.Expr:
        tree = objects.built(e, f"layout.{prefix}")
        changes = tree.js(e.ctx, keeps_none=True)
        return e.helper("figAxes", e.receiver, js.Str(prefix), changes, _arrays(tree))

    return _row(f"update_{SUBPLOTS[prefix]}", "arg", emit, _check_part(f"layout.{prefix}"))


def _updating(plural: str) -> Row:
    """`update_annotations(…)` and the like: each object of a list."""
    path = f"layout.{plural[:-1]}"

    def emit(e: Emission) -> js.Expr:
        changes = objects.built(e, path).js(e.ctx, keeps_none=True)
        each = js.Arrow([js.Param(js.Id("x"))], e.helper("figUpdate", js.Id("x"), changes))
        return e.helper("figForEach", e.receiver, each, js.Str(plural))

    return _row(f"update_{plural}", "arg", emit, _check_part(path))


def _adding(singular: str) -> Row:
    plural = {"annotation": "annotations", "shape": "shapes", "layout_image": "images"}[singular]
    path = f"layout.{plural[:-1]}"

    def emit(e: Emission) -> js.Expr:
        return e.helper("figAppend", e.receiver, js.Str(plural), objects.built(e, path).js(e.ctx))

    return _row(f"add_{singular}", "arg", emit, _check_part(path))


# ---- traces


def _check_traces(name: str) -> Any:
    def effect(f: Facts) -> None:
        _no_subplots(f)
        node = f.bound.get(name)
        if isinstance(node, ast.expr):
            objects.check_traces(f, node)
        for key in set(f.bound.get("props", {})) - set(SUBPLOT):
            f.inference.problem("figure-property", f.node, path="data", name=key, near="it takes one trace.")

    return effect


def _emit_add_trace(e: Emission) -> js.Expr:
    trace = objects.lowered_trace(e, e.arg("trace"), e.node("trace"), e.type("trace"))
    return e.helper("figAdd", e.receiver, js.Array([trace]))


def _emit_add_traces(e: Emission) -> js.Expr:
    return e.helper("figAdd", e.receiver, objects.lowered_traces(e, e.arg("data"), e.node("data"), e.type("data")))


@cache
def _add_typed(path: str) -> Row:
    def emit(e: Emission) -> js.Expr:
        tree = objects.built(e, path)
        tree.members["type"] = js.Str(path)
        return e.helper("figAdd", e.receiver, js.Array([tree.js(e.ctx)]))

    return _row(f"add_{path}", "", emit, _check_part(path))


def _check_update_traces(f: Facts) -> None:
    _no_subplots(f)
    patch = f.bound.get("patch")
    given = [*f.bound.get("props", {}).items()]
    items = trees.items_of(patch) if isinstance(patch, ast.expr) else []
    if items is None:
        f.inference.problem("figure-use", f.node, what="`patch=` that is no dict display")
    for name, node in (*given, *(items or ())):
        objects.check_one(f, trees.trace_path_of(f.program, name, node), name, node)
    if f.given("selector") and not f.type("selector").only("dict", "str", "none"):
        f.inference.problem("figure-use", f.node, what="a selector that is neither a dict nor a text")


def _emit_update_traces(e: Emission) -> js.Expr:
    tree = Tree()
    items = trees.items_of(e.node("patch")) or []
    patch = values.display(e.ctx, e.arg("patch"), items, e.type("patch")) if e.given("patch") else None
    pairs = [i for i in patch.items if isinstance(i, tuple)] if patch is not None else []
    for (name, node), (_, value) in zip(items, pairs, strict=True):
        values.add(e.ctx, tree, trees.trace_path_of(e.ctx.program, name, node), name, value, node, e.ctx.type(node))
    raw = e.raw_named("props")
    for name, value in e.named("props").items():
        node = e.nodes.get("props", {}).get(name)
        values.add(e.ctx, tree, trees.trace_path_of(e.ctx.program, name, node), name, value, node, raw[name][1])
    return e.helper(
        "figEachTrace",
        e.receiver,
        tree.js(e.ctx, keeps_none=True),
        values.plain(e.ctx, e.arg("selector"), e.type("selector")),
        _arrays(tree),
    )


# ---- one object


@cache
def _update(path: str) -> Row:
    """`figure.layout.xaxis.update(…)`, `trace.update(…)`."""

    def effect(f: Facts) -> None:
        f.program.once("graph written", lambda: True)
        _no_subplots(f)
        for name, node in (*f.bound.get("props", {}).items(), *(trees.items_of(f.bound.get("arg")) or ())):
            objects.check_one(f, _own(f.program, path, name, node), name, node)
        if f.given("arg") and trees.items_of(f.bound.get("arg")) is None:
            f.inference.problem("figure-use", f.node, what="`update` with a dict that is not written out")

    def emit(e: Emission) -> js.Expr:
        tree = Tree()
        items = trees.items_of(e.node("arg")) or []
        argument = values.display(e.ctx, e.arg("arg"), items, e.type("arg")) if e.given("arg") else None
        pairs = [i for i in argument.items if isinstance(i, tuple)] if argument is not None else []
        for (name, node), (_, value) in zip(items, pairs, strict=True):
            values.add(e.ctx, tree, _own(e.ctx.program, path, name, node), name, value, node, e.ctx.type(node))
        raw = e.raw_named("props")
        for name, value in e.named("props").items():
            node = e.nodes["props"][name]
            values.add(e.ctx, tree, _own(e.ctx.program, path, name, node), name, value, node, raw[name][1])
        changes, lists = tree.js(e.ctx, keeps_none=True), _arrays(tree)
        is_trace = [js.Bool(True)] if isinstance(lists, js.Array) and path.partition(".")[0] != "layout" else []
        return e.helper("figUpdate", kept(e.receiver), changes, lists, *is_trace)

    given = (Parameter("arg", "both", False), Parameter("props", "kwargs", False))
    return Row("update", given, lambda f: f.receiver, emit, receiver="graph", effect=effect)


def _own(program: Program, path: str, name: str, node: ast.expr | None) -> str:
    return trees.trace_path_of(program, name, node) if path == ANY_TRACE else path


def kept(receiver: js.Expr) -> js.Expr:
    """An object inside a figure, made where it is missing, copied where it may be the page's, so that changes last."""
    if isinstance(receiver, js.Binary) and receiver.operator == "??" and isinstance(receiver.left, js.Member):
        owner, name = kept(receiver.left.object), receiver.left.name
        return js.Assign(js.Member(owner, name), js.Object([js.Spread(js.Member(receiver.left.object, name))]))
    return receiver


def _for_each(name: str, path: str, plural: str) -> Row:
    def call(f: Facts) -> None:
        f.call(f.type("fn"), [graph_type(f.program, path)])

    def emit(e: Emission) -> js.Expr:
        return e.helper(
            "figForEach",
            e.receiver,
            e.arg("fn"),
            js.Str(plural),
            values.plain(e.ctx, e.arg("selector"), e.type("selector")),
        )

    given = (Parameter("fn", "both", True), Parameter("selector", "both", False))
    return Row(name, given, lambda f: f.receiver, emit, receiver="figure", effect=call)


# ---- whole figures


def _as_dict(f: Facts) -> Type:
    return f.program.json_value(f.node).restricted(("dict",))


def _to_dict(receiver: str, name: str) -> Row:
    return Row(name, (), _as_dict, lambda e: e.helper("copy", e.receiver), receiver=receiver)


def _table() -> dict[str, Row]:
    rows = [
        _row("update_layout", "arg", _emit_update_layout, _check_part("layout")),
        *(_axes(prefix) for prefix in SUBPLOTS),
        *(_updating(plural) for plural in ("annotations", "shapes")),
        *(_adding(name) for name in ("annotation", "shape", "layout_image")),
        *(spanning(name, _no_subplots) for name in LINES),
        _row("add_trace", "trace", _emit_add_trace, _check_traces("trace")),
        _row("add_traces", "data", _emit_add_traces, _check_traces("data")),
        _row("update_traces", "patch selector", _emit_update_traces, _check_update_traces),
        _for_each("for_each_trace", ANY_TRACE, "data"),
        _for_each("for_each_annotation", "layout.annotation", "annotations"),
        _to_dict("figure", "to_dict"),
        _to_dict("figure", "to_plotly_json"),
    ]
    return {row.name: row for row in rows}


@cache
def member(name: str) -> Row | None:
    """A method or attribute of a figure."""
    if name == "data":
        return attribute("figure", "data", _traces, lambda e: js.Member(e.receiver, "data"))
    if name == "layout":
        return attribute(
            "figure", "layout", lambda f: graph_type(f.program, "layout"), lambda e: js.Member(e.receiver, "layout")
        )
    if name.startswith("add_") and name[4:] in plotly_schema.trace_types():
        return _add_typed(name[4:])
    return _rows().get(name)


@cache
def _rows() -> dict[str, Row]:
    return _table()


def _traces(f: Facts) -> Type:
    site = f.program.site(f.node, "traces")
    site.store(graph_type(f.program, ANY_TRACE))
    return Type({"tuple": site})


def part(name: str, known: Any) -> Row | None:
    """A property of a graph object."""
    paths = {g.path for g in known}
    if name == "to_plotly_json":
        return _to_dict("graph", name)
    if name == "update":
        return _update(next(iter(sorted(paths))))
    found = [p for p in map(lambda path: _prop(path, name), sorted(paths)) if p is not None]
    return _part(found[0]) if found else None


def _prop(path: str, name: str) -> Property | None:
    if path != ANY_TRACE:
        return plotly_schema.prop(path, name)
    if name == "type":
        return Property(path, name, "Any", {})
    return next((p for kind in plotly_schema.trace_types() if (p := plotly_schema.prop(kind, name))), None)


@cache
def _part(made: Property) -> Row:
    def result(f: Facts) -> Type:
        if made.kind in trees.COMPOUND:
            return graph_type(f.program, made.path)
        graph(f.program, "layout")
        found = f.program.json_value("figure value")  # type: ignore[arg-type]
        if made.kind == "CompoundArray":
            several = f.program.site(f.node, "objects")
            several.store(graph_type(f.program, made.path))
            return Type({"tuple": several})
        if made.kind == "DataArray":
            site = f.program.once("figure array", lambda: t.Site(f.program, found))
            return Type({"tuple": site, "none": True})
        return found.without("list")

    def emit(e: Emission) -> js.Expr:
        value = js.Member(e.receiver, made.name)
        if made.kind in trees.COMPOUND:
            return js.Binary("??", value, js.Object([]))
        if made.kind == "CompoundArray":
            return js.Binary("??", value, js.Array([]))
        if made.kind == "DataArray":
            return e.helper("figTuple", value)
        return js.Binary("??", value, js.Null())

    return attribute("graph", made.name, result, emit)
