"""`d |= pairs`: what `dict.update` takes."""

from __future__ import annotations

from typing import Any

import pytest

from tests.harness.same import same


def of_pairs(_: Any) -> Any:
    d = {"x": 1} | {"y": 2, "x": 3}
    d |= [("z", 0)]
    del d["x"]
    return {**d, "k": 1}


def of_any(x: Any) -> Any:
    d = {"a": 1}
    same_dict = d
    try:
        d |= x
    except (TypeError, ValueError) as error:
        return type(error).__name__, str(error), d
    return d, same_dict, {**d, "q": 2}, list(d.values()), d is same_dict


def of_iterators(x: Any) -> Any:
    d = {"a": 1}
    d |= zip("bc", x)
    d |= ((k, k * 2) for k in x)
    return d, d["b"] + 1, sorted(map(str, d))


@pytest.mark.parametrize("x", [[["b", 2]], {"c": 3}, [], "ab", ["xy"], 5, None, [1], [[1]], [["a", 5], ["a", 6]]])
def test_in_place(x: Any) -> None:
    same(of_pairs, 1)
    same(of_any, x)


def test_iterators() -> None:
    same(of_iterators, [1, 2])
