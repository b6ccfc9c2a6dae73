"""Rows of the class protocols, enums and dataclasses, each with what is at its edges."""

from __future__ import annotations

from dataclasses import asdict, astuple, dataclass, field
from enum import Enum, Flag, IntEnum, StrEnum, auto, unique
from functools import (
    cached_property,
    cmp_to_key,
    lru_cache,
    total_ordering,
)

import pytest

from tests.harness.same import same


def oc(f, *a):
    try:
        return f(*a)
    except Exception as e:
        return (type(e).__name__, str(e))


def nested_():

    class Outer:
        class Inner:
            v = 3

            def get(self):
                return self.v

        def make(self):
            return self.Inner()

        def make2(self):
            return Outer.Inner()

    return (Outer.Inner().get(), Outer().make().get(), Outer.Inner.__qualname__, Outer().make2().v)


def class_deco_reg_():
    reg = {}

    def register(cls):
        reg[cls.__name__] = cls
        return cls

    @register
    class A:
        pass

    @register
    class B:
        x = 3

    return (sorted(reg), reg["B"]().x)


def class_deco_arg_():
    reg = {}

    def register(name):

        def deco(cls):
            reg[name] = cls
            cls.tag = name
            return cls

        return deco

    @register("a")
    class A:
        pass

    @register("b")
    class B:
        pass

    return ({k: v.__name__ for k, v in reg.items()}, A.tag, reg["b"]().tag)


def vars_():

    class P:
        def __init__(self):
            self.x = 1
            self.y = "a"

    p = P()
    return (vars(p), p.__dict__, list(vars(p)), sorted(p.__dict__.items()), "x" in p.__dict__, p.__dict__["y"])


def setattr_loop_():

    class P:
        def __init__(self, **kw):
            for k, v in kw.items():
                setattr(self, k, v)

    p = P(a=1, b="x")
    return (p.a, p.b, [getattr(p, n) for n in ("a", "b")], getattr(p, "c", None), hasattr(p, "c"), hasattr(p, "a"))


def getattr_method_():

    class P:
        def do_a(self):
            return "A"

        def do_b(self):
            return "B"

        def run(self, n):
            m = getattr(self, "do_" + n, None)
            return m() if m else "none"

    return [P().run(n) for n in "abc"]


def delattr_():

    class P:
        pass

    p = P()
    p.x = 1
    del p.x
    p.y = 2
    delattr(p, "y")
    return (hasattr(p, "x"), hasattr(p, "y"), oc(lambda: p.x), oc(lambda: delattr(p, "zz")))


def operators_():

    class V:
        def __init__(self, v):
            self.v = v

        def __matmul__(self, o):
            return ("mm", o)

        def __rmatmul__(self, o):
            return ("rmm", o)

        def __divmod__(self, o):
            return ("dm", o)

        def __rdivmod__(self, o):
            return ("rdm", o)

        def __pow__(self, o, m=None):
            return ("pow", o, m)

        def __rpow__(self, o):
            return ("rpow", o)

        def __imatmul__(self, o):
            self.v += o
            return self

        def __ipow__(self, o):
            self.v **= o
            return self

        def __rfloordiv__(self, o):
            return ("rfd", o)

        def __rmod__(self, o):
            return ("rmod", o)

        def __rlshift__(self, o):
            return ("rls", o)

        def __iand__(self, o):
            self.v &= o
            return self

        def __invert__(self):
            return "inv"

        def __pos__(self):
            return "pos"

        def __trunc__(self):
            return 7

        def __floor__(self):
            return 8

        def __ceil__(self):
            return 9

    import math

    a = V(3)
    a @= 2
    b = V(3)
    b **= 2
    c = V(7)
    c &= 3
    return (
        V(1) @ 2,
        2 @ V(1),
        divmod(V(1), 3),
        divmod(3, V(1)),
        V(1) ** 2,
        2 ** V(1),
        pow(V(1), 2, 5),
        a.v,
        b.v,
        c.v,
        7 // V(1),
        7 % V(1),
        "a" % V(1) if False else 0,
        1 << V(1),
        ~V(1),
        +V(1),
        math.trunc(V(1)),
        math.floor(V(1)),
        math.ceil(V(1)),
    )


def index_():

    class I:
        def __index__(self):
            return 2

    x = [10, 20, 30, 40]
    return (x[I()], x[I() :], list(range(I())), "ab" * I(), hex(I()), bin(I()), int(I()), x[: I()])


def reversed_():

    class R:
        def __reversed__(self):
            return iter([3, 2, 1])

    class S:
        def __len__(self):
            return 3

        def __getitem__(self, i):
            if i >= 3:
                raise IndexError
            return i * 10

    return (list(reversed(R())), list(reversed(S())), list(S()), 20 in S())


def eq_no_hash_():

    class E:
        def __eq__(self, o):
            return True

    return (oc(lambda: {E(): 1}), oc(lambda: hash(E())), oc(lambda: {E()}), E() == 3, E() != 3)


def notimpl_():

    class M:
        def __add__(self, o):
            return NotImplemented

        def __eq__(self, o):
            return NotImplemented

        def __lt__(self, o):
            return NotImplemented

    return (oc(lambda: M() + 1), M() == 1, oc(lambda: M() < 1), oc(lambda: M() < M()), M() != M(), oc(lambda: 1 + M()))


def notimpl_reflect_():

    class M:
        def __init__(self, v):
            self.v = v

        def __add__(self, o):
            if not isinstance(o, M):
                return NotImplemented
            return M(self.v + o.v)

        def __radd__(self, o):
            if o == 0:
                return self
            return NotImplemented

        def __lt__(self, o):
            return self.v < o.v if isinstance(o, M) else NotImplemented

    return (
        sum([M(1), M(2)]).v,
        oc(lambda: M(1) + "a"),
        oc(lambda: "a" + M(1)),
        M(1) < M(2),
        M(1) > M(2),
        oc(lambda: M(1) < 3),
        sorted([M(3), M(1)])[0].v,
    )


def total_ordering_():

    @total_ordering
    class V:
        def __init__(self, v):
            self.v = v

        def __eq__(self, o):
            return self.v == o.v

        def __lt__(self, o):
            return self.v < o.v

    return (V(1) <= V(1), V(2) > V(1), V(1) >= V(2), sorted([V(3), V(1)])[0].v, max(V(1), V(5)).v)


def cached_property_():

    class C:
        n = 0

        @cached_property
        def v(self):
            self.n += 1
            return self.n * 10

    c = C()
    a = (c.v, c.v, c.n)
    c.v = 99
    b = c.v
    del c.v
    return (a, b, c.v, sorted(c.__dict__))


def lru_method_():

    class C:
        calls = 0

        @lru_cache(maxsize=None)
        def f(self, x):
            C.calls += 1
            return x * 2

    c = C()
    return (c.f(1), c.f(1), c.f(2), C.calls)


def cmp_to_key_():
    return (
        sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)),
        max(["a", "ccc"], key=cmp_to_key(lambda a, b: len(a) - len(b))),
    )


def attrgetter_():
    from operator import attrgetter, itemgetter, methodcaller

    class P:
        def __init__(self, n, a):
            self.n = n
            self.a = a

        def up(self, s=""):
            return self.n.upper() + s

    class Q:
        def __init__(self, p):
            self.p = p

    ps = [P("b", 2), P("a", 3), P("c", 1)]
    return (
        [p.n for p in sorted(ps, key=attrgetter("n"))],
        [p.n for p in sorted(ps, key=attrgetter("a", "n"))],
        attrgetter("p.n")(Q(ps[0])),
        itemgetter(1, 0)("ab"),
        methodcaller("up")(ps[0]),
        methodcaller("up", "!")(ps[0]),
        methodcaller("up", s="?")(ps[1]),
        itemgetter("k")({"k": 1}),
        itemgetter(slice(1, 3))("abcd"),
        methodcaller("split", ",")("a,b"),
    )


def self_repr_():

    @dataclass
    class N:
        v: int
        next: "N" = None

    n = N(1)
    n.next = n
    return (repr(n), repr(N(2, N(3))))


def asdict_():

    @dataclass
    class P:
        x: int
        t: tuple = ()
        m: dict = field(default_factory=dict)

    @dataclass
    class Q:
        ps: list
        p: P

    q = Q([P(1), P(2)], P(3, (P(4),), {"k": P(5)}))
    return (asdict(q), astuple(q))


class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1


class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def density(self):
        return round(self.mass / self.radius, 3)


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


class Status(StrEnum):
    OPEN = auto()
    CLOSED = "closed"


class Pri(IntEnum):
    LOW = 1
    HIGH = 5


def enum_basic_():
    return (
        [c.name for c in Color],
        Color["RED"].value,
        Color(2).name,
        Color.CRIMSON is Color.RED,
        Color.CRIMSON.name,
        len(Color),
        list(Color.__members__),
        Color.RED in Color,
        repr(Color.RED),
        str(Color.GREEN),
        f"{Color.RED}",
    )


def enum_init_():
    return (
        Planet.EARTH.mass,
        Planet.MARS.density,
        Planet.EARTH.value,
        Planet((0.64, 3.39)).name,
        [p.radius for p in Planet],
    )


def enum_missing_():

    class E(Enum):
        A = "a"
        B = "b"

        @classmethod
        def _missing_(cls, value):
            for m in cls:
                if m.value == str(value).lower():
                    return m
            return None

    return (E("A"), E("b"), oc(lambda: E("z")))


def enum_generate_():

    class E(Enum):
        @staticmethod
        def _generate_next_value_(name, start, count, last_values):
            return name.lower()

        A = auto()
        B = auto()

    return (E.A.value, E.B.value, E("a"))


def enum_iter_():
    return (
        {c.name: c.value for c in Color},
        list(Color)[0] is Color.RED,
        sorted(Color, key=lambda c: -c.value)[0],
        [c for c in reversed(Color)],
    )


def enum_members_():
    return ([(k, v.value) for k, v in Color.__members__.items()], "RED" in Color.__members__)


def enum_cmp_():
    return (
        Color.RED == 1,
        Color.RED == Color.RED,
        Color.RED != Color.GREEN,
        oc(lambda: Color.RED < Color.GREEN),
        Pri.LOW < Pri.HIGH,
        Pri.LOW == 1,
        max(Pri),
        Pri.LOW + 1,
        {Color.RED: "r"}[Color.RED],
        hash(Color.RED) == hash(Color.RED),
        isinstance(Color.RED, Color),
        type(Color.RED) is Color,
    )


def flag_():
    p = Perm.R | Perm.W
    return (
        p == Perm.RW,
        Perm.R in p,
        Perm.X in p,
        p & Perm.R,
        p ^ Perm.R,
        ~Perm.R,
        repr(p),
        repr(Perm.R | Perm.X),
        str(Perm.R | Perm.X),
        bool(Perm(0)),
        repr(Perm(0)),
        p.value,
        [m.name for m in Perm],
        [m.name for m in p],
        len(p),
        Perm(3),
        (Perm.R | Perm.X).name,
    )


def strenum_():
    return (
        ",".join([Status.OPEN, Status.CLOSED]),
        f"{Status.OPEN}",
        Status.OPEN == "open",
        {Status.OPEN: 1}["open"],
        {"open": 1}[Status.OPEN],
        Status.OPEN.upper(),
        Status("closed"),
        "x" + Status.OPEN,
        "open" in [Status.OPEN],
        "op" in Status.OPEN,
        len(Status.OPEN),
        repr(Status.OPEN),
        "a open".split(Status.OPEN),
        "{}".format(Status.OPEN),
        "%s" % Status.OPEN,
        sorted([Status.OPEN, "a"]),
    )


def str_mixin_():

    class K(str, Enum):
        A = "a"

    return (f"{K.A}", str(K.A), K.A == "a", "-".join([K.A]), K.A.value, repr(K.A), {K.A: 1}["a"])


def enum_method_():

    class Op(Enum):
        ADD = "+"
        MUL = "*"

        def apply(self, a, b):
            if self is Op.ADD:
                return a + b
            return a * b

        @classmethod
        def parse(cls, s):
            return cls(s)

        @property
        def label(self):
            return self.name.title()

        @staticmethod
        def n():
            return 2

    return (Op.ADD.apply(2, 3), Op.parse("*").apply(2, 3), Op.MUL.label, Op.n())


def enum_funcs_():

    class E(Enum):
        A = 1
        B = 2
        __order__ = "A B"

        def __str__(self):
            return f"<{self.name}>"

        def __lt__(self, o):
            return self.value < o.value

        def next(self):
            ms = list(type(self))
            return ms[(ms.index(self) + 1) % len(ms)]

        def nxt(self):
            return E(self.value + 1) if self.value < 2 else E.A

    return (str(E.A), f"{E.B}", E.A < E.B, sorted([E.B, E.A]), E.A.next(), E.B.nxt(), E.A.next().next())


def enum_unique_():

    def f():

        @unique
        class E(Enum):
            A = 1
            B = 1

        return E

    return oc(f)


def enum_hash_json_():
    import json

    return (json.dumps({"s": Status.OPEN, "p": Pri.HIGH}), json.dumps([Status.OPEN]))


def enum_match_():

    def f(c):
        match c:
            case Color.RED:
                return "r"
            case Color.GREEN:
                return "g"
            case _:
                return "?"

    return [f(c) for c in (*Color, None)]


CASES = [
    (nested_, ()),
    (class_deco_reg_, ()),
    (class_deco_arg_, ()),
    (vars_, ()),
    (setattr_loop_, ()),
    (getattr_method_, ()),
    (delattr_, ()),
    (operators_, ()),
    (index_, ()),
    (reversed_, ()),
    (eq_no_hash_, ()),
    (notimpl_, ()),
    (notimpl_reflect_, ()),
    (total_ordering_, ()),
    (cached_property_, ()),
    (lru_method_, ()),
    (cmp_to_key_, ()),
    (attrgetter_, ()),
    (self_repr_, ()),
    (asdict_, ()),
    (enum_basic_, ()),
    (enum_init_, ()),
    (enum_missing_, ()),
    (enum_generate_, ()),
    (enum_iter_, ()),
    (enum_members_, ()),
    (enum_cmp_, ()),
    (flag_, ()),
    (strenum_, ()),
    (str_mixin_, ()),
    (enum_method_, ()),
    (enum_funcs_, ()),
    (enum_unique_, ()),
    (enum_hash_json_, ()),
    (enum_match_, ()),
]


@pytest.mark.parametrize(("f", "args"), CASES, ids=lambda x: getattr(x, "__name__", ""))
def test_program(f, args):
    same(f, *args)
