"""From live Python objects to their source: functions, classes and modules of the user's project."""

from __future__ import annotations

import ast
import copy
import inspect
import linecache
import types
import weakref
from collections.abc import Callable, Collection
from functools import lru_cache
from typing import Any

from clientside.compiler.analysis.scopes import FunctionNode
from clientside.compiler.names import module_of_function
from clientside.compiler.source import (
    ConstantBinding,
    Environment,
    FunctionBinding,
    LiveEnvironment,
    ServerBinding,
    Source,
    StaticEnvironment,
    VariableBinding,
)
from clientside.compiler.walk import walk


@lru_cache(maxsize=512)
def _parsed(file: str, text: str) -> StaticEnvironment:
    return StaticEnvironment(Source(text, file))


def file_source(file: str) -> StaticEnvironment | None:
    """The environment of a file's current text; None if it cannot be read or parsed."""
    linecache.checkcache(file)
    text = "".join(linecache.getlines(file))
    if not text:
        return None
    environment = _parsed(file, text)
    try:
        _ = environment.source.tree
    except (SyntaxError, ValueError):
        return None
    return environment


def function_binding(function: Callable[..., Any]) -> FunctionBinding | None:
    """A live function's tree and environment; None where its source cannot be found.

    What a decorator returned is taken as it is: a wrapper is a function like any other, which calls the one it wraps.
    """
    from clientside.compiler.live_values import unwrapped

    function = unwrapped(function)
    if not isinstance(function, types.FunctionType):
        return None
    code = function.__code__
    file = inspect.getsourcefile(function) or code.co_filename
    static = file_source(file)
    if static is None:
        return None
    node = _function_node(static.source, code)
    if node is None:
        return None
    closure = {}
    for name, cell in zip(code.co_freevars, function.__closure__ or (), strict=False):
        try:
            closure[name] = cell.cell_contents
        except ValueError:
            continue
    environment = LiveEnvironment(static.source, static, closure, function.__globals__, module_of_function(function))
    defaults = evaluated(function, node, environment)
    if code.co_freevars or defaults:
        node, environment.defaults = _own_copy(function, node, defaults)
    return FunctionBinding(node, environment, live=function)


_Own = tuple[FunctionNode, dict[ast.AST, Any]]
_copies: weakref.WeakKeyDictionary[types.FunctionType, _Own] = weakref.WeakKeyDictionary()


def _own_copy(function: types.FunctionType, node: FunctionNode, defaults: dict[int, Any]) -> _Own:
    """A closure's own tree: another closure of the same definition holds other values. Names stand for `defaults`."""
    if function not in _copies:
        made = copy.deepcopy(node)
        _copies[function] = made, stand_ins(made, defaults)
    return _copies[function]


def stand_ins(node: FunctionNode, defaults: dict[int, Any]) -> dict[ast.AST, Any]:
    """Put names in the place of default expressions, by their place as `evaluated` gives it; gives what they mean."""
    values: dict[ast.AST, Any] = {}
    found = [*node.args.defaults, *node.args.kw_defaults]
    for i, value in defaults.items():
        old = found[i]
        assert old is not None
        found[i] = made = stand_in(old)
        values[made] = value
    count = len(node.args.defaults)
    node.args.defaults, node.args.kw_defaults = found[:count], found[count:]  # type: ignore[assignment]
    return values


def stand_in(expression: ast.expr) -> ast.Name:
    """A name for the value that an expression had."""
    return ast.copy_location(ast.Name(ast.unparse(expression), ast.Load()), expression)


def evaluated(function: types.FunctionType, node: FunctionNode, environment: Environment) -> dict[int, Any]:
    """The default values whose expressions name data: evaluated when the function was defined, they may be others now.

    By their place in the tree's list of defaults, keyword-only ones after the others.
    """
    names = [a.arg for a in node.args.kwonlyargs]
    given = function.__kwdefaults__ or {}
    values = [*(function.__defaults__ or ()), *(given.get(name) for name in names)]
    nodes = [*node.args.defaults, *node.args.kw_defaults]
    if len(values) != len(nodes):
        return {}
    return {i: value for i, value in enumerate(values) if nodes[i] is not None and names_data(nodes[i], environment)}


def names_data(default: ast.expr | None, environment: Environment, classes: Collection[str] = ()) -> bool:
    """Whether an expression names something other than functions, classes and modules. `classes` are those that its
    own scope has.
    """
    names = [n.id for n in walk(default) if isinstance(n, ast.Name)] if default is not None else []
    return any(
        isinstance(environment.lookup(name), (ConstantBinding, ServerBinding, VariableBinding, type(None)))
        for name in names
        if name not in classes
    )


def module_environment(module: types.ModuleType) -> Environment | None:
    """The environment of a live module of the user's project."""
    file = vars(module).get("__file__")
    static = file_source(file) if file and file.endswith(".py") else None
    return LiveEnvironment(static.source, static, {}, vars(module), module.__name__) if static else None


def _function_node(source: Source, code: types.CodeType) -> FunctionNode | None:
    is_lambda = code.co_name == "<lambda>"
    candidates: list[FunctionNode] = []
    for node in source.functions:
        if is_lambda:
            if isinstance(node, ast.Lambda) and node.lineno <= code.co_firstlineno <= (node.end_lineno or 0):
                candidates.append(node)
        elif not isinstance(node, ast.Lambda) and node.name == code.co_name:
            first = min([node.lineno, *(d.lineno for d in node.decorator_list)])
            if first == code.co_firstlineno or node.lineno == code.co_firstlineno:
                candidates.append(node)
    if len(candidates) <= 1:
        return candidates[0] if candidates else None
    spots = {(line, column) for line, _, column, _ in code.co_positions() if line is not None and column is not None}
    arguments = code.co_varnames[: code.co_argcount]
    for node in candidates:
        body = node.body
        here = (
            {(n.lineno, n.col_offset) for n in walk(body) if isinstance(n, ast.expr)}
            if isinstance(body, ast.AST)
            else set()
        )
        names = tuple(a.arg for a in (*node.args.posonlyargs, *node.args.args))
        if names == arguments and any(s in here for s in spots if s[0] >= node.lineno) and _inside(node, spots):
            return node
    return None


def _inside(node: FunctionNode, spots: set[tuple[int, int]]) -> bool:
    start, end = (node.lineno, node.col_offset), (node.end_lineno or 0, node.end_col_offset or 0)
    return all(start <= spot <= end for spot in spots if spot[0] != node.lineno or spot[1] != 0)
