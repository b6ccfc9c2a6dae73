"""`for` and `while`: counted loops over ranges, index loops and `for…of` over what is known to be iterable, an iterator
otherwise.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.kinds import KINDS, holding
from clientside.compiler.analysis.types import Type
from clientside.compiler.browser.shapes import is_anything
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering import targets
from clientside.compiler.lowering.context import Context
from clientside.compiler.lowering.coroutines import async_loop
from clientside.compiler.lowering.displays import elements
from clientside.compiler.lowering.invariants import Frame
from clientside.compiler.lowering.truth import negated, test
from clientside.compiler.walk import walk


def lower_while(ctx: Context, node: ast.While) -> None:
    """`while test: …`."""
    label = _label(ctx, node.orelse)
    frame = Frame.around(None, [node.test, *node.body])
    with frame.lowering(ctx):
        with ctx.scoped() as pushed:
            condition = test(ctx, node.test)
        body = _body(ctx, node.body, label)
    ctx.out.extend(frame.before)
    if isinstance(node.test, ast.Constant) and node.test.value:
        condition = js.Bool(True)
    if pushed:
        loop: js.Stmt = js.While(js.Bool(True), [*pushed, js.If(negated(condition), [js.Break()]), *body])
    else:
        loop = js.While(condition, body)
    _finish(ctx, loop, node.orelse, label)


def lower_for(ctx: Context, node: ast.For | ast.AsyncFor) -> None:
    """`for target in iterable: …`, `async for`."""
    label = _label(ctx, node.orelse)

    def body() -> None:
        ctx.out.extend(_body(ctx, node.body, label))

    with ctx.scoped() as out:
        if isinstance(node, ast.AsyncFor):
            async_loop(ctx, node.target, node.iter, body)
        else:
            loop(ctx, node.target, node.iter, body, inside=[node.target, *node.body], turns=node.body)
    for statement in out[:-1]:
        ctx.emit(statement)
    _finish(ctx, out[-1], node.orelse, label)


def _label(ctx: Context, orelse: list[ast.stmt]) -> str | None:
    return f"{ctx.temp_name()}$" if orelse else None


def _body(ctx: Context, statements: list[ast.stmt], label: str | None) -> list[js.Stmt]:
    ctx.breaks.append(label)
    body = ctx.body(statements)
    ctx.breaks.pop()
    return body


def _finish(ctx: Context, loop_statement: js.Stmt, orelse: list[ast.stmt], label: str | None) -> None:
    if label is None:
        ctx.emit(loop_statement)
    else:
        ctx.emit(js.Labeled(label, js.Block([loop_statement, *ctx.body(orelse)])))


def lower_break(ctx: Context, node: ast.Break) -> None:
    """`break` (out of the `else` too, where the loop has one)."""
    ctx.emit(js.Break(ctx.breaks[-1]))


def lower_continue(ctx: Context, node: ast.Continue) -> None:
    """`continue`."""
    ctx.emit(js.Continue())


# ---- one loop, for statements and comprehensions


def loop(
    ctx: Context,
    target: ast.expr,
    iterable: ast.expr,
    body: Callable[[], None],
    *,
    declared: bool = False,
    lowered: js.Expr | None = None,
    adapted: bool = False,
    inside: Sequence[ast.AST] | None = None,
    turns: Sequence[ast.AST] = (),
) -> None:
    """Emit `for target in iterable` around what `body` emits. `declared` says that the target's names live in the loop
    only.

    `lowered` is the iterable where it has been lowered already; `adapted` says that JavaScript can iterate it as it is.
    `inside` is what runs between two elements; None where that is not known. `turns` is what a turn runs after the
    target is bound.
    """
    frame = Frame.around(target, [iterable, *turns])

    def turn() -> None:
        with frame.lowering(ctx):
            start = len(ctx.out)
            body()
            ctx.out[start:start] = frame.head

    _loop(ctx, target, iterable, turn, declared, lowered, adapted, inside)
    ctx.out[-1:-1] = frame.before


def _loop(
    ctx: Context,
    target: ast.expr,
    iterable: ast.expr,
    body: Callable[[], None],
    declared: bool,
    lowered: js.Expr | None,
    adapted: bool,
    inside: Sequence[ast.AST] | None,
) -> None:
    from clientside.compiler.lowering.index_loops import index_loop
    from clientside.compiler.lowering.loop_shapes import special_loop

    if lowered is None and special_loop(ctx, target, iterable, body, declared, inside):
        return
    if lowered is None and index_loop(ctx, target, iterable, body, declared, inside):
        return
    source = ctx.type(iterable)
    value = lowered if lowered is not None else iterated(ctx, iterable)
    if adapted:
        value = lowered  # type: ignore[assignment]
    elif lowered is not None:
        value = adapted_value(ctx, lowered, source)
    element = element_of(source)
    for_of(ctx, target, value, element, body, declared)


def element_of(source: Type) -> Type:
    """What a value yields, as it stands in its places."""
    found = t.NEVER
    for kind in ("list", "set", "frozenset", "iter", "view", "tuple", *holding()):
        known = source.get(kind)
        if known is not None:
            found = t.join(found, t.join_all(known) if isinstance(known, tuple) else known.element)
    site = source.get("dict")
    if site is not None:
        found = t.join(found, site.keys_type())
    if source.has("str"):
        found = t.join(found, t.STR)
    if source.has("range"):
        found = t.join(found, t.integer(*source.kinds["range"]))
    for kind in source.kinds:
        element = KINDS[kind].element if kind in KINDS else None
        if isinstance(element, Type):
            found = t.join(found, element)
    return found


def iterated(ctx: Context, node: ast.expr) -> js.Expr:
    """An expression as something that `for…of` iterates as Python would."""
    if isinstance(node, ast.Tuple):
        return js.Array(elements(ctx, node.elts))
    return adapted_value(ctx, ctx.expr(node), ctx.type(node))


def adapted_value(ctx: Context, value: js.Expr, source: Type) -> js.Expr:
    """A lowered value as something that `for…of` iterates as Python would."""
    if source.only("browser") and not is_anything(source):
        return value
    if source.only("list", "tuple", "str", "range") or (source.only("iter") and isinstance(value, js.Call)):
        return value
    if source.only("set", "frozenset"):
        return ctx.helper("iterable", value)
    return ctx.helper("iterable", value)


def for_of(
    ctx: Context, target: ast.expr, value: js.Expr, element: Type, body: Callable[[], None], declared: bool
) -> None:
    """`for (target of value)`, where `value` yields elements of this type in their dynamic form."""
    converts = ctx.boxed and element.has("float") and not element.has("int")
    if declared and not converts and is_simple_target(ctx, target, None):
        pattern = declared_target(ctx, target)
        with ctx.scoped() as out:
            body()
        ctx.emit(js.ForOf("const", pattern, value, out))
        return
    if isinstance(target, ast.Name) and not converts and not declared:
        name = ctx.variable(ctx.program.scopes.variable[target])
        with ctx.scoped() as out:
            body()
        ctx.emit(js.ForOf(None, name, value, out))
        return
    item = js.Id(ctx.temp_name())
    with ctx.scoped() as out:
        targets.assign(ctx, target, js.Id(item.name), t.join(element, t.NUMBER) if converts else element, element)
        body()
    if declared:
        declare_names(ctx, target)
    ctx.emit(js.ForOf("const", item, value, out))


def is_simple_target(ctx: Context, target: ast.expr, source: Type | None) -> bool:
    """Whether a comprehension's target is a name that only its loop uses, and that no closure captures."""
    if not isinstance(target, ast.Name):
        return False
    variable = ctx.program.scopes.variable[target]
    if ctx.boxed and source is not None:
        element = element_of(source)
        if element.has("float") and not element.has("int"):
            return False
    return not variable.captured and variable.stores == 1 and not ctx.module.is_unbound_read(variable)


def declared_target(ctx: Context, target: ast.expr) -> js.Id:
    """The identifier of a simple target, which the loop itself declares."""
    assert isinstance(target, ast.Name)
    name = ctx.variable(ctx.program.scopes.variable[target])
    if name.name in ctx.locals:
        ctx.locals.remove(name.name)
    return js.Id(name.name)


def declare_names(ctx: Context, target: ast.expr) -> None:
    """Have the names of a target declared (they are the function's own).

    A comprehension may have been lowered before, in another shape: then a loop of its own declared them.
    """
    for node in walk(target):
        if isinstance(node, ast.Name):
            variable = ctx.program.scopes.variable[node]
            name = ctx.variable(variable).name
            shared = variable.captured or ctx.module.is_unbound_read(variable)
            if not shared and name not in ctx.locals:
                ctx.locals.append(name)
