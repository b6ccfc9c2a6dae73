"""What builtins ask of instances (`abs`, `round`, `divmod`, `math.floor`, `reversed`, …) may be any value."""

# fmt: off
# ruff: noqa

from __future__ import annotations

import math
import operator
from fractions import Fraction

import pytest

from tests.harness.same import same


class V:
    def __init__(self, x, y): self.x, self.y = x, y
    def __abs__(self): return V(abs(self.x), abs(self.y))
    def __round__(self, n=None): return V(round(self.x, n), round(self.y, n))
    def __floor__(self): return V(math.floor(self.x), math.floor(self.y))
    def __ceil__(self): return V(math.ceil(self.x), math.ceil(self.y))
    def __trunc__(self): return V(int(self.x), int(self.y))
    def __neg__(self): return V(-self.x, -self.y)
    def __pos__(self): return self
    def __invert__(self): return V(self.y, self.x)
    def __divmod__(self, k):
        if not isinstance(k, (int, float)): return NotImplemented
        return V(self.x // k, self.y // k), V(self.x % k, self.y % k)
    def __rdivmod__(self, k): return f"{k} by {self!r}"
    def __pow__(self, n, m=None): return V(pow(self.x, n, m), pow(self.y, n, m)) if m else V(self.x ** n, self.y ** n)
    def __add__(self, o): return V(self.x + o.x, self.y + o.y) if isinstance(o, V) else V(self.x + o, self.y + o)
    def __getitem__(self, i): return V(self.x, i) if i else self.x
    def __reversed__(self): return [V(self.y, self.x)]
    def __repr__(self): return f"V({self.x}, {self.y})"
def units(x, y):
    v = V(x, y)
    return repr(abs(v) + 1), abs(v).x, repr(round(v) + 1), round(v, 1).y, repr(math.floor(v) + 1), math.ceil(v).x, repr(math.trunc(v) + v)
def dm(x, y):
    v = V(x, y)
    q, r = divmod(v, 3)
    return q.x, r.y, repr(q + r), divmod(3, v)[0], divmod(7, 2)
def dms(x, y):
    return [divmod(a, 3) if k else repr(divmod(a, 3)) for k, a in enumerate([V(x, y), x, y])]
def pows(x, y):
    return pow(V(x, y), 2, 7).x, repr(pow(V(x, y), 2) + 1), pow(x, 2, 5)
def ops(x, y):
    v = V(x, y)
    f = Fraction(3, 2)
    return operator.neg(v).x, operator.pos(v).y, operator.inv(v).x, operator.abs(v).x, operator.getitem(v, 1).y, operator.itemgetter(2)(v).y, operator.itemgetter(0, 3)(v)[1].x, repr(operator.neg(f) + 1), repr(operator.abs(-f) * 2), [r.x for r in map(operator.neg, [v, v])], [m.x for m in map(abs, [v])]
def rev(x, y):
    return [v.x for v in reversed(V(x, y))], reversed(V(x, y))[0].y
class Lack: pass
def lacks(k):
    q = Lack()
    fs = [lambda: round(q), lambda: abs(q), lambda: divmod(q, k), lambda: divmod(k, q), lambda: math.floor(q), lambda: math.trunc(q), lambda: reversed(q), lambda: pow(q, 2, 3), lambda: operator.neg(q), lambda: divmod(V(1, 2), "a"), lambda: round(V(1, 2), "a")]
    out = []
    for f in fs:
        try: out.append(repr(f()))
        except TypeError as e: out.append(str(e))
    return out
def either(flag, x):
    v = V(x, 1) if flag else x
    a = abs(v)
    return repr(a + 1), repr(round(v)), repr(math.floor(v)), repr(divmod(v, 2))


PAIRS = [(1, 2), (-1.5, 2.5), (2.7, -3), (0, True)]


@pytest.mark.parametrize("function", [units, dm, dms, ops, rev])
def test_what_methods_give(function):
    for pair in PAIRS:
        same(function, *pair)


def test_pow_with_a_modulus():
    for pair in [(1, 2), (-3, 4)]:
        same(pows, *pair)


def test_a_method_that_is_missing():
    same(lacks, 1)


def test_an_instance_or_a_number():
    for case in [(True, -3), (False, -3), (True, 2.5), (False, -2.5)]:
        same(either, *case)
