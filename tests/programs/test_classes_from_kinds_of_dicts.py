"""Classes that derive from OrderedDict, defaultdict and Counter, against CPython."""

from __future__ import annotations

import copy
import json
from collections import Counter, OrderedDict, defaultdict

import pytest
from clientside.compiler.diagnostics.diagnostic import CompileError

from tests.harness.same import javascript, same


class Recent(OrderedDict):
    def __init__(self, capacity):
        super().__init__()
        self.capacity = capacity

    def get(self, key):
        if key not in self:
            return -1
        self.move_to_end(key)
        return self[key]

    def put(self, key, value):
        if key in self:
            self.move_to_end(key)
        self[key] = value
        if len(self) > self.capacity:
            self.popitem(last=False)


def least_recently_used(pairs):
    c = Recent(2)
    found = []
    for k, v in pairs:
        found.append(c.get(k))
        c.put(k, v)
    return found, list(c), list(c.items()), repr(c), len(c), dict(c), bool(c), isinstance(c, dict), list(c.values())


class Bounded(OrderedDict):
    def __init__(self, maxsize=2, /, *args, **kwds):
        self.maxsize = maxsize
        super().__init__(*args, **kwds)

    def __getitem__(self, key):
        value = super().__getitem__(key)
        self.move_to_end(key)
        return value

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        if len(self) > self.maxsize:
            oldest = next(iter(self))
            del self[oldest]


def bounded(pairs):
    c = Bounded(2, [(9, 9), (8, 8), (7, 7)])
    for k, v in pairs:
        c[k] = v
    c.update({5: 5})
    c.setdefault(6, 7)
    c.setdefault(6, 8)
    found = [list(c.items()), c.get(5), list(c), c[6], c.pop(6), c.pop(6, None), c.popitem(last=False)]
    try:
        c.pop("zz")
    except KeyError as e:
        found.append(str(e))
    return found, repr(c), c == OrderedDict(c), c.copy() == c


class Noting(Recent):
    log = None

    def __delitem__(self, key):
        self.log = key
        super().__delitem__(key)


def popping_deletes_at_once():
    c = Noting(1)
    c.put(1, 1)
    c.put(2, 2)
    return list(c), c.log, c.pop(2), c.log


class Plain(OrderedDict):
    pass


def as_dicts(x):
    p, q = Plain(x), Plain({"z": 1})
    if p:
        p.move_to_end("a")
    same_as = p == q, p == dict(x), p == OrderedDict(x), p != q, Plain(reversed(p.items())) == p
    made = repr(p | q), repr(q | p), repr(p | {"n": 1}), repr({"n": 1} | p), repr(Plain(a=1)), repr(copy.copy(p))
    shown = repr(p), list(reversed(p)), json.dumps(p), type(p).__name__, str(p.keys()), str(p.values()), str(p.items())
    try:
        last = p.popitem()
    except KeyError as e:
        last = str(e)
    return same_as, made, shown, last, len(p), sorted(p), Plain.fromkeys("ab") == {"a": None, "b": None}


def views_of_either(x):
    d = OrderedDict(a=1) if x else {"a": 1, "$views": 2}
    return str(d.keys()), str(d.items()), str(d.values())


class Doubling(defaultdict):
    def __missing__(self, key):
        self[key] = v = key * 2
        return v


class Lists(defaultdict):
    def __init__(self):
        super().__init__(list)

    def add(self, key, value):
        self[key].append(value)


class Either(defaultdict):
    pass


def with_defaults(pairs):
    d, doubled = Lists(), Doubling()
    for k, v in pairs:
        d.add(k, v)
        doubled[k]
    e = Either(int, {"a": 1}, z=4)
    e["b"] += 1
    found = [
        dict(d),
        len(d),
        list(d.items()),
        e == {"a": 1, "b": 1, "z": 4},
        dict(doubled),
        doubled.get("q"),
        e.get("q"),
    ]
    try:
        Either()["x"]
    except KeyError as error:
        found.append(str(error))
    try:
        Either(3)
    except TypeError as error:
        found.append(str(error))
    return found, Either().default_factory is None, dict(e.copy()), isinstance(d, dict)


class Bag(Counter):
    def top(self):
        return self.most_common(1)[0][0] if self else None


def counted(s):
    b, c = Bag(s), Bag(a=2, q=1)
    b.update("ab")
    b.update(Counter("xy"))
    b["x"] += 1
    b["neg"] -= 1
    found = [
        b.top(),
        b["missing"],
        repr(b),
        b.most_common(2),
        list(b.elements()),
        b.total(),
        len(b),
        isinstance(b, dict),
    ]
    b.subtract(c)
    b.subtract("ab", a=3)
    del b["nope"], b["x"]
    return found, dict(b), repr(b.copy()), b == Counter(dict(b)), type(b + c).__name__, repr(Bag())


def counters_calculated(s):
    b, c = Bag(s), Counter("ab")
    made = [b + c, c + b, b - c, c - b, b & c, c & b, b | c, c | b, +b, -b, b + b]
    told = b <= c, c <= b, b < b, b >= c, b > c, b == c, c == b, b != c
    d = Bag(s)
    d += Counter("ab")
    d -= Counter("b")
    e = Bag(s)
    e |= Counter("bcc")
    f = Bag(s)
    f &= Counter("ac")
    return [repr(v) for v in made], told, repr(d), repr(e), repr(f)


def not_calculated(s):
    found = []
    for f in (lambda: Bag(s) + {"a": 1}, lambda: Bag(s) + 1, lambda: Bag(s) < {}):
        try:
            found.append(f())
        except TypeError as e:
            found.append(str(e))
    return found


class Strict(Counter):
    def __missing__(self, key):
        raise KeyError(key)

    def __setitem__(self, key, value):
        if value < 0:
            raise ValueError(key)
        super().__setitem__(key, value)


def strict(s):
    b = Strict(s)
    found = []
    try:
        b["q"]
    except KeyError as e:
        found.append(str(e))
    try:
        b.subtract("aa")
    except ValueError as e:
        found.append(str(e))
    return found, dict(b)


PAIRS = [
    [[1, 1], [2, 2], [1, 3], [3, 3], [4, 4]],
    [["a", 1], ["b", 2], ["a", 3]],
    [],
    [["__proto__", 1], ["1", 2], ["0", 3]],
]


@pytest.mark.parametrize("pairs", PAIRS)
def test_pairs(pairs):
    same(least_recently_used, pairs)
    same(bounded, pairs)
    same(with_defaults, pairs)


@pytest.mark.parametrize("x", [[["a", 1], ["b", 2]], [], [["b", None], ["a", "x"], ["1", 2]]])
def test_ordered(x):
    if x:
        same(as_dicts, x)
    same(popping_deletes_at_once)
    same(views_of_either, x)


@pytest.mark.parametrize("s", ["aabbc", "", "zz", "a𝒳é𝒳"])
def test_counters(s):
    for f in (counted, counters_calculated, not_calculated, strict):
        same(f, s)


def asked(s):
    return isinstance(Bag(s) if s else Counter(), Counter)


def matched(s):
    match Bag(s):
        case OrderedDict():
            return 1
        case _:
            return 2


@pytest.mark.parametrize("f", [asked, matched])
def test_tests_for_the_base_are_refused(f):
    with pytest.raises(CompileError, match="isinstance|pattern|class"):
        javascript(f)
