"""Methods and operators of datetime.timedelta."""

from __future__ import annotations

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.types import Type
from clientside.compiler.ops.dates import DELTA, property_of
from clientside.compiler.ops.row import Rule, attribute, method, table


def with_delta(f: Facts) -> Type:
    """`delta + delta` and the like."""
    return DELTA if f.type("other").has("timedelta") else t.NEVER


def with_number(f: Facts) -> Type:
    """`delta * n`."""
    return DELTA if f.type("other").may(*t.NUMERIC_KINDS) else t.NEVER


def divided(f: Facts) -> Type:
    """`delta / n`, `delta / delta`."""
    found = DELTA if f.type("other").may(*t.NUMERIC_KINDS) else t.NEVER
    return t.join(found, t.FLOAT) if f.type("other").has("timedelta") else found


def floor_divided(f: Facts) -> Type:
    """`delta // n`, `delta // delta`: floats are refused."""
    f.inference.observed(f.type("other"))
    found = DELTA if f.type("other").may("int", "bool") else t.NEVER
    return t.join(found, t.INT) if f.type("other").has("timedelta") else found


def same(f: Facts) -> Type:
    """`-delta`, `abs(delta)`."""
    return DELTA


ROWS = table(
    attribute("timedelta", "days", t.integer(-999999999, 999999999), property_of("days")),
    attribute("timedelta", "seconds", t.integer(0, 86399), property_of("seconds")),
    attribute("timedelta", "microseconds", t.integer(0, 999999), property_of("microseconds")),
    method("timedelta", "total_seconds()", "float", "timedeltaSeconds", gives_raw=True),
)
OPERATORS: dict[str, Rule] = {
    "__add__": with_delta,
    "__sub__": with_delta,
    "__mul__": with_number,
    "__rmul__": with_number,
    "__truediv__": divided,
    "__floordiv__": floor_divided,
    "__mod__": with_delta,
    "__neg__": same,
    "__pos__": same,
    "__abs__": same,
}
