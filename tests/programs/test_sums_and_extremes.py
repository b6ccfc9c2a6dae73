"""Sums, least and largest values, and places in sorted lists: numbers have a way of their own."""

from __future__ import annotations

import bisect
import math

import pytest

from tests.harness.same import same


def total(xs):
    return sum(xs)


def total_shown(xs):
    return str(sum(xs))


def total_from(xs, s):
    return sum(xs, s)


def squares(xs):
    m = sum(xs) / len(xs)
    return sum((x - m) ** 2 for x in xs), sum(x / 2 for x in xs if x > 1)


def squares_shown(xs):
    return str(sum(x / 2 for x in xs if x > 1))


def empty(xs):
    return sum(x / 2 for x in xs if x > 1e9 + 0.5) == 0


def least(xs):
    return min(xs), max(xs)


def least_of(xs):
    return min(xs, default=3), max(xs, default="a"), min(xs, key=lambda x: -x) if xs else 0


def gen(xs):
    return min(x for x in xs), max(x * 2 for x in xs)


def left(a, x):
    return bisect.bisect_left(a, x), bisect.bisect_right(a, x)


def bounded(a, x, lo, hi):
    return bisect.bisect_left(a, x, lo, hi), bisect.bisect(a, x, lo, hi)


def insorted(xs):
    a = []
    for x in xs:
        bisect.insort(a, x)
        bisect.insort_left(a, x)
    return a


def with_key(a, x):
    return bisect.bisect_left(a, x, key=lambda v: -v)


def negative_zero():
    return (
        math.copysign(1, sum([-0.0])),
        math.copysign(1, sum(x * 1.0 for x in [-0.0])),
        math.copysign(1, min(0.0, -0.0)),
        math.copysign(1, max([-0.0, 0])),
    )


L = [
    [],
    [1, 2, 3],
    [3, 1, 2.5],
    [1.5],
    ["b", "a"],
    [1, "a"],
    ["a", 1],
    [True, 0, 2],
    [None],
    [None, 1],
    [2**53 - 1, 1],
    [2**53 - 1, 1, 0.5],
    [0.5, 2**53 - 1, 1],
    [-(2**53 - 1), 2**53 - 1, 5],
    [1e22, -1e22, 1.5],
    [0.1] * 10,
    [[1], [2]],
    [1, [2]],
    [3, 3.0, True],
]


def wide(n):
    a = [float(10**n), 1.0, 0.5]
    b = [10**n, 1, 0.5]
    return sum(a), sum(b), min(a), max(b), sum(x for x in a), sum(10**n for _ in a)


CALLS = {
    "wide": [(n,) for n in (2, 15, 16, 17, 30)],
    "total": [(x,) for x in L] + [("ab",), ({},), (None,), ({"a": 1},)],
    "total_shown": [(x,) for x in L],
    "total_from": [(x, s) for x in L if 2**53 - 1 not in x for s in (1, 0.5, "a", None, True)],
    "squares": [(x,) for x in L if x and 2**53 - 1 not in x],
    "squares_shown": [([2, 4],), ([],), ([3],)],
    "empty": [([],), ([1],)],
    "least": [(x,) for x in L] + [("ba",), ({"b": 1, "a": 2},), (None,), (5,)],
    "least_of": [(x,) for x in L],
    "gen": [(x,) for x in L],
    "left": [([1, 2, 2, 3], x) for x in (0, 1, 2, 2.5, 3, 4, "a", None, True)]
    + [(["a", "b"], "b"), ([], 1), ([1, "a", 3], 2), ([1, "a"], 0), ("abc", "b"), ([[1], [2]], [1])],
    "bounded": [([1, 2, 3], 2, lo, hi) for lo in (0, 1, 3, 5, -1) for hi in (0, 2, 3, 4, 10**10, None)],
    "insorted": [([3, 1, 2, 2.5, 1],), (["b", "a"],), ([1, "a"],)],
    "with_key": [([3, 2, 1], -2)],
    "negative_zero": [()],
}


@pytest.mark.parametrize("name", CALLS)
def test_sums(name) -> None:
    for args in CALLS[name]:
        same(globals()[name], *args)
