"""Tables of functions and classes where something reads them when it is made: attributes of classes, defaults."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import pytest
from clientside.compiler.diagnostics.diagnostic import CompileError

from tests.harness.same import same_for_all

LIMIT = 3


def total(*values):
    return sum(values) + LIMIT


class Formulas:
    BUILTIN = {"SUM": lambda *a: sum(a), "MAX": max, "AVG": lambda *a: sum(a) / len(a) if a else 0}
    OWN = {"SUM": total, "LIMIT": LIMIT, "TIMES": lambda a: a * LIMIT}
    PAIRS = [(LIMIT, total), (4, len)]
    twice = lambda self, n: n * 2  # noqa: E731

    def built_in(self, name, values):
        return self.BUILTIN[name](*values)

    def own(self, name, values):
        return self.OWN[name](*values)

    def second(self, x):
        return [f(x) for _, f in self.PAIRS[1:]], self.twice(4)


class Circle:
    def __init__(self, radius):
        self.radius = radius

    def area(self):
        return round(3.14 * self.radius**2, LIMIT)


class Factory:
    KINDS = {"circle": Circle, "limit": LIMIT, "square": lambda side: side * side}

    def make(self, kind, x):
        made = self.KINDS[kind](x)
        return made.area() if isinstance(made, Circle) else made


def test_attributes_of_classes() -> None:
    def found(name, values):
        return Formulas().built_in(name, values)

    same_for_all(found, [("SUM", [1, 2]), ("MAX", [3, 9]), ("AVG", []), ("?", [])])

    def own(name, values):
        return Formulas().own(name, values), Formulas().second(values)

    same_for_all(own, [("SUM", [1, 2]), ("LIMIT", []), ("TIMES", [5])])
    same_for_all(lambda kind, x: Factory().make(kind, x), [("circle", 2), ("square", 3), ("limit", 1)])


def with_table(name, x, table={"total": total, "limit": LIMIT}):  # noqa: B006
    return table[name](x)


def with_classes(x, table={"circle": Circle, "limit": LIMIT}):  # noqa: B006
    return table["circle"](x).area() + table["limit"]


class Holder:
    def __init__(self, table={"total": total, "limit": LIMIT}):  # noqa: B006
        self.table = table


def test_defaults() -> None:
    same_for_all(with_table, [("total", 1), ("limit", 1)])
    same_for_all(with_classes, [1, 2.5])
    same_for_all(lambda name: Holder().table[name](1), ["total", "limit"])


class Filled:
    """What importing the module puts into a class is there in the page."""

    known = {}
    counts = dict()
    groups = defaultdict(list)
    names = []
    deep = {"x": [1]}

    @classmethod
    def add(cls, function: Any) -> Any:
        cls.counts[function.__name__] = 1
        cls.groups["all"].append(2)
        cls.names.append("n")
        cls.deep["x"].append(3)
        return function


class Registry:
    known: dict[str, Any] = {}


def register(function: Any) -> Any:
    Registry.known[function.__name__] = function
    return function


register(total)


@Filled.add
def third(x):
    return x


class State:
    log = []

    def add(self, x):
        self.log.append(x)
        return len(self.log) > 0


def test_filled_by_importing() -> None:
    same_for_all(lambda x: [Filled.known, Filled.counts, dict(Filled.groups), Filled.names, Filled.deep], [1])
    same_for_all(lambda x: State().add(x), [1])
    same_for_all(lambda x: [Registry.known["total"](x), list(Registry.known)], [1])


def changed(x):
    Filled.names.append(x)
    return Filled.names


def test_filled_and_changed() -> None:
    from clientside.compiler.pipeline import compile_function

    with pytest.raises(CompileError, match="captured"):
        compile_function(changed)
