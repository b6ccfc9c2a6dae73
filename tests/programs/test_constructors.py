"""A plain `__init__` is the constructor itself: every class for which that would show keeps the method."""

from dataclasses import dataclass, field, replace
from operator import attrgetter, methodcaller

import pytest

from tests.harness.same import same


@pytest.mark.parametrize("y", [0, 1, -0.0, 2**52, "a", None])
def test_values_closures_and_errors(y):
    def f(y):
        class Point:
            def __init__(self, x, y=2):
                self.x, self.y = x, y
                self.later = lambda: [self.x, self.y]
                if y == 0:
                    raise ValueError("y")
                self.more = [c for c in "ab"]

        try:
            p = Point(1, y)
        except ValueError as e:
            return str(e)
        p.x = 5
        return [p.later(), p.more, Point(3).y, hasattr(p, "__init__"), Point(y=y, x=7).later()]

    same(f, y)


def test_self_that_is_assigned_anew():
    def f(n):
        class Odd:
            def __init__(self, n):
                self.n = n
                other = self
                self = [n]
                self.append(1)
                other.made = self

        return Odd(n).made + [Odd(4).n]

    same(f, 3)


@pytest.mark.parametrize("n", [-1, 0, 3])
def test_a_return_on_the_way(n):
    def f(n):
        class Early:
            def __init__(self, n):
                self.n = 0
                if n < 0:
                    return
                for i in range(5):
                    if i == n:
                        return None
                    self.n = i

        return Early(n).n

    same(f, n)


def test_called_again_by_name():
    def f(n):
        class Again:
            def __init__(self, n):
                self.n = n

            def reset(self):
                self.__init__(10)
                return self

        a = Again(n)
        return [a.n, a.reset().n]

    same(f, 3)


@pytest.mark.parametrize("name", ["__init__", "again", "other"])
def test_called_again_by_a_name_that_is_computed(name):
    def f(name):
        class Again:
            def __init__(self, n):
                self.n = n

            def again(self, n):
                self.n = -n

        a = Again(1)
        getattr(a, name)(5)
        return a.n

    same(f, name)


def test_called_again_by_a_getter():
    def f(n):
        class Again:
            def __init__(self, n):
                self.n = n

        a, b = Again(1), Again(2)
        attrgetter("__init__")(a)(n)
        methodcaller("__init__", 6)(b)
        return [a.n, b.n]

    same(f, 5)


def test_under_another_name():
    def f(n):
        class Again:
            def __init__(self, n):
                self.n = n

            reset = __init__

        a = Again(n)
        a.reset(7)
        return a.n

    same(f, 3)


def test_bases_and_derived_classes():
    def f(n):
        class Base:
            def __init__(self, n):
                self.n = n
                self.hook()

            def hook(self):
                self.seen = "base"

        class Derived(Base):
            def hook(self):
                self.seen = ["derived", self.n]

        class Own(Base):
            def __init__(self):
                self.n = 1

        class Leaf:
            def __init__(self, n):
                self.kids = [Leaf(n - 1)] if n else []

            def depth(self):
                return 1 + max([k.depth() for k in self.kids], default=0)

        return [Base(n).seen, Derived(n).seen, Own().n, isinstance(Derived(n), Base), Leaf(n).depth()]

    same(f, 3)


def test_classes_as_values_and_spread_arguments():
    def f(values):
        class Pair:
            def __init__(self, a, b=0):
                self.a, self.b = a, b

        class Other:
            def __init__(self, a):
                self.a = a
                self.b = None

        made = (
            [c(values[0]) for c in (Pair, Other)] + [Pair(*values), Pair(**{"a": 1, "b": 2})] + list(map(Other, values))
        )
        return [[type(p).__name__, p.a, p.b] for p in made]

    same(f, [4, 5])


def test_dataclasses():
    def f(x):
        a, b = Item(x), Item("b", 2, ["t"])
        a.tags.append(1)
        counts = {Key(1): "one"}
        more = [replace(b, name="c").name, counts[Key(1)], Key(1) < Key(2), repr(b)]
        return [a.tags, b.tags, a.total, b == Item("b", 2, ["t"]), more]

    same(f, "x")
    same(f, "")


@dataclass
class Item:
    name: str
    price: float = 1.5
    tags: list = field(default_factory=list)
    total: float = field(init=False)

    def __post_init__(self):
        self.total = self.price * 2
        if self.name == "":
            raise ValueError("empty")


@dataclass(frozen=True, order=True)
class Key:
    a: int
    b: str = "k"


def test_copies_are_made_without_a_constructor():
    def f():
        import copy

        made = []

        class Counted:
            def __init__(self, n):
                made.append(n)
                self.n = [n]

        a = Counted(1)
        b, c = copy.copy(a), copy.deepcopy(a)
        a.n.append(2)
        return [made, b.n, c.n]

    same(f)


def test_a_method_called_constructor():
    def f(n):
        class Odd:
            def __init__(self, n):
                self.n = n

            def build(self):
                return Odd(self.n + 1)

        return Odd(n).build().n

    same(f, 1)


def test_metaprogramming():
    def f(n):
        class Watched:
            def __init__(self, n):
                self.n = n

            def __setattr__(self, name, value):
                object.__setattr__(self, name, value + 1)

        class Slotted:
            __slots__ = ("n",)

            def __init__(self, n):
                self.n = n

        class Called:
            def __init__(self, n):
                self.n = n

            def __call__(self, m):
                return self.n + m

        return [Watched(n).n, Slotted(n).n, Called(n)(1)]

    same(f, 1)


def test_what_init_gives_must_be_none():
    def f(n):
        class Wrong:
            def __init__(self, n):
                self.n = n
                if n > 1:
                    return n

        return Wrong(n).n

    same(f, 1)
