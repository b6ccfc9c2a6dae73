"""Tuples of two: made, kept, looked up."""

from __future__ import annotations

import pytest

from tests.harness.same import same


def made(a, b):
    return (a, b), (a,), (a, b, a), ((a, b), b), (*[a], b)


def kept(xs):
    d = {}
    for i, x in enumerate(xs):
        d[i, x] = (x, i)
    return str(d), [(i, x) in d for i, x in enumerate(xs)], d.get((0, 0), (1, 2)), sorted(d.values())


def swapped(a, b):
    a, b = b, a
    t = (a, b)
    return t, len(t), t[0], t[-1], t + (1,), t * 2, t == (a, b), hash((1, 2)) == hash((1, 2))


def of_floats(x):
    return str((x / 2, x)), (x / 2, x) in {(x / 2, x): 1}


def order(x):
    return [trace(x), (trace(1), trace(2)), trace(3)]


def trace(x):
    return x


def unhashable(x):
    d = {(1, 2): 3}
    return d.get((x, 1), 5), (x, 1) in d


def generic(x):
    d = {}
    d[x] = 1
    d[(x, x)] = 2
    return d[(x, x)], d.get((x, x)), (x, x) in d, d[x], str(d)


CALLS = {
    "made": [(1, "a"), (None, [1])],
    "kept": [(["a", 1, None, 2.5],)],
    "swapped": [(1, 2), ("a", None)],
    "of_floats": [(4,), (3,)],
    "order": [(1,)],
    "unhashable": [([],), (1,), ({},)],
    "generic": [(1,), ("a",), (None,), (2.5,), ("x" * 50,), ([],)],
}


@pytest.mark.parametrize("name", CALLS)
def test_pairs(name) -> None:
    for args in CALLS[name]:
        same(globals()[name], *args)
