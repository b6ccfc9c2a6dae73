"""Loops of special shapes: counted loops over ranges, index loops for enumerate, zip and reversed, loops over dicts and
sets.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from typing import Any

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.infer.calls import CallPlan
from clientside.compiler.analysis.program import Program
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering import constant_loops, index_loops, loops, targets, views
from clientside.compiler.lowering.changes import may_change
from clientside.compiler.lowering.context import Context
from clientside.compiler.lowering.views import never_reassigned
from clientside.compiler.passes import optimisation
from clientside.compiler.records import record


@record(frozen=True)
class Loop:
    """A loop to be emitted: see `loops.loop`."""

    ctx: Context
    target: ast.expr
    body: Callable[[], None]
    declared: bool
    inside: Sequence[ast.AST] | None

    @property
    def program(self) -> Program:
        """The program of the function that it stands in."""
        return self.ctx.program


def special_loop(
    ctx: Context,
    target: ast.expr,
    iterable: ast.expr,
    body: Callable[[], None],
    declared: bool,
    inside: Sequence[ast.AST] | None,
) -> bool:
    """Emit the loop in a shape of its own, if there is one."""
    made = Loop(ctx, target, body, declared, inside)
    progression = constant_loops.progression(iterable)
    if progression is not None and isinstance(target, ast.Name):
        first, last, step = progression
        _counted(made, target, js.Num(first), "<=" if step > 0 else ">=", js.Num(last), step)
        return True
    if constant_loops.table_loop(ctx, target, iterable, body, declared):
        return True
    found = builtin_call(ctx, iterable)
    if found is not None:
        return _shaped(made, *found)
    return _set_loop(made, iterable) or views.view_loop(ctx, target, iterable, body, declared, inside)


@optimisation("counted-loops", False)
def _shaped(loop: Loop, name: str, values: dict[str, Any]) -> bool:
    shape = SHAPES.get(name)
    return shape is not None and shape(loop, values)


@optimisation("direct-views", False)
def _set_loop(loop: Loop, iterable: ast.expr) -> bool:
    """`for x in s`, where the loop does not change the set."""
    source = loop.ctx.type(iterable)
    if not source.only("set", "frozenset") or may_change(loop.program, source, loop.inside):
        return False
    values = js.Call(js.Member(js.Member(loop.ctx.expr(iterable), "$map"), "values"), [])
    loops.for_of(loop.ctx, loop.target, values, loops.element_of(source), loop.body, loop.declared)
    return True


def builtin_call(ctx: Context, node: ast.expr) -> tuple[str, dict[str, Any]] | None:
    """The builtin that a call surely calls, and its arguments; None where what gives the function may do more."""
    if not isinstance(node, ast.Call) or not isinstance(node.func, (ast.Name, ast.Attribute)):
        return None
    plan = ctx.program.plans.get(node)
    if not isinstance(plan, CallPlan) or "" not in plan.rows or plan.dynamic:
        return None
    row, binding = plan.rows[""]
    return None if binding.error or binding.spread else (row.name, binding.values)


def _counter(loop: Loop, target: ast.Name) -> tuple[js.Id, bool]:
    """The identifier that counts, and whether it is the target's own."""
    ctx = loop.ctx
    own = (loop.declared and loops.is_simple_target(ctx, target, None)) or target in ctx.module.loop_only
    counter = ctx.variable(ctx.program.scopes.variable[target]) if own else js.Id(ctx.temp_name())
    if own and loop.declared and counter.name in ctx.locals:
        ctx.locals.remove(counter.name)
    return counter, own


# ---- ranges


def _range_loop(loop: Loop, values: dict[str, Any]) -> bool:
    """`for i in range(…)` as a counted loop."""
    if not isinstance(loop.target, ast.Name):
        return False
    step = _step(values.get("step"))
    if step is not None:
        first, last = _fixed(loop.ctx, *_bounds(loop.ctx, values))
        _counted(loop, loop.target, first, "<" if step > 0 else ">", last, step)
        return True
    if "stop" not in values:
        return False
    _stepped(loop, loop.target, [values["start"], values["stop"], values["step"]])
    return True


def _stepped(loop: Loop, target: ast.Name, nodes: list[ast.expr]) -> None:
    """`for i in range(start, stop, step)` whose step is known when it runs."""
    ctx = loop.ctx
    found = ctx.type(nodes[2])
    low, high = found.kinds["int"] if found.only("int") and not t.is_wide(found) else (0, 0)

    def by() -> js.Expr:
        return ctx.expr(nodes[2]) if low > 0 or high < 0 else ctx.helper("rangeStep", ctx.dyn(nodes[2]))

    first, last, step = ctx.in_order([lambda: _bound(ctx, nodes[0]), lambda: _bound(ctx, nodes[1]), by])
    first, stop = _fixed(ctx, (first, nodes[0]), (last, nodes[1]))
    if not ctx.is_stable(step) and not (isinstance(step, js.Id) and never_reassigned(ctx, nodes[2])):
        first = first if ctx.is_stable(first) else ctx.temp(first)
        step = ctx.temp(step)
    counter, own = _counter(loop, target)

    def compared(sign: str) -> js.Expr:
        return js.Binary(sign, js.Id(counter.name), ctx.copy(stop))

    up = js.Binary(">", ctx.copy(step), js.Num(0))
    condition = compared("<" if low > 0 else ">") if low > 0 or high < 0 else None
    test = condition or js.Conditional(up, compared("<"), compared(">"))
    with ctx.scoped() as out:
        if not own:
            ctx.emit(js.ExprStmt(js.Assign(ctx.variable(ctx.program.scopes.variable[target]), js.Id(counter.name))))
        loop.body()
    update = js.Assign(js.Id(counter.name), ctx.copy(step), "+=")
    ctx.emit(js.For(js.Declare("let", [(js.Id(counter.name), first)]), test, update, out))


def _step(node: ast.expr | None) -> int | None:
    """The step of a range, written as a constant that counts fast; None otherwise."""
    if node is None:
        return 1
    negative = isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub)
    constant = node.operand if isinstance(node, ast.UnaryOp) and negative else node
    if not isinstance(constant, ast.Constant) or type(constant.value) is not int:
        return None
    return None if not 0 < constant.value <= 2**31 else -constant.value if negative else constant.value


Bound = tuple[js.Expr, ast.expr | None]


def _bounds(ctx: Context, values: dict[str, Any]) -> tuple[Bound, Bound]:
    """Start and stop of a range, evaluated in order."""
    nodes = [values["start"], values["stop"]] if "stop" in values else [values["start"]]
    found = ctx.in_order([lambda n=n: _bound(ctx, n) for n in nodes])
    start: Bound = (found[0], nodes[0]) if len(nodes) > 1 else (js.Num(0), None)
    return start, (found[-1], nodes[-1])


def _bound(ctx: Context, node: ast.expr) -> js.Expr:
    """A bound of a range as an int."""
    value, known = ctx.expr(node), ctx.type(node)
    if known.only("int") and not t.is_wide(known):
        return value
    return ctx.helper("rangeBound", ctx.dynamic(value, known))


def _fixed(ctx: Context, first: Bound, last: Bound) -> tuple[js.Expr, js.Expr]:
    """Two bounds, the second of which is read at every turn: it may need a temporary, and then the first one too."""
    value, node = last
    if isinstance(value, js.Num) or (isinstance(value, js.Id) and node is not None and never_reassigned(ctx, node)):
        return first[0], value
    start = first[0] if ctx.is_stable(first[0]) or isinstance(first[0], js.Id) else ctx.temp(first[0])
    return start, ctx.temp(value)


def _counted(loop: Loop, target: ast.Name, start: js.Expr, sign: str, stop: js.Expr, step: int) -> None:
    ctx = loop.ctx
    counter, own = _counter(loop, target)
    with ctx.scoped() as out:
        if not own:
            ctx.emit(js.ExprStmt(js.Assign(ctx.variable(ctx.program.scopes.variable[target]), js.Id(counter.name))))
        loop.body()
    update: js.Expr
    if abs(step) == 1:
        update = js.Update("++" if step > 0 else "--", js.Id(counter.name))
    else:
        update = js.Assign(js.Id(counter.name), js.Num(abs(step)), "+=" if step > 0 else "-=")
    condition = js.Binary(sign, js.Id(counter.name), stop)
    ctx.emit(js.For(js.Declare("let", [(js.Id(counter.name), start)]), condition, update, out))


# ---- index loops


def _indexable(loop: Loop, node: ast.expr) -> Type | None:
    """The element type of something that can be walked by index: a list, a tuple, a view of a dict that does not
    change.
    """
    ctx = loop.ctx
    source = ctx.type(node)
    if source.only("list", "tuple"):
        return loops.element_of(source)
    view = views.view_of(ctx, node)
    if view is None or view.guarded or may_change(ctx.program, view.type, loop.inside):
        return None
    return views.element(view)


def _sequence(loop: Loop, node: ast.expr) -> js.Expr:
    made = views.as_argument(loop.ctx, node, loop.inside)
    return made if made is not None else loop.ctx.expr(node)


def _named(ctx: Context, values: list[js.Expr], nodes: list[ast.expr]) -> list[js.Expr]:
    """Sequences under names that can be written again and again."""
    return [
        v if isinstance(v, js.Id) and (v.name.startswith("$") or never_reassigned(ctx, n)) else ctx.temp(v)
        for v, n in zip(values, nodes, strict=True)
    ]


def _item(ctx: Context, target: ast.expr, sequence: js.Expr, index: js.Id, found: Type) -> None:
    item = js.Index(ctx.copy(sequence), js.Id(index.name))
    targets.assign(ctx, target, item, t.join(found, t.NUMBER) if ctx.boxed else found, found)


def _enumerate_loop(loop: Loop, values: dict[str, Any]) -> bool:
    """`for i, x in enumerate(xs)` as an index loop, or a loop that counts."""
    ctx, target, node, start = loop.ctx, loop.target, values["iterable"], values.get("start")
    offset = 0 if start is None else start.value if isinstance(start, ast.Constant) else None
    if type(offset) is not int or not 0 <= offset < t.INDEX:
        return False
    if not isinstance(target, (ast.Tuple, ast.List)) or len(target.elts) != 2:
        return False
    index_target, element_target = target.elts
    if not isinstance(index_target, ast.Name) or isinstance(element_target, ast.Starred):
        return False
    found = _indexable(loop, node)
    if found is not None:
        (sequence,) = _named(ctx, [_sequence(loop, node)], [node])
    elif index_loops.gains(ctx, ctx.type(node), loop.inside):
        found, sequence = loops.element_of(ctx.type(node)), index_loops.array(ctx, node)
    else:
        return _counting(loop, index_target, element_target, node, offset)
    counter, own = (js.Id(ctx.temp_name()), False) if offset else _counter(loop, index_target)
    if loop.declared:
        loops.declare_names(ctx, target)
        if own and counter.name in ctx.locals:
            ctx.locals.remove(counter.name)
    with ctx.scoped() as out:
        if not own:
            shifted: js.Expr = js.Id(counter.name)
            if offset:
                shifted = js.Binary("+", shifted, js.Num(offset))
            targets.assign(ctx, index_target, shifted, t.LENGTH, t.LENGTH)
        _item(ctx, element_target, sequence, counter, found)
        loop.body()
    condition = js.Binary("<", js.Id(counter.name), js.Member(ctx.copy(sequence), "length"))
    start_js = js.Declare("let", [(js.Id(counter.name), js.Num(0))])
    ctx.emit(js.For(start_js, condition, js.Update("++", js.Id(counter.name)), out))
    return True


def _counting(loop: Loop, index_target: ast.Name, element_target: ast.expr, node: ast.expr, offset: int) -> bool:
    """`for i, x in enumerate(anything)`: a loop over the elements that counts beside."""
    ctx = loop.ctx
    source = ctx.type(node)
    if not source.kinds:
        return False
    (iterable,) = _named(ctx, [loops.iterated(ctx, node)], [node])
    counter = js.Id(ctx.temp_name())
    ctx.emit(js.Declare("let", [(js.Id(counter.name), js.Num(offset))]))
    element = loops.element_of(source)

    def counted() -> None:
        targets.assign(ctx, index_target, js.Update("++", js.Id(counter.name)), t.LENGTH, t.LENGTH)

    if loop.declared:
        loops.declare_names(ctx, index_target)
    if isinstance(element_target, ast.Name):

        def body() -> None:
            counted()
            loop.body()

        loops.for_of(ctx, element_target, iterable, element, body, loop.declared)
        return True
    item = js.Id(ctx.temp_name())
    if loop.declared:
        loops.declare_names(ctx, element_target)
    with ctx.scoped() as out:
        counted()  # before the element is unpacked, which may fail
        targets.assign(ctx, element_target, js.Id(item.name), t.join(element, t.NUMBER), element)
        loop.body()
    ctx.emit(js.ForOf("const", item, iterable, out))
    return True


def _zip_loop(loop: Loop, values: dict[str, Any]) -> bool:
    """`for a, b in zip(xs, ys)` as an index loop."""
    ctx, target, nodes = loop.ctx, loop.target, values.get("iterables") or []
    if "strict" in values or not nodes or not isinstance(target, (ast.Tuple, ast.List)):
        return False
    if len(target.elts) != len(nodes) or any(isinstance(n, ast.Starred) for n in (*nodes, *target.elts)):
        return False
    found = [_indexable(loop, n) for n in nodes]
    for i, node in enumerate(nodes):
        if found[i] is None and index_loops.walks_by_index(ctx, ctx.type(node), loop.inside):
            found[i] = loops.element_of(ctx.type(node))
    if any(f is None for f in found):
        return False
    sequences = _named(ctx, ctx.in_order([lambda n=n: _sequence(loop, n) for n in nodes]), nodes)
    for i, node in enumerate(nodes):
        if _indexable(loop, node) is None:  # all arguments are evaluated before one is found to be no iterable
            sequences[i] = ctx.temp(ctx.helper("indexed", sequences[i]))
    counter = js.Id(ctx.temp_name())
    if loop.declared:
        loops.declare_names(ctx, target)
    with ctx.scoped() as out:
        for part, sequence, element in zip(target.elts, sequences, found, strict=True):
            assert element is not None
            _item(ctx, part, sequence, counter, element)
        loop.body()
    condition: js.Expr | None = None
    for sequence in sequences:
        within = js.Binary("<", js.Id(counter.name), js.Member(ctx.copy(sequence), "length"))
        condition = within if condition is None else js.Binary("&&", condition, within)
    start_js = js.Declare("let", [(js.Id(counter.name), js.Num(0))])
    ctx.emit(js.For(start_js, condition, js.Update("++", js.Id(counter.name)), out))
    return True


def _reversed_loop(loop: Loop, values: dict[str, Any]) -> bool:
    """`for x in reversed(xs)` as a descending loop."""
    ctx, node = loop.ctx, values["sequence"]
    inner = builtin_call(ctx, node)
    if inner is not None and inner[0] == "range" and "step" not in inner[1] and isinstance(loop.target, ast.Name):
        start, stop = _bounds(ctx, inner[1])
        least, last = start[0], stop[0]
        if not isinstance(least, js.Num) and not (start[1] is not None and never_reassigned(ctx, start[1])):
            least = ctx.temp(least)  # it is read at every turn
        _counted(loop, loop.target, js.Binary("-", last, js.Num(1)), ">=", least, -1)
        return True
    source = ctx.type(node)
    if not source.only("list", "tuple"):
        return False
    (sequence,) = _named(ctx, [ctx.expr(node)], [node])
    counter = js.Id(ctx.temp_name())
    if loop.declared:
        loops.declare_names(ctx, loop.target)
    with ctx.scoped() as out:
        _item(ctx, loop.target, sequence, counter, loops.element_of(source))
        loop.body()
    condition: js.Expr = js.Binary(">=", js.Id(counter.name), js.Num(0))
    if may_change(ctx.program, source, loop.inside):
        # where the list has shrunk below the position, Python stops for good
        within = js.Binary("<", js.Id(counter.name), js.Member(ctx.copy(sequence), "length"))
        condition = js.Binary("&&", condition, within)
    last_js = js.Binary("-", js.Member(ctx.copy(sequence), "length"), js.Num(1))
    start_js = js.Declare("let", [(js.Id(counter.name), last_js)])
    ctx.emit(js.For(start_js, condition, js.Update("--", js.Id(counter.name)), out))
    return True


SHAPES: dict[str, Callable[[Loop, dict[str, Any]], bool]] = {
    "range": _range_loop,
    "enumerate": _enumerate_loop,
    "zip": _zip_loop,
    "reversed": _reversed_loop,
}
