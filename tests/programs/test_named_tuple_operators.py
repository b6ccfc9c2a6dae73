"""Named tuples whose classes have operators of their own: `class Vec(NamedTuple)` with `__add__`."""

from __future__ import annotations

import math
from collections import namedtuple
from typing import NamedTuple

import pytest

from tests.harness.same import same, same_for_all


class Vec(NamedTuple):
    x: float
    y: float = 0.0

    def __add__(self, o):
        return Vec(self.x + o.x, self.y + o.y)

    def __sub__(self, o):
        return Vec(self.x - o.x, self.y - o.y)

    def __mul__(self, k):
        return Vec(self.x * k, self.y * k)

    __rmul__ = __mul__

    def __abs__(self):
        return math.hypot(*self)

    @property
    def norm(self):
        return abs(self)

    @classmethod
    def origin(cls):
        return cls(0, 0)


ORIGIN = Vec(0, 0)
STEPS = [Vec(0, 1), Vec(1, 0)]
NAMES = {ORIGIN: "o", Vec(1, 1): "d"}


def arithmetic(p, q):
    v = Vec(*p) + Vec(*q)
    moved = [v, v * 2, 2 * v, v - ORIGIN, [v + step for step in STEPS], abs(v), v.norm, Vec.origin()]
    as_tuple = [
        len(v),
        list(v),
        v[0],
        v[-1],
        v[1:],
        v == (4, 6),
        isinstance(v, tuple),
        sorted([v, ORIGIN]),
        max(v, ORIGIN),
    ]
    as_key = [v in NAMES, NAMES.get(v - v), {v, ORIGIN, (0, 0)} == {(0, 0), v}, hash(v) == hash(tuple(v))]
    return moved, as_tuple, as_key, repr(v), f"{v}", "%s,%s" % v


def test_arithmetic():
    same_for_all(arithmetic, [([1, 2], [3, 4]), ([1.5], [2]), ([1], [1, 2, 3]), ([], [1]), (["a", 1], ["b", 2])])


def made_and_taken_apart(p):
    v = Vec(**p)
    x, y = v
    match v:
        case Vec(0, y):
            kind = ("on the axis", y)
        case Vec(x=1):
            kind = "one"
        case _:
            kind = (x, y)
    return v._asdict(), v._replace(x=5), Vec._make([1, 2]), v._fields, Vec._fields, kind


def test_made_and_taken_apart():
    given = [{"x": 1, "y": 2}, {"x": 0}, {"y": 1}, {"x": 5, "z": 1}, {"x": 3, "y": None}, {"_cls": 1}]
    same_for_all(made_and_taken_apart, given)


def replaced(changes):
    return Vec(1, 2)._replace(**changes)


def from_any(values):
    return Vec._make(values)


def stored(value):
    v = Vec(1, 2)
    try:
        v.x = value
    except AttributeError as e:
        return str(e), v


def test_errors():
    same_for_all(replaced, [{}, {"x": 3}, {"z": 1, "w": 2}])
    same_for_all(from_any, [[[]], [[1, 2]], "ab", [[1, 2, 3]], None])
    same(stored, 5)


class Pair(namedtuple("Pair", "x y")):
    __slots__ = ()

    def __new__(cls, x, y=7):
        return super().__new__(cls, x, y)

    def __add__(self, o):
        return Pair(self.x + o[0], self.y + o[1])

    def __eq__(self, o):
        return self.x == o[0]

    def __hash__(self):
        return 1


def pair(p):
    q = Pair(*p)
    return q, q + (1, 2), repr(q), q == (q.x, None), q.y, q._replace(y=3)


def test_of_a_call():
    same_for_all(pair, [([1],), ([1, 2],), ([],), ([1, 2, 3],)])


class Card(NamedTuple):
    rank: int
    suit: str

    def __lt__(self, o):
        return (self.suit, self.rank) < (o.suit, o.rank)

    def __str__(self):
        return f"{self.rank}{self.suit}"

    def __bool__(self):
        return self.rank > 3

    def keys(self):
        return [1]


def cards(given):
    hand = [Card(*c) for c in given]
    return (
        [str(c) for c in sorted(hand)],
        [c for c in hand if c],
        hand[0].rank + 1,
        hand[0].suit.upper(),
        hand[0].keys(),
    )


@pytest.mark.parametrize("given", [[[5, "h"], [2, "c"], [3, "c"]], [], [[1]], [[1, 2]], [[1, "a"], [2, 3]]])
def test_ordered_by_their_class(given):
    same(cards, given)


def test_of_a_function():
    def f(x):
        class Sized(NamedTuple):
            a: int = 1
            b: list = []

            def __len__(self):
                return 9

        one = Sized(x)
        one.b.append(1)
        return len(one), Sized().b, one, list(one), bool(one)

    same(f, 2)
