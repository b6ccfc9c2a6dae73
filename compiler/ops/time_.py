"""The module time: the time of day, and clocks that only grow."""

from __future__ import annotations

from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.dates import STRUCT_TIME
from clientside.compiler.ops.row import function, table


def emit_time(e: Emission) -> js.Expr:
    """`time.time()`: seconds, as a float."""
    return js.Binary("/", js.Call(js.Member(js.Id("Date"), "now"), []), js.Num(1000))


CLOCKS = ("perf_counter", "monotonic", "process_time")
ROWS = table(
    function("time()", "float", emit_time, gives_raw=True),
    *(function(f"{name}()", "float", "clock", gives_raw=True) for name in CLOCKS),
    function("time_ns()", "int", "nanoseconds"),
    *(function(f"{name}_ns()", "int", lambda e: e.helper("nanoseconds", js.Bool(True))) for name in CLOCKS),
    function("gmtime(secs=None, /)", STRUCT_TIME, "timeGmtime", observes="secs"),
    function("localtime(secs=None, /)", STRUCT_TIME, "timeLocaltime", observes="secs"),
    function("mktime(t, /)", "float", "timeMktime", observes="t", gives_raw=True),
    function("strftime(format, t=None, /)", "str", "timeStrftime", observes="t"),
    function("strptime(data_string, format='', /)", STRUCT_TIME, "timeStrptime"),
    function("asctime(t=None, /)", "str", "timeAsctime", observes="t"),
    function("ctime(secs=None, /)", "str", "timeCtime", observes="secs"),
)
