"""Slices of lists, read, assigned and deleted; sorting that fails or is watched."""

from __future__ import annotations

from typing import Any

import pytest

from tests.harness.same import same


def sort(xs: list, down: bool) -> Any:
    ys = xs.copy()
    ys.sort()
    zs = list(xs)
    zs.sort(reverse=down)
    return ys, zs, xs


def sort_by(rows: list) -> Any:
    rows.sort(key=lambda r: r["n"], reverse=True)
    return rows


def sort_sees_empty() -> Any:
    xs = [3, 1, 2]
    xs.sort(key=lambda x: (len(xs), x))
    ys = ["b", "a"]
    ys.sort(key=lambda y: ys.count(y))
    return xs, ys


def sort_modified() -> Any:
    xs = [3, 1, 2]

    def key(x: int) -> int:
        xs.append(x)
        return x

    try:
        xs.sort(key=key)
    except ValueError as e:
        return str(e), xs
    return xs


def sort_fails(xs: list, down: bool) -> Any:
    try:
        xs.sort(reverse=down)
    except TypeError as e:
        return str(e), xs
    return xs


def sort_key_fails(xs: list) -> Any:
    try:
        xs.sort(key=lambda x: 1 // x)
    except ZeroDivisionError as e:
        return str(e), xs
    return xs


def slices(xs: Any, lo: Any, hi: Any, step: Any) -> Any:
    return xs[lo:hi:step]


def slice_of_list(xs: list, lo: int, hi: int) -> Any:
    return xs[lo:hi], xs[lo:], xs[:hi], xs[:], xs[::-1], xs[lo:hi:2], xs[-2:], xs[:-1]


def slice_store(xs: Any, lo: Any, hi: Any, values: Any) -> Any:
    xs[lo:hi] = values
    return xs


def slice_store_step(xs: Any, lo: Any, hi: Any, step: Any, values: Any) -> Any:
    xs[lo:hi:step] = values
    return xs


def slice_delete(xs: Any, lo: Any, hi: Any, step: Any) -> Any:
    del xs[lo:hi:step]
    return xs


def slice_delete_all(xs: Any) -> Any:
    a = xs
    del a[1:]
    del xs[:0]
    return xs, a


def slice_own() -> Any:
    a = [1, 2, 3]
    a[1:1] = a
    a[:1] = "xy"
    a[len(a) :] = [9]
    a[::2] = [0] * len(a[::2])
    return a


def slice_augmented(xs: list) -> Any:
    xs[1:2] += ["n"]
    xs[:1] *= 2
    return xs


CASES: list[tuple[Any, ...]] = [
    *((sort, xs, down) for xs in ([], [3, 1, 2], ["b", "a"], [2, 1.5, True]) for down in (False, True)),
    (sort_by, [{"n": 1, "k": 1}, {"n": 3}, {"n": 1, "k": 2}]),
    (sort_sees_empty,),
    (sort_modified,),
    *(
        (sort_fails, xs, down)
        for xs in ([2, 3, 1, "a"], [3, "a"], [5, 4, 3, "x", 1], [1, 2, 3])
        for down in (False, True)
    ),
    *((sort_key_fails, xs) for xs in ([1, 0, 2], [2, 1])),
    *(
        (slices, [0, 1, 2, 3, 4, 5], lo, hi, step)
        for lo in (None, 1, -2, 9)
        for hi in (None, 4, -1, 0)
        for step in (None, 2, -1, 0)
    ),
    (slices, [0, 1], "a", None, None),
    (slices, [0, 1], None, 1.5, None),
    (slices, {"a": 1}, None, 1, None),
    (slices, "héllo😀", 1, -1, 2),
    (slices, None, 1, 2, None),
    *((slice_of_list, [0, 1, 2, 3, 4], lo, hi) for lo in (0, -2, 7) for hi in (3, -1, -9)),
    *(
        (slice_store, [0, 1, 2, 3], lo, hi, values)
        for lo, hi in ((None, None), (1, 2), (2, 1), (-1, None), (9, 9), (0, 0), (3, -3))
        for values in ([], ["a", "b", "c"])
    ),
    *((slice_store, [0, 1], 0, 1, values) for values in ("xy", {"k": 1}, 5, None)),
    (slice_store, "abc", 0, 1, "x"),
    *(
        (slice_store_step, [0, 1, 2, 3, 4], lo, hi, step, ["a", "b"])
        for lo, hi, step in (
            (0, 4, 2),
            (None, None, -3),
            (None, None, 2),
            (0, 2, 1),
            (1, 3, None),
            (4, 0, -2),
            (0, 1, 0),
        )
    ),
    *(
        (slice_delete, [0, 1, 2, 3, 4, 5], lo, hi, step)
        for lo, hi, step in (
            (None, None, None),
            (1, 3, None),
            (None, None, 2),
            (None, None, -2),
            (5, 1, -1),
            (3, 1, None),
            (-2, None, None),
            (0, 9, 4),
            (None, None, 0),
        )
    ),
    (slice_delete_all, [1, 2, 3]),
    (slice_own,),
    (slice_augmented, [1, 2, 3]),
]


@pytest.mark.parametrize("case", CASES, ids=lambda c: c[0].__name__)
def test_slices(case: tuple[Any, ...]) -> None:
    """Every program does the same in CPython and in JavaScript."""
    same(*case)
