"""`getattr`, `setattr`, `hasattr`, `delattr` of JavaScript's objects: properties by a name that is computed."""

from __future__ import annotations

import ast

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.types import Type
from clientside.compiler.browser.handlers import leaves
from clientside.compiler.browser.infer import extern_type
from clientside.compiler.browser.shapes import anything
from clientside.compiler.records import record
from clientside.compiler.source import BuiltinBinding
from clientside.compiler.static_externs import static_extern

NAMES = {"getattr": (2, 3), "setattr": (3, 3), "hasattr": (2, 2), "delattr": (2, 2)}


@record(frozen=True)
class ReflectionPlan:
    """One of the four functions, by its name."""

    name: str


def applies(inf: Inference, node: ast.Call) -> bool:
    """Whether a call is one of the four, of an object of the browser."""
    func = node.func
    if not isinstance(func, ast.Name) or func.id not in NAMES or func in inf.program.scopes.variable or node.keywords:
        return False
    least, most = NAMES[func.id]
    if not least <= len(node.args) <= most or any(isinstance(a, ast.Starred) for a in node.args):
        return False
    is_builtin = isinstance(inf.function.environment.lookup(func.id), BuiltinBinding)
    return is_builtin and inf.expr(node.args[0]).has("browser")


def infer(inf: Inference, node: ast.Call) -> Type:
    """What such a call gives."""
    assert isinstance(node.func, ast.Name)
    name = node.func.id
    inf.program.record(node.func, t.NEVER)
    types = [inf.expr(argument) for argument in node.args]
    inf.program.plans[node] = ReflectionPlan(name)
    if name == "setattr":
        leaves(inf, node.args[2], types[2])
        return t.NONE
    if name == "hasattr":
        return t.BOOL
    if name == "delattr":
        return t.NONE
    return t.join(anything(inf.program), types[2]) if len(types) > 2 else anything(inf.program)


def extern(inf: Inference, node: ast.Call) -> Type | None:
    """`clientside.extern("name", Declaration)` where it stands in compiled code; None for any other call."""
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    if name != "extern":
        return None
    binding = static_extern(inf.function.environment, node)
    return extern_type(inf, node, binding) if binding is not None else None
