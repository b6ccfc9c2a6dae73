"""Tuples and ranges: unpacking, items, slices, methods, as keys, as results."""

from __future__ import annotations

from typing import Any

import pytest

from tests.harness.same import same


def swap(a: Any, b: Any) -> Any:
    a, b = b, a
    xs = [a, b]
    xs[0], xs[1] = xs[1], xs[0]
    i, xs[i] = 1, "third"
    return a, b, xs


def chained(x: Any) -> Any:
    a = b, c = x
    return a, b, c


def unpack_two(x: Any) -> Any:
    a, b = x
    return b, a


def unpack_star(x: Any) -> Any:
    a, *b = x
    *c, d = x
    e, *f, g = x
    return a, b, c, d, e, f, g


def unpack_nested(x: Any) -> Any:
    (a, [b, *c]), d = x
    return a, b, c, d


def unpack_loop(rows: Any) -> Any:
    out = []
    for a, (b, *c) in rows:
        out.append((a, b, c))
    return out, [x + y for x, y in [(1, 2), (3, 4)]]


def unpack_partial(rows: Any) -> Any:
    i = a = b = None
    try:
        for i, (a, b) in enumerate(rows):
            pass
    except (ValueError, TypeError) as e:
        return i, a, b, str(e)
    return i, a, b


def unpack_into(d: Any) -> Any:
    d["a"], d["b"] = d["b"], d["a"]
    d["x"], *d["rest"] = 1, 2, 3
    return d


def unpack_strings(text: str) -> Any:
    a, b = text
    return a, b


def returns(n: int) -> Any:
    def pair(x: int) -> tuple:
        return x, x * 2

    a, b = pair(n)
    p = pair(n)
    return a, b, p, p[0], p[-1], len(p), p + (1,), p * 2, (n,) + p


def item(i: Any) -> Any:
    t = (1, "b", None, 2.5)
    return t[i]


def item_of(t: Any, i: Any) -> Any:
    return tuple(t)[i]


def slices(xs: list, lo: Any, hi: Any, step: Any) -> Any:
    return tuple(xs)[lo:hi:step]


def methods(xs: list, x: Any) -> Any:
    t = tuple(xs)
    return t.count(x), t.index(x)


def index_between(xs: list, x: Any, lo: int, hi: int) -> Any:
    return tuple(xs).index(x, lo, hi)


def compare(a: list, b: list) -> Any:
    s, t = tuple(a), tuple(b)
    return s == t, s < t, s <= t, s > t, s != t, s == b, a == b


def mixed_compare(a: Any) -> Any:
    return (1, a) < (1, 2)


def immutable(x: Any) -> Any:
    t = (1, 2)
    try:
        t[0] = x
    except TypeError as e:
        return str(e)
    return t


def augmented(n: int) -> Any:
    t = (1, [2])
    u = t
    t += (n,)
    t[1].append(n)
    t *= 2
    return t, u, t == u


def inner_list() -> Any:
    t = ([], 1)
    try:
        t[0] += ["x"]
    except TypeError as e:
        return str(e), t
    return t


def keys(rows: list) -> Any:
    d = {}
    for a, b in rows:
        d[a, b] = d.get((a, b), 0) + 1
    return [(k, n) for k, n in d.items()], max(d, key=lambda k: d[k])


def contains(x: Any) -> Any:
    return x in (1, "a", None), x in ("a", "b"), x not in (), (x,) in [(1,), ("a",)], x in ((1, 2), [1])


def truth(xs: list) -> Any:
    t = tuple(xs)
    return bool(t), "full" if t else "empty", t or "none", len(t), not t


def text(x: Any) -> Any:
    return str((x,)), repr((x, "s")), f"{(1, x)}", str(()), "%s-%s" % (x, 2)


def made(x: Any) -> Any:
    return tuple(x), (*x, 1), tuple(reversed(list(x))), tuple(v for v in x), tuple(sorted(x, key=str))


def nested(rows: list) -> Any:
    return sorted((r["b"], r["a"]) for r in rows), min((r["a"], i) for i, r in enumerate(rows))


def functions(xs: list) -> Any:
    t = tuple(xs)
    return sum(t), min(t), max(t), sorted(t, reverse=True), list(map(str, t)), list(zip(t, t[1:])), any(t), all(t)


def loops(xs: list) -> Any:
    out = []
    for x in tuple(xs):
        out.append(x)
    for i, x in enumerate(tuple(xs), 1):
        out.append((i, x))
    for x in reversed(tuple(xs)):
        out.append(x)
    for a, b in zip(tuple(xs), xs):
        out.append((a, b))
    return out


def growing(n: int) -> Any:
    t: tuple = ()
    for i in range(n):
        t = t + (i,)
    u = ()
    for i in range(n):
        u += ((i, u),)
    return t, len(u), u[-1][0] if u else None


def ranges(a: Any, b: Any, c: Any) -> Any:
    r = range(a, b, c)
    return list(r), len(r), r.start, r.stop, r.step, bool(r), r, 2 in r, sum(r)


def range_one(n: Any) -> Any:
    return list(range(n)), [i * i for i in range(n)]


def range_items(i: Any) -> Any:
    r = range(2, 20, 3)
    return r[i]


def range_slices(lo: Any, hi: Any, step: Any) -> Any:
    r = range(10)[lo:hi:step]
    return r, list(r)


def range_methods(x: Any) -> Any:
    r = range(1, 10, 2)
    return x in r, r.count(x), r.index(x)


def range_equal() -> Any:
    return (
        range(3) == range(0, 3, 1),
        range(0) == range(5, 5),
        range(0, 3, 2) == range(0, 4, 2),
        range(3) == [0, 1, 2],
        {range(2): 1},
    )


def range_loop(n: int, m: int) -> Any:
    out = []
    for i in range(n):
        for j in range(n, m):
            out.append((i, j))
    for i in range(m, n, -1):
        out.append(i)
    for i in range(m, n, -2):
        out.append(i)
    for i in reversed(range(n)):
        out.append(i)
    for i in reversed(range(n, m)):
        out.append(i)
    for i in reversed(range(0, m, 2)):
        out.append(i)
    for i in range(len(out)):
        out[i] = [out[i]]
    return out


def range_variable(n: int) -> Any:
    for i in range(n):
        i += 10
    j = None
    for j in range(n):
        n = 0
    k = 5
    for k in range(0):
        pass
    return i if n or j is not None else None, j, k, n


def range_order() -> Any:
    calls = []

    def f(x: int) -> int:
        calls.append(x)
        return x

    total = 0
    for i in range(f(1), f(5), f(2)):
        total += i
    for i in range(f(0), f(2)):
        total += i
    for i in reversed(range(f(0), f(2))):
        total += i
    return total, calls


def range_captured(n: int) -> Any:
    fs = []
    for i in range(n):
        fs.append(lambda: i)
    gs = [lambda: j for j in range(n)]
    hs = [lambda j=j: j for j in range(n)]
    return [f() for f in fs], [g() for g in gs], [h() for h in hs]


def range_float(x: Any) -> Any:
    return [i for i in range(x)]


def range_float_made(n: int) -> Any:
    total = 0
    for i in range(n / 1):
        total += i
    return total


def big_range() -> Any:
    r = range(10**12)
    return len(r), r[-1], 10**11 in r, 1.0 in r


PAIRS = [1, 2]
CASES: list[tuple[Any, ...]] = [
    *((swap, a, b) for a, b in ((1, "x"), (None, [1]))),
    *((chained, x) for x in ([1, 2], "ab")),
    *((unpack_two, x) for x in (PAIRS, "ab", {"a": 1, "b": 2}, [1], [1, 2, 3], "", 5, None, True, "😀x")),
    *((unpack_star, x) for x in ([1, 2, 3], [1, 2], [1], [], "abc", 5, None, {"a": 1, "b": 2})),
    *((unpack_nested, x) for x in ([[1, [2, 3, 4]], 5], ["ab", 1], [[1, []], 2], [[1, 2], 3], [1, 2])),
    *((unpack_loop, x) for x in ([[1, [2, 3]], [4, [5]]], [], [[1, []]], [[1, 2]], [1], ["ab"])),
    *((unpack_partial, x) for x in ([[1, 2], [3, 4]], [[1, 2], [3]], [[1, 2], 5], [], [[1, 2], [1, 2, 3]])),
    (unpack_into, {"a": 1, "b": 2}),
    *((unpack_strings, x) for x in ("ab", "abc", "a", "😀😀")),
    *((returns, n) for n in (1, 0)),
    *((item, i) for i in (0, 3, -1, -4, 4, -5, True, 1.5, "a", None)),
    *((item_of, x, i) for x in ("abc", [1, 2]) for i in (0, -1, 2, 7)),
    *((slices, [1, 2, 3, 4], lo, hi, s) for lo in (None, 1, -2) for hi in (None, 3) for s in (None, -1, 2)),
    *((methods, [1, "a", True, None], x) for x in (1, "a", None, True, "zz", 1.5)),
    *((index_between, [1, 2, 1, 2], 2, lo, hi) for lo, hi in ((0, 4), (2, 4), (-1, 9), (2, 3))),
    *((compare, a, b) for a in ([], [1, 2], ["a"]) for b in ([], [1, 2], [1, 3], [1], ["a"])),
    *((mixed_compare, a) for a in (1, "x", None, 2.5, True)),
    (immutable, 1),
    (augmented, 5),
    (inner_list,),
    (keys, [[1, "a"], [True, "a"], ["1", "a"], [None, 1.5]]),
    *((contains, x) for x in (1, "a", None, True, 2)),
    *((truth, xs) for xs in ([], [0])),
    *((text, x) for x in (1, "a'b", None, 1.5, True)),
    *((made, x) for x in ([1, 2], "ab", {"a": 1})),
    (nested, [{"a": 2, "b": "x"}, {"a": 1, "b": "y"}, {"a": 1, "b": "x"}]),
    *((functions, xs) for xs in ([3, 1, 2], [1.5])),
    *((loops, xs) for xs in ([], [1, 2])),
    *((growing, n) for n in (0, 3)),
    *(
        (ranges, a, b, c)
        for a, b, c in ((0, 5, 1), (5, 0, -2), (0, 0, 1), (3, 1, 1), (1, 10, 3), (0, 5, 0), (True, 3, 1))
    ),
    *((ranges, *abc) for abc in ((0, 1.5, 1), ("a", 1, 1), (None, 1, 1))),
    *((range_one, n) for n in (0, 3, -1, True, None, "3", 1.5, [1])),
    *((range_items, i) for i in (0, 5, -1, 6, -7, "a", 1.5)),
    *((range_slices, lo, hi, s) for lo in (None, 2, -3) for hi in (None, 8) for s in (None, -1, 3)),
    *((range_methods, x) for x in (1, 3, 2, True, "a", 3.5, None)),
    (range_equal,),
    *((range_loop, n, m) for n, m in ((2, 4), (0, 0), (3, 1), (-1, 2))),
    *((range_variable, n) for n in (1, 3)),
    (range_order,),
    *((range_captured, n) for n in (0, 3)),
    *((range_float, x) for x in (2, 1.5, "a", None, True)),
    (range_float_made, 2),
    (big_range,),
]


@pytest.mark.parametrize("case", CASES, ids=lambda c: c[0].__name__)
def test_tuples_and_ranges(case: tuple[Any, ...]) -> None:
    """Every program does the same in CPython and in JavaScript."""
    same(*case)
