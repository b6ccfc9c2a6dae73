"""`if k not in d: d[k] = []` and then `d[k]`: one look into the dict, as `d.setdefault(k, [])` would do it.

What is put there must be a value that makes no difference where it is not needed; then both statements together are
`d.$map.get(key) ?? $dictSetdefault(d, k, [])`, at the place where the second one evaluates `d[k]` first of all.
"""

from __future__ import annotations

import ast
from collections.abc import Sequence

from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.context import Context
from clientside.compiler.ops.dict_get import is_harmless
from clientside.compiler.passes import optimisation


@optimisation("get-or-insert", False)
def fuse(ctx: Context, nodes: Sequence[ast.stmt]) -> bool:
    """Whether the first two statements are such a pair: the first needs no code then, the second finds `d[k]` held."""
    if len(nodes) < 2 or not isinstance(nodes[0], ast.If) or nodes[1] not in ctx.program.reached:
        return False
    made = _inserted(nodes[0])
    read = _read_first(nodes[1])
    if made is None or read is None or made not in ctx.program.reached or not _same_place(made.targets[0], read):
        return False
    lookup = _lookup(ctx, read, made.value)
    if lookup is None:
        return False
    ctx.held[read] = lookup
    return True


def _inserted(node: ast.If) -> ast.Assign | None:
    """`d[k] = value` of `if k not in d: d[k] = value`, for names d and k."""
    match node:
        case ast.If(
            test=ast.Compare(left=ast.Name(id=key), ops=[ast.NotIn()], comparators=[ast.Name(id=name)]),
            body=[ast.Assign(targets=[ast.Subscript(value=ast.Name(id=n), slice=ast.Name(id=k))]) as made],
            orelse=[],
        ) if (name, key) == (n, k):
            return made
    return None


def _read_first(node: ast.stmt) -> ast.Subscript | None:
    """The item that a statement reads before it does anything else."""
    match node:
        case ast.Assign(targets=[ast.Name()], value=ast.Subscript() as read):
            return read
        case ast.Expr(value=ast.Call(func=ast.Attribute(value=ast.Subscript() as read))):
            return read
        case ast.AugAssign(target=ast.Subscript(value=ast.Subscript() as read)):
            return read
        case ast.AugAssign(target=ast.Attribute(value=ast.Subscript() as read)):
            return read
    return None


def _same_place(stored: ast.expr, read: ast.Subscript) -> bool:
    match stored, read:
        case (
            ast.Subscript(value=ast.Name(id=a), slice=ast.Name(id=b)),
            ast.Subscript(value=ast.Name(id=c), slice=ast.Name(id=d)),
        ):
            return (a, b) == (c, d)
    return False


def _lookup(ctx: Context, read: ast.Subscript, value: ast.expr) -> js.Expr | None:
    known, key_type = ctx.type(read.value), ctx.type(read.slice)
    site = known.get("dict")
    if not known.only("dict") or not site.dictionary or site.record or key_type.has("instance"):
        return None
    with ctx.scoped() as pushed:
        container, key = ctx.expr(read.value), ctx.dyn(read.slice)
        made = ctx.dynamic(ctx.expr(value), ctx.type(value))
    if pushed or not isinstance(container, js.Id) or not isinstance(key, js.Id) or not is_harmless(made):
        return None
    hashed = ctx.copy(key) if key_type.only("str") else ctx.helper("key", ctx.copy(key))
    found = js.Call(js.Member(js.Member(container, "$map"), "get"), [hashed])
    return js.Binary("??", found, ctx.helper("dictSetdefault", ctx.copy(container), key, made))
