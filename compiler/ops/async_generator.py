"""Async generators."""

from __future__ import annotations

from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.infer.awaiting import held_type
from clientside.compiler.analysis.types import NONE, Type
from clientside.compiler.ops.asyncio_ import awaitable
from clientside.compiler.ops.asyncio_task import own
from clientside.compiler.ops.iterator import sent_effect
from clientside.compiler.ops.row import method, table


def step(f: Facts) -> Type:
    """A coroutine of the next element."""
    return awaitable(f, held_type(f.receiver.get("aiter")))


ROWS = table(
    method("aiter", "__aiter__()", "self", own("__aiter__")),
    method("aiter", "__anext__()", step, own("__anext__")),
    method("aiter", "asend(value, /)", step, own("asend"), effect=sent_effect),
    method("aiter", "athrow(value, /)", step, own("athrow")),
    method("aiter", "aclose()", lambda f: awaitable(f, NONE), own("aclose")),
)
