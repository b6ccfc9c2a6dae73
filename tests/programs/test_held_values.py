"""What loops hold while nothing changes it: lengths of texts and of lists that are only read, lines of tables that functions of
modules change.
"""

from __future__ import annotations

import bisect
import heapq
import operator
from typing import Any

import pytest

from tests.harness.same import same

SIZED: list[Any] = ["abca", "", "a\U0001f600a", ["a", "b"], [], {"a": 1}, {}, None, 5, {"0": "a"}]


def counted(text):
    i = 0
    n = 0
    while i < len(text):
        if text[i] == "a":
            n += 1
        i += 1
    return n


def merged(a, b):
    out = []
    i = j = 0
    while i < len(a) and j < len(b):
        if a[i] <= b[j]:
            out.append(a[i])
            i += 1
        else:
            out.append(b[j])
            j += 1
    return out


def asked_late(x, n):
    out = []
    i = 0
    while n > 0:
        n -= 1
        out.append(n)
        if n == 2:
            out.append(len(x))
    return out


def asked_while_it_grows(xs):
    i = 0
    while i < len(xs):
        if len(xs) < 5:
            xs.append(i)
        i += 1
    return xs


def heap_emptied(xs):
    n = 0
    while len(xs) > 1:
        heapq.heappop(xs)
        n += 1
    return n


def grown_by_another_name(xs):
    ys = xs
    n = 0
    while n < len(xs):
        if len(ys) < 6:
            ys.append(1)
        n += 1
    return n


def of_each_row(rows):
    out = []
    for r in rows:
        i = 0
        while i < len(r):
            i += 1
        out.append(i)
    return out


def assigned_in_between(x):
    out = []
    for k in range(3):
        out.append(len(x))
        x = x[1:]
    return out


def perhaps_unbound(flag):
    out = []
    for k in range(2):
        if flag:
            w = "abc"
        try:
            out.append(len(w))
        except UnboundLocalError as e:
            out.append(str(e))
    return out


def assigned_by_a_closure(x):
    def more():
        nonlocal x
        x = x + x
        return 1

    n = 0
    while n < len(x) and n < 9:
        n += more()
    return n


def emptied_by_a_closure(xs):
    def pop():
        xs.pop()

    n = 0
    while len(xs) > 0:
        pop()
        n += 1
    return n


def pushed(t):
    out = []
    for i in range(2):
        for j in range(2):
            out.append(t[0][j])
            heapq.heappush(t, [0, i])
    return out


def inserted(t):
    out = []
    for i in range(2):
        for j in range(2):
            out.append(t[0][j])
            list.insert(t, 0, [j, i])
    return out


def stored(t):
    out = []
    for i in range(2):
        for j in range(2):
            out.append(t[0][j])
            operator.setitem(t, 0, [j, 9])
    return out


def sorted_in(t):
    out = []
    for i in range(2):
        for j in range(2):
            out.append(t[0][j])
            bisect.insort(t, [j - 9, i])
    return out


def deleted(d):
    out = []
    for k in d:
        out.append(d[k])
        operator.delitem(d, k)
    return out


def pushed_by_another_name(t):
    push = heapq.heappush
    out = []
    for i in range(2):
        for j in range(2):
            out.append(t[0][j])
            push(t, [0, i])
    return out


def popped(t):
    out = []
    for i in range(2):
        for j in range(2):
            out.append(t[0][j])
            heapq.heapreplace(heap=t, item=[0, i]) if False else heapq.heappop(t)
            t.append([7, 8])
    return out


def popped_while_walked_back(t):
    out = []
    for x in reversed(t):
        out.append(x)
        if len(t) > 1:
            heapq.heappop(t)
    return out


@pytest.mark.parametrize(
    ("function", "sets"),
    [
        (counted, [(x,) for x in SIZED]),
        (merged, [(a, b) for a in ("ab", [1, 3], [], None, "a\U0001f600", 5) for b in ("b", [2], [], {"a": 1}, None)]),
        (asked_late, [(x, n) for x in SIZED for n in (0, 2, 4)]),
        (asked_while_it_grows, [([1],), ([],), ("ab",)]),
        (heap_emptied, [([3, 1, 2],), ([],), ("ab",)]),
        (grown_by_another_name, [([1],), ([],)]),
        (of_each_row, [(["ab", [1, 2, 3], "\U0001f600"],), ([5],), ("xy",)]),
        (assigned_in_between, [("abcd",), ([1, 2, 3],), ("\U0001f600b",), (None,)]),
        (perhaps_unbound, [(True,), (False,)]),
        (assigned_by_a_closure, [("ab",), ([1],)]),
        (emptied_by_a_closure, [([1, 2],), ([],)]),
    ],
)
def test_lengths_in_loops(function: Any, sets: list[Any]) -> None:
    for arguments in sets:
        same(function, *arguments)


@pytest.mark.parametrize(
    "function", [pushed, inserted, stored, sorted_in, pushed_by_another_name, popped, popped_while_walked_back]
)
def test_functions_of_modules_change_a_table(function: Any) -> None:
    same(function, [[5, 6], [7, 8]])


def test_a_dict_loses_keys_by_a_function() -> None:
    same(deleted, {"a": 1, "b": 2})
    same(deleted, {"a": 1})
