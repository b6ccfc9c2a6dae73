"""The names that callbacks import from clientside itself: those of Dash, under the same names."""

from __future__ import annotations

from clientside.compiler.ops.dash import ROWS as DASH
from clientside.compiler.ops.row import Row, function

DOM_ID = function("dom_id(id)", "str", "domId")
ROWS: dict[str, Row | str] = {**DASH, "PreventUpdate": "PreventUpdate", "dom_id": DOM_ID}
