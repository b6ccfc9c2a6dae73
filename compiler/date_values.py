"""Values of the module datetime that compiled code may capture: what they are, and how they are made again."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone
from typing import Any

KINDS: dict[type, str] = {
    date: "date",
    datetime: "datetime",
    time: "time",
    timedelta: "timedelta",
    timezone: "timezone",
}


def kind_of(value: object) -> str | None:
    """The kind of a captured value; None for anything that is no date, or has a zone with rules of its own."""
    kind = KINDS.get(type(value))
    if kind in ("datetime", "time") and type(getattr(value, "tzinfo", None)) not in (type(None), timezone):
        return None
    return kind


def recipe(value: Any) -> tuple[str, list[Any]]:
    """The runtime helper that makes a value, and its arguments (numbers, texts, None, other values of this module)."""
    kind = kind_of(value)
    if kind == "date":
        return "dateOf", [value.year, value.month, value.day]
    if kind == "timedelta":
        return "timedeltaOf", [value.days, value.seconds, value.microseconds]
    if kind == "timezone":
        offset, *name = value.__getinitargs__()
        return "timezoneOf", [offset, *name]
    clock = [value.hour, value.minute, value.second, value.microsecond, value.tzinfo, value.fold]
    return ("timeOf", clock) if kind == "time" else ("datetimeOf", [value.year, value.month, value.day, *clock])
