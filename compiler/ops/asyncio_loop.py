"""The event loop, as far as programs ask it."""

from __future__ import annotations

from clientside.compiler.analysis import types as t
from clientside.compiler.js import nodes as js
from clientside.compiler.ops.asyncio_ import create_result, emit_create, task
from clientside.compiler.ops.row import method, table

ROWS = table(
    method(
        "event_loop",
        "time()",
        "float",
        lambda e: js.Binary("/", js.Call(js.Member(e.receiver, "now"), []), js.Num(1000)),
        gives_raw=True,
    ),
    method("event_loop", "create_task(coro, *, name=None)", create_result, emit_create),
    method(
        "event_loop", "create_future()", lambda f: task(f, t.NEVER), lambda e: js.New(e.ctx.helper_id("Future"), [])
    ),
)
