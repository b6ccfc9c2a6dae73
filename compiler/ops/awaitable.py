"""Coroutines."""

from __future__ import annotations

from clientside.compiler.analysis.infer.awaiting import needs_loop
from clientside.compiler.ops.asyncio_task import emit_steps, steps_type
from clientside.compiler.ops.row import method, table

ROWS = table(
    method("awaitable", "__await__()", steps_type, emit_steps),
    method(
        "awaitable",
        "close()",
        "none",
        lambda e: e.helper("coroutineClose", e.receiver),
        effect=lambda f: needs_loop(f.program),
    ),
)
