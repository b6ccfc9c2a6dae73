"""Class patterns of match."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import NamedTuple

import pytest

from tests.harness.same import same


@dataclass
class Pt:
    x: int
    y: int = 0


class Color(Enum):
    RED = 1
    GREEN = 2


class NT(NamedTuple):
    a: int
    b: str


class Num:
    __match_args__ = ("v",)

    def __init__(self, v):
        self.v = v


class Add:
    __match_args__ = ("left", "right")

    def __init__(self, left, right):
        self.left = left
        self.right = right


class Mul(Add):
    pass


class Neg:
    def __init__(self, e):
        self.e = e


def case_match_class():
    def f(p):
        match p:
            case Pt(x=0, y=0):
                return "origin"
            case Pt(x, 0):
                return f"x{x}"
            case Pt(x=a, y=b) if a == b:
                return "diag"
            case Pt():
                return "other"
            case Color.RED:
                return "red"
            case str(s):
                return s
            case int() | float():
                return "num"
            case [Pt(x=1), *rest]:
                return len(rest)
            case {"k": Pt(x=q)}:
                return q
            case NT(a=1, b=z):
                return z
            case NT(_, "w"):
                return "w"
            case date(year=2024):
                return "leap"
            case ValueError():
                return "err"
            case _:
                return None

    return [
        f(v)
        for v in (
            Pt(0, 0),
            Pt(3),
            Pt(2, 2),
            Pt(1, 2),
            Color.RED,
            "s",
            2,
            2.5,
            [Pt(1), 2, 3],
            {"k": Pt(8)},
            NT(1, "q"),
            NT(2, "w"),
            NT(3, "e"),
            date(2024, 1, 1),
            date(2023, 1, 1),
            ValueError("x"),
            KeyError("x"),
            Color.GREEN,
            None,
        )
    ]


def case_expr():
    def ev(e):
        match e:
            case Num(v):
                return v
            case Mul(l, r):
                return ev(l) * ev(r)
            case Add(l, r):
                return ev(l) + ev(r)
            case Neg(e=Num(v=v)):
                return -v
            case Neg(e=x):
                return -ev(x)

    return ev(Add(Num(2), Mul(Num(3), Neg(Neg(Num(4))))))


def case_optional():
    class A:
        def __init__(self, full):
            self.k = "a"
            if full:
                self.extra = 5

    def f(a):
        match a:
            case A(extra=x):
                return x
            case A(k=z):
                return z

    return f(A(True)), f(A(False))


def case_prop():
    class C:
        def __init__(self, r):
            self.r = r

        @property
        def d(self):
            return self.r * 2

    def f(c):
        match c:
            case C(d=4):
                return "four"
            case C(d=d, r=r):
                return d + r

    return f(C(2)), f(C(5))


def case_nested_as():
    def f(v):
        match v:
            case (Pt(x=1) as p) | [p]:
                return p
            case [Pt(x), Pt(y)] as both:
                return x + y, len(both)
            case Pt(x=int(n)) if n > 5:
                return n
            case _:
                return "o"

    return f(Pt(1, 2)), f([3]), f([Pt(2), Pt(3)]), f(Pt(9)), f("zz")


PROGRAMS = [f for name, f in globals().items() if name.startswith("case_")]


@pytest.mark.parametrize("program", PROGRAMS)
def test_program(program):
    same(program)


@pytest.mark.parametrize("value", [True, 0, 1, 2.5, "a", None, [], ["a"], [1], {"a": 1}, {"a": "x"}, {"a": True}])
def test_values_of_the_page(value):
    def kind(x):
        match x:
            case {"a": int(n)}:
                return "dict", n
            case [str(s), *_]:
                return "list", s
            case bool():
                return "bool"
            case float() | int():
                return "number"
            case str():
                return "text"
            case None:
                return "none"
        return "other"

    same(kind, value)

    def told(x):
        types = (bool, str)
        return isinstance(x, types), isinstance(x, bool | str)

    same(told, value)
