"""Defaults that are functions: lambdas, decorated and cached functions, tables of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache, partial, wraps
from operator import itemgetter
from typing import Any

import pytest

from tests.harness.same import same


def remembered(function: Any) -> Any:
    cache: dict[Any, Any] = {}

    @wraps(function)
    def inner(*args: Any, **named: Any) -> Any:
        if args not in cache:
            cache[args] = function(*args, **named)
        return cache[args]

    return inner


@remembered
def squared(x: Any) -> Any:
    return x * x


@lru_cache
def cubed(x: Any) -> Any:
    return x**3


increased = lambda x: x + 1  # noqa: E731
power = partial(pow, 2)


def of_lambda(x: Any, key: Any = lambda x: x) -> Any:
    return key(x)


def through(x: Any) -> Any:
    return of_lambda(x), of_lambda(x, abs), list(map(of_lambda, [x]))


def of_decorated(x: Any, key: Any = squared) -> Any:
    return key(x)


def of_cached(x: Any, key: Any = cubed) -> Any:
    return key(x)


def of_variable(x: Any, key: Any = increased, other: Any = power) -> Any:
    return key(x), other(x)


def of_getter(x: Any, key: Any = itemgetter(0)) -> Any:
    return key([x, 1])


class Sorter:
    def sorted(self, values: Any, key: Any = lambda v: -v, kind: Any = int) -> Any:
        return sorted(values, key=key), kind("5")

    def of_decorated(self, f: Any = squared) -> Any:
        return f(3)


def of_methods(x: Any) -> Any:
    return Sorter().sorted([1, x]), Sorter().of_decorated()


@dataclass
class Data:
    values: list[Any] = field(default_factory=lambda: [1])
    key: Any = lambda v: v + 1


def of_fields(x: Any) -> Any:
    return Data().values, Data.key(x)


TABLE = {"a": lambda v: v * 2}


def of_tables(x: Any, first: Any = (lambda v: v, abs), named: Any = TABLE, pair: Any = (increased, Sorter)) -> Any:
    return first[0](x), named["a"](x), pair[0](x), pair[1]().of_decorated()


def of_nested(x: Any, f: Any = lambda v, w=lambda z: z + 1: w(v)) -> Any:
    return f(x)


def of_rest(x: Any, f: Any = lambda *a, **k: (a, k)) -> Any:
    return f(x, k=1), list(map(f, [x]))


def generated(n: Any, f: Any = lambda v: v * v) -> Any:
    for i in range(n):
        yield f(i)


def of_generator(x: Any) -> Any:
    return list(generated(x))


ALL = [of_lambda, through, of_decorated, of_cached, of_variable, of_getter, of_methods, of_fields, of_tables, of_nested]


@pytest.mark.parametrize("function", [*ALL, of_rest, of_generator])
def test_defaults(function: Callable[..., Any]) -> None:
    same(function, 3)
