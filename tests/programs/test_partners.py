"""What a variable cannot hold any more once an operator has taken it together with a number."""

from __future__ import annotations

from decimal import Decimal
from enum import IntEnum
from fractions import Fraction

import pytest

from tests.harness.same import same


class Level(IntEnum):
    LOW = 1
    HIGH = 2


class Value:
    def __init__(self, x):
        self.x = x

    def __lt__(self, other):
        return True

    def __gt__(self, other):
        return False

    def __radd__(self, other):
        return "r"


class Words(list):
    def __lt__(self, other):
        return True

    def __add__(self, other):
        return "added"


class Text(str):
    def __lt__(self, other):
        return True

    def __radd__(self, other):
        return "radd"


def compared(x):
    try:
        return ("below" if x < 3 else "above"), x, isinstance(x, str), x is None
    except TypeError as e:
        return str(e), x is None, isinstance(x, str), isinstance(x, list)


def added(x):
    try:
        y = 1 + x
        return y, x is None, x == "a"
    except TypeError as e:
        return str(e), x is None, isinstance(x, dict)


def repeated(x):
    try:
        y = 2 * x
        return y, x is None, isinstance(x, str)
    except TypeError as e:
        return str(e), x is None, isinstance(x, dict)


def in_place(x):
    total = 0
    try:
        total += x
    except TypeError as e:
        return str(e), x is None, isinstance(x, str)
    return total, x is None, x


def at_last(x):
    try:
        return x < 3
    finally:
        if isinstance(x, str):
            return "a text"


def half_way(x):
    n = 0
    try:
        n = 1
        if x > 5:
            n = 2
        n = x + 1
    except TypeError:
        return "none" if x is None else ["str", x] if isinstance(x, str) else "other"
    finally:
        if x is None:
            n = -1
    return n


VALUES = [0, 1, 2.5, -0.0, True, None, "a", "", [1], [], {"a": 1}, {}, 2**53 - 1]


@pytest.mark.parametrize("value", VALUES, ids=repr)
@pytest.mark.parametrize("function", [compared, added, repeated, in_place, at_last, half_way])
def test_any_value(function, value):
    same(function, value)


def test_chains():
    def f(x, y):
        try:
            return 0 <= x < y, x is None, y is None
        except TypeError as e:
            return str(e), x is None, y is None, isinstance(y, str)

    for x in (1, -1, None, "a", 2.5):
        for y in (3, None, "b", [1]):
            same(f, x, y)


def test_objects_with_operators():
    def f(n):
        out = []
        for v in (Value(1), 3, 2.5, Decimal("1.5"), Fraction(1, 2), Level.LOW, True):
            out.append([v < 3, isinstance(v, Value), isinstance(v, Level), type(v).__name__])
            w = 1 + v
            out.append([type(w).__name__, isinstance(v, Value)])
        words = Words([1]) if n else 5
        text = Text("x") if n else 5
        out.append([words < 3, isinstance(words, Words), text < 3, isinstance(text, Text)])
        out.append([1 + text, isinstance(text, str), words + 1 if n else 0])
        return out

    same(f, 0)
    same(f, 1)


def test_none_until_compared():
    def f(n: int, i: int):
        large = n * 10**20
        if i >= large:
            return min(i + 1, large)
        return min(i, large), max(i, large), min(n, 5) if n < 7 else 0

    for n, i in ((1, 5), (0, 5), (-3, 2**40), (None, 1), (1, None)):
        same(f, n, i)


def test_average():
    def f(values: list, window: int):
        result, total = [], 0.0
        for i in range(len(values)):
            total += values[i]
            if i >= window:
                total -= values[i - window]
            result.append(total / min(i + 1, window))
        return result

    for window in (1, 2, 3, 10, 0, -1, None):
        same(f, [1.5, 2.5, 3.25, 4, 5], window)
