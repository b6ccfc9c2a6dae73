"""Calls of rows with `*values` and `**values`: their arguments are counted, or parsed, when they run."""

from __future__ import annotations

import ast
from typing import Any

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.infer.star_calls import positional_counts
from clientside.compiler.analysis.infer.values import COUNTED
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.context import Context
from clientside.compiler.lowering.starred import starred
from clientside.compiler.ops.row import Row


def argument_makers(ctx: Context, node: ast.Call, row: Row) -> list[Any]:
    """Functions that lower each argument, for `in_order`, in source order."""
    makers: list[Any] = []
    for argument in node.args:
        if isinstance(argument, ast.Starred):
            what = [js.Str(f"{called(row)}() argument")] if len(node.args) == 1 else []
            makers.append(lambda a=argument, what=what: js.Spread(ctx.helper("starred", ctx.dyn(a.value), *what)))
        else:
            makers.append(lambda a=argument: ctx.shown(ctx.expr(a), ctx.type(a)))
    for keyword in node.keywords:
        if keyword.arg is None:
            makers.append(lambda k=keyword: ctx.dyn(k.value))
        else:
            makers.append(lambda k=keyword: ctx.shown(ctx.expr(k.value), ctx.type(k.value)))
    return makers


def called(row: Row) -> str:
    """What CPython calls a function or method before it has its arguments."""
    return row.class_name or row.label


def parsed_call(
    ctx: Context, node: ast.Call, row: Row, receiver: js.Expr | None, given: js.Expr, named: js.Expr
) -> js.Expr:
    """The row's helper, with arguments in the order of its parameters."""
    least, most = positional_counts(row)
    names = js.Array([js.Str(p.name) for p in row.parameters])
    own = js.Str(row.parsed or "")
    texts = [js.Str(called(row)), own, names]
    parsed = ctx.helper("parsedArguments", *texts, js.Num(least), js.Num(most), given, named)
    first = [receiver] if receiver is not None else []
    return ctx.helper(row.helper, *first, js.Spread(parsed))


def arrays(node: ast.Call, lowered: list[js.Expr]) -> tuple[js.Expr, js.Expr]:
    """The lowered arguments: those given by position, and pairs of name and value (a name of null for `**value`)."""
    count = len(node.args)
    pairs = zip(node.keywords, lowered[count:], strict=True)
    named: list[js.Expr] = [js.Array([js.Null() if k.arg is None else js.Str(k.arg), value]) for k, value in pairs]
    return js.Array(lowered[:count]), js.Array(named)


def spread_call(ctx: Context, node: ast.Call, row: Row) -> js.Expr:
    """A function row called with `*values`: as a function, with as many arguments as there are."""
    from clientside.compiler.lowering.rows import row_arrow

    if row.parsed is not None:
        return parsed_call(ctx, node, row, None, *arrays(node, ctx.in_order(argument_makers(ctx, node, row))))
    makers: list[Any] = []
    for a in node.args:
        if isinstance(a, ast.Starred):
            makers.append(lambda a=a: starred(ctx, a, row, len(node.args) == 1))
        else:
            makers.append(lambda a=a: ctx.dyn(a))
    values = js.Array(ctx.in_order(makers))
    least, most = positional_counts(row)
    counted = ctx.helper("counted", values, js.Str(row.label), js.Num(least), js.Num(most))
    return ctx.loaded(js.Call(row_arrow(ctx, row, None), [js.Spread(counted)]), t.NUMBER, ctx.type(node))


def spread_method(ctx: Context, node: ast.Call, func: ast.Attribute, rows: dict[str, Row], found: Type) -> js.Expr:
    """`x.method(*values, **values)`, for every kind that x may be."""
    from clientside.compiler.lowering.rows import chain, guarded

    covered = len(rows) == len(found.kinds)

    def receiver_maker() -> js.Expr:
        receiver = ctx.expr(func.value)
        return receiver if covered else guarded(ctx, receiver, found, list(rows), func.attr)

    first = next(iter(rows.values()))
    receiver, *lowered = ctx.in_order([receiver_maker, *argument_makers(ctx, node, first)])
    given, named = arrays(node, lowered)
    if all(row is first for row in rows.values()):
        return parsed_call(ctx, node, first, receiver, given, named)
    receiver, given, named = ctx.temp(receiver), ctx.temp(given), ctx.temp(named)
    branches: list[tuple[list[str], js.Expr, list[js.Stmt]]] = []
    for row in dict.fromkeys(rows.values()):
        kinds = [kind for kind in rows if rows[kind] is row]
        parts = [ctx.copy(part) for part in (receiver, given, named)]
        branches.append((kinds, parsed_call(ctx, node, row, *parts), []))
    return chain(ctx, receiver, found, branches, None)


def counted(ctx: Context, row: Row, value: js.Expr) -> js.Expr:
    """A builtin's function value, which counts its arguments where `f(*values)` may call it."""
    if row not in (ctx.program.known(COUNTED) or ()):
        return value
    least, most = positional_counts(row)
    limit = [] if any(p.kind == "args" for p in row.parameters) else [js.Num(most)]
    return ctx.helper("countedFunction", value, js.Str(row.label), js.Num(least), *limit)
