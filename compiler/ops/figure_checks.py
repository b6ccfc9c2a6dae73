"""What plotly.py would refuse of a figure's properties, reported when compiling."""

from __future__ import annotations

import ast
import difflib
from typing import Any

from clientside.compiler import plotly_schema
from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.types import Type
from clientside.compiler.ops.figure_trees import (
    COMPOUND,
    constant,
    element_types,
    elements_of,
    graph,
    items_of,
    own_path,
)
from clientside.compiler.ops.figure_values import info_parts
from clientside.compiler.plotly_schema import Property

# Validators that the runtime has as well.
JUDGED = (
    *("DataArray", "Number", "Integer", "Angle", "Boolean", "Enumerated", "Dash", "Flaglist", "Color", "Subplotid"),
    *("String", "InfoArray", "Any", "Literal"),
)


def check_name(inf: Inference, node: ast.AST, path: str, name: str) -> tuple[Property, ...] | None:
    """The way to a property, reported where there is none."""
    way = plotly_schema.split(path, name)
    if way is None:
        near = difflib.get_close_matches(name, plotly_schema.names(path), 1)
        hint = f"did you mean `{near[0]}`?" if near else f"`help(go.{path})` in Python lists what there is."
        inf.problem("figure-property", node, path=path, name=name, near=hint)
    return way


def check(inf: Inference, node: ast.expr, made: Property) -> None:
    """Report what plotly.py would refuse of a value for a property; note what types it brings into figures."""
    found = inf.program.type_of(node)
    graph(inf.program, "layout").values[node] = found.without("graph")
    if isinstance(node, ast.IfExp):
        check(inf, node.body, made)
        check(inf, node.orelse, made)
        return
    is_constant, value = constant(node)
    if made.kind == "BaseTemplate":
        _check_template(inf, node, found)
    elif made.kind in COMPOUND:
        _check_compound(inf, node, found, made)
    elif made.kind == "CompoundArray" or made.kind == "Data":
        elements = elements_of(node)
        for element in elements or ():
            _check_compound(inf, element, inf.program.type_of(element), made)
        for part in element_types(found) if elements is None else ():
            check_known(inf, node, part, made.path)
    elif is_constant:
        _check_constant(inf, node, made, value)
    elif (made.kind not in JUDGED or (made.kind == "InfoArray" and info_parts(made) is None)) and not found.only(
        "none"
    ):
        inf.problem("figure-use", node, what=f"a computed value for {made.where}")


def _check_constant(inf: Inference, node: ast.expr, made: Property, value: Any) -> None:
    if value is None:
        return
    try:
        plotly_schema.judged(made, value)
    except (ValueError, TypeError) as error:
        message = " ".join(str(error).split("\n\n")[0].split())
        inf.problem("figure-value", node, message=message)


def _check_compound(inf: Inference, node: ast.expr, found: Type, made: Property) -> None:
    path = made.path
    items = items_of(node)
    for name, value in items or ():
        way = check_name(inf, value, path, name)
        if way is not None:
            check(inf, value, way[-1])
    for other in found.get("graph") or ():
        if other.path != path:
            inf.problem("figure-value", node, message=f"{made.where} takes no go.{other.path}")
    if items is None:
        check_known(inf, node, found, path)
    if (
        found.kinds
        and not found.may("dict", "graph", "none")
        and not (made.kind == "Title" and found.may("str", "int"))
    ):
        inf.problem("figure-value", node, message=f"{t.describe(found)} is no value for {made.where}")


def check_known(inf: Inference, node: ast.expr, found: Type, path: str) -> None:
    """Check the names of a dict of which only the type is known; what the page sends is taken to be valid."""
    site = found.get("dict")
    if site is None or site.open:
        return
    certain = site.definite is not None and set(site.fields) <= site.definite and not site.dictionary
    for name in site.fields:
        own = own_path(inf.program, path, name)
        if name == "type" and path == "data":
            continue
        if plotly_schema.prop(own, name) is None and check_name(inf, node, own, name) is not None and not certain:
            near = "write the object inside as a dict of its own."
            inf.problem("figure-property", node, path=own, name=name, near=near)


def _check_template(inf: Inference, node: ast.expr, found: Type) -> None:
    names = [v for v in (constant(node)[1],) if isinstance(v, str)]
    for name in names:
        if plotly_schema.template(name) is None:
            inf.problem("figure-value", node, message=f"there is no template called {name!r}")
    if found.kinds and not found.may("str", "none"):
        inf.problem("figure-use", node, what="a template that is made in the page")
