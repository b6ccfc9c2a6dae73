"""__new__: singletons, instances that never change, classes from tuple and frozenset."""

from __future__ import annotations

import copy

import pytest

from tests.harness.same import javascript_outcome, same


class Point:
    def __new__(cls, x, y):
        self = object.__new__(cls)
        self.x = x
        self.y = y
        return self

    def __init__(self, x, y):
        self.s = x + y


def point(x):
    p = Point(x, 2)
    q = Point(y=3, x=1)
    return (p.x, p.y, p.s, q.x, q.s)


class Shape:
    def __new__(cls, kind):
        if cls is Shape:
            return super().__new__({"sq": Sq, "ci": Ci}[kind])
        return super().__new__(cls)

    def area(self):
        return 0


class Sq(Shape):
    def area(self):
        return 1


class Ci(Shape):
    def area(self):
        return 3


def shape(x):
    return (Shape("sq").area(), Shape("ci").area(), Sq("x").area(), type(Shape("sq")).__name__)


class Vec(tuple):
    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))

    @property
    def x(self):
        return self[0]

    @property
    def y(self):
        return self[1]

    def __add__(self, o):
        return Vec(self.x + o.x, self.y + o.y)

    def __mul__(self, k):
        return Vec(self.x * k, self.y * k)

    def __repr__(self):
        return f"Vec({self.x}, {self.y})"


def vec(x):
    v = Vec(x, 2)
    w = Vec(3, 4)
    a, b = v
    return (
        v,
        v + w,
        v * 3,
        repr(v),
        str(v),
        f"{v}",
        v == (x, 2),
        (x, 2) == v,
        hash(v) == hash((x, 2)),
        {v: 1}[x, 2],
        {(x, 2): 3}[v],
        a,
        b,
        len(v),
        list(v),
        v[0],
        v[-1],
        v[:1],
        type(v[:]).__name__,
        x in v,
        v < w,
        sorted([w, v]),
        isinstance(v, tuple),
        [v],
        "%s %s" % v,
        v.index(2),
        v.count(2),
        tuple(v),
        type(v + w).__name__,
        max(v),
        sum(v),
        v != w,
        {v, (x, 2)} == {(x, 2)},
    )


class Fs(frozenset):
    def has(self, x):
        return x in self


def fs(x):
    f = Fs([x, 2])
    g = f | {9}
    return (
        f.has(x),
        len(f),
        g == {x, 2, 9},
        type(g).__name__,
        f == {x, 2},
        hash(f) == hash(frozenset([x, 2])),
        {f: 1}[frozenset([2, x])],
        f <= {x, 2, 3},
        f.isdisjoint([7]),
        {x} < f,
        repr(Fs([1])),
        repr(Fs()),
        f & {2},
        {2, 5} - f,
    )


def single(x):

    class Single:
        _instance = None

        def __new__(cls):
            if cls._instance is None:
                cls._instance = super().__new__(cls)
                cls._instance.items = []
            return cls._instance

    a = Single()
    b = Single()
    a.items.append(x)
    return (a is b, b.items)


def conf(x):

    class Conf:
        _inst = None

        def __new__(cls, *args, **kwargs):
            if not cls._inst:
                cls._inst = super().__new__(cls)
            return cls._inst

        def __init__(self, a, b=2):
            self.a = a
            self.b = b

    c = Conf(x)
    d = Conf(5, b=7)
    return (c is d, c.a, c.b)


def dsingle(x):

    class Config(dict):
        _inst = None

        def __new__(cls, *a, **k):
            if cls._inst is None:
                cls._inst = super().__new__(cls, *a, **k)
            return cls._inst

    a = Config(x=x)
    b = Config(y=2)
    return (a is b, a, len(b))


class Imm:
    __slots__ = ("a",)

    def __new__(cls, a):
        self = super().__new__(cls)
        object.__setattr__(self, "a", a)
        return self

    def __setattr__(self, k, v):
        raise AttributeError("immutable")


def imm(x):
    i = Imm(x)
    try:
        i.a = 5
    except AttributeError as e:
        return (i.a, str(e))


def cache(x):

    class Sym:
        cache = {}

        def __new__(cls, name):
            if name not in cls.cache:
                self = super().__new__(cls)
                self.name = name
                cls.cache[name] = self
            return cls.cache[name]

    return (Sym("a") is Sym("a"), Sym("a") is Sym("b"), Sym("b").name, len(Sym.cache))


@pytest.mark.parametrize(
    ("program", "arguments"),
    [
        (point, (1,)),
        (shape, (1,)),
        (vec, (1,)),
        (fs, (1,)),
        (single, (1,)),
        (conf, (1,)),
        (dsingle, (1,)),
        (cache, (1,)),
        (imm, (1,)),
    ],
)
def test_same(program, arguments):
    same(program, *arguments)


class Difference:
    def __init__(self, value):
        self.value = value

    def __sub__(self, other):
        return self.value - other


def whole_difference(value):
    known = Difference(value) if value else 5
    return repr((known - 1.0,))


@pytest.mark.parametrize("value", [2, 2.5, 0])
def test_an_own_operator_gives_an_int_or_a_float(value):
    same(whole_difference, value)


class Everything:
    def __eq__(self, other):
        return isinstance(other, (set, tuple))

    def __contains__(self, item):
        return isinstance(item, tuple)


def operands(value):
    found = Everything()
    return found == {value}, found == (value,), found == [value], (value, 1) in found, value in found, {value} != found


def test_operands_that_no_page_holds():
    same(operands, 1)


class Pair(tuple):
    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))


class Noted(list):
    def __init__(self, *items):
        super().__init__(items)
        self.notes = []

    def append(self, item):
        self.notes.append(item)
        super().append(item)


@pytest.mark.parametrize(
    "program",
    [lambda x: copy.copy(Pair(x, 2)), lambda x: copy.deepcopy([Pair(x, 2)]), lambda x: copy.deepcopy(Noted(x))],
)
def test_copies_that_a_class_makes_in_its_own_way_are_refused(program):
    assert javascript_outcome(program, (1,)).refused


class Lenient:
    def __new__(cls, x, y=0.0):
        self = super().__new__(cls)
        self.x = x
        self.y = y
        return self


def spread(values):
    made = Lenient(*values)
    return made.x, str(made.y)


def spread_named(values):
    made = Lenient(**values)
    return made.x, made.y


def by_value(values):
    kinds = [Lenient, Point]
    return [kind(*values).x for kind in kinds], [made.x for made in map(Lenient, values)]


@pytest.mark.parametrize("values", [[1], [], [1, 2, 3], [1, 2], "ab"])
def test_starred_arguments_are_those_of_new(values):
    same(spread, values)
    same(by_value, values)


@pytest.mark.parametrize("values", [{"x": 1}, {}, {"z": 1, "x": 2}, {"cls": 1, "x": 2}, {"y": 1, "x": 2}])
def test_named_arguments_are_those_of_new(values):
    same(spread_named, values)
