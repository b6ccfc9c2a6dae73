"""dataclasses, abstract classes, generic and nested classes."""

from __future__ import annotations

import dataclasses
from abc import ABC, ABCMeta, abstractmethod
from dataclasses import (
    KW_ONLY,
    FrozenInstanceError,
    InitVar,
    asdict,
    astuple,
    dataclass,
    field,
    fields,
    is_dataclass,
    replace,
)
from typing import ClassVar, Generic, List, Optional, TypeVar

import pytest

from tests.harness.same import same

T = TypeVar("T")


@dataclass
class Pt:
    x: int
    y: int = 0
    tags: list = field(default_factory=list)


@dataclass(frozen=True, order=True)
class Fr:
    a: int
    b: str = "z"


@dataclass
class Line:
    a: Pt
    b: Optional[Pt] = None
    many: List[Pt] = field(default_factory=list)
    by: dict = field(default_factory=dict)


def outcome(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__, str(e)


def case_asdict():
    line = Line(Pt(1), Pt(2, 3, ["q"]), [Pt(4)], {"k": Pt(5), 2: (Pt(6), 1)})
    d = asdict(line)
    line.a.x = 99
    line.a.tags.append("later")
    return (
        d,
        astuple(line),
        asdict(Pt(1)) == {"x": 1, "y": 0, "tags": []},
        sorted(asdict(Pt(1))),
        list(asdict(Fr(1)).values()),
        {**asdict(Fr(2)), "c": 3},
    )


def case_asdict_json():
    import json

    return json.dumps(asdict(Pt(1, 2, ["a"]))), asdict(Pt(2.0, 3.5))


def case_asdict_wrong():
    return outcome(lambda: asdict(3)), outcome(lambda: astuple([Pt(1)])), outcome(lambda: fields("x"))


def case_replace():
    p = Pt(1, 2)
    q = replace(p, y=9)
    f = replace(Fr(1), b="w")
    return p, q, q.tags is p.tags, f, replace(f), replace(p, x="s", tags=[1])


def case_fields():
    return (
        [f.name for f in fields(Pt)],
        [f.name for f in fields(Fr(1))],
        [(f.name, i) for i, f in enumerate(fields(Line))],
        len(fields(Pt)),
    )


def case_is():
    return is_dataclass(Pt), is_dataclass(Pt(1)), is_dataclass(3), dataclasses.is_dataclass([])


def case_frozen():
    f = Fr(1)
    try:
        f.a = 2
    except FrozenInstanceError as e:
        first = str(e)
    try:
        del f.b
    except dataclasses.FrozenInstanceError as e:
        second = str(e)
    try:
        f.zz = 2
    except AttributeError as e:
        third = type(e).__name__, str(e)
    return (
        first,
        second,
        third,
        f,
        Fr(1) < Fr(2),
        Fr(1) == Fr(1),
        {Fr(1): 2}[Fr(1)],
        sorted([Fr(2), Fr(1, "a"), Fr(1)]),
        len({Fr(1), Fr(1), Fr(2)}),
    )


def case_kwonly():
    @dataclass
    class A:
        x: int
        _: KW_ONLY
        y: int = 2
        z: int = field(kw_only=True, default=3)

    @dataclass(kw_only=True)
    class B:
        p: int
        q: int = 1

    return A(1, y=5), A(1), B(p=1), replace(B(p=1), q=4), [f.name for f in fields(A)]


def case_initvar():
    @dataclass
    class A:
        x: int
        s: InitVar[int] = 2
        c: ClassVar[int] = 7
        t: int = field(init=False)

        def __post_init__(self, s):
            self.t = self.x * s

    return A(3), A(3, 5).t, A.c, [f.name for f in fields(A)], asdict(A(1))


def case_field_options():
    @dataclass
    class A:
        x: int
        h: int = field(default=0, repr=False, compare=False)
        m: dict = field(default_factory=dict, metadata={"a": 1})

    return A(1, 2) == A(1, 3), repr(A(1, 2)), A(1).m is A(1).m


def case_hash():
    @dataclass(unsafe_hash=True)
    class A:
        x: int
        y: int = field(default=0, hash=False)

    @dataclass(eq=False)
    class B:
        x: int

    @dataclass
    class C:
        x: int

    return len({A(1), A(1), A(2)}), B(1) == B(1), len({B(1), B(1)}), outcome(lambda: {C(1)})


def case_inherit():
    @dataclass
    class A:
        x: int

        def total(self):
            return self.x

    @dataclass
    class B(A):
        y: int = 2

        def total(self):
            return super().total() + self.y

    return B(1), B(1, 3) == B(1, 3), B(1) != A(1), A(1) == A(1), B(4).total(), isinstance(B(1), A)


def case_slots():
    @dataclass(slots=True)
    class A:
        x: int = 1

    a = A()
    a.x = 5
    return a


START = 7


@dataclass(slots=True)
class Slotted:
    x: int
    y: int = START
    tags: list = field(default_factory=list)
    note: str | None = None


def case_slots_of_a_module():
    a, b = Slotted(1), Slotted(1, 8)
    a.tags.append(2)
    return a, b, Slotted(1).tags, a == Slotted(1, 7, [2]), [f.name for f in fields(a)]


def case_local_name():
    class Outer:
        class Inner:
            def __repr__(self):
                return type(self).__qualname__

    return Outer.Inner(), Outer.__qualname__, Outer.Inner.__qualname__, Outer.Inner.__name__, Outer().Inner()


def case_nested_value():
    class A:
        class B:
            z = 3

        b = B()

    return A.b.z, A.B().z, A().b.z, A().B.z


class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
    def describe(self):
        return f"{self.name} {self.area()}"


class Half(Shape):
    def area(self):
        return 1


class Square(Half):
    def __init__(self, s):
        self.s = s

    def area(self):
        return self.s**2

    @property
    def name(self):
        return "square"


class Meta(metaclass=ABCMeta):
    @abstractmethod
    def f(self):
        return "base"


class Child(Meta):
    def f(self):
        return super().f() + "!"


class Unchecked:
    @abstractmethod
    def f(self):
        return 1


def case_abstract():
    return (
        Square(3).describe(),
        outcome(lambda: Shape()),
        outcome(lambda: Half()),
        outcome(lambda: Meta()),
        Child().f(),
        Unchecked().f(),
        [outcome(lambda c=c: c().describe() if c is not Square else 0) for c in (Shape, Half)],
    )


def case_generic():
    class Stack(Generic[T]):
        def __init__(self) -> None:
            self.items: List[T] = []

        def push(self, x: T) -> None:
            self.items.append(x)

        def pop(self) -> T:
            return self.items.pop()

    s = Stack[int]()
    s.push(1)
    s.push(2)
    t: Stack[str] = Stack()
    return s.pop(), t.items


def case_callable():
    class A:
        def __call__(self):
            return 1

    class B:
        pass

    return callable(A()), callable(B()), callable(A), [callable(x) for x in (A(), B(), 3, len)]


def case_delete():
    class A:
        def __init__(self):
            self.x, self.y = 1, 2

        def m(self):
            return 3

    a = A()
    del a.x
    return outcome(lambda: a.x), a.y, [outcome(lambda: delete(a, n)) for n in "xy"]


def delete(a, n):
    if n == "x":
        del a.x
    else:
        del a.y
    return "gone"


PROGRAMS = [f for name, f in globals().items() if name.startswith("case_")]


@pytest.mark.parametrize("program", PROGRAMS)
def test_program(program):
    same(program)


def test_replace_with_an_init_var():
    @dataclass
    class Area:
        x: int
        scale: InitVar[int] = 2
        y: float = field(init=False)
        tags: list = field(default_factory=list)
        toString: int = field(default=0, kw_only=True)

        def __post_init__(self, scale):
            self.y = self.x * scale

    def replaced(x):
        made = Area(x, 5, toString=9)
        again, other = replace(made), replace(made, x=x + 1, scale=10, tags=[1])
        return made.y, again.y, other.y, astuple(again), astuple(other), again == made

    same(replaced, 1)
    same(replaced, 2.5)
