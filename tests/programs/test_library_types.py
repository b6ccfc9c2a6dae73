"""The types of collections, datetime and enum together with the rest of the language, against CPython."""

import copy
import functools
import heapq
import itertools
import json
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
from datetime import date, datetime, time, timedelta, timezone
from enum import Enum

import pytest

from tests.harness.same import same_for_all

P = namedtuple("P", "x y")


class C(Enum):
    A = 1
    B = 2


def t1(x):
    c = Counter(x)
    d = deque(x)
    return (
        json.dumps(c),
        json.dumps({"p": P(1, 2)}),
        {**c},
        [*d],
        len({*d}),
        "".join(d),
        list(zip(c, d)),
        sorted(d),
        list(enumerate(d)),
        any(d),
        all(d),
        max(c.values()),
        sorted(c.items()),
        list(map(str, d)),
        list(c.keys()),
        tuple(c.values()),
        c.items() == dict(c).items(),
    )


def t2(x):
    return json.dumps(deque(x))


def t3(x):
    return json.dumps({"d": date(2024, 1, x)})


def t4(x):
    return json.dumps({"d": date(2024, 1, x), "t": [time(1)]}, default=str)


def t5(x):
    return (
        copy.copy(Counter(x)),
        copy.deepcopy(defaultdict(list, {"a": [1]})),
        copy.copy(deque(x)),
        copy.deepcopy(date(2024, 1, 1)),
        copy.copy(P(1, [2])),
        copy.deepcopy(P(1, [2])),
        copy.copy(C.A) is C.A,
        copy.deepcopy([C.A])[0] is C.A,
    )


def t25(x):
    a = deque(x)
    b = copy.copy(a)
    b.append(1)
    c = copy.deepcopy(a)
    c.append(2)
    d = defaultdict(int, a=1)
    e = copy.copy(d)
    e["q"]
    e["z"] += 1
    f = Counter(x)
    g = copy.deepcopy(f)
    g["n"] += g["m"] + 1
    h = copy.deepcopy(defaultdict(list, {"k": [1]}))
    h["k"].append(2)
    h["new"].append(3)
    return a, b, c, d, e, f, g, h, copy.deepcopy(P(1, [x])).y, copy.copy(P(1, x)).x


def t6(rows):
    dd = defaultdict(list)
    for r in rows:
        dd[r].append(len(dd))
    for k, v in dd.items():
        dd[k] = sorted(v)
    match dict(dd):
        case {"a": [first, *rest]}:
            return first, rest, dd
    return dd


def t7(rows):
    g = itertools.groupby(sorted(rows), key=lambda r: r[0])
    d = defaultdict(Counter)
    for k, vs in g:
        for v in vs:
            d[k][v] += 1
            d[k].update({v: 1})
    return {k: v.most_common() for k, v in d.items()}


def t8(x):
    c = Counter(x)
    if c == Counter():
        return "none"
    return (
        type(c) is Counter,
        type(c) == dict,
        type(deque()) is deque,
        type(date(2024, 1, 1)) is date,
        type(datetime(2024, 1, 1)) == date,
        type(P(1, 2)) is P,
        type(P(1, 2)) == tuple,
    )


def t9(a):
    h = [(date(2024, 1, 3), "c"), (date(2024, 1, 1), "a"), (date(2024, 1, 2), "b")]
    heapq.heapify(h)
    return (
        heapq.heappop(h),
        functools.reduce(lambda p, q: p + q, [timedelta(1), timedelta(a)]),
        sum([timedelta(a)], timedelta()),
        round(timedelta(hours=a) / timedelta(minutes=7), 3),
    )


def t10(a):
    td = timedelta(hours=a)
    return (
        f"{td}",
        "%s %r" % (td, td),
        "{:>20}|".format(str(td)),
        td.total_seconds() * 2,
        td.total_seconds() // 60,
        int(td.total_seconds()),
        td / timedelta(hours=1),
        -td,
        abs(-td),
        td.days * 24 + td.seconds // 3600,
    )


def t11(a):
    x = timedelta(hours=a) if a else 3
    return x * 2


def t12(a):
    return "{:%Y}".format(date(2024, 1, 1)), str([date(2024, 1, 1)]), "%s" % date(2024, 1, 1), print(date(2024, 1, 1))


def t13(x):
    d = defaultdict(int)
    d[x] += 1
    e = d
    e["q"]
    return d == e, d, "q" in d, [k for k in d if d[k]], {k: v for k, v in d.items()}


def t14(k):
    d = defaultdict(lambda: defaultdict(lambda: defaultdict(int)))
    d[k][k][k] += 2
    d[k]["z"][k]
    return json.dumps(d), d[k][k], len(d)


def t15(xs):
    d = OrderedDict()
    for x in xs:
        d[x] = d.pop(x, 0) + 1
        if len(d) > 2:
            d.popitem(last=False)
    return d, list(d), d == {}, bool(d)


def t16(a):
    def gen():
        q = deque([a])
        while q:
            x = q.popleft()
            yield x
            if x < 5:
                q.extend([x + 1, x + 2])

    return list(gen())[:10]


def t17(k):
    c = Counter()
    c[k] = c[k] + 1
    c[k] -= 1
    return c, +c, k in c, c.get(k), list(c), c.total(), len(c)


def t18(n):
    class Acc:
        def __init__(self):
            self.seen = defaultdict(set)
            self.when = None

        def add(self, k, v):
            self.seen[k].add(v)
            self.when = date(2024, 1, v)
            return self

    a = Acc().add("x", n).add("x", 2)
    return sorted(a.seen["x"]), a.when, a.when.year, len(a.seen)


def t19(x):
    p = P(x, 2)
    match p:
        case (1, y):
            return "one", y
        case _:
            return "p"


def t20(x):
    a, (b, c) = 1, P(x, x)
    return [a, b, c], *P(1, 2), dict([P("k", 1)]), {**P(1, 2)._asdict(), "z": 3}


def t21(s):
    try:
        return datetime.strptime(s, "%d.%m.%Y").date().isoformat()
    except ValueError as e:
        return str(e)
    except TypeError as e:
        return "type " + str(e)


def t22(k):
    d = {
        date(2024, 1, 1): 1,
        datetime(2024, 1, 1): 2,
        timedelta(0): 3,
        time(0): 4,
        C.A: 5,
        (C.A, date(2024, 1, 1)): 6,
        P(1, 2): 7,
        (1, 2): 8,
        timezone.utc: 9,
    }
    return len(d), d[date(2024, 1, 1)], d[(1, 2)], frozenset([date(2024, 1, 1)]) == frozenset([date(2024, 1, 1)]), d


def t23(x):
    return (
        Counter(a=x) + Counter(a=x),
        Counter({"a": x}).most_common(),
        Counter({"a": x}) - Counter(a=1),
        sum(Counter(a=x, b=2).values()) / 2,
    )


def t24(xs):
    return (
        [C(x) for x in xs],
        sorted([C(x).name for x in xs]),
        {C(x) for x in xs} == {C.A},
        [C.A, 2] == [C(1), 2],
        C.A in [C(x) for x in xs],
        max(xs, key=lambda x: C(x).value),
        list(map(C, xs)),
        dict(zip(C, xs)),
    )


cases = {
    t25: ["ab", ""],
    t1: ["aab", ""],
    t2: ["a"],
    t3: [1],
    t4: [1, 2],
    t5: ["aab"],
    t6: [(["a", "b", "a"],), (["b"],)],
    t7: [(["ab", "ac", "ba", "ab"],)],
    t8: ["a", ""],
    t9: [1, 2.5],
    t10: [0, 1, 25.5, -3],
    t11: [0, 1, 1.5],
    t12: [1],
    t13: [1, "q", 2.5, None],
    t14: ["a", "10"],
    t15: [(["a", "b", "a", "c"],)],
    t16: [1],
    t17: ["a", 1],
    t18: [1, 2],
    t19: [1, 2],
    t20: [1, 1.5],
    t21: ["31.12.2024", "31.02.2024", "x", "", None, 5],
    t22: [1],
    t23: [1, 1.5, 2.0, 0, -1],
    t24: [([1, 2],), ([1],), ([3],), ([],)],
}


@pytest.mark.parametrize("f", cases, ids=lambda f: f.__name__)
def test_it(f):
    same_for_all(f, cases[f])
