"""Methods of iterators (generators included)."""

from __future__ import annotations

from clientside.compiler.ops.row import method, table

ROWS = table(
    method("iter", "__next__()", "element", "next"),
)
