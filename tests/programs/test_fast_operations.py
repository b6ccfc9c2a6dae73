"""Operations with a fast way do what the slow way does: squares, computed indices, operators of one class, zip of lists,
dict(zip(a, b)), ranked texts, digits read by hand, format specs that are kept.
"""

from __future__ import annotations

import math
import random
import re
from datetime import date
from typing import Any

import pytest

from tests.harness.same import same

NUMBERS: list[Any] = [0, -0.0, 2, 2.5, -3, True, 2**53 - 1, -(2**53 - 1), 1e300, 94906267, 94906265.5]
OTHERS: list[Any] = [None, "ab", [1], {"a": 1}]


def square(x):
    return x * x


def square_of_half(x):
    y = x / 2
    return y * y


def square_of_attribute(x, y):
    class Point:
        def __init__(self, x):
            self.x = x

        @property
        def computed(self):
            self.x = self.x + y
            return self.x

    p = Point(x)
    return [p.x * p.x, p.computed * p.computed]


@pytest.mark.parametrize("x", NUMBERS + OTHERS)
def test_squares(x: Any) -> None:
    same(square, x)
    same(square_of_half, x)
    same(square_of_attribute, x, 1)
    same(square_of_attribute, x, 0.5)


def repeats_property(x, y):
    class Changing:
        def __init__(self):
            self.turn = 0

        @property
        def value(self):
            self.turn += 1
            return x if self.turn % 2 else y * 2

    c = Changing()
    return c.value * c.value


@pytest.mark.parametrize("y", [1, 0.5, 1.5])
def test_a_property_is_no_square(y: float) -> None:
    same(repeats_property, "ab", y)
    same(repeats_property, [1], y)


def back(xs, i, w):
    return xs[i - w]


def forth(xs, i, w):
    try:
        return [xs[i + w], xs[i * w]]
    except (TypeError, IndexError, KeyError) as e:
        return [type(e).__name__, str(e)]


def window(xs, w):
    out = []
    for i in range(len(xs)):
        out.append(xs[i - w] + xs[i])
    return out


def seen_twice(xs, i, w):
    j = i - w
    return [xs[j], str(j)]


def halves(xs, i):
    half = i / 2
    return xs[half + 1]


CONTAINERS: list[Any] = [[10, 20, 30], "abc", {"0": "a", "1": "b"}, [], None, 5, [[1], [2]]]


@pytest.mark.parametrize("xs", CONTAINERS)
@pytest.mark.parametrize(
    "i, w", [(2, 1), (2.5, 0.5), (1.5, 1.5), (0, 0.5), (2, 2.0), (True, True), ("a", 1), (1, None)]
)
def test_computed_indices(xs: Any, i: Any, w: Any) -> None:
    same(back, xs, i, w)
    same(forth, xs, i, w)
    same(seen_twice, xs, i, w)
    same(window, xs, w)
    same(halves, xs, i)


class Money:
    def __init__(self, amount):
        self.amount = amount

    def __add__(self, other):
        return Money(self.amount + other.amount)

    def __sub__(self, other):
        if other.amount > self.amount:
            return NotImplemented
        return Money(self.amount - other.amount)

    def __mul__(self, other):
        raise ValueError(f"{self.amount} * {other.amount}")

    def __truediv__(self, other):
        return self.amount / other.amount


class Kept(Money):
    def __add__(self, other):
        return "kept"

    def __radd__(self, other):
        return "reflected"


def money(a, b):
    x, y = Money(a), Money(b)
    out = [(x + y).amount]
    for f in (lambda: (x - y).amount, lambda: x * y, lambda: x / y):
        try:
            out.append(f())
        except (TypeError, ValueError, ZeroDivisionError) as e:
            out.append([type(e).__name__, str(e)])
    x += y
    out.append(x.amount)
    out.append(str(x.amount))
    return out


def reflected(a, b):
    values = [Money(a), Kept(b)]
    out = []
    for x in values:
        for y in values:
            made = x + y
            out.append(made if isinstance(made, str) else made.amount)
    return out


@pytest.mark.parametrize("a, b", [(1, 2), (2, 1), (2.5, 0.5), (1, 0), ("a", "b"), (1, "b"), (None, 1)])
def test_operators_of_one_class(a: Any, b: Any) -> None:
    same(money, a, b)
    same(reflected, a, b)


def zipped(a, b):
    return [list(zip(a, b)), dict(zip(a, b)), [x for x in zip(*[a, b])]]


def zip_goes_on(a, b):
    it = zip(a, b)
    out = []
    for pair in it:
        out.append(pair)
        if len(a) < 6:
            a.append(9)
            b.append(8)
    a.append(7)
    b.append(6)
    out.append(next(it, "end"))
    return out


def zip_ends_for_good(a, b):
    it = zip(a, b)
    out = [next(it, "end") for _ in range(3)]
    a.extend([1, 2, 3, 4])
    b.extend([1, 2, 3, 4])
    return [*out, next(it, "end")]


def dict_of_zip(a, b, **more):
    return [dict(zip(a, b), **more), dict(zip(a)) if a == "" else 0, list(dict(zip(a, b)).items())]


@pytest.mark.parametrize("a, b", [([1, 2, 3], ["a", "b"]), ([], [1]), ("ab", [1, 2]), ([1, True, 1.0], [1, 2, 3]), ({"x": 1}, [4]), (["__proto__", "2", "1"], [1, 2, 3]), ([[1]], [2]), (5, [1]), ([1], None)])  # fmt: skip
def test_zip(a: Any, b: Any) -> None:
    same(zipped, a, b)
    same(dict_of_zip, a, b)


def test_zip_of_growing_lists() -> None:
    same(zip_goes_on, [1, 2], [3, 4])
    same(zip_goes_on, [1, 2], [3])
    same(zip_ends_for_good, [1], [1])
    same(zip_ends_for_good, [1, 2], [1])
    same(zip_ends_for_good, [], [1])


def by_two(rows, reverse):
    return sorted(rows, key=lambda r: (r[0], r[1]), reverse=reverse)


ROWS: list[Any] = [
    [["b", 1], ["a", 2], ["b", 0], ["a", 2]],
    [["\ue000", 1], ["😀", 2], ["\ue000", 0], ["z", 5]],
    [[1, "b"], [1, "a"], [0.5, "c"], [True, "😀"], [1, "\uffff"]],
    [[0, 0], [-0.0, 1], [0, -1], [2**53 - 1, 1]],
    [["a", None], ["b", 1]],
    [["a", None], ["a", 1]],
    [["a", 1], [1, "a"]],
    [["a", [2]], ["a", [1]]],
    [],
    [["__proto__", 1], ["constructor", 0], ["__proto__", 0]],
]


@pytest.mark.parametrize("rows", ROWS)
@pytest.mark.parametrize("reverse", [False, True])
def test_sorts_by_columns(rows: Any, reverse: bool) -> None:
    same(by_two, rows, reverse)


def number(text):
    try:
        return int(text)
    except ValueError as e:
        return str(e)


@pytest.mark.parametrize("text", ["", "-", "0", "-0", "007", "-12", "+5", " 5 ", "1_000", "1__0", "999999999999999", "-999999999999999", "9999999999999999", "12345678901234567890", "1.5", "٣", "1\n", "0x1", "--1", "1-"])  # fmt: skip
def test_int_of_text(text: str) -> None:
    same(number, text)


def day(text):
    try:
        d = date.fromisoformat(text)
        return [d.year, d.month, d.day, (d - date(2000, 1, 1)).days]
    except (ValueError, TypeError) as e:
        return str(e)


@pytest.mark.parametrize("text", ["2024-02-29", "2023-02-29", "2024-04-31", "2024-13-01", "0000-01-01", "0001-01-01", "9999-12-31", "2024-1-011", "20240229", "2024-W05-1", "2024-W053", "2024-02-2a", "२०२४-०२-२९", "+024-02-29", "2024-02-29 ", ""])  # fmt: skip
def test_dates_of_text(text: str) -> None:
    same(day, text)


def formatted(x, specs):
    out = []
    for spec in specs + specs:
        try:
            out.append(format(x, spec))
        except (ValueError, TypeError, OverflowError) as e:
            out.append(f"{type(e).__name__}: {e}")
    return out


SPECS = [">12,.2f", "<12", "05d", "=+8", ".3E", "F", "%", ".0f", "#.0f", "#x", "-", "+", " ", "-d", " ,", "_b", "n", "X", "c", "z.1f", "", "e", "g", "G", "012,", "^9", ".2", "0>4", "s", "5s", "-5", "$"]  # fmt: skip


@pytest.mark.parametrize("x", [0, 5, -5, 1234567, 0.5, 2.5, 1234567.895, 0.125, 1234567890123.5, 1e22, -1e-7, "ab", "", True, None, 2**53 - 1])  # fmt: skip
def test_format_specs(x: Any) -> None:
    same(formatted, x, SPECS)


def test_format_specs_of_negative_zero() -> None:
    """One that the page sends is another matter: JSON makes 0 of it (runtime/README.md)."""
    same(lambda specs: formatted(-1.0 * len(specs[:0]), specs), SPECS)


PATTERN = re.compile(r"(?P<word>\w+)-(\d+)")


def searched(text):
    out = []
    for m in [PATTERN.search(text), PATTERN.search(text, 2), PATTERN.match(text), PATTERN.fullmatch(text, 0, 5)]:
        out.append(m and [m.span(), m.pos, m.endpos, m["word"], int(m[2]), m.string, repr(m)])
    return out


@pytest.mark.parametrize("text", ["ab-12 cd-34", "😀ab-12", "", "ab-1😀", "ab-123"])
def test_matches(text: str) -> None:
    same(searched, text)


def arithmetic(a, b):
    out = []
    for f in (lambda: a + b, lambda: a - b, lambda: a * b):
        try:
            made = f()
            out.append(made if -(2**53) < made < 2**53 else 0)
        except (TypeError, OverflowError) as e:
            out.append(str(e))
    return out


LIMITS: list[Any] = [2**52 - 1, 2**52, 2**52 + 1, 2**53 - 1, 1, 0, -0.0, 0.5, -0.5, 1.5, 3, 2**52 - 0.5, 1e300, 5e-324, True, 94906266]  # fmt: skip


@pytest.mark.parametrize("a", [*LIMITS, *(-x for x in LIMITS)])
def test_limits_of_exact_arithmetic(a: Any) -> None:
    for b in [*LIMITS, *(-x for x in LIMITS)]:
        same(arithmetic, a, b)


def rounded(xs):
    return [[round(x, n) for n in (0, 1, 2, 3, 5, 8, 12, 13, 17)] for x in xs]


def near_ties() -> list[float]:
    made: list[float] = []
    for digits in range(13):
        for k in (0, 1, 2, 7, 12, 135, 2675, 99999, 10**6 + 1):
            x = (k + 0.5) / 10**digits
            made += [x, math.nextafter(x, 0), math.nextafter(x, math.inf), -x]
    return made


def test_rounding() -> None:
    chance = random.Random(8)
    same(rounded, near_ties())
    same(rounded, [chance.uniform(-1000, 1000) for _ in range(300)] + [chance.random() * 10 ** chance.randrange(-20, 14) for _ in range(300)])  # fmt: skip
    same(rounded, [0.0005, 2.675, 1e-30, 5e-324, 999999999999.5, 123456789012.345, 0.1 + 0.2, 1e11 + 0.00048828125])


def remainders(a, b):
    out = []
    for x in (a, -a):
        for y in (b, -b):
            try:
                out.append([x % y, (x + 1) * 3 % y])
            except ZeroDivisionError as e:
                out.append(str(e))
    return out


def remainders_of_ints(n, m):
    return [i % j if j else None for i in range(-n, n) for j in range(-m, m)]


@pytest.mark.parametrize("a, b", [(7, 3), (0, 3), (6, 3), (2**53 - 1, 10), (5, 0), (5.5, 2), (True, 2), (10**15, 7)])
def test_remainders(a: Any, b: Any) -> None:
    same(remainders, a, b)
    same(remainders_of_ints, 5, 4)


def pivoted(rows):
    cells = {}
    for a, b in rows:
        cells[a, b] = cells.get((a, b), 0) + 1
        cells[(b,)] = [a]
    return [(list(k), v) for k, v in cells.items()]


def test_tuples_as_keys() -> None:
    parts = [
        "a",
        "ab",
        "b",
        "",
        '1"',
        '1"a',
        "1,",
        1,
        1.0,
        True,
        None,
        0,
        -0.0,
        2.5,
        -1,
        10,
        "10",
        "n",
        "(",
        ")",
        "é😀",
    ]
    same(pivoted, [[a, b] for a in parts for b in parts])
