"""asyncio.Event."""

from __future__ import annotations

from clientside.compiler.analysis import types as t
from clientside.compiler.ops.asyncio_ import awaitable
from clientside.compiler.ops.asyncio_task import own
from clientside.compiler.ops.row import method, table

ROWS = table(
    method("async_event", "is_set()", "bool", own("is_set")),
    method("async_event", "set()", "none", own("set")),
    method("async_event", "clear()", "none", own("clear")),
    method("async_event", "wait()", lambda f: awaitable(f, t.BOOL), own("wait")),
)
