"""What the module typing does at run time; everything else of it is for type checkers."""

from __future__ import annotations

from clientside.compiler.js import nodes as js
from clientside.compiler.ops.row import attribute, function, table

ROWS = table(
    function("cast(typ, val)", "of val", lambda e: e.arg("val")),
    attribute("", "TYPE_CHECKING", "bool", lambda e: js.Bool(False)),
)
