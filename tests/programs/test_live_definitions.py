"""Live functions and classes mean what they meant where they were defined, not what their names mean now."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest
from clientside.compiler.diagnostics.diagnostic import CompileError
from clientside.compiler.pipeline import compile_function

from tests.harness.same import same

Made = Callable[[Any], Any]
k = 1
limits = [1]


class Base:
    def where(self) -> str:
        return "module"


def with_default(k: int) -> Made:
    def f(x: Any, k: int = k, *, twice: int = k * 2) -> Any:
        return [x, k, twice]

    return f


def in_a_loop() -> list[Made]:
    made = []
    for i in range(3):

        def f(x: Any, i: int = i) -> Any:
            return [x, i]

        made.append(f)
    return made


def early(x: Any, found: list[int] = limits, *, count: int = len(limits)) -> Any:
    return [x, found, count]


class Settings:
    found = limits
    number = 5

    def both(self, found: list[int] = limits) -> Any:
        return [found, self.found, self.number]


limits = [2, 3]
Settings.number = 6


def settings(x: Any) -> Any:
    return [x, Settings().both()]


def closing_class(k: int) -> Made:
    class Point:
        @property
        def own(self) -> int:
            return k

        @staticmethod
        def double() -> int:
            return k * 2

    def f(x: Any) -> Any:
        return [x, Point().own, Point.double()]

    return f


def other_point() -> Made:
    class Point:
        def own(self) -> str:
            return "other"

    def f(x: Any) -> Any:
        return [x, Point().own()]

    return f


def local_base() -> Made:
    class Base:
        def where(self) -> str:
            return "function"

    class Derived(Base):
        pass

    def f(x: Any) -> Any:
        return [x, Derived().where()]

    return f


def class_attribute(k: int) -> Made:
    class Point:
        size = k + 1

    def f(x: Any) -> Any:
        return [x, Point.size]

    return f


if limits:

    class Chosen:
        def name(self) -> str:
            return "first"

else:

    class Chosen:  # type: ignore[no-redef]
        def name(self) -> str:
            return "second"


def chosen(x: Any) -> Any:
    return [x, Chosen().name()]


FUNCTIONS = [
    with_default(5),
    with_default(7),
    *in_a_loop(),
    early,
    settings,
    closing_class(8),
    closing_class(9),
    other_point(),
    local_base(),
    class_attribute(3),
    chosen,
]


@pytest.mark.parametrize("function", FUNCTIONS)
def test_as_defined(function: Made) -> None:
    same(function, 1)


def test_a_variable_of_a_function_that_returned() -> None:
    def around(k: object) -> Made:
        class Point:
            def own(self) -> Any:
                return [name for name in ("a", "b")]

            size = k

        return lambda x: [x, Point.size]

    with pytest.raises(CompileError) as raised:
        compile_function(around(threading.Lock()))
    assert {d.code for d in raised.value.diagnostics} == {"unsupported-default"}
