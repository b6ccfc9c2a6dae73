"""Counter of a comprehension, and rows sorted by several columns, of which later ones are only asked where others are equal."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from tests.harness.same import same

WORDS: list[Any] = [
    ["aBc", "abc", "x"],
    [],
    ["a", 1, 1.0, True],
    [[1], "a"],
    ["a", [1], "b"],
    None,
    5,
    ["\U0001f600ab"],
    "abc",
]


def row(s: Any, n: Any, t: Any) -> dict[str, Any]:
    return {"s": s, "n": n, "t": t}


def most_common(words, n):
    return Counter(w.lower() for w in words if len(w) > 2).most_common(n)


def counted_step_by_step(words):
    log = []

    def seen(w):
        log.append(w)
        return w

    try:
        c = Counter(seen(w) for w in words)
        log.append(sorted(map(str, c.items())))
    except TypeError as e:
        log.append(str(e))
    return log


def counted_lists(words):
    return (
        sorted(Counter([w for w in words]).values()),
        Counter(x for x in "hello")["l"],
        Counter((len(str(w)) for w in words), a=2)["a"],
    )


def updated(words):
    x = Counter()
    x.update(w for w in words)
    return sorted(map(str, x.items())), len(Counter(str(w) for w in words))


def sorted_by_two(rows):
    return [r["n"] for r in sorted(rows, key=lambda r: (-r["s"], r["n"]))], sorted(
        rows, key=lambda r: (r["s"], r["n"], r["t"]), reverse=True
    )


@pytest.mark.parametrize("words", WORDS)
def test_counter_of_a_comprehension(words: Any) -> None:
    same(most_common, words, 1)
    same(most_common, words, 2)
    same(counted_step_by_step, words)
    same(counted_lists, words)
    same(updated, words)


@pytest.mark.parametrize(
    "rows",
    [
        [
            row(1, "b", "x"),
            row(1, "a", "y"),
            row(2, "\uffff", "z"),
            row(2, "\U0001f600", "q"),
            row(2, "\U0001f600", "\uffffa"),
        ],
        [row(2, "\U0001f600", "\uffffa"), row(2, "\U0001f600", "\U0001f601"), row(2, "\uffff", "z")],
        [row(1, "b", 1), row(1, "b", "x")],
        [row(1, 1, "a"), row(1, "x", "b")],
        [row(1, None, ""), row(1, None, "")],
        [row(1.5, "", ""), row(1, "", "a"), row(1, "", "")],
        [],
    ],
)
def test_rows_sorted_by_two_columns(rows: Any) -> None:
    same(sorted_by_two, rows)
