"""Values of the module that an expression makes again: enums, named tuples, dataclasses, Counter and its like."""

from __future__ import annotations

import functools
import json
import operator
from collections import Counter, OrderedDict, defaultdict, namedtuple
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, Flag, IntEnum
from typing import Any, NamedTuple

import pytest
from clientside.compiler.diagnostics.diagnostic import CompileError
from clientside.compiler.pipeline import compile_functions
from clientside.compiler.source import MarkedSource

from tests.harness.same import compiled, engine, same, same_for_all

Point = namedtuple("Point", "x y")


class Pair(NamedTuple):
    left: int
    right: int = 2


class Level(Enum):
    LOW = "low"
    HIGH = "high"


class Number(IntEnum):
    ONE = 1
    TWO = 2


class Right(Flag):
    READ = 1
    WRITE = 2


class Shape(Enum):
    A = Point(1, 2)
    B = Point(3, 4)

    def area(self) -> Any:
        return self.value.x * self.value.y


@dataclass
class Settings:
    title: str = "t"
    limits: tuple[float, ...] = (1, 2)


@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0
    tags: frozenset[str] = frozenset()


@dataclass
class Counting:
    seen: list[int]
    n: int = 0

    def bump(self) -> int:
        self.n += 1
        return self.n


@dataclass
class Inner:
    n: int = 1


@dataclass(frozen=True)
class Outer:
    number: int = 0
    inner: Inner = field(default_factory=Inner)
    place: Any = Point(0, 0)


class Holder:
    default = Outer(5)
    table = {"a": Point(1, 2)}
    shapes = list(Shape)

    def second(self, shape: Shape = Shape.B) -> Any:
        return shape.value.y


class Plain:
    def __init__(self, held: Any = None) -> None:
        self.x = held


COLORS = {Level.LOW: {"color": "green", "items": [1, 2]}, Level.HIGH: {"color": "red", "items": []}}
GRID = {(r, c): Level.LOW if r == c else None for r in range(2) for c in range(2)}
RULES = [(Level.LOW, lambda v: v < 3), (Level.HIGH, lambda v: v >= 3)]
NUMBERS = [Number.ONE, Number.TWO]
RIGHTS = Right.READ | Right.WRITE
POINT, PAIR, POINTS = Point(1, 2), Pair(5), [Point(1, 2), Point(3, 4)]
SETTINGS, BY_NAME = Settings(), {"a": Settings(title="q")}
STEPS = OrderedDict([("one", Settings("1")), ("two", Settings("2", (3.0, 4)))])
VERSIONS = [Version(1, 2), Version(1), Version(2, tags=frozenset("ab"))]
COUNTS, ORDER, LISTS = Counter("abca"), OrderedDict(z=1, a=2), defaultdict(list, {"x": [1]})
SPAN, PART = range(3), slice(0, 2)
rounded, first, shown, upper = functools.partial(round, ndigits=1), operator.itemgetter("a"), "{:.2f}".format, str.upper
NESTED = defaultdict(functools.partial(defaultdict, int), {"a": defaultdict(int, {"b": 1})})
COUNTING, PLAIN = Counting([1]), {"deep": [Plain(iter([]))]}


def enums(v: Any) -> Any:
    found = next(COLORS[level]["color"] for level, test in RULES if test(v))
    cells = sum(1 for level in GRID.values() if level is Level.LOW), GRID[(0, 1)], GRID.get((5, 5), "none")
    return found, [k.name for k in COLORS], COLORS[Level.LOW]["items"], cells, NUMBERS[0] + v, Right.READ in RIGHTS


def named_tuples(v: Any) -> Any:
    a, b = POINT
    return POINT.x + v, POINT[1], a, b, POINT == (1, 2), PAIR.right, [p.x for p in POINTS], POINTS[0]._replace(x=v)


def dataclasses_(v: Any) -> Any:
    steps = [(i, k, s.title, s.limits) for i, (k, s) in enumerate(STEPS.items())]
    return SETTINGS.title, BY_NAME["a"], steps, STEPS[v].title if v in STEPS else None, f"{STEPS['two'].limits[0]}"


def frozen(v: Any) -> Any:
    tags = sorted(VERSIONS[2].tags)
    return max(VERSIONS).major, sorted(VERSIONS)[0] == Version(1), {VERSIONS[1]: v}[Version(1)], repr(VERSIONS[0]), tags


def kinds_of_dicts(v: Any) -> Any:
    inner = NESTED.get("a", {}).get("b"), NESTED.get(v)
    counted = COUNTS["a"], COUNTS["zz"], COUNTS.most_common(1), COUNTS + Counter(v), f"{COUNTS}"
    return (
        counted,
        inner,
        ORDER["z"],
        list(ORDER),
        f"{ORDER!r}",
        ORDER == OrderedDict(a=2, z=1),
        {**ORDER},
        LISTS.get("q"),
        "x" in LISTS,
    )


def others(v: Any) -> Any:
    return list(SPAN), 2 in SPAN, [1, 2, 3][PART], rounded(2.345), first({"a": v}), shown(1.5), list(map(upper, ["a"]))


def with_defaults(a: Any = SETTINGS, b: Any = Level.LOW, c: Any = (POINT, [Level.HIGH])) -> Any:
    def inner(p: Any = POINT, *, s: Any = STEPS) -> Any:
        return p.x, s["one"].title

    return a.title, b.value, c[0].y, c[1][0].name, inner(), [f(PAIR) for f in [lambda q, t=SETTINGS: (q.left, t.title)]]


def defaults(v: Any) -> Any:
    return with_defaults(), with_defaults(b=Level(v))


def classes_that_need_each_other(v: Any) -> Any:
    made = Outer(), Holder.default.inner.n, Holder.table["a"].y, len(Holder.shapes), Holder().second()
    return made[1:], made[0].place.x, [s.area() for s in Shape]


@pytest.mark.parametrize(
    "function, values",
    [
        (enums, [1, 5]),
        (named_tuples, [1]),
        (dataclasses_, ["two", "x"]),
        (frozen, [1]),
        (kinds_of_dicts, ["a", ""]),
        (others, [1]),
        (classes_that_need_each_other, [1]),
        (defaults, ["high", "none"]),
    ],
)
def test_captured(function: Callable[..., Any], values: list[Any]) -> None:
    for value in values:
        same(function, value)


def aliased(v: Any) -> Any:
    settings = SETTINGS

    def change() -> None:
        settings.title = v

    change()
    return settings.title


@pytest.mark.parametrize(
    "function",
    [
        lambda v: COLORS.update({Level.LOW: v}),
        lambda v: COLORS[Level.LOW]["items"].append(v),
        lambda v: POINTS.sort(),
        lambda v: setattr(BY_NAME["a"], "title", v),
        lambda v: COUNTS.update(v),
        lambda v: ORDER.move_to_end("z"),
        lambda v: LISTS[v],  # which comes into the dict
        lambda v: COUNTING.seen.append(v),
        lambda v: COUNTING.bump(),
        aliased,
    ],
)
def test_they_are_not_changed(function: Callable[..., Any]) -> None:
    with pytest.raises(CompileError) as raised:
        compiled(function)
    assert {d.code for d in raised.value.diagnostics} == {"captured-mutation"}


def test_what_stays_on_the_server_is_named() -> None:
    with pytest.raises(
        CompileError, match=r"a list that holds a tests\.programs\.test_captured_objects\.Plain|a dict that"
    ):
        compiled(lambda v: PLAIN[v])


ORIGIN = 0


@dataclass
class Placed:
    """Defaults whose expressions name data are what they were when the class was made."""

    place: Any = Point(ORIGIN, 0)
    many: tuple[Any, ...] = (Point(ORIGIN, 1), ORIGIN)


def test_defaults_of_fields() -> None:
    same_for_all(lambda x: [Placed().place.x, Placed().many[0].y, Placed(x).place], [1, None])


MEASURED = [{"id": i, "y": i / 2} for i in range(3)]


def measured_plain() -> Any:
    return [row["y"] for row in MEASURED]


def measured_shown(i: Any) -> Any:
    return f"{i!r} {MEASURED[i]}"


def test_whole_floats_of_one_value_in_functions_of_both_kinds() -> None:
    """One function shows kinds, the other one does not; both read the same list of the module."""
    functions = [measured_plain, measured_shown]
    module = compile_functions([MarkedSource(f, "measured", f.__name__) for f in functions])
    engine().eval(module.text)
    plain = engine().eval("JSON.stringify(dash_clientside.measured.measured_plain())")
    assert json.loads(plain) == measured_plain()
    assert engine().eval("dash_clientside.measured.measured_shown(2)") == measured_shown(2)
