"""statistics of Decimals and Fractions, weights, and NormalDist, against CPython."""

from __future__ import annotations

import random
import statistics
from decimal import Decimal, localcontext
from fractions import Fraction
from statistics import NormalDist

from tests.harness.same import same, same_for_all

TEXTS = [
    ["1.5", "2"],
    ["1", "2", "4"],
    ["0", "4"],
    ["2", "2"],
    ["-1", "3.25", "1e3"],
    ["1e-30", "3e-30", "7"],
    ["0.1", "0.2", "0.3", "0.4"],
    ["5"],
    [],
]
RATIOS = [["1/2", "1/3"], ["3", "1/7", "-2/9"], ["5/6"], [], ["1/3", "1/3", "1/3"]]
random_texts = random.Random(7)
MANY = [
    [str(random_texts.randrange(-(10**6), 10**12) * random_texts.choice([1, 7, 13]) / 1000) for _ in range(n)]
    for n in (2, 3, 5, 8, 13, 21)
]


def test_decimals() -> None:
    same_for_all(lambda texts: str(statistics.mean([Decimal(x) for x in texts])), [*TEXTS, *MANY])
    same_for_all(lambda texts: str(statistics.variance(Decimal(x) for x in texts)), [*TEXTS, *MANY])
    same_for_all(lambda texts: repr(statistics.stdev([Decimal(x) for x in texts])), [*TEXTS, *MANY])
    same_for_all(lambda texts: repr(statistics.pstdev([Decimal(x) for x in texts])), [*TEXTS, *MANY])
    same_for_all(lambda texts: repr(statistics.pvariance([Decimal(x) for x in texts], Decimal("1.5"))), TEXTS)
    same_for_all(lambda texts: repr(statistics.harmonic_mean([Decimal(x) for x in texts])), TEXTS)
    same_for_all(lambda texts: repr(statistics.quantiles([Decimal(x) for x in texts], n=3)), TEXTS)
    same_for_all(lambda texts: repr(statistics.median([Decimal(x) for x in texts])), TEXTS)
    same_for_all(lambda texts: repr(statistics.mean([1, *map(Decimal, texts)])), TEXTS[:-1])
    same_for_all(lambda texts: repr(statistics.fmean([Decimal(x) for x in texts])), TEXTS)


def test_decimals_with_few_digits() -> None:
    def rounded(texts, digits):
        with localcontext() as context:
            context.prec = digits
            data = [Decimal(x) for x in texts]
            return [
                str(statistics.mean(data)),
                str(statistics.stdev(data)),
                str(statistics.pstdev(data)),
                str(statistics.variance(data)),
            ]

    same_for_all(rounded, [(texts, digits) for texts in MANY for digits in (1, 2, 3, 5, 9, 17)])
    same_for_all(
        rounded,
        [(texts, digits) for texts in (["1", "3"], ["0", "20"], ["9.99", "10.01", "10"]) for digits in (1, 2, 4)],
    )


def test_special_decimals() -> None:
    same_for_all(
        lambda a, b: str(statistics.mean([Decimal(a), Decimal(b)])),
        [("inf", "1"), ("-inf", "2"), ("nan", "1"), ("inf", "inf")],
    )
    same_for_all(lambda a: str(statistics.variance([Decimal(a), Decimal(1)])), ["inf", "nan"])
    same_for_all(lambda a: str(statistics.stdev([Decimal(a), Decimal(1)])), ["inf", "nan"])
    same(lambda: statistics.mean([Decimal(1), 1.5]))


def test_fractions() -> None:
    same_for_all(lambda texts: repr(statistics.mean([Fraction(x) for x in texts])), RATIOS)
    same_for_all(lambda texts: repr(statistics.variance([Fraction(x) for x in texts])), RATIOS)
    same_for_all(lambda texts: statistics.stdev([Fraction(x) for x in texts]), RATIOS)
    same_for_all(lambda texts: statistics.pstdev([2, *map(Fraction, texts)]), RATIOS)
    same_for_all(lambda texts: repr(statistics.pvariance([Fraction(x) for x in texts], Fraction(1, 2))), RATIOS)
    same_for_all(lambda texts: repr(statistics.mean([1, *map(Fraction, texts)])), RATIOS)
    same_for_all(lambda texts: repr(statistics.mean([0.5, *map(Fraction, texts)])), RATIOS)
    same_for_all(lambda texts: repr(statistics.harmonic_mean([Fraction(x) for x in texts])), RATIOS)
    same_for_all(lambda texts: repr(statistics.quantiles([Fraction(x) for x in texts])), RATIOS)


def test_weights() -> None:
    data = [
        ([40, 60], [5, 30]),
        ([40, 60], [0, 1]),
        ([1.5, 2], [1, 0.5]),
        ([1, 2], [1]),
        ([1, 2], [-1, 2]),
        ([1, 2], [0, 0]),
        ([], []),
        ([3], [2]),
    ]
    same_for_all(
        lambda d, w: statistics.harmonic_mean(d, weights=w),
        [*data, ([0, 2], [1, 1]), ([0, 2], [0, 1]), ([-1, 2], [1, 1])],
    )
    same_for_all(lambda d, w: repr(statistics.harmonic_mean([Fraction(x) for x in d], w)), data)


def test_normal_distributions() -> None:
    same_for_all(
        lambda p: NormalDist(100, 15).inv_cdf(p), [0.3, 0.001, 0.999, 1e-20, 0.5, 0, 1, 0.075, 0.925, -1, 1e-300]
    )
    same_for_all(lambda data: repr(NormalDist.from_samples(data)), [[1, 2, 3, 4], [1.5, 2], [1], []])
    same_for_all(lambda n: NormalDist(2, 3).quantiles(n), [2, 4, 10])
    same_for_all(lambda s: NormalDist(2, s).inv_cdf(0.5), [0, 1])
