"""type() as a function that others call: the class objects of the standard library are the ones that it gives."""

from __future__ import annotations

import collections
import datetime
import itertools
import statistics
import uuid
from decimal import Decimal
from fractions import Fraction

from tests.harness.same import same_for_all


def test_types_of_items() -> None:
    def f(n):
        kinds = list(map(type, [Fraction(n), n]))
        return kinds[0] is Fraction, type(Fraction(n)) in {Fraction, int}, {type(Fraction(n)): 1}.get(Fraction)

    same_for_all(f, [1, 3])

    def grouped(n):
        items = [Decimal(n), Fraction(n), uuid.UUID(int=n), datetime.date(2020, 1, n), collections.Counter("a"), n]
        kinds = [kind for kind, _ in itertools.groupby(items, type)]
        return kinds == [Decimal, Fraction, uuid.UUID, datetime.date, collections.Counter, int]

    same_for_all(grouped, [1, 2])

    def names(n):
        return [kind.__name__ for kind, _ in itertools.groupby([range(n), ValueError("x"), n], type)]

    same_for_all(names, [1, 2])


def test_sums_of_fractions() -> None:
    same_for_all(lambda n: str(statistics.fmean([Fraction(1, 1000)] * n)), [5, 50])
    same_for_all(lambda n: str(statistics.mean([Fraction(1, 1000)] * n + [n])), [5, 50])
