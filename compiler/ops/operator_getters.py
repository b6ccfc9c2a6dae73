"""`attrgetter` and `methodcaller`: the lambda that they are, where their arguments are written out."""

from __future__ import annotations

import ast
import copy

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.ops.row import function, table


def attrgetter_lambda(call: ast.Call) -> ast.Lambda | None:
    """`attrgetter("a.b", "c")` as `lambda obj: (obj.a.b, obj.c)`."""
    parts: list[ast.expr] = []
    for argument in call.args:
        if not isinstance(argument, ast.Constant) or not isinstance(argument.value, str):
            return None
        names = argument.value.split(".")
        if not all(name.isidentifier() for name in names):
            return None
        value: ast.expr = ast.Name("obj", ast.Load())
        for name in names:
            value = ast.Attribute(value, name, ast.Load())
        parts.append(value)
    if not parts or call.keywords:
        return None
    return _of_object(call, parts[0] if len(parts) == 1 else ast.Tuple(parts, ast.Load()))


def itemgetter_lambda(call: ast.Call) -> ast.Lambda | None:
    """`itemgetter(slice(1, 3))` as `lambda obj: obj[1:3]`; keys alone are followed without."""
    parts: list[ast.expr] = []
    for argument in call.args:
        sliced = isinstance(argument, ast.Call) and isinstance(argument.func, ast.Name) and argument.func.id == "slice"
        bounds = [copy.deepcopy(a) for a in argument.args] if sliced else []  # type: ignore[attr-defined]
        if not all(map(_is_constant, bounds if sliced else [argument])) or len(bounds) > 3:
            return None
        index: ast.expr = copy.deepcopy(argument)
        if len(bounds) == 1:
            index = ast.Slice(None, bounds[0], None)
        elif bounds:
            index = ast.Slice(*bounds)
        parts.append(ast.Subscript(ast.Name("obj", ast.Load()), index, ast.Load()))
    if call.keywords or not any(isinstance(p.slice, ast.Slice) for p in parts):  # type: ignore[attr-defined]
        return None
    return _of_object(call, parts[0] if len(parts) == 1 else ast.Tuple(parts, ast.Load()))


def methodcaller_lambda(call: ast.Call) -> ast.Lambda | None:
    """`methodcaller("m", 1, k=2)` as `lambda obj: obj.m(1, k=2)`; its arguments are constants."""
    name = call.args[0] if call.args else None
    values = [*call.args[1:], *(keyword.value for keyword in call.keywords)]
    if not isinstance(name, ast.Constant) or not isinstance(name.value, str) or not name.value.isidentifier():
        return None
    if not all(map(_is_constant, values)) or any(keyword.arg is None for keyword in call.keywords):
        return None
    called = ast.Call(
        ast.Attribute(ast.Name("obj", ast.Load()), name.value, ast.Load()),
        [copy.deepcopy(a) for a in call.args[1:]],
        [ast.keyword(k.arg, copy.deepcopy(k.value)) for k in call.keywords],
    )
    return _of_object(call, called)


def _is_constant(node: ast.expr) -> bool:
    """Whether it does not matter when, and how often, an expression is evaluated."""
    if isinstance(node, ast.UnaryOp):
        return isinstance(node.operand, ast.Constant)
    return isinstance(node, ast.Constant) or (isinstance(node, ast.Tuple) and all(map(_is_constant, node.elts)))


def _of_object(call: ast.Call, body: ast.expr) -> ast.Lambda:
    arguments = ast.arguments([ast.arg("obj")], [], None, [], [], None, [])
    made = ast.Lambda(arguments, body)
    for node in ast.walk(made):
        if isinstance(node, (ast.expr, ast.arg)):
            ast.copy_location(node, call)
    return made


def _unknown(f: Facts) -> Type:
    name = f.row.name if f.row is not None else ""
    f.inference.problem("unsupported-star-call", f.node, name=name)
    return t.NEVER


ROWS = table(
    function(
        "attrgetter(attr, /, *attrs)",
        _unknown,
        lambda e: js.Sequence([e.arg("attr"), e.helper("unreachable")]),
        rewrite=attrgetter_lambda,
    ),
    function(
        "methodcaller(name, /, *args, **kwargs)",
        _unknown,
        lambda e: js.Sequence([e.arg("name"), e.helper("unreachable")]),
        rewrite=methodcaller_lambda,
    ),
)
