"""The module binascii."""

from __future__ import annotations

from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.row import Row, function, table


def emit_hexlify(e: Emission) -> js.Expr:
    """`binascii.hexlify(data)`."""
    return e.helper("base16Encode", e.arg("data"), js.Bool(True))


ROWS: dict[str, Row | str] = {
    **table(
        function("hexlify(data)", "bytes", emit_hexlify),
        function("unhexlify(hexstr, /)", "bytes", "unhexlify"),
        function("b2a_hex(data)", "bytes", emit_hexlify),
        function("a2b_hex(hexstr, /)", "bytes", "unhexlify"),
        function("crc32(data, crc=0, /)", "index", "crc32", observes="crc"),
    ),
    "Error": "BinasciiError",
}
