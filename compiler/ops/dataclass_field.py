"""Attributes of what `dataclasses.fields` gives."""

from __future__ import annotations

from clientside.compiler.js import nodes as js
from clientside.compiler.ops.row import attribute, table

ROWS = table(attribute("dataclass_field", "name", "str", lambda e: js.Member(e.receiver, "name")))
