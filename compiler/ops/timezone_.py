"""Methods of datetime.timezone."""

from __future__ import annotations

from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.dates import DELTA
from clientside.compiler.ops.row import Emitter, Rule, method, table


def asked(member: str) -> Emitter:
    """A question about a moment, which must be a datetime or None."""

    def emit(e: Emission) -> js.Expr:
        moment = e.arg("dt")
        if not e.type("dt").only("datetime", "none"):
            moment = e.helper("zoneMoment", moment, js.Str(e.row.name))
        return e.call(member, moment)

    return emit


ROWS = table(
    method("timezone", "utcoffset(dt, /)", DELTA, asked("$of")),
    method("timezone", "tzname(dt, /)", "str", asked("$named")),
    method("timezone", "dst(dt, /)", "none", asked("$dst")),
)
OPERATORS: dict[str, Rule] = {}
