"""`for` and `while`: counted loops over ranges, index loops and `for…of` over what is known to be iterable, an iterator otherwise."""

from __future__ import annotations

import ast
from collections.abc import Callable

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.infer.calls import CallPlan
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering import targets
from clientside.compiler.lowering.context import Context
from clientside.compiler.lowering.truth import negated, test


def lower_while(ctx: Context, node: ast.While) -> None:
    """`while test: …`."""
    label = _label(ctx, node.orelse)
    with ctx.scoped() as pushed:
        condition = test(ctx, node.test)
    body = _body(ctx, node.body, label)
    if isinstance(node.test, ast.Constant) and node.test.value:
        condition = js.Bool(True)
    if pushed:
        loop: js.Stmt = js.While(js.Bool(True), [*pushed, js.If(negated(condition), [js.Break()]), *body])
    else:
        loop = js.While(condition, body)
    _finish(ctx, loop, node.orelse, label)


def lower_for(ctx: Context, node: ast.For) -> None:
    """`for target in iterable: …`."""
    label = _label(ctx, node.orelse)

    def body() -> None:
        ctx.out.extend(_body(ctx, node.body, label))

    with ctx.scoped() as out:
        loop(ctx, node.target, node.iter, body)
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
) -> None:
    """Emit `for target in iterable` around what `body` emits. `declared` says that the target's names live in the loop only.

    `lowered` is the iterable where it has been lowered already; `adapted` says that JavaScript can iterate it as it is.
    """
    plan = ctx.program.plans.get(iterable)
    if (
        lowered is None
        and isinstance(iterable, ast.Call)
        and isinstance(plan, CallPlan)
        and "" in plan.rows
        and not plan.dynamic
    ):
        row, binding = plan.rows[""]
        special = {"range": _range_loop, "enumerate": _enumerate_loop}.get(row.name)
        if special is not None and not binding.error and special(ctx, target, iterable, binding.values, body, declared):
            return
    source = ctx.type(iterable)
    value = lowered if lowered is not None else iterated(ctx, iterable)
    if adapted:
        value = lowered  # type: ignore[assignment]
    elif lowered is not None:
        value = adapted_value(ctx, lowered, source)
    element = element_of(source)
    _for_of(ctx, target, value, element, body, declared)


def element_of(source: Type) -> Type:
    """What a value yields, as it stands in its places."""
    found = t.NEVER
    for kind in ("list", "set", "frozenset", "iter", "view", "tuple"):
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
    return found


def iterated(ctx: Context, node: ast.expr) -> js.Expr:
    """An expression as something that `for…of` iterates as Python would."""
    return adapted_value(ctx, ctx.expr(node), ctx.type(node))


def adapted_value(ctx: Context, value: js.Expr, source: Type) -> js.Expr:
    """A lowered value as something that `for…of` iterates as Python would."""
    if source.only("list", "tuple", "str", "range") or (source.only("iter") and isinstance(value, js.Call)):
        return value
    if source.only("set", "frozenset"):
        return ctx.helper("iterable", value)
    return ctx.helper("iterable", value)


def _for_of(
    ctx: Context, target: ast.expr, value: js.Expr, element: Type, body: Callable[[], None], declared: bool
) -> None:
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
    """Have the names of a target declared (they are the function's own)."""
    for node in ast.walk(target):
        if isinstance(node, ast.Name):
            ctx.variable(ctx.program.scopes.variable[node])


def _range_loop(
    ctx: Context,
    target: ast.expr,
    call: ast.expr,
    values: dict[str, ast.expr],
    body: Callable[[], None],
    declared: bool,
) -> bool:
    """`for i in range(…)` as a counted loop."""
    start_node, stop_node, step_node = values.get("start"), values.get("stop"), values.get("step")
    if stop_node is None:
        start_node, stop_node = None, start_node
    assert stop_node is not None
    nodes = [n for n in (start_node, stop_node, step_node) if n is not None]
    if not isinstance(target, ast.Name):
        return False
    step = 1
    if step_node is not None:
        negative = isinstance(step_node, ast.UnaryOp) and isinstance(step_node.op, ast.USub)
        constant = step_node.operand if isinstance(step_node, ast.UnaryOp) else step_node
        if not isinstance(constant, ast.Constant) or type(constant.value) is not int or constant.value == 0:
            return False
        step = -constant.value if negative else constant.value
    if abs(step) > 2**31:
        return False
    bounds = ctx.in_order([lambda n=n: _bound(ctx, n) for n in nodes[:2] if n is not step_node])
    start: js.Expr = bounds[0] if start_node is not None else js.Num(0)
    stop = bounds[-1]
    stop_node = nodes[1] if len(nodes) > 1 else nodes[0]
    if not isinstance(stop, js.Num) and not (isinstance(stop, js.Id) and _never_reassigned(ctx, stop_node)):
        stop = ctx.temp(stop)
    variable = ctx.program.scopes.variable[target]
    own = (declared and is_simple_target(ctx, target, None)) or _loop_only(ctx, target, variable)
    counter = ctx.variable(variable) if own else js.Id(ctx.temp_name())
    if own and counter.name in ctx.locals:
        ctx.locals.remove(counter.name)
    with ctx.scoped() as out:
        if not own:
            ctx.emit(js.ExprStmt(js.Assign(ctx.variable(variable), js.Id(counter.name))))
        body()
    test_js = js.Binary("<" if step > 0 else ">", js.Id(counter.name), stop)
    update: js.Expr
    if abs(step) == 1:
        update = js.Update("++" if step > 0 else "--", js.Id(counter.name))
    else:
        update = js.Assign(js.Id(counter.name), js.Num(abs(step)), "+=" if step > 0 else "-=")
    ctx.emit(js.For(js.Declare("let", [(js.Id(counter.name), start)]), test_js, update, out))
    return True


def _bound(ctx: Context, node: ast.expr) -> js.Expr:
    """A bound of a range as an int."""
    value, known = ctx.expr(node), ctx.type(node)
    if known.only("int") and not t.is_wide(known):
        return value
    return ctx.helper("index", ctx.dynamic(value, known))


def _loop_only(ctx: Context, target: ast.Name, variable: object) -> bool:
    """Whether a loop variable is used in its own loop only, never assigned there, nor captured."""
    return target in ctx.module.loop_only


def _enumerate_loop(
    ctx: Context,
    target: ast.expr,
    call: ast.expr,
    values: dict[str, ast.expr],
    body: Callable[[], None],
    declared: bool,
) -> bool:
    """`for i, x in enumerate(xs)` as an index loop."""
    source_node = values["iterable"]
    source = ctx.type(source_node)
    start_node = values.get("start")
    if start_node is not None and not (
        isinstance(start_node, ast.Constant) and type(start_node.value) is int and start_node.value >= 0
    ):
        return False
    if (
        not source.only("list", "tuple")
        or not isinstance(target, ast.Tuple)
        or len(target.elts) != 2
        or not isinstance(target.elts[0], ast.Name)
    ):
        return False
    index_target, element_target = target.elts
    assert isinstance(index_target, ast.Name)
    iterable = ctx.expr(source_node)
    if not isinstance(iterable, js.Id) or not _never_reassigned(ctx, source_node):
        iterable = ctx.temp(iterable)
    offset = start_node.value if isinstance(start_node, ast.Constant) else 0
    variable = ctx.program.scopes.variable[index_target]
    own = offset == 0 and (
        (declared and is_simple_target(ctx, index_target, None)) or index_target in ctx.module.loop_only
    )
    counter = ctx.variable(variable) if own else js.Id(ctx.temp_name())
    if own and counter.name in ctx.locals:
        ctx.locals.remove(counter.name)
    element = element_of(source)
    with ctx.scoped() as out:
        if not own:
            shifted: js.Expr = js.Id(counter.name)
            if offset:
                shifted = js.Binary("+", shifted, js.Num(offset))
            targets.assign(ctx, index_target, shifted, t.LENGTH, t.LENGTH)
        item = js.Index(js.Id(iterable.name), js.Id(counter.name))
        targets.assign(ctx, element_target, item, t.join(element, t.NUMBER) if ctx.boxed else element, element)
        body()
    condition = js.Binary("<", js.Id(counter.name), js.Member(js.Id(iterable.name), "length"))
    ctx.emit(
        js.For(
            js.Declare("let", [(js.Id(counter.name), js.Num(0))]), condition, js.Update("++", js.Id(counter.name)), out
        )
    )
    return True


def _never_reassigned(ctx: Context, node: ast.expr) -> bool:
    if not isinstance(node, ast.Name):
        return False
    variable = ctx.program.scopes.variable.get(node)
    return variable is None or variable.stores == 1
