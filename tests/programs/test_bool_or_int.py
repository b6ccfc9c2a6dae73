"""A variable that is a bool or an int: its range counts the bool, too. `raise x from y` where x is no exception."""

import pytest

from tests.harness.same import same


def mod(x):
    w = False if x else 5
    return 7 % w


def floor(x):
    w = x if isinstance(x, bool) else 5
    return [7 // w]


def neg(x):
    w = x if isinstance(x, bool) else 5
    return -w


def mul(x, y):
    w = x if isinstance(x, bool) else 5
    v = -3 if y else -2
    return str(w * v)


def mul2(x, y):
    w = x if isinstance(x, bool) else 5
    v = y if isinstance(y, bool) else -2
    return [w * v, v * w, v % w if w else 0, v // w if w else 0, w % v if v else 1]


def cmp(x, y):
    w = x if isinstance(x, bool) else 5
    out = []
    for i in range(8):
        if i > w:
            out.append(10 // (i - 1) if i != 1 else "one")
    return out


def bits(x, y):
    w = x if isinstance(x, bool) else 5
    v = y if isinstance(y, bool) else 2**40
    return [w << 3, w & v, v | w, v ^ w, w >> 1, v >> 1, 1 << w, ~w]


def divide(x):
    w = x if isinstance(x, bool) else 5
    return 3 / w


def total(x):
    return sum((v == 1) if v < 5 else 700 for v in x)


def pos(x):
    w = x if isinstance(x, bool) else -5
    return [+w, abs(w), w**2, 2**w, divmod(7, w) if w else 0, pow(w, 3, 7)]


def stepped(x):
    w = x if isinstance(x, bool) else 5
    return [i for i in range(0, 10, w)]


def raised(x):
    try:
        raise x from ValueError("x")
    except TypeError as e:
        return [repr(e.__cause__), repr(e.__context__), str(e)]


def raised2(x):
    try:
        raise 0 from ValueError("x")
    except TypeError as e:
        return [repr(e.__cause__), repr(e.__context__), str(e)]


VALUES = (0, 1, True, False, None)


@pytest.mark.parametrize("f", [mod, floor, neg, divide, pos, stepped, raised, raised2], ids=lambda f: f.__name__)
def test_of_one(f):
    for x in VALUES:
        same(f, x)


@pytest.mark.parametrize("f", [mul, mul2, cmp, bits], ids=lambda f: f.__name__)
def test_of_two(f):
    for x in VALUES:
        for y in VALUES:
            same(f, x, y)


def test_sums():
    same(total, [1, 2, 9])
    same(total, [])
