"""Named tuples against CPython: namedtuple, typing.NamedTuple."""

import typing
from collections import namedtuple
from typing import NamedTuple

from tests.harness.same import same, same_for_all

Point = namedtuple("Point", "x y")
Row = namedtuple("Row", ["name", "count", "tags"], defaults=[0, ()])


class Place(NamedTuple):
    """A class with defaults and methods."""

    city: str
    lat: float = 0.0
    lon: float = 1.5

    def moved(self, by, *, east=0):
        return self._replace(lat=self.lat + by, lon=self.lon + east)

    @property
    def label(self):
        return f"{self.city} ({self.lat:.1f})"

    @classmethod
    def null(cls):
        return cls("nowhere")

    @staticmethod
    def twice(n):
        return n * 2

    def __str__(self):
        return "place " + self.city


class Vector(namedtuple("Vector", "x, y")):
    def plus(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def norm(self):
        return (self.x**2 + self.y**2) ** 0.5


def test_points():
    def f(a, b):
        p = Point(a, y=b)
        x, y = p
        return (
            p,
            p.x,
            p.y,
            p[0],
            p[-1],
            p[:1],
            x,
            y,
            len(p),
            list(p),
            tuple(p),
            p == (a, b),
            (a, b) == p,
            p == Point(a, b),
            p != Point(b, a),
            a in p,
            p + (1,),
            (1,) + p,
            p * 2,
            str(p),
            f"{p}",
            repr(p),
            p._fields,
            Point._fields,
            p._asdict(),
            p._replace(x=5),
            p.count(a),
            p.index(b),
            isinstance(p, tuple),
            isinstance(p, Point),
            isinstance((a, b), Point),
            type(p).__name__,
        )

    same_for_all(f, [(1, 2), (1.5, "a"), (None, [1]), (2.0, True)])

    def order(a, b):
        points = [Point(a, 2), Point(b, 1), Point(a, 1)]
        return sorted(points), min(points), max(points, key=lambda p: p.y), Point(a, 1) < (b, 1), points[0] > points[1]

    same_for_all(order, [(1, 2), (2, 1), ("a", "b"), (1, "a")])

    def keys(rows):
        seen = {}
        for x, y in rows:
            seen[Point(x, y)] = seen.get(Point(x, y), 0) + 1
        return seen.get((1, 2)), len(seen), {Point(1, 2), (1, 2)}, [p.x for p in seen]

    same(keys, [[1, 2], [1, 2], [3, 4]])

    def wrong(k):
        p = Point(1, 2)
        return p[k]

    same_for_all(wrong, [0, 1, 2, -3, "x", None])

    def leaves():
        return Point(1, Point(2, 3)), {"p": Point(1, None)}, [Point(0, 0)]

    same(leaves)

    def joined(k):
        p = Point(1, 2) if k else Point("a", None)
        return p.x, p.y

    same_for_all(joined, [0, 1])

    def missing(k):
        p = Point(1, 2) if k else None
        return p.x if p else "none", p and p.y

    same_for_all(missing, [0, 1])

    def attribute(k):
        p = Point(1, 2) if k else 5
        return p.x

    same_for_all(attribute, [0, 1])


def test_making():
    def f(rows):
        points = [Point(*row) for row in rows]
        made = [Point._make(row) for row in rows]
        return (
            points == made,
            points,
            list(map(Point._make, rows)),
            [p.x for p in map(Point, [1, 2], [3, 4])],
            sum(p.x for p in points),
        )

    same_for_all(f, [([[1, 2], [3, 4]],), ([],), ([[1]],), ([[1, 2, 3]],)])

    def make(row):
        return Point._make(row)

    same_for_all(make, [[1, 2], [1], [1, 2, 3], "ab", {"a": 1, "b": 2}, 5])

    def named(d):
        return Point(**d), Row(**d) if False else 0

    same_for_all(named, [{"x": 1, "y": 2}, {"x": 1}, {"x": 1, "z": 2}, {}])

    def defaults(name):
        return Row(name), Row(name, 5), Row(name, tags=("a",)), Row(name=name, count=2.0).count

    same_for_all(defaults, ["a", None])

    def replaced(p):
        a = Row("a", 1)
        return a._replace(name=p), a._replace(), a._replace(count=p, tags=[p]), a

    same_for_all(replaced, [1, "x", None, 2.5])

    def local(a):
        Pair = namedtuple("Pair", ["left", "right"])
        p = Pair(a, a)
        return p, p.left, p._replace(right=0).right

    same_for_all(local, [1, "a"])

    def dicts(rows):
        return [Row(**r)._asdict() for r in rows], dict(Row("a")._asdict()), list(Row("a")._asdict())

    same(dicts, [{"name": "a", "count": 2}, {"name": "b"}])


def test_classes():
    def f(name):
        p = Place(name, 2)
        q = p.moved(1.5, east=2)
        return (
            p,
            q,
            p.city,
            q.lat,
            q.lon,
            p.label,
            Place.null(),
            Place.twice(4),
            str(p),
            f"{q}",
            Place(name),
            [Place(name, lon=5.0)],
            p.moved(by=1).lat,
        )

    same_for_all(f, ["Bonn", ""])

    def g(a, b):
        v = Vector(a, b).plus(Vector(1, 1))
        return v, v.norm(), v.x, Vector(*v) == v, v._asdict()

    same_for_all(g, [(2, 3), (0.5, 1)])

    def h(xs):
        class Entry(NamedTuple):
            key: str
            value: typing.Any = None

            def shown(self):
                return f"{self.key}={self.value}"

        return [Entry(k, v).shown() for k, v in xs.items()], Entry("k")

    same(h, {"a": 1, "b": 2.5})

    def check(k):
        x = [Place("a"), Point(1, 2), (1, 2), 5][k]
        if isinstance(x, Place):
            return x[0]
        if isinstance(x, tuple):
            return len(x)
        return x

    same_for_all(check, range(4))


def test_loops():
    def f(rows):
        points = [Point(r["a"], r["b"]) for r in rows]
        total = 0
        for p in points:
            total += p.x * p.y
        for x, y in points:
            total += x - y
        groups = {}
        for p in points:
            groups.setdefault(p.x, []).append(p)
        return total, {k: [p.y for p in v] for k, v in groups.items()}, dict(points), [list(z) for z in zip(*points)]

    same(f, [{"a": 1, "b": 2}, {"a": 1, "b": 3.5}])
