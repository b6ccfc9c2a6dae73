"""Records of the compiler do what dataclasses do."""

from __future__ import annotations

import copy
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, ClassVar

import pytest
from clientside.compiler import records

RECORD: Any = vars(records)["record"]


def made(decorator: Any) -> dict[str, Any]:
    """The same classes, by one decorator or the other."""

    @decorator(slots=True, eq=False)
    class Node:
        pos: int | None = field(default=None, kw_only=True)

    class Expr(Node):
        __slots__ = ()

    @decorator(slots=True, eq=False)
    class Call(Expr):
        function: str
        arguments: list[int] = field(default_factory=list)
        optional: bool = False

    @decorator
    class Point:
        x: int
        y: list[int] = field(default_factory=list)
        count: ClassVar[int] = 0

        def size(self) -> int:
            return self.x + len(self.y)

    @decorator(frozen=True)
    class Key:
        name: str
        more: tuple[int, ...] = ()

    @decorator(frozen=True)
    class LongKey(Key):
        last: float = 0.0

    @decorator
    class Own:
        x: int

        def __eq__(self, other: object) -> bool:
            return True

        def __hash__(self) -> int:
            return 7

        def __repr__(self) -> str:
            return "own"

    return {kind.__name__: kind for kind in (Node, Expr, Call, Point, Key, LongKey, Own)}


BY_DATACLASS, BY_RECORD = made(dataclass), made(RECORD)
CASES: dict[str, Callable[[dict[str, Any]], Any]] = {
    "defaults": lambda c: repr(c["Call"]("f")),
    "order": lambda c: repr(c["Call"]("f", [1], True, pos=3)),
    "named": lambda c: repr(c["Call"](pos=3, optional=1, function="g")),
    "only by name": lambda c: c["Call"]("f", [], False, 3),
    "missing": lambda c: c["Point"](),
    "unknown": lambda c: c["Point"](1, z=2),
    "own lists": lambda c: c["Point"](1).y is c["Point"](1).y,
    "no place for others": lambda c: setattr(c["Call"]("f"), "other", 1),
    "no fields": lambda c: repr(c["Expr"]()),
    "identity": lambda c: c["Call"]("f") == c["Call"]("f"),
    "identity as key": lambda c: len({c["Call"]("f"), c["Call"]("f")}),
    "equal": lambda c: c["Point"](1, [2]) == c["Point"](1, [2]),
    "not equal": lambda c: c["Point"](1, [2]) == c["Point"](1, [3]),
    "another class": lambda c: c["Key"]("a") == c["LongKey"]("a"),
    "not a record": lambda c: c["Key"]("a").__eq__("a") is NotImplemented,
    "no key": lambda c: hash(c["Point"](1)),
    "key": lambda c: hash(c["Key"]("a", (1,))) == hash(c["Key"]("a", (1,))) == hash(("a", (1,))),
    "inherited": lambda c: repr(c["LongKey"]("a", (), 1.5)),
    "own methods": lambda c: [repr(c["Own"](1)), hash(c["Own"](1)), c["Own"](1) == 2],
    "match": lambda c: [kind.__match_args__ for kind in c.values()],
    "constants of the class": lambda c: [c["Point"].count, c["Key"].more, "y" in vars(c["Point"])],
    "copies": lambda c: [repr(copy.copy(c["Call"]("f", [1], pos=2))), copy.deepcopy(c["Key"]("a")) == c["Key"]("a")],
    "methods": lambda c: c["Point"](1, [5]).size(),
}


@pytest.mark.parametrize("case", CASES)
def test_as_dataclasses(case: str) -> None:
    def outcome(classes: dict[str, Any]) -> str:
        try:
            return repr(CASES[case](classes))
        except (TypeError, AttributeError) as error:
            return type(error).__name__

    assert outcome(BY_RECORD) == outcome(BY_DATACLASS)
    assert outcome(BY_RECORD) == outcome(BY_DATACLASS)  # by the methods that were made meanwhile


def test_a_record_like_another() -> None:
    key = BY_RECORD["LongKey"]("a", (1,), 2.0)
    assert records.replaced(key, name="b") == BY_RECORD["LongKey"]("b", (1,), 2.0)
    assert records.fields_of(BY_RECORD["LongKey"]) == ("name", "more", "last")


def test_a_record_in_itself() -> None:
    point = BY_RECORD["Point"](1)
    point.y.append(point)
    assert repr(point).endswith("Point(x=1, y=[...])")


def test_the_compiler_has_few_dataclasses() -> None:
    """Each costs a process a third of a millisecond, whether it is used or not."""
    text = """
import dataclasses, sys
made, original = [], dataclasses._process_class
def count(cls, *more):
    made.append(cls)
    return original(cls, *more)
dataclasses._process_class = count
import clientside
clientside.compile("def f(x):\\n    return x + 1\\n")
print(len(made))
"""
    assert int(subprocess.check_output([sys.executable, "-c", text], text=True)) <= 15
