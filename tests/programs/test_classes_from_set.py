"""Classes that derive from set; several built-in bases in one program; methods asked for by name."""

from __future__ import annotations

import json

import pytest

from tests.harness.same import same


class Bag(set):
    def __init__(self, items=(), label="x"):
        super().__init__(items)
        self.label = label

    def add(self, x):
        super().add(str(x))

    def has(self, x):
        return x in self


class Pos(dict):
    def __setitem__(self, k, v):
        if v < 0:
            raise ValueError(f"negative {k!r}: {v}")
        super().__setitem__(k, v)


def sets(xs):
    b = Bag(xs, label="q")
    b.add(3)
    c = b | {"z"}
    d = {"z"} | b
    b |= {"u"}
    return (
        sorted(map(str, b)),
        type(b).__name__,
        type(c).__name__,
        type(d).__name__,
        len(b),
        b.has("3"),
        isinstance(b, set),
        b == {"3"},
        b.label,
        sorted(map(str, b & {"3"})),
        {1, 2, 3}.union(b) == {1, 2, 3} | b,
    )


def setrepr(n):
    return (repr(Bag()), repr(Bag([n])), str(Bag([n])), f"{Bag([n])}")


def sethash(n):
    return {Bag([n]): 1}


def posd(v):
    p = Pos()
    p["a"] = v
    q = Pos(a=-1)
    q.update(b=-2)
    q.setdefault("c", -3)
    return (
        p,
        q,
        q.pop("b"),
        q.get("zz"),
        list(q.items()),
        q.keys() == {"a", "c"},
        Pos.fromkeys(["k"], 1),
        type(Pos.fromkeys(["k"], 1)).__name__,
        type(q.copy()).__name__,
    )


def kw(**k):
    return sorted(k.items())


def spread(v):
    p = Pos(a=v)
    e = {"z": 0}
    e |= p
    e0 = {1}
    e1 = e0
    e1 |= Bag([2])
    e.update(p)
    return (kw(**p), kw(**p, b=2), {**p, "c": 1}, dict(p, x=1), e, sorted(map(str, e0)))


def bound2(x):
    d = Pos(a=3, b=1)
    return (sorted(d, key=d.get), max(d, key=d.get), list(map(d.get, ["a", "q"])))


class Stack(list):
    def peek(self):
        return self[-1]


def h1(x):
    return (hasattr(Stack(), "append"), hasattr(Stack(), "nope"))


def h2(x):
    return getattr(Stack([1]), "pop")()


def h3(x):
    return getattr(Stack([1]), x)(4)


def h4(x):
    return hasattr(Stack([1]), x)


def u1(x):
    s = Stack([x])
    list.append(s, 3)
    return s


def u2(x):
    s = Stack([x])
    f = s.append
    f(4)
    return s


class E(dict):
    def __init__(self, *a, **k):
        dict.__init__(self, *a, **k)

    def __setitem__(self, k, v):
        dict.__setitem__(self, k.lower(), v)

    def __getitem__(self, k):
        return dict.__getitem__(self, k.lower())

    def get(self, k, d=None):
        return dict.get(self, k.lower(), d)


def lower(x):
    e = E(A=1)
    e["Bc"] = x
    return (e, e["BC"], e.get("BC"), e.get("q"), "A" in e)


class SortedD(dict):
    def __iter__(self):
        return iter(sorted(super().__iter__()))

    def items(self):
        return [(k, self[k]) for k in self]


def sd(x):
    d = SortedD(b=x, a=2)
    return (list(d), dict(d), {**d}, json.dumps(d), d.items(), list(d.keys()), sorted(d.values()))


@pytest.mark.parametrize(
    ("program", "arguments"),
    [
        (sets, ([1, 2],)),
        (setrepr, (1,)),
        (sethash, (1,)),
        (posd, (1,)),
        (posd, (-1,)),
        (spread, (1,)),
        (bound2, (1,)),
        (h1, ("append",)),
        (h2, ("append",)),
        (h3, ("append",)),
        (h4, ("append",)),
        (u1, ("append",)),
        (u2, ("append",)),
        (lower, ("append",)),
        (sd, ("append",)),
    ],
)
def test_same(program, arguments):
    same(program, *arguments)
