"""The module time: the time of day, and clocks that only grow."""

from __future__ import annotations

from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.row import function, table


def emit_time(e: Emission) -> js.Expr:
    """`time.time()`: seconds, as a float."""
    return js.Binary("/", js.Call(js.Member(js.Id("Date"), "now"), []), js.Num(1000))


CLOCKS = ("perf_counter", "monotonic", "process_time")
ROWS = table(
    function("time()", "float", emit_time, gives_raw=True),
    *(
        function(f"{name}()", "float", "clock", gives_raw=True)
        for name in ("perf_counter", "monotonic", "process_time")
    ),
)
