"""functools.singledispatch, singledispatchmethod and partialmethod."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import partialmethod, singledispatch, singledispatchmethod

import pytest
from clientside.compiler.diagnostics.diagnostic import CompileError

from tests.harness.same import same


@singledispatch
def show(x):
    "Shows."
    return "obj " + str(x)


@show.register
def _(x: int):
    return "int " + str(x)


@show.register(str)
def _(x):
    return "str " + x


@show.register(list)
@show.register(tuple)
def _(x):
    return "seq " + ",".join(show(i) for i in x)


@show.register
def show_float(x: float, digits=2):
    return f"float {x:.{digits}f}"


def sd1(x):
    return [
        show(x),
        show(2.5),
        show((1, "a")),
        show(True),
        show(None),
        show(1.25, digits=1),
        show_float(1.0),
        show.__name__,
        show.__doc__,
    ]


def sd1b(xs):
    return list(map(show, xs))


class Animal:
    pass


class Dog(Animal):
    pass


class Puppy(Dog):
    pass


class Cat(Animal):
    pass


@singledispatch
def area(x, k=1):
    raise NotImplementedError("no " + type(x).__name__)


@area.register
def _(x: Animal, k=1):
    return ("animal", k)


@area.register(Dog)
def dog(x, k=1):
    return ("dog", k)


def sd2(v):
    r = [area(Animal()), area(Dog(), 2), area(Puppy(), k=3), area(Cat()), dog(1), area(Puppy())]
    try:
        area(v)
    except NotImplementedError as e:
        r.append(str(e))
    return r


@singledispatch
def to_json(o):
    raise TypeError(f"no {type(o).__name__}")


@to_json.register(dict)
def _(o):
    return "{" + ",".join(f"{k}:{to_json(v)}" for k, v in o.items()) + "}"


@to_json.register(list)
def _(o):
    return "[" + ",".join(map(to_json, o)) + "]"


@to_json.register(str)
def _(o):
    return '"' + o + '"'


to_json.register(int, lambda o: str(o))


to_json.register(type(None), lambda o: "null")


@to_json.register(bool)
def _(o):
    return "true" if o else "false"


@to_json.register
def _(o: datetime):
    return o.isoformat()


@to_json.register
def _(o: date):
    return o.strftime("%Y")


@to_json.register
def _(o: Decimal):
    return "D" + str(o)


def sd3(v):
    try:
        return [
            to_json(v),
            to_json({"a": [1, "x", None, True], "b": {}}),
            to_json(date(2020, 1, 2)),
            to_json(datetime(2020, 1, 2)),
            to_json(Decimal("1.0")),
        ]
    except TypeError as e:
        return str(e)


@singledispatch
def f4(x):
    return "other"


@f4.register
def _(x: int | float):
    return "number"


@f4.register(Sequence)
def _(x):
    return "sequence"


@f4.register(Mapping)
def _(x):
    return "mapping"


def sd4():
    return [f4(1), f4(2.0), f4([]), f4("a"), f4({}), f4(None), f4(range(3)), f4({1})]


@singledispatch
def many(x, *rest, sep="-", **more):
    return ["obj", rest, sep, more]


@many.register
def _(x: str, a, b=2):
    return ["str", a, b]


@many.register
def _(x: int, *, sep="+"):
    return ["int", sep]


def sd5():
    return [many(None, 1, 2), many("s", 1), many("s", b=3, a=1), many(1), many(2, sep="x"), many([], k=1)]


class Shape:
    pass


class Sq(Shape):
    def __init__(self, s):
        self.s = s


class Circ(Shape):
    def __init__(self, r):
        self.r = r


@singledispatch
def size(s: Shape, scale: float) -> float:
    return 0.0


@size.register
def _(s: Sq, scale: float) -> float:
    return s.s * s.s * scale


@size.register
def _(s: Circ, scale: float) -> float:
    return 3 * s.r * scale


def sd6(n):
    return [size(x, 2.0) for x in (Sq(n), Circ(1.5), Shape(), 5)]


@dataclass
class P:
    x: int


class Fmt:
    def __init__(self):
        self.log = []

    @singledispatchmethod
    def fmt(self, x, suffix=""):
        return "?" + suffix

    @fmt.register
    def _(self, x: int, suffix=""):
        self.log.append(x)
        return f"i{x}{suffix}"

    @fmt.register(str)
    def _(self, x, suffix=""):
        return f"s{x}{suffix}"

    @fmt.register
    def _(self, x: P, suffix=""):
        return f"p{x.x}" + self.fmt(x.x)

    @fmt.register
    def _(self, x: list, suffix=""):
        return [self.fmt(i) for i in x]


def md5(v):
    f = Fmt()
    return [f.fmt(1), f.fmt("a", "!"), f.fmt(None, suffix="z"), f.fmt(P(3)), f.fmt([1, "b"]), f.fmt(v), f.log]


class Cell:
    def __init__(self):
        self.alive = False

    def set_state(self, state, note=None):
        self.alive = state
        return (self, note)[1]

    set_alive = partialmethod(set_state, True)
    set_dead = partialmethod(set_state, False, note="d")


def md6():
    c = Cell()
    r = [c.alive, c.set_alive(), c.alive, c.set_dead(), c.alive, c.set_alive("n"), c.set_alive(note="k")]
    Cell.set_dead(c)
    return r + [c.alive]


class Sub(Fmt):
    def fmt2(self, x):
        return "sub" + self.fmt(x)


class Sub2(Fmt):
    def fmt(self, x, suffix=""):
        return "own" + str(super().fmt(x))


def md7(v):
    return [Sub().fmt2(v), Sub2().fmt(v)]


class Pen:
    def draw(self, color, width=1, *, fill=False):
        return (type(self).__name__, color, width, fill)

    red = partialmethod(draw, "red")
    thick = partialmethod(draw, "black", 5)
    size = 3


class Quill(Pen):
    def draw(self, color, width=1):
        return "overridden"


def pm1():
    s = Pen()
    return [
        s.red(),
        s.red(2),
        s.red(width=3, fill=True),
        s.thick(),
        s.thick(fill=1),
        Pen.red(s, 4),
        Quill().red(),
        [f() for f in (s.red, s.thick)],
        list(map(s.red, [1, 2])),
    ]


class Visitor:
    def __init__(self):
        self.out = []

    @singledispatchmethod
    def visit(self, node):
        raise TypeError(f"cannot visit {type(node).__name__}")

    @visit.register
    def _(self, node: dict):
        for k, v in node.items():
            self.visit(k)
            self.visit(v)

    @visit.register(list)
    @visit.register(tuple)
    def _(self, node):
        for n in node:
            self.visit(n)

    @visit.register
    def _(self, node: str):
        self.out.append(node.upper())

    @visit.register
    def _visit_int(self, node: int):
        self.out.append(node + 1)

    def run(self, n):
        try:
            self.visit(n)
        except TypeError as e:
            self.out.append(str(e))
        return self.out


def vi(n):
    return Visitor().run(n)


CASES = [
    (sd1, (1,)),
    (sd1, ("a",)),
    (sd1, ([1, 2.5],)),
    (sd1, ({},)),
    (sd1b, ([1, "a", None, 2.5, [1]],)),
    (sd2, (3,)),
    (sd2, ("x",)),
    (sd3, (1,)),
    (sd3, ({"a": 1.5},)),
    (sd3, ([[]],)),
    (sd4, ()),
    (sd5, ()),
    (sd6, (2,)),
    (md5, (1,)),
    (md5, ("x",)),
    (md5, ([],)),
    (md6, ()),
    (md7, (1,)),
    (md7, ("q",)),
    (md7, (None,)),
    (pm1, ()),
    (vi, ({"a": [1, "b", {"c": 2}]},)),
    (vi, (1.5,)),
    (vi, (None,)),
]


@pytest.mark.parametrize(("f", "args"), CASES, ids=lambda x: getattr(x, "__name__", ""))
def test_program(f, args):
    same(f, *args)


class Wings:
    pass


class Wheels:
    pass


class Plane(Wings, Wheels):
    pass


class Car(Wheels, Wings):
    pass


@singledispatch
def moves(x):
    return "no"


@moves.register
def _(x: Wings):
    return "flies"


@moves.register
def _(x: Wheels):
    return "rolls"


def overlapping():
    return [moves(Plane()), moves(Car())]


def by_the_class(v):
    return Fmt.fmt(Fmt(), v)


@pytest.mark.parametrize(("f", "args"), [(overlapping, ()), (by_the_class, (1,))])
def test_refused(f, args):
    """What a chain of tests would not decide as CPython does."""
    with pytest.raises(CompileError):
        same(f, *args)
