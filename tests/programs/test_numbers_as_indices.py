"""Indices that may be any number: what is none finds nothing, and is complained of as in CPython."""

from __future__ import annotations

import pytest

from tests.harness.same import same


def by_half(xs, n):
    out = []
    for i in range(n):
        out.append(xs[i / 2])
    return out


def own_by_half(n):
    xs = [1, 2, 3]
    out = []
    for i in range(n):
        try:
            out.append(xs[(i + 2) / 2])
        except TypeError as e:
            out.append(str(e))
    return out


def by_page(xs, ks):
    out = []
    for k in ks:
        try:
            out.append(xs[k])
        except (TypeError, IndexError, KeyError) as e:
            out.append(str(e))
    return out


def by_difference(xs, ks, w):
    out = []
    for k in ks:
        try:
            out.append(xs[k - w])
        except (TypeError, IndexError) as e:
            out.append(str(e))
    return out


def own_by_difference(ks, w):
    xs = [10, 20, 30]
    out = []
    for k in ks:
        try:
            out.append(xs[k - w])
        except (TypeError, IndexError) as e:
            out.append(str(e))
    return out


def own_with_none(ks, w):
    xs = [10, None, 30]
    out = []
    for k in ks:
        try:
            out.append(xs[k - w])
        except (TypeError, IndexError) as e:
            out.append(str(e))
    return out


def by_product(xs, a, b):
    out = []
    for _ in range(1):
        out.append(xs[a * b])
    return out


def by_bool(xs, ks):
    out = []
    for k in ks:
        out.append(xs[k > 1])
        out.append([5, 6][k > 1])
    return out


def by_floordiv(xs, ks):
    out = []
    for k in ks:
        out.append(xs[k // 2])
        out.append(xs[-(k // 2)])
        out.append(xs[round(k)])
    return out


def table(ks, w):
    t = [[1, 2], [3, 4]]
    out = []
    for i in range(2):
        for k in ks:
            try:
                out.append(t[i][k - w])
                t[i][k - w] = 7
            except (TypeError, IndexError) as e:
                out.append(str(e))
    return out, t


def big(n):
    xs = [1, 2, 3]
    out = []
    for i in range(2):
        try:
            out.append(xs[10**n + i])
        except IndexError as e:
            out.append(str(e))
    return out


def counted(n):
    xs = [0] * 3
    i = 0.0
    for _ in range(n):
        xs[int(i)] += 1
        i += 1
    return xs


def order(xs, k):
    out = []
    for i in range(1):
        try:
            out.append([[1]][5 + i][k - 1])
        except Exception as e:
            out.append(type(e).__name__)
    return out


def order2(k):
    t = [[1]]
    out = []
    for i in range(1):
        try:
            out.append(t[5 + i][k - 1])
        except Exception as e:
            out.append(type(e).__name__)
    return out


X = [[1, 2, 3], "abc", "a😀c", [None, 1, 2], [], {}, None, {"0": 1}]
KS = [0, 1, 2, 3, -1, -3, -4, 1.5, 2.0, True]
CALLS = {
    "by_half": [(x, 3) for x in X],
    "own_by_half": [(3,)],
    "by_page": [(x, [*KS, "a", "length", None, [1]]) for x in X],
    "by_difference": [(x, KS, w) for x in X for w in (0, 1, 0.5, 1.0)]
    + [([1], ["a"], 1), ([1], [1], "a"), ([1], [None], 1)],
    "own_by_difference": [(KS, w) for w in (0, 1, 0.5, 1.0)] + [(["a"], 1)],
    "own_with_none": [(KS, w) for w in (0, 1, 0.5)],
    "by_product": [(x, 1, 2) for x in X] + [([1, 2], 1, 0.5), ([1, 2, 3], 2, 1.0)],
    "by_bool": [([1, 2], [0, 2])],
    "by_floordiv": [([1, 2, 3], [0, 1, 2]), ([1, 2, 3], [1.0]), ([1, 2, 3], [2.5])],
    "table": [(KS, w) for w in (0, 1, 0.5)],
    "big": [(1,), (20,)],
    "counted": [(3,)],
    "order": [([], 1), ([], "a")],
    "order2": [(1,), ("a",), (None,)],
}


@pytest.mark.parametrize("name", CALLS)
def test_indices(name) -> None:
    for args in CALLS[name]:
        same(globals()[name], *args)
