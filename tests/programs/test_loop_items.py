"""What loops do with items, done the short way: deques, sets of pairs, powers, products that are added, lists that are joined,
zip of what the page passes, the middle between two indices, what is unpacked while it is changed.
"""

from __future__ import annotations

from collections import deque
from typing import Any

import pytest

from tests.harness.same import same

SAFE = 2**53 - 1
NUMBERS: list[Any] = [
    0,
    -0.0,
    1,
    -1,
    0.5,
    2.0,
    -3,
    2**26,
    94906265,
    94906266,
    -94906266,
    SAFE,
    1e300,
    1e154,
    1e200,
    True,
]
WALKED: list[Any] = [[1, 2, 3], [4, 5], [], "ab", "a\U0001f600b", {"x": 1, "y": 2}, {"2": 1, "1": 2}, None, 5]
FACTORS: list[Any] = [[1, 2, 3], [4, 0.5], [], [SAFE, -1], ["a", 2], [2, "a"], [None, 1]]


def stored_while_unpacked(a):
    a = list(a)
    a[1], b = a
    return a, b


def stored_while_unpacked_in_a_loop(a):
    out = []
    for x in a:
        x = list(x)
        x[1], b = x
        out.append([x, b])
    return out


def deque_items(items, i):
    d = deque(items)
    d.popleft()
    d.appendleft(5)
    d.append(7)
    return [d[i], len(d), bool(d), d[-1], d[0]]


def empty_deque(i):
    d = deque()
    if d:
        return 1
    return d[i]


def drained(items):
    d = deque(items, 2)
    while d:
        x = d.popleft()
    return x, len(d)


def powers(x, y):
    return [x**2, x**y, (x - y) ** 2]


def sum_of_products(a, b):
    t = 0
    for x in a:
        for y in b:
            t += x * y
    return t


def products(a, b):
    return [x * y for x in a for y in b]


def joined(a, x):
    r = [a, 1]
    return [1] + x, r + x


def pairs_in_a_set(pairs, q):
    s = set()
    for a, b in pairs:
        if (a, b) not in s:
            s.add((a, b))
    return len(s), (q, 1) in s, sorted(map(str, s))


def texts_in_a_set(words):
    s = set()
    for w in words:
        s.add(w)
    return sorted(str(w) for w in s), "a" in s


def ints_in_a_set(n):
    s = set()
    for i in range(n):
        if i - 1 not in s:
            s.add(i)
    t = {True}
    t.add(1)
    return sorted(s), list(t)


def middle(values, q):
    lo, hi = 0, len(values)
    while lo < hi:
        mid = (lo + hi) // 2
        if values[mid] < q:
            lo = mid + 1
        else:
            hi = mid
    return lo


def zipped(a, b):
    out = []
    for x, y in zip(a, b):
        out.append([x, y])
    return out


def zipped_products(a, b):
    return [x * y for x, y in zip(a, b)], sum(x * y for x, y in zip(a, b))


def zipped_while_they_grow(a, b):
    for x, y in zip(a, b):
        if len(a) < 9:
            a.append(x)
            b.append(y)
    return a, b


def arguments_of_zip_first(a, b):
    log = []

    def g(n, v):
        log.append(n)
        return v

    try:
        for x, y in zip(g(1, a), g(2, b)):
            log.append([x, y])
    except TypeError as e:
        log.append(str(e))
    return log


def zip_reassigned(a, b):
    n = 0
    for x, y in zip(a, b):
        a = [n]
        n += y
    return n, a


def zip_of_a_dict_that_grows(d, e):
    out = []
    for k, v in zip(d, e):
        d["new"] = 1
        out.append(k)
    return out


@pytest.mark.parametrize(
    ("function", "sets"),
    [
        (stored_while_unpacked, [([1, 2],)]),
        (stored_while_unpacked_in_a_loop, [([[1, 2], [3, 4]],)]),
        (
            deque_items,
            [(x, i) for x in ([1, 2, 3], [None, 2], "ab") for i in (0, 1, -1, 3, -4, 9, 1.5, True, "a", None)],
        ),
        (empty_deque, [(0,), (-1,), (2,)]),
        (drained, [([1, 2, 3],), ("a",)]),
        (powers, [(x, y) for x in [*NUMBERS, "a", None, [1]] for y in (0, 2, -1, 3)]),
        (products, [(NUMBERS, NUMBERS)]),
        (joined, [(a, x) for a in (1, None) for x in ([], [2], [3] * 60, "a", None, 5, {"a": 1})]),
        (texts_in_a_set, [(["a", "b", "a"],), ([1, True, 1.0],), ([None],), ([[1]],)]),
        (ints_in_a_set, [(7,), (0,)]),
        (middle, [([1, 2, 3, 9], 3), ([], 1), ([1.5], 1), (["a"], "b"), (["a"], 1)]),
        (zipped, [(a, b) for a in WALKED for b in WALKED]),
        (zipped_products, [(a, b) for a in FACTORS for b in FACTORS]),
        (zipped_while_they_grow, [([1, 2], [3, 4]), ([1], [2, 3]), ([], [])]),
        (arguments_of_zip_first, [(a, b) for a in WALKED for b in WALKED]),
        (zip_reassigned, [([1, 2, 3], [4, 5, 6])]),
        (zip_of_a_dict_that_grows, [({"a": 1, "b": 2}, [1, 2]), ({"a": 1}, [])]),
    ],
)
def test_short_ways_of_loops(function: Any, sets: list[Any]) -> None:
    for arguments in sets:
        same(function, *arguments)


@pytest.mark.parametrize("a", [[0, 1], [-1, 0.5], [SAFE], [2**51, 2], [1e200], ["a"], [None], [[1]]])
@pytest.mark.parametrize("b", [[0, -1], [-5, 0], [1, 0.5], [2], [3, "b"]])
def test_products_that_are_added(a: list[Any], b: list[Any]) -> None:
    same(sum_of_products, a, b)


@pytest.mark.parametrize("x", [1, "a", 1.5])
def test_pairs_in_a_set(x: Any) -> None:
    for pairs in (
        [[1, 2], [1, 2]],
        [["a", 1], [1, "a"]],
        [[1.5, 2]],
        [[[1], 2]],
        [[None, True]],
        [["a", "\U0001f600"]],
    ):
        same(pairs_in_a_set, pairs, x)


def shown_results(x, y):
    out = []
    for op in ("+", "-", "*"):
        try:
            out.append(str(x + y if op == "+" else x - y if op == "-" else x * y))
        except (TypeError, OverflowError, ValueError) as e:
            out.append(str(e))
    return out


def shown_floats(x, y):
    x = x * 1.0
    y = y - 0.5
    return [str(x + y), str(x * y), str(x - y), str(x + 1), str(y * 2), str(x - x), str((x - x) * -1)]


NEIGHBOURS = [0, 1, -1, 2**31 - 1, 2**31, -(2**31), 2**32, 94906266, 2**52, SAFE, 0.5, -0.5, 1e-17, 1.5, 2.5]


@pytest.mark.parametrize("x", [*NEIGHBOURS, True])
def test_kinds_that_show(x: Any) -> None:
    for y in [*NEIGHBOURS, True]:
        same(shown_results, x, y)
        same(shown_floats, x, y)


def test_sequences_where_kinds_show() -> None:
    for x in ("a", None, [1], 2, 1.5):
        for y in ("b", [2], 3, 0.5, True):
            same(shown_results, x, y)


def turned(m):
    return [list(row) for row in zip(*m)], [list(t) for t in [(1,), ()]]


def shortest(n, unit):
    far = float("inf")
    d = [[far] * n for _ in range(n)]
    d[0][1 % n] = unit
    for i in range(n):
        for j in range(n):
            if d[0][i] + unit < d[0][j]:
                d[0][j] = d[0][i] + unit
    return [x if x != far else None for x in d[0]], str(d[0][0] * 2), [far] * n == far


def summed(xs, k):
    return str(sum(xs[0 : k - 1])), str(sum(xs)), str(k - 0.5)


def sums_with_infinity(x, y):
    a = float("inf") if x is None else x
    return [a + y, y - a, a - y, (a + y) * 2, a * y if y else 0]


def doubled(xs, ys):
    return xs + ys + xs


def looked_up(tree, path):
    made = {}
    for k in tree:
        made[k] = tree[k]
    node = made
    for k in path:
        if k not in node:
            return "no"
        node = node[k]
    return node


@pytest.mark.parametrize(
    ("function", "sets"),
    [
        (turned, [([[1, 2], [3, 4]],), ([],), ([[]],), (["ab", "cd"],), ([5],)]),
        (shortest, [(3, 1), (2, 0.5), (1, 2), (3, -1)]),
        (
            summed,
            [
                (xs, k)
                for xs in ([1, 2, 3], [0.5, 0.5, 2], [], [SAFE, 1, 0.5], [True, 2], [1.5, -1.5])
                for k in (1, 2, 3)
            ],
        ),
        (summed, [(xs, k) for xs in (["a"], [None], [[1]], "ab", 5) for k in (1, 2)]),
        (sums_with_infinity, [(x, y) for x in (None, 1, 1e300, -0.5) for y in (0, 2, -3, 0.25, 1e300)]),
        (doubled, [(x, y) for x in ([1], [], "a", 1, 0.5, None) for y in ([2, 3], "b", 2, None)]),
        (
            looked_up,
            [({"a": {"b": 1}, "1": [7]}, p) for p in (["a", "b"], ["a", "c"], ["1", 0], ["1", 7], [1], [None], [[1]])],
        ),
    ],
)
def test_lists_and_infinity(function: Any, sets: list[Any]) -> None:
    for arguments in sets:
        same(function, *arguments)


TEXTS = [
    "",
    "a",
    "z",
    "0",
    "abc",
    "abd",
    "ab",
    "A",
    "é",
    "\ud7ff",
    "\ue000",
    "\uffff",
    "\U00010000",
    "\U0001f600a",
    "azA9 .~",
]


def compared(a: str, b: str):
    out = []
    for ch in a:
        out.append(["a" <= ch <= "z", ch < "0", "\ud7ff" < ch, ch > "abc", "" < ch, "\uffff" < ch, ch >= "\U0001f600"])
    out.append([a < "m", a <= "abc", "abc" < a, a < b, min(a, "q"), a > ""])
    return out


def characters(x, n):
    return [x[i] for i in range(n)], x[1:], x[0]


@pytest.mark.parametrize("a", TEXTS)
def test_texts_beside_constants(a: str) -> None:
    for b in TEXTS:
        same(compared, a, b)


@pytest.mark.parametrize("x", [*TEXTS, [1, 2, 3], None, {"a": 1}, [None, 1]])
def test_characters_in_loops(x: Any) -> None:
    for n in range(4):
        same(characters, x, n)
