"""A package that is written for many versions of Python, compiled as it is installed: sortedcontainers."""

from __future__ import annotations

from typing import Any

from sortedcontainers import SortedKeyList, SortedList, SortedSet

from tests.harness.same import same

VALUES = [5, 1, 4, 1, 9, 2]


def test_sorted_list() -> None:
    def asked(xs: list[int]) -> Any:
        found = SortedList(xs)
        found.add(3)
        found.update([9, 1])
        return list(found), found[0], found[-1], found[1:3], found.bisect(2), found.count(3), 3 in found, repr(found)

    def changed(xs: list[int]) -> Any:
        found = SortedList(xs)
        found.discard(5)
        found.remove(xs[1])
        last = found.pop()
        other = found + SortedList([1])
        return last, list(found.irange(1, 9)), list(reversed(found)), other, found * 2, found == other, found < [1, 2]

    def missing(xs: list[int]) -> Any:
        SortedList(xs).remove(100)

    def fixed(xs: list[int]) -> Any:
        SortedList(xs)[0] = 4

    for function in (asked, changed, missing, fixed):
        same(function, VALUES)


def test_running_medians() -> None:
    def medians(xs: list[int], size: int) -> list[int]:
        window, found = SortedList(), []
        for i, x in enumerate(xs):
            window.add(x)
            if i >= size:
                window.remove(xs[i - size])
            found.append(window[len(window) // 2])
        return found

    same(medians, VALUES * 20, 7)


def test_keys_and_sets() -> None:
    def by_key(xs: list[int]) -> Any:
        found = SortedKeyList(xs, key=lambda x: -x)
        found.add(4)
        return list(found), found.bisect_key(-3), list(found.irange_key(-9, 0))

    def as_sets(xs: list[int], ys: list[int]) -> Any:
        one, other = SortedSet(xs), SortedSet(ys)
        one.add(10)
        return list(one | other), list(one & other), list(one - other), list(one ^ other), one <= other, one.pop()

    same(by_key, VALUES)
    same(as_sets, VALUES, [1, 2, 3])
