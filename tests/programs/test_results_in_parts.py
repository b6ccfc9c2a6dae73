"""Results of which some members need nothing to be handed to the page."""

from __future__ import annotations

import pytest

from tests.harness.same import same


def plain(xs):
    return {"rows": xs, "total": sum(xs)}


def with_dict(xs):
    d = {}
    for x in xs:
        d[x] = d.get(x, 0) + 1
    return {"counts": d, "n": len(xs), "rows": xs}


def with_set(xs):
    return {"a": 1, "s": set(xs)}


def two_wrong(xs):
    return {"a": 1, "s": set(xs), "t": {1: {2}}}


def maybe(xs):
    r = {"a": len(xs), "b": xs}
    if xs:
        r["c"] = {(i, "x"): i for i in range(2)} if len(xs) > 1 else {i: i for i in range(2)}
    return r


def big(n):
    return {"a": 2**n, "b": [n]}


def floats(xs):
    return {"t": (1, 2), "s": str(xs[0] / 2), "m": xs[0] / 2, "rows": xs}


def shared(xs):
    d = {1: 2}
    return {"a": d, "b": d, "c": [1], "d": [d]}


def nested(xs):
    return {"a": {"b": {"c": {1: xs}}}, "x": xs}


def given(r):
    r["n"] = {1: 2}
    return r


def nan(xs):
    return {"a": float("inf"), "b": {1: 2}, "rows": xs}


CALLS = {
    "plain": [([1, 2],), ([1.5],), ([2**53 - 1, 5],), ([],)],
    "with_dict": [([1, 2, 1],), (["a"],), ([None, True],)],
    "with_set": [([1],)],
    "two_wrong": [([1],)],
    "maybe": [([],), ([1],), ([1, 2],)],
    "big": [(3,), (60,)],
    "floats": [([4, 2],), ([3],)],
    "shared": [([1],)],
    "nested": [([1],)],
    "given": [({"a": 1},), ({},)],
    "nan": [([1],)],
}


@pytest.mark.parametrize("name", CALLS)
def test_results(name) -> None:
    for args in CALLS[name]:
        same(globals()[name], *args)
