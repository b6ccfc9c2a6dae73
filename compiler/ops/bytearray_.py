"""Methods and operators of bytearray."""

from __future__ import annotations

from clientside.compiler.analysis import types as t
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops import bytes_
from clientside.compiler.ops.bytes_ import byte_rows, joined, own, repeated
from clientside.compiler.ops.row import Emitter, Result, Row, Rule, method, parsed_signature, table


def native(signature: str) -> Emitter:
    """A call of the method that the JavaScript class has."""
    name, parameters = parsed_signature(signature)

    def emit(e: Emission) -> js.Expr:
        return e.call(name, *(e.arg(p.name) for p in parameters if e.given(p.name)))

    return emit


def changing(signature: str, result: Result = "none") -> Row:
    """A row for a method of the JavaScript class."""
    _, parameters = parsed_signature(signature)
    return method("bytearray", signature, result, native(signature), observes=[p.name for p in parameters])


ROWS = {
    **byte_rows("bytearray"),
    **table(
        changing("append(item, /)"),
        changing("extend(iterable_of_ints, /)"),
        changing("insert(index, item, /)"),
        changing("pop(index=-1, /)", t.integer(0, 255)),
        changing("remove(value, /)"),
        changing("reverse()"),
        changing("clear()"),
        changing("copy()", own),
    ),
}
OPERATORS: dict[str, Rule] = {
    **bytes_.OPERATORS,
    "__iadd__": joined,
    "__imul__": repeated,
}
