"""exp, ln, log10 and to_eng_string of Decimals, against CPython."""

from __future__ import annotations

import random
from decimal import Decimal, localcontext

from tests.harness.same import same_for_all

SOURCE = random.Random(3)
TEXTS = [
    "1", "2", "10", "1000", "0.1", "1E-7", "1E+100", "0", "-0", "-1", "inf", "-inf", "nan", "1.0000000000000000000000000001", "0.99999999999999999999",
    "2.718281828459045235360287471", "1E-40", "-1E-40", "123456789.987654321", "7E+300", "3E-300", "1.4", "1.40000001", "100.00", "0.001000",
]  # fmt: skip
MANY = [f"{SOURCE.randrange(1, 10 ** SOURCE.randrange(1, 30))}E{SOURCE.randrange(-40, 20)}" for _ in range(40)]
SMALL = [
    "1",
    "-1",
    "0.5",
    "10",
    "-10",
    "100.25",
    "-1000",
    "2.302585092994045684",
    "1E-30",
    "0",
    "12345.678",
    "99999",
    "-99999",
    "nan",
    "inf",
    "-inf",
]


def test_logarithms() -> None:
    same_for_all(lambda text: repr(Decimal(text).ln()), [*TEXTS, *MANY])
    same_for_all(lambda text: repr(Decimal(text).log10()), [*TEXTS, *MANY])


def test_exponentials() -> None:
    same_for_all(lambda text: repr(Decimal(text).exp()), [*SMALL, "1E+7", "-1E+7", "5E+9", "-5E+9", "-1E-40"])
    same_for_all(lambda text: repr(Decimal(text).exp()), [f"{SOURCE.uniform(-50, 50)!r}" for _ in range(30)])


def test_with_other_contexts() -> None:
    def rounded(text, digits):
        with localcontext() as context:
            context.prec = digits
            context.rounding = "ROUND_DOWN"
            d = Decimal(text)
            return [str(d.exp()), str(abs(d).ln()), str(abs(d).log10())]

    same_for_all(rounded, [(text, digits) for text in ("2", "0.1", "-3.7", "45") for digits in (1, 2, 5, 17, 50, 90)])


def test_engineering_notation() -> None:
    texts = [
        "1E+5",
        "123E-10",
        "12.3",
        "0",
        "0E+1",
        "0E+2",
        "0E-7",
        "0E-8",
        "0E-9",
        "-1E+20",
        "1.23E+7",
        "100E-9",
        "inf",
        "nan",
        "-0E+5",
        "1E-7",
        "1E+3",
    ]
    same_for_all(lambda text: Decimal(text).to_eng_string(), [*texts, *MANY])
