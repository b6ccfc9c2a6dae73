"""`f(*values)` where f may be a builtin among other functions."""

from __future__ import annotations

import math
import operator
from typing import Any

import pytest
from clientside.compiler.diagnostics.diagnostic import CompileError

from tests.harness.same import refused, same


def of_table(name: Any, given: Any) -> Any:
    table = {
        "sqrt": math.sqrt,
        "max": max,
        "min": min,
        "abs": abs,
        "own": lambda a, b: a * b,
        "rest": lambda *a: ",".join(map(str, a)),
        "pow": pow,
        "int": int,
        "add": operator.add,
        "gcd": math.gcd,
        "sum": sum,
        "str": str,
        "range": range,
    }
    found = table[name](*given)
    return list(found) if name == "range" else found


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("sqrt", [16]),
        ("sqrt", [-1]),
        ("max", [1, 2.5]),
        ("max", [[1, 3]]),
        ("max", []),
        ("min", ["a", "b", "c"]),
        ("abs", [-2]),
        ("abs", ["a"]),
        ("own", [3, 4]),
        ("own", [3]),
        ("rest", []),
        ("rest", [1, 2.0]),
        ("pow", [2, 10]),
        ("pow", [2, 10, 7]),
        ("int", ["ff", 16]),
        ("int", []),
        ("add", ["a", "b"]),
        ("gcd", [12, 18, 8]),
        ("gcd", []),
        ("sum", [[1, 2], 5]),
        ("str", []),
        ("range", [1, 10, 3]),
        ("none", []),
    ],
)
def test_a_table_of_functions(name: str, given: list[Any]) -> None:
    same(of_table, name, given)


def test_more_than_a_builtin_takes_is_refused() -> None:
    refused(of_table, "abs", [1, 2], code="argument-count")
    refused(of_table, "pow", [1], code="argument-count")


def timed(function: Any) -> Any:
    def wrapper(*values: Any) -> Any:
        return ["timed", function(*values)]

    return wrapper


def test_wrappers_around_builtins_and_own_functions() -> None:
    same(lambda x: [timed(abs)(x), timed(lambda: 3)(), timed(max)(x, 1)], -3)


def composed(*functions: Any) -> Any:
    def run(*values: Any, **more: Any) -> Any:
        found = functions[-1](*values, **more)
        for function in reversed(functions[:-1]):
            found = function(found)
        return found

    return run


def test_compose() -> None:
    same(lambda x: [composed(str, abs)(x), composed(len, str, lambda a, b: a * b)(x, 3)], -3)


def test_names_for_builtins_among_others_are_refused() -> None:
    with pytest.raises(CompileError, match="unsupported-star-call"):
        same(lambda x: [composed(abs)(x), composed(lambda a, b=1: a + b)(x, b=2)], -3)


def test_max_as_a_value_with_one_argument_and_with_several() -> None:
    def chosen(x: Any) -> Any:
        functions = [max, min]
        return [[f(1, x) + 1, f([x, 2]) + 1, f(x, 2, 3)] for f in functions]

    def of_two(x: Any) -> Any:
        return [f(1, x) + 1 for f in (max, min)]

    for x in (1, 2.5, 9):
        same(chosen, x)
        same(of_two, x)
