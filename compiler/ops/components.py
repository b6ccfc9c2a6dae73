"""Dash components made in compiled code: `html.Div([…], className="card")`, any class of an installed package.

A component's class is known by the source that Dash generated for it, so that names are checked when compiling.
"""

from __future__ import annotations

import ast
import difflib
from functools import cache

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.binding import SPREAD
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.program import Program
from clientside.compiler.analysis.types import DictSite, Type
from clientside.compiler.components import ComponentClass
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.context import Context
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.component_keywords import (
    WILDCARDS,
    checked_id,
    keep_unknown,
    names_known,
    needs_keywords,
    with_keywords,
)
from clientside.compiler.ops.row import Parameter, Row
from clientside.compiler.records import record


@record(eq=False, frozen=True)
class Made:
    """The components that one place of a program makes: `site` is what their props hold."""

    component: ComponentClass
    program: Program
    site: DictSite

    @property
    def name(self) -> str:
        """The class's name."""
        return self.component.name

    @property
    def has_children(self) -> bool:
        """Whether its components always have `children`."""
        return self.component.has_children


def made_at(program: Program, component: ComponentClass, place: object) -> Made:
    """The components of a class that `place` makes."""

    def new() -> Made:
        program.once("components", lambda: True)
        return Made(component, program, DictSite(program, origin="component"))

    found: Made = program.once(("component", component, place), new)
    return found


@cache
def constructor(made: ComponentClass, label: str) -> Row:
    """The row of `html.Div(…)`."""
    given = [Parameter(name, "both", name in made.required) for name in made.parameters]
    return Row(
        label,
        (*given, Parameter(WILDCARDS, "kwargs", False)),
        lambda f: Type({"component": frozenset([made_at(f.program, made, f.node)])}),
        lambda e: emit(e, made),
        effect=lambda f: _check(f, made, label),
        spreads=True,
        class_name=label,
        makes="component",
    )


def _check(f: Facts, made: ComponentClass, label: str) -> None:
    site = made_at(f.program, made, f.node).site
    for name, found, node in _given(f, made):
        if not made.accepts(name):
            near = difflib.get_close_matches(name, made.props, 1) or difflib.get_close_matches(
                name.lower(), made.props, 1
            )
            hint = f"did you mean `{near[0]}`?" if near else f"it takes {', '.join(made.props)}."
            f.inference.problem("component-property", node, component=label, name=name, near=hint)
        elif found.has("component") and name not in made.base_nodes:
            f.inference.problem("component-outside-children", node, component=label, name=name)
        elif name == "id" and found.kinds and not found.may("str", "dict"):
            message = f"`id` prop must be a string or dict, not {t.describe(found)}"
            f.inference.problem("wrong-arguments", node, message=message)
        site.set_field(name, found)
    keep_unknown(f, site)
    if made.has_children and not f.given("children"):
        site.set_field("children", t.NONE)


def _given(f: Facts, made: ComponentClass) -> list[tuple[str, Type, ast.AST]]:
    """The props that a call gives, their types and places."""
    found = [(name, f.type(name), f.bound.get(name, f.node)) for name in made.parameters if f.given(name)]
    for name, node in f.bound.get(WILDCARDS, {}).items():
        found.append((name, f.program.type_of(node), node))
    for node in f.bound.get(SPREAD, ()):
        known = f.program.type_of(node)
        if names_known(known):
            found.extend((name, value, node) for name, value in known.get("dict").fields.items())
    return found


def emit(e: Emission, made: ComponentClass) -> js.Expr:
    """`new Div({ children: […], className: "card" })`."""
    if needs_keywords(e, made):
        return new(e.ctx, made, with_keywords(e, made))
    entries: list[tuple[tuple[int, int], tuple[str, js.Expr] | js.Spread]] = []

    def put(name: str, value: js.Expr, node: ast.expr | None) -> None:
        place = (node.lineno, node.col_offset) if node is not None else (0, len(entries))
        entries.append((place, (name, value)))

    for name in made.parameters:
        if e.given(name):
            value = e.arg(name)
            put(name, checked_id(e, value) if name == "id" else value, e.node(name))
    for name, value in e.named(WILDCARDS).items():
        put(name, value, e.nodes[WILDCARDS][name])
    for node, (value, _) in zip(e.nodes.get(SPREAD, ()), e.raw_rest(SPREAD), strict=True):
        entries.append(((node.lineno, node.col_offset), js.Spread(value)))
    entries.sort(key=lambda entry: entry[0])
    items = [item for _, item in entries]
    if made.has_children and not e.given("children"):
        items.insert(0, ("children", js.Null()))
    return new(e.ctx, made, items)


def new(ctx: Context, made: ComponentClass, items: list[tuple[str, js.Expr] | js.Spread]) -> js.Expr:
    """A component with these props."""
    if ctx.program.plain_components:
        entries = [("type", js.Str(made.name)), ("namespace", js.Str(made.namespace)), ("props", js.Object(items))]
        return js.Object([*entries])
    return js.New(class_of(ctx, made), [js.Object(items)])


def class_of(ctx: Context, made: ComponentClass) -> js.Id:
    """The JavaScript class of a component class, made once before everything else."""
    names: dict[ComponentClass, str] = ctx.program.once("component classes", dict)
    if made not in names:
        value = ctx.helper("componentClass", js.Str(made.namespace), js.Str(made.name))
        names[made] = ctx.module.once_first(value, made.name)
    return js.Id(names[made])
