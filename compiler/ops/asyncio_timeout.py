"""What asyncio.timeout gives."""

from __future__ import annotations

from clientside.compiler.ops.asyncio_task import own
from clientside.compiler.ops.row import method, table

ROWS = table(method("timeout_scope", "expired()", "bool", own("expired")))
