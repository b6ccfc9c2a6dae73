"""Products in programs that tell 2 from 2.0 nowhere else: of numbers without a trace of that, of texts as in CPython."""

import random
import re

import pytest

from clientside import compile as compiled
from tests.harness.same import refused, same

NUMBERS = [[1, 2, 3], [0.5, 2.0, -0.0], [2**52, 1], [True, 4], [0.1, 1e-300], []]


def gravity(bodies, dt):
    moved = []
    for a in bodies:
        speed = a["v"]
        for b in bodies:
            d = a["x"] - b["x"]
            speed -= d * b["m"] / (d * d + 1)
        moved.append(a["x"] + dt * speed)
    return moved


def horner(coefficients, x):
    y = 0
    for c in coefficients:
        y = y * x + c
    return y


def compound(balance, rates):
    for rate in rates:
        balance *= 1 + rate
    return balance


def growing(values):
    total = 1
    for value in values:
        total *= value
    return total


def smooth(values, alpha):
    mean = values[0]
    for value in values:
        mean = alpha * value + (1 - alpha) * mean
    return mean


def repeated(text, n, m):
    return [text * (n + m), (n - m) * text, text * (n * m)]


def padded(text, width):
    fill = width - len(text)
    return "." * fill + text


def counted(n, m):
    return [*range(n + m)], [*range(n - m, n * m)], list(range(n * m, 0, -1))


def cut(values, n, m):
    return values[n : n + m], values[n - m :]


def rounded(values, digits):
    total = 0
    out = []
    for value in values:
        total += value
        out.append(round(total, digits))
    return out, round(total)


def keys(rows):
    out = []
    for row in rows:
        row = dict(row)
        row["n"] -= 0.5
        out.append(row)
    return out


@pytest.mark.parametrize("x", [2, 0.5, -1.0, 0, True, 1000])
def test_products_of_numbers(x):
    for values in NUMBERS:
        same(horner, values, x)
        same(growing, values)
        if values:
            same(smooth, values, x)
        same(compound, x, values)


def test_products_of_fields():
    bodies = [{"x": 1, "v": 0.5, "m": 3}, {"x": 2.5, "v": -1, "m": 2}, {"x": -1, "v": 0, "m": 2**31}]
    same(gravity, bodies, 0.25)
    same(gravity, bodies, 2)
    same(gravity, [{"x": None, "v": 1, "m": 1}], 1)


@pytest.mark.parametrize(("n", "m"), [(1, 2), (1.5, 1.5), (2.5, 0.5), (0, 0), (-1, 3), (True, 1), (None, 1)])
def test_one_operation_alone_tells_its_kind(n, m):
    same(repeated, "ab", n, m)
    same(repeated, [1], n, m)
    same(padded, "ab", n)
    same(counted, n, m)
    same(cut, [1, 2, 3, 4], n, m)
    same(cut, "abcd", n, m)


@pytest.mark.parametrize("digits", [0, 2, -1, -400, 400, None, 2.0, "2"])
def test_rounding_tells_no_kind(digits):
    for values in ([1, 2, 3], [0.125, 2.375, -0.0], [15, 10, 25], [2.5, 2.5], [2**53 - 1], [True, 0.5], []):
        same(rounded, values, digits)


def test_keys_of_a_copied_dict():
    same(keys, [{"n": 2.5, "a": [1]}, {"n": 1, "2": 0}])
    same(keys, [[["n", 2], [1, 0]]])


@pytest.mark.parametrize("function", [gravity, horner, compound, growing, smooth, rounded])
def test_no_trace_of_kinds(function):
    text = compiled(function).text.rpartition("\nfunction ")[2]
    assert re.search(r"\$(\w+Num|\w+Number|addMul)\(", text)  # helpers of programs that nowhere tell 2 from 2.0


def stretched(values, text):
    total = 0
    for value in values:
        total += value
    size = 0
    size = text * total
    return len(size)


def test_a_text_in_the_place_of_a_number():
    refused(stretched, [1.5, 2.5], "ab", code="repeated-by-number")
    refused(stretched, [1, 2], ["ab"], code="repeated-by-number")
    same(stretched, [1.5, 2.25], "ab")
    same(stretched, [2**53 - 1, 1], "ab")


def two_ways(values, digits):
    return [[round(value, digits), round(value * 0.5, digits)] for value in values]


@pytest.mark.parametrize("digits", [0, 1, 2, 5, 11, 12, 13, 22, -2])
def test_rounding_near_the_middle_and_near_zero(digits):
    chance = random.Random(digits)
    values = [sign * x for x in (5e-324, 0.05, 0.5, 2.5, 2.675, 0.4999, 1e11 + 0.5, 1e12) for sign in (1, -1)]
    values += [chance.uniform(-100, 100) for _ in range(200)] + [
        chance.randint(-(10**6), 10**6) / 200 for _ in range(200)
    ]
    same(two_ways, values, digits)
