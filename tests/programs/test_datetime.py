"""datetime against CPython."""

import datetime as dt
from datetime import date, datetime, time, timedelta, timezone

from tests.harness.same import same, same_for_all

DATES = [
    "2024-02-29",
    "2023-12-31",
    "2024-01-01",
    "0001-01-01",
    "9999-12-31",
    "1970-01-01",
    "1900-03-01",
    "2000-02-29",
    "2025-06-15",
]


def test_dates():
    def f(text):
        d = date.fromisoformat(text)
        return (
            d,
            d.year,
            d.month,
            d.day,
            d.weekday(),
            d.isoweekday(),
            tuple(d.isocalendar()),
            d.isocalendar(),
            d.toordinal(),
            d.isoformat(),
            str(d),
            f"{d}",
            f"{d:%d.%m.%Y}",
            d.ctime(),
            date.fromordinal(d.toordinal()) == d,
        )

    same_for_all(f, DATES)

    def g(y, m, d):
        return date(y, m, d)

    same_for_all(
        g,
        [
            (2024, 2, 29),
            (2023, 2, 29),
            (2024, 13, 1),
            (0, 1, 1),
            (10000, 1, 1),
            (2024, 0, 1),
            (2024, 1, 0),
            (2024, 4, 31),
            ("a", 1, 1),
            (2024, 1.5, 1),
            (2024, None, 1),
            (True, 1, 1),
            (2**40, 1, 1),
            (-(2**60), 1, 1),
        ],
    )

    def invalid(text):
        return date.fromisoformat(text)

    same_for_all(
        invalid,
        [
            "",
            "x",
            "2024-1-1",
            "2024-01-32",
            "2024-13-01",
            "20240101",
            "2024-0101",
            "202401-01",
            "2024W01",
            "2024-W01",
            "2024-W01-3",
            "2024W013",
            "2024-W53-1",
            "2020-W53-7",
            "2024-W54-1",
            "2024-W00-1",
            "2024-W01-8",
            "0000-01-01",
            "2024-01-01T00:00",
            " 2024-01-01",
            5,
            None,
            "２０２４-01-01",
        ],
    )
    same_for_all(lambda n: date.fromordinal(n), [1, 3652059, 0, -5, 3652060, 738000, 1.5, "a"])

    def replaced(text, y, m, d):
        x = date.fromisoformat(text)
        return x.replace(year=y), x.replace(month=m), x.replace(y, m, d), x.replace(day=d), x.replace()

    same_for_all(
        replaced,
        [
            ("2024-02-28", 2023, 1, 5),
            ("2024-02-29", 2023, 1, 5),
            ("2024-01-31", 2024, 2, 1),
            ("2024-01-01", None, 1, 1),
        ],
    )
    same(lambda: (date.min, date.max, date.resolution, dt.MINYEAR, dt.MAXYEAR))


def test_date_arithmetic():
    def f(a, b, n):
        x, y = date.fromisoformat(a), date.fromisoformat(b)
        delta = timedelta(days=n)
        return (
            x - y,
            (x - y).days,
            x + delta,
            delta + x,
            x - delta,
            x < y,
            x <= y,
            x > y,
            x >= y,
            x == y,
            x != y,
            min(x, y),
            max([x, y]),
            sorted([y, x]),
        )

    same_for_all(f, [(a, b, n) for a in DATES[:4] for b in DATES[4:7] for n in (0, 1, -1, 365, 40000)])

    def mixed(x):
        d = date(2024, 1, 1)
        return d == x, d != x, d in [x], x == d

    same_for_all(mixed, [1, "2024-01-01", None, [1]])

    def wrong(k, x):
        d = date(2024, 1, 1)
        if k == 0:
            return d + x
        if k == 1:
            return x - d
        if k == 2:
            return d < x
        return d - datetime(2024, 1, 1)

    same_for_all(wrong, [(k, x) for k in range(4) for x in (1, "a", None)])
    same(lambda: date(2024, 1, 1) < datetime(2024, 1, 1))
    same(lambda: datetime(2024, 1, 1) >= date(2024, 1, 1))
    same(lambda: (date(2024, 1, 1) == datetime(2024, 1, 1), datetime(2024, 1, 1) == date(2024, 1, 1)))
    same(lambda: date(9999, 12, 31) + timedelta(1))
    same(lambda: date(1, 1, 1) - timedelta(1))

    def keys(texts):
        counts = {}
        for text in texts:
            d = date.fromisoformat(text)
            counts[d] = counts.get(d, 0) + 1
        return counts, {d.month for d in counts}, date(2024, 1, 1) in counts, {(d, 1): d for d in counts}

    same(keys, ["2024-01-01", "2024-01-02", "2024-01-01"])

    def days(start, end):
        d, stop = date.fromisoformat(start), date.fromisoformat(end)
        found = []
        while d <= stop:
            if d.weekday() < 5:
                found.append(d.isoformat())
            d += timedelta(days=1)
        return found

    same(days, "2024-02-26", "2024-03-04")

    def leaves():
        return date(2024, 1, 1)

    same(leaves)
    same(lambda: {"a": [date(2024, 1, 1)]})
    same(lambda: {date(2024, 1, 1): 1})


def test_strftime():
    def f(text):
        d = datetime.fromisoformat(text)
        return [d.strftime("%" + c) for c in "aAbBcdDeFgGhHIjklmMnpPrRStTuUVwWxXyYzZ%f"]

    same_for_all(
        f,
        [
            "2024-02-29T00:05:09",
            "2023-12-31T23:59:59.000123",
            "2021-01-03T12:00:00+02:00",
            "2018-12-31T13:30:00Z",
            "1999-01-01T01:01:01-03:30",
            "2026-11-01T11:11:11",
        ],
    )

    def flags(text):
        d = datetime.fromisoformat(text)
        return [
            d.strftime(s)
            for s in (
                "%-d/%-m/%Y",
                "%-H:%-M",
                "%_d|%_H|%0e|%^a|%^B|%#p|%-I %p|%-j|%-y",
                "",
                "100%",
                "%d%%",
                "no fields é",
                "%q %! %",
            )
        ]

    same_for_all(flags, ["2024-02-09T05:05:09", "2024-12-31T23:59:59"])

    def others(x):
        return (
            date(2024, 3, 5).strftime(x),
            time(3, 4, 5).strftime(x),
            format(date(2024, 3, 5), x),
            f"{time(3, 4, 5, 6):%H:%M:%S.%f}",
        )

    same_for_all(others, ["%Y-%m-%d %H:%M", "%A", "", 5, None])
    same(lambda: date(5, 1, 1).strftime("%Y|%F|%C|%y"))


def test_strptime():
    cases = [
        ("2024-02-29", "%Y-%m-%d"),
        ("29/02/2024 23:59:59", "%d/%m/%Y %H:%M:%S"),
        ("Feb 29 2024", "%b %d %Y"),
        ("february 3, 24", "%B %d, %y"),
        ("12:30 AM", "%I:%M %p"),
        ("12:30 pm", "%I:%M %p"),
        ("1:05 PM", "%I:%M %p"),
        ("Mon Jan  1 00:00:00 2024", "%c"),
        ("60", "%y"),
        ("69", "%y"),
        ("2024-060", "%Y-%j"),
        ("2024-366", "%Y-%j"),
        ("2023-366", "%Y-%j"),
        ("10:11:12.5", "%H:%M:%S.%f"),
        ("10:11:12.000001", "%H:%M:%S.%f"),
        ("2024-01-01T00:00:00+0130", "%Y-%m-%dT%H:%M:%S%z"),
        ("2024-01-01 Z", "%Y-%m-%d %z"),
        ("2024-01-01 -05:30", "%Y-%m-%d %z"),
        ("2024-01-01 UTC", "%Y-%m-%d %Z"),
        ("29 02", "%d %m"),
        ("30 02", "%d %m"),
        ("2023-02-29", "%Y-%m-%d"),
        ("2024-13-01", "%Y-%m-%d"),
        ("2024-1-1", "%Y-%m-%d"),
        ("2024-01-01x", "%Y-%m-%d"),
        ("x2024-01-01", "%Y-%m-%d"),
        ("", "%Y"),
        ("", ""),
        ("24", "%Y"),
        ("2024", "%Q"),
        ("2024", "%"),
        ("2024", "%Y%"),
        ("%5", "%%%d"),
        ("1 \t 2", "%d %m"),
        ("12", "%d%m"),
        ("Monday 1", "%A %d"),
        ("mon 1", "%a %d"),
        ("10:60", "%H:%M"),
        ("23:59:60", "%H:%M:%S"),
        ("0000", "%Y"),
        ("a.b 5", "a.b %d"),
        ("axb 5", "a.b %d"),
        ("+5", "+%d"),
        (5, "%Y"),
        ("2024", None),
        ("5", "%.%d"),
        ("2024-01-01 z", "%Y-%m-%d %z"),
        (" 5", "%d"),
        ("5 ", "%d"),
    ]

    def f(text, form):
        return datetime.strptime(text, form)

    same_for_all(f, cases)


def test_datetimes():
    texts = [
        "2024-02-29T12:34:56",
        "2024-02-29 12:34:56.789",
        "2024-02-29T12:34:56.789012+05:30",
        "2024-02-29T12Z",
        "20240229T123456",
        "20240229T123456.5Z",
        "2024-02-29",
        "2024-W09-4T12:00",
        "2024W094T12",
        "2024-02-29T24:00",
        "2024-02-29T12:60",
        "2024-02-29T",
        "2024-02-29T1",
        "2024-02-29T12:3",
        "2024-02-29T12:34:56.7890123",
        "2024-02-29T12:34,5",
        "2024-02-29T12:34:56+25:00",
        "2024-02-29T12:34:56+05",
        "2024-02-29T12:34:56+0530",
        "2024-02-29T12:34:56-00:00",
        "2024-02-29T12:34:56z",
        "2024-02-29x12:34",
        "2024-02-29é12:34",
        "2024-02-2912:34",
        "2024-02-30T12:00",
        "2024-02",
        "2024W01",
        "2024-W01",
        "2024-02-29T12:34:56.",
        "2024-02-29T1234",
        "2024-02-29T12:3456",
        "2024-02-29T12:34:56+05:30:15.5",
        "",
        5,
    ]

    def f(text):
        d = datetime.fromisoformat(text)
        return (
            d,
            str(d),
            d.isoformat(),
            d.isoformat(" "),
            d.isoformat(sep="_", timespec="minutes"),
            d.hour,
            d.minute,
            d.second,
            d.microsecond,
            d.tzinfo,
            d.date(),
            d.time(),
            d.timetz(),
            d.utcoffset(),
            d.tzname(),
            d.dst(),
            d.weekday(),
            f"{d:%H:%M}",
        )

    same_for_all(f, texts)

    def g(spec):
        return datetime(2024, 1, 2, 3, 4, 5, 678900).isoformat(timespec=spec), time(1, 2).isoformat(spec)

    same_for_all(g, ["auto", "hours", "minutes", "seconds", "milliseconds", "microseconds", "x", "", None, 5])
    same_for_all(lambda s: datetime(2024, 1, 1).isoformat(s), ["T", "é", "", "ab", 5, None])

    def made(h, m, s, u):
        return datetime(2024, 1, 1, h, m, s, u), datetime(2024, 1, 1, hour=h), time(h, m, s, u)

    same_for_all(
        made,
        [
            (0, 0, 0, 0),
            (23, 59, 59, 999999),
            (24, 0, 0, 0),
            (1, 60, 0, 0),
            (1, 1, 60, 0),
            (1, 1, 1, 10**6),
            (1, 2, 3, -1),
            ("a", 1, 1, 1),
            (1.0, 1, 1, 1),
            (1.5, 1, 1, 1),
        ],
    )

    def replaced():
        d = datetime(2024, 2, 29, 12, 30, tzinfo=timezone.utc)
        return (
            d.replace(hour=1),
            d.replace(tzinfo=None),
            d.replace(2020, 1, 2, 3, 4, 5, 6),
            d.replace(microsecond=5, fold=1),
        )

    same(replaced)
    same(
        lambda: (datetime.min, datetime.max, datetime.resolution, time.min, time.max, datetime(2024, 1, 1, fold=1).fold)
    )
    same(lambda: datetime(2024, 1, 1, tzinfo=None))

    def zone(x):
        return datetime(2024, 1, 1, tzinfo=x)

    same_for_all(zone, [None, 5, "UTC"])


def test_datetime_arithmetic():
    def f(a, b):
        x, y = datetime.fromisoformat(a), datetime.fromisoformat(b)
        return x - y, (x - y).total_seconds(), x == y, x != y, x in [y], len({x, y})

    def order(a, b):
        x, y = datetime.fromisoformat(a), datetime.fromisoformat(b)
        return x < y, x <= y, x > y, x >= y, max(x, y), sorted([x, y])

    pool = [
        "2024-01-01T00:00:00",
        "2024-01-01T00:00:00.000001",
        "2024-01-01T00:00:00Z",
        "2024-01-01T01:00:00+01:00",
        "0001-01-01T00:00",
        "9999-12-31T23:59:59.999999",
    ]
    pairs = [(a, b) for a in pool for b in pool]
    same_for_all(f, pairs)
    same_for_all(order, pairs)

    def moved(text, **kw):
        return datetime.fromisoformat(text) + timedelta(hours=5, minutes=-90, microseconds=7), datetime.fromisoformat(
            text
        ) - timedelta(weeks=1, days=-3)

    same_for_all(moved, [(p,) for p in pool])
    same(lambda: datetime.max + timedelta(microseconds=1))
    same(lambda: datetime(2024, 1, 1) - date(2024, 1, 1))
    same(lambda: datetime(2024, 1, 1) - 5)

    def zones(h):
        d = datetime(2024, 3, 10, 12, tzinfo=timezone.utc)
        z = timezone(timedelta(hours=h))
        e = d.astimezone(z)
        return (
            e,
            e == d,
            e.date(),
            d.timestamp(),
            e.timestamp(),
            z,
            str(z),
            repr(z),
            z.utcoffset(None),
            z.tzname(None),
            timezone(timedelta(hours=h), "name"),
        )

    same_for_all(zones, [0, 1, -5, 5.5, 23, -23.75, 24, -24])

    def stamps(x):
        d = datetime.fromtimestamp(x, timezone.utc)
        return d, d.timestamp(), d.timestamp() == x, datetime.utcfromtimestamp(x)

    same_for_all(
        stamps,
        [
            0,
            1,
            -1,
            1700000000,
            1700000000.123456,
            0.0000005,
            1.0000015,
            -0.5,
            1e10,
            253402300799,
            253402300800,
            "a",
            None,
        ],
    )

    def local(x):
        d = datetime.fromtimestamp(x)
        return d, d.timestamp(), date.fromtimestamp(x)

    same_for_all(local, [0, 1700000000, 1700000000.5, -86400.25])
    same(lambda: datetime(2024, 7, 1, 12).timestamp())
    same(lambda: datetime(2024, 1, 1) < datetime(2024, 1, 1, tzinfo=timezone.utc))
    same(lambda: datetime(2024, 1, 1) - datetime(2024, 1, 1, tzinfo=timezone.utc))

    def combined():
        d, t = date(2024, 1, 2), time(3, 4, 5)
        return (
            datetime.combine(d, t),
            datetime.combine(d, t, timezone.utc),
            datetime.combine(d, time.min),
            datetime.combine(datetime(2020, 1, 1, 9), t),
        )

    same(combined)
    same_for_all(lambda x: datetime.combine(x, time(1)), [1, None])
    same(lambda: (datetime.now() - datetime.now()) < timedelta(seconds=5))
    same(
        lambda: (
            date.today() == datetime.now().date(),
            datetime.now(timezone.utc).tzinfo == timezone.utc,
            datetime.today() >= datetime(2020, 1, 1),
        )
    )


def test_timedelta():
    def f(d, s, u):
        x = timedelta(d, s, u)
        return (
            x,
            str(x),
            x.days,
            x.seconds,
            x.microseconds,
            x.total_seconds(),
            -x,
            +x,
            abs(x),
            bool(x),
            x == -x,
            x < -x,
            x * 2,
            3 * x,
            x / 2,
            x // 3,
            x + x,
            x - x,
            x * 1.5,
            x / 0.7,
        )

    same_for_all(
        f,
        [
            (0, 0, 0),
            (1, 2, 3),
            (-1, 0, 0),
            (0, -1, 0),
            (0, 0, -1),
            (0, 86400, 10**6),
            (1.5, 0.25, 0.5),
            (0, 0, 1.5),
            (0, 0, 2.5),
            (0.1, 0.2, 0.3),
            (-0.1, 1e-7, 0),
            (400000, 5, 999999),
            (1e9, 0, 0),
            (999999999, 86399, 999999),
        ],
    )
    same_for_all(lambda x: timedelta(x), ["a", None, 10**9, -(10**9), 1e300, [1], True])
    same(lambda: timedelta(hours=float("nan")))
    same(lambda: timedelta(hours=float("inf")))
    same(
        lambda: (
            timedelta(weeks=1, hours=2.5, minutes=3, milliseconds=4.5),
            timedelta.min,
            timedelta.max,
            timedelta.resolution,
        )
    )

    def divided(a, b):
        x, y = timedelta(seconds=a), timedelta(seconds=b)
        return x / y, x // y, x % y, divmod(x, y)

    same_for_all(divided, [(7, 2), (-7, 2), (7, -2), (0.5, 0.3), (1, 0), (0, 1), (10**12, 7)])

    def operated(k, x):
        d = timedelta(days=1)
        if k == 0:
            return d * x
        if k == 1:
            return d / x
        if k == 2:
            return d // x
        if k == 3:
            return d + x
        if k == 4:
            return d < x
        return d == x

    same_for_all(operated, [(k, x) for k in range(6) for x in (2, 0, 1.5, "a", None, True, [1], -3)])
    same(lambda: sum([timedelta(1), timedelta(2)], timedelta()))
    same(lambda: timedelta.max + timedelta(1))

    def sums(texts):
        total = timedelta()
        for text in texts:
            h, m = text.split(":")
            total += timedelta(hours=int(h), minutes=int(m))
        return str(total), total.total_seconds() / 3600, total > timedelta(hours=8), {total: 1}

    same(sums, ["1:30", "10:45"])


def test_times():
    def f(text):
        t = time.fromisoformat(text)
        return (
            t,
            str(t),
            t.hour,
            t.tzinfo,
            t.replace(minute=1),
            bool(t),
            t == time(12),
            t.isoformat("seconds"),
            t.utcoffset(),
            t.tzname(),
            f"{t:%H}",
        )

    same_for_all(
        f,
        ["12:00", "00:00", "T12:34:56.5", "23:59:59.999999Z", "12:00+01:00", "12", "1200", "24:00", "x", "", "12:", 5],
    )
    same(
        lambda: (
            time(1) < time(2),
            time(1, tzinfo=timezone.utc) == time(2, tzinfo=timezone(timedelta(hours=1))),
            time(1) == time(1, tzinfo=timezone.utc),
            {time(1): 2},
        )
    )
    same(lambda: time(1) < time(1, tzinfo=timezone.utc))
    same(lambda: time(1) - time(2))
    same(lambda: time(1) < 5)


def test_kinds():
    def f(k):
        x = [date(2024, 1, 1), datetime(2024, 1, 1), time(1), timedelta(1), 5, "a", None][k]
        return (
            isinstance(x, date),
            isinstance(x, datetime),
            isinstance(x, (time, timedelta)),
            isinstance(x, (int, date)),
            type(x).__name__,
        )

    same_for_all(f, range(7))

    def g(k):
        x = date(2024, 1, 1) if k else datetime(2024, 2, 2, 5)
        return x.year, x.isoformat(), x.strftime("%d"), x.replace(day=3), x + timedelta(days=1), str(x)

    same_for_all(g, [0, 1])

    def h(k):
        x = date(2024, 1, 1) if k else datetime(2024, 2, 2, 5)
        return x.hour

    same_for_all(h, [0, 1])

    def maybe(text):
        d = date.fromisoformat(text) if text else None
        return d.year if d else None, d and d.isoformat(), d is None

    same_for_all(maybe, ["2024-01-01", "", None])

    def attr(k):
        x = timedelta(1) if k else 5
        return x.days

    same_for_all(attr, [0, 1])


def test_rows():
    def f(rows, start, end):
        lo, hi = date.fromisoformat(start), date.fromisoformat(end)
        months = {}
        for row in rows:
            day = datetime.strptime(row["day"], "%Y-%m-%d").date()
            if lo <= day <= hi:
                key = day.strftime("%b %Y")
                months[key] = months.get(key, 0) + row["n"]
        return months

    same(
        f,
        [
            {"day": "2024-01-05", "n": 1},
            {"day": "2024-02-05", "n": 2.5},
            {"day": "2024-01-31", "n": 2},
            {"day": "2025-01-31", "n": 2},
        ],
        "2024-01-01",
        "2024-12-31",
    )

    def module(text):
        d = dt.datetime.fromisoformat(text)
        return (d + dt.timedelta(days=1)).isoformat(), dt.timezone.utc, dt.UTC, dt.date(2024, 1, 1)

    same(module, "2024-12-31")


EPOCH = date(2020, 1, 1)
LIMITS = {"from": datetime(2024, 1, 1, 12, tzinfo=timezone.utc), "step": timedelta(hours=1.5), "at": time(9, 30)}
HOLIDAYS = frozenset([date(2024, 12, 25), date(2024, 1, 1)])
ZONE = timezone(timedelta(hours=-5), "EST")


def test_captured():
    def f(text):
        d = date.fromisoformat(text)
        return (
            (d - EPOCH).days,
            d in HOLIDAYS,
            EPOCH,
            LIMITS["from"] + LIMITS["step"],
            LIMITS["at"],
            ZONE,
            LIMITS["from"].astimezone(ZONE),
        )

    same_for_all(f, ["2024-12-25", "2024-12-26"])
