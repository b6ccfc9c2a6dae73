"""Names and docstrings of functions, what is for type checkers only, Ellipsis."""

from __future__ import annotations

import functools
import typing
from typing import TYPE_CHECKING, Callable, Dict, List, Optional, TypeVar, cast, overload

import pytest

from tests.harness.same import same


def case_names():
    def f():
        """Doc of f."""

    g = lambda: 0
    out = [f.__name__, f.__qualname__, f.__doc__, g.__name__, g.__doc__]
    return out, [h.__name__ for h in (f, g)]


def case_deco():
    log = []

    def timed(fn):
        @functools.wraps(fn)
        def wrapper(*a, **k):
            log.append(f"call {fn.__name__}{a}{k}")
            return fn(*a, **k)

        return wrapper

    @timed
    def add(a, b=2):
        "adds"
        return a + b

    @timed
    def sub(a, b):
        return a - b

    return add(1), sub(5, b=3), log, add.__name__, [f.__name__ for f in (add, sub)]


def case_deco_plain():
    log = []

    def traced(fn):
        def wrapper(*a):
            log.append(fn.__name__)
            return fn(*a)

        return wrapper

    @traced
    def one(x):
        return x

    @traced
    def two(x):
        return x * 2

    return one(1), two(2), log, one.__name__


def helper(x):
    return x


def case_dispatch(x):
    table = {f.__name__: f for f in (helper, other)}
    return table["helper"](x), sorted(table)


def other(x):
    return -x


class A:
    def m(self):
        "m doc"


def case_ell():
    x = [..., 1]
    return repr(...), str(...), x[0] is ..., f"{...}", bool(...)


if TYPE_CHECKING:
    from collections.abc import Sequence as Seq


Vec = List[float]


T = TypeVar("T")


K = typing.TypeVar("K")


Handler = Callable[[int], str]


def case_typing():
    x: List[int] = cast(List[int], [1])
    y: "Undefined" = 2  # noqa: F821
    z: Optional[Seq[int]] = None
    v: Vec = [1.0]
    w = typing.cast("Dict[str, int]", {"a": 1})
    u = cast(int, "no")

    def ident(q: T) -> T:
        return q

    @overload
    def ov(a: int) -> int: ...
    @overload
    def ov(a: str) -> str: ...
    def ov(a):
        return a

    @typing.overload
    def ov2(a: int) -> int: ...
    def ov2(a):
        return a * 2

    h: Handler = lambda n: str(n)
    return x, y, z, v, w, u, ident(3), ov("q"), ov2(4), h(5), [cast(Optional[int], i) for i in range(2)]


def first(xs: "Seq[T]", default: Optional[T] = None) -> Optional[T]:
    return xs[0] if xs else default


def case_ann():
    def f(a: List["Foo"], *b: Nope.x, c: undefined_thing = 3) -> "Bar":  # noqa: F821
        return a, b, c

    return f([1], 2), first([]), first([5])


CASES = [
    (case_names, ()),
    (case_deco, ()),
    (case_deco_plain, ()),
    (case_dispatch, (4,)),
    (case_ell, ()),
    (case_typing, ()),
    (case_ann, ()),
]


@pytest.mark.parametrize("function, args", CASES)
def test_same(function, args):
    same(function, *args)
