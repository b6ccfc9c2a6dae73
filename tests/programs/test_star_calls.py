"""Builtins called with `*values` and `**options`."""

from __future__ import annotations

import datetime
import math
from datetime import date

import pytest

from tests.harness.same import refused, same, same_for_all

ROWS = [
    {"name": "Ann", "age": 3},
    {"name": 1.5},
    {},
    [1],
    None,
    {"__proto__": 1, "name": "constructor", "age": 0},
]


def formatted(row):
    try:
        return (
            "{name} is {age:>4}".format(**row),
            "{name} {x} {age}".format(x=1, **row),
            "{0} {name}".format("z", **row),
        )
    except (KeyError, TypeError, ValueError) as e:
        return type(e).__name__, str(e)


def test_format_takes_a_row():
    for row in ROWS:
        same(formatted, row)


def test_kinds_of_numbers_show_in_formats():
    def f(xs):
        total = 0
        for x in xs:
            total += x
        row = {"total": total, "mean": total / 2}
        return "{total} {mean}".format(**row)  # noqa: UP032

    same_for_all(f, [([1, 2],), ([1.5, 0.5],), ([],)])


def dicts(a, b):
    out = []
    makers = (
        lambda: dict(a, **b),
        lambda: dict(**b),
        lambda: dict(x=1, **b),
        lambda: dict(**a, **b),
        lambda: dict(a=9, **b),
        lambda: dict(b=1, **{1: 2}),
        lambda: dict(((k, 1) for k in a), **b),
    )
    for make in makers:
        try:
            out.append(make())
        except TypeError as e:
            out.append(str(e))
    d = dict(a)
    try:
        d.update(**b)
        d.update(a, **b)
        d.update(k=5, **b)
    except TypeError as e:
        out.append(str(e))
    return out, d


def test_dicts():
    for a, b in [({"a": 1}, {"b": 2}), ({"a": 1}, {"a": 2}), ({}, {}), ({"a": 1}, 5), ([["q", 1]], {"z": 1})]:
        same(dicts, a, b)
    same(dicts, {"b": 1}, {"__proto__": 4, "constructor": 1})


def test_functions_take_as_many_values_as_there_are():
    def dates(text):
        parts = [int(p) for p in text.split("-")]
        return date(*parts).isoformat(), datetime.datetime(*parts, 12).isoformat()

    same_for_all(dates, ["2024-02-29", "2023-02-28"])
    same_for_all(lambda b: (list(range(*b)), round(*[2.567]), round(*[2.567, 2])), [([1, 5],), ([5],), ([9, 1, -3],)])

    def numbers(a, b):
        try:
            return divmod(*a), divmod(*b), pow(*a), math.gcd(*[4, 6]), math.fmod(*a), int(*["ff", 16]), sum(*[a])
        except ZeroDivisionError as e:
            return str(e)

    same_for_all(numbers, [([1.5, 2], [7, 2.5]), ([7, 2], [3, 0])])


def test_too_many_or_too_few_are_refused():
    same(lambda parts: date(*parts).isoformat(), [2024, 1])
    refused(lambda parts: math.gcd(3, math.fmod(*parts)), [2024], code="argument-count")
    refused(lambda parts: list(range(*parts)), [1, 2, 3, 4], code="argument-count")


@pytest.mark.parametrize("values", [[], [1], [[3, 1]], [1, 2], ["ab"], [[]], [{"a": 1}], [None]])
def test_extremes_of_one_value_iterate_it(values):
    def f(v):
        out = []
        makers = (
            lambda: max(*v),
            lambda: min(*v, key=lambda x: 0),
            lambda: max(*v, default=3),
            lambda: max(1, *v),
            lambda: min(*v, *v),
        )
        for make in makers:
            try:
                out.append(make())
            except (TypeError, ValueError) as e:
                out.append(str(e))
        return out

    same(f, values)


def test_extremes_compare_as_soon_as_there_is_a_key():
    def f(a, b, c):
        seen = []

        def key(x):
            seen.append(x)
            return x

        try:
            return max(a, b, c, key=key), seen
        except TypeError as e:
            return str(e), seen

    same_for_all(f, [(1, "a", 2), (1, 2, "a"), (3, 1, 2)])


class Taking:
    def __init__(self, *values):
        self.values = values


def test_values_that_go_into_args():
    def f(xs):
        def own(*values):
            return [bool(x) for x in values]

        ys = [0, 1, "", None]
        return (
            [bool(x) for x in Taking(*ys).values],
            [bool(x) for x in Taking(*(ys * 2)).values],
            [not x for x in Taking(*xs).values],
            own(*ys),
            own(*xs, *ys),
        )

    same_for_all(f, [([],), (["", 1, [], [0]],)])
