"""The module zoneinfo: zones with rules, as the browser knows them."""

from __future__ import annotations

from clientside.compiler.ops.dates import ZONE
from clientside.compiler.ops.row import function, table

ROWS = table(
    function(
        "ZoneInfo(key)",
        ZONE,
        "zoneInfoOf",
        makes="timezone",
        class_name="zoneinfo.ZoneInfo",
        js_class="ZoneInfo",
    ),
)
