"""Decorators of methods and classes from functools, getters of operator, super() with attributes."""

from __future__ import annotations

import functools
import operator
from functools import cache, cached_property, lru_cache, total_ordering
from operator import attrgetter, methodcaller

import pytest

from tests.harness.same import same


def oc(f, *a):
    try:
        return f(*a)
    except Exception as e:
        return (type(e).__name__, str(e))


@total_ordering
class V:
    def __init__(self, v):
        self.v = v

    def __eq__(self, o):
        if not isinstance(o, V):
            return NotImplemented
        return self.v == o.v

    def __lt__(self, o):
        if not isinstance(o, V):
            return NotImplemented
        return self.v < o.v

    def __repr__(self):
        return f"V({self.v})"


@functools.total_ordering
class G:
    def __init__(self, v):
        self.v = v

    def __eq__(self, o):
        return self.v == o.v

    def __ge__(self, o):
        return self.v >= o.v


class Sub(V):
    pass


def total_():
    a, b = (V(1), V(2))
    return (
        [a < b, a <= b, a > b, a >= b, a == b, a != b, V(1) <= a, V(1) >= a],
        oc(lambda: a < 3),
        oc(lambda: a <= "x"),
        oc(lambda: 3 >= a),
        sorted([b, a, V(0)]),
        max(a, b),
        min([b, a]),
    )


def total_ge_():
    a, b = (G(1.5), G(2))
    return (a < b, a <= b, a > b, a >= b, sorted([b, a])[0].v)


def total_sub_():
    return (Sub(1) < V(2), Sub(1) >= Sub(1), V(3) > Sub(2), max(Sub(3), V(1)))


class Circle:
    def __init__(self, r):
        self.r = r
        self.log = []

    @cached_property
    def area(self):
        self.log.append("c")
        return 3 * self.r**2

    @functools.cached_property
    def half(self):
        return self.area / 2

    @cache
    def scaled(self, k):
        self.log.append(k)
        return self.area * k

    @lru_cache(maxsize=2)
    def small(self, k, j=1):
        self.log.append((k, j))
        return k * j

    @lru_cache
    def plain(self):
        self.log.append("p")
        return self.r


class Ball(Circle):
    @cached_property
    def area(self):
        return super().area * 4

    def scaled(self, k):
        return super().scaled(k) + 1


def cached_():
    c = Circle(2)
    return (
        c.area,
        c.area,
        c.log,
        c.half,
        sorted(vars(c)),
        c.scaled(2),
        c.scaled(2),
        c.log,
        c.small(1),
        c.small(2),
        c.small(3),
        c.small(1),
        c.log,
        c.plain(),
        c.plain(),
    )


def cached_set_():
    c = Circle(2)
    c.area = 5.5
    r = [c.area, c.half, c.log]
    del c.area
    r.append(c.area)
    d = Circle(1.5)
    return (r, d.area, d.half, oc(lambda: delattr(d, "zz")), hasattr(d, "area"), getattr(d, "area"))


def cached_sub_():
    b = Ball(1)
    return (b.scaled(3), b.area, b.log, Circle(1).scaled(3), b.scaled(3))


class Node:
    def __init__(self, name, kids=()):
        self.name = name
        self.kids = list(kids)
        self.pos = {"x": len(name)}

    def size(self):
        return 1 + sum(map(methodcaller("size"), self.kids))

    def label(self, pre="", *, up=False):
        return pre + (self.name.upper() if up else self.name)


def getters_():
    ns = [Node("bb", [Node("c")]), Node("a"), Node("ccc", [Node("q"), Node("r", [Node("s")])])]
    return (
        [n.name for n in sorted(ns, key=attrgetter("name"))],
        [n.name for n in sorted(ns, key=methodcaller("size"), reverse=True)],
        list(map(attrgetter("name", "pos"), ns)),
        list(map(methodcaller("label", "-", up=True), ns)),
        max(ns, key=operator.attrgetter("pos.x") if False else attrgetter("name")).name,
        list(map(operator.methodcaller("upper"), ["a", "b"])),
        sorted(["b-1", "a-2"], key=methodcaller("split", "-")),
    )


def getter_store_():
    by = {"name": attrgetter("name"), "size": methodcaller("size")}
    n = Node("abc", [Node("x")])
    return {k: f(n) for k, f in by.items()}


def getter_dates_():
    from datetime import date

    ds = [date(2021, 5, 1), date(2020, 7, 2)]
    return (
        [d.isoformat() for d in sorted(ds, key=attrgetter("month", "day"))],
        list(map(methodcaller("isoformat"), ds)),
        list(map(methodcaller("strftime", "%d/%m"), ds)),
    )


class Base:
    kind = "base"

    def __init__(self):
        self.n = 1

    @property
    def desc(self):
        return f"{self.kind} {self.n}"

    @property
    def size(self):
        return 2.0


class Mid(Base):
    kind = "mid"

    @property
    def desc(self):
        return "mid:" + super().desc

    def up(self):
        return (super().kind, super().size)


class Other(Base):
    @property
    def desc(self):
        return "other:" + super().desc


class Both(Mid, Other):
    @property
    def desc(self):
        return "both:" + super().desc

    @property
    def size(self):
        return super().size + 1


def super_prop_():
    return (Mid().desc, Mid().up(), Both().desc, Both().size, Both().up())


class OldA(object):
    def __init__(self, n):
        self.n = n

    def hi(self, x=1):
        return self.n + x


class OldB(OldA):
    def __init__(self, n, m):
        super(OldB, self).__init__(n)
        self.m = m

    def hi(self, x=2):
        return super(OldB, self).hi(x) * self.m

    @classmethod
    def mk(cls):
        return cls(1, 2)


class OldC(OldB):
    @classmethod
    def mk(cls):
        o = super(OldC, cls).mk()
        o.n += 10
        return o


def old_super_():
    return (OldB(2, 3).hi(), OldB(2, 3).hi(x=5), OldC.mk().n, type(OldC.mk()).__name__)


CASES = [
    (total_, ()),
    (total_ge_, ()),
    (total_sub_, ()),
    (cached_, ()),
    (cached_set_, ()),
    (cached_sub_, ()),
    (getters_, ()),
    (getter_store_, ()),
    (getter_dates_, ()),
    (super_prop_, ()),
    (old_super_, ()),
]


@pytest.mark.parametrize(("f", "args"), CASES, ids=lambda x: getattr(x, "__name__", ""))
def test_program(f, args):
    same(f, *args)
