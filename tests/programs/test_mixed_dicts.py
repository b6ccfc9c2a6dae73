"""Values that may be an OrderedDict or another dict: methods that only one of them has."""

from __future__ import annotations

from collections import OrderedDict, defaultdict

from tests.harness.same import refused, same


class Cache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.items = OrderedDict()

    def get(self, key):
        if key not in self.items:
            return -1
        self.items.move_to_end(key)
        return self.items[key]

    def put(self, key, value):
        if key in self.items:
            self.items.move_to_end(key)
        self.items[key] = value
        if len(self.items) > self.capacity:
            return self.items.popitem(last=False)


def played(capacity, operations):
    cache = Cache(capacity)
    return [getattr(cache, name)(*args) for name, args in operations], list(cache.items.items())


def test_a_cache_whose_methods_are_asked_by_name():
    usual = [["put", [1, 1]], ["put", [2, 2]], ["get", [1]], ["put", [3, 3]], ["get", [2]]]
    equal = [["put", [True, 1]], ["put", [1, 2]], ["put", ["1", 3]]]
    for operations in (usual, equal, [["get", [[]]]], [["nope", []]], [["put", [1]]], []):
        for capacity in (2, 0, -1):
            same(played, capacity, operations)


def moved(ordered, key):
    d = OrderedDict(a=1, b=2) if ordered else {"a": 1, "b": 2}
    try:
        d.move_to_end(key)
    except (AttributeError, KeyError) as e:
        return repr(e)
    return d.popitem(), list(d)


def popped(ordered):
    d = OrderedDict(a=1, b=2) if ordered else defaultdict(int)
    return d.popitem(), list(d)


def popped_first(ordered):
    d = OrderedDict(a=1, b=2) if ordered else {"a": 1}
    return d.popitem(last=False), list(d)


def test_either():
    for ordered in (True, False):
        same(popped, ordered)
        for key in ("a", "z"):
            same(moved, ordered, key)
    same(popped_first, True)
    refused(popped_first, False, code="argument-count")
