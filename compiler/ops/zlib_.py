"""The module zlib: checksums."""

from __future__ import annotations

from clientside.compiler.ops.row import function, table

ROWS = table(
    function("crc32(data, value=0, /)", "index", "crc32", observes="value"),
    function("adler32(data, value=1, /)", "index", "adler32", observes="value"),
)
