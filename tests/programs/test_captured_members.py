"""Members of enums in what a page's functions capture: tables, defaults, attributes of other classes."""

from __future__ import annotations

import operator
from enum import Enum, Flag, IntEnum, StrEnum, auto
from typing import Any

from tests.harness.same import same


class Status(Enum):
    NEW = "new"
    PAID = "paid"
    SENT = "sent"


class Level(IntEnum):
    LOW = 1
    HIGH = 2


class Colour(StrEnum):
    RED = auto()
    GREEN = auto()


class Right(Flag):
    READ = auto()
    WRITE = auto()
    BOTH = READ | WRITE


FOLLOWING = {Status.NEW: {Status.PAID, Status.SENT}, Status.PAID: {Status.SENT}}
ORDER = [Status.SENT, Status.NEW]
PAIRS = ((Status.NEW, 1), (Status.PAID, 2))
FIRST = Status.NEW
RANKS = {Level.LOW: "low", Level.HIGH: "high"}
CODES = {Colour.RED: "#f00", Colour.GREEN: "#0f0"}
MIXED = {"a": [Colour.RED, 1, None], "b": (Level.HIGH, Right.READ), ("k", Status.NEW): 2}
ALLOWED = frozenset({Status.NEW, Status.PAID})
RIGHTS = [Right.READ, Right.BOTH]
OPERATIONS = {"+": operator.add, "neg": lambda a, b: -a}


class Plan:  # its body uses what stands after it in the program
    following = {Status.NEW: Status.PAID}
    start = Status.NEW
    ranks = RANKS

    def __init__(self, v: Any, level: Any = Level.HIGH, ranks: Any = RANKS) -> None:
        self.v, self.level, self.ranks = v, level, ranks

    def go(self) -> Any:
        return self.following[self.start].name, self.ranks[self.level]

    def show(self, status: Any = Status.NEW, *, colour: Any = Colour.GREEN) -> Any:
        return f"{self.v} {self.level.name} {status.name} {colour}"


class LaterPlan(Plan):
    kinds = {Level.LOW: Plan, Level.HIGH: Status.PAID}

    def up(self) -> Any:
        return LastPlan.made(self.v)


class LastPlan(LaterPlan):
    first = LaterPlan(5)

    @classmethod
    def made(cls, v: Any) -> Any:
        return cls(v, Level.LOW)


def of_status(x: Any) -> Any:
    status = Status(x)
    return [
        status in FOLLOWING[FIRST],
        sorted(s.value for s in FOLLOWING.get(status, ())),
        status in ALLOWED,
        [s.name for s in ORDER],
        ORDER[0] is Status.SENT,
        [s.name for s, n in PAIRS if n > 1],
        status == FIRST,
        repr(FIRST),
        {Status.NEW: 1} == {FIRST: 1},
    ]


def of_level(x: Any) -> Any:
    return [RANKS[x], RANKS.get(Level(x)), max(RANKS), list(RANKS), x == Level.LOW]


def mixed(x: Any) -> Any:
    return [
        repr(MIXED),
        MIXED["a"][0] == x,
        MIXED["b"][1].name,
        MIXED["k", FIRST],
        CODES.get(x),
        RIGHTS[0] in RIGHTS[1],
    ]


def with_defaults(
    x: Any, op: Any = "+", operations: Any = OPERATIONS, level: Any = Level.HIGH, status: Any = FIRST
) -> Any:
    return [operations[op](x, 2), level.name, status.value, level > 1]


def of_classes(x: Any) -> Any:
    return [
        Plan(x).go(),
        Plan(x).show(),
        LaterPlan(x).up().show(Status.SENT),
        LaterPlan.kinds[Level.LOW](3).v,
        LaterPlan.kinds[2].name,
        LastPlan.first.show(colour=Colour.RED),
        Plan.ranks[Level.LOW],
    ]


def test_tables_of_members() -> None:
    for value in ("new", "paid", "sent", "other"):
        same(of_status, value)
    for level in (1, 2, 3):
        same(of_level, level)
    for code in ("red", "green", "blue"):
        same(mixed, code)


def test_members_as_defaults() -> None:
    same(with_defaults, 1)
    same(with_defaults, 1, "neg")


def test_classes_whose_bodies_use_members_of_others() -> None:
    same(of_classes, 1)
