"""fractions: against CPython."""

from __future__ import annotations

import itertools
import math
import numbers
from decimal import Decimal
from fractions import Fraction

from tests.harness.same import same, same_for_all

VALUES = ["0", "1", "-1", "1/3", "-7/4", "2.5", "1e-3", "355/113", "10", "123456789123456789/2"]
PAIRS = list(itertools.product(VALUES, VALUES))


def test_making() -> None:
    same_for_all(lambda s: [repr(Fraction(s)), str(Fraction(s))], VALUES)
    texts = [
        " 1/2 ",
        "1/-2",
        "1 /2",
        "",
        "x",
        "1/0",
        "1_000/3",
        ".5",
        "5.",
        "1e5",
        "-1E-2",
        "1/2/3",
        "½",
        "+3",
        "1__0",
        "1_",
        "0x1",
        "inf",
        "nan",
    ]
    same_for_all(lambda s: repr(Fraction(s)), texts)
    same_for_all(lambda a: repr(Fraction(a)), [5, 0.5, 0.1, -2.5, True, None, ({},), 1e300])
    same_for_all(
        lambda a, b: repr(Fraction(a, b)),
        [(1, 2), (6, -4), (0, 5), (1, 0), (-3, 0), (1, 1.5), ("1", 2), (2**53 - 1, 3)],
    )
    same_for_all(lambda a: repr(Fraction(float(a))), ["inf", "-inf", "nan", "0.25"])
    same(
        lambda: [
            repr(Fraction()),
            repr(Fraction(Fraction(1, 2))),
            repr(Fraction(Decimal("1.25"))),
            repr(Fraction(Fraction(1, 2), Fraction(3, 4))),
        ]
    )


def test_arithmetic() -> None:
    same_for_all(
        lambda a, b: [str(Fraction(a) + Fraction(b)), str(Fraction(a) - Fraction(b)), str(Fraction(a) * Fraction(b))],
        PAIRS,
    )
    same_for_all(lambda a, b: str(Fraction(a) / Fraction(b)), PAIRS)
    same_for_all(lambda a, b: [str(Fraction(a) // Fraction(b)), str(Fraction(a) % Fraction(b))], PAIRS)
    same_for_all(lambda a, b: str(Fraction(a) % Fraction(b)), PAIRS)
    same_for_all(lambda a, b: repr(divmod(Fraction(a), Fraction(b))), PAIRS)
    same_for_all(lambda a: [str(-Fraction(a)), str(abs(Fraction(a))), bool(Fraction(a))], VALUES)
    same_for_all(
        lambda a, x: [Fraction(a) + x, x - Fraction(a), Fraction(a) * x, Fraction(a) / x, x // Fraction(a)],
        [("1/3", 0.5), ("-7/4", 2.5)],
    )
    same_for_all(
        lambda a, n: [str(Fraction(a) + n), str(n - Fraction(a)), str(n / Fraction(a)), str(n % Fraction(a))],
        [("1/3", 2), ("-7/4", -5), ("0", 1)],
    )
    same_for_all(lambda a, x: Fraction(a) + x, [("1", "2"), ("1", None)])
    same_for_all(lambda a, n: str(Fraction(a) ** n), [(a, n) for a in VALUES[:8] for n in (0, 1, 2, -1, -3)])
    same_for_all(lambda n, a: str(n ** Fraction(a)), [(2, "3"), (2, "-1"), (4, "1/2"), (0, "-1")])
    same_for_all(lambda xs: str(sum(Fraction(x) for x in xs)), [([],), (["1/2", "1/3", "1/6"],)])


def test_comparisons() -> None:
    same_for_all(
        lambda a, b: [Fraction(a) == Fraction(b), Fraction(a) < Fraction(b), Fraction(a) >= Fraction(b)], PAIRS
    )
    same_for_all(
        lambda a, x: [Fraction(a) == x, x == Fraction(a), Fraction(a) < x, x <= Fraction(a)],
        [(a, x) for a in VALUES for x in (0, 1, 2.5, 1 / 3, True)],
    )
    same_for_all(lambda xs: [str(x) for x in sorted(map(Fraction, xs))], [(VALUES,)])
    same_for_all(lambda a: {1: "one", 2.5: "x"}.get(Fraction(a)), ["1", "5/2", "1/3"])
    same(lambda: [len({Fraction(1, 3), Fraction(2, 6), Fraction(1, 2), 0.5}), {Fraction(1, 3): 1}[Fraction(1, 3)]])


def test_conversions() -> None:
    same_for_all(
        lambda a: [
            float(Fraction(a)),
            int(Fraction(a)),
            round(Fraction(a)),
            math.floor(Fraction(a)),
            math.ceil(Fraction(a)),
            math.trunc(Fraction(a)),
        ],
        VALUES,
    )
    same_for_all(lambda a: [str(round(Fraction(a), n)) for n in (2, 1, 0, -1)], VALUES)
    same_for_all(
        lambda a: [Fraction(a).numerator, Fraction(a).denominator, repr(Fraction(a).as_integer_ratio())], VALUES[:9]
    )
    same_for_all(
        lambda a, n: str(Fraction(a).limit_denominator(n)),
        [(a, n) for a in ("3.141592653589793", "1/3", "-0.3333", "355/113") for n in (1, 10, 100)] + [("1", 0)],
    )
    same_for_all(
        lambda a: [
            isinstance(Fraction(a), Fraction),
            isinstance(Fraction(a), numbers.Rational),
            isinstance(a, Fraction),
        ],
        ["1"],
    )
    same_for_all(lambda a: f"{Fraction(a)} {Fraction(a)!r}", VALUES)


def test_with_numbers_written_out() -> None:
    same_for_all(
        lambda a: [0.5 == Fraction(a), Fraction(a) == 0.5, 2 == Fraction(a), Fraction(a) != 2, 2 in [Fraction(a)]],
        ["1/2", "2", "1/3"],
    )
    same_for_all(lambda s: str(Fraction(Decimal(s))), ["1.5", "inf", "nan"])


def test_with_decimals() -> None:
    same_for_all(
        lambda a, b: [
            Decimal(a) == Fraction(b),
            Fraction(b) == Decimal(a),
            Decimal(a) < Fraction(b),
            Fraction(b) <= Decimal(a),
        ],
        [("0.1", "1/10"), ("0.1", "1/3"), ("-2", "-2"), ("Infinity", "5"), ("1E+2", "100"), ("0", "0")],
    )
    same_for_all(
        lambda a, b: len({Decimal(a), Fraction(b)}),
        [("0.1", "1/10"), ("-0.3", "-3/10"), ("0.25", "1/4"), ("7", "7"), ("0.1", "1/3")],
    )
    same(lambda: str(Fraction(1, 2) + Decimal(1)))


HALF = Fraction(1, 2)


def test_captured() -> None:
    same_for_all(lambda n: str(HALF * n), [1, 2, 3])


def test_digits_of_other_scripts() -> None:
    for text in ("٣", "１２/３", " ٣.٥ ", "\x851", "²", "٣e٢", "3 /4"):
        same(lambda text: str(Fraction(text)), text)


def test_after_math() -> None:
    def rounded(a: object, b: object) -> list[object]:
        value = Fraction(a) if b else a  # type: ignore[call-overload]
        return [math.floor(value), math.ceil(value), math.trunc(value), float(value), value + 1 > 2]

    same_for_all(rounded, [("7/2", 1), (2.5, 0), (-3, 1)])
    same_for_all(lambda a, b: str(math.floor(Fraction(a, b))), [(10**15, 3), (-7, 2)])
    same_for_all(lambda a: str(math.ceil(Fraction(a * 10**20, 3))), [1, -7])
