"""Lists of lists in loops: `table[i][j]` looks for the line `table[i]` once for each i, not once for each j.

The line is read speculatively: where `table` is a list and `table[i]` is one, the name stands for that line, else for
an empty array. What the line lacks at the index takes the slow path, which evaluates `table[i][j]` from the start,
with Python's own complaints. In the loops for which the line is held, nothing may change what `table` holds.
"""

from __future__ import annotations

import ast
from collections.abc import Callable

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.changes import may_change
from clientside.compiler.lowering.context import Context
from clientside.compiler.lowering.invariants import Frame, array_of, held, unchanging
from clientside.compiler.passes import optimisation
from clientside.compiler.records import record


@record
class Line:
    """`table[i]` that is held: its name while it is an array, and the operands of the slow path."""

    name: js.Id
    table: js.Expr
    index: js.Expr


@optimisation("steady-lines")
def line_of(ctx: Context, node: ast.expr) -> Line | None:
    """The line that an expression `table[i]` stands for; None where it cannot be held."""
    if not ctx.frames or not isinstance(node, ast.Subscript) or not isinstance(node.value, ast.Name):
        return None
    names, known = _names(node.slice), ctx.type(node.value)
    if names is None or not known.may("list", "tuple") or not ctx.type(node).has("list"):
        return None
    variables = [unchanging(ctx, name) for name in (node.value, *names)]
    settled = [v for v in variables if v is not None and not ctx.module.is_unbound_read(v)]
    if len(settled) < len(variables) or not all(_counts(v.slot) for v in settled[1:]):
        return None
    with ctx.scoped() as pushed:
        table = ctx.expr(node.value)
    found = _read_ahead(ctx, node.slice)
    if pushed or not isinstance(table, js.Id) or found is None:
        return None
    ahead, index = found
    # What a variable may hold anywhere counts, as the line is read before the tests in the loop.
    lists = settled[0].slot.only("list", "tuple")
    lines = lists and t.join_all(element_types(settled[0].slot)).only("list", "tuple")

    def make(frame: Frame) -> js.Expr | None:
        array = table if lists else array_of(ctx, node.value, table)
        if array is None:
            return None
        read = js.Index(ctx.copy(array), ctx.again(ahead))
        return js.Binary("??", read, ctx.helper_id("noItems")) if lines else ctx.helper("lineOf", read)

    def stays(frame: Frame) -> bool:
        return not may_change(ctx.program, known, frame.inside)

    name = held(ctx, settled, f"{table.name}[{_text(ahead)}]", make, stays)
    return None if name is None else Line(name, table, index)


def item_of_line(ctx: Context, node: ast.Subscript) -> js.Expr | None:
    """`table[i][j]` as a value; None where the line cannot be held."""
    found = _held(ctx, node)
    if found is None:
        return None
    line, index, exact = found
    if exact is None:
        slow = ctx.helper("itemOfLine", ctx.copy(line.table), ctx.again(line.index), ctx.copy(index))
    else:
        slow = ctx.helper("getitem", ctx.helper("getitem", ctx.copy(line.table), ctx.again(line.index)), exact)
    read = js.Index(ctx.copy(line.name), ctx.copy(index))
    if not _counts_up(ctx.type(node.slice)):
        return js.Binary("??", read, slow)
    return js.Conditional(_within(ctx, line, index), read, slow)


def store_in_line(ctx: Context, node: ast.Subscript, value: js.Expr) -> bool:
    """Emit `table[i][j] = value`, if the line can be held."""
    lists = ctx.type(node.value).only("list")
    found = _held(ctx, node) if lists and _counts_up(ctx.type(node.slice)) else None
    if found is None or found[2] is not None:
        return False
    _store(ctx, found[0], found[1], value)
    return True


def place_in_line(ctx: Context, node: ast.Subscript) -> tuple[js.Expr, Callable[[js.Expr], None]] | None:
    """What stands at `table[i][j]`, and how to store something there after that; None where the line cannot be held.

    The slow paths look for `table[i]` a second time, which nobody notices in a list.
    """
    if not isinstance(node.value, ast.Subscript) or not ctx.type(node.value.value).only("list"):
        return None
    lists = ctx.type(node.value).only("list")
    found = _held(ctx, node) if lists and _counts_up(ctx.type(node.slice)) else None
    if found is None or found[2] is not None:
        return None
    line, index, _ = found
    slow = ctx.helper("itemOfLine", ctx.copy(line.table), ctx.again(line.index), ctx.copy(index))
    read = js.Conditional(_within(ctx, line, index), js.Index(ctx.copy(line.name), ctx.copy(index)), slow)
    return read, lambda value: _store(ctx, line, index, value)


def _store(ctx: Context, line: Line, index: js.Expr, value: js.Expr) -> None:
    value = ctx.simple(value)
    fast = js.Assign(js.Index(ctx.copy(line.name), ctx.copy(index)), ctx.copy(value))
    slow = ctx.helper("setItemOfLine", ctx.copy(line.table), ctx.again(line.index), ctx.copy(index), ctx.copy(value))
    ctx.emit(js.If(_within(ctx, line, index), [js.ExprStmt(fast)], [js.ExprStmt(slow)]))


def _held(ctx: Context, node: ast.Subscript) -> tuple[Line, js.Expr, js.Expr | None] | None:
    """The line of `table[i][j]`, j as a name or number, and what j is on the slow path, if that may fail."""
    it = ctx.type(node.slice)
    if not ctx.frames or not it.only(*t.NUMERIC_KINDS) or not isinstance(node.value, ast.Subscript):
        return None
    found = _read_ahead(ctx, node.slice)
    if found is None:
        return None
    line = line_of(ctx, node.value)
    if line is None:
        return None
    ahead, exact = found
    return line, ctx.simple(ahead), None if exact is ahead else exact


def _read_ahead(ctx: Context, node: ast.expr) -> tuple[js.Expr, js.Expr] | None:
    """An index as it may be evaluated before its turn, where it must not fail, and as it is evaluated in its place."""
    it = ctx.type(node)
    with ctx.scoped() as pushed:
        exact = ctx.dynamic(ctx.expr(node), it)
    if pushed:
        return None
    if is_native(exact):
        return exact, exact
    if not isinstance(node, ast.BinOp) or not isinstance(node.op, ast.Mod) or not _counts_up(ctx.type(node.right)):
        return None
    left, right = ctx.expr(node.left), ctx.expr(node.right)
    if not _counts(ctx.type(node.left)) or not is_native(left) or not is_native(right):
        return None
    return ctx.helper("wrapped", left, right), exact


def _within(ctx: Context, line: Line, index: js.Expr) -> js.Expr:
    return js.Binary("<", ctx.copy(index), js.Member(ctx.copy(line.name), "length"))


def element_types(found: Type) -> list[Type]:
    """The types of what stands in a list or tuple."""
    shapes = [known for kind in ("list", "tuple") if (known := found.get(kind)) is not None]
    return [t.join_all(known) if isinstance(known, tuple) else known.element for known in shapes]


def _counts_up(it: Type) -> bool:
    return _counts(it) and t.is_nonnegative(it)


def _counts(found: Type) -> bool:
    """Whether a variable holds nothing but ints of JavaScript's numbers, so that reading with it has no effect."""
    return found.only("int") and not t.is_wide(found)


def _names(node: ast.expr) -> list[ast.Name] | None:
    """The names in an index of names, numbers, +, - and %; None for another."""
    match node:
        case ast.Name():
            return [node]
        case ast.Constant(value=int()):
            return []
        case ast.BinOp(left=left, op=ast.Add() | ast.Sub() | ast.Mod(), right=right):
            mine, theirs = _names(left), _names(right)
            return None if mine is None or theirs is None else mine + theirs
    return None


def is_native(e: js.Expr) -> bool:
    """Whether an expression is made of names, numbers, +, - and % alone."""
    if isinstance(e, js.Binary):
        return e.operator in ("+", "-", "%") and is_native(e.left) and is_native(e.right)
    return isinstance(e, (js.Id, js.Num))


def _text(e: js.Expr) -> str:
    if isinstance(e, js.Binary):
        return f"({_text(e.left)}{e.operator}{_text(e.right)})"
    if isinstance(e, js.Call):
        return f"wrapped({','.join(map(_text, e.arguments))})"
    return e.name if isinstance(e, js.Id) else repr(e.value)  # type: ignore[attr-defined]
