"""Classes that derive from dict."""

from __future__ import annotations

import collections
import json

import pytest

from tests.harness.same import same


class Stack(list):
    pass


class AD(dict):
    pass


class Base(dict):
    kind = "base"

    def __init__(self, **kw):
        super().__init__(**kw)
        self.extra = len(kw)


class Sub(Base):
    kind = "sub"

    def __getitem__(self, k):
        return super().__getitem__(k) * 2


def sub(x):
    s = Sub(a=x, b=2)
    return (
        s["a"],
        s.get("a"),
        s.kind,
        s.extra,
        list(s.values()),
        dict(s),
        {**s},
        s == {"a": x, "b": 2},
        {"a": x, "b": 2} == s,
        json.dumps(s),
        [s[k] for k in s],
        sorted(s.items()),
        s.pop("a"),
        "%(b)s" % s,
        "{b}".format(**s),
        "{0[b]}".format(s),
        "{b}".format_map(s),
    )


class CI(dict):
    def __init__(self, d=None, **kw):
        super().__init__()
        for k, v in {**(d or {}), **kw}.items():
            self[k] = v

    def __setitem__(self, k, v):
        super().__setitem__(k.lower(), v)

    def __getitem__(self, k):
        return super().__getitem__(k.lower())

    def __delitem__(self, k):
        super().__delitem__(k.lower())

    def __contains__(self, k):
        return super().__contains__(k.lower())

    def get(self, k, d=None):
        return self[k] if k in self else d

    def update(self, o):
        for k, v in o.items():
            self[k] = v


def ci(d):
    c = CI(d, X=1)
    c.update({"Y": 2})
    r = [c["x"], "X" in c, c.get("Q", "none"), c.get("y"), len(c), list(c)]
    del c["x"]
    c |= {"Z": 9}
    try:
        c["nope"]
    except KeyError as e:
        r.append(repr(e))
    try:
        del c["nope"]
    except KeyError as e:
        r.append(str(e))
    return (r, c, c.setdefault("K", 3), c)


def dflt(text):

    class Tree(dict):
        def __missing__(self, k):
            v = self[k] = type(self)()
            return v

    t = Tree()
    for w in text.split():
        n = t
        for c in w:
            n = n[c]
        n["$"] = True
    return (t, len(t), t.get("zz"))


def uniq(xs):

    class OrderedSet(dict):
        def __init__(self, it=()):
            super().__init__(((x, None) for x in it))

        def add(self, x):
            self[x] = None

        def __repr__(self):
            return f"OrderedSet({list(self)})"

        def __or__(self, o):
            return OrderedSet([*self, *o])

    a = OrderedSet(xs)
    a.add(9)
    b = OrderedSet([9, 10])
    return (a | b, repr(a | b), a == b, list(a), 9 in a, bool(OrderedSet()), dict.fromkeys(a), dict(a))


def fmt(x):
    s = Stack([x])
    d = AD(a=x)
    return (f"{s!r} {d!s} {s}", "{} {}".format(s, d), "%s %r" % (s, d), str(s) + repr(d), "%(a)s" % d)


def colls(x):
    return (
        collections.Counter(Stack("abca")),
        collections.Counter(AD(a=2)),
        collections.deque(Stack([1])),
        collections.OrderedDict(AD(a=1)),
        collections.ChainMap(AD(a=1))["a"],
        collections.defaultdict(int, AD(a=1)),
    )


def nested(x):
    d = AD()
    d["s"] = Stack()
    d["s"].append(x)
    d.setdefault("t", Stack()).append(2)
    d["u"] = AD(v=AD(w=1))
    return (d, d["u"]["v"]["w"], [*d.items()])


def chg(x):
    s = AD(a=1, b=2)
    r = []
    try:
        for k in s:
            s[k + "z"] = 1
    except RuntimeError as e:
        r.append(str(e))
    return r


class AttrDict(dict):
    def __getattr__(self, k):
        try:
            return self[k]
        except KeyError:
            raise AttributeError(k)

    def __setattr__(self, k, v):
        self[k] = v


class Count(dict):
    def __missing__(self, k):
        return 0


def a(d):
    x = AttrDict(d)
    x.b = 3
    x["c"] = 4
    return (
        x.b,
        x.c,
        x["b"],
        x.get("zz", 9),
        "b" in x,
        len(x),
        list(x),
        dict(x),
        json.dumps(x),
        x,
        x == {"b": 3},
        {**x},
        x | {"q": 1},
    )


def a2(d):
    x = AttrDict(d)
    return x.nope


def c(text):
    n = Count()
    for w in text:
        n[w] += 1
    return (sorted(n.items()), n.get("zz"), n["zz"], "zz" in n, repr(n), n)


@pytest.mark.parametrize(
    ("program", "arguments"),
    [
        (sub, (1,)),
        (ci, ({"A": 1, "b": "c"},)),
        (ci, ({},)),
        (dflt, ("ab ac b",)),
        (uniq, ([3, 1, 3],)),
        (colls, (1,)),
        (nested, (1,)),
        (chg, (1,)),
        (fmt, (1,)),
        (a, ({"a": 1},)),
        (a, ({},)),
        (a2, ({"nope": 1},)),
        (a2, ({},)),
        (c, ("hello",)),
    ],
)
def test_same(program, arguments):
    same(program, *arguments)
