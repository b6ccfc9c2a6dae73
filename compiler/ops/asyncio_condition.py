"""asyncio.Condition."""

from __future__ import annotations

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.types import Type
from clientside.compiler.ops.asyncio_ import awaitable
from clientside.compiler.ops.asyncio_task import own
from clientside.compiler.ops.row import method, table


def predicate_result(f: Facts) -> Type:
    """What the predicate gives, which is what waiting for it gives."""
    return f.call(f.type("predicate"), [])


ROWS = table(
    method("condition", "locked()", "bool", own("locked")),
    method("condition", "release()", "none", own("release")),
    method("condition", "acquire()", lambda f: awaitable(f, t.BOOL), own("acquire")),
    method("condition", "wait()", lambda f: awaitable(f, t.BOOL), own("wait")),
    method(
        "condition", "wait_for(predicate)", lambda f: awaitable(f, f.call(f.type("predicate"), [])), own("wait_for")
    ),
    method(
        "condition",
        "notify(n=1)",
        "none",
        lambda e: e.call("notify", *([e.arg("n")] if e.given("n") else [])),
        raw="n",
    ),
    method("condition", "notify_all()", "none", own("notify_all")),
)
