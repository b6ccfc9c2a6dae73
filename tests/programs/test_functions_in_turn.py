"""Builtins and functions of modules, called in turn through one variable."""

from __future__ import annotations

import math
import statistics
from typing import Any

import pytest

from tests.harness.same import same


def each(values: Any) -> Any:
    found = []
    for f in (statistics.mean, min, max, sum, len, sorted, list, tuple, any, all, str, repr, bool):
        try:
            found.append(f(values))
        except (TypeError, ValueError, statistics.StatisticsError) as error:
            found.append(f"{type(error).__name__}: {error}")
    return found


def two(a: Any, b: Any) -> Any:
    found = []
    for f in (min, max, pow, divmod, math.hypot, math.gcd, round, range):
        try:
            found.append(f(a, b) if f is not range else list(f(a, b)))
        except (TypeError, ValueError, ZeroDivisionError) as error:
            found.append(f"{type(error).__name__}: {error}")
    return found


@pytest.mark.parametrize("values", [[1, 2, 3], [1.5, 2], [], "ab", [True], None, 5, ["x", 1]])
def test_each(values: Any) -> None:
    same(each, values)


@pytest.mark.parametrize(("a", "b"), [(1, 2), (7, 3), (2.5, 1), (0, 0), ("a", "b")])
def test_two(a: Any, b: Any) -> None:
    same(two, a, b)
