"""pprint, against CPython: where lines are broken, sorted keys, depths, compact lists."""

from __future__ import annotations

import dataclasses
import pprint
from collections import Counter, OrderedDict, defaultdict, deque

import pytest

from tests.harness.same import refused, same, same_for_all

WORDS = "the quick brown fox jumps over the lazy dog "
VALUES = [
    {"b": 1, "a": [1, 2]},
    [],
    "x",
    1.5,
    None,
    {"name": "x" * 30, "values": list(range(40)), "nested": {"k": {"k2": [WORDS, WORDS * 3]}}},
    WORDS * 5,
    [WORDS * 3, WORDS * 2, ""],
    [[1] * 30, [2] * 30],
    {"a": {"b": {"c": {"d": 1}}}},
    [{"id": i, "name": f"n{i}"} for i in range(6)],
    "line1\nline2 " + WORDS * 3 + "\n",
    {"z": 1, "y": 2, "x": [{}, [], ""]},
    "a" * 100,
    "\n" * 50 + "b",
    {"é😀": "ü😀 " * 30},
    [1000000, 12345678] * 10,
]


def shapes(value):
    return [
        pprint.pformat(value),
        pprint.pformat(value, width=20),
        pprint.pformat(value, 4, 1),
        pprint.pformat(value, indent=0, depth=2),
        pprint.pformat(value, compact=True, width=40),
        pprint.pformat(value, sort_dicts=False, underscore_numbers=True, width=30),
        pprint.saferepr(value),
    ]


@pytest.mark.parametrize("value", VALUES)
def test_shapes(value: object) -> None:
    same(shapes, value)


def test_containers() -> None:
    same_for_all(lambda xs: pprint.pformat([tuple(x) for x in xs], width=20), [[[1, 2], [], [3]], [[WORDS, WORDS]]])
    same_for_all(lambda xs: pprint.pformat(set(xs), width=1), [[3, 1, 2], ["b", "a"], [1, "a"]])
    same_for_all(lambda xs: pprint.pformat(frozenset(xs), width=1), [[3, 1, 2]])
    same_for_all(lambda text: pprint.pformat(Counter(text), width=20), ["abracadabra", ""])
    same_for_all(lambda d: pprint.pformat(OrderedDict(d), width=20), [{"abc": 1, "def": [1, 2, 3, 4]}, {}])
    same_for_all(lambda d: pprint.pformat(defaultdict(list, d), width=20), [{"abc": [1, 2, 3], "def": [4]}, {}])
    same_for_all(lambda xs: pprint.pformat(deque(xs), width=10), [[1, 2, 3, 4, 5], []])
    same(lambda xs: pprint.pformat(deque(xs, 3), width=10), [1, 2, 3, 4, 5])
    same_for_all(lambda xs: pprint.pformat(bytes(xs), width=20), [[65] * 40, [1, 2]])
    same(lambda xs: pprint.pformat([bytearray(xs)], width=20), [65] * 40)
    same(lambda x: pprint.pformat({1: x, "b": 2, None: 3, 2.5: 4, (1, 2): 5}, width=20), "q")


def test_options() -> None:
    same_for_all(
        lambda width, depth, indent: pprint.pformat([1], indent, width, depth), [(0, 1, 1), (1, 0, 1), (1, 1, -1)]
    )
    same(lambda n: pprint.PrettyPrinter(width=n, indent=2).pformat({"k": list(range(20))}), 20)
    same(lambda x: pprint.pprint(x), [1])
    same(lambda x: pprint.pp(x), {"b": 1, "a": 2})


@dataclasses.dataclass
class Pair:
    x: int
    y: str


def test_dataclasses() -> None:
    same(lambda x: pprint.pformat([Pair(x, "y")]), 1)
    refused(lambda x: pprint.pformat(Pair(x, "y"), width=5), 1, code="unsupported-format")
