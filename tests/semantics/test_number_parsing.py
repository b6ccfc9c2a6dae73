"""int() and float() of texts and of other values against CPython."""

from __future__ import annotations

from itertools import product

from tests.harness.cases import Case, case, check
from tests.harness.exchange import javascript
from tests.semantics.test_numbers import FLOATS, INTS, OTHERS, random_floats

TEXTS = [
    "", " ", "0", "-0", "+5", "42", " 42\n", "\t-7 ", "1_000", "1__0", "_1", "1_", "+ 1", "--1", "1.5", "1e3", "abc",
    "0x1f", "0X1F",
    "0b101", "0o17", "0b", "0x_1f", "0x__1", "0_1", "00", "0_0", "010", "-0x1F", "z", "Zz", "9" * 16, "-" + "9" * 15,
    "9" * 30, "9" * 4300,
    "9" * 4301, "1" * 4400, "9007199254740991", "9007199254740992", "-9007199254740993", "\x1c5", "\x1c\u0665",
    "\u0661\u0662", "\uff11", "\U0001d7ce\U0001d7d9\U0001d7ff",
    "\u00b2", "\u00a05\u00a0", "5\u2003", "\ufeff5", "5\x85", "\u2160", "1\x00", "'", '"', "é", "1,5", "inf", "nan",
    "12a", "0b2", "1" * 100 + "x", "é" * 250,
    "\U0001f600", "\ud800",
]  # fmt: skip


def test_int_of_text() -> None:
    check(case("intOf", int, s) for s in TEXTS)
    short = [s for s in TEXTS if len(s) < 4000]
    check(
        case("intOf", int, s, base)
        for s, base in product(short, [0, 2, 8, 10, 11, 16, 36, 1, -1, 37, 2**70, True, 1.5, "a"])
    )
    check(case("intOf", int, x) for x in [*FLOATS, *INTS, *OTHERS])
    check(case("intOf", int, x, 10) for x in [1, 1.5, None, [1]])
    check([case("intOf", int)])
    digits = [chr(c) for c in range(0x110000) if chr(c).isdecimal()]
    check(case("intOf", int, d) for d in digits)


def test_float_of_text() -> None:
    more = ["1.", ".5", ".", "1_0.5", "1_.5", "1._5", "1e5", "1E+5", "1e-5_0", "1e_5", "e5", "1e", "Infinity", "-iNf",
    "+nan", "-nan",
            "infinit", "in f", "1e400", "-1e400", "1e-400", "0.1", "2.5e-324", "2.4e-324",
            "123456789012345678901234567890",
            "9007199254740993", "1.7976931348623159e308", "0.1e1_0", "\u0661.\u0665", "\u0131nf"]  # fmt: skip
    hard = [f"{x:.25e}" for x in random_floats(13, 300)] + [repr(x) for x in random_floats(14, 300)]
    check(Case(("floatOf", "boxed"), f"$boxed($floatOf({javascript(s)}))", float, (s,)) for s in TEXTS + more + hard)
    everything = [*FLOATS, *INTS, 10**400, *OTHERS]
    check(Case(("floatOf", "boxed"), f"$boxed($floatOf({javascript(x)}))", float, (x,)) for x in everything)
