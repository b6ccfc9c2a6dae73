"""Methods, attributes and operators of date, datetime and time."""

from __future__ import annotations

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.shapes import LibraryTuple, Named
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.row import Emitter, Row, Rule, attribute, method, table
from clientside.compiler.ops.strftime import emit_strftime

DATE = Type({"date": True})
DATETIME = Type({"datetime": True})
TIME = Type({"time": True})
DELTA = Type({"timedelta": True})
ZONE = Type({"timezone": True})
ISO_DATE = LibraryTuple("datetime.IsoCalendarDate", "year week weekday")
STRUCT = LibraryTuple(
    "time.struct_time",
    "tm_year tm_mon tm_mday tm_hour tm_min tm_sec tm_wday tm_yday tm_isdst",
    {"tm_gmtoff": t.join(t.INT, t.NONE)},
)
STRUCT_TIME = Type(
    {
        "tuple": Named(
            STRUCT,
            [
                t.integer(low, high)
                for low, high in (*((1, 9999), (1, 12), (1, 31), (0, 23), (0, 59), (0, 61), (0, 6), (1, 366), (-1, 1)),)
            ],
        )
    }
)
MAYBE_ZONE = t.join(ZONE, t.NONE)
MAYBE_DELTA = t.join(DELTA, t.NONE)
CLOCK = "hour minute second microsecond fold"
CLOCK_FIELDS = (("hour", 23), ("minute", 59), ("second", 59), ("microsecond", 999999), ("fold", 1))


def property_of(name: str) -> Emitter:
    """A property of the JavaScript object."""
    return lambda e: js.Member(e.receiver, name)


def field(kind: str, name: str, low: int, high: int) -> Row:
    """An int attribute."""
    return attribute(kind, name, t.integer(low, high), property_of(name))


def of_zone(made: str) -> Emitter:
    """What the zone says of a datetime or time: `x.tzinfo ? x.tzinfo.$of(x) : null`."""

    def emit(e: Emission) -> js.Expr:
        held = e.simple(e.receiver)
        zone = js.Member(e.ctx.copy(held), "tzinfo")
        return js.Conditional(js.Member(held, "tzinfo"), js.Call(js.Member(zone, made), [e.ctx.copy(held)]), js.Null())

    return emit


def added(result: Type) -> Rule:
    """`x + delta`."""
    return lambda f: result if f.type("other").has("timedelta") else t.NEVER


def subtracted(kind: str, result: Type) -> Rule:
    """`x - delta`, `x - y`."""

    def rule(f: Facts) -> Type:
        found = result if f.type("other").has("timedelta") else t.NEVER
        return t.join(found, DELTA) if f.type("other").has(kind) else found

    return rule


STRFTIME = method("date", "strftime(format)", "str", emit_strftime)
DAY_ROWS = table(
    field("date", "year", 1, 9999),
    field("date", "month", 1, 12),
    field("date", "day", 1, 31),
    STRFTIME,
    method("date", "ctime()", "str", "dateCtime"),
    method("date", "weekday()", t.integer(0, 6), "dateWeekday"),
    method(
        "date",
        "isoweekday()",
        t.integer(1, 7),
        lambda e: js.Binary("+", e.helper("dateWeekday", e.receiver), js.Num(1)),
    ),
    method(
        "date",
        "isocalendar()",
        Type({"tuple": Named(ISO_DATE, [t.integer(0, 10000), t.integer(1, 53), t.integer(1, 7)])}),
        "dateIsocalendar",
    ),
    method("date", "timetuple()", STRUCT_TIME, "dateTimetuple"),
    method("date", "toordinal()", t.integer(1, 3652059), lambda e: e.call("$ordinal")),
)
DATE_ROWS = {
    **DAY_ROWS,
    **table(
        method("date", "isoformat()", "str", lambda e: e.call("$iso")),
        method(
            "date",
            "replace(year=None, month=None, day=None)",
            DATE,
            "dateReplace",
            observes="year month day",
            parsed="replace",
        ),
    ),
}
DATETIME_ROWS = {
    **DAY_ROWS,
    **table(
        *(field("datetime", name, 0, high) for name, high in CLOCK_FIELDS),
        attribute("datetime", "tzinfo", MAYBE_ZONE, property_of("tzinfo")),
        method("datetime", "isoformat(sep='T', timespec='auto')", "str", "datetimeIsoformat"),
        method(
            "datetime",
            "replace(year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None,"
            " tzinfo=None, *, fold=None)",
            DATETIME,
            "datetimeReplace",
            observes=f"year month day {CLOCK}",
            parsed="replace",
        ),
        method("datetime", "date()", DATE, "datetimeDate"),
        method("datetime", "time()", TIME, "datetimeTime"),
        method(
            "datetime",
            "timetz()",
            TIME,
            lambda e: e.helper("datetimeTime", (held := e.simple(e.receiver)), js.Member(e.ctx.copy(held), "tzinfo")),
        ),
        method("datetime", "utctimetuple()", STRUCT_TIME, "datetimeUtctimetuple"),
        method("datetime", "timestamp()", "float", "datetimeTimestamp", gives_raw=True),
        method("datetime", "astimezone(tz=None)", DATETIME, "datetimeAstimezone"),
        method("datetime", "utcoffset()", MAYBE_DELTA, of_zone("$of")),
        method("datetime", "dst()", "none", of_zone("$dst")),
        method("datetime", "tzname()", "str | none", of_zone("$named")),
    ),
}
TIME_ROWS = {
    **table(
        *(field("time", name, 0, high) for name, high in CLOCK_FIELDS),
        attribute("time", "tzinfo", MAYBE_ZONE, property_of("tzinfo")),
        method("time", "isoformat(timespec='auto')", "str", "timeIsoformat"),
        method(
            "time",
            "replace(hour=None, minute=None, second=None, microsecond=None, tzinfo=None, *, fold=None)",
            TIME,
            "timeReplace",
            observes=CLOCK,
            parsed="replace",
        ),
        method("time", "utcoffset()", MAYBE_DELTA, of_zone("$of")),
        method("time", "tzname()", "str | none", of_zone("$named")),
    ),
    "strftime": STRFTIME,
}
DATE_OPERATORS: dict[str, Rule] = {
    "__add__": added(DATE),
    "__radd__": added(DATE),
    "__sub__": subtracted("date", DATE),
}
DATETIME_OPERATORS: dict[str, Rule] = {
    "__add__": added(DATETIME),
    "__radd__": added(DATETIME),
    "__sub__": subtracted("datetime", DATETIME),
}
