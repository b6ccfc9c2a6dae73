"""The module unicodedata, as far as browsers know the same tables."""

from __future__ import annotations

from clientside.compiler.ops.row import function, table

ROWS = table(
    function("normalize(form, unistr, /)", "str", "unicodeNormalize"),
    function("is_normalized(form, unistr, /)", "bool", "unicodeIsNormalized"),
    function("category(chr, /)", "str", "unicodeCategory"),
    function("combining(chr, /)", "index", "unicodeCombining"),
)
