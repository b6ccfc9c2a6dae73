"""IntEnum, StrEnum, Flag, IntFlag, and enums with a mixed-in str or int."""

from __future__ import annotations

from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, auto

import pytest

from tests.harness.same import same


class F(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


class I(IntFlag):
    R = 4
    W = 2
    X = 1


class N(IntEnum):
    A = 1
    B = 2

    @property
    def twice(self):
        return self * 2

    def label(self):
        return f"{self.name}={self.value}"


class C(str, Enum):
    A = "a"
    BEE = "bee"


class D(int, Enum):
    A = 1
    B = 5


class S(StrEnum):
    AB = auto()
    CD = "x y"


def outcome(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__, str(e)


def case_int():
    return (
        N.A + 1,
        1 + N.B,
        N.B * 2.5,
        N.B - N.A,
        N.A / 2,
        N.B // 1,
        N.B % 2,
        N.B**2,
        -N.B,
        +N.B,
        N.B << 3,
        N.A | 4,
        N.A & 1,
        ~N.A,
        N.A < N.B,
        N.A < 2,
        3 > N.B,
        N.A == 1,
        1 == N.A,
        N.A == N.A,
        N.A != 2,
        N.A == D.A,
        N.A == 1.0,
        N.A is N(1),
        N.A == "1",
    )


def case_int_uses():
    return (
        [10, 20, 30][N.A],
        "abc"[N.B],
        {1: "x"}[N.A],
        {N.A: "y"}[1],
        list(range(N.B)),
        [0] * N.B,
        "ab" * N.B,
        sum([N.A, N.B]),
        max(N),
        min(N.A, N.B),
        sorted([N.B, N.A]),
        N.A in [1, 2],
        1 in [N.A],
        N.A in {1},
        int(N.B),
        float(N.B),
        bool(N.A),
        hash(N.A) == hash(1),
        isinstance(N.A, int),
        isinstance(N.A, N),
        bin(N.B),
        N.B.bit_length(),
        "z" if N.A else "w",
        {N.A, 1, N.B},
    )


def case_int_text():
    return (
        str(N.A),
        f"{N.A}",
        f"{N.A:03d}",
        f"{N.A!r}",
        repr(N.B),
        "%d %s" % (N.A, N.B),
        "{} {:>4}".format(N.A, N.B),
        [N.A],
        N.A.name,
        N.A.value,
        N["A"],
        N(2),
        N.B.twice,
        N.A.label(),
        str(D.A),
        f"{D.B}",
        repr(D.A),
        list(N),
        len(N),
    )


def case_int_errors():
    return outcome(lambda: N(9)), outcome(lambda: N["Z"]), outcome(lambda: N.A + "x"), outcome(lambda: N.A < "x")


def case_int_dispatch():
    def f(n):
        match n:
            case N.A:
                return "a"
            case N.B:
                return "b"
            case int():
                return "int"

    return f(N.A), f(2), f(1), f(7), [f(x) for x in N]


def case_isinstance():
    def f(x):
        if isinstance(x, int):
            return x + 1
        if isinstance(x, str):
            return x.upper()
        return None

    return f(N.A), f(3), f(S.AB), f("q"), f(C.A), f(None), f(F.R)


def case_str():
    return (
        S.AB + "!",
        "<" + S.CD,
        S.AB == "ab",
        "ab" == S.AB,
        S.AB.upper(),
        S.CD.split(),
        len(S.CD),
        S.AB < S.CD,
        S.AB < "zz",
        {S.AB: 1}["ab"],
        {"ab": 2}[S.AB],
        S.AB in ["ab"],
        S("x y"),
        S.AB.value,
        isinstance(S.AB, str),
        list(S.AB),
        [c for c in S.CD],
        sorted([S.CD, S.AB]),
        S.AB * 2,
        S.AB != "ab",
        bool(S.AB),
        S.AB.startswith("a"),
    )


def case_str_text():
    return (
        str(S.AB),
        f"{S.AB}",
        f"{S.AB:>5}",
        repr(S.AB),
        "%s" % S.AB,
        "{}-{}".format(S.AB, C.A),
        str(C.A),
        f"{C.A}",
        repr(C.BEE),
        [S.AB, C.A],
        C.A == "a",
        C.BEE.upper(),
        C("a"),
        C.A + "b",
        {C.A: 1}.get("a"),
        f"{C.BEE.value:>5}",
        ", ".join(s.value for s in S),
    )


def case_flag():
    p = F.R | F.X
    return (
        [repr(x) for x in (F.R, p, F.RW, F(0), ~F.R, F.R ^ F.W, p & F.R, p & F.W, F.R | F.W, F(5))],
        [str(x) for x in (F.R, p, F.RW, F(0))],
        f"{p}",
        p.name,
        F(0).name,
        p.value,
        list(F),
        list(p),
        len(p),
        len(F),
        F.R in p,
        F.W in p,
        bool(p & F.W),
        bool(F(0)),
        F.R == 1,
        F.R == F(1),
        F.R | F.W is F.RW,
        F["RW"],
        {F.R: 1}[F.R],
        [f.name for f in F if f in p],
        isinstance(p, F),
    )


def case_flag_loop():
    perms = F(0)
    for f in (F.R, F.W):
        perms |= f
    perms &= ~F.R
    return perms, perms == F.W, not perms & F.X


def case_flag_errors():
    return outcome(lambda: F(8)), outcome(lambda: F("a")), outcome(lambda: F.R < F.W), outcome(lambda: 1 in F.R)


def case_intflag():
    return (
        [repr(x) for x in (I.R | I.W, I(8), I(0), I(12), ~I.R, I.R | 8, 8 | I.R, I.R & 4, I.R ^ I.R)],
        I.R + 1,
        I.R - 1,
        (I.R | I.X).value,
        I.R == 4,
        int(I.W),
        [str(x) for x in (I.R | I.W, I(0))],
        f"{I.R}",
        I.R in (I.R | I.W),
        list(I.R | I.X),
        I.R < I.W,
        isinstance(I.R, int),
        I.R * 2,
    )


def case_members():
    return [(m.name, m.value) for m in S], [n for n in N if n > 1], dict((m.value, m.name) for m in C), C.A is C("a")


def case_json():
    import json

    return json.dumps({"a": N.A, "b": S.AB, "c": [C.A]})


def case_returned():
    return [N.B, S.AB, C.A]


PROGRAMS = [f for name, f in globals().items() if name.startswith("case_")]


@pytest.mark.parametrize("program", PROGRAMS)
def test_program(program):
    same(program)


class Counted(str, Enum):
    A = "a"
    B = auto()
    C = auto()


def test_auto_of_a_text_counts():
    def f():
        return [(m.name, m.value, m + "!") for m in Counted], Counted("1") is Counted.B

    same(f)
