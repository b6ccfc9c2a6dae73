"""The module datetime."""

from __future__ import annotations

from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.dates import CLOCK, DATE, DATETIME, DELTA, TIME, ZONE
from clientside.compiler.ops.row import Row, attribute, function, table


def constant(name: str, result: Type, helper: str, *arguments: object) -> Row:
    """A data member of a class: `date.max`."""

    def emit(e: Emission) -> js.Expr:
        return e.helper(helper, *(a if isinstance(a, js.Expr) else js.Num(a) for a in arguments))  # type: ignore[arg-type]

    return attribute("", name, result, emit)


def emit_utc(e: Emission) -> js.Expr:
    """`timezone.utc`."""
    return e.ctx.helper_id("utc")


def limits(kind: Type, helper: str, low: list[int], high: list[int]) -> dict[str, Row]:
    """`min` and `max`."""
    return table(constant("min", kind, helper, *low), constant("max", kind, helper, *high))


DATE_MEMBERS = {
    **table(
        function("today()", DATE, "dateToday"),
        function("fromisoformat(date_string, /)", DATE, "dateFromisoformat"),
        function("fromisocalendar(year, week, day)", DATE, "dateFromisocalendar", observes="year week day"),
        function("fromordinal(ordinal, /)", DATE, "dateFromordinal", observes="ordinal"),
        function("fromtimestamp(timestamp, /)", DATE, "dateFromtimestamp"),
        constant("resolution", DELTA, "timedeltaOf", 1),
    ),
    **limits(DATE, "dateOf", [1, 1, 1], [9999, 12, 31]),
}
DATETIME_MEMBERS = {
    **table(
        function("now(tz=None)", DATETIME, "datetimeNow"),
        function("today()", DATETIME, "datetimeNow"),
        function("utcnow()", DATETIME, "datetimeUtcnow"),
        function("fromisoformat(date_string, /)", DATETIME, "datetimeFromisoformat"),
        function("fromordinal(ordinal, /)", DATETIME, "datetimeFromordinal", observes="ordinal"),
        function("strptime(date_string, format, /)", DATETIME, "strptime"),
        function("fromtimestamp(timestamp, tz=None)", DATETIME, "datetimeFromtimestamp"),
        function("utcfromtimestamp(timestamp, /)", DATETIME, "datetimeUtcfromtimestamp"),
        function("combine(date, time, tzinfo=None)", DATETIME, "datetimeCombine"),
        constant("resolution", DELTA, "timedeltaOf", 0, 0, 1),
    ),
    **limits(DATETIME, "datetimeOf", [1, 1, 1], [9999, 12, 31, 23, 59, 59, 999999]),
}
TIME_MEMBERS = {
    **table(
        function("fromisoformat(time_string, /)", TIME, "timeFromisoformat"),
        constant("resolution", DELTA, "timedeltaOf", 0, 0, 1),
    ),
    **limits(TIME, "timeOf", [], [23, 59, 59, 999999]),
}
DELTA_MEMBERS = {
    **table(constant("resolution", DELTA, "timedeltaOf", 0, 0, 1)),
    **limits(DELTA, "timedeltaOf", [-999999999], [999999999, 86399, 999999]),
}
ROWS: dict[str, Row | str] = {
    **table(
        function(
            "date(year, month, day)",
            DATE,
            "dateOf",
            observes="year month day",
            makes="date datetime",
            class_name="datetime.date",
            parsed="",
            js_class="Date",
            members=DATE_MEMBERS,
        ),
        function(
            "datetime(year, month, day, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0)",
            DATETIME,
            "datetimeOf",
            observes=f"year month day {CLOCK}",
            makes="datetime",
            class_name="datetime.datetime",
            parsed="",
            js_class="DateTime",
            members=DATETIME_MEMBERS,
        ),
        function(
            "time(hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0)",
            TIME,
            "timeOf",
            observes=CLOCK,
            makes="time",
            class_name="datetime.time",
            parsed="",
            js_class="Time",
            members=TIME_MEMBERS,
        ),
        function(
            "timedelta(days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0)",
            DELTA,
            "timedeltaOf",
            makes="timedelta",
            class_name="datetime.timedelta",
            parsed="__new__",
            js_class="TimeDelta",
            members=DELTA_MEMBERS,
        ),
        function(
            "timezone(offset, name=None)",
            ZONE,
            "timezoneOf",
            makes="timezone",
            class_name="datetime.timezone",
            parsed="timezone",
            js_class="TimeZone",
            members=table(attribute("", "utc", ZONE, emit_utc)),
        ),
        attribute("", "UTC", ZONE, emit_utc),
        attribute("", "MINYEAR", "index", lambda e: js.Num(1)),
        attribute("", "MAXYEAR", "index", lambda e: js.Num(9999)),
    ),
}
