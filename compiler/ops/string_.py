"""The module string: its constants and capwords."""

from __future__ import annotations

import string

from clientside.compiler.js import nodes as js
from clientside.compiler.ops.row import Row, attribute, function, table

NAMES = (
    "ascii_letters",
    "ascii_lowercase",
    "ascii_uppercase",
    "digits",
    "hexdigits",
    "octdigits",
    "printable",
    "punctuation",
    "whitespace",
)


def constant(name: str) -> Row:
    """A text, written out."""
    return attribute("", name, "str", lambda e: js.Str(getattr(string, name)))


ROWS = table(*[constant(name) for name in NAMES], function("capwords(s, sep=None)", "str", "capwords"))
