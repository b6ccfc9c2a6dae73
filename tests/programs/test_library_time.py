"""struct_time, the functions of the module time, ISO and numbered weeks, against CPython."""

from __future__ import annotations

import time
from datetime import date, datetime, timedelta, timezone
from datetime import time as time_of_day

from tests.harness.same import javascript_outcome, same, same_for_all

FORMATS = [
    ("2024 1 5", "%Y %W %w"), ("2024 1 5", "%Y %U %w"), ("2024 0 0", "%Y %U %w"), ("2024 0 1", "%Y %W %u"), ("2024 53 6", "%Y %U %w"),
    ("2024 01 5", "%G %V %u"), ("2024 53 5", "%G %V %u"), ("2020 53 7", "%G %V %u"), ("2024 01 Fri", "%G %V %a"), ("2024 W01", "%G W%V"),
    ("2024 01", "%Y %V"), ("2024 01 1", "%Y %V %u"), ("2024 01 1 5", "%G %V %u %j"), ("2024 5", "%G %j"), ("0000 01 1", "%G %V %u"),
    ("2024 1", "%Y %U"), ("10 Mon", "%U %a"), ("2021 01 1", "%G %V %u"), ("2015 01 1", "%G %V %u"), ("2024 366 Mon", "%Y %j %a"),
    ("29 Feb", "%d %b"), ("2024 00 1", "%G %V %u"), ("60", "%U"), ("5 3", "%V %u"), ("2024 5 sunday", "%Y %W %A"), ("2023 0 6", "%Y %W %w"),
    ("2024 10 3 2 Mon", "%Y %U %w %m %a"), ("2024 2024 01 1", "%Y %G %V %u"), ("2019 12 1 30", "%Y %W %u %d"),
]  # fmt: skip


def test_isocalendar_has_names() -> None:
    days = [(2024, 12, 30), (2021, 1, 3), (1, 1, 1), (9999, 12, 31), (2020, 2, 29)]
    same_for_all(lambda y, m, d: date(y, m, d).isocalendar().week, days)
    same_for_all(lambda y, m, d: repr(datetime(y, m, d).isocalendar()), days)

    def parts(y, m, d):
        found = date(y, m, d).isocalendar()
        year, week, day = found
        return [found.year, found.weekday, found[1], week + 1, year, day, found == (y, 1, 1), len(found), list(found)]

    same_for_all(parts, days)


def test_fromisocalendar() -> None:
    weeks = [
        (2024, 1, 5),
        (2024, 53, 1),
        (2024, 1, 8),
        (2020, 53, 7),
        (0, 1, 1),
        (9999, 52, 5),
        (2024, 0, 1),
        (2021, 1, 1),
        (1, 1, 1),
    ]
    same_for_all(
        lambda y, w, d: str(date.fromisocalendar(y, w, d)), [*weeks, (2024, 1.5, 1), (2024, "1", 1), (10**20, 1, 1)]
    )
    same_for_all(lambda y, w, d: date.fromisocalendar(year=y, week=w, day=d).isoformat(), weeks)


def test_weeks_in_strptime() -> None:
    same_for_all(lambda text, form: repr(datetime.strptime(text, form)), FORMATS)


def test_struct_time() -> None:
    same_for_all(
        lambda y, m, d: repr(date(y, m, d).timetuple()), [(2024, 1, 2), (2024, 12, 31), (1, 1, 1), (9999, 12, 31)]
    )

    def parts(y, m, d, h):
        aware = datetime(y, m, d, h, 5, 7, tzinfo=timezone(timedelta(hours=3)))
        naive = datetime(y, m, d, h, 5, 7)
        t = naive.timetuple()
        return [
            repr(aware.timetuple()), repr(aware.utctimetuple()), repr(naive.utctimetuple()), t.tm_yday, t.tm_wday, t[3], tuple(t), len(t),
            t.tm_gmtoff, t.tm_isdst, t == tuple(t), isinstance(t, tuple), t < aware.timetuple(), [*t][:2], t.tm_year + 1, t.tm_hour * 1.5,
        ]  # fmt: skip

    same_for_all(parts, [(2024, 2, 29, 1), (2023, 12, 31, 23), (2024, 1, 1, 0)])


def test_times_of_odd_notation() -> None:
    same_for_all(
        lambda text: time_of_day.fromisoformat(text).isoformat(),
        [
            "12:30:45:5",
            "123045:5",
            "12:30:45:",
            "12:30:45x5",
            "1230456",
            "20240229",
            "1230451234567",
            "12:30:45:1234567",
        ],
    )
    same(lambda text: datetime.fromisoformat(text).isoformat(), "2024-01-01T12:30:45:5")


def test_repr_of_a_time_in_the_fold() -> None:
    same(lambda hours: repr(time_of_day(3, 4, 5, 6, timezone(timedelta(hours=hours)), fold=1)), 2)


def test_gmtime() -> None:
    moments = [0, 1.9, -1.5, True, "a", 1700000000, 951782400, 253402300799 - 400 * 86400, 1e300, [], 2**70]
    same_for_all(lambda s: repr(time.gmtime(s)), moments)
    same_for_all(lambda s: time.asctime(time.gmtime(s)), [0, 86400 * 9, 1e9])
    same(
        lambda: [
            time.gmtime(0).tm_gmtoff,
            time.gmtime(3)[5],
            time.gmtime() >= time.gmtime(0),
            len(time.ctime(0)),
            len(time.ctime()),
        ]
    )
    assert javascript_outcome(lambda s: repr(time.gmtime(s)), (-1e12,)).refused == "unsupported-format"


def test_strftime() -> None:
    formats = ["%Y-%m-%d %H:%M:%S", "%a %A %j %Z %z %p %c", "%d/%m/%y %I", "%%Z", "", "%U %W %V %G %u %w"]
    same_for_all(
        lambda f, s: time.strftime(f, time.gmtime(s)), [(f, s) for f in formats for s in (0, 86400 * 365, 1709164800)]
    )
    tuples = [
        (2024, 13, 1, 0, 0, 0, 0, 1, 0),
        (2024, 1, 1, 0, 0, 0, 0, 1, 0),
        (2024, 1, 1, 25, 0, 0, 0, 1, 0),
        (2024, 1, 32, 0, 0, 0, 0, 1, 0),
    ]
    more = [(1, 2), (2024, 1, 1, 0, 60, 0, 0, 1, 0), (2024, 1, 1, 0, 0, 62, 0, 1, 0), (2024, 1, 1, 0, 0, 0, 0, 367, 0)]
    same_for_all(lambda t: time.strftime("%Y-%m-%d", tuple(t)), [[list(t)] for t in [*tuples, *more]])
    same_for_all(lambda t: time.strftime("%Y", t), [None, "x", [1], 3])
    same(lambda: [len(time.strftime("%H:%M")), time.strftime("%Y") == str(datetime.now().year)])
    assert javascript_outcome(lambda: time.strftime("%Z"), ()).refused == "unsupported-format"
    assert (
        javascript_outcome(lambda t: time.strftime("%a", tuple(t)), ([2024, 1, 2, 0, 0, 0, 0, 1, 0],)).refused
        == "unsupported-format"
    )


def test_strptime() -> None:
    texts = [
        ("2024-01-05", "%Y-%m-%d"),
        ("Mon 2024-01-05", "%a %Y-%m-%d"),
        ("2024 1 5", "%Y %W %w"),
        ("10:30", "%H:%M"),
        ("x", "%Y"),
    ]
    same_for_all(
        lambda a, b: repr(time.strptime(a, b)),
        [*texts, (3, "%Y"), ("3", None), ("2024-02-30", "%Y-%m-%d"), ("1", "%Q")],
    )
    same(lambda s: repr(time.strptime(s)), "Fri Jan  5 10:11:12 2024")


def test_local_clock() -> None:
    same_for_all(
        lambda s: [time.mktime(time.localtime(s)) == s, time.localtime(s).tm_year],
        [86400 * 20, 1700000000, 1720000000.0],
    )
    same(lambda: time.mktime(datetime(2024, 7, 1, 3).timetuple()) == datetime(2024, 7, 1, 3).timestamp())
    same_for_all(
        lambda s: time.mktime(time.strptime(s, "%Y-%m-%d")) == datetime.fromisoformat(s).timestamp(),
        ["2024-01-05", "1999-12-31"],
    )
    same(
        lambda: [
            time.time_ns() > 10**18,
            time.perf_counter_ns() > 0,
            time.monotonic_ns() >= 0,
            isinstance(time.time_ns(), int),
        ]
    )
    same_for_all(lambda t: time.mktime(t), [None, "x", 3])
