"""asyncio.TaskGroup."""

from __future__ import annotations

from clientside.compiler.ops.asyncio_ import result, task
from clientside.compiler.ops.asyncio_task import own
from clientside.compiler.ops.row import method, table

ROWS = table(
    method("task_group", "create_task(coro, *, name=None)", lambda f: task(f, result(f, "coro")), own("create_task")),
)
