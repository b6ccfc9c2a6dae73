"""Methods and attributes of int, and of bool, whose values count as 0 and 1."""

from __future__ import annotations

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.infer.ranges import bounds
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.row import Emitter, attribute, method, table


def number(e: Emission) -> js.Expr:
    """The receiver as an int."""
    known = e.receiver_type
    if not known.has("bool"):
        return e.receiver
    return e.helper("index", e.receiver) if t.is_wide(known) else js.Unary("+", e.receiver)


def own_value(f: Facts) -> Type:
    """The int itself."""
    return t.integer(*(bounds(f.receiver) or (0, 1)))


def emit_constant(value: int) -> Emitter:
    """An attribute that is the same for every int."""

    def emit(e: Emission) -> js.Expr:
        plain = isinstance(e.receiver, js.Id) or e.ctx.is_stable(e.receiver)
        return js.Num(value) if plain else js.Sequence([e.receiver, js.Num(value)])

    return emit


def emit_ratio(e: Emission) -> js.Expr:
    """`n.as_integer_ratio()`."""
    return e.helper("tupleOf", js.Array([number(e), js.Num(1)]))


def ratio(f: Facts) -> Type:
    """The int and 1."""
    return f.new_tuple([own_value(f), t.integer(1, 1)])


ROWS = table(
    method("int", "bit_length()", t.integer(0, 2**31), lambda e: e.helper("intBitLength", number(e))),
    method("int", "bit_count()", t.integer(0, 2**31), lambda e: e.helper("intBitCount", number(e))),
    method("int", "conjugate()", own_value, number),
    method("int", "as_integer_ratio()", ratio, emit_ratio),
    method(
        "int",
        "to_bytes(length=1, byteorder='big', *, signed=False)",
        "bytes",
        lambda e: e.helper("intToBytes", number(e), e.arg("length"), e.arg("byteorder"), e.arg("signed")),
        observes="length byteorder",
    ),
    method(
        "int",
        "from_bytes(bytes, byteorder='big', *, signed=False)",
        "int",
        "intFromBytes",
        is_static=True,
        observes="bytes byteorder",
    ),
    attribute("int", "real", own_value, number),
    attribute("int", "numerator", own_value, number),
    attribute("int", "imag", t.integer(0, 0), emit_constant(0)),
    attribute("int", "denominator", t.integer(1, 1), emit_constant(1)),
)
