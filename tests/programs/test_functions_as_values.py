"""Functions, methods and classes that helpers call: floats stay floats, arguments are counted, classes make instances."""

from __future__ import annotations

import functools
import math
import re
from typing import Any

import pytest
from clientside.compiler.diagnostics.diagnostic import CompileError

from tests.harness.same import compiled, same


class Point:
    def __init__(self, x: Any) -> None:
        self.x = x / 2

    def half(self) -> Any:
        return self.x / 2

    def scaled(self, by: Any) -> Any:
        return by / 2

    def __add__(self, other: Any) -> Any:
        return self.x / 2

    def __float__(self) -> float:
        return self.x

    def __getitem__(self, key: Any) -> Any:
        return key / 2

    def __iter__(self) -> Any:
        yield self.x


def test_floats_through_values() -> None:
    same(lambda xs: list(map(lambda v: v / 2, xs)), [4, 3])
    same(lambda xs: [list(map(lambda y: [y, str(y), y == 2], [x / 2 for x in xs]))], [4, 3])

    def both(xs: Any) -> Any:
        f = lambda v: v / 2  # noqa: E731
        return [f(xs[0]), str(f(xs[0])), list(map(f, xs)), sorted(xs, key=f)]

    def one_of_two(xs: Any) -> Any:
        def half(v: Any) -> Any:
            return v / 2

        def thrice(v: Any) -> Any:
            return v * 3

        f = half if xs[0] > 3 else thrice
        return str(f(xs[0])) + str(half(2))

    def of_class(x: Any) -> Any:
        p = Point(x)
        numbers = [p.half(), p + p, p[x], *p, math.sqrt(p), sum(map(p.scaled, [x]))]
        return [numbers, str(p + p), str(p[x]), list(map(p.scaled, [x])), [q.x for q in map(Point, [x, 3])]]

    for function, arguments in ((both, [4]), (one_of_two, [4]), (one_of_two, [2])):
        same(function, arguments)
    same(of_class, 8)
    same(lambda xs: [str(e) for e in map(ValueError, xs)], ["a"])


def test_keywords_of_callbacks() -> None:
    def named(xs: Any) -> Any:
        def f(a: Any, *, k: Any = 1, **more: Any) -> Any:
            return [a, k, more]

        return list(map(f, xs))

    same(named, [1])
    same(lambda xs: list(map(lambda a, b=2: [a, b], xs)), [1])
    same(lambda xs: list(map(lambda *a: a, xs, xs)), [1])


@pytest.mark.parametrize(
    "function",
    [
        lambda xs: list(map(lambda a, b: a, xs)),
        lambda xs: sorted(xs, key=lambda: 1),
        lambda xs: functools.reduce(lambda a: a, xs),
        lambda xs: list(map(lambda a, *, k: a, xs)),
    ],
)
def test_wrong_number_of_arguments(function: Any) -> None:
    with pytest.raises(CompileError, match="wrong-arguments"):
        compiled(function)


def patterns_handed_on(xs: Any, pattern: Any) -> Any:
    tables = {"search": re.search, "match": re.match}
    return (
        list(map(functools.partial(re.sub, r"\W+", "-"), xs)),
        list(map(functools.partial(re.split, r"\W+"), xs)),
        [[f(pattern, x, re.I) is None for x in xs] for f in tables.values()],
        [f("b", "X", x) for f in (re.sub, re.subn) for x in xs],
        list(map(re.compile("(b)").findall, xs)),
    )


def dicts_copied(rows: Any, key: Any) -> Any:
    found = list(map(dict.copy, rows))
    for row in found:
        row[key] = 1
    return found, rows


def test_functions_that_have_no_arguments_written_out() -> None:
    same(patterns_handed_on, ["a b", "", "b-bB"], "B")
    same(patterns_handed_on, ["a"], "(")
    same(dicts_copied, [{"b": 1}, {}], "q")
    same(dicts_copied, [{"b": 1}, 5], 1)


def remembered(function: Any) -> Any:
    cache: dict[Any, Any] = {}

    @functools.wraps(function)
    def inner(*args: Any, **named: Any) -> Any:
        key = (args, tuple(sorted(named.items())))
        if key not in cache:
            cache[key] = function(*args, **named)
        return cache[key]

    return inner


@remembered
def squared(x: Any) -> Any:
    return x * x


@remembered
def joined(a: Any, b: Any, c: Any = 1) -> Any:
    return a * b + c


@pytest.mark.parametrize("values", [[1, -2, 3], [], ["a"], [None], [1.5, 2]])
def test_functions_of_names_too_are_called_by_builtins(values: Any) -> None:
    def called(values: Any) -> Any:
        found = [*map(squared, values)]
        for value in filter(squared, values):
            found.append(value)
        by_size = sorted(values, key=squared, reverse=True), max(values, key=squared, default=None)
        folded = functools.reduce(joined, values, 1), list(map(joined, values, values))
        return str(found), by_size, folded, any(map(squared, values)), joined(2, b=3)

    same(called, values)


def composed(*functions: Any) -> Any:
    return functools.reduce(lambda f, g: lambda *a, **k: f(g(*a, **k)), functions, lambda x: x)


def test_one_of_several_functions_takes_names_too() -> None:
    def called(x: Any) -> Any:
        many = lambda *a, **k: len(a) + len(k)  # noqa: E731
        named = lambda a, *, k=2: a * k  # noqa: E731
        return [f(x) for f in (many, named, lambda a: a)], composed(str, abs)(x)

    same(called, -3)
    same(called, 2.5)
