"""A component that compiled code has made: its props as attributes."""

from __future__ import annotations

import ast
from functools import cache

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.context import Context
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.components import Made
from clientside.compiler.ops.row import Row, attribute

Known = frozenset[Made]


def prop(name: str, known: Known) -> Row | None:
    """The row of `component.children`; None for what is no prop of any of these classes."""
    if not any(made.component.accepts(name) for made in known):
        return None
    return _prop(name)


@cache
def _prop(name: str) -> Row:
    def result(f: Facts) -> Type:
        return t.join_all(made.site.field(name) for made in f.receiver.get("component"))

    def emit(e: Emission) -> js.Expr:
        known: Known = e.receiver_type.get("component")
        if name == "children" and all(made.has_children for made in known):
            return js.Member(js.Member(e.receiver, "props"), name)
        return e.helper("componentProp", e.receiver, js.Str(name))

    return attribute("component", name, result, emit)


def store(inf: Inference, target: ast.Attribute, known: Known, value: Type) -> None:
    """`component.name = value`. (Dash keeps other names too, and leaves them out of the page.)"""
    if not all(made.component.accepts(target.attr) for made in known):
        made = next(made for made in known if not made.component.accepts(target.attr))
        near = f"it takes {', '.join(made.component.props)}."
        inf.problem("component-property", target, component=made.name, name=target.attr, near=near)
        return
    inf.program.once("component written", lambda: target)
    for made in known:
        made.site.set_field(target.attr, value)


def emit_store(ctx: Context, receiver: js.Expr, name: str, value: js.Expr) -> None:
    """The same for lowered parts."""
    ctx.emit(js.ExprStmt(js.Assign(js.Member(js.Member(receiver, "props"), name), value)))
