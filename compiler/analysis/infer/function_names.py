"""`f.__name__`, `f.__qualname__`, `f.__doc__` and `f.__wrapped__` of the program's functions."""

from __future__ import annotations

import ast

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.program import Function, InstanceMethod
from clientside.compiler.analysis.types import Type

ASKS_FUNCTION_NAMES = "asks names of functions"  # keys of Program.once
ASKS_FUNCTION_DOCS = "asks docstrings of functions"
WRAPS = "functools.wraps"
NAMES = ("__name__", "__qualname__", "__doc__")


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
    for function in known:
        function.escapes = True
    inf.program.plans[node] = ("text of function", node.attr)
    if node.attr == "__doc__":
        inf.program.once(ASKS_FUNCTION_DOCS, set)
        return t.join(t.STR, t.NONE)
    return t.STR


def assigned_name(inf: Inference, name: str, functions: frozenset[Function], value: Type) -> bool:
    """`f.__name__ = text`; False where that would raise, or is no name."""
    if name not in NAMES or not value.only("str", *(("none",) if name == "__doc__" else ())):
        return name in NAMES and not value.kinds
    inf.program.once(ASKS_FUNCTION_NAMES, set)
    inf.program.once(WRAPS, set)
    for function in functions:
        function.escapes = True
    return True


def docstring(function: Function) -> str | None:
    """A function's docstring as `__doc__` gives it."""
    if function.live is not None:
        return function.live.__doc__ if isinstance(function.live.__doc__, str) else None
    return (
        None if isinstance(function.node, (ast.Lambda, ast.Module)) else ast.get_docstring(function.node, clean=False)
    )


def _told(function: Function, name: str) -> str | None:
    if name == "__doc__":
        return docstring(function)
    if function.live is not None and name == "__name__":
        return str(function.live.__name__)
    return function.shown_name if name == "__qualname__" else function.shown_name.split(".")[-1]
