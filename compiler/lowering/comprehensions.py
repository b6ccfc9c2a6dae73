"""Comprehensions: `map` and `filter` where that is the same, loops otherwise; generator expressions."""

from __future__ import annotations

import ast
from collections.abc import Callable

from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.js.declare import declared
from clientside.compiler.js.walk import parts
from clientside.compiler.lowering import loops
from clientside.compiler.lowering.changes import may_change
from clientside.compiler.lowering.context import Context
from clientside.compiler.lowering.coroutines import async_loop
from clientside.compiler.lowering.generators import guarded
from clientside.compiler.lowering.invariants import Frame
from clientside.compiler.lowering.truth import negated, test
from clientside.compiler.ops.dict_get import JSON_KINDS
from clientside.compiler.passes import optimisation
from clientside.compiler.walk import walk

Comprehension = ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp


def generate(ctx: Context, node: Comprehension, body: Callable[[], None]) -> None:
    """Emit the loops of a comprehension around what `body` emits."""
    if may_stop(ctx, node):
        first = ctx.temp(ctx.helper("iter", ctx.dyn(node.generators[0].iter)))
        with ctx.scoped() as out:
            generate_from(ctx, node, js.Id(first.name), body)
        for statement in guarded(ctx, out):
            ctx.emit(statement)
        return
    _declare_shared(ctx, node)
    _clauses(ctx, node, node.generators, body)


def _declare_shared(ctx: Context, node: Comprehension) -> None:
    """Declare the variables that outlive a turn of their loop: a closure sees them, or they are read before they are
    set.
    """
    for variable in ctx.program.scopes.scope_of[node].variables.values():
        if variable.captured or ctx.module.is_unbound_read(variable):
            name = ctx.variable(variable)
            if name.name in ctx.locals:
                ctx.locals.remove(name.name)
            ctx.emit(js.Declare("let", [(js.Id(name.name), None)]))


def _clauses(ctx: Context, node: Comprehension, generators: list[ast.comprehension], body: Callable[[], None]) -> None:
    """Emit the loops of `for … in … if …` clauses around what `body` emits."""
    if not generators:
        body()
        return
    first, rest = generators[0], generators[1:]

    def inner() -> None:
        for condition in first.ifs:
            if condition not in ctx.program.types:
                return
        _conditions(ctx, list(first.ifs), lambda: _clauses(ctx, node, rest, body))

    made = [node.key, node.value] if isinstance(node, ast.DictComp) else [node.elt]
    turns = [*first.ifs, *rest, *made]
    if first.is_async:
        async_loop(ctx, first.target, first.iter, inner)
        return
    loops.loop(ctx, first.target, first.iter, inner, declared=True, inside=[node], turns=turns)


def _conditions(ctx: Context, conditions: list[ast.expr], body: Callable[[], None]) -> None:
    if not conditions:
        body()
        return
    tests = [test(ctx, conditions[0])]
    remaining = conditions[1:]
    while remaining:
        with ctx.scoped() as pushed:
            following = test(ctx, remaining[0])
        if pushed:
            break
        tests.append(following)
        remaining = remaining[1:]
    combined = tests[0]
    for following in tests[1:]:
        combined = js.Binary("&&", combined, following)
    with ctx.scoped() as out:
        _conditions(ctx, remaining, body)
    ctx.emit(js.If(combined, out))


def lower_list_comprehension(ctx: Context, node: ast.ListComp) -> js.Expr:
    """`[x for …]`."""
    chained = _chained(ctx, node)
    if chained is not None:
        return chained
    made = ctx.collector(js.Array([]))
    generate(
        ctx,
        node,
        lambda: ctx.emit(js.ExprStmt(js.Call(js.Member(js.Id(made.name), "push"), [ctx.dyn(node.elt)]))),
    )
    return js.Id(made.name)


@optimisation("chained-comprehensions")
def _chained(ctx: Context, node: ast.ListComp | ast.GeneratorExp) -> js.Expr | None:
    """`xs.filter(…).map(…)`, where the list cannot change meanwhile and nothing needs statements."""
    if len(node.generators) != 1 or node.generators[0].is_async or may_stop(ctx, node):
        return None
    generator = node.generators[0]
    source = ctx.type(generator.iter)
    certain = source.only("list", "tuple")
    if (
        not (certain or (source.has("list") and _may_be_mapped(node, source)))
        or may_change(ctx.program, source, [node])
        or not loops.is_simple_target(ctx, generator.target, source)
    ):
        return None
    if node.elt not in ctx.program.types or any(c not in ctx.program.types for c in generator.ifs):
        return None
    if suspends(node) or (generator.ifs and _interleaves(node.elt, generator.ifs)):
        return None
    iterable = ctx.expr(generator.iter)
    if not certain:
        return _mapped(ctx, node, iterable)
    with ctx.scoped() as pushed:
        target = loops.declared_target(ctx, generator.target)
        conditions = [test(ctx, c) for c in generator.ifs]
        element = ctx.dyn(node.elt)
    if pushed or (conditions and not (_certain(element) or all(map(_certain, conditions)))):
        # As a loop: statements are needed, or it could be seen that all conditions come before the first element,
        # by which of the two raises. The names that this attempt took stay taken.
        return _looped(ctx, node, iterable)
    result = iterable
    if conditions:
        combined = conditions[0]
        for condition in conditions[1:]:
            combined = js.Binary("&&", combined, condition)
        result = js.Call(js.Member(result, "filter"), [js.Arrow([js.Param(target)], combined)])
    same = isinstance(element, js.Id) and isinstance(target, js.Id) and element.name == target.name
    if same and not conditions:
        return js.Call(js.Member(result, "slice"), []) if source.only("list") else js.Array([js.Spread(result)])
    if not same:
        again = loops.declared_target(ctx, generator.target)
        result = js.Call(js.Member(result, "map"), [js.Arrow([js.Param(again)], element)])
    return result


def _may_be_mapped(node: ast.ListComp | ast.GeneratorExp, source: Type) -> bool:
    """Whether a value of the page that may be a list is worth being mapped: an Array that is made as long as it becomes
    takes half the time of one that grows.
    """
    return not node.generators[0].ifs and not isinstance(node.elt, ast.Name) and source.only(*JSON_KINDS)


def _mapped(ctx: Context, node: ast.ListComp | ast.GeneratorExp, iterable: js.Expr) -> js.Expr:
    """`$elementsOf(xs).map(…)`. Statements that the element needs stand in the callback, if they only name values."""
    generator = node.generators[0]
    frame = Frame.around(generator.target, [generator.iter, node.elt])
    with ctx.scoped() as pushed:
        target = loops.declared_target(ctx, generator.target)
        with frame.lowering(ctx):
            element = ctx.dyn(node.elt)
    pushed[:0] = frame.head
    if pushed and not all(isinstance(statement, js.Declare) for statement in pushed):
        return _looped(ctx, node, iterable)
    if frame.before:
        iterable = ctx.simple(iterable)
        ctx.out.extend(frame.before)
    body = [*pushed, js.Return(element)] if pushed else element
    return js.Call(js.Member(ctx.helper("elementsOf", iterable), "map"), [js.Arrow([js.Param(target)], body)])


def _looped(ctx: Context, node: ast.ListComp | ast.GeneratorExp, iterable: js.Expr) -> js.Expr:
    made = ctx.collector(js.Array([]))
    generator = node.generators[0]

    def body() -> None:
        _conditions(ctx, list(generator.ifs), push)

    def push() -> None:
        ctx.emit(js.ExprStmt(js.Call(js.Member(js.Id(made.name), "push"), [ctx.dyn(node.elt)])))

    turns = [*generator.ifs, node.elt]
    loops.loop(ctx, generator.target, generator.iter, body, declared=True, lowered=iterable, turns=turns)
    return js.Id(made.name)


def _certain(e: js.Expr) -> bool:
    """Whether evaluating an expression neither calls anything nor can fail."""
    if isinstance(e, (js.Call, js.New)):
        return False
    return all(_certain(p) for p in parts(e) if isinstance(p, js.Expr))


def _interleaves(element: ast.expr, conditions: list[ast.expr]) -> bool:
    """Whether it may be seen that `filter` asks all conditions before `map` makes the first element: a condition that
    assigns, or calls on both sides.
    """
    parts = [n for c in conditions for n in walk(c)]
    if any(isinstance(n, ast.NamedExpr) for n in [*parts, *walk(element)]):
        return True
    return any(isinstance(n, ast.Call) for n in parts) and any(isinstance(n, ast.Call) for n in walk(element))


_STEADY = frozenset(("abs", "bool", "chr", "float", "format", "int", "len", "ord", "range", "repr", "round", "str"))


def may_stop(ctx: Context, node: Comprehension) -> bool:
    """Whether a generator expression may raise StopIteration inside, which leaves it as a RuntimeError (PEP 479)."""
    if not isinstance(node, ast.GeneratorExp) or not ctx.module.raises_stop:
        return False
    first = node.generators[0]
    parts = [node.elt, *first.ifs, *node.generators[1:]]
    called = [n.func for part in parts for n in walk(part) if isinstance(n, ast.Call)]
    return any(not isinstance(f, ast.Name) or f.id not in _STEADY for f in called)


def suspends(node: ast.AST) -> bool:
    """Whether evaluating an expression leaves the function that it stands in."""
    return any(isinstance(n, (ast.Await, ast.Yield, ast.YieldFrom)) for n in walk(node))


def lower_set_comprehension(ctx: Context, node: ast.SetComp) -> js.Expr:
    """`{x for …}`."""
    from clientside.compiler.lowering.consumers import collected_set

    return collected_set(ctx, node)


def lower_dict_comprehension(ctx: Context, node: ast.DictComp) -> js.Expr:
    """`{k: v for …}`."""
    from clientside.compiler.lowering.subscripts import store_item

    made = ctx.collector(js.New(ctx.helper_id("Dict"), []))

    def body() -> None:
        key, value = ctx.exprs([node.key, node.value])
        store_item(ctx, js.Id(made.name), ctx.type(node), key, ctx.type(node.key), value, ctx.type(node.value))

    generate(ctx, node, body)
    return js.Id(made.name)


def lower_generator(ctx: Context, node: ast.GeneratorExp) -> js.Expr:
    """`(x for …)` that is kept: a JavaScript generator; the first iterable is evaluated at once, as in Python."""
    from clientside.compiler.lowering.consumers import stepwise

    if ctx.type(node).has("aiter"):
        return ctx.helper("asyncGeneratorOf", generator_of(ctx, node))
    if ctx.program.steers:  # it may be sent to, thrown into or closed
        return ctx.helper("generatorOf", generator_of(ctx, node))
    return generator_of(ctx, node) if ctx.program.scopes.scope_of[node].closure else stepwise(ctx, node)


def generator_of(ctx: Context, node: ast.GeneratorExp) -> js.Expr:
    """A JavaScript generator."""
    scope = ctx.program.scopes.scope_of[node]
    looped = node.generators[0].is_async
    source = ctx.dyn(node.generators[0].iter)
    first = ctx.temp(ctx.helper("aiter", source, js.Bool(True)) if looped else ctx.helper("iter", source))

    def give() -> None:
        value = ctx.dyn(node.elt)
        if ctx.type(node).has("aiter"):
            value = js.New(ctx.helper_id("Yielded"), [value])
        ctx.emit(js.ExprStmt(js.Yield(value)))

    before = set(ctx.locals)
    # What an attempt that was given up has named is not named again.
    ctx.locals += [n for n in ctx.module.generator_locals.get(node, ()) if n not in before]
    with ctx.scoped() as out:
        generate_from(ctx, node, js.Id(first.name), give)
    own = [n for n in ctx.locals if n not in before and ctx.belongs(n, scope)]
    ctx.locals = [n for n in ctx.locals if n not in own]
    ctx.module.generator_locals[node] = own
    inside = declared(out, own)
    made = js.Function(None, [], guarded(ctx, inside) if may_stop(ctx, node) else inside, is_generator=True)
    named = (ctx.program.scopes.variable.get(n) for n in walk(node))
    if any(variable is not None and variable.js == "this" for variable in named):
        return js.Call(js.Member(made, "call"), [js.Id("this")])
    return js.Call(made, [])


def generate_from(ctx: Context, node: Comprehension, iterator: js.Expr, body: Callable[[], None]) -> None:
    """The loops of a comprehension whose first iterator has been made already."""
    _declare_shared(ctx, node)
    first, rest = node.generators[0], node.generators[1:]

    def inner() -> None:
        _conditions(ctx, list(first.ifs), lambda: _clauses(ctx, node, rest, body))

    if first.is_async:
        async_loop(ctx, first.target, first.iter, inner, lowered=iterator)
        return
    loops.loop(ctx, first.target, first.iter, inner, declared=True, lowered=iterator, adapted=True)


def as_list(ctx: Context, node: ast.GeneratorExp | ast.ListComp) -> js.Expr:
    """All elements of a generator expression as an Array."""
    chained = _chained(ctx, node)
    return chained if chained is not None else elements(ctx, node)


def elements(ctx: Context, node: ast.GeneratorExp | ast.ListComp | ast.SetComp) -> js.Expr:
    """All elements, in a loop that fills an Array."""
    made = ctx.temp(js.Array([]))
    generate(
        ctx,
        node,
        lambda: ctx.emit(js.ExprStmt(js.Call(js.Member(js.Id(made.name), "push"), [ctx.dyn(node.elt)]))),
    )
    return js.Id(made.name)


@optimisation("fused-consumers")
def search(ctx: Context, node: ast.GeneratorExp | ast.ListComp, wanted: bool) -> js.Expr | None:
    """`any(…)` (wanted) or `all(…)` (not wanted): a loop that ends at the first element that decides, or
    `some`/`every`.
    """
    chained = _some(ctx, node, wanted)
    if chained is not None:
        return chained
    name = ctx.temp_name()
    ctx.emit(js.Declare("let", [(js.Id(name), js.Bool(not wanted))]))
    label = f"{name}$"

    def body() -> None:
        condition = test(ctx, node.elt)
        if not wanted:
            condition = negated(condition)
        ctx.emit(js.If(condition, [js.ExprStmt(js.Assign(js.Id(name), js.Bool(wanted))), js.Break(label)]))

    with ctx.scoped() as out:
        generate(ctx, node, body)
    before, loop = out[:-1], out[-1]
    for statement in before:
        ctx.emit(statement)
    ctx.emit(js.Labeled(label, loop))
    return js.Id(name)


@optimisation("chained-comprehensions")
def _some(ctx: Context, node: ast.GeneratorExp | ast.ListComp, wanted: bool) -> js.Expr | None:
    generator = node.generators[0]
    source = ctx.type(generator.iter)
    if len(node.generators) != 1 or generator.is_async or not source.only("list", "tuple"):
        return None
    if suspends(node) or may_stop(ctx, node):
        return None
    if may_change(ctx.program, source, [node]):
        return None
    if not loops.is_simple_target(ctx, generator.target, source) or node.elt not in ctx.program.types:
        return None
    iterable = ctx.expr(generator.iter)
    with ctx.scoped() as pushed:
        target = loops.declared_target(ctx, generator.target)
        conditions = [test(ctx, c) for c in generator.ifs]
        decisive = test(ctx, node.elt)
    if pushed:
        return None
    parts = [*conditions, decisive if wanted else negated(decisive)]
    combined = parts[0]
    for part in parts[1:]:
        combined = js.Binary("&&", combined, part)
    if wanted:
        return js.Call(js.Member(iterable, "some"), [js.Arrow([js.Param(target)], combined)])
    if not conditions:
        return js.Call(js.Member(iterable, "every"), [js.Arrow([js.Param(target)], decisive)])
    return js.Unary("!", js.Call(js.Member(iterable, "some"), [js.Arrow([js.Param(target)], combined)]))
