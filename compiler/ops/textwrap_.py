"""The module textwrap: dedent, whose installed form makes a pattern at run time."""

from __future__ import annotations

from clientside.compiler.ops.row import function, table

ROWS = table(function("dedent(text)", "str", "dedent"))
