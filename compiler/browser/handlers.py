"""What leaves Python for JavaScript: functions that JavaScript will call, also inside of lists and dicts."""

from __future__ import annotations

import ast

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.infer.instances import parameters_after_self
from clientside.compiler.analysis.infer.values import apply
from clientside.compiler.analysis.program import (
    BoundMethod,
    BuiltinFunction,
    Function,
    InstanceMethod,
    Parameter,
    Program,
)
from clientside.compiler.analysis.types import Site, Type
from clientside.compiler.browser.shapes import anything


def given_arguments(inf: Inference) -> dict[Function, int]:
    """How many arguments JavaScript certainly gives to the functions that it calls."""
    found: dict[Function, int] = inf.program.once("browser handlers", dict)
    return found


def handed_over(program: Program) -> set[ast.AST]:
    """The expressions that are arguments of calls of JavaScript's."""
    found: set[ast.AST] = program.once("browser arguments", set)
    return found


def leaves(inf: Inference, node: ast.AST, value: Type, arguments: list[Type] | None = None) -> Type:
    """A value goes to JavaScript, which may call the functions in it. `arguments` are what it calls the value itself
    with, None where that is not known. Gives what such a call returns.
    """
    if value.only("function"):
        handed_over(inf.program).add(node)
    returned = call_from_outside(inf, node, value, arguments)
    _inside(inf, node, value, set())
    return returned


def _inside(inf: Inference, node: ast.AST, value: Type, seen: set[int]) -> None:
    for kind in ("list", "set", "frozenset", "tuple", "dict", "iter", "deque"):
        known = value.get(kind)
        if known is None:
            continue
        if isinstance(known, Site):
            if id(known) in seen:
                continue
            seen.add(id(known))
            inner = [known.values_type() if isinstance(known, t.DictSite) else known.element]
        else:
            inner = list(known)
        for part in inner:
            call_from_outside(inf, node, part, None)
            _inside(inf, node, part, seen)


def call_from_outside(inf: Inference, node: ast.AST, value: Type, arguments: list[Type] | None) -> Type:
    """JavaScript calls a function value: it drops arguments that are too many, and leaves out what it has not got."""
    found = t.NEVER
    for function in value.get("function") or ():
        positional, rest = _taken(function)
        least = sum(p.required for p in positional or ())
        if arguments is None:
            given = [anything(inf.program)] * max(least, 1 if rest else 0, len(positional or ()))
        else:
            given = arguments if rest or positional is None else arguments[: len(positional)]
            if least > len(given):
                name = getattr(function, "name", "the function")
                inf.problem(
                    "wrong-arguments",
                    node,
                    message=f"{name}() takes {least} arguments, but the browser calls it with {len(given)}",
                )
                continue
        if isinstance(function, Function):
            known = given_arguments(inf)
            sure = len(arguments) if arguments is not None else 0
            known[function] = min(known.get(function, sure), sure)
        found = t.join(found, apply(inf, node, Type({"function": frozenset([function])}), given))
    return found


def _taken(function: object) -> tuple[list[Parameter] | None, bool]:
    """The positional parameters of a function value, and whether it takes any number of arguments."""
    if isinstance(function, InstanceMethod):
        parameters = parameters_after_self(function.method)
    elif isinstance(function, Function):
        parameters = function.parameters
    elif isinstance(function, BuiltinFunction):
        row = function.row
        taken = [p for p in row.parameters if p.kind in ("positional", "both") and p.required]
        return taken, any(p.kind == "args" for p in row.parameters)  # type: ignore[return-value]
    elif isinstance(function, BoundMethod):
        return None, False
    else:
        return None, False
    positional = [p for p in parameters if p.kind in ("positional", "both")]
    return positional, any(p.kind == "args" for p in parameters)
