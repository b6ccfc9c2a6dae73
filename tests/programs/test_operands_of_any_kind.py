"""Operands of special methods that no page has: sets, tuples, dates and the like."""

import datetime
import decimal
from collections import deque
from typing import Any

import pytest

from tests.harness.same import same, same_for_all


class A:
    def __eq__(self, o):
        return isinstance(o, set)

    def __lt__(self, o):
        return isinstance(o, tuple)


def s1():
    return [A() == {1}, A() == (1,), {1} == A(), A() < (1,), (2,) > A()]


class B:
    def __eq__(self, o):
        if not isinstance(o, (B, set, frozenset)):
            return NotImplemented
        return len(o) == 1

    def __len__(self):
        return 1


def s2():
    return [B() == {1}, B() == frozenset([1]), {1} == B(), B() == B(), B() != {2}, {1: B()} == {1: {3}}, [B()] == [{1}]]


class C(B):
    pass


def s3():
    return [C() == {1}, C() == C(), C() == {1, 2}]


class K:
    def __contains__(self, o):
        return isinstance(o, tuple)

    def __getitem__(self, o):
        return [isinstance(o, tuple), isinstance(o, slice), isinstance(o, frozenset)]

    def __add__(self, o):
        return isinstance(o, set)

    def __radd__(self, o):
        return "r" if isinstance(o, bytes) else type(o).__name__

    def __eq__(self, o):
        match o:
            case set():
                return True
            case tuple():
                return False
        return NotImplemented


def s4():
    return [
        (1, 2) in K(),
        1 in K(),
        K()[1, 2],
        K()[1:2],
        K()[frozenset([1])],
        K() + {1},
        K() + 1,
        b"a" + K(),
        {2} + K(),
    ]


class D:
    def __init__(self, v):
        self.v = v

    def __eq__(self, o):
        if isinstance(o, (datetime.date, datetime.datetime)):
            return True
        if isinstance(o, decimal.Decimal):
            return o == self.v
        if isinstance(o, range):
            return False
        if isinstance(o, deque):
            return list(o) == [self.v]
        if isinstance(o, (set, frozenset)):
            return o == {self.v}
        return NotImplemented


def s5():
    return [
        bool(D(1) == datetime.date(2020, 1, 1)),
        D(1) == decimal.Decimal(1),
        decimal.Decimal(2) == D(1),
        bool(D(1) == range(3)),
        D(1) == deque([1]),
        D(1) in [{1}],
        [D(2)].index({2}),
        D(1) == "x",
    ]


CASES = [(s1, ()), (s2, ()), (s3, ()), (s4, ()), (s5, ())]


@pytest.mark.parametrize(("f", "args"), CASES, ids=lambda x: getattr(x, "__name__", ""))
def test_program(f, args):
    same(f, *args)


class Sliced:
    def __init__(self, items):
        self.items = items

    def __getitem__(self, index):
        return Sliced(self.items[index]) if isinstance(index, slice) else self.items[index]

    def __contains__(self, other):
        return isinstance(other, slice) or other in self.items

    def __add__(self, other):
        if isinstance(other, slice):
            return [other.start, other.stop, other.step]
        return len(other) if isinstance(other, (bytes, bytearray)) else "no"

    __hash__ = None

    def __eq__(self, other):
        return isinstance(other, (range, slice, bytes, frozenset))


def test_slices_as_operands() -> None:
    def f(a, b):
        s = Sliced([1, 2, 3, 4])
        kinds = [s == slice(1), s == 1, s == range(2), s == {1}, s == frozenset([1]), slice(1) in s, 3 in s]
        return s[a:b].items, s[1], s[slice(a, b, 2)].items, s + slice(a, "x"), s + b"ab", s + 1, kinds

    same_for_all(f, [(0, 2), (None, 3), (1, None)])


@pytest.mark.parametrize("a", [True, False, 0, 1, 6, 2**40])
def test_bits_of_bools_that_may_be_ints(a: Any) -> None:
    same(lambda a: [False & (True ^ a), True | (a & True), (a | 1) ^ True, True & (a ^ True)], a)
