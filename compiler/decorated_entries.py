"""Entries of functions that a decorator replaced by an object (`functools.cache`): a function in front that calls it.

The page calls a function of the same parameters, so that annotations are checked and defaults filled in as ever.
"""

from __future__ import annotations

import ast
import copy
from typing import Any

from clientside.compiler.bindings import FunctionBinding
from clientside.compiler.live_values import unwrapped, value_binding
from clientside.compiler.records import replaced
from clientside.compiler.source import LiveEnvironment

_REPLACED = "<decorated>"  # no name of a program's


def decorated_binding(value: Any) -> FunctionBinding | None:
    """A function that calls `value`, an object that a decorator made of a function; None for anything else."""
    value = unwrapped(value)
    if not callable(value):
        return None
    found = value_binding(value, getattr(value, "__name__", "function"))
    if not isinstance(found, FunctionBinding) or not found.decorated or isinstance(found.node, ast.Lambda):
        return None
    environment = found.environment
    if not isinstance(environment, LiveEnvironment):
        return None
    closure = {**environment.closure, _REPLACED: value}
    return FunctionBinding(forwarding(found.node, _REPLACED, found.node.name), replaced(environment, closure=closure))


def forwarding(
    node: ast.FunctionDef | ast.AsyncFunctionDef, called: str, name: str
) -> ast.FunctionDef | ast.AsyncFunctionDef:
    """A definition `name` with the parameters of another, whose body calls a name with them."""
    given = copy.deepcopy(node.args)  # scopes are kept by node
    arguments: list[ast.expr] = [ast.Name(a.arg, ast.Load()) for a in (*given.posonlyargs, *given.args)]
    if given.vararg is not None:
        arguments.append(ast.Starred(ast.Name(given.vararg.arg, ast.Load()), ast.Load()))
    keywords = [ast.keyword(a.arg, ast.Name(a.arg, ast.Load())) for a in given.kwonlyargs]
    if given.kwarg is not None:
        keywords.append(ast.keyword(None, ast.Name(given.kwarg.arg, ast.Load())))
    result: ast.expr = ast.Call(ast.Name(called, ast.Load()), arguments, keywords)
    if isinstance(node, ast.AsyncFunctionDef):
        result = ast.Await(result)
    body = ast.Return(result)
    made = type(node)(name, given, [body], [], None, None)
    for part in (made, *ast.walk(body)):
        ast.copy_location(part, node)
    return made
