"""Coroutines that the event loop drives: generators, in which `await` hands over by `yield*`."""

from __future__ import annotations

import ast
from collections.abc import Callable

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.context_use import context_carriers
from clientside.compiler.analysis.infer.awaiting import held_type
from clientside.compiler.analysis.program import Function
from clientside.compiler.browser.lower import or_null, stripped
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering import targets
from clientside.compiler.lowering.context import Context


def lower_await(ctx: Context, node: ast.Await) -> js.Expr:
    """`await value`."""
    value = stripped(ctx.expr(node.value))
    found = ctx.type(node)
    if ctx.program.plans.get(node) == "request":
        value = ctx.helper("idbRequest", value)
    carries = ctx.function in context_carriers(ctx.program)
    scope = js.Id("$scope")
    if ctx.program.loops:
        helper = "awaitedObject" if ctx.type(node.value).has("browser") else "awaited"
        value = ctx.helper(helper, value)
        if carries:
            value = js.Call(js.Member(scope, "through"), [value])
        awaited: js.Expr = js.Yield(value, delegate=True)
        return ctx.loaded(awaited, t.NUMBER, found)
    awaited = js.Await(js.Call(js.Member(scope, "left"), [value]) if carries else value)
    if carries:
        awaited = js.Call(js.Member(scope, "back"), [awaited])
    return or_null(awaited) if found.has("browser") and found.has("dict") else awaited


def made(ctx: Context, function: Function, inner: js.Expr) -> js.Expr:
    """What calling an `async def` function gives."""
    if function.is_generator:
        return ctx.helper("asyncGeneratorOf", inner)
    coroutine = ctx.helper("coroutineOf", inner)
    handlers = ctx.program.known("browser handlers") or {}
    return ctx.helper("pageTask", coroutine) if function in handlers else coroutine


def async_loop(
    ctx: Context, target: ast.expr, iterable: ast.expr, body: Callable[[], None], lowered: js.Expr | None = None
) -> None:
    """Emit `async for target in iterable` around what `body` emits; `lowered` is its iterator, where that is made."""
    from clientside.compiler.lowering.loops import declare_names

    iterator = lowered or ctx.temp(ctx.helper("aiter", ctx.dyn(iterable), js.Bool(True)))
    found = ctx.type(iterable)
    element = held_type(found.get("aiter") or frozenset())
    known = ctx.type(target) if not element.kinds or found.has("instance") else element
    item = js.Id(ctx.temp_name())
    with ctx.scoped() as out:
        step = js.Yield(ctx.helper("asyncNext", js.Id(iterator.name)), delegate=True)  # type: ignore[attr-defined]
        ctx.emit(js.Declare("const", [(item, step)]))
        ctx.emit(js.If(js.Binary("===", js.Id(item.name), js.Undefined()), [js.Break()]))
        targets.assign(ctx, target, js.Id(item.name), t.join(known, t.NUMBER) if ctx.boxed else known, known)
        body()
    declare_names(ctx, target)
    ctx.emit(js.While(js.Bool(True), out))
