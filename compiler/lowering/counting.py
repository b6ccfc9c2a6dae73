"""`d[k] = d.get(k, 0) + value` and `d[k] += value`: the key under which the Map holds the value is found once.

`d.get(k, …)` is what such a statement evaluates first, so that an unhashable key complains where it does in Python.
What stands for k must be the same in both places: a name, or a constant item of one (`row["year"]`).
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from contextlib import contextmanager

from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.context import Context
from clientside.compiler.lowering.keys import is_own_key
from clientside.compiler.lowering.subscripts import is_dictionary
from clientside.compiler.passes import optimisation
from clientside.compiler.walk import walk


@contextmanager
def one_key(ctx: Context, target: ast.expr, value: ast.expr) -> Iterator[None]:
    """While `target = value` is lowered, where it is such a statement."""
    read = _read_first(value)
    if not isinstance(target, ast.Subscript) or read is None or not _fits(ctx, target, read, value):
        yield
        return
    known = ctx.type(read)
    saved = ctx.named
    name = ctx.simple(ctx.expr(read))
    ctx.named = {read: name, target.slice: name}
    with keyed(ctx, name, is_own_key(ctx, known)):
        yield
    ctx.named = saved


@contextmanager
def keyed(ctx: Context, name: js.Expr, own: bool = False) -> Iterator[None]:
    """While what is lowered asks for the Map key of the value that has a name."""
    saved = ctx.keys
    if isinstance(name, js.Id) and not own:
        ctx.keys = {name.name: ctx.temp(ctx.helper("key", ctx.copy(name)))}
    yield
    ctx.keys = saved


def _read_first(value: ast.expr) -> ast.expr | None:
    """k of `d.get(k, …)`, which a value begins with."""
    while isinstance(value, ast.BinOp):
        value = value.left
    match value:
        case ast.Call(func=ast.Attribute(value=ast.Name(), attr="get"), args=[key, ast.Constant()], keywords=[]):
            return key
    return None


@optimisation("one-key", False)
def _fits(ctx: Context, target: ast.Subscript, read: ast.expr, value: ast.expr) -> bool:
    first = value
    while isinstance(first, ast.BinOp):
        first = first.left
    if first is value or ast.dump(first.func.value) != _loaded(target.value):  # type: ignore[attr-defined]
        return False
    if ast.dump(read) != _loaded(target.slice) or not is_dictionary(ctx.type(target.value)):
        return False
    known = ctx.type(read)
    if known != ctx.type(target.slice) or known.has("instance") or not known.kinds:
        return False
    return _is_place(read) and not any(_acts(n) for n in walk(value) if n is not first)


def _loaded(node: ast.expr) -> str:
    return ast.dump(node).replace("ctx=Store()", "ctx=Load()")


def _is_place(node: ast.expr) -> bool:
    if isinstance(node, ast.Subscript):
        return isinstance(node.value, ast.Name) and isinstance(node.slice, ast.Constant)
    return isinstance(node, ast.Name)


def _acts(node: ast.AST) -> bool:
    """Whether a node may change what a name or an item stands for."""
    return isinstance(node, (ast.Call, ast.Await, ast.Yield, ast.YieldFrom, ast.NamedExpr))
