"""Methods of tuple."""

from __future__ import annotations

from clientside.compiler.ops.row import method, table

ROWS = table(
    method("tuple", "index(value, start=0, stop=0, /)", "index", "tupleIndex", observes="start stop"),
    method("tuple", "count(value, /)", "index", "tupleCount"),
)
