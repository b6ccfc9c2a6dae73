"""Containers' fast ways: one look where a key is put in and read, tuples unpacked by index, elements of lists in loops, the kinds
of items that are changed in place.
"""

from __future__ import annotations

from collections import OrderedDict, defaultdict
from typing import Any

import pytest

from tests.harness.same import same


def grouped(rows):
    groups = {}
    counts = {}
    nothing = {}
    for i, row in enumerate(rows):
        k = row["k"]
        if k not in groups:
            groups[k] = []
        groups[k].append(i)
        if k not in counts:
            counts[k] = {"n": 0, "sum": 0}
        c = counts[k]
        c["n"] += 1
        c["sum"] += row["v"]
        if k not in nothing:
            nothing[k] = None
        x = nothing[k]
        nothing[k] = [x, i]
    return [list(d.items()) for d in (groups, counts, nothing)]


def names_meet(keys):
    d = {}
    out = []
    for k in keys:
        if k not in d:
            d[k] = 0
        k = d[k]
        out.append(k)
        if k not in d:
            d[k] = 1
        d[k] += 1
    return [out, list(d.items())]


def other_key(keys):
    d = {}
    j = "j"
    for k in keys:
        if k not in d:
            d[k] = []
        try:
            d[j].append(k)
        except KeyError as e:
            d[k].append(str(e))
        if j not in d:
            d[k] = [k]
        d[k].append(1)
    return list(d.items())


def with_else(keys):
    d = {}
    for k in keys:
        if k not in d:
            d[k] = [0]
        else:
            d[k] = [1]
        d[k].append(2)
    return list(d.items())


def effects(keys):
    d = {}
    seen = []

    def made(k):
        seen.append(k)
        return [k]

    for k in keys:
        if k not in d:
            d[k] = made(k)
        d[k].append(1)
        if k not in d:
            d[k] = [seen.pop()]
        d[k].append(2)
    return [list(d.items()), seen]


def in_others(keys):
    d = defaultdict(list)
    o = OrderedDict()
    for k in keys:
        if k not in d:
            d[k] = [0]
        d[k].append(1)
        if k not in o:
            o[k] = {"n": 1}
        o[k]["n"] += 1
    return [list(d.items()), list(o.items())]


def of_page(d, k):
    if k not in d:
        d[k] = []
    d[k].append(1)
    return d


def unbound(keys):
    d = {}
    for k in keys:
        if k not in d:
            d[k] = later  # noqa: F821
        d[k].append(1)
        later = []
    return list(d.items())


def raised_in_argument(keys):
    d = {}
    out = []
    for k in keys:
        try:
            if k not in d:
                d[k] = []
            d[k].append({}[k])
        except (KeyError, TypeError) as e:
            out.append(str(e))
    return [out, list(d.items())]


KEYS: list[list[Any]] = [["a", "b", "a"], [1, True, 1.0, "1"], [None, 0, False], [[1]], [], [2.5, -0.0, 0], ["a", {}]]


@pytest.mark.parametrize("keys", KEYS)
def test_put_and_read(keys: list[Any]) -> None:
    same(grouped, [{"k": k, "v": i} for i, k in enumerate(keys)])
    same(grouped, [{"k": k, "v": 0.5} for k in keys])
    for f in (names_meet, other_key, with_else, effects, in_others, unbound, raised_in_argument):
        same(f, keys)


def test_put_and_read_of_the_page() -> None:
    for d in ({}, {"a": [2]}, {"a": None}, [], None):
        for k in ("a", "b", "__proto__", "0", 1, None):
            same(of_page, d, k)


def unpacked(rows):
    out = []
    for a, b in rows:
        a, b = b, a
        out.append((a, b))
    for pair in out:
        a, pair = pair
        out[0] = (a, 0)
    for i, (a, (b, c)) in enumerate([(1, (2, 3)), (4, (5, 6))]):
        a, b, c = c, a, b
        out.append((i, a, b, c))
    return [out, a, b, c, pair]


def unpacks_itself(b):
    t = (1, 2)
    t, b[0] = t
    u = (3, (4, 5))
    u, (b[1], v) = u
    return [t, u, v, b]


def pairs(n):
    def pair(i):
        return i, i / 2

    total = 0
    for i in range(n):
        x, y = pair(i)
        z, *rest = pair(i)
        total += x * y + z + rest[0]
    while n > 0:
        n, half = pair(n - 1)
    return [total, x, str(y), n, str(half)]


def wrong_length(rows):
    out = []
    for row in rows:
        try:
            a, b = row
            out.append([b, a])
        except (ValueError, TypeError) as e:
            out.append(str(e))
    t = ((1, 2), (1, 2, 3), (1,))
    for part in t:
        try:
            a, b = part
            out.append(a + b)
        except ValueError as e:
            out.append(str(e))
    return out


def test_unpacking() -> None:
    same(unpacked, [[1, 2], ["a", None]])
    same(unpacks_itself, [0, 0])
    same(unpacks_itself, {"0": 1})
    for n in (1, 5, 2.0, 0):
        same(pairs, n)
    same(wrong_length, [[1, 2], [1], [1, 2, 3], "ab", "abc", 5, None, {"a": 1, "b": 2}])


def elements(n, start):
    xs = [i * i for i in range(n)]
    ys = [None if i % 2 else i for i in range(n)]
    out = []
    for i in range(n + 2):
        try:
            out.append(xs[i] + xs[i + 1])
        except IndexError as e:
            out.append(str(e))
        try:
            out.append(ys[i])
            out.append(xs[start])
        except (IndexError, TypeError) as e:
            out.append(str(e))
    t = (1, 2, 3)
    for i in range(5):
        try:
            out.append(t[i])
        except IndexError as e:
            out.append(str(e))
    return out


@pytest.mark.parametrize("start", [0, 2, -1, -9, 1.0, True, "a", None])
def test_elements(start: Any) -> None:
    same(elements, 3, start)
    same(elements, 0, start)


def changed(a, b):
    d = {"n": 0, "x": 0.5, "s": "", "l": []}
    n = [0, 0.5]
    for i in range(3):
        d["n"] += 1
        d["n"] -= a
        d["x"] *= 2
        d["s"] += "é"
        d["l"] += [i]
        n[0] += a
        n[1] /= 2
        n[i % 2] += b
    return [d, [str(x) for x in n], str(d["n"]), str(d["x"])]


def counted(rows, big):
    d = {"n": 9007199254740990 if big else 0}
    for _ in rows:
        d["n"] += 1
    return [str(d["n"]), d["n"] * 2 > 0]


def mixed_items(k, v):
    d = {}
    d[k] = v
    d[k] += v
    d["x"] = 1
    d["x"] += v
    d["x"] *= 2
    return list(d.items())


VALUES: list[Any] = [1, 0.5, 2.0, -1, True, 2**53 - 1, "a", [1], None]


@pytest.mark.parametrize("a", VALUES)
def test_items_changed_in_place(a: Any) -> None:
    for b in (1, 0.5):
        same(changed, a, b)
    same(mixed_items, "x", a)
    same(mixed_items, "y", a)


def test_counts() -> None:
    same(counted, [1, 2, 3], False)
    same(counted, [1, 2, 3], True)


def sets(xs, ys):
    s, f = set(xs), frozenset(xs)
    out = []
    for y in ys:
        try:
            out.append([y in s, y not in f])
        except TypeError as e:
            out.append(str(e))
    return out


def test_sets() -> None:
    same(sets, [1, "a", None, 2.5], [1, True, 1.0, "a", "b", None, 2.5, [1], {}])


def annotated(n: int, s: str, xs: list, d: dict, x: float, b: bool, u: int | str):
    return [n, s, xs, d, x, b, u]


def test_annotated() -> None:
    same(annotated, 1, "a", [1], {"a": 1}, 1.5, True, "x")
    same(annotated, None, None, None, None, None, None, None)
    same(annotated, -(2**53 - 1), "", [], {}, 2, False, 3)


def used_in_many_ways(keys):
    lists, dicts, sets, numbers = {}, {}, {}, {}
    for k in keys:
        if k not in lists:
            lists[k] = []
        lists[k].extend(x for x in (k, 2))
        if k not in lists:
            lists[k] = [0]
        lists[k].copy()
        if k not in dicts:
            dicts[k] = {}
        dicts[k].update(a=sum(1 for _ in keys))
        if k not in dicts:
            dicts[k] = {"b": 1}
        dicts[k].setdefault("b", []).append(any(x for x in keys))
        if k not in sets:
            sets[k] = set()
        sets[k].add(len([x for x in keys if x]))
        if k not in numbers:
            numbers[k] = 1
        n = numbers[k]
        if n not in lists:
            lists[n] = []
        lists[n].count(1)
        if n not in dicts:
            dicts[n] = {"c": 0}
        dicts[n].keys()
    return [list(lists.items()), list(dicts.items()), [sorted(s) for s in sets.values()], list(numbers.items())]


def test_put_and_used() -> None:
    for keys in (["a", "b", "a"], [1, 2, 1], [], [None, 0], [True, 1.5]):
        same(used_in_many_ways, keys)
