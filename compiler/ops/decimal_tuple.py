"""Attributes of what Decimal.as_tuple() gives."""

from __future__ import annotations

from clientside.compiler.analysis import types as t
from clientside.compiler.js import nodes as js
from clientside.compiler.ops.row import attribute, table

ROWS = table(
    attribute("decimal_tuple", "sign", t.integer(0, 1), lambda e: js.Member(e.receiver, "sign")),
    attribute(
        "decimal_tuple",
        "digits",
        lambda f: f.new("tuple", t.integer(0, 9)),
        lambda e: js.Member(e.receiver, "digits"),
    ),
    attribute("decimal_tuple", "exponent", "int | str", lambda e: js.Member(e.receiver, "exponent")),
)
