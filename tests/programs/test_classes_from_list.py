"""Classes that derive from list."""

from __future__ import annotations

import copy
import json

import pytest

from tests.harness.same import same


class Stack(list):
    name = "st"

    def peek(self):
        return self[-1] if self else None


class Pos(dict):
    def __setitem__(self, k, v):
        if v < 0:
            raise ValueError(f"negative {k!r}: {v}")
        super().__setitem__(k, v)


def lhash(n):
    return {Stack([n]): 1}


def listrepr(xs):
    s = Stack(xs)
    return (
        str(s),
        f"{s}",
        repr([s]),
        "%s" % (s,),
        sorted(s),
        sum(s),
        max(s),
        min(s),
        any(s),
        list(reversed(s)),
        s[1:],
        type(s[1:]).__name__,
        s[-1],
        s.index(xs[0]),
        s.count(1),
        bool(s),
        not s,
    )


def listcmp(xs):
    s = Stack(xs)
    return (
        s < [9],
        s <= xs,
        [9] > s,
        s != xs,
        xs != s,
        s == tuple(xs),
        s is s,
        [s] == [xs],
        s in [xs],
        {"k": s} == {"k": xs},
        s == Stack(xs),
    )


def listmut(xs):
    s = Stack(xs)
    s += [1]
    s *= 2
    s[0] = "a"
    del s[1]
    s.extend((x for x in (7, 8)))
    s.insert(0, 5)
    s.reverse()
    a, *b = s
    s[1:2] = "xy"
    y = [0]
    y += s
    y.extend(s)
    z = s.pop()
    s.sort(key=str)
    return (
        s,
        a,
        b,
        y,
        z,
        s.peek(),
        s.copy(),
        type(s.copy()).__name__,
        [*s],
        list(enumerate(s)),
        list(zip(s, s)),
        tuple(s),
        set(map(str, s)) == set(map(str, list(s))),
    )


def errs(i):
    s = Stack([1])
    if i == 0:
        return s[3]
    if i == 1:
        return s.pop(7)
    if i == 2:
        return s.remove(8)
    if i == 3:
        return Stack().pop()
    if i == 4:
        return s + 1
    if i == 5:
        return s + (1,)
    if i == 7:
        return s["a"]
    if i == 8:
        return Stack(5)
    if i == 10:
        return s.index(9)
    if i == 11:
        return s * "a"
    if i == 12:
        return Stack([1], [2])
    if i == 13:
        return (1,) + s


def cp(v):
    s = Stack([v, [v]])
    t = copy.copy(s)
    t.append(9)
    u = copy.deepcopy(s)
    u[1].append(8)
    return (s, t, u, type(t).__name__, type(u).__name__)


def jsn(v):
    return (
        json.dumps({"s": Stack([v]), "d": Pos(a=v), "e": [Stack(), Pos()]}),
        json.dumps(Stack([Pos(a=1)]), indent=2),
        json.dumps(Pos(b=1, a=Stack([1])), sort_keys=True),
    )


def types(x):
    s = Stack([x])
    return (
        type(s) is list,
        type(s) == Stack,
        isinstance(s, (list, dict)),
        isinstance(s, dict),
        Stack.__name__,
        s.__class__.__name__,
        isinstance(s, object),
        s.name,
        hasattr(s, "append"),
        callable(s.append),
    )


@pytest.mark.parametrize(
    ("program", "arguments"),
    [
        (listrepr, ([1, 2, 3],)),
        (listcmp, ([1, 2],)),
        (listmut, ([1, 2],)),
        (errs, (0,)),
        (errs, (1,)),
        (errs, (2,)),
        (errs, (3,)),
        (errs, (4,)),
        (errs, (5,)),
        (errs, (6,)),
        (errs, (7,)),
        (errs, (8,)),
        (errs, (9,)),
        (errs, (10,)),
        (errs, (11,)),
        (errs, (12,)),
        (errs, (13,)),
        (lhash, (1,)),
        (jsn, (1,)),
        (cp, (1,)),
        (types, (1,)),
    ],
)
def test_same(program, arguments):
    same(program, *arguments)
