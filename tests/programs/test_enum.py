"""enum against CPython."""

import enum
from enum import Enum, IntEnum, auto, unique

from tests.harness.same import same, same_for_all


class Color(Enum):
    RED = 1
    GREEN = "g"
    BLUE = 2.5
    CRIMSON = 1


class Size(Enum):
    """Sizes, with methods."""

    SMALL = auto()
    LARGE = auto()
    HUGE = 10
    GIANT = auto()

    @property
    def doubled(self):
        return self.value * 2

    def label(self, prefix="size"):
        return f"{prefix}:{self.name.lower()}"

    @classmethod
    def biggest(cls):
        return max(cls, key=lambda s: s.value)

    @staticmethod
    def parse(text):
        return Size[text.upper()]

    def __str__(self):
        return self.name.title()


class Planet(Enum):
    EARTH = (5.97e24, 6.37e6)
    MARS = (6.42e23, 3.39e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def gravity(self):
        return self.mass / self.radius**2


class Titled(Enum):
    def title(self):
        return self.name.title() + "!"


class Fruit(Titled):
    APPLE = "apple"
    PEAR = "pear"


def test_members():
    def f():
        return (
            Color.RED.name,
            Color.RED.value,
            Color.GREEN.value,
            Color.BLUE.value,
            Color.CRIMSON.name,
            Color.RED is Color.CRIMSON,
            Color.RED == Color.GREEN,
            Color.RED != Color.RED,
            Color.RED == 1,
        )

    same(f)
    same(
        lambda: (
            repr(Color.RED),
            str(Color.RED),
            f"{Color.GREEN}",
            f"{Color.GREEN:>15}|",
            [Color.BLUE],
            {"c": Color.RED},
        )
    )
    same(
        lambda: (
            [c.name for c in Color],
            [c.value for c in Color],
            len(Color),
            list(Color),
            Color.RED in Color,
            [c for c in reversed(list(Color))],
        )
    )

    def by_value(x):
        return Color(x), Color(x).name, Color(x) is Color.RED

    same_for_all(by_value, [1, "g", 2.5, 3, "RED", None, 1.0, True, [1], {"a": 1}])

    def by_name(x):
        return Color[x]

    same_for_all(by_name, ["RED", "CRIMSON", "red", "", 1, None])
    same(lambda: Color(Color.RED))
    same(lambda: 1 in Color)
    same(lambda: Color.RED < Color.GREEN)
    same(lambda: Color.RED)
    same(lambda: [Color.RED.value, Color["GREEN"].value])


def test_keys_and_sets():
    def f(values):
        counts = {}
        for v in values:
            c = Color(v)
            counts[c] = counts.get(c, 0) + 1
        return (
            {c.name: n for c, n in counts.items()},
            Color.RED in counts,
            {Color.RED: "a", (Color.RED, 1): "b"}[(Color(1), 1)],
            len({Color.RED, Color.CRIMSON, Color.BLUE}),
        )

    same(f, [1, "g", 1])

    def g(x):
        names = {Color.RED: "stop", Color.GREEN: "go"}
        return (
            names.get(Color(x), "?"),
            bool(Color(x)),
            isinstance(Color(x), Color),
            isinstance(x, Color),
            isinstance(Color.RED, Enum) if False else 1,
        )

    same_for_all(g, [1, "g", 2.5])

    def h(x):
        c = Color(x)
        if c is Color.RED:
            return "r"
        elif c == Color.GREEN:
            return "g"
        return c.name

    same_for_all(h, [1, "g", 2.5])

    def m(x):
        match Color(x):
            case Color.RED:
                return "r"
            case Color.GREEN | Color.BLUE:
                return "gb"

    same_for_all(m, [1, "g", 2.5])


def test_methods():
    def f(x):
        s = Size.parse(x)
        return (
            s,
            str(s),
            f"{s}",
            s.doubled,
            s.label(),
            s.label("n"),
            s.label(prefix="k"),
            Size.biggest().name,
            s.value,
            [str(y) for y in Size],
            sorted(Size, key=lambda y: -y.value)[0].name,
        )

    same_for_all(f, ["small", "large", "giant", "nope"])

    def g():
        return (
            [(p.name, p.gravity, p.mass, p.radius, p.value) for p in Planet],
            Planet.EARTH,
            Planet((6.42e23, 3.39e6)).name,
        )

    same(g)
    same(lambda: [(x.title(), x.value, x.name) for x in Fruit])
    same(lambda: Fruit("pear").title())


def test_inside_functions():
    def f(x):
        class Mode(Enum):
            ON = "on"
            OFF = "off"
            BOTH = ON + OFF

            def other(self):
                return Mode.OFF if self is Mode.ON else Mode.ON

        return Mode(x).other().value, Mode.BOTH.value, Mode.ON.other().name

    same_for_all(f, ["on", "off"])

    def g(x):
        @unique
        class Level(enum.Enum):
            LOW = enum.auto()
            HIGH = enum.auto()

        return Level(x).name, type(Level.LOW).__name__, [v.value for v in Level]

    same_for_all(g, [1, 2])


def test_attributes():
    same(lambda: Color.RED.nothing if False else Color.RED.name)

    def f(k):
        x = Color.RED if k else None
        return x.name if x else "none", x and x.value

    same_for_all(f, [0, 1])

    def g(k):
        x = Color.RED if k else "text"
        return x.name

    same_for_all(g, [0, 1])


class Number(enum.IntEnum):
    ONE = 1


class Word(str, Enum):
    A = "a"


def test_mixed():
    same(lambda: (Number.ONE + 1, Word.A.upper()))


class Texts(Enum):
    X = "x"
    BRACKET = "("
    THEN = auto()
    LAST = auto()


class Disordered(Enum):
    X = 3
    Y = 1
    Z = auto()


class Nothings(Enum):
    NOTHING = None
    BOTH = (1, 2)
    THEN = auto()


class Mixed(Enum):
    X = "x"
    SEVEN = 7
    THEN = auto()


class Booleans(Enum):
    YES = True
    THEN = auto()


class Halves(Enum):
    X = 1.5
    THEN = auto()


def test_auto_passes_over_what_cannot_be_counted_on():
    def f():
        return [(m.name, m.value) for e in (Texts, Disordered, Nothings, Mixed, Booleans, Halves) for m in e]

    same(f)


def test_the_class_of_an_enum_in_messages() -> None:
    class Size(IntEnum):
        SMALL = 1

    def wrong(x):
        log = []
        for make in (lambda: x + Size, lambda: Size / x, lambda: [1][Size]):
            try:
                log.append(make())
            except TypeError as e:
                log.append(str(e))
        return log

    same(wrong, "a")


def test_members_stay_what_they_are() -> None:
    class Size(Enum):
        SMALL = 1
        LARGE = 2

        def __init__(self, n):
            self.tag = n

    def named():
        Size.SMALL = 5

    def added():
        Size.SMALL += 5

    def looped():
        for Size.LARGE in [1]:
            pass

    def unpacked():
        Size.SMALL, y = 1, 2
        return y

    def valued():
        Size.SMALL.value = 5

    def valued_and_added():
        Size.SMALL.value += 5

    def renamed():
        Size.SMALL.name = "x"

    def by_name():
        setattr(Size.SMALL, "value", 5)

    def tagged():
        Size.SMALL.tag = 7
        setattr(Size.LARGE, "tag", 8)
        return [s.tag for s in Size]

    def each(x):
        log = [x]
        for change in (named, added, looped, unpacked, valued, valued_and_added, renamed, by_name, tagged):
            try:
                log.append(change())
            except (AttributeError, TypeError) as e:
                log.append([type(e).__name__, str(e)])
        return log, [(s.name, s.value) for s in Size]

    same(each, 1)
