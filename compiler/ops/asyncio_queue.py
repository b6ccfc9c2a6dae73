"""asyncio.Queue and its sisters."""

from __future__ import annotations

from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.infer.awaiting import held_type
from clientside.compiler.analysis.types import NONE, Type
from clientside.compiler.js import nodes as js
from clientside.compiler.ops.asyncio_ import awaitable
from clientside.compiler.ops.asyncio_task import own
from clientside.compiler.ops.row import attribute, method, table


def item(f: Facts) -> Type:
    """What the queue holds."""
    return held_type(f.receiver.get("queue"))


def stored(f: Facts) -> None:
    """An item goes into the queue."""
    for site in f.receiver.get("queue"):
        site.find().store(f.type("item"))


ROWS = table(
    method("queue", "put(item)", lambda f: awaitable(f, NONE), own("put"), effect=stored),
    method("queue", "put_nowait(item)", "none", own("put_nowait"), effect=stored),
    method("queue", "get()", lambda f: awaitable(f, item(f)), own("get")),
    method("queue", "get_nowait()", item, own("get_nowait")),
    method("queue", "qsize()", "index", own("qsize")),
    method("queue", "empty()", "bool", own("empty")),
    method("queue", "full()", "bool", own("full")),
    method("queue", "task_done()", "none", own("task_done")),
    method("queue", "join()", lambda f: awaitable(f, NONE), own("join")),
    attribute("queue", "maxsize", "int", lambda e: js.Member(e.receiver, "maxsize")),
)
