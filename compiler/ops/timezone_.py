"""Methods of datetime.timezone."""

from __future__ import annotations

from clientside.compiler.js import nodes as js
from clientside.compiler.ops.dates import DELTA, property_of
from clientside.compiler.ops.row import Rule, method, table

ROWS = table(
    method("timezone", "utcoffset(dt, /)", DELTA, property_of("offset")),
    method("timezone", "tzname(dt, /)", "str", lambda e: e.call("__str__")),
    method("timezone", "dst(dt, /)", "none", lambda e: js.Null()),
)
OPERATORS: dict[str, Rule] = {}
