"""The module functools: reduce, partial, caches and wraps."""

from __future__ import annotations

import ast
from collections.abc import Mapping

from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.infer.function_names import ASKS_FUNCTION_NAMES, WRAPS
from clientside.compiler.analysis.infer.values import apply, pass_keyword
from clientside.compiler.analysis.program import BuiltinFunction, ClosureFunction, Function
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.row import Row, function, table


def decorator(row: Row) -> Type:
    """A row as a function value."""
    return Type({"function": frozenset([_CACHE[row.name]])})


def cached_type(known: Type) -> Type:
    """A function whose results are kept; what its `**kwargs` holds is told by its `$spec`."""
    for one in known.get("function") or ():
        if isinstance(one, Function) and any(p.kind == "kwargs" for p in one.parameters):
            one.escapes = True
    return known


def lru_result(f: Facts) -> Type:
    """`lru_cache(f)` gives a function like f, `lru_cache(maxsize=…)` a decorator."""
    if f.type("maxsize").has("function"):
        return cached_type(f.type("maxsize"))
    if f.given("typed"):
        f.inference.problem("unknown-keyword", f.node, name="functools.lru_cache")
    return decorator(CACHE)


def wraps_result(f: Facts) -> Type:
    """A decorator that leaves the function as it is, but for its name."""
    f.program.once(WRAPS, set)
    if f.program.known(ASKS_FUNCTION_NAMES) is not None:
        for one in f.type("wrapped").get("function") or ():
            if isinstance(one, Function):
                one.escapes = True
    return decorator(IDENTITY)


def emit_wraps(e: Emission) -> js.Expr:
    """`wraps(f)`: names matter where the program asks for them."""
    if e.ctx.program.known(ASKS_FUNCTION_NAMES) is not None:
        return e.helper("wrapping", e.arg("wrapped"))
    return js.Arrow([js.Param(js.Id("x"))], js.Id("x"))


def reduce_result(f: Facts) -> Type:
    """What the function gives, which comes into it again."""
    totals = f.program.site(f.node, "totals")
    item = f.elements(f.type("iterable"))
    totals.store(f.type("initial") if f.given("initial") else item)
    totals.store(f.call(f.type("function"), [totals.find().element, item]))
    total: Type = totals.find().element
    return total


def partial_result(f: Facts) -> Type:
    """A function of the arguments that are left."""
    callee = f.type("func")
    named: dict[str, ast.expr] = f.bound.get("keywords") or {}
    for one in callee.get("function") or ():
        if isinstance(one, Function):
            one.escapes = True
            known = {p.name: p for p in one.parameters if p.kind in ("both", "keyword")}
            for name, node in named.items():
                if name in known:
                    f.program.assign(known[name].variable, f.program.type_of(node))
                elif any(p.kind == "kwargs" for p in one.parameters):
                    pass_keyword(f.inference, one, f.program.type_of(node))
        elif named and not _follow(f, one, named):
            f.inference.problem("unknown-keyword", f.node, name="functools.partial")
    if any(isinstance(n, ast.Starred) for n in f.bound.get("args") or ()):
        f.inference.problem("unsupported-star-call", f.node, name="functools.partial")

    def result(g: Facts) -> Type:
        functions = list(callee.get("function") or ())
        follow = len(functions) == 1 and named and _follow(f, functions[0], named)
        later = map(f.program.type_of, named.values()) if follow else ()
        return apply(f.inference, g.node, f.type("func"), [*f.rest("args"), *g.types.values(), *later])

    def make() -> ClosureFunction:
        return ClosureFunction(function("partial(a=0, b=0, c=0, d=0, e=0, f=0, /)", result, "unreachable"))

    return Type({"function": frozenset([f.program.once(("partial function", f.node), make)])})


def _follow(f: Facts | Emission, one: object, named: Mapping[str, object]) -> bool:
    """Whether what is given by name are the arguments after the one of each call (`partial(int, base=2)`)."""
    row = one.row if type(one) is BuiltinFunction else None
    known = f.type("func")
    if row is None or (f.rest("args")) or not known.only("function") or len(known.get("function")) > 1:
        return False
    positional = [p.name for p in row.parameters if p.kind in ("positional", "both")]
    return positional[1 : 1 + len(named)] == list(named)


def emit_partial(e: Emission) -> js.Expr:
    """`partial(f, *args, **named)`."""
    functions = list(e.type("func").get("function") or ())
    if e.named("keywords") and len(functions) == 1 and _follow(e, functions[0], e.named("keywords")):
        first = e.simple(e.arg("func"))
        later = [e.simple(value) for value in e.named("keywords").values()]
        return js.Arrow([js.Param(js.Id("x"))], js.Call(first, [js.Id("x"), *later]))
    named: list[js.Expr] = [js.Array([js.Str(name), value]) for name, value in e.named("keywords").items()]
    return e.helper("partial", e.arg("func"), js.Array(e.rest("args")), js.Array(named) if named else js.Undefined())


CACHE = function("cache(user_function, /)", lambda f: cached_type(f.type("user_function")), "cached")
IDENTITY = function("wrapper(wrapper, /)", lambda f: f.type("wrapper"), lambda e: e.arg("wrapper"))
_CACHE = {row.name: BuiltinFunction(row) for row in (CACHE, IDENTITY)}
ROWS = table(
    CACHE,
    function("lru_cache(maxsize=128, typed=False)", lru_result, "lruCache"),
    function("reduce(function, iterable, initial=None, /)", reduce_result, "reduce"),
    function("partial(func, /, *args, **keywords)", partial_result, emit_partial),
    function("wraps(wrapped, assigned=(), updated=())", wraps_result, emit_wraps),
)
