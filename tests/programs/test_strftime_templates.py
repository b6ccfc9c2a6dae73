"""Formats that are known when compiling: the same text as the C library's."""

from __future__ import annotations

import linecache
from datetime import date, datetime

import pytest

from tests.harness.same import same

FORMATS = [
    "%Y-%m-%d",
    "%d.%m.%y",
    "%b %Y",
    "%A, %d %B %Y",
    "%a",
    "%F %T",
    "%H:%M",
    "%R|%D",
    "%S.%f",
    "100%%",
    "`${x}`\\ %Y",
    "",
    "%j",
    "%-d",
    "é %Y",
]
DAYS = [(2024, 2, 29), (1, 1, 1), (9999, 12, 31), (1999, 12, 5), (987, 6, 30)]


@pytest.mark.parametrize("text", FORMATS)
def test_templates(text: str) -> None:
    for n, day in enumerate(("date(y, m, d)", "datetime(y, m, d, 7, 5, 9, 42)", "datetime(y, m, d)")):
        name = f"<strftime {text} {n}>"
        source = f"def f(y, m, d):\n    return {day}.strftime({text!r})\n"
        linecache.cache[name] = (len(source), None, source.splitlines(True), name)
        space: dict = {"date": date, "datetime": datetime}
        exec(compile(source, name, "exec"), space)
        for parts in DAYS:
            same(space["f"], *parts)
