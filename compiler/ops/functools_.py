"""The module functools: reduce, partial, caches and wraps."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

from clientside.compiler.analysis.classes import UserClass
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.infer import function_attributes
from clientside.compiler.analysis.infer.function_names import ASKS_FUNCTION_NAMES, WRAPS
from clientside.compiler.analysis.infer.instances import assign_self, instance_type, parameters_after_self
from clientside.compiler.analysis.infer.values import apply, pass_keyword
from clientside.compiler.analysis.program import BuiltinFunction, ClosureFunction, Function, Parameter
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops import function_
from clientside.compiler.ops.function_ import CACHED
from clientside.compiler.ops.row import function, table


def decorator(f: Facts) -> Type:
    """What makes a function one whose results are kept, in the way that the call says which gives it."""

    def make() -> ClosureFunction:
        return ClosureFunction(function("cache(user_function, /)", cache_result, "unreachable"))

    return Type({"function": frozenset([f.program.once(("lru_cache", f.node), make)])})


def cache_result(f: Facts) -> Type:
    """`cache(f)`."""
    return cached_type(f, f.type("user_function"))


def cached_type(f: Facts, known: Type) -> Type:
    """A function whose results are kept; what its `**kwargs` holds is told by its `$spec`."""
    for one in known.get("function") or ():
        if isinstance(one, Function):
            f.program.once(CACHED, dict)[one] = True
            one.escapes = one.escapes or any(p.kind == "kwargs" for p in one.parameters)
            if f.program.mentions("__wrapped__"):
                function_attributes.put(f.program, one, "__wrapped__", Type({"function": frozenset([one])}))
    return known


def emit_cached(e: Emission) -> js.Expr:
    """`cache(f)`: how often it helped is counted where the program asks."""
    return e.helper("countedCache" if _counts(e) else "cached", e.arg("user_function"))


def emit_lru(e: Emission) -> js.Expr:
    """`lru_cache(f)`, `lru_cache(maxsize=…)`."""
    if not _counts(e):
        return e.helper("lruCache", *([e.arg("maxsize")] if e.given("maxsize") else []))
    return e.helper("lruCache", e.arg("maxsize"), e.ctx.helper_id("countedCache"))


def _counts(e: Emission) -> bool:
    return any(map(e.ctx.program.mentions, (*function_.ROWS, "__wrapped__")))


def lru_result(f: Facts) -> Type:
    """`lru_cache(f)` gives a function like f, `lru_cache(maxsize=…)` a decorator."""
    if f.type("maxsize").has("function"):
        return cached_type(f, f.type("maxsize"))
    if f.given("typed") and f.constant("typed") is not False:
        f.inference.problem("unknown-keyword", f.node, name="functools.lru_cache")
    return decorator(f)


def wraps_result(f: Facts) -> Type:
    """A decorator that leaves the function as it is, but for its name and attributes."""
    note_wrapped(f, f.type("wrapped"))

    def result(g: Facts) -> Type:
        copy_attributes(f, g.type("wrapper"), f.type("wrapped"))
        return g.type("wrapper")

    def make() -> ClosureFunction:
        return ClosureFunction(function("wrapper(wrapper, /)", result, "unreachable"))

    return Type({"function": frozenset([f.program.once(("wrapper", f.node), make)])})


def note_wrapped(f: Facts, wrapped: Type) -> None:
    """Names and docstrings may be other functions' from now on; which attributes are copied is fixed."""
    for name in ("assigned", "updated"):
        if f.given(name):
            f.inference.problem(
                "unsupported-module-member",
                f.node,
                module="functools",
                name=f"wraps with {name}=",
                instead=f"leave out `{name}`, and set the attributes yourself.",
            )
    f.program.once(WRAPS, set)
    if f.program.known(ASKS_FUNCTION_NAMES) is not None:
        for one in wrapped.get("function") or ():
            if isinstance(one, Function):
                one.escapes = True


def copy_attributes(f: Facts, wrapper: Type, wrapped: Type) -> None:
    """What the attributes of the wrapper may hold."""
    function_attributes.copied(f.inference, wrapper, wrapped)
    if f.program.mentions("__wrapped__"):
        for one in function_attributes.own_functions(wrapper) or ():
            function_attributes.put(f.program, one, "__wrapped__", wrapped)


def emit_wraps(e: Emission) -> js.Expr:
    """`wraps(f)`: names and attributes matter where the program asks for them."""
    if _asked(e):
        return e.helper("wrapping", e.arg("wrapped"))
    return js.Arrow([js.Param(js.Id("x"))], js.Id("x"))


def _asked(e: Emission) -> bool:
    program = e.ctx.program
    return any(program.known(key) is not None for key in (ASKS_FUNCTION_NAMES, function_attributes.ATTRIBUTES))


def update_result(f: Facts) -> Type:
    """`update_wrapper(wrapper, wrapped)` gives the wrapper."""
    note_wrapped(f, f.type("wrapped"))
    copy_attributes(f, f.type("wrapper"), f.type("wrapped"))
    return f.type("wrapper")


def emit_update(e: Emission) -> js.Expr:
    """`update_wrapper(wrapper, wrapped)`."""
    wrapper, wrapped = e.simple(e.arg("wrapper")), e.simple(e.arg("wrapped"))
    return js.Call(e.helper("wrapping", wrapped), [wrapper]) if _asked(e) else wrapper


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
    for own, parameters in _own_functions(f, callee):
        own.escapes = True
        known = {p.name: p for p in parameters if p.kind in ("both", "keyword")}
        for name, node in named.items():
            if name in known:
                f.program.assign(known[name].variable, f.program.type_of(node))
            elif any(p.kind == "kwargs" for p in parameters):
                pass_keyword(f.inference, own, f.program.type_of(node))
    for one in callee.get("function") or ():
        if isinstance(one, Function):
            continue
        if named and not _follow(f, one, named):
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


def _own_functions(f: Facts, callee: Type) -> Iterator[tuple[Function, list[Parameter]]]:
    """The functions of the program that run when one of these is called, with the parameters that arguments go to."""
    for one in callee.get("function") or ():
        if isinstance(one, Function):
            yield one, one.parameters
    for made in callee.get("class") or ():
        init = made.method("__init__") if isinstance(made, UserClass) else None
        if init is not None:
            yield init.function, parameters_after_self(init)
        elif isinstance(made, UserClass):
            made.bare = made.exception_base() is None
    for made in callee.get("instance") or ():
        method = made.method("__call__")
        if method is not None:
            assign_self(f.inference, method, instance_type(made))
            method.function.by_value = True
            yield method.function, parameters_after_self(method)


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
    return e.helper("partial", _checked(e), js.Array(e.rest("args")), js.Array(named) if named else js.Undefined())


def _checked(e: Emission) -> js.Expr:
    """What is to be called, or a TypeError at once."""
    known = e.type("func")
    if known.only("function", "class"):
        return e.lowered("func")
    return e.helper("partialOf", e.lowered("func"))


ROWS = table(
    function("cache(user_function, /)", cache_result, emit_cached),
    function("lru_cache(maxsize=128, typed=False)", lru_result, emit_lru),
    function("reduce(function, iterable, initial=None, /)", reduce_result, "reduce"),
    function("partial(func, /, *args, **keywords)", partial_result, emit_partial),
    function("wraps(wrapped, assigned=(), updated=())", wraps_result, emit_wraps),
    function("update_wrapper(wrapper, wrapped, assigned=(), updated=())", update_result, emit_update),
)
