"""`raise PreventUpdate` where nothing can see the exception on its way: what is thrown is Dash's own object at once.

Otherwise it is an exception of Python's, which `except` may catch, and what calls the function for Dash turns it into
that object.
"""

from __future__ import annotations

import ast

from clientside.compiler.analysis.program import Program
from clientside.compiler.js import nodes as js

# What may catch an exception, or hand it to somebody else than the caller.
_CATCHING = (ast.Try, ast.TryStar, ast.With, ast.AsyncWith, ast.AsyncFunctionDef, ast.Yield, ast.YieldFrom)
_KEY = ("thrown to Dash",)


def goes_straight(program: Program) -> bool:
    """Whether each PreventUpdate of a program is raised where it is named, and goes to Dash."""
    found: bool = program.once(_KEY, lambda: _goes_straight(program))
    return found


def _goes_straight(program: Program) -> bool:
    entries = [entry for function in program.functions for entry in function.entries]
    if not program.preventing or program.known("browser") is not None or program.chains:
        return False
    if not all(entry.dash and not entry.observe for entry in entries):
        return False
    raised: set[ast.AST] = set()
    for function in program.functions:
        for node in function.nodes:
            if isinstance(node, _CATCHING):
                return False
            if isinstance(node, ast.Raise) and node.cause is None:
                raised.update(_raised(node.exc))
    if any(_is_named(program, node) and node not in raised for f in program.functions for node in f.nodes):
        return False
    # What leaves a function that may recurse is looked at, as it may be the engine's.
    return not any(function.entries and program.may_recurse(function) for function in program.functions)


def _raised(value: ast.expr | None) -> list[ast.expr]:
    """The class that is raised, as it is or with constants."""
    if not isinstance(value, ast.Call):
        return [value] if value is not None else []
    constant = not value.keywords and all(isinstance(argument, ast.Constant) for argument in value.args)
    return [value.func] if constant else []


def _is_named(program: Program, node: ast.AST) -> bool:
    found = program.types.get(node) if isinstance(node, (ast.Name, ast.Attribute)) else None
    return found is not None and "PreventUpdate" in (found.get("class") or ())


def thrown(program: Program, node: ast.Raise) -> js.Expr | None:
    """What is thrown in place of the exception; None for any other."""
    made = node.exc.func if isinstance(node.exc, ast.Call) else node.exc
    if made is None or not _is_named(program, made) or not goes_straight(program):
        return None
    return js.Member(js.Member(js.Id("window"), "dash_clientside"), "PreventUpdate")
