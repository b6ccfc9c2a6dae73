"""The module itertools: iterators made by the runtime."""

from __future__ import annotations

import ast
from collections.abc import Callable

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.infer.operators import binary_type
from clientside.compiler.analysis.infer.ranges import bounds
from clientside.compiler.analysis.infer.star_calls import any_count
from clientside.compiler.analysis.infer.values import apply
from clientside.compiler.analysis.program import Function
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.row import function, table

LONGEST_SHAPE = 6
Result = Callable[[Facts], Type]


def element(f: Facts) -> Type:
    """What the argument `iterable` yields."""
    return f.elements(f.type("iterable"))


def same_elements(f: Facts) -> Type:
    """An iterator over elements of the iterable."""
    return f.new("iter", element(f))


def tuples_of(f: Facts, item: Type, count: int | None = None) -> Type:
    """A tuple of `count` such items, of any number where that is not known."""
    if count is not None and 0 <= count <= LONGEST_SHAPE:
        return f.new_tuple([item] * count)
    site = f.program.site(f.node, "tuples")
    site.store(item)
    return Type({"tuple": site})


def whole(f: Facts, name: str) -> int | None:
    """An argument that is written as an int."""
    value = f.constant(name)
    return value if isinstance(value, int) else None


def tuples_by(name: str) -> Result:
    """An iterator over tuples whose length an argument tells."""
    return lambda f: f.new("iter", tuples_of(f, element(f), whole(f, name)))


def each_iterable(f: Facts) -> list[Type] | None:
    """What each of the iterables yields; None where their number is not known."""
    nodes = f.bound.get("iterables")
    if not isinstance(nodes, list) or any(isinstance(n, ast.Starred) for n in nodes):
        return None
    return [f.elements(f.program.type_of(n)) for n in nodes]


def any_iterable(f: Facts) -> Type:
    """What the iterables yield together."""
    return t.join_all(f.elements(known) for known in f.rest("iterables"))


def product_result(f: Facts) -> Type:
    """Tuples with an element of each iterable."""
    shape, repeat = each_iterable(f), whole(f, "repeat") if f.given("repeat") else 1
    if shape is None or repeat is None or not 0 <= repeat * len(shape) <= LONGEST_SHAPE:
        return f.new("iter", tuples_of(f, any_iterable(f)))
    return f.new("iter", f.new_tuple(shape * repeat))


def longest_result(f: Facts) -> Type:
    """Tuples with an element of each iterable, or what fills the gaps."""
    fill = f.type("fillvalue") if f.given("fillvalue") else t.NONE
    shape = each_iterable(f)
    if shape is None:
        return f.new("iter", tuples_of(f, t.join(any_iterable(f), fill)))
    return f.new("iter", f.new_tuple([t.join(item, fill) for item in shape]))


def count_result(f: Facts) -> Type:
    """Numbers: ints stay exact however long it counts in practice."""
    start = f.type("start") if f.given("start") else t.integer(0, 0)
    step = f.type("step") if f.given("step") else t.integer(1, 1)
    first, by = bounds(start), bounds(step)
    number = start.restricted(t.NUMERIC_KINDS)
    if first is not None and by is not None and start.only("int") and step.only("int"):
        if max(-first[0], first[1]) < t.COUNTER and max(-by[0], by[1]) <= 2**16:
            return f.new("iter", t.integer(first[0] if by[0] >= 0 else -t.SAFE, first[1] if by[1] <= 0 else t.SAFE))
        return f.new("iter", t.INT)
    for _ in range(2):
        number = t.join(number, binary_type(f.inference, f.node, ast.Add(), number, step.restricted(t.NUMERIC_KINDS)))
        if number.has("int"):
            number = t.join(number, t.INT)
    return f.new("iter", number)


def accumulate_result(f: Facts) -> Type:
    """The totals, which come into the function again."""
    totals = f.program.site(f.node, "totals")
    item = element(f)
    if f.given("initial"):
        totals.store(f.type("initial").without("none"))
        if f.type("initial").has("none"):
            totals.store(item)
    else:
        totals.store(item)
    total = totals.find().element
    if f.type("func").has("function"):
        totals.store(f.call(f.type("func"), [total, item]))
    if not f.given("func") or f.type("func").has("none"):
        totals.store(binary_type(f.inference, f.node, ast.Add(), total, item) if item.kinds else total)
    return f.new("iter", totals.find().element)


def addition(e: Emission) -> js.Expr:
    """The addition that suits the program's representation of numbers."""
    return e.ctx.helper_id("add" if e.ctx.boxed else "addNum")


def emit_accumulate(e: Emission) -> js.Expr:
    """`accumulate(xs, f, initial=…)`."""
    given = e.given("func") and not e.type("func").only("none")
    combine = e.arg("func") if given else addition(e)
    if given and e.type("func").has("none"):
        combine = js.Binary("??", combine, addition(e))
    return e.helper("iterAccumulate", e.arg("iterable"), combine, e.arg("initial"))


def groupby_result(f: Facts) -> Type:
    """Keys, each with an iterator over its group."""
    item = element(f)
    key = f.type("key")
    found = f.call(key, [item]) if key.has("function") else t.NEVER
    if not f.given("key") or key.has("none"):
        found = t.join(found, item)
    return f.new("iter", f.new_tuple([found, f.new("iter", item, "group")]), "groups")


def starmap_result(f: Facts) -> Type:
    """What the function gives for the elements of each element."""
    callee, item = f.type("function"), element(f)
    shape = item.get("tuple")
    if isinstance(shape, tuple) and item.only("tuple"):
        return f.new("iter", f.call(callee, list(shape)))
    part, found, others = f.elements(item), t.NEVER, set()
    for one in callee.get("function") or ():
        given = any_count(f.inference, f.node, one, part)
        if given is not None:
            found = t.join(found, given)
            continue
        others.add(one)
        if isinstance(one, Function):
            one.escapes = True
    count = max((len(one.parameters) for one in others if isinstance(one, Function)), default=2)
    rest = callee.without("function") if not others else Type({**callee.kinds, "function": frozenset(others)})
    return f.new("iter", t.join(found, apply(f.inference, f.node, rest, [part] * count)))


def emit_starmap(e: Emission) -> js.Expr:
    """`starmap(f, xs)`."""
    return e.helper("iterStarmap", e.arg("function"), e.arg("iterable"))


def tee_result(f: Facts) -> Type:
    """A tuple of iterators."""
    one = f.new("iter", element(f))
    return tuples_of(f, one, whole(f, "n") if f.given("n") else 2)


def predicate(f: Facts) -> None:
    """The function sees each element."""
    f.call(f.type("predicate"), [element(f)])


def chained(f: Facts) -> Type:
    """What the elements of an iterable yield."""
    return f.new("iter", f.elements(element(f)))


def spread(helper: str, *more: str) -> Callable[[Emission], js.Expr]:
    """A helper of all iterables in an array."""
    return lambda e: e.helper(helper, js.Array(e.rest("iterables")), *[e.arg(name) for name in more])


def emit_islice(e: Emission) -> js.Expr:
    """`islice(xs, stop)`, `islice(xs, start, stop, step)`."""
    return e.helper("iterIslice", *[e.arg(name) for name in ("iterable", "start", "stop", "step")])


def with_replacement(e: Emission) -> js.Expr:
    """`combinations_with_replacement(xs, r)`."""
    return e.helper("iterCombinations", e.arg("iterable"), e.arg("r"), js.Bool(True))


ROWS = table(
    function("accumulate(iterable, func=None, *, initial=None)", accumulate_result, emit_accumulate),
    function(
        "chain(*iterables)",
        lambda f: f.new("iter", any_iterable(f)),
        spread("iterChain"),
        members=table(function("from_iterable(iterable, /)", chained, "iterChain")),
    ),
    function("combinations(iterable, r)", tuples_by("r"), "iterCombinations", observes="r"),
    function("combinations_with_replacement(iterable, r)", tuples_by("r"), with_replacement, observes="r"),
    function("compress(data, selectors)", lambda f: f.new("iter", f.elements(f.type("data"))), "iterCompress"),
    function(
        "count(start=0, step=1)",
        count_result,
        lambda e: e.helper("iterCount", addition(e), e.arg("start"), e.arg("step")),
    ),
    function("cycle(iterable, /)", same_elements, "iterCycle"),
    function("dropwhile(predicate, iterable, /)", same_elements, "iterDropwhile", effect=predicate),
    function("filterfalse(predicate, iterable, /)", same_elements, "iterFilterfalse", effect=predicate),
    function("groupby(iterable, key=None)", groupby_result, "iterGroupby"),
    function(
        "islice(iterable, start, stop=None, step=None, /)", same_elements, emit_islice, observes="start stop step"
    ),
    function("pairwise(iterable, /)", lambda f: f.new("iter", f.new_tuple([element(f)] * 2)), "iterPairwise"),
    function("permutations(iterable, r=None)", tuples_by("r"), "iterPermutations", observes="r"),
    function("product(*iterables, repeat=1)", product_result, spread("iterProduct", "repeat"), observes="repeat"),
    function("repeat(object, times=0)", lambda f: f.new("iter", f.type("object")), "iterRepeat", observes="times"),
    function("starmap(function, iterable, /)", starmap_result, emit_starmap),
    function("takewhile(predicate, iterable, /)", same_elements, "iterTakewhile", effect=predicate),
    function("tee(iterable, n=2, /)", tee_result, "iterTee", observes="n"),
    function("zip_longest(*iterables, fillvalue=None)", longest_result, spread("iterZipLongest", "fillvalue")),
)
