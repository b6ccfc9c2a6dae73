"""Dicts whose keys may be anything: looked up, counted, added to; tuples as keys, and in order."""

from __future__ import annotations

from collections import Counter, OrderedDict, defaultdict

import pytest

from tests.harness.same import same


def counted(keys):
    d = {}
    for k in keys:
        d[k] = d.get(k, 0) + 1
    return [list(d), list(d.values()), str(d)]


def by_item(rows):
    d = {}
    for row in rows:
        d[row["k"]] = d.get(row["k"], 0) + row["v"]
    return str(d)


def augmented(keys):
    d = {k: 1 for k in keys}
    for k in keys:
        d[k] += 1
    return str(d)


def default_dict(keys):
    d = defaultdict(int)
    for k in keys:
        d[k] += 1
    return str(sorted(d.values())), len(d)


def by_pair(keys):
    d = {}
    for a in keys:
        for b in keys:
            d[(a, b)] = d.get((a, b), 0) + 1
            d[a, b] += 2
    return str(d), [d.get((a, 1), "x") for a in keys], [(a, a) in d for a in keys], [d[a, a] for a in keys]


def one_key(k):
    d = {}
    d[k] = d.get(k, 0) + 1
    return str(d)


def asked(k):
    d = {1: 2}
    return k in d, d.get(k), d.get(k, 7)


def with_none(k):
    d = {1: None, "a": None, 2.5: 3}
    return d[k], d.get(k, 4), k in d


def key_assigned_again(ks):
    d = {}
    k = "x"
    for q in ks:
        k = q
        d[k] = d.get(k, 0) + len(str(k))
        k = "z"
    return str(d)


def key_assigned_inside(ks):
    d = {0: 1}
    k = 0
    for q in ks:
        d[k] = d.get(k, 0) + (k := q)
    return str(d)


def key_assigned_in_augmented(ks):
    d = {0: 1, 5: 2, 7: 3}
    k = 0
    for q in ks:
        d[k] += (k := q)
    return str(d)


def key_of_a_closure(ks):
    d = {}
    k = 0

    def step():
        nonlocal k
        k += 1
        return k

    for q in ks:
        d[k] = d.get(k, 0) + step()
        d[k] = d.get(k, 0) + 1
    return str(d)


def tuples_in_order(x, y):
    a, b = tuple(x), tuple(y)
    out = []
    for f in (lambda: a < b, lambda: a <= b, lambda: a > b, lambda: a >= b, lambda: a == b):
        try:
            out.append(f())
        except TypeError as e:
            out.append(str(e))
    return out


def lengths_of_texts(s):
    c = 0
    i = 0
    t = s + "é"
    while i < len(s):
        i += 1
        c += len(t) + len(s)
    return c, i


def texts(rows):
    d = {}
    for row in rows:
        d[row["k"]] = d.get(row["k"], "none") * 2
    return str(d)


def another_key(rows):
    d = {}
    for row in rows:
        d[row["k"]] = d.get(row["k"], None)
        d[row["k"]] = d.get(row["j"], 1) + 1
    return str(d)


def ordered_and_counter(ks):
    d = OrderedDict()
    c = Counter()
    for k in ks:
        d[k] = d.get(k, 0) + 1
        c[k] += 2
    return str(d), sorted(c.values())


K = ["a", "b", "a", 1, True, 1.0, None, 2.5, False, 0, "é", "a"]
CALLS = {
    "counted": [(K,), ([],), (["a", []],), ([{}],)],
    "by_item": [
        ([{"k": k, "v": 2.5} for k in K],),
        ([{"k": "a"}],),
        ([{"v": 1}],),
        ([{"k": [1], "v": 1}],),
        ([{"k": 2, "v": "x"}],),
    ],
    "augmented": [(K,)],
    "default_dict": [(K,)],
    "by_pair": [(K,), ([1, [2]],)],
    "one_key": [(k,) for k in [*K, [], {}, [1]]],
    "asked": [(k,) for k in [*K, [], {}]],
    "with_none": [(k,) for k in [*K, [], {}, 3]],
    "key_assigned_again": [(K,)],
    "key_assigned_inside": [([1, 2, 3, 3],)],
    "key_assigned_in_augmented": [([5, 7, 0],), ([5, 8, 9],)],
    "key_of_a_closure": [([1, 2, 3],)],
    "tuples_in_order": [
        (x, y)
        for x in ([], [1], [1, 2], [1, "a"], ["a", 1], [2.5, None], [[1], 2], [None], [True, 2], [1, [2]], [1, {}])
        for y in ([], [1], [1, 2], [1, "b"], ["a", 2], [2.5, None], [[1], 3], [None], [1, 3], [1, [1]], [1, {}])
    ],
    "lengths_of_texts": [("abc",), ("",), ("a😀b",)],
    "texts": [([{"k": k} for k in "aba"],)],
    "another_key": [([{"k": k, "j": "b"} for k in "aba"],)],
    "ordered_and_counter": [(K,)],
}


@pytest.mark.parametrize("name", CALLS)
def test_dicts_of_any_key(name) -> None:
    for args in CALLS[name]:
        same(globals()[name], *args)
