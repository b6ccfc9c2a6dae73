"""List comprehensions over what the page passes: `$elementsOf(xs).map(…)` where that is the same as the loop."""

from __future__ import annotations

from typing import Any

import pytest

from tests.harness.same import javascript, same


def scores(values: Any, mean: Any, deviation: Any) -> Any:
    return [(v - mean) / deviation if deviation else 0 for v in values]


def powers(values: Any, mean: Any) -> Any:
    return [round((v - mean) ** 2, 6) for v in values]


def picked(rows: Any, places: Any) -> Any:
    return [rows[i] for i in places]


def pairs(rows: Any, places: Any) -> Any:
    return [rows[0][i] + rows[1][i] for i in places]


def nested(rows: Any) -> Any:
    return [[cell * 2 for cell in row] for row in rows]


def grown(rows: Any) -> Any:
    made = [rows.append(1) if len(rows) < 6 else row for row in rows]
    return made, rows


def popped(rows: Any) -> Any:
    return [rows.pop() for row in rows]


def grown_elsewhere(rows: Any) -> Any:
    def grow(row: Any) -> Any:
        if len(rows) < 6:
            rows.append(row)
        return row

    return [grow(row) for row in rows], rows


def counted(rows: Any) -> Any:
    total = 0
    return [(total := total + row) for row in rows], total


def either(rows: Any, flag: Any) -> Any:
    chosen = rows if flag else {"a": 1, "b": 2}
    return [len(x) if isinstance(x, str) else x for x in chosen]


def texts(rows: Any) -> Any:
    return ",".join(str(row) for row in rows), [f"{row}!" for row in rows]


def stopped(rows: Any) -> Any:
    seen: list[Any] = []
    try:
        return [seen.append(row) or 1 / row for row in rows]
    except Exception as error:
        return type(error).__name__, str(error), seen


def shadowed(rows: Any, v: Any) -> Any:
    return [v + 1 for v in rows], v


def kept(rows: Any) -> Any:
    made = [lambda: row for row in rows]
    return [f() for f in made]


def first_letters(names: Any) -> Any:
    return "".join(name[0].upper() for name in names)


CASES: list[tuple[Any, ...]] = [
    *((scores, values, 1, 2) for values in ([1, 2.5, 3], [], (1, 2), "ab", {"a": 1}, None, 5, [None], [True, False])),
    *((powers, values, 1) for values in ([1, 2.5], "", ["a"])),
    (picked, [1, 2, 3], [0, -1, 2]),
    (picked, "a😀c", [0, 1, 2, -1]),
    (picked, {"a": 1}, "ab"),
    (picked, [1, 2], None),
    (picked, [1, 2], [0.5]),
    (picked, [1, 2], [True]),
    (pairs, [[1, 2], [3, 4]], [0, -1]),
    (pairs, ["ab", "cd"], [0, 1]),
    (pairs, [[1], [2]], [5]),
    *((nested, rows) for rows in ([[1, 2], [3]], ["ab", "c"], [{"a": 1}], [3], [None])),
    (grown, [1, 2]),
    (popped, [1, 2, 3, 4, 5]),
    (grown_elsewhere, [1, 2]),
    *((counted, rows) for rows in ([1, 2, 3], [], "")),
    (either, [1, "ab"], True),
    (either, [1], False),
    (either, "😀b", True),
    *((texts, rows) for rows in ([1, 2.5, None, True], "😀b", {"2": 1, "a": 0, "__proto__": 3}, [])),
    *((stopped, rows) for rows in ([1, 0, 3], [1, "a"], None, "")),
    (shadowed, [1, 2], 5),
    (kept, [1, 2, 3]),
    *((first_letters, names) for names in (["ann", "😀b"], ["a", ""], [None], [["x"]])),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case[0].__name__}-{case[1]!r:.20}")
def test_mapped(case: tuple[Any, ...]) -> None:
    same(*case)


def test_code() -> None:
    assert "$elementsOf(values).map(" in javascript(scores)
    assert "$elementsOf(names).map((name) => {" in javascript(first_letters)
    assert ".map(" not in javascript(popped)
    assert ".map(" not in javascript(grown_elsewhere)
