"""Enums that a call makes, and what else of enums was missing."""

import enum
from enum import Enum, Flag, IntEnum, IntFlag, StrEnum

import pytest
from clientside.compiler.pipeline import compile_source

from tests.harness.diagnosed import refused_when_compiling
from tests.harness.same import same

Func = Enum("Func", "RED GREEN")


Func2 = Enum("Func2", ["A", "B"])


Func3 = Enum("Func3", {"A": 10, "B": "x", "C": 10})


Func4 = Enum("Func4", [("A", 1), ("B", 3)])


Func5 = IntEnum("Func5", "X, Y, Z", start=5)


SE = StrEnum("SE", "Abc DEF")


FL = Flag("FL", "R W X")


IFL = IntFlag("IFL", ["P", "Q"])


class Base(Enum):
    def hello(self):
        return "hi " + self.name


Derived = Base("Derived", "ONE TWO")


def en1():
    return [
        Func.RED.value,
        Func.GREEN.name,
        [m.name for m in Func],
        Func(2).name,
        Func["RED"].value,
        repr(Func.RED),
        str(Func2.B),
        [m.value for m in Func3],
        Func4.B.value,
        Func5.X + 1,
        len(Func),
        Func.RED in Func,
        list(Func3.__members__),
        Func3.C is Func3.A,
    ]


def en1b():
    return [
        SE.Abc,
        SE("def").name,
        (FL.R | FL.X).value,
        FL.W.value,
        repr(FL.R | FL.W),
        IFL.P | IFL.Q,
        Derived.TWO.hello(),
        f"{SE.DEF}",
    ]


def en2():
    L = Enum("L", "P Q")
    M = enum.IntEnum("M", ["A", "B"])
    return [L.P.value, str(L.Q), M.B * 2, M(1).name, L("1") if False else 0]


def en3(v):
    L = Enum("L", {"P": "p", "Q": "q"}, module=__name__)
    try:
        return L(v).name
    except ValueError as e:
        return str(e)


def en4(k):
    try:
        return Func[k].value
    except KeyError as e:
        return str(e)


def en5(x):
    return {Func.RED: 1, Func.GREEN: 2}[Func(x)]


class W(Enum):
    A = 1
    B = 2

    @property
    def double(self):
        return self._value_ * 2


def en6():
    return [W.B._value_, W.A._name_, W.B.double]


def en7():
    return [
        isinstance(W.A, Enum),
        isinstance(Func.RED, Func),
        issubclass(W, Enum),
        isinstance(3, Enum),
        isinstance(Func5.X, int),
    ]


CASES = [
    (en1, ()),
    (en1b, ()),
    (en2, ()),
    (en3, ("p",)),
    (en3, ("z",)),
    (en4, ("RED",)),
    (en4, ("NO",)),
    (en5, (1,)),
    (en5, (2,)),
    (en6, ()),
    (en7, ()),
]


@pytest.mark.parametrize(("f", "args"), CASES, ids=lambda x: getattr(x, "__name__", ""))
def test_program(f, args):
    same(f, *args)


def test_read_from_the_text():
    compile_source(
        "from enum import Enum, IntEnum\n"
        'Color = Enum("Color", "RED GREEN")\n'
        'Size = IntEnum("Size", ["S", "M"], start=3)\n'
        "import clientside\n"
        "@clientside.function\n"
        "def f(x):\n"
        "    return [Color(x).name, Size.M + 1]\n",
        "<program>",
        "tests",
    )


def test_computed_names_are_refused():
    text = (
        'from enum import Enum\nimport clientside\n@clientside.function\ndef f(x):\n    return Enum("E", x).A.value\n'
    )
    refused_when_compiling(text, "unsupported-builtin")
