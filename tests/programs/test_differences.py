"""What runtime/README.md says of the differences from CPython, run: CPython's outcome and the browser's."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import clientside.runtime
import pytest
from clientside.compiler.diagnostics.codes import pages
from clientside.compiler.pipeline import compile_function

from tests.diagnostics.test_examples import refusal_codes
from tests.harness.same import javascript_outcome, python_outcome, same

README = (Path(clientside.runtime.__file__).parent / "README.md").read_text("utf-8")


def set_order(x: int) -> Any:
    return list({30, 1, x})


def nan_identity(text: str) -> Any:
    x = float(text)
    return [x in [x], [x] == [x]]


def joined_halves(a: str, b: str) -> Any:
    return [len(a + b), a + b == "\U0001f600"]


def deep(n: int) -> Any:
    def down(n: int) -> int:
        return 0 if n == 0 else 1 + down(n - 1)

    return down(n)


def address(x: int) -> Any:
    def f() -> None:
        pass

    return re_free(repr(f))


def re_free(text: str) -> str:
    return text[: text.index(" at ")]


def abandoned(x: int) -> Any:
    log = []

    def g() -> Any:
        try:
            yield 1
            yield 2
        finally:
            log.append("done")

    next(g())
    return log


class Five:
    def __hash__(self) -> int:
        return hash(5)

    def __eq__(self, other: object) -> bool:
        return other == 5 or isinstance(other, Five)


def instance_as_key(x: int) -> Any:
    return [len({x, Five()}), len({Five(), Five()})]


def star_of_none(x: Any) -> Any:
    def own(*values: Any) -> Any:
        return values

    try:
        return own(*x)
    except TypeError as error:
        return str(error).split(".")[-1]


def function_in_a_text(x: Any) -> Any:
    try:
        return x + len
    except TypeError as error:
        return str(error).split()[-1]


def damaged(x: int) -> Any:
    return x


DIFFERENT: list[tuple[Callable[..., Any], tuple[Any, ...], Any, Any]] = [
    (set_order, (2,), [1, 2, 30], [30, 1, 2]),
    (nan_identity, ("nan",), [True, True], [False, False]),
    (joined_halves, ("\ud83d", "\ude00"), [2, False], [1, True]),
    (deep, (3000,), "RecursionError", 3000),
    (address, (1,), "<function address.<locals>.f", "<function f"),
    (abandoned, (1,), ["done"], []),
    (instance_as_key, (5,), [1, 1], [2, 1]),
    (
        star_of_none,
        (5,),
        "own() argument after * must be an iterable, not int",
        "Value after * must be an iterable, not int",
    ),
    (function_in_a_text, (5,), "'builtin_function_or_method'", "'function'"),
    (damaged, (9007199254740993,), {"$": "bigint 9007199254740993"}, 9007199254740992),
]


@pytest.mark.parametrize(
    ("function", "arguments", "python", "browser"), DIFFERENT, ids=lambda v: getattr(v, "__name__", "")
)
def test_different(function: Callable[..., Any], arguments: tuple[Any, ...], python: Any, browser: Any) -> None:
    expected, actual = python_outcome(function, arguments), javascript_outcome(function, arguments)
    assert python in (expected.error, sorted(expected.value) if function is set_order else expected.value)
    assert actual.value == browser


def left_by_a_loop(x: int) -> Any:
    log = []

    def g() -> Any:
        try:
            yield 1
            yield 2
        finally:
            log.append("done")

    for _ in g():
        break
    return log


def bools(x: int) -> Any:
    return [True + 1, {1: "a"}[True], len("\U0001f600"), 2**70 // 3 % 10**9]


def keys(x: int) -> Any:
    return {1: "a", True: "b", 2.5: "c", None: "d"}


def not_json(x: int) -> Any:
    return range(x)


def changed_argument(values: list[int]) -> Any:
    values.append(1)
    return values


@pytest.mark.parametrize("function", [left_by_a_loop, bools, keys, not_json])
def test_same(function: Callable[..., Any]) -> None:
    same(function, 3)


def test_arguments_are_copied() -> None:
    same(changed_argument, [3])


@pytest.mark.parametrize(("function", "code"), [(set_order, "set-order")])
def test_noted(function: Callable[..., Any], code: str) -> None:
    assert [d.code for d in compile_function(function).diagnostics] == [code]


def test_every_refusal_is_listed() -> None:
    listed = set(re.findall(r"`([a-z-]+)`", README[README.index("## Refusals") : README.index("# Part two")]))
    assert set(refusal_codes()) <= listed
    assert {p.code for p in pages().values() if p.severity == "refusal"} <= listed
