"""Lists, tuples and what indexes any value, against CPython."""

from __future__ import annotations

import pytest

from tests.harness.pools import BIG, ELEMENTS, ITERABLES, LISTS, TUPLES, product
from tests.harness.shown import assert_same, javascript, statement

INDICES = [0, 1, 2, -1, -2, -3, 3, -4, 5, True, False, 2**53, -(2**53), BIG, -BIG, 1.0, 0.5, "a", None, [], (1,)]
BOUNDS = [None, 0, 1, 2, -1, -2, 5, -9, 12, True, BIG, -BIG]
STEPS = [None, 1, 2, -1, -2, 3, -7, 12, BIG, -BIG, 0, True]
ANY = [
    *LISTS,
    *TUPLES,
    "",
    "abc",
    "a\U0001f600c",
    range(5),
    range(9, 2, -3),
    {"a": 1, "": None},
    {1: 2},
    {True: 1},
    {1},
    5,
    None,
    1.5,
    True,
]


def test_index():
    assert_same("listAt", "$listAt(a, b)", lambda a, b: a[b], product(LISTS, INDICES))
    assert_same("tupleAt", "$tupleAt(a, b)", lambda a, b: a[b], product(TUPLES, INDICES))
    assert_same("rangeAt", "$rangeAt(a, b)", lambda a, b: a[b], product([range(5), range(9, 2, -3), range(0)], INDICES))
    assert_same("listSet", "void $listSet(a, b, c)", statement("a[b] = c"), product(LISTS, INDICES, [7]))
    assert_same("listDel", "void $listDel(a, b)", statement("del a[b]"), product(LISTS, INDICES))


def test_any_item():
    assert_same("getitem", "$getitem(a, b)", lambda a, b: a[b], product(ANY, INDICES))
    some = [
        i for i in INDICES if i not in (BIG, -BIG)
    ]  # what cannot be assigned to complains about such an index first
    assert_same("setitem", "void $setitem(a, b, c)", statement("a[b] = c"), product(ANY, some, [7]), refusals=True)
    assert_same("delitem", "void $delitem(a, b)", statement("del a[b]"), product(ANY, some))


def test_slices():
    cases = product(LISTS[:5], BOUNDS, BOUNDS, STEPS)
    assert_same("listSlice", "$listSlice(a, b, c, d)", lambda a, b, c, d: a[b:c:d], cases)
    assert_same(
        "tupleSlice",
        "$tupleSlice(a, b, c, d)",
        lambda a, b, c, d: a[b:c:d],
        product(TUPLES[:5], BOUNDS[:7], BOUNDS[:7], STEPS),
    )
    assert_same("listDelSlice", "void $listDelSlice(a, b, c, d)", statement("del a[b:c:d]"), cases)
    wrong = product([[1, 2, 3]], [None, 1.0, "a"], [None, 0.5, []], [None, 2.0, 0])
    assert_same("listSlice", "$listSlice(a, b, c, d)", lambda a, b, c, d: a[b:c:d], wrong)
    ranges = product([range(10), range(9, -4, -2), range(0)], BOUNDS[:9], BOUNDS[:9], [None, 1, 2, -1, -3])
    assert_same("rangeSlice", "$rangeSlice(a, b, c, d)", lambda a, b, c, d: a[b:c:d], ranges)


@pytest.mark.parametrize("step", STEPS)
def test_slice_assignment(step):
    cases = product(LISTS[:5], BOUNDS[:7], BOUNDS[:7], [[], [8], [8, 9], (8, 9, 7), "xy", {"k": 1}, range(5), 5, None])
    code = javascript(step)
    assert_same("listSetSlice", f"void $listSetSlice(a, b, c, {code}, d)", statement(f"a[b:c:{step}] = d"), cases)


def test_any_slice():
    assert_same("getslice", "$getslice(a, b, c)", lambda a, b, c: a[b:c], product(ANY, [None, 1, -2], [None, 2]))
    assert_same("getslice", "$getslice(a, b, c, 2)", lambda a, b, c: a[b:c:2], product(ANY, [None, 1, -2], [None, 2]))
    assert_same(
        "setslice", "void $setslice(a, b, null, null, c)", statement("a[b:] = c"), product(ANY, [1, -1], [[7, 8]])
    )
    assert_same("delslice", "void $delslice(a, b, null, null)", statement("del a[b:]"), product(ANY, [1, -1]))


def test_list_methods():
    lists = [*LISTS, [1, True, 1.0, "a"], [[], {}, (), {1}], [0.0, 2**53, BIG]]
    assert_same("listPop", "$listPop(a)", lambda a: a.pop(), [(x,) for x in lists])
    assert_same("listPop", "$listPop(a, b)", lambda a, b: a.pop(b), product(lists, INDICES))
    assert_same("listInsert", "$listInsert(a, b, c)", lambda a, b, c: a.insert(b, c), product(lists, INDICES, ["new"]))
    assert_same("listRemove", "$listRemove(a, b)", lambda a, b: a.remove(b), product(lists, ELEMENTS))
    assert_same("listIndex", "$listIndex(a, b)", lambda a, b: a.index(b), product(lists, ELEMENTS))
    assert_same("listIndex", "$listIndex(a, b, c)", lambda a, b, c: a.index(b, c), product(lists, [1, "a"], INDICES))
    assert_same(
        "listIndex",
        "$listIndex(a, b, c, d)",
        lambda a, b, c, d: a.index(b, c, d),
        product(lists, [1], BOUNDS[1:], BOUNDS),
    )
    assert_same("listCount", "$listCount(a, b)", lambda a, b: a.count(b), product(lists, ELEMENTS))
    assert_same("listContains", "$listContains(a, b)", lambda a, b: b in a, product(lists, ELEMENTS))
    assert_same("listExtend", "$listExtend(a, b)", lambda a, b: a.extend(b), product(LISTS, ITERABLES))
    assert_same("listExtend", "$listExtend(a, a)", lambda a: a.extend(a), [(x,) for x in LISTS])
    assert_same("listConcat", "$listConcat(a, b)", lambda a, b: a + b, product(LISTS, ANY))
    assert_same(
        "listMul",
        "$listMul(a, b)",
        lambda a, b: a * b,
        product([[], [1], ["a", 2]], [0, 1, 3, -1, True, False, -BIG, BIG, 1.0, 0.5, "a", None, []]),
    )
    assert_same("listOf", "$listOf(a)", list, [(x,) for x in [*ANY, *ITERABLES]])


def test_tuples():
    assert_same("tupleOfIter", "$tupleOfIter(a)", tuple, [(x,) for x in [*ANY, *ITERABLES]])
    assert_same("tupleMul", "$tupleMul(a, b)", lambda a, b: a * b, product(TUPLES, [0, 1, 3, -1, True, 1.0, "a"]))
    assert_same("tupleConcat", "$tupleConcat(a, b)", lambda a, b: a + b, product(TUPLES, ANY))
    assert_same(
        "tupleIndex", "$tupleIndex(a, b, c)", lambda a, b, c: a.index(b, c), product(TUPLES, ELEMENTS, [0, 1, -1])
    )
    assert_same("tupleCount", "$tupleCount(a, b)", lambda a, b: a.count(b), product(TUPLES, ELEMENTS))
