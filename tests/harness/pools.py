"""Awkward values that several tests share."""

from __future__ import annotations

import itertools
from typing import Any

BIG = 10**30


def product(*pools: Any) -> list[Any]:
    """Every combination, as a list of argument tuples."""
    return list(itertools.product(*pools))


KEYS = [
    "a",
    "b",
    "10",
    "1",
    "__proto__",
    "constructor",
    "toString",
    "length",
    "hasOwnProperty",
    "",
    1,
    True,
    1.0,
    0,
    False,
    0.0,
    -0.0,
    1.5,
    None,
    2**53,
    float(2**53),
    10**300,
    1e300,
    (1, 2),
    (1.0, 2),
    (True, 2),
    (1, ("a",)),
    frozenset({1}),
    (),
    [],
    {},
    {1},
    (1, []),
]

LISTS = [[], [1], [1, 2, 3], ["a", None, True, 1.0], list(range(10)), [[1], [2]], [None, None]]
TUPLES = [tuple(x) for x in LISTS]
ELEMENTS = [None, True, 1, 1.0, 0, "a", "zz", [1], (1,), 2, BIG, 1e300, {}]
ITERABLES = [
    [],
    [1],
    [1, 2, 3],
    (7, 8),
    "xyz",
    "\U0001f600b",
    {"a": 1, "b": 2},
    {1: 2, "1": 3},
    {5},
    range(3),
    5,
    None,
    1.5,
    True,
]
