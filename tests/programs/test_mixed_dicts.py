"""Values that may be an OrderedDict, a Counter or another dict: methods and operators that only one of them has."""

from __future__ import annotations

from collections import Counter, OrderedDict, defaultdict

from tests.harness.same import refused, same, same_for_all


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


def counted(text):
    counts = Counter(text)
    return [counts, dict(counts)]


def summed(text):
    counts, plain = counted(text)
    more = counts + Counter("az")
    counts += more
    counts -= Counter("a")
    return counts, counts - more, counts | more, counts & more, +counts, -counts, plain


def told(text):
    counts, plain = counted(text)
    counts.subtract("ab")
    counts.update([1.5, 2, "ab"])
    counts.update(counts, z=2.5)
    return counts.most_common(2), sorted(map(str, counts.elements())) if not text else 0, counts.total(), plain


METHODS = {
    "most_common": lambda d: d.most_common(),
    "total": lambda d: d.total(),
    "elements": lambda d: sorted(d.elements()),
    "subtract": lambda d: d.subtract("a"),
    "+": lambda d: d + d,
    "-": lambda d: d - d,
    "&": lambda d: d & d,
    "unary +": lambda d: +d,
    "unary -": lambda d: -d,
}


def of_each(text, name):
    found = []
    for d in [*counted(text), OrderedDict(a=1)]:
        try:
            found.append(METHODS[name](d))
        except (AttributeError, TypeError) as e:
            found.append(str(e))
    return found


def a_dict_of_counters(rows):
    groups = {}
    for name, value in rows:
        groups.setdefault(name, Counter())[value] += 1
    shown = {name: dict(counts) for name, counts in groups.items()}
    return shown, {name: counts.most_common(1) for name, counts in groups.items()}, sum(groups.values(), Counter())


def test_counters_among_dicts():
    same_for_all(summed, ["aab", "", "z😀"])
    same_for_all(told, ["aab", "", "z😀"])
    same_for_all(of_each, [("aab", name) for name in METHODS])
    same_for_all(a_dict_of_counters, [[["x", 1], ["x", 1], ["y", "1"]], [], [["__proto__", None]]])


def test_the_most_common_one():
    same_for_all(
        lambda d: Counter(d).most_common(1), [{"a": "x", "b": None}, {"a": 1, "b": 2, "c": 2}, {}, {"a": None}]
    )
    same(lambda a: Counter(a=a, b=float("nan"), c=0).most_common(1)[0][0], 1)
