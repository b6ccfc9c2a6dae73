"""asyncio.Lock and the semaphores."""

from __future__ import annotations

from clientside.compiler.analysis import types as t
from clientside.compiler.ops.asyncio_ import awaitable
from clientside.compiler.ops.asyncio_task import own
from clientside.compiler.ops.row import method, table

ROWS = table(
    method("lock", "locked()", "bool", own("locked")),
    method("lock", "release()", "none", own("release")),
    method("lock", "acquire()", lambda f: awaitable(f, t.BOOL), own("acquire")),
)
