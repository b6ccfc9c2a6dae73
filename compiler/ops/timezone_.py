"""Methods of datetime.timezone."""

from __future__ import annotations

from clientside.compiler.ops.dates import DELTA
from clientside.compiler.ops.row import Rule, method, table

ROWS = table(
    method("timezone", "utcoffset(dt, /)", DELTA, lambda e: e.call("$of", e.arg("dt"))),
    method("timezone", "tzname(dt, /)", "str", lambda e: e.call("$named")),
    method("timezone", "dst(dt, /)", "none", lambda e: e.call("$dst")),
)
OPERATORS: dict[str, Rule] = {}
