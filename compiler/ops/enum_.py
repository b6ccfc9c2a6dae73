"""The module enum: what may stand beside `Enum` itself, which is a base class only."""

from __future__ import annotations

from clientside.compiler.analysis.types import integer
from clientside.compiler.ops.row import Row, function, table

ROWS: dict[str, Row | str] = {
    **table(
        function("auto()", integer(1, 2**31), lambda e: e.ctx.helper_id("auto")),
        function("unique(enumeration, /)", lambda f: f.type("enumeration"), lambda e: e.arg("enumeration")),
    ),
}
