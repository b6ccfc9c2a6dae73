"""Fractions and Decimals beside instances of classes derived from int and float, and members of an IntEnum."""

from __future__ import annotations

from decimal import Decimal
from enum import IntEnum
from fractions import Fraction
from typing import Any

from tests.harness.same import same


class Cents(int):
    def label(self) -> str:
        return f"{int(self)}c"


class Share(float):
    pass


class Level(IntEnum):
    LOW = 1
    HIGH = 3


def told(calls: list[Any]) -> list[str]:
    found = []
    for call in calls:
        try:
            found.append(str(call()))
        except TypeError as e:
            found.append(str(e))
    return found


def test_fractions() -> None:
    def asked(n: int, level: str) -> Any:
        half, seven = Fraction(1, 2), Fraction(7, 2)
        found = []
        for c in (Cents(n), Level[level]):
            calls = [
                *(lambda: half + c, lambda: c + half, lambda: half * c, lambda: half - c, lambda: c - half),
                *(
                    lambda: half / c,
                    lambda: divmod(seven, c),
                    lambda: half**c,
                    lambda: round(seven, c),
                    lambda: seven % c,
                ),
                *(
                    lambda: Fraction(n) == c,
                    lambda: c == Fraction(n),
                    lambda: half < c,
                    lambda: c <= half,
                    lambda: Fraction(c, 4),
                ),
            ]
            found += told(calls)
        return found, told([lambda: half + Share(0.5), lambda: half == Share(0.5), lambda: Fraction(Share(0.25))])

    same(asked, 3, "HIGH")
    same(asked, 1, "LOW")


def test_decimals() -> None:
    def asked(n: int, level: str) -> Any:
        some = Decimal("1.5")
        found = []
        for c in (Cents(n), Level[level]):
            calls = [
                *(
                    lambda: some + c,
                    lambda: c + some,
                    lambda: some * c,
                    lambda: some - c,
                    lambda: some / c,
                    lambda: some**c,
                ),
                *(
                    lambda: Decimal(n) == c,
                    lambda: c == Decimal(n),
                    lambda: some > c,
                    lambda: Decimal(c),
                    lambda: some // c,
                ),
            ]
            found += told(calls)
        return found, told([lambda: some + Share(0.5), lambda: Decimal(Share(0.5))])

    same(asked, 3, "HIGH")
    same(asked, 1, "LOW")
