"""Instances of the module's classes, and unions for isinstance, as they were when the program was compiled."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import deque
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Optional, Union

import pytest
from clientside.compiler.diagnostics.diagnostic import CompileError

from tests.harness.same import same


class Shape(ABC):
    sides = 0

    @abstractmethod
    def area(self):
        """Its area."""


class Square(Shape):
    sides = 4
    __slots__ = ("side",)

    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side * self.side


class Config:
    scale = 3

    def __init__(self, name, n, parent=None):
        self.name = name
        self.n = n
        self.opts = {"a": [n, 2.0]}
        self.parent = parent
        self.format = str.upper

    def value(self):
        return self.n * self.scale

    @property
    def title(self):
        return self.name.title()

    def __eq__(self, other):
        return isinstance(other, Config) and other.name == self.name

    def __hash__(self):
        return hash(self.name)


@dataclass
class Counted:
    n: int

    def __post_init__(self):
        self.twice = self.n * 2


class Node:
    def __init__(self):
        self.me = self


config = Config("main", 4)
child = Config("child", 2.0, config)
child.late = "set later"
TABLE = {"a": config, "b": [child, config], Config("key", 0): 1}
SQUARE = Square(1.5)
COUNTED = Counted(4)
RECENT = deque([1, 2, 3], maxlen=5)
SPACE = SimpleNamespace(a=1, b=[1, 2.0], deep=SimpleNamespace(c="x"))
ring = Node()


def of_one(x):
    return config.value() + x, config.title, config.opts["a"], config.format("up"), config.n, config.parent


def of_related():
    parts = child.parent is config, TABLE["a"] is config, TABLE["b"][0].parent is TABLE["b"][1], config == child
    return parts, child.late, repr(child.n), isinstance(child, Config), TABLE[Config("key", 5)]


def of_others():
    return (
        SQUARE.area(),
        SQUARE.sides,
        isinstance(SQUARE, Shape),
        COUNTED.twice,
        COUNTED == Counted(4),
        Config("x", 1).n,
    )


def of_library():
    return list(RECENT), RECENT[0], RECENT.maxlen, len(RECENT), SPACE.a, SPACE.b, repr(SPACE), SPACE.deep.c


def test_attributes_as_they_were():
    same(of_one, 3)
    same(of_related)
    same(of_others)
    same(of_library)


def changes():
    config.n += 1
    return config.n


def changes_inside():
    config.opts["a"].append(3)
    return config.opts


def names_itself():
    return ring.me is ring


@pytest.mark.parametrize("function", [changes, changes_inside])
def test_a_change_is_refused(function):
    with pytest.raises(CompileError, match="captured-mutation"):
        same(function)


def test_an_instance_that_holds_itself_is_refused():
    with pytest.raises(CompileError, match="server-value"):
        same(names_itself)


Either = int | float
Old = Union[int, float]  # noqa: UP007
Maybe = Optional[str]  # noqa: UP045
Nested = Either | str | None
Or = Config | None
Added = (int,) + (float, str)  # noqa: RUF005
Both = (Either, str)


def every_union(x):
    named = isinstance(x, Either), isinstance(x, Old), isinstance(x, Maybe), isinstance(x, Nested), isinstance(x, Or)
    tuples = isinstance(x, Added), isinstance(x, Both), isinstance(x, (Either, list)), isinstance(config, Or)
    numbers = isinstance(x, complex), isinstance(x, (int, float, complex)), isinstance(x, list | None)
    return named, tuples, numbers, issubclass(type(x), Either), issubclass(bool, Either)


def narrows(x: Either) -> Old:
    y: Either = x
    if isinstance(y, Either):
        return y + 1
    return y.upper() if isinstance(y, Maybe) and y is not None else 0


@pytest.mark.parametrize("x", [1, 1.5, 2.0, "a", None, [], True, {}])
def test_unions_of_the_module(x):
    same(every_union, x)
    same(narrows, x)


def test_a_union_is_for_isinstance_alone():
    def shown():
        return str(Either)

    def counted():
        return len(Both)

    for function in (shown, counted):
        with pytest.raises(CompileError, match="server-value"):
            same(function)
