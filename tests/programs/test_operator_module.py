"""operator's functions on subscripts, with slices that are values."""

from itertools import repeat, starmap
from operator import delitem, getitem, setitem

from tests.harness.same import same


def parts(xs, bounds):
    return list(map(getitem, repeat(xs), starmap(slice, bounds)))


def changed(xs, bounds):
    ys = list(xs)
    setitem(ys, slice(0, 1), [9, 9])
    delitem(ys, slice(-1, None))
    for s in starmap(slice, bounds):
        list(map(setitem, [ys], [s], [[0]]))
    return ys


def test_slices():
    same(parts, "abcd", [[0, 1], [1, 3], [3, 1]])
    same(parts, [1, 2, 3], [[0, 2], [None, -1]])
    same(parts, {"a": 1}, [[0, 1]])
    same(lambda xs, a, b: getitem(xs, slice(a, b)), [1, 2, 3], 1, None)
    same(lambda xs, i: getitem(xs, i), [1, 2, 3], -1)
    same(lambda xs, i: getitem(xs, i), [1, 2, 3], 3)
    same(changed, [1, 2, 3], [[0, 2]])
    same(changed, [], [])


def test_items_of_other_containers():
    def items(data):
        import operator
        import re
        from collections import Counter, defaultdict, deque

        groups = re.match(r"(\w)(\w)", "ab")
        lists = defaultdict(list)
        return (
            operator.getitem(b"abc", 1) + 1,
            operator.getitem(b"abc", slice(0, 2)).hex(),
            operator.itemgetter(0)(bytearray(b"z")) + 1,
            operator.getitem(groups, 1).upper(),
            operator.itemgetter(1, 2)(groups),
            operator.getitem(deque(data), 0) + 1,
            operator.getitem(data, slice(0, 2)) + [9],
            operator.getitem(Counter("aab"), "zz") + 1,
            [*operator.getitem(lists, "q"), 1],
            dict(lists),
        )

    same(items, [3, 1, 2])
