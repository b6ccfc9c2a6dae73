"""Tables of functions and classes in module variables."""

from __future__ import annotations

import math
import operator
import statistics
from dataclasses import dataclass
from enum import Enum
from typing import Any

import pytest
from clientside.compiler.diagnostics.diagnostic import CompileError

from tests.harness.same import same


def double(x: Any) -> Any:
    return 2 * x


def with_default(x: Any, by: Any = 3, *rest: Any, scale: Any = 1) -> Any:
    return (x + by + sum(rest)) * scale


class Shape(Enum):
    ROUND = "round"
    FLAT = "flat"


@dataclass
class Point:
    x: int
    y: int = 0

    def total(self) -> int:
        return self.x + self.y


COMPARE = {"<": lambda a, b: a < b, ">=": operator.ge, "==": lambda a, b: a == b}
REDUCE = {"sum": sum, "mean": statistics.mean, "max": max, "size": len, "floor": lambda xs: math.floor(xs[0])}
STEPS = [double, with_default, str, lambda text: text + "!", len]
NESTED = {"text": {"upper": lambda s: s.upper(), "title": str}, "limits": [1, 2], 5: (double, "double")}
MAKE = {"point": Point}
SHAPES = [Shape]
BIND = (with_default, double)


def compare(op: Any, a: Any, b: Any) -> Any:
    if op not in COMPARE:
        return sorted(COMPARE)
    return COMPARE[op](a, b)


def reduce(name: Any, xs: Any) -> Any:
    f = REDUCE.get(name)
    return f(xs) if f else [k for k, g in REDUCE.items() if g is sum]


def steps(x: Any) -> Any:
    found = [x]
    for step in STEPS:
        found.append(step(found[-1]))
    return found


def nested(s: Any) -> Any:
    f, name = NESTED[5]
    return NESTED["text"]["upper"](s), NESTED["text"]["title"](5), NESTED["limits"], f(4), name


def make(kind: Any, value: Any) -> Any:
    made = MAKE[kind](value)
    return made.total(), repr(made), isinstance(made, MAKE[kind])


def shapes(value: Any) -> Any:
    return [shape(value).name for shape in SHAPES]


def bind(x: Any) -> Any:
    f, g = BIND
    return f(x, 1, 2, scale=10), f(x, by=5), g(x), f(x)


@pytest.mark.parametrize(("op", "a", "b"), [("<", 1, 2), (">=", 1, 2), ("==", "a", "a"), ("?", 1, 2), ("<", 1, "a")])
def test_compare(op: Any, a: Any, b: Any) -> None:
    same(compare, op, a, b)


@pytest.mark.parametrize("name", [*REDUCE, "none"])
def test_reduce(name: Any) -> None:
    same(reduce, name, [3, 1, 2.5])


@pytest.mark.parametrize("x", [1, 2.5, -1])
def test_steps(x: Any) -> None:
    same(steps, x)


def test_nested() -> None:
    same(nested, "ab")


@pytest.mark.parametrize(("kind", "value"), [("point", 3), ("no", 1)])
def test_make(kind: Any, value: Any) -> None:
    same(make, kind, value)


@pytest.mark.parametrize("value", ["flat", "x"])
def test_shapes(value: Any) -> None:
    same(shapes, value)


@pytest.mark.parametrize("x", [1, 1.5])
def test_bind(x: Any) -> None:
    same(bind, x)


def make_counter():
    n = 0

    def count():
        nonlocal n
        n += 1
        return n

    return count


COUNT = make_counter()


def test_a_variable_of_the_server_is_not_changed():
    with pytest.raises(CompileError, match="captured-mutation"):
        same(lambda: COUNT())
