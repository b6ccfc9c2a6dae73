"""collections.UserDict and UserList, by themselves and as bases; super() in classes of several bases."""

from __future__ import annotations

import copy
from collections import UserDict, UserList
from typing import Any

import pytest
from clientside.compiler.diagnostics.diagnostic import CompileError
from clientside.compiler.pipeline import compile_function

from tests.harness.same import same


class Doubling(UserDict):
    def __missing__(self, key):
        if key == "none":
            raise LookupError(key)
        return key * 2


class Lower(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

    def __getitem__(self, key):
        return super().__getitem__(key.lower())

    def __delitem__(self, key):
        super().__delitem__(key.lower())


class Config(UserDict):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.reads = 0

    def __getattr__(self, key):
        try:
            return self.data[key]
        except KeyError:
            raise AttributeError(key) from None

    def read(self, key, default=None):
        self.reads += 1
        return self.get(key, default)


class Kept(UserDict):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.reads = 0


class Stack(UserList):
    def push(self, item):
        self.append(item)
        return self

    def peek(self):
        if not self:
            raise IndexError("empty")
        return self[-1]


def outcome(f: Any, *args: Any) -> Any:
    try:
        return f(*args)
    except Exception as e:
        return (type(e).__name__, str(e))


def doubling(items, keys):
    d = Doubling(items)
    found = [outcome(lambda k=k: d[k]) for k in keys]
    return [found, [k in d for k in keys], [outcome(lambda k=k: d.get(k, 0)) for k in keys], len(d), list(d)]


def plain(items):
    d = UserDict(items)
    r = [repr(d), str(d), len(d), bool(d), list(d), list(d.items()), dict(d), d == items, d == UserDict(items)]
    r.append(outcome(lambda: d["missing"]))
    r.append(outcome(lambda: d.pop("missing")))
    r.append(d.pop("missing", 7))
    d["new"] = [1]
    d.update({"more": 2}, third=3)
    r.append(d.setdefault("new", 5))
    r.append(d.setdefault("other", 5))
    del d["more"]
    r.append(outcome(lambda: d.popitem()))
    r.append(isinstance(d, dict))
    r.append(dict(d.data))
    d.clear()
    return [*r, len(d), outcome(lambda: d.popitem())]


def lower(key, value):
    d = Lower({key: value}, B=2)
    d.update({"C": 3})
    d.setdefault("D", 9)
    d["e"] = 1
    del d["E"]
    return [d[key.upper()], sorted(d), list(d.values()), d.get("B"), key in d, d.data, f"{d}", outcome(lambda: d["X"])]


def config(values):
    c = Config(values, extra=1)
    return [c.extra, c.read("extra"), c.read("nothing", 4), c.reads, outcome(lambda: c.lacking), dict(c)]


def stack(items, more):
    s = Stack(items)
    r = [outcome(s.peek), s.push(more).peek(), len(s), list(s), repr(s), s == [*items, more], more in s, s.index(more)]
    s.extend(items)
    s.insert(0, more)
    r.append([s[0], s[-1], s[1:].push(9).data, s.count(more), list(reversed(s))])
    s[0] = 5
    s.remove(5)
    r.append([s.pop(), s.data, outcome(lambda: s[99]), outcome(lambda: s.index("nowhere")), s < [1000], s >= s])
    s.clear()
    return [*r, bool(s), outcome(s.pop), outcome(s.peek)]


def sorting(items):
    s = UserList(items)
    s.sort(key=lambda x: -x)
    down = list(s)
    s.sort()
    s.reverse()
    del s[0]
    return [down, s.data, UserList(s).data, UserList("ab").data]


def operators(first, second):
    a, b = UserDict(first), Lower(second)
    r = [repr(a | b), repr(b | a), repr(a | second), repr(second | a), outcome(lambda: a | 5), outcome(lambda: 5 | a)]
    same_one = a
    a |= b
    a |= {"in": 1}
    r.append([same_one is a, dict(a)])
    r.append(dict(Doubling.fromkeys("ab", 2)))
    return [*r, type(a | b).__name__, type(b | a).__name__, type(second | b).__name__]


def copies(items):
    c = Kept(items, extra=[1])
    c.reads = 5
    shallow, own, plain_ = copy.copy(c), c.copy(), UserDict(items).copy()
    shallow["new"] = 1
    own["other"] = 1
    own["extra"].append(2)
    deep = copy.deepcopy(c)
    deep["extra"].append(3)
    found = [dict(c), dict(shallow), dict(own), dict(deep), dict(plain_)]
    return [found, [shallow.reads, own.reads, deep.reads], type(own).__name__, c == own, plain_ == items]


def list_operators(items, other):
    a, b = UserList(items), Stack(other)
    r = [repr(a + b), repr(b + a), repr(a + other), repr(other + a), repr(a * 2), repr(2 * b), repr(a + (1, 2))]
    r.append([type(a + b).__name__, type(b + a).__name__, type(other + b).__name__, type(b * 2).__name__])
    same_one = b
    b += a
    b += "x"
    b *= 2
    b.extend(a)
    r.append([same_one is b, b.data, outcome(lambda: a + 5), outcome(lambda: a * "x")])
    c, d = b.copy(), copy.copy(b)
    c.push(1)
    d.push(2)
    return [*r, b.data, c.data, d.data, type(c).__name__, a == b, a != items, hashed(a), hashed(UserDict())]


def hashed(x):
    return outcome(lambda: hash(x))


class Base:
    def __init__(self, size=1, /, *, colour="red", **rest):
        self.size, self.colour, self.rest = size, colour, rest


class Mixin:
    def __init__(self, *args, tag=None, **kwargs):
        super().__init__(*args, **kwargs)
        self.tag = tag


class Both(Mixin, Base):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.count = len(args)


def cooperative(size, tag):
    b, plain_ = Both(size, tag=tag, colour="blue", other=1), Both()
    return [b.size, b.colour, b.rest, b.tag, b.count, plain_.size, plain_.colour, plain_.rest, plain_.tag]


@pytest.mark.parametrize("items", [{}, {"a": 1}, {"__proto__": 1, "1": 2, "none": None}])
def test_user_dict(items: Any) -> None:
    same(plain, items)
    same(doubling, items, ["a", "z", "none", "1", "__proto__", ""])
    same(config, {"x": 1})
    same(operators, items, {"b": 1, "A": 2})
    same(copies, items)


def test_overridden_items() -> None:
    same(lower, "A", 1)
    same(lower, "ß", None)


@pytest.mark.parametrize("items", [[], [1], [3, 1, 2], [0, -1, 2**53 - 1]])
def test_user_list(items: Any) -> None:
    same(stack, items, 7)
    same(sorting, [1, *items])
    same(list_operators, items, [9])


def test_super_of_several_bases() -> None:
    same(cooperative, 3, "t")


def missing_of_any_class(k):
    class A:
        def __missing__(self, key):
            return key

    return A().__missing__(k)


def test_missing_without_dict() -> None:
    with pytest.raises(CompileError, match="unsupported-special-method"):
        compile_function(missing_of_any_class)


def mapping_pattern():
    match UserDict(a=1):
        case {"a": x}:
            return x


def sequence_pattern(x):
    match Stack([x]) if x else [1]:
        case [a]:
            return a


def class_pattern(x):
    match Stack([x]) if x else "text":
        case Stack(data=d):
            return d
        case str():
            return "str"


def test_patterns_of_built_in_types() -> None:
    same(class_pattern, 0)
    same(class_pattern, 5)
    for f in (mapping_pattern, sequence_pattern):
        with pytest.raises(CompileError, match="unsupported-statement"):
            compile_function(f)
