"""isinstance with protocols and abstract classes, and sets to derive from."""

import collections.abc
from collections.abc import (
    Callable,
    Collection,
    Container,
    Iterable,
    Iterator,
    Mapping,
    MutableSet,
    Sequence,
    Set,
    Sized,
)
from typing import Protocol, runtime_checkable

import pytest

from tests.harness.same import same


@runtime_checkable
class HasArea(Protocol):
    def area(self) -> float: ...


class Sq:
    def __init__(self, s):
        self.s = s

    def area(self):
        return self.s**2


class Ci:
    pass


def pr1():
    return [isinstance(Sq(2), HasArea), isinstance(Ci(), HasArea), isinstance(3, HasArea)]


@runtime_checkable
class Named(Protocol):
    name: str
    size: int


def pr2():
    c = Ci()
    r = [isinstance(c, Named)]
    c.name = "x"
    r.append(isinstance(c, Named))
    c.size = 1
    return r + [isinstance(c, Named)]


@runtime_checkable
class Up(Protocol):
    def upper(self): ...


def pr3(xs):
    return [isinstance(x, Up) for x in xs] + [x.area() if isinstance(x, HasArea) else 0 for x in (Sq(2), Ci())]


@runtime_checkable
class Both(HasArea, Protocol):
    def scale(self, k): ...


class Full:
    def area(self):
        return 1

    def scale(self, k):
        return k


def pr4():
    return [isinstance(x, Both) for x in (Full(), Sq(1), Ci())]


class It:
    def __iter__(self):
        return iter([1])


class Gen:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration


class Sz:
    def __len__(self):
        return 0


class Con(Sz, It):
    def __contains__(self, x):
        return False


class Fn:
    def __call__(self):
        return 1


class Sq2(Sequence):
    def __init__(self, *a):
        self.a = a

    def __getitem__(self, i):
        return self.a[i]

    def __len__(self):
        return len(self.a)


class Mp(Mapping):
    def __getitem__(self, i):
        return i

    def __len__(self):
        return 1

    def __iter__(self):
        return iter([1])


def ab1():
    r = []
    for x in (It(), Gen(), Sz(), Con(), Fn(), Sq2(1), Mp(), Ci(), 1, "a", [1], {}, None):
        r.append(
            [
                isinstance(x, Iterable),
                isinstance(x, Sized),
                isinstance(x, Callable),
                isinstance(x, Sequence),
                isinstance(x, Mapping),
                isinstance(x, Container),
                isinstance(x, Iterator),
                isinstance(x, Collection),
            ]
        )
    return r


def ab2(v):
    x = Sq2(1, 2) if v else v
    if isinstance(x, (Sequence, Mapping)):
        return len(x)
    if isinstance(x, collections.abc.Iterable):
        return "iter"
    return "no"


def flat(x):
    if isinstance(x, Iterable) and not isinstance(x, str):
        for y in x:
            yield from flat(y)
    else:
        yield x


def ab3(v):
    return list(flat([v, Sq2(1, [2, "ab"]), It()]))


class OrdSet(MutableSet):
    def __init__(self, it=()):
        self.d = dict.fromkeys(it)

    def __contains__(self, x):
        return x in self.d

    def __iter__(self):
        return iter(self.d)

    def __len__(self):
        return len(self.d)

    def add(self, x):
        self.d[x] = None

    def discard(self, x):
        self.d.pop(x, None)


def s1():
    return len(OrdSet([1]))


def s2():
    return list(OrdSet([1, 2]) & [2])


class Ordered(MutableSet):
    def __init__(self, it=()):
        self.d = dict.fromkeys(it)

    def __contains__(self, x):
        return x in self.d

    def __iter__(self):
        return iter(self.d)

    def __len__(self):
        return len(self.d)

    def add(self, x):
        self.d[x] = None

    def discard(self, x):
        self.d.pop(x, None)

    def __repr__(self):
        return f"Ordered({list(self.d)})"


def st1():
    a = Ordered([1, 2, 3])
    b = Ordered([2, 3, 4])
    r = [
        repr(a & b),
        repr(a | b),
        repr(a - b),
        repr(a ^ b),
        a == Ordered([3, 2, 1]),
        a == {1, 2, 3},
        a <= b,
        a.isdisjoint(b),
        Ordered([1]) < a,
    ]
    a |= b
    r.append(repr(a))
    a.remove(1)
    a -= b
    r.append(repr(a))
    a.add(9)
    r.append(a.pop())
    r.append(len(a))
    a ^= b
    r.append(repr(a))
    a.clear()
    try:
        a.remove(77)
    except KeyError as e:
        r.append(str(e))
    try:
        a.pop()
    except KeyError as e:
        r.append(repr(e))
    return r


class FS(Set):
    def __init__(self, it):
        self.e = list(dict.fromkeys(it))

    def __contains__(self, x):
        return x in self.e

    def __iter__(self):
        return iter(self.e)

    def __len__(self):
        return len(self.e)


def st2():
    return [
        list(FS("abc") & FS("bcd")),
        list(FS("ab") | "xy"),
        FS("a") <= FS("ab"),
        isinstance(FS(""), Set),
        list({"a"} & FS("ab")),
        sorted(FS("ab") ^ FS("bc")),
    ]


CASES = [
    (st1, ()),
    (st2, ()),
    (pr1, ()),
    (pr2, ()),
    (pr3, ([1, "a", None, [1]],)),
    (pr4, ()),
    (ab1, ()),
    (ab2, (1,)),
    (ab2, (0,)),
    (ab2, ([],)),
    (ab2, ({},)),
    (ab3, (1,)),
    (ab3, ([3, [4]],)),
    (s1, ()),
    (s2, ()),
]


@pytest.mark.parametrize(("f", "args"), CASES, ids=lambda x: getattr(x, "__name__", ""))
def test_program(f, args):
    same(f, *args)
