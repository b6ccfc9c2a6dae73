"""Methods and attributes of range."""

from __future__ import annotations

from clientside.compiler.analysis import types as t
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.row import Emitter, attribute, method, table


def emit_field(name: str) -> Emitter:
    """A field of the range object."""

    def emit(e: Emission) -> js.Expr:
        return js.Member(e.receiver, name)

    return emit


ROWS = table(
    attribute("range", "start", t.SAFE_INT, emit_field("start")),
    attribute("range", "stop", t.SAFE_INT, emit_field("stop")),
    attribute("range", "step", t.SAFE_INT, emit_field("step")),
    method("range", "index(value, /)", "safe", "rangeIndex", observes="value"),
    method("range", "count(value, /)", "index", "rangeCount"),
)
