"""Assignments to what is in a figure: `fig.layout.title.text = "x"`, `fig["layout"]["title"] = "x"`."""

from __future__ import annotations

import ast

from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.context import Context
from clientside.compiler.ops import figure_checks as checks
from clientside.compiler.ops import figure_trees as trees
from clientside.compiler.ops import figure_values as values
from clientside.compiler.ops import graph_objects as objects
from clientside.compiler.ops.figure_trees import ANY_TRACE, trace_path_of
from clientside.compiler.plotly_schema import Property

GRAPHS = ("figure", "graph")


def name_of(target: ast.Attribute | ast.Subscript) -> str | None:
    """The property that a target names."""
    if isinstance(target, ast.Attribute):
        return target.attr
    return (
        target.slice.value if isinstance(target.slice, ast.Constant) and isinstance(target.slice.value, str) else None
    )


def way(target: ast.Attribute | ast.Subscript, type_of: object) -> tuple[ast.expr, list[str]]:
    """Where the objects begin that a target leads through, and the names on the way."""
    names: list[str] = []
    at: ast.expr = target
    while isinstance(at, (ast.Attribute, ast.Subscript)) and (name := name_of(at)) is not None:
        if not type_of(at.value).only(*GRAPHS):  # type: ignore[operator]
            break
        names.insert(0, name)
        at = at.value
    return at, names


def _property(inf: Inference, owner: Type, name: str) -> tuple[str, Property | None]:
    from clientside.compiler import plotly_schema

    if owner.has("figure"):
        return "figure", objects.LAYOUT if name == "layout" else None
    path = next(iter(owner.get("graph"))).path
    if path == ANY_TRACE:
        path = trace_path_of(inf.program, name)
    found = plotly_schema.split(path, name)
    return path, found[-1] if found is not None and len(found) == 1 else None


def infer_store(inf: Inference, target: ast.Attribute | ast.Subscript, owner: Type, value: ast.expr | None) -> None:
    """Check an assignment."""
    name = name_of(target)
    path, made = _property(inf, owner, name) if name is not None else ("figure", None)
    if name == "data" and owner.only("figure"):
        _check_traces(inf, value)
        return
    if made is None:
        near = (
            "assign `data` or `layout`, or a property of the layout."
            if path == "figure"
            else "name one property at a time."
        )
        inf.problem("figure-property", target, path=path, name=str(name), near=near)
        return
    inf.program.once("graph written", lambda: True)
    inf.program.once("figure stores", dict)[target] = made
    if value is not None:
        checks.check(inf, value, made)


def _check_traces(inf: Inference, value: ast.expr | None) -> None:
    """Check `figure.data = …`, which takes some of the figure's own traces."""
    found = inf.program.type_of(value) if value is not None else None
    if value is None or found is None or not found.kinds:
        return
    if not found.only("list", "tuple", "none") or any(
        part.kinds and not part.only("graph") for part in trees.element_types(found)
    ):
        inf.problem("figure-use", value, what="`data = …` with others than the figure's own traces")


def lower_store(
    ctx: Context, target: ast.Attribute | ast.Subscript, value: js.Expr, known: Type, node: ast.expr | None
) -> None:
    """Assign a lowered value."""
    if name_of(target) == "data" and ctx.type(target.value).only("figure"):
        ctx.emit(js.ExprStmt(ctx.helper("figSetData", ctx.expr(target.value), value)))
        return
    made = ctx.program.known("figure stores")[target]
    held, _ = values.lowered(ctx, value, node, known, made)
    root, names = way(target, ctx.type)
    place = js.Array([js.Str(name) for name in names])
    whole = held.js(ctx) if isinstance(held, trees.Tree) else held
    ctx.emit(js.ExprStmt(ctx.helper("figSet", ctx.expr(root), place, whole)))
