"""Generators: JavaScript's own, with Python's rule that a StopIteration inside becomes a RuntimeError (PEP 479)."""

from __future__ import annotations

import ast

from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.context import Context


def lower_yield(ctx: Context, node: ast.Yield) -> js.Expr:
    """`yield value`."""
    if ctx.function.is_async:
        value = js.Null() if node.value is None else ctx.dyn(node.value)
        return js.Binary("??", js.Yield(js.New(ctx.helper_id("Yielded"), [value])), js.Null())
    return js.Binary("??", js.Yield(js.Null() if node.value is None else ctx.dyn(node.value)), js.Null())


def lower_yield_from(ctx: Context, node: ast.YieldFrom) -> js.Expr:
    """`yield from iterable`."""
    value = ctx.dyn(node.value)
    if ctx.program.steers:
        value = ctx.helper("delegate", value)
    elif not ctx.type(node.value).only("list", "tuple", "str", "range", "iter"):
        value = ctx.helper("iter", value)
    return js.Binary("??", js.Yield(value, delegate=True), js.Null())


def guarded(ctx: Context, body: list[js.Stmt]) -> list[js.Stmt]:
    """A generator's body; where the program can raise StopIteration, with the conversion of one that leaves."""
    if not ctx.module.raises_stop:
        return body
    error = js.Id(ctx.temp_name())
    function = ctx.function
    what = [js.Str("async generator" if function.is_generator else "coroutine")] if function.is_async else []
    return [js.Try(body, error, [js.Throw(ctx.helper("stopped", js.Id(error.name), *what))])]
