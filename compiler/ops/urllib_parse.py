"""The module urllib.parse: quoting; the rest is compiled from Python."""

from __future__ import annotations

from clientside.compiler.ops.row import function, table

ROWS = table(
    function("quote(string, safe='/')", "str", "urlQuote"),
    function("quote_plus(string, safe='')", "str", "urlQuotePlus"),
    function("unquote(string)", "str", "urlUnquote"),
    function("unquote_plus(string)", "str", "urlUnquotePlus"),
)
