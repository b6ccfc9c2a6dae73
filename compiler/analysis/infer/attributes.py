"""Inference of `x.name` outside of calls."""

from __future__ import annotations

import ast
import difflib

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.infer import names
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.program import BoundMethod
from clientside.compiler.analysis.types import Type
from clientside.compiler.ops import catalogue
from clientside.compiler.ops.row import Row


def infer_attribute(inf: Inference, node: ast.Attribute) -> Type:
    """`module.member`, `x.method` as a value, `e.args`, `x.real`."""
    receiver = inf.expr(node.value)
    modules = receiver.get("module")
    if modules:
        return names.module_member(inf, node, modules)
    found = t.NEVER
    plan: dict[str, Row] = {}
    for kind in receiver.kinds:
        row = catalogue.method(kind, node.attr, receiver.kinds[kind])
        if row is None:
            continue
        plan[kind] = row
        if row.is_property:
            found = t.join(found, row.result(Facts(inf, node, receiver.restricted((kind,)), {})))
        else:
            bound = inf.program.once(("bound", node), lambda: BoundMethod(node, receiver))
            found = t.join(found, Type({"function": frozenset([bound])}))
            inf.program.bound_receivers[node] = receiver
    inf.program.plans[node] = plan
    if receiver.kinds and not plan:
        unknown(inf, node, receiver)
    elif len(plan) < len(receiver.kinds):
        inf.narrowed(node.value, receiver.restricted(plan))
    return found


def unknown(inf: Inference, node: ast.Attribute, receiver: Type) -> None:
    """Report an attribute that no kind of the receiver has."""
    if receiver.only("context"):
        inf.problem("dash-only-on-server", node, name=ast.unparse(node))
        return
    known = sorted({name for kind in receiver.kinds for name in catalogue.method_names(kind)})
    near = difflib.get_close_matches(node.attr, known, 1)
    hint = f"did you mean `{near[0]}`?" if near else ""
    if receiver.has("dict") and receiver.may("dict"):
        hint = hint or f'a dict\'s item is read with brackets: `{ast.unparse(node.value)}["{node.attr}"]`.'
    code = "unknown-method" if near else "unknown-attribute"
    inf.problem(
        code,
        node,
        name=node.attr,
        type=t.describe(receiver, 0),
        near=hint or "see the page of the type for what it has.",
    )
