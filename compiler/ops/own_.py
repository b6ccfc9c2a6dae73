"""What our own sources of library modules (runtime/python) ask of the runtime: `from _clientside import …`."""

from __future__ import annotations

from clientside.compiler.ops.row import function, table

ROWS = table(
    function("url_not_text(url, /)", "never", "urlNotText"),
)
