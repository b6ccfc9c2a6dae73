"""Methods of cached functions."""

from __future__ import annotations

from collections.abc import Callable

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.shapes import LibraryTuple, Named
from clientside.compiler.analysis.types import Type
from clientside.compiler.ops.row import method, table

CACHED = "cached functions"  # a key of Program.once
MAYBE = t.join(t.SAFE_INT, t.NONE)
INFO = Type(
    {
        "tuple": Named(
            LibraryTuple("functools._CacheInfo", "hits misses maxsize currsize"),
            [t.LENGTH, t.LENGTH, MAYBE, t.LENGTH],
        )
    }
)


def of_cached(name: str, found: Callable[[Facts], Type]) -> Callable[[Facts], Type]:
    """What a method gives; only functions that some cache may hold have it."""

    def result(f: Facts) -> Type:
        known = f.program.known(CACHED) or {}
        if not any(one in known for one in f.receiver.get("function")):
            f.inference.problem("unknown-attribute", f.node, type="function", name=name, near="no cache holds it.")
        return found(f)

    return result


ROWS = table(
    method("function", "cache_info()", of_cached("cache_info", lambda f: INFO), "cacheInfo"),
    method("function", "cache_clear()", of_cached("cache_clear", lambda f: t.NONE), "cacheClear"),
    method(
        "function",
        "cache_parameters()",
        of_cached("cache_parameters", lambda f: f.new_dict(t.STR, t.join(MAYBE, t.BOOL))),
        "cacheParameters",
    ),
)
