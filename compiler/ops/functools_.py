"""functools: caches and wraps."""

from __future__ import annotations

from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.program import BuiltinFunction
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.row import Row, function, table


def decorator(row: Row) -> Type:
    """A row as a function value."""
    return Type({"function": frozenset([_CACHE[row.name]])})


def lru_result(f: Facts) -> Type:
    """`lru_cache(f)` gives a function like f, `lru_cache(maxsize=…)` a decorator."""
    if f.type("maxsize").has("function"):
        return f.type("maxsize")
    return decorator(CACHE)


def emit_lru(e: Emission) -> js.Expr:
    """`lru_cache` keeps all results: what is forgotten could only cost time."""
    if e.type("maxsize").has("function"):
        return e.helper("cached", e.arg("maxsize"))
    return e.ctx.helper_id("cached")


def emit_wraps(e: Emission) -> js.Expr:
    """`wraps(f)`: names and documentation do not matter in the browser."""
    return js.Arrow([js.Param(js.Id("x"))], js.Id("x"))


CACHE = function("cache(user_function, /)", lambda f: f.type("user_function"), "cached")
IDENTITY = function("wrapper(wrapper, /)", lambda f: f.type("wrapper"), lambda e: e.arg("wrapper"))
_CACHE = {row.name: BuiltinFunction(row) for row in (CACHE, IDENTITY)}
ROWS = table(
    CACHE,
    function("lru_cache(maxsize=128, typed=False)", lru_result, emit_lru),
    function("wraps(wrapped, assigned=(), updated=())", lambda f: decorator(IDENTITY), emit_wraps),
)
