"""A table of functions with arguments, and what pages send when things go wrong: missing keys, None, other types."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Iterator
from typing import Any

ODD: list[Any] = [
    *(None, True, 0, -1, 1, 2.5, "", "a", "12", "x y", [], [1], {}, {"a": 1}, [None], 1e300, -0.5, "é😀", [[1, 2]]),
    *(2**53 - 1, "2024-02-30", "1,234.50", 1000),
]
KEYS = ("zz", "0", "10", "__proto__", "constructor", "length", "")


class Table:
    """Functions, each with the arguments of some calls."""

    def __init__(self) -> None:
        self.rows: list[tuple[Callable[..., Any], list[tuple[Any, ...]]]] = []

    def __call__(self, function: Callable[..., Any], *calls: Any) -> None:
        """Add a function; a call's arguments that are no tuple are one argument."""
        self.rows.append((function, [call if isinstance(call, tuple) else (call,) for call in calls]))

    def calls(self, *calls: Any) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
        """The same, as a decorator."""

        def noted(function: Callable[..., Any]) -> Callable[..., Any]:
            self(function, *calls)
            return function

        return noted


def calls(function: Callable[..., Any], given: list[tuple[Any, ...]], spoiled: int) -> Iterator[tuple[Any, ...]]:
    """The arguments of the given calls, and of `spoiled` more in which something is not as it should be."""
    yield from given
    chance = random.Random(function.__name__)
    for _ in range(spoiled if given[0] else 0):
        arguments = list(copy.deepcopy(chance.choice(given)))
        place = chance.randrange(len(arguments))
        arguments[place] = spoil(chance, arguments[place], 0)
        yield tuple(arguments)


def spoil(chance: random.Random, value: Any, depth: int) -> Any:
    """A JSON value with something changed in it."""
    inside = chance.random() < 0.75 - 0.1 * depth
    if isinstance(value, list) and value and inside:
        return _spoiled_list(chance, value, depth)
    if isinstance(value, dict) and value and inside:
        return _spoiled_dict(chance, value, depth)
    if isinstance(value, (int, float)) and not isinstance(value, bool) and chance.random() < 0.6:
        return chance.choice(
            [value + 1, -value, value * 10, value / 2 if abs(value) < 1e100 else value, 0, value + 0.5]
        )
    if isinstance(value, str) and chance.random() < 0.6:
        place = chance.randint(0, len(value))
        extra = chance.choice([" ", "😀", "-", "0", "ß", ".", ",", "\n", "("])
        return chance.choice(
            [value + value, value[1:], value.upper(), value[:place] + extra + value[place:], value[::-1]]
        )
    return chance.choice(ODD)


def _spoiled_list(chance: random.Random, value: list[Any], depth: int) -> list[Any]:
    place = chance.randrange(len(value))
    way = chance.randrange(8)
    if way == 0:
        return value[:place] + value[place + 1 :]
    if way == 1:
        return [*value, copy.deepcopy(value[place])]
    if way == 2:
        return chance.sample(value, len(value))
    return [*value[:place], spoil(chance, value[place], depth + 1), *value[place + 1 :]]


def _spoiled_dict(chance: random.Random, value: dict[str, Any], depth: int) -> dict[str, Any]:
    key = chance.choice(list(value))
    way = chance.randrange(4)
    if way == 0:
        return {k: v for k, v in value.items() if k != key}
    if way == 1:
        return {**value, chance.choice(KEYS): value[key]}
    return {**value, key: spoil(chance, value[key], depth + 1)}
