"""Messages about the number of arguments count the instance; classes that take different ones are told apart at run time."""

from __future__ import annotations

import functools
from collections import namedtuple
from dataclasses import dataclass
from typing import Any

import pytest
from clientside.compiler.diagnostics.diagnostic import CompileError

from tests.harness.same import same


class Counted:
    def __init__(self, x: Any) -> None:
        self.x = x

    def __repr__(self) -> str:
        return f"<{self.x}>"

    def none(self) -> Any:
        return self.x

    def some(this, a: Any, b: Any = 3) -> Any:
        return a + b

    def named(self, a: Any, *, k: Any = 1) -> Any:
        return a

    def __call__(self, q: Any) -> Any:
        return q

    @classmethod
    def of_class(cls, a: Any) -> Any:
        return a

    @staticmethod
    def static(a: Any) -> Any:
        return a

    class Inner:
        def method(self) -> Any:
            return 1

        class Innermost(Exception):
            pass


class Heir(Counted):
    def __init__(self, *a: Any) -> None:
        super().__init__(*a)

    def some(self, *a: Any) -> Any:
        return super().some(*a)


Pair = namedtuple("Pair", "x y")


@dataclass
class Data:
    x: Any
    y: Any = 2


class Other:
    def __init__(self, a: Any, b: Any = 2) -> None:
        self.x = a

    def none(self, n: Any) -> Any:
        return n


def told(make: Any) -> Any:
    try:
        return repr(make())
    except (TypeError, AttributeError) as error:
        return str(error)


def written_out(case: Any) -> Any:
    c = Counted(1)
    try:
        if case == 0:
            return Counted(1, 2)
        if case == 1:
            return Counted()
        if case == 2:
            return Data(1, 2, 3)
        if case == 3:
            return Data()
        if case == 4:
            return c.none(case)
        if case == 5:
            return c.some(1, 2, 3)
        if case == 6:
            return c.named(1, 2, k=3)
        if case == 7:
            return c(1, 2)
        if case == 8:
            return Counted.of_class(1, 2)
        if case == 9:
            return Counted.static(1, 2)
        if case == 10:
            return Counted.none(1, 2)
        if case == 11:
            return Counted.some()
        if case == 12:
            return Counted.Inner().method(1)
    except TypeError as error:
        return str(error)


def spread(given: Any) -> Any:
    c = Counted(1)
    return [
        told(lambda: Counted(*given)),
        told(lambda: Heir(*given)),
        told(lambda: Pair(*given)),
        told(lambda: Data(*given)),
        told(lambda: c.none(*given)),
        told(lambda: Heir(1).some(*given)),
        told(lambda: c.named(*given, k=3)),
        told(lambda: c(*given)),
        told(lambda: Counted.of_class(*given)),
        told(lambda: Counted.static(*given)),
        told(lambda: Counted.some(*given)),
    ]


def by_name(name: Any, given: Any) -> Any:
    return told(lambda: getattr(Counted(1), name)(*given))


def any_class(given: Any) -> Any:
    return [told(lambda: made(*given)) for made in (Pair, Data)] + [
        told(lambda: made(*given).x) for made in (Counted, Other)
    ]


def fixed_counts(n: Any) -> Any:
    found = []
    for made in (Counted, Other):
        try:
            found.append(made(n, 1).x)
        except TypeError as error:
            found.append(str(error))
        try:
            found.append(made().x)
        except TypeError as error:
            found.append(str(error))
        found.append(made(n).x)
    for value in (Counted(1), Other(2), None):
        try:
            found.append(value.none(n))
        except (TypeError, AttributeError) as error:
            found.append(str(error))
        try:
            found.append(value.none())
        except (TypeError, AttributeError) as error:
            found.append(str(error))
    return found


def perhaps(n: Any) -> Any:
    value = Other(1) if n else None
    try:
        return value.none()
    except (TypeError, AttributeError) as error:
        return str(error)


def names(n: Any) -> Any:
    method = Counted(1).some
    inner = Counted.Inner.Innermost()
    return [
        method.__name__,
        method.__qualname__,
        Counted.Inner.method.__qualname__,
        Counted.Inner().method.__qualname__,
        type(inner).__qualname__,
        type(inner).__name__,
    ]


def test_the_instance_is_counted():
    for case in range(13):
        same(written_out, case)
    for given in ([], [1], [1, 2], [1, 2, 3], [1, 2, 3, 4]):
        same(spread, given)
        for name in ("none", "some", "named", "of_class", "static"):
            same(by_name, name, given)


def test_classes_of_different_arguments():
    for given in ([], [1], [1, 2], [1, 2, 3]):
        same(any_class, given)
    for n in (0, 1, None, "a"):
        same(fixed_counts, n)
        same(perhaps, n)


def test_qualified_names_of_methods():
    same(names, 1)


class Bare:
    def rest(*given: Any) -> Any:  # type: ignore[misc]
        return len(given)


def test_a_method_needs_a_parameter_for_its_instance():
    with pytest.raises(CompileError, match="no parameter for the instance"):
        same(lambda n: Bare().rest(n), 1)


class Empty:
    pass


class EmptyHeir(Empty):
    pass


def bare(given: Any, named: Any) -> Any:
    found = [told(lambda: type(Empty(*given)).__name__)]
    for made in (Counted, Empty, EmptyHeir):
        found.append(told(lambda: type(made(*given, **named)).__name__))
        try:
            found.append(type(made(1)).__name__)
        except TypeError as error:
            found.append(str(error))
    try:
        found.append(type(Empty(1, *given)).__name__)
    except TypeError as error:
        found.append(str(error))
    return found


def test_classes_without_init():
    for arguments in (([], {}), ([1], {}), ([], {"x": 1}), ([], {"y": 1})):
        same(bare, *arguments)


class Length:
    def __init__(self, n: Any) -> None:
        self.n = n

    def __add__(self, other: Any) -> Any:
        return Length(self.n + other)

    def __sub__(self, other: Any) -> Any:
        return NotImplemented


def test_operators_of_instances_with_none():
    def added(n, other):
        return [told(lambda: (Length(n) + other).n), told(lambda: Length(n) - other), told(lambda: other + Length(n))]

    for other in (None, 1, "a", []):
        same(added, 1, other)


def qualified(x: Any) -> Any:
    class Local(Exception):
        pass

    found = [type(value).__qualname__ for value in (x, 1, None, [], Counted.Inner.Innermost())]
    for k in range(4):
        try:
            if k == 0:
                raise Counted.Inner.Innermost(x)
            if k == 1:
                raise Local(x)
            found.append([][k])
        except Exception as error:
            found.append((type(error).__qualname__, type(error).__name__, error.__class__.__qualname__))
    return found


def test_qualified_names_of_types():
    same(qualified, 1)
    same(qualified, "a")


def wrapped_by(function: Any) -> Any:
    @functools.wraps(function)
    def inner(**named: Any) -> Any:
        return function(**named)

    return inner


@wrapped_by
def wrapped(a: Any) -> Any:
    return a


def call_wrapped(given: Any) -> Any:
    try:
        return [wrapped(a=1), wrapped.__name__, wrapped(*given)]
    except TypeError as error:
        return str(error)


def test_wrappers_are_named_after_what_they_wrap():
    same(call_wrapped, [1, 2])
