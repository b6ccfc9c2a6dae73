"""`f.__name__`, `f.__qualname__` and `f.__doc__` of the program's functions."""

from __future__ import annotations

import ast

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.program import Function, InstanceMethod
from clientside.compiler.analysis.types import Type

ASKS_FUNCTION_NAMES = "asks names of functions"  # keys of Program.once
WRAPS = "functools.wraps"


def name_of_function(inf: Inference, node: ast.Attribute, receiver: Type) -> Type | None:
    """The type of a name or docstring; None where the value may be anything else than a function of the program's."""
    values = receiver.get("function") or frozenset()
    known = {f.method.function if isinstance(f, InstanceMethod) else f for f in values}
    if not receiver.only("function") or not known or not all(type(f) is Function for f in known):
        return None
    inf.program.once(ASKS_FUNCTION_NAMES, set)
    told = {_told(f, node.attr) for f in known}
    if len(told) == 1 and inf.program.known(WRAPS) is None:
        text = told.pop()
        inf.program.plans[node] = ("text", text)
        return t.NONE if text is None else t.STR
    if node.attr == "__doc__":
        return None
    for function in known:
        function.escapes = True
    inf.program.plans[node] = ("text of function", node.attr == "__qualname__")
    return t.STR


def _told(function: Function, name: str) -> str | None:
    if name == "__doc__":
        return None if isinstance(function.node, ast.Lambda) else ast.get_docstring(function.node, clean=False)
    return function.shown_name if name == "__qualname__" else function.shown_name.split(".")[-1]
