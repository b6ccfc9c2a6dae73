"""The `__repr__` of dataclasses whose floats stand unboxed while nothing shows an instance: every way to a text.

PYTEST_DONT_REWRITE: the texts of `assert` are CPython's.
"""

from __future__ import annotations

import collections
import dataclasses
import functools
import json
from dataclasses import dataclass, field

import pytest

from tests.harness.same import same


@dataclass
class Point:
    x: float
    y: float = 2.0


@dataclass
class Named(Point):
    name: str = "n"


class Derived(Point):
    pass


@dataclass
class Holder:
    inner: Point
    many: list = field(default_factory=list)


@dataclass(frozen=True)
class Frozen:
    x: float


@dataclass
class Problem(Exception):
    x: float


class Box:
    def __init__(self, value):
        self.value = value

    def __repr__(self):
        return f"Box({self.value!r})"


def unshown(xs):
    points = [Point(x, x / 2) for x in xs]
    for p in points:
        p.x += p.y * 2
    return [[p.x, p.y, p == Point(p.x, p.y)] for p in points]


def by_repr(x):
    return repr(Point(x / 2))


def by_str(x):
    return str(Point(x / 2))


def by_field(x):
    return f"{Point(x / 2)} {Point(x / 4)!r:>30}"


def by_percent(x):
    return "%s and %r" % (Point(x / 2), Point(x / 4))


def by_format(x):
    return "{} {0!r}".replace("{0!r}", "{!r}").format(Point(x / 2), Point(x / 4))


def by_print(x):
    print(Point(x / 2))


def by_method(x):
    return Point(x / 2).__repr__()


def in_list(x):
    return str([Point(x / 2)])


def in_dict(x):
    return f"{ {'a': (Point(x / 2), 1)} }"


def in_default_dict(x):
    d = collections.defaultdict(list)
    d["a"].append(Point(x / 2))
    return repr(d["a"])


def in_deque(x):
    return str(collections.deque([Point(x / 2)]))


def in_holder(x):
    return repr(Holder(Point(x / 2), [Point(x / 4)]))


def in_box(x):
    return str(Box(Point(x / 2)))


def in_box_unshown(x):
    return Box(Point(x / 2)).value.x


def of_base(x):
    return repr(Named(x / 2, x / 4))


def of_derived(x):
    return [Point(x / 2).x, repr(Derived(x / 2))]


def in_exception(x):
    try:
        raise ValueError(Point(x / 2))
    except ValueError as e:
        return str(e)


def uncaught(x):
    raise ValueError(Point(x / 2))


def own_exception(x):
    try:
        raise Problem(x / 2)
    except Problem as e:
        return repr(e)


def missing_key(x):
    try:
        return {}[Frozen(x / 2)]
    except KeyError as e:
        return str(e)


def frozen_unshown(x):
    return len({Frozen(x / 2), Frozen(x / 2)})


def missing_value(x):
    try:
        return [Point(1.0)].index(Point(x / 2))
    except ValueError as e:
        return str(e)


def removed(x):
    try:
        s = {Frozen(1.5)}
        s.remove(Frozen(x / 2))
    except KeyError as e:
        return str(e)


def mapped(x):
    return list(map(repr, [Point(x / 2)])) + [*map(str, [Point(x / 4)])]


def by_value(x):
    f = repr if x > 1 else str
    return f(Point(x / 2))


def partial(x):
    return functools.partial(repr, Point(x / 2))()


def default(x):
    return json.dumps({"a": Point(x / 2)}, default=str)


def as_dict(x):
    return str(dataclasses.asdict(Point(x / 2)))


def replaced(x):
    return str(dataclasses.replace(Point(x / 2), y=x / 4))


def from_page(rows):
    points = [Point(**row) for row in rows]
    return [str(p) for p in points] + [p.x * 2 for p in points]


def in_join(x):
    return ", ".join(f"{p}" for p in [Point(x / 2), Named(x / 4)])


def asserted(x):
    try:
        assert x > 100, Point(x / 2)
    except AssertionError as e:
        return str(e)


def generated(x):
    def points():
        yield Point(x / 2)

    return [str(p) for p in points()]


def attribute(x):
    return f"{getattr(Point(x / 2), 'x')} {getattr(Point(x / 2), '__repr__')()}"


SHOWN = [
    *(
        by_repr,
        by_str,
        by_field,
        by_percent,
        by_format,
        by_print,
        by_method,
        in_list,
        in_dict,
        in_default_dict,
        in_deque,
    ),
    *(in_holder, in_box, in_box_unshown, of_base, of_derived, in_exception, uncaught, own_exception, missing_key),
    *(frozen_unshown, missing_value, removed, mapped, by_value, partial, default, as_dict, replaced, in_join, asserted),
    *(generated, attribute),
]


@pytest.mark.parametrize("x", [4, 3, 0.5])
@pytest.mark.parametrize("f", SHOWN, ids=lambda f: f.__name__)
def test_every_way_to_a_text(f, x) -> None:
    same(f, x)


def test_without_a_text() -> None:
    same(unshown, [1, 2.5, 0, -4.0, 1e300])
    same(from_page, [{"x": 2, "y": 1.5}, {"x": 4.0}])
