"""Loops that go by index, count, or walk a table of constants, and `a, b = x, y` without an array."""

from __future__ import annotations

import pytest

from tests.harness.same import same


def numbered(rows):
    out = []
    for r in rows:
        out.append((r, len(out)))
    return out


def keyed(rows):
    return {k: (v, k) for k, v in rows}


def sums(rows):
    return [sum(c * x**i for i, c in enumerate(rows)) for x in (1, 4)]


def nested(rows):
    return [[(x, y, letter) for y in row for letter in y] for x in (1, 4) for row in rows]


def counted(rows):
    out = []
    for i, x in enumerate(rows, 2):
        out.append((i, x))
    return out


def crossed(xs):
    return [(x, y) for x in xs for y in (-1, 0, 1)]


def grows(xs):
    made = []
    for x in xs:
        if isinstance(xs, list) and len(xs) < 10:
            xs.append(x)
        made.append((x, x))
    return made


def shrinks(xs: list):
    made = []
    for x in xs:
        made.append((x, len(xs)))
        xs.pop()
    return made


def rebinds(xs: list):
    made = []
    for x in xs:
        xs = []
        made.append((x, xs))
    return made


def changes_dict(d):
    out = []
    try:
        for k in d:
            out.append((k, 1))
            d[k + "x"] = 1
    except RuntimeError as e:
        return str(e), len(out)
    return out


VALUES = [[1, 2.5], "ab😀", {"x": 1, "y": 2}, None, 5, [], "", True, [[1, 2], [3, 4]], [[1, 2, 3]], ["ab"], -0.0]


@pytest.mark.parametrize("value", VALUES)
@pytest.mark.parametrize("function", [numbered, keyed, sums, nested, counted, crossed, grows])
def test_walks_any_value(function, value):
    same(function, value)


@pytest.mark.parametrize("function", [shrinks, rebinds])
def test_list_changes(function):
    for value in ([], [1], [1, 2.5, None, "a"], list(range(9))):
        same(function, value)


@pytest.mark.parametrize("value", [{"a": 1}, {}, "ab", [], ["a"], 1])
def test_changed_dict(value):
    same(changes_dict, value)


def test_constants():
    def f(n):
        seen = []
        for a, b in ((1, 2), (3, 4)):
            seen.append(a * b)
        for step in [5, 3, 1]:
            for a, (b) in [(1, 2), [-3, 4]]:
                seen.append(a - b + step)
        for x in (1, 1):
            seen.append(x)
        for x in (True, 2, 3):
            seen.append(x)
        for x in (0, 2**70):
            seen.append(x > 5)
        for x, y in ((1, 2.5), (None, "a")):
            seen.append([x, y])
        for x in (2147483647, 2147483648, 2147483649):
            seen.append(x)
        for x, y in ():
            seen.append(n)
        return seen, a, b, step, x

    same(f, 1)


def test_targets_of_constants_are_variables():
    def f(n):
        fs = []
        for dx in (-1, 0, 1):
            fs.append(lambda: dx)
            dx = 7
        for y, x in ((1, 2), (3, 4)):
            fs.append(lambda: (y, x))
            y += 10
        return [f() for f in fs], dx, y

    same(f, 1)


def test_rows_of_constants_that_do_not_fit():
    def f(n):
        for a, b in ((1, 2), (3, 4, 5)):
            n += a + b
        return n

    same(f, 1)


def test_loop_else():
    def f(n):
        for dx in (-1, 0, 1):
            for q in (1, 2):
                if q == n:
                    break
            else:
                dx += 5
        else:
            dx += 100
        return dx

    for n in (1, 2, 3):
        same(f, n)


def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def rotated(a, b, c):
    a, b, c = b, c, a
    a, b, c = c, 1, a
    x, y = a + b, a
    y, x = x, [i + y for i in [1, 2]]
    return a, b, c, x, y


def half_assigned(d):
    a, b = 1, 2
    try:
        a, b = d["x"], d["y"]
    except KeyError:
        pass
    return a, b


def captured(n):
    a, b = 1, n

    def f():
        return a + b

    a, b = b, f()
    return a, b, f()


def in_steps(n):
    def g():
        a, b = 1, (yield 2)
        a, b = b, (yield a)
        return a, b

    it = g()
    next(it)
    found = [it.send(n)]
    try:
        it.send(6)
    except StopIteration as e:
        found.append(e.value)
    return found


def one_name(x):
    a, a = x, x + 1
    return a


def walrus(x):
    a, b = (c := x), c + 1
    a, b = b, (a := 7) + a
    return a, b, c


def reverse(xs):
    i, j = 0, len(xs) - 1
    while i < j:
        xs[i], xs[j] = xs[j], xs[i]
        i, j = i + 1, j - 1
    return xs


@pytest.mark.parametrize(
    ("function", "sets"),
    [
        (fibonacci, [(0,), (1,), (100,)]),
        (gcd, [(12, 18), (0, 0), (2.5, 1), ("a", 3), (10**15, 7), (-7, 3)]),
        (rotated, [(1, 2, 3), ("a", "b", "c"), (1.5, True, None)]),
        (half_assigned, [({"x": 1},), ({},), ({"x": 1, "y": 2},), (None,)]),
        (captured, [(1,), (2.5,)]),
        (in_steps, [(1,)]),
        (one_name, [(1,), ("a",)]),
        (walrus, [(1,), (2.5,)]),
        (reverse, [([1, 2, 3],), ([],), ("ab",)]),
    ],
)
def test_parallel_assignment(function, sets):
    for arguments in sets:
        same(function, *arguments)
