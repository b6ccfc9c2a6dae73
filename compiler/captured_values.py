"""Values of library types that compiled code may capture: their kinds, and how they are made again in the page."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal
from fractions import Fraction
from typing import Any
from zoneinfo import ZoneInfo

Recipe = tuple[str, list[Any]]


def _time(value: Any) -> Recipe:
    return "timeOf", _clock(value)


def _datetime(value: Any) -> Recipe:
    return "datetimeOf", [value.year, value.month, value.day, *_clock(value)]


def _clock(value: Any) -> list[Any]:
    return [value.hour, value.minute, value.second, value.microsecond, value.tzinfo, value.fold]


# By class: the kind, and the runtime helper that makes such a value with its arguments (numbers, texts, None, other
# values of this table).
CAPTURED: dict[type, tuple[str, Callable[[Any], Recipe]]] = {
    date: ("date", lambda value: ("dateOf", [value.year, value.month, value.day])),
    datetime: ("datetime", _datetime),
    time: ("time", _time),
    timedelta: ("timedelta", lambda value: ("timedeltaOf", [value.days, value.seconds, value.microseconds])),
    object: ("object", lambda value: ("objectOf", [])),
    bytes: ("bytes", lambda value: ("latinBytes", [value.decode("latin-1")])),
    Fraction: ("fraction", lambda value: ("fractionOf", [str(value)])),
    Decimal: ("decimal", lambda value: ("decimalOf", [str(value)])),
    re.RegexFlag: ("re_flag", lambda value: ("reFlagOf", [int(value)])),
    timezone: ("timezone", lambda value: ("timezoneOf", list(value.__getinitargs__()))),
    ZoneInfo: ("timezone", lambda value: ("zoneInfoOf", [value.key])),
}


def kind_of(value: object) -> str | None:
    """The kind of a captured value; None for anything else, and for what has a zone with rules of its own."""
    kind, _ = CAPTURED.get(type(value), (None, None))
    if kind in ("datetime", "time") and type(getattr(value, "tzinfo", None)) not in (type(None), timezone, ZoneInfo):
        return None
    return kind


def recipe(value: Any) -> Recipe:
    """The runtime helper that makes a value for which `kind_of` gives a kind, and its arguments."""
    _, made = CAPTURED[type(value)]
    return made(value)
