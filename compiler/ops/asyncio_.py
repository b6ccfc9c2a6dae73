"""asyncio: sleep, gather, create_task. JavaScript starts a coroutine where it is called; under these three nobody can
tell.
"""

from __future__ import annotations

from typing import Any

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.row import function, table


def awaited_type(awaitable: Type) -> Type:
    """What awaiting a value gives."""
    found = t.NEVER
    for part in awaitable.get("awaitable") or ():
        found = t.join(found, part.find().element if isinstance(part, t.Site) else part.returns)
    return found


def awaitable(f: Facts, element: Type) -> Type:
    """Something that gives `element` when it is awaited."""
    site: Any = f.program.site(f.node, "awaitable")
    site.store(element)
    return Type({"awaitable": frozenset([site])})


def gather_result(f: Facts) -> Type:
    """A list of all results."""
    results = t.join_all(awaited_type(known) for known in f.rest("aws"))
    return awaitable(f, f.new("list", results))


def emit_gather(e: Emission) -> js.Expr:
    """`gather(a, b)`: the first exception ends it, as in Python."""
    return js.Call(js.Member(js.Id("Promise"), "all"), [js.Array(e.rest("aws"))])


ROWS = table(
    function(
        "sleep(delay, result=None)",
        lambda f: awaitable(f, f.type("result") if f.given("result") else t.NONE),
        "asyncSleep",
    ),
    function("gather(*aws)", gather_result, emit_gather),
    function("create_task(coro)", lambda f: f.type("coro"), lambda e: e.arg("coro")),
)
