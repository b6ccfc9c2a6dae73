"""The modules base64 and binascii."""

from __future__ import annotations

from clientside.compiler.js import nodes as js
from clientside.compiler.ops.row import Row, function, table

ROWS: dict[str, Row | str] = {
    **table(
        function("b64encode(s, altchars=None)", "bytes", "base64Encode"),
        function("standard_b64encode(s)", "bytes", "base64Encode"),
        function("urlsafe_b64encode(s)", "bytes", lambda e: e.helper("base64Encode", e.arg("s"), js.Str("-_"))),
        function("b64decode(s, altchars=None, validate=False)", "bytes", "base64Decode"),
        function("standard_b64decode(s)", "bytes", "base64Decode"),
        function("urlsafe_b64decode(s)", "bytes", lambda e: e.helper("base64Decode", e.arg("s"), js.Str("-_"))),
        function("b16encode(s)", "bytes", "base16Encode"),
        function("b16decode(s, casefold=False)", "bytes", "base16Decode"),
    ),
}
