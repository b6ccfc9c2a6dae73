"""The texts of built-in functions: CPython's, where they hold no address."""

from __future__ import annotations

import math
import operator
import statistics
from typing import Any

from tests.harness.same import refused, same


def test_texts_of_builtins() -> None:
    def of_key(key: str) -> Any:
        found = {"abs": abs, "max": max, "n": 3, "sqrt": math.sqrt, "add": operator.add, "int": int, "len": len}
        return str(found[key]), f"{found[key]}", repr([found[key]])

    for key in ("abs", "max", "n", "sqrt", "add", "int", "len"):
        same(of_key, key)
    same(lambda: (str(len), f"{print}", repr({"f": sorted}), "%s" % [sum]))
    same(lambda x: [f(x) for f in (len, str)][0], "ab")

    def still_called(x: str) -> Any:
        found = [len, str, int, float, sorted]
        return [f(x) for f in found[:2]], found[0] is len, str(found)

    same(still_called, "12")


def test_addresses_are_refused_when_they_show() -> None:
    def of_key(key: str) -> Any:
        found = {"mean": statistics.mean, "upper": str.upper, "n": 3}
        return str(found[key])

    same(of_key, "n")
    refused(of_key, "mean", code="function-text")
    refused(of_key, "upper", code="function-text")
