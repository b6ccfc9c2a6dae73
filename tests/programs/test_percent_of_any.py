"""`"%d …" % values` with a format that is known, of values whose kinds are not: as CPython, value for value, error for error."""

from typing import Any

import pytest

from tests.harness.same import same

VALUES = [
    0, 1, -7, True, False, 2.0, 2.5, 0.125, 2.675, 1e21, 1.5e300, 2**53 - 1,
    None, "5", "", [], [1], {}, {"a": 1}, 123456789.987654321,
]  # fmt: skip


def whole(n):  # type: ignore[no-untyped-def]
    return "%d items" % n  # noqa: UP031


def pair(n, m):  # type: ignore[no-untyped-def]
    return "%d of %s (%.1f%%)" % (n, m, n)  # noqa: UP031


def fixed(n):  # type: ignore[no-untyped-def]
    return "%.2f" % n  # noqa: UP031


def several(n, m):  # type: ignore[no-untyped-def]
    return "%i/%.0f/%.10f/%r" % (m, n, n, m)  # noqa: UP031


def maybe(n: int | None) -> str:
    return "%d and %.3f" % (n, n)  # noqa: UP031


def half(rows: list[dict[str, Any]]) -> str:
    return "%s: %.2f" % (rows[0]["name"], rows[0]["value"] / 2)  # noqa: UP031


@pytest.mark.parametrize("value", VALUES, ids=repr)
def test_any_value(value: Any) -> None:
    same(whole, value)
    same(fixed, value)
    for other in (3, "a", None):
        same(pair, value, other)
        same(several, value, other)


def test_annotated() -> None:
    for n in (None, 3, 0):
        same(maybe, n)
    for value in (3, 4.5, -1):
        same(half, [{"name": "a", "value": value}])
    same(half, [{"name": "a", "value": "b"}])


class Metres:
    def __init__(self, n: int) -> None:
        self.n = n
        self.asked: list[str] = []

    def __int__(self) -> int:
        self.asked.append("int")
        return self.n

    def __float__(self) -> float:
        self.asked.append("float")
        return self.n / 2


def own(n: int, text: bool) -> Any:
    found = Metres(n)
    shown = "%d %s %.2f" % (found, found.asked, found if not text else "x")  # noqa: UP031
    return shown, found.asked


def test_own_numbers() -> None:
    for n in (0, 5, -3):
        same(own, n, False)
        same(own, n, True)
