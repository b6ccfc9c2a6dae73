"""`*values` and `**values`, known only when they come, as arguments of the classes of datetime and of `replace`."""

from datetime import date, datetime, time, timedelta, timezone

import pytest

from tests.harness.same import same


def complaints():
    D = date(2000, 1, 2)
    DT = datetime(2000, 1, 2)
    T = time(1)

    def t(f):
        try:
            return repr(f())
        except Exception as e:
            return type(e).__name__ + ": " + str(e)

    foo = {"foo": 1}
    ymd = {"year": 1, "month": 2, "day": 3}
    return [
        t(c)
        for c in (
            lambda: timedelta(**foo),
            lambda: date(**foo),
            lambda: date(**ymd, **foo),
            lambda: date(**{**ymd}),
            lambda: datetime(**ymd, **foo),
            lambda: datetime(**foo),
            lambda: datetime(*[1, 2]),
            lambda: datetime(*range(1, 12)),
            lambda: time(**foo),
            lambda: D.replace(**foo),
            lambda: DT.replace(**foo),
            lambda: T.replace(**foo),
            lambda: D.replace(1, **dict(year=1)),
            lambda: DT.replace(1, **dict(year=1)),
            lambda: timedelta(1, **dict(days=1)),
            lambda: timedelta(*range(9)),
            lambda: D.replace(*[1, 2, 3, 4]),
            lambda: timedelta(days=1, **dict(days=1)),
            lambda: D.replace(year=1, **dict(year=1)),
            lambda: D.replace(**{1: 1}),
            lambda: timezone(**foo),
            lambda: timezone(*[]),
            lambda: datetime(1, 2, 3, *[4, 5, 6, 7, 8, 9]),
            lambda: datetime(1, 2, 3, **dict(fold=1)),
            lambda: datetime(**dict(year=1, day=2)),
            lambda: date(*[]),
            lambda: date(*[1, 2, 3, 4]),
            lambda: date(1, 2, **dict(month=3)),
            lambda: D.replace(**dict(a=1, b=2, c=3, d=4)),
            lambda: D.replace(1, **dict(a=1, b=2, c=3, d=4)),
            lambda: datetime(1, **dict(year=1)),
        )
    ]


def deltas(kw, a):
    return [
        repr(timedelta(**kw)),
        repr(timedelta(*a)),
        repr(timedelta(1, **kw) if "days" not in kw else 0),
        repr(timedelta(*a[:1], hours=3)),
    ]


def replaced(kw):
    out = []
    for x in (date(2000, 1, 31), datetime(2020, 2, 3, 4, 5, 6, 7), time(1, 2, 3)):
        try:
            out.append(repr(x.replace(**kw)))
        except Exception as e:
            out.append(str(e))
    return out


def from_parts(parts):
    return [datetime(*parts).isoformat(), date(*parts[:3]).isoformat(), time(*parts[3:]).isoformat()]


def no_mapping(x):
    return timedelta(**x)


def no_iterable(x):
    return repr(timedelta(*x))


def in_order():
    out = []

    def g(n):
        out.append(n)
        return n

    r = datetime(g(2000), *[g(1)], g(2), **{"minute": g(4)}, hour=g(3))
    return [repr(r), out, repr(datetime(2000, 1, 1).replace(*[1999], **{"hour": g(9)}, minute=g(8))), out]


def of_floats():
    kw = {"days": 1}
    kw["hours"] = 0.5
    return [repr(timedelta(**kw)), str(timedelta(**{k: v * 2 for k, v in kw.items()}))]


def parsed(s):
    y, m, dd = map(int, s.split("-"))
    return date(*map(int, s.split("-"))).isoformat()


def a_zone():
    kw = {"offset": timedelta(hours=2), "name": "X"}
    return repr(timezone(**kw))


def from_record(d2):
    return repr(datetime(**d2))


CASES = [
    *((complaints, a) for a in [()]),
    *((deltas, a) for a in [({"days": 1}, [1, 2]), ({"hours": 1.5, "weeks": -1}, [0.5]), ({}, [])]),
    *(
        (replaced, a)
        for a in [
            ({"year": 3},),
            ({"month": 2},),
            ({"hour": 2, "minute": 0},),
            ({},),
            ({"tzinfo": None},),
            ({"day": 1.0},),
            ({"day": "x"},),
            ({"zz": 1},),
        ]
    ),
    *(
        (from_parts, a)
        for a in [
            ([2020, 1, 2, 3, 4, 5],),
            ([2020, 1, 2],),
            ([2020, 13, 2],),
            ([2020, 1],),
            ([2020, 1.0, 2],),
            ([2020, 1, 2, 3, 4, 5, 6, None],),
        ]
    ),
    *((no_mapping, a) for a in [(3,), (None,), ([],)]),
    *((no_iterable, a) for a in [(3,), (None,), ([],)]),
    *((in_order, a) for a in [()]),
    *((of_floats, a) for a in [()]),
    *((parsed, a) for a in [("2020-01-02",), ("2020-1",), ("2020-1-x",)]),
    *((a_zone, a) for a in [()]),
    *(
        (from_record, a)
        for a in [
            ({"year": 2020, "month": 2, "day": 3},),
            ({"year": 2020, "month": "2", "day": 3},),
            ({"year": 2020, "month": 2, "day": 3, "tz": 1},),
        ]
    ),
]


@pytest.mark.parametrize(("f", "args"), CASES)
def test_spread(f, args):
    same(f, *args)


def of_one_field(n):
    return repr(date(2020, n, 1))


LIMITS = [2**31, 2**31 - 1, -(2**31), -(2**31) - 1, 2**53 - 1, 10**20, -(10**20)]


@pytest.mark.parametrize("n", LIMITS)
def test_limits_of_a_field(n):
    same(of_one_field, n)
