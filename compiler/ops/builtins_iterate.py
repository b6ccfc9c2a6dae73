"""Builtins about iteration: range enumerate zip map filter sorted reversed sum min max any all iter next."""

from __future__ import annotations

import ast

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.infer.awaiting import awaited_type, held_type, needs_loop
from clientside.compiler.analysis.infer.instances import apply_method
from clientside.compiler.analysis.infer.operators import binary_type
from clientside.compiler.analysis.infer.ranges import bounds
from clientside.compiler.analysis.infer.shown_alone import observe
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering import comprehensions, consumers
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.lowering.operators import binary
from clientside.compiler.ops.answered import answered, left_over
from clientside.compiler.ops.builtins_convert import listed
from clientside.compiler.ops.row import Emitter, Rule, function, table
from clientside.compiler.passes import optimisation


def range_result(f: Facts) -> Type:
    """A range, with the bounds of what it yields."""
    start, stop, step = f.type("start"), f.type("stop"), f.type("step")
    if not f.given("stop"):
        start, stop = t.integer(0, 0), start
    first, last, by = bounds(start), bounds(stop), bounds(step) or (1, 1)
    for name in ("start", "stop", "step"):
        observe(f.inference, f.bound.get(name), f.type(name))
    if first is None or last is None:
        return Type({"range": (-t.SAFE, t.SAFE)})
    low, high = (
        (first[0], last[1] - 1)
        if by[0] > 0
        else (last[0] + 1, first[1])
        if by[1] < 0
        else (min(first[0], last[0]), max(first[1], last[1]))
    )
    low, high = max(low, -t.SAFE), min(high, t.SAFE)
    return Type({"range": (low, max(low, high))})


def emit_range(e: Emission) -> js.Expr:
    """`range(…)` as a value."""
    return e.helper("rangeOf", e.arg("start"), e.arg("stop"), e.arg("step"))


def enumerate_result(f: Facts) -> Type:
    """Pairs of a count and an element."""
    start = f.type("start") if f.given("start") else t.integer(0, 0)
    known = bounds(start)
    count = t.integer(known[0], known[1] + t.INDEX) if known else t.INT
    return f.new("iter", f.program.tuple_type(f.node, [count, f.elements(f.type("iterable"))]))


def zip_result(f: Facts) -> Type:
    """Tuples of elements."""
    nodes = f.bound.get("iterables")
    if isinstance(nodes, list) and not any(isinstance(n, ast.Starred) for n in nodes):
        shape = [f.elements(f.program.type_of(n)) for n in nodes]
        return f.new("iter", f.program.tuple_type(f.node, shape))
    element = t.join_all(f.elements(known) for known in f.rest("iterables"))
    site = f.program.site(f.node, "tuples")
    site.store(element)
    return f.new("iter", Type({"tuple": site}))


def map_result(f: Facts) -> Type:
    """What the function gives for the elements."""
    return f.new("iter", f.call(f.type("function"), [f.elements(known) for known in f.rest("iterables")]))


def emit_map(e: Emission) -> js.Expr:
    """`map(f, xs, …)`."""
    return e.helper("map", e.arg("function"), js.Array(e.rest("iterables")))


def filter_effect(f: Facts) -> None:
    """The predicate sees each element."""
    f.call(f.type("function"), [f.elements(f.type("iterable"))])


def key_effect(f: Facts) -> None:
    """The key function sees each element."""
    if f.given("key"):
        f.call(f.type("key"), [elements_of_arguments(f)])


def elements_of_arguments(f: Facts) -> Type:
    """What min/max choose from: the elements of one argument, or the arguments."""
    if "iterable" in f.types or "iterable" in f.bound:
        return f.elements(f.type("iterable"))
    values = f.rest("values")
    if "values" in f.types:  # called as a value: one argument or several
        return t.join(values[0], f.elements(values[0]))
    if len(values) == 1 and not _starred(f.bound.get("values")):
        return f.elements(values[0])
    found = t.join_all(values)
    # `max(*[xs])` chooses among the elements of xs.
    return t.join(found, f.elements(found)) if _starred(f.bound.get("values")) else found


def _starred(nodes: object) -> bool:
    return isinstance(nodes, list) and any(isinstance(n, ast.Starred) for n in nodes)


def extreme_result(name: str) -> Rule:
    """The element that is chosen, or the default."""

    def rule(f: Facts) -> Type:
        nodes = f.bound.get("values")
        if nodes == []:
            f.inference.problem("wrong-arguments", f.node, message=f"{name} expected at least 1 argument, got 0")
        if nodes and len(nodes) > 1 and not _starred(nodes) and f.given("default"):
            message = f"Cannot specify a default for {name}() with multiple positional arguments"
            f.inference.problem("wrong-arguments", f.node, message=message)
        return t.join(elements_of_arguments(f), f.type("default"))

    return rule


def emit_extreme(name: str) -> Emitter:
    """`min(…)` and `max(…)`."""

    def emit(e: Emission) -> js.Expr:
        nodes = e.nodes.get("values") or []
        key = e.arg("key")
        if len(nodes) == 1 and not _starred(nodes):
            node = nodes[0]
            values = e.rest("values")
            if isinstance(node, ast.ListComp) and not values:
                values = [comprehensions.as_list(e.ctx, node)]
            elif isinstance(node, ast.GeneratorExp) and not values:
                if e.given("key"):
                    e.evaluate()
                    values = [consumers.stepwise(e.ctx, node)]
                    return e.helper(name, values[0], e.arg("key"), e.arg("default"))
                looped = consumers.extreme(e.ctx, node, name, e.optional("default"))
                if looped is not None:
                    return looped
                values = [comprehensions.as_list(e.ctx, node)]
            return e.helper(name, values[0], key, e.arg("default"))
        values = e.rest("values")
        if len(values) == 1 and isinstance(values[0], js.Spread) and not nodes:  # a value, called in several ways
            return e.helper("extremeSpread", js.Str(name), js.Array(values), e.ctx.helper_id(name))
        if len(values) == 1 and not nodes:  # called as a value, one of several functions
            return e.helper(name, values[0], key, e.arg("default"))
        types = e.rest_types("values")
        if _starred(nodes):
            least = sum(not isinstance(n, ast.Starred) for n in nodes)
            default = e.arg("default")
            if least < 2 or e.given("default"):
                return e.helper("extremeSpread", js.Str(name), js.Array(values), e.ctx.helper_id(name), key, default)
        elif not e.given("key"):
            if all(k.only("int") and not t.is_wide(k) for k in types):
                return e.math(name, *values)
            if len(values) <= 3:
                return e.helper(f"{name}{len(values)}", *values)
        return e.helper(f"{name}Of", js.Array(values), key)

    return emit


def sum_result(f: Facts) -> Type:
    """The sum: floats make it a float, lists and tuples are joined."""
    element = f.elements(f.type("iterable"))
    start = f.type("start") if f.given("start") else t.integer(0, 0)
    if element.only("int", "bool") and start.only("int", "bool"):
        return t.INT
    total = t.join(start, binary_type(f.inference, f.node, ast.Add(), start, element)) if element.kinds else start
    if total.has("int"):
        total = t.join(total, t.INT)
    return t.join(total, binary_type(f.inference, f.node, ast.Add(), total, element)) if element.kinds else total


def emit_sum(e: Emission) -> js.Expr:
    """`sum(xs, start)`."""
    node, stepped = e.node("iterable"), None
    kept = isinstance(node, ast.GeneratorExp) and not e.has_lowered("iterable") and not e.given("start")
    if kept and isinstance(node, ast.GeneratorExp):
        element = e.ctx.type(node.elt)
        if not element.only(*t.NUMERIC_KINDS) or element.only("int", "bool") or _is_plain_sum(e, element):
            looped = _summed(e, node)
            if looped is not None:
                return looped
            stepped = consumers.stepwise(e.ctx, node)
    made = stepped if stepped is not None else listed(e, "iterable")
    values = made if made is not None else e.arg("iterable")
    if not e.ctx.boxed and e.result.only("int", "float"):
        return e.helper("sumNum", values, e.arg("start"))
    made = e.helper("sum", values, e.arg("start"))
    return made if e.ctx.boxed or not e.result.has("float") else e.helper("unboxed", made)


def _is_plain_sum(e: Emission, element: Type) -> bool:
    """Whether JavaScript adds just as Python does: floats, where nobody asks what kind of number 0 is."""
    return element.only("float") and not e.ctx.boxed and e.result.only("int", "float")


@optimisation("fused-consumers")
def _summed(e: Emission, node: ast.GeneratorExp) -> js.Expr | None:
    """A sum as a loop: an element that cannot be added is complained of before the next one is made."""
    ctx, total = e.ctx, e.ctx.temp_name()
    ctx.emit(js.Declare("let", [(js.Id(total), js.Num(0))]))
    known = ctx.type(node.elt)
    float_now = None
    if not ctx.boxed and e.result.only("int", "float") and known.has("int") and known.has("float"):
        float_now = ctx.temp_name()
        ctx.emit(js.Declare("let", [(js.Id(float_now), js.Bool(False))]))

    def add() -> None:
        low, high = bounds(known) or (0, 1)
        if known.only("int", "bool") and low >= -1 and high <= 1:  # no loop turns 2**53 times
            one = ctx.expr(node.elt)
            counted: js.Expr = js.Assign(js.Id(total), js.Unary("+", one) if known.has("bool") else one, "+=")
            if isinstance(one, js.Num) and one.value == 1:
                counted = js.Update("++", js.Id(total))
            ctx.emit(js.ExprStmt(counted))
            return
        if _is_plain_sum(e, known):
            ctx.emit(js.ExprStmt(js.Assign(js.Id(total), ctx.expr(node.elt), "+=")))
            return
        if float_now is None:
            made = binary(ctx, ast.Add(), js.Id(total), e.result, ctx.expr(node.elt), known, e.result)
            ctx.emit(js.ExprStmt(js.Assign(js.Id(total), made)))
            return
        # A total that fractions went into is a float, though it may be whole again: nothing is exact from there on.
        value = ctx.simple(ctx.expr(node.elt))
        made = binary(ctx, ast.Add(), js.Id(total), e.result, value, known, e.result)
        is_number = js.Binary("===", js.Unary("typeof", ctx.copy(value)), js.Str("number"))
        raw = js.Binary("+", js.Id(total), ctx.copy(value))
        chosen = js.Conditional(js.Binary("&&", js.Id(float_now), is_number), raw, made)
        ctx.emit(js.ExprStmt(js.Assign(js.Id(total), chosen)))
        is_whole = js.Call(js.Member(js.Id("Number"), "isInteger"), [ctx.copy(value)])
        fraction = js.Binary("&&", ctx.again(is_number), js.Unary("!", is_whole))
        ctx.emit(js.ExprStmt(js.Assign(js.Id(float_now), fraction, "||=")))

    comprehensions.generate(ctx, node, add)
    return js.Id(total)


def emit_any(wanted: bool) -> Emitter:
    """`any(xs)`, `all(xs)`."""
    name = "any" if wanted else "all"

    def emit(e: Emission) -> js.Expr:
        node = e.node("iterable")
        if isinstance(node, ast.GeneratorExp) and not e.has_lowered("iterable"):
            looped = comprehensions.search(e.ctx, node, wanted)
            return looped if looped is not None else e.helper(name, consumers.stepwise(e.ctx, node))
        made = listed(e, "iterable")  # a list is made whole before anything is decided
        return e.helper(name, made if made is not None else e.arg("iterable"))

    return emit


def emit_sorted(e: Emission) -> js.Expr:
    """`sorted(xs, key=…, reverse=…)`."""
    made = listed(e, "iterable")
    return e.helper("sorted", made if made is not None else e.arg("iterable"), e.arg("key"), e.arg("reverse"))


def next_result(f: Facts) -> Type:
    """The next element, or the default."""
    return t.join(f.elements(f.type("iterator")), f.type("default"))


def emit_next(e: Emission) -> js.Expr:
    """`next(iterator, default)`."""
    return e.helper("next", e.arg("iterator"), e.arg("default"))


def iter_result(f: Facts) -> Type:
    """An iterator over the elements, or over what a callable gives until the sentinel."""
    if f.given("sentinel"):
        return f.new("iter", f.call(f.type("object"), []))
    return f.new("iter", f.elements(f.type("object")))


def emit_iter(e: Emission) -> js.Expr:
    """`iter(x)`, `iter(f, sentinel)`."""
    return (
        e.helper("iter2", e.arg("object"), e.arg("sentinel"))
        if e.given("sentinel")
        else e.helper("iter", e.arg("object"))
    )


def aiter_result(f: Facts) -> Type:
    """The async iterator of a value."""
    given = f.type("async_iterable")
    return t.join(
        given.restricted(("aiter",)), apply_method(f.inference, "__aiter__", given.restricted(("instance",)), [])
    )


def anext_result(f: Facts) -> Type:
    """A coroutine of the next element."""
    from clientside.compiler.ops.asyncio_ import awaitable

    given = f.type("async_iterator")
    step = apply_method(f.inference, "__anext__", given.restricted(("instance",)), [])
    found = t.join(held_type(given.get("aiter") or frozenset()), awaited_type(f.inference, step))
    return awaitable(f, t.join(found, f.type("default")))


def reversed_result(f: Facts) -> Type:
    """`reversed(x)`: an iterator, or what `__reversed__` gives."""
    known = f.type("sequence")
    if not known.has("instance"):
        return f.new("iter", f.elements(known))
    found, rest = answered(f, known, "__reversed__"), left_over(known, "__reversed__")
    return t.join(found, f.new("iter", f.elements(rest))) if rest.kinds else found


ROWS = table(
    function("range(start, stop=None, step=1, /)", range_result, emit_range, makes="range"),
    function("enumerate(iterable, start=0)", enumerate_result, "enumerate", observes="start"),
    function("zip(*iterables, strict=False)", zip_result, "zip"),
    function("map(function, /, *iterables)", map_result, emit_map),
    function(
        "filter(function, iterable, /)",
        lambda f: f.new("iter", f.elements(f.type("iterable"))),
        "filter",
        effect=filter_effect,
    ),
    function(
        "sorted(iterable, /, *, key=None, reverse=False)",
        lambda f: f.new("list", f.elements(f.type("iterable"))),
        emit_sorted,
        effect=key_effect,
        lazy="iterable",
    ),
    function("reversed(sequence, /)", reversed_result, "reversed"),
    function("sum(iterable, /, start=0)", sum_result, emit_sum, lazy="iterable"),
    function(
        "min(*values, key=None, default=None)",
        extreme_result("min"),
        emit_extreme("min"),
        effect=key_effect,
        lazy="values",
    ),
    function(
        "max(*values, key=None, default=None)",
        extreme_result("max"),
        emit_extreme("max"),
        effect=key_effect,
        lazy="values",
    ),
    function("any(iterable, /)", "bool", emit_any(True), lazy="iterable"),
    function("all(iterable, /)", "bool", emit_any(False), lazy="iterable"),
    function("iter(object, sentinel=None, /)", iter_result, emit_iter),
    function("next(iterator, default=None, /)", next_result, emit_next),
    function("aiter(async_iterable, /)", aiter_result, "aiter", effect=lambda f: needs_loop(f.program)),
    function("anext(async_iterator, default=None, /)", anext_result, "anext", effect=lambda f: needs_loop(f.program)),
)
