"""Operands of special methods that no page has: sets, tuples, dates and the like."""

import datetime
import decimal
from collections import deque

import pytest

from tests.harness.same import same


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
