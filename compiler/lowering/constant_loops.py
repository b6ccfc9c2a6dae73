"""Loops over displays of constants: `for dx in (-1, 0, 1)` counts, `for dy, dx in ((0, 1), (1, 0))` walks a table that
is made once.
"""

from __future__ import annotations

import ast
from collections.abc import Callable

from clientside.compiler.analysis import types as t
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering import loops, targets
from clientside.compiler.lowering.context import Context

LIMIT = 2**31


def progression(node: ast.expr) -> tuple[int, int, int] | None:
    """First, last and step of a display of ints at equal distances: `(-1, 0, 1)`; None for anything else."""
    if not isinstance(node, (ast.Tuple, ast.List)) or len(node.elts) < 2:
        return None
    values = [_int(part) for part in node.elts]
    first, second, last = values[0], values[1], values[-1]
    if first is None or second is None or last is None or first == second:
        return None
    step = second - first
    return (first, last, step) if values == list(range(first, last + step, step)) else None


def table_loop(ctx: Context, target: ast.expr, iterable: ast.expr, body: Callable[[], None], declared: bool) -> bool:
    """`for a, b in ((1, 2), (3, 4))`: the tuples are unpacked at once, so that nobody can tell them from arrays, and
    all turns of a loop around may use the same ones.
    """
    if not isinstance(target, (ast.Tuple, ast.List)) or not isinstance(iterable, (ast.Tuple, ast.List)):
        return False
    width = len(target.elts)
    rows = [_row(part, width) for part in iterable.elts]
    if not rows or width == 0 or None in rows or any(isinstance(part, ast.Starred) for part in target.elts):
        return False
    made = js.Array([js.Array([ctx.expr(part) for part in row]) for row in rows if row is not None])
    name = js.Id(ctx.temp_name())
    table = js.Declare("const", [(name, made)])
    ctx.frames[0].before.append(table) if ctx.frames else ctx.emit(table)
    counter = ctx.temp_name()
    types = [t.join_all([ctx.type(row[n]) for row in rows if row is not None]) for n in range(width)]
    if declared:
        loops.declare_names(ctx, target)
    with ctx.scoped() as out:
        row = ctx.temp(js.Index(js.Id(name.name), js.Id(counter)))
        for n, part in enumerate(target.elts):
            targets.assign(ctx, part, js.Index(js.Id(row.name), js.Num(n)), types[n], types[n])
        body()
    start = js.Declare("let", [(js.Id(counter), js.Num(0))])
    condition = js.Binary("<", js.Id(counter), js.Num(len(rows)))
    ctx.emit(js.For(start, condition, js.Update("++", js.Id(counter)), out))
    return True


def _row(node: ast.expr, width: int) -> list[ast.expr] | None:
    """The ints of a row; None where there is anything else."""
    if not isinstance(node, (ast.Tuple, ast.List)) or len(node.elts) != width:
        return None
    return node.elts if all(_int(part) is not None for part in node.elts) else None


def _int(node: ast.expr) -> int | None:
    """The int that is written there, if JavaScript's small ones hold it."""
    negative = isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub)
    constant = node.operand if isinstance(node, ast.UnaryOp) and negative else node
    if not isinstance(constant, ast.Constant) or type(constant.value) is not int or constant.value >= LIMIT:
        return None
    return -constant.value if negative else constant.value
