"""Classes that derive from list and override what it does."""

from __future__ import annotations

import copy
import functools
import json
import operator

import pytest

from tests.harness.same import same


class Stack(list):
    pass


class AD(dict):
    pass


class Mixin:
    def hello(self):
        return f"hi {len(self)}"


class MD(Mixin, dict):
    pass


class ML(Mixin, list):
    def __len__(self):
        return 99


def mixin(x):
    m = MD(a=x)
    l = ML([x])
    return (m.hello(), l.hello(), bool(l), len(l), list(l), m, l, isinstance(m, Mixin), isinstance(l, list), not ML())


class Eq(list):
    def __eq__(self, o):
        return True

    def __hash__(self):
        return 7


def eq(x):
    e = Eq([x])
    return (e == [5], [5] == e, e != [5], {e: 1}[e], e in [[9]], [e] == [[9]], hash(e))


class Cont(list):
    def __contains__(self, x):
        return x == "magic"

    def __iter__(self):
        yield from (10, 20)

    def __getitem__(self, i):
        return "got" if not isinstance(i, slice) else "slice"


def cont(x):
    c = Cont([1, 2, 3])
    a, b = c
    return (
        "magic" in c,
        1 in c,
        list(c),
        c[0],
        c[1:],
        [*c],
        sorted(c),
        sum(c),
        a,
        b,
        tuple(c),
        len(c),
        c + [1],
        [1] + c,
        c == [1, 2, 3],
        repr(c),
        c.index(1),
        max(c),
        list(map(str, c)),
        json.dumps(c),
        c * 1,
        c.copy(),
        list(reversed(c)),
        ",".join(map(str, c)),
        set(c) == {10, 20},
        c.count(1),
    )


class Matrix(list):
    def __mul__(self, o):
        if isinstance(o, (int, float)):
            return Matrix([[x * o for x in r] for r in self])
        return Matrix([[sum((a * b for a, b in zip(r, c))) for c in zip(*o)] for r in self])

    def __rmul__(self, o):
        return self * o

    def __add__(self, o):
        return Matrix([[a + b for a, b in zip(r, s)] for r, s in zip(self, o)])

    @property
    def shape(self):
        return (len(self), len(self[0]))

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    def __repr__(self):
        return "Matrix(" + super().__repr__() + ")"


def matrix(xs):
    m = Matrix([[1, 2], [3, 4]])
    return (
        m * m,
        2 * m,
        m * 2,
        m + m,
        m.shape,
        Matrix.identity(2),
        repr(m),
        str(m),
        f"{m}",
        repr([m]),
        m == [[1, 2], [3, 4]],
        type(m + m).__name__,
        m[0],
        m * Matrix.identity(2) == m,
    )


class History(list):
    def __init__(self, limit):
        self.limit = limit

    def append(self, x):
        super().append(x)
        while len(self) > self.limit:
            self.pop(0)


def hist(xs):
    h = History(2)
    for x in xs:
        h.append(x)
    h.extend([7, 8, 9])
    return (h, len(h), h.limit, vars(h), h.__dict__)


def order(xs):
    s = [Stack([3]), Stack([1, 2]), [2]]
    return (
        sorted(s),
        max(s),
        min(s, key=len),
        sorted(s, reverse=True),
        list(map(type, s)) == [Stack, Stack, list],
        [type(x).__name__ for x in s],
    )


def deep(x):
    s = Stack([AD(a=[x])])
    t = copy.deepcopy(s)
    t[0]["a"].append(5)
    c = copy.copy(s[0])
    c["b"] = 1
    return (s, t, type(t[0]).__name__, c, s[0], type(c).__name__, s == t, s is t)


def opers2(x):
    s = Stack([1, x])
    d = AD(k=x)
    return (
        operator.getitem(s, 0),
        operator.itemgetter("k")(d),
        operator.contains(s, 1),
        operator.add(s, [4]),
        functools.reduce(operator.add, [Stack([1]), Stack([2])], []),
        list(map(operator.itemgetter(0), [s])),
        sum([Stack([1]), Stack([2])], []),
    )


def trunc(x):
    return (
        Stack([x])[:],
        type(Stack([x])[:]).__name__,
        Stack(range(5))[::2],
        Stack("abc"),
        [] == Stack(),
        Stack() == [],
        {} == AD(),
        (1,) == Stack([1]),
    )


class Inv(list):
    def __bool__(self):
        return False

    def __str__(self):
        return "INV"


def inv(x):
    i = Inv([1])
    return (bool(i), "y" if i else "n", str(i), repr(i), f"{i}", "%s" % i, i or 3, i and 4, [i], print(i))


@pytest.mark.parametrize(
    ("program", "arguments"),
    [
        (mixin, (1,)),
        (eq, (1,)),
        (cont, (1,)),
        (matrix, ([],)),
        (hist, ([1, 2, 3],)),
        (order, ([],)),
        (deep, (1,)),
        (opers2, (1,)),
        (trunc, (1,)),
        (inv, (1,)),
    ],
)
def test_same(program, arguments):
    same(program, *arguments)


class OwnItems(list):
    def __iter__(self):
        return iter(["own"])


class OwnPairs(dict):
    def items(self):
        return [("own", 1), ("more", 3.5)]


class Inherits(OwnPairs):
    def keys(self):
        return ["no"]


class OwnKeys(dict):
    def __iter__(self):
        return iter(["k"])


class Doubled(tuple):
    def __iter__(self):
        for x in super().__iter__():
            yield x * 2


def handed_over():
    nested = [OwnItems([1]), {"x": OwnPairs(b=3)}, OwnItems()]
    return OwnItems([1, 2]), OwnPairs(a=2), Inherits(a=2), OwnKeys(a=1), Doubled([1, 2]), Doubled(), nested


def test_the_page_gets_what_json_would_see():
    same(handed_over)
