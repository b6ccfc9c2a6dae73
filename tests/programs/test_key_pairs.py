"""Pairs that are keys and nothing else: they are made only where a dict or set keeps them, and nothing else changes."""

# ruff: noqa: B023
from __future__ import annotations

from collections import Counter, defaultdict
from typing import Any

import pytest

from tests.harness.same import javascript, same


def group(rows: Any) -> Any:
    cells = {}
    for row in rows:
        key = (row["a"], row["b"])
        cells[key] = cells.get(key, 0) + row["v"]
    return [[a, b, v] for (a, b), v in cells.items()]


def lists(rows: Any) -> Any:
    groups = {}
    for row in rows:
        key = (row["a"], row["b"])
        if key not in groups:
            groups[key] = []
        groups[key].append(row["v"])
    return [[list(k), v] for k, v in groups.items()]


def sets(rows: Any) -> Any:
    groups = {}
    for row in rows:
        key = row["a"], row["b"]
        groups.setdefault(key, []).append(row["v"])
    return [[str(k), v] for k, v in groups.items()]


def seen(rows: Any) -> Any:
    known = set()
    out = []
    for row in rows:
        key = (row["a"], row["b"])
        if key in known:
            continue
        known.add(key)
        out.append(row["v"])
    return out, sorted(str(k) for k in known)


def parts(rows: Any) -> Any:
    d = {}
    for row in rows:
        key = (row["a"], row["b"])
        d[key] = d.get(key, 0) + 1
        if key[0] == key[1]:
            d[key] += 10
    return [[k[0], k[1], v] for k, v in d.items()]


def late(rows: Any) -> Any:
    d = {}
    log = []
    for row in rows:
        key = (row["a"], row["b"])
        log.append(row["v"])
        try:
            d[key] = row["v"]
        except TypeError as e:
            log.append(str(e))
    return log, [list(k) for k in d]


def order(rows: Any) -> Any:
    d = {}
    for row in rows:
        key = (row["a"], row["b"])
        d[key] = row["missing"]
    return 1


def absent(rows: Any) -> Any:
    d = {(1, 2): 3}
    out = []
    for row in rows:
        key = (row["a"], row["b"])
        try:
            out.append(d[key])
        except KeyError as e:
            out.append([str(e), repr(e.args)])
    return out


def reassigned(rows: Any) -> Any:
    d = {}
    for row in rows:
        a = row["a"]
        b = row["b"]
        key = (a, b)
        a = a + 1
        d[key] = d.get(key, 0) + a
    return [[x, y, v] for (x, y), v in d.items()]


def closure(rows: Any) -> Any:
    d = {}
    made: list[Any] = []
    for row in rows:
        key = (row["a"], row["b"])
        d[key] = d.get(key, 0) + 1
        made.append(lambda: key)
    return [f() for f in made]


def leak(rows: Any) -> Any:
    d = {}
    key = None
    for row in rows:
        key = (row["a"], row["b"])
        d[key] = d.get(key, 0) + 1
    return key, len(d)


def grid(w: Any, h: Any) -> Any:
    cells = {}
    for x in range(w):
        for y in range(h):
            cells[x, y] = x * y
            cells[(y, x)] = cells.get((y, x), 0) + 1
    total = 0
    for x in range(w):
        for y in range(h):
            pos = (x, y)
            if pos in cells:
                total += cells[pos]
    return total, [list(k) for k in cells]


def removed(rows: Any) -> Any:
    d = {}
    for row in rows:
        key = (row["a"], row["b"])
        d[key] = 1
        if row["v"] > 1:
            del d[key]
            d.pop(key, None)
    return [list(k) for k in d]


def recounted(n: Any) -> Any:
    d = {}
    i = 0
    while i < n:
        key = (i % 2, i % 3)
        i += 1
        d[key] = d.get(key, 0) + i
    return [[a, b, c] for (a, b), c in d.items()]


def twokeys(rows: Any) -> Any:
    d, e = {}, {}
    for row in rows:
        key = (row["a"], row["b"])
        d[key] = d.get(key, 0) + 1
        e[key] = e.get(key, "") + "x"
    return [[list(k), v, e[k]] for k, v in d.items()]


def shadowed(rows: Any) -> Any:
    d = {}
    for row in rows:
        key = (row["a"], row["b"])
        d[key] = d.get(key, 0) + 1
        d[("x", "y")] = len([key for key in "ab"])
    return [[list(k), v] for k, v in d.items()]


def defaults(rows: Any) -> Any:
    d = defaultdict(list)
    c = Counter()
    for row in rows:
        key = (row["a"], row["b"])
        d[key].append(row["v"])
        c[key] += 1
    return [[list(k), v, c[k]] for k, v in d.items()]


def tryit(rows: Any) -> Any:
    d = {}
    for row in rows:
        key = (row["a"], row["b"])
        try:
            d[key] += 1
        except KeyError:
            d[key] = 1
    return [[list(k), v] for k, v in d.items()]


PLAIN = [{"a": 1, "b": 2, "v": 2}, {"a": 2, "b": 2, "v": 2}, {"a": 1, "b": 2, "v": 0}]
PARTS = [
    *((1, "x"), (2, "y"), (1, "x"), (True, "x"), (1.5, None), (None, 2), ("1", "x"), ("😀", "__proto__")),
    *(("__proto__", "constructor"), (0, 0), ("", ""), (-1, 2**53 - 1), ("a" * 50, "x"), ("a" * 50, "x"), (1, 1)),
]
ROWS = [
    [{"a": a, "b": b, "v": v} for v, (a, b) in enumerate(PARTS)],
    [{"a": 1, "b": [1], "v": 1}],
    [{"a": {}, "b": 1, "v": 1}],
    [{"a": 1}],
    PLAIN,
    [],
]
FUNCTIONS = [group, lists, sets, seen, parts, late, order, absent, twokeys, shadowed, defaults, tryit, leak, closure]


@pytest.mark.parametrize("function", [*FUNCTIONS, removed], ids=lambda f: f.__name__)
def test_pairs_as_keys(function: Any) -> None:
    for rows in ROWS:
        same(function, rows)


def test_pairs_of_variables() -> None:
    same(reassigned, PLAIN)
    same(grid, 3, 4)
    same(recounted, 10)


def test_code() -> None:
    for function in (group, lists, sets, seen, parts, late, reassigned, recounted, twokeys):
        assert "key = $pair(" not in javascript(function), function.__name__
    assert "$keyOfPair(" in javascript(group) and "$dictPutPair(" in javascript(group)
    assert javascript(seen).count("$keyOfPair(") == 1
    assert javascript(order).count("$dictSetPair(") == 1
    for function in (closure, leak):
        assert "$pair(" in javascript(function), function.__name__
