"""What declares classes (`dataclass`, `Enum`, `NamedTuple`, `ABC`, …), imported inside a function."""

from __future__ import annotations

from enum import Enum
from typing import Any

import pytest
from clientside.compiler.diagnostics.diagnostic import CompileError
from clientside.compiler.pipeline import compile_function

from tests.harness.same import same


class Plain:
    A = 1


def data(x):
    """Totals."""
    from dataclasses import asdict, dataclass, field, replace
    from typing import List, Optional

    @dataclass(order=True)
    class Item:
        price: float
        tags: List[str] = field(default_factory=list)
        note: Optional[str] = None

    a, b = Item(x, ["a"]), Item(x)
    a.tags.append("b")
    return [repr(a), b.tags, b < a, asdict(a), replace(a, price=3).price, a == b]


def frozen(x):
    import dataclasses as dc

    @dc.dataclass(frozen=True)
    class Point:
        x: int
        y: int = dc.field(default=2)

    p = Point(x)
    try:
        p.x = 1
    except dc.FrozenInstanceError as e:
        return [repr(p), str(e), {p: 1}[Point(x)]]
    return None


def enums(x):
    import enum
    from enum import Enum as E
    from enum import IntEnum, StrEnum, auto, unique

    @unique
    class Colour(E):
        RED = auto()
        GREEN = auto()

        @property
        def short(self):
            return self.name[0]

    class Level(IntEnum):
        LOW = 1
        HIGH = 5

    class Word(StrEnum):
        YES = auto()

    class Old(str, enum.Enum):
        ONE = "one"

    def inner(value):
        return Colour(value)

    out = [Colour.RED.value, Colour["GREEN"].short, [c.name for c in Colour], Level.HIGH > x, Level.LOW + 1, Word.YES]
    try:
        out.append(inner(x).name)
    except ValueError as e:
        out.append(str(e))
    return [*out, Old.ONE == "one", Old("one").name]


def tuples(x):
    from abc import ABC, abstractmethod
    from functools import cached_property, total_ordering
    from typing import Generic, NamedTuple, Protocol, TypedDict, TypeVar

    T = TypeVar("T")

    class Pair(NamedTuple):
        left: int
        right: int = 7

    class Row(TypedDict):
        a: int

    class Shown(Protocol):
        def show(self) -> str: ...

    class Box(Generic[T]):
        def __init__(self, value: T) -> None:
            self.value = value

    class Base(ABC):
        @abstractmethod
        def area(self): ...

    @total_ordering
    class Square(Base):
        def __init__(self, side):
            self.side = side

        @cached_property
        def area_now(self):
            return self.area()

        def area(self):
            return self.side**2

        def __eq__(self, other):
            return self.side == other.side

        def __lt__(self, other):
            return self.side < other.side

    try:
        Base()
    except TypeError as e:
        error = str(e)
    p = Pair(x)
    return [
        p.right,
        p == (x, 7),
        repr(p),
        Row(a=1),
        Box[int](x).value,
        Square(x).area_now,
        Square(1) >= Square(x),
        error,
    ]


def shadowed(x):
    Enum = Plain

    class A(Enum):
        B = x

    return [A.A, A.B, A().B]


def nested(x):
    def make():
        from enum import Enum

        class C(Enum):
            X = 1

        return C.X.value

    class D(Enum):
        Y = 2

    return [make(), D.Y.value + x]


def rebound(x):
    from enum import Enum

    if x:
        Enum = Plain

    class A(Enum):
        B = 1

    return A.B


def branch(x):
    if x:
        from enum import Enum

    class A(Enum):
        B = 1

    return A.B.value


def class_variable(x):
    from dataclasses import dataclass
    from typing import ClassVar

    @dataclass
    class Item:
        kind: ClassVar[int] = 1
        price: int = 2

    return Item(x).price


def initial(x):
    import dataclasses as dc

    @dc.dataclass
    class Item:
        price: dc.InitVar[int] = 2

    return Item(x).price


def quoted(x):
    from dataclasses import dataclass
    from typing import ClassVar  # noqa: F401

    @dataclass
    class Item:
        kind: "ClassVar[int]" = 1

    return Item(x).kind


def before(x):
    def make():
        class A(Enum):
            B = 1

        return A.B.value

    made = make()
    from enum import Enum

    return made


def lacking(x):
    from enum import NoSuchThing  # noqa: F401

    return x


def as_value(x):
    from typing import NamedTuple

    return [NamedTuple, x]


def changed_inside(x):
    from enum import Enum

    def change():
        nonlocal Enum
        Enum = Plain

    change()

    class A(Enum):
        B = 1

    return A.B


@pytest.mark.parametrize("x", [0, 1, 3])
def test_values(x: int) -> None:
    for f in (data, frozen, enums, tuples, shadowed, nested):
        same(f, x)


@pytest.mark.parametrize(
    "f", [class_variable, quoted, initial, rebound, branch, before, lacking, as_value, changed_inside]
)
def test_refused(f: Any) -> None:
    with pytest.raises(CompileError):
        compile_function(f)
