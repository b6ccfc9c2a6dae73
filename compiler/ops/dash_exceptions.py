"""dash.exceptions: a text names the runtime's class."""

from __future__ import annotations

ROWS = {"PreventUpdate": "PreventUpdate"}
