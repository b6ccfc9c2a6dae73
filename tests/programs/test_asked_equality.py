"""`__eq__`, `__hash__` and texts of classes that derive from built-in types, and of dataclasses, are part of a program only
where something may ask for them: whoever asks, and by whatever way, finds them.
"""

import functools
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, NamedTuple

import pytest
from clientside.compiler.pipeline import compile_source

from tests.harness.same import same


class Cents(int):
    pass


class Ratio(float):
    pass


class Name(str):
    pass


class Stack(list):
    pass


class Table(dict):
    pass


class Pair(tuple):
    pass


@dataclass
class Point:
    x: int
    y: int = 0


@dataclass(frozen=True)
class Place:
    name: str
    at: Point | None = field(default=None, compare=False)


@dataclass(order=True)
class Rank:
    first: Any
    second: Any


@functools.total_ordering
@dataclass
class Level:
    n: int

    def __lt__(self, other: Any) -> bool:
        return self.n < other.n


class Row(NamedTuple):
    point: Any
    n: int


class Corner(Enum):
    LEFT = Point(1, 2)
    RIGHT = Point(3, 4)


def made(n: int) -> list[Any]:
    return [
        Cents(n),
        Ratio(n),
        Name(n),
        Stack([n]),
        Table({n: 1}),
        Pair([n]),
        Point(n),
        Place("a"),
        Rank(n, n),
        Level(n),
    ]


WAYS: dict[str, Callable[[int], Any]] = {
    "==": lambda n: [a == b for a in made(n) for b in made(1)],
    "!=": lambda n: [a != b for a in made(n) for b in made(1)],
    "in": lambda n: [a in made(n) for a in made(1)],
    "not in": lambda n: [a not in made(n) for a in made(1)],
    "of lists": lambda n: made(n) == made(1),
    "of tuples": lambda n: (Point(n), 1) == (Point(1), 1),
    "order of tuples": lambda n: (Point(n), 1) < (Point(n), 2),
    "order of lists": lambda n: [Stack([n]), 1] >= [Stack([n]), 2],
    "sorted": lambda n: [r[1] for r in sorted([(Point(n), 3), (Point(n), 2)])],
    "sort": lambda n: (rows := [(Cents(n), 3), (Cents(n), 2)], rows.sort(), [r[1] for r in rows])[2],
    "max": lambda n: max([(Point(n), 1), (Point(n), 2)])[1],
    "min by key": lambda n: min([1, 2], key=lambda k: (Point(n), -k)),
    "index": lambda n: [Point(0), Point(n)].index(Point(n)),
    "count": lambda n: [Stack([n]), Stack([1])].count(Stack([1])),
    "remove": lambda n: (rows := [Point(0), Point(n)], rows.remove(Point(n)), len(rows))[2],
    "index as a value": lambda n: [*map([Name(n), Name("b")].index, ["b"])],
    "of a deque": lambda n: deque([Point(n), Point(2)]).index(Point(2)),
    "dicts": lambda n: {"a": Point(n)} == {"a": Point(1)},
    "items": lambda n: {"a": Cents(n)}.items() & {"a": Cents(1)}.items() == set(),
    "items apart": lambda n: len({"a": Cents(n)}.items() - {"a": Cents(1)}.items()),
    "disjoint items": lambda n: {"a": Cents(n)}.items().isdisjoint({"a": Cents(1)}.items()),
    "named tuples": lambda n: Row(Point(n), 1) == Row(Point(1), 1),
    "an order of a dataclass": lambda n: Rank(Point(n), 1) < Rank(Point(n), 2),
    "total ordering": lambda n: Level(n) <= Level(1),
    "keys": lambda n: [
        {Cents(n): 1}.get(Cents(1)),
        {Name(n): 1}.get(Name("1")),
        {Place("a"): n}.get(Place("a", Point(1))),
    ],
    "mixed keys": lambda n: [
        {1: "a"}.get(Cents(n)),
        {Ratio(n): "b"}.get(1),
        {"1": 2}.get(Name(n)),
        {(1,): 3}.get(Pair([n])),
    ],
    "sets": lambda n: [len({Cents(n), Cents(1), 1}), len({Place("a"), Place("a", Point(n))})],
    "no keys": lambda n: {Stack([n]): 1},
    "no keys, either": lambda n: {Point(n)},
    "hash": lambda n: [hash(Cents(n)) == hash(n), hash(Place("a")) == hash(Place("a", Point(n)))],
    "hash of a pair": lambda n: hash((Cents(n), 1)) == hash((n, 1)),
    "no hash": lambda n: hash(Point(n)),
    "hash as a value": lambda n: [*map(hash, [Cents(n)])] == [hash(n)],
    "counter": lambda n: [*Counter([Cents(n), Cents(1)]).values()],
    "by name": lambda n: Point(n).__eq__(Point(1)),
    "by getattr": lambda n: getattr(Point(n), "__eq__")(Point(1)),  # noqa: B009
    "a member by its value": lambda n: Corner(Point(n, 2)).name,
    "f-string": lambda n: [f"{a}" for a in made(n)],
    "f-string of a kind": lambda n: f"{Cents(n):05d} {Ratio(n):.2f} {Name(n):>5}",
    "repr in an f-string": lambda n: [f"{a!r}" for a in made(n)],
    "format": lambda n: [format(Cents(n), "03"), format(Name(n), "^5"), format(Stack([n]))],
    "a bad format": lambda n: format(Cents(n), "q"),
    "str.format": lambda n: "{:>4} {}".format(Cents(n), Stack([n])),  # noqa: UP032
    "format_map": lambda n: "{a:03}".format_map({"a": Cents(n)}),
    "format as a value": lambda n: [*map("{:03d}".format, [Cents(n)])],
    "percent": lambda n: "%s %r %d %.1f %s" % (Cents(n), Ratio(n), Cents(n), Cents(n), Stack([Name(n)])),  # noqa: UP031
    "percent of one": lambda n: "%s" % Cents(n),  # noqa: UP031
    "str": lambda n: [str(a) for a in made(n)],
    "repr": lambda n: [repr(a) for a in made(n)],
    "str as a value": lambda n: [*map(str, made(n))],
    "inside": lambda n: str([Cents(n), {"a": Stack([n])}, (Pair([n]), Table({1: Name("a")}))]),
    "a missing key": lambda n: {}[Cents(n)],
    "a missing pair": lambda n: {}[Cents(n), Name("a")],
    "a missing key of an own dict": lambda n: Table({1: 2})[Pair([n, 3])],
    "a missing item": lambda n: [Cents(1)].remove(Cents(n + 3)),
    "an exception's text": lambda n: [str(ValueError(a)) for a in made(n)],
    "join": lambda n: "-".join([Name(n), Name("b")]),
    "a sum that fails": lambda n: Stack([n]) + Cents(n),  # type: ignore[operator]
    "an index that fails": lambda n: [1, 2][Name(n)],  # type: ignore[call-overload]
    "float": lambda n: [float(Cents(n)), int(Ratio(n)), float(Name(n)), round(Ratio(n)), Cents(n) / 4],
}


@pytest.mark.parametrize("n", [1, 12])
@pytest.mark.parametrize("way", WAYS)
def test_whoever_asks(way: str, n: int) -> None:
    same(WAYS[way], n)


def test_matched() -> None:
    def matched(n: int) -> str:
        match [Cents(n), Point(n)]:
            case [1, Point(x=1)]:
                return "one"
            case [Cents() as c, Point(x=y)] if c:
                return f"{y}"
        return "other"

    for n in (0, 1, 12):
        same(matched, n)


def test_what_nothing_asks_for_is_left_out() -> None:
    text = "class Cents(int):\n    def euros(self):\n        return self / 100\n\n"
    text += "def f(n: int):\n    c = Cents(n)\n    return c.euros()\n"
    found = compile_source(text).text
    assert not any(f"function ${name}(" in found for name in ("hash", "formatInt", "eqDeep", "formatSpec"))
    assert "function $eqDeep(" in compile_source(text.replace("c.euros()", "c == n")).text
    assert "function $hash(" in compile_source(text.replace("c.euros()", "hash(c)")).text
    assert "function $formatInt(" in compile_source(text.replace("c.euros()", "f'{c:03}'")).text


def test_a_dataclass_that_nobody_compares() -> None:
    text = "from dataclasses import dataclass\n\n@dataclass\nclass Point:\n    x: int\n    y: int\n\n"
    text += "def f(a: int):\n    p = Point(a, 2)\n    return p.x + p.y\n"
    assert "function $eq" not in compile_source(text).text
    assert "function $eq" in compile_source(text.replace("p.x + p.y", "p in [1, p]")).text


def test_a_stack_that_nobody_shows() -> None:
    text = "class Stack(list):\n    def top(self):\n        return self[-1]\n\n"
    text += "def f(xs):\n    s = Stack()\n    s.extend(xs)\n    return s.top()\n"
    assert "function $repr(" not in compile_source(text).text
    assert "function $repr(" in compile_source(text.replace("s.top()", "str(s)")).text
