"""What is called: classes, instances with `__call__`, methods, and what cannot be called; CPython's count of arguments."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial, reduce
from typing import Any, NamedTuple

import pytest

from tests.harness.same import same


class Vec:
    def __init__(self, x, y=0):
        self.x = x
        self.y = y

    def m(self, a, *, k=1):
        return a

    @classmethod
    def c(cls, a):
        return a

    @staticmethod
    def s(a):
        return a

    def __call__(self, a):
        return [self.x, a]


class Sub(Vec):
    def m(self, a):
        return a


class Plain:
    pass


class Left(Plain):
    pass


class WithInit:
    def __init__(self, v=3):
        self.v = v


class Both(Left, WithInit):
    pass


@dataclass
class Empty:
    pass


@dataclass
class Point:
    x: int
    y: int = 2


class Pair(NamedTuple):
    a: int
    b: int = 3


class Own(ValueError):
    def __init__(self, v, code=7):
        super().__init__(v)
        self.code = code


class Fn:
    def __init__(self, k):
        self.k = k

    def __call__(self, x, *, z=1):
        return [self.k, x, z]


class Key:
    def __init__(self, k):
        self.k = k

    def __call__(self, x):
        return [self.k, -x]


def written(which):
    try:
        if which == 0:
            Vec()
        elif which == 1:
            Vec(1, 2, 3)
        elif which == 2:
            Vec(1).m(1, 2, k=2)
        elif which == 3:
            Vec.c()
        elif which == 4:
            Vec.c(1, 2)
        elif which == 5:
            Vec.s(1, 2)
        elif which == 6:
            Vec(1)(1, 2)
        elif which == 7:
            Empty(1)
        elif which == 8:
            Point(1, 2, 3)
        elif which == 9:
            Pair(1, 2, 3)
        elif which == 10:
            Pair()
        elif which == 11:
            Own(1, 2, 3)
        elif which == 12:
            Left(1)
        elif which == 13:
            Left(x=1)
        elif which == 14:
            Vec.m(Vec(1), 1, 2)
        elif which == 15:
            return Both(5).v
    except Exception as e:
        return type(e).__name__, str(e)


def starred(which, args):
    try:
        if which == 0:
            Vec(*args)
        elif which == 1:
            Vec(1).m(*args, k=2)
        elif which == 2:
            Vec.c(*args)
        elif which == 3:
            Vec(1)(*args)
        elif which == 4:
            Empty(*args)
        elif which == 5:
            Point(*args, x=1)
        elif which == 6:
            Pair(*args)
        elif which == 7:
            Own(*args)
        elif which == 8:
            Left(*args)
        elif which == 9:
            Vec.m(*args)
        elif which == 10:
            Both(*args)
    except Exception as e:
        return type(e).__name__, str(e)


def one_of(which, args):
    called = [Vec, Empty, Point, Pair, Own, Sub, Left, Both, Vec.c, Vec.s, Vec(1), Vec(1).m, Vec.m][which]
    try:
        called(*args)
    except Exception as e:
        return type(e).__name__, str(e)


def class_of_several(which):
    made = [Vec, Empty, Point, Own, Left][which]
    try:
        made(1, 2, 3)
    except Exception as e:
        return type(e).__name__, str(e)


def named(which):
    try:
        return [Pair, Point][which % 2](**({"a": 1} if which < 2 else {})) is None
    except Exception as e:
        return type(e).__name__, str(e)


def instance_or_function(which):
    f = [Fn(1), lambda x, z: x, Fn][which]
    try:
        return str(f(4, z=2))[:2]
    except Exception as e:
        return type(e).__name__, str(e)


@pytest.mark.parametrize("which", range(16))
def test_arguments_that_are_too_many_or_missing_are_counted_with_self(which: int) -> None:
    same(written, which)


@pytest.mark.parametrize("which", range(11))
def test_starred_arguments_are_counted_with_self(which: int) -> None:
    for args in ([], [1], [1, 2], [1, 2, 3]):
        same(starred, which, args)


@pytest.mark.parametrize("which", range(13))
def test_one_of_several_things_is_called(which: int) -> None:
    for args in ([], [1], [1, 2], [1, 2, 3]):
        same(one_of, which, args)


def test_one_of_several_classes() -> None:
    for which in range(5):
        same(class_of_several, which)
    for which in range(4):
        same(named, which)
    for which in range(3):
        same(instance_or_function, which)


def mapped(f):
    try:
        return list(map(f, [1, 2]))
    except Exception as e:
        return type(e).__name__, str(e)


def filtered(f):
    try:
        return list(filter(f, [1, 2]))
    except Exception as e:
        return type(e).__name__, str(e)


def sorted_by(f):
    try:
        return sorted([1, 2], key=f)
    except Exception as e:
        return type(e).__name__, str(e)


def sorted_perhaps(f):
    key = f if f else len
    try:
        return sorted([[1], [2, 3]], key=key), max([[4]], key=key)
    except Exception as e:
        return type(e).__name__, str(e)


def reduced(f):
    try:
        return reduce(f, [1, 2, 3])
    except Exception as e:
        return type(e).__name__, str(e)


def in_part(f):
    try:
        return partial(f, 1)
    except Exception as e:
        return type(e).__name__, str(e)


@pytest.mark.parametrize("call", [mapped, filtered, sorted_by, sorted_perhaps, reduced, in_part])
def test_what_cannot_be_called(call: Callable[..., Any]) -> None:
    for value in (1, None, "x", [1], {"a": 1}, True, 1.5):
        same(call, value)


def test_instances_are_called_by_helpers() -> None:
    def by_instance(k):
        key = Key(k)
        other = key if k else len
        return [
            list(map(key, [1, 2])),
            sorted([1, 2], key=key),
            max([1, 2], key=key),
            list(filter(Fn(k), [1])),
            callable(other),
        ]

    same(by_instance, 1)
    same(by_instance, 0)


def test_partial_of_classes_and_instances() -> None:
    def made(a):
        try:
            return (
                partial(Point, y=a)(1).y,
                partial(Point, a)().x,
                partial(Fn(1), a)(),
                partial(Fn(1), z=a)(4),
                partial(Vec(3), a)(),
            )
        except Exception as e:
            return type(e).__name__, str(e)

    def failing(which):
        try:
            return partial([Point, Left, Vec][which], 1)(2, 3) is None
        except Exception as e:
            return type(e).__name__, str(e)

    for value in (1, None, "x"):
        same(made, value)
    for which in range(3):
        same(failing, which)
