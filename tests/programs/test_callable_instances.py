"""Classes and instances as decorators, and callees that may be functions or instances."""

import functools
from types import MappingProxyType

import pytest

from tests.harness.same import same


def m1(d):
    p = MappingProxyType(d)
    d["z"] = 1
    return [p["z"], len(p), list(p), sorted(p.items()), p.get("q", 4), "z" in p]


def m2(d):
    p = MappingProxyType(d)
    return [dict(p), repr(p), p == d, p | {"y": 2}, {**p}, p == MappingProxyType(d), {"k": 1} | p]


def m3():
    p = MappingProxyType({"a": 1})
    r = []
    try:
        p["a"] = 1
    except TypeError as e:
        r.append(str(e))
    return r


def m4():
    p = MappingProxyType({"a": 1})
    r = []
    try:
        del p["a"]
    except TypeError as e:
        r.append(str(e))
    return r


def m5():
    p = MappingProxyType({"a": 1})
    r = []
    try:
        p["nope"]
    except KeyError as e:
        r.append(str(e))
    try:
        p.pop("a")
    except AttributeError as e:
        r.append(str(e))
    return r


def m6(d):
    p = MappingProxyType(d)
    return [
        f(**p),
        [k for k in p],
        bool(p),
        type(p).__name__,
        isinstance(p, MappingProxyType),
        p.copy(),
        "{a}".format(**p),
        list(reversed(p)),
    ]


def f(a=1, **k):
    return [a, k]


class CountCalls:
    def __init__(self, func):
        functools.update_wrapper(self, func)
        self.func = func
        self.n = 0

    def __call__(self, *args, **kw):
        self.n += 1
        return self.func(*args, **kw)


class Memo:
    def __init__(self, fn):
        self.fn = fn
        self.cache = {}

    def __call__(self, n):
        if n not in self.cache:
            self.cache[n] = self.fn(n)
        return self.cache[n]


def d1():
    @Memo
    def fib(n):
        return n if n < 2 else fib(n - 1) + fib(n - 2)

    return [fib(20), len(fib.cache)]


@Memo
def gfib(n):
    return n if n < 2 else gfib(n - 1) + gfib(n - 2)


def d2():
    return [gfib(10), gfib.cache[5]]


class Retry:
    def __init__(self, times):
        self.times = times

    def __call__(self, fn):
        def inner(*a):
            for i in range(self.times):
                try:
                    return fn(*a)
                except ValueError:
                    pass
            return "failed"

        return inner


def d3():
    n = []

    @Retry(3)
    def f(x):
        n.append(x)
        if len(n) < x:
            raise ValueError
        return "ok"

    return [f(2), f(9), n]


def d5():
    @CountCalls
    def f(x):
        return x

    f(1)
    return f.n


class Add:
    def __init__(self, n):
        self.n = n

    def __call__(self, x, k=1):
        return x + self.n * k


def c1(v):
    fs = [Add(2), abs, lambda x: x * 3, str]
    r = [f(v) for f in fs]
    g = fs[0] if v > 0 else abs
    return r + [g(v)]


def c2(v):
    g = Add(1) if v > 0 else (lambda x, k=5: x - k)
    return [g(v), g(v, 2), g(v, k=3), g(*[v]), g(**{"x": v})]


def c3(v):
    g = Add(1) if v > 0 else None
    try:
        return g(v)
    except TypeError as e:
        return str(e)


def c4(v):
    g = Add(1) if v > 0 else (lambda x, k=5: x - k)
    try:
        return g()
    except TypeError as e:
        return str(e)


class NoPop:
    pass


def c5():
    n = NoPop()
    try:
        n.pop("a")
    except AttributeError as e:
        return str(e)


CASES = [
    (m3, ()),
    (m4, ()),
    (m5, ()),
    (d1, ()),
    (d2, ()),
    (d3, ()),
    (d5, ()),
    (m1, ({"a": 1},)),
    (m2, ({"a": 1},)),
    (m6, ({"a": 1},)),
    (c1, (3,)),
    (c1, (-2,)),
    (c2, (3,)),
    (c2, (-2,)),
    (c3, (3,)),
    (c3, (-2,)),
    (c4, (3,)),
    (c4, (-2,)),
    (c5, ()),
]


@pytest.mark.parametrize(("f", "args"), CASES, ids=lambda x: getattr(x, "__name__", ""))
def test_program(f, args):
    same(f, *args)
