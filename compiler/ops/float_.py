"""Methods and attributes of float. Lowering gives the receiver as a raw number."""

from __future__ import annotations

from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.row import attribute, method, table


def receiver(e: Emission) -> js.Expr:
    """The float itself."""
    return e.receiver


def emit_imag(e: Emission) -> js.Expr:
    """`x.imag`."""
    zero = js.Num(0.0)
    plain = isinstance(e.receiver, js.Id) or e.ctx.is_stable(e.receiver)
    return zero if plain else js.Sequence([e.receiver, zero])


def emit_is_integer(e: Emission) -> js.Expr:
    """`x.is_integer()`."""
    return js.Call(js.Member(js.Id("Number"), "isInteger"), [e.receiver])


ROWS = table(
    method("float", "is_integer()", "bool", emit_is_integer),
    method("float", "as_integer_ratio()", "tuple[int, int]", "floatAsIntegerRatio"),
    method("float", "hex()", "str", "floatHex"),
    method("float", "fromhex(string, /)", "float", "floatFromhex", is_static=True, gives_raw=True),
    method("float", "conjugate()", "float", receiver, gives_raw=True),
    attribute("float", "real", "float", receiver, gives_raw=True),
    attribute("float", "imag", "float", emit_imag, gives_raw=True),
)
