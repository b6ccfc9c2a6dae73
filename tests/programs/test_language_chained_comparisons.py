"""`a < b < c`: what stands after a comparison that is false is not evaluated, and binds and tells nothing."""

import pytest

from tests.harness.same import same

VALUES = [0, 2, 9, "a", None, [1, 2]]


def constants(b):
    0 < 0 <= (q := 4)
    return q


def statement(b):
    1 < b <= (q := 4)
    return q


def condition(b):
    if 1 < b <= (q := 4):
        return q
    return q


def true_only(b):
    return [q, r] if 1 < (q := b) <= (r := 4) else q


def bound_before(b):
    q = None
    x = 1 < b < (q := 4)
    return [q, x]


def negated(b):
    if not 1 < b < (q := "s"):
        return q
    return q + "t"


def loop(b):
    found = []
    while 1 < b < (q := 4):
        found.append(q)
        b += 1
    return [found, q]


def three(b):
    x = 1 < b < (q := 4) < (r := 3)
    return [x, q, r]


def in_comprehension(b):
    x = [i for i in [0, 1, 2] if b != i < (q := 2)]
    return [x, q]


@pytest.mark.parametrize("value", VALUES, ids=repr)
@pytest.mark.parametrize(
    "f",
    [constants, statement, condition, true_only, bound_before, negated, loop, three, in_comprehension],
    ids=lambda f: f.__name__,
)
def test_what_is_bound(f, value):
    same(f, value)


def narrowed(i, x):
    if 0 <= i < len(x):
        return x[i]
    return x


def narrowed_by_method(i, x):
    known = 0 < i == x.count("a")
    return [known, x, x + x if x else 0]


@pytest.mark.parametrize("x", [None, 3, "abc", ["a", "b"], {"a": 1}, True], ids=repr)
@pytest.mark.parametrize("i", [-1, 0, 1, 5])
@pytest.mark.parametrize("f", [narrowed, narrowed_by_method], ids=lambda f: f.__name__)
def test_what_is_told(f, i, x):
    same(f, i, x)
