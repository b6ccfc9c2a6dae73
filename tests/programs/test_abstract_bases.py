"""Classes that derive from those of collections.abc."""

from __future__ import annotations

import numbers
import types
from abc import ABC, abstractmethod
from collections.abc import (
    ByteString,
    Hashable,
    Iterable,
    Iterator,
    Mapping,
    MutableMapping,
    MutableSequence,
    Reversible,
    Sequence,
)
from datetime import date
from typing import Any

import pytest
from clientside.compiler.diagnostics.diagnostic import CompileError
from clientside.compiler.pipeline import compile_function

from tests.harness.same import same, same_for_all


def oc(f, *a):
    try:
        return f(*a)
    except Exception as e:
        return (type(e).__name__, str(e))


class View(Sequence):
    def __init__(self, data):
        self._data = data

    def __getitem__(self, i):
        return self._data[i]

    def __len__(self):
        return len(self._data)

    def __repr__(self):
        return f"View({self._data!r})"


class Sorted(MutableSequence):
    def __init__(self, it=()):
        self.items = []
        self.extend(it)

    def __getitem__(self, i):
        return self.items[i]

    def __setitem__(self, i, v):
        self.items[i] = v

    def __delitem__(self, i):
        del self.items[i]

    def __len__(self):
        return len(self.items)

    def insert(self, i, v):
        self.items.append(v)
        self.items.sort()


class Lower(MutableMapping):
    def __init__(self, data=None, **kw):
        self.store = {}
        self.update(data or {}, **kw)

    def __getitem__(self, k):
        return self.store[k.lower()]

    def __setitem__(self, k, v):
        self.store[k.lower()] = v

    def __delitem__(self, k):
        del self.store[k.lower()]

    def __iter__(self):
        return iter(self.store)

    def __len__(self):
        return len(self.store)


class Frozen(Mapping[str, Any]):
    def __init__(self, **kw):
        self._d = kw

    def __getitem__(self, k):
        return self._d[k]

    def __iter__(self):
        return iter(self._d)

    def __len__(self):
        return len(self._d)


class Count(Iterator):
    def __init__(self, n):
        self.n = n

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n


class Bag(Iterable):
    def __init__(self, *a):
        self.a = a

    def __iter__(self):
        return iter(self.a)


class Half(Sequence):
    def __len__(self):
        return 1


def view_():
    v = View([3, 1, 2, 1])
    return (
        list(v),
        v[0],
        v[1:3],
        len(v),
        1 in v,
        9 in v,
        list(reversed(v)),
        v.index(1),
        v.index(1, 2),
        v.count(1),
        oc(lambda: v.index(7)),
        sorted(v),
        max(v),
        repr(v),
        [*v],
        tuple(v),
        v.index(2, -2),
        oc(lambda: v.index(3, 1)),
    )


def view_str_():
    return ([c for c in View("abc")], "b" in View("abc"), View(()).count(1), bool(View([])), bool(View([0])))


def sorted_():
    s = Sorted([3, 1, 2])
    s.append(0)
    s += [5, 4]
    a = list(s)
    b = (s.pop(), s.pop(0))
    s.remove(3)
    s.reverse()
    c = list(s)
    s.extend([9])
    del s[0]
    d = (list(s), len(s), 9 in s)
    s.clear()
    return (a, b, c, d, list(s), oc(s.pop), oc(lambda: s.remove(5)))


def lower_():
    d = Lower({"A": 1}, Bc=2)
    d["X"] = 3
    r = [
        d["a"],
        d["BC"],
        d.get("zz"),
        d.get("zz", 9),
        "x" in d,
        "X" in d,
        "q" in d,
        len(d),
        list(d),
        list(d.items()),
        list(d.keys()),
        list(d.values()),
        d.pop("A"),
        d.pop("nope", 7),
        d.setdefault("N", 5),
        d.setdefault("n", 6),
    ]
    d.update([("Z", 26)])
    d.update(W=1)
    p = d.popitem()
    return (
        r,
        p,
        sorted(d.items()),
        oc(lambda: d["none"]),
        oc(lambda: d.pop("none")),
        dict(d.items()),
        d == {"z": 26},
        len(d.keys()),
        "z" in d.keys(),
        26 in d.values(),
        ("z", 26) in d.items(),
    )


def lower_clear_():
    d = Lower(a=1, b=2)
    d.clear()
    return (len(d), oc(d.popitem), list(d))


def frozen_():
    f = Frozen(a=1, b=2)
    return (
        f["a"],
        list(f),
        f == Frozen(a=1, b=2),
        f == {"a": 1, "b": 2},
        f != Frozen(a=1),
        f.get("c", 0),
        {k: v * 2 for k, v in f.items()},
        sum(f.values()),
        "a" in f,
        oc(lambda: f["q"]),
        oc(lambda: hash(f)),
    )


def iterator_():
    c = Count(3)
    return (
        next(c),
        list(c),
        [x for x in Count(2)],
        sum(Count(4)),
        list(Bag(1, 2)),
        sorted(Bag(3, 1)),
        oc(lambda: next(Count(0))),
    )


def abstract_():
    return (oc(Half), oc(Sequence) if False else 0)


def subclass_():

    class Two(View):
        def __getitem__(self, i):
            return super().__getitem__(i) * 2 if isinstance(i, int) else "slice"

    return (list(Two([1, 2])), 4 in Two([1, 2]), Two([1, 2]).index(4), Two([1])[0:], isinstance(Two([1]), View))


CASES = [
    (view_, ()),
    (view_str_, ()),
    (sorted_, ()),
    (lower_, ()),
    (lower_clear_, ()),
    (frozen_, ()),
    (iterator_, ()),
    (abstract_, ()),
    (subclass_, ()),
]


@pytest.mark.parametrize(("f", "args"), CASES, ids=lambda x: getattr(x, "__name__", ""))
def test_program(f, args):
    same(f, *args)


class Registering(ABC):
    @abstractmethod
    def area(self): ...


class RegisteringMore(Registering):
    pass


class Registered:
    def area(self):
        return 1


RegisteringMore.register(Registered)


class Unregistering(ABC):
    pass


class Derived(Unregistering):
    pass


def test_registered_classes_are_not_told_by_their_bases() -> None:
    """Their instances are instances of the abstract class, and of what that derives from."""

    def asks_base(x):
        return isinstance(Registered(), Registering)

    def asks_itself(x):
        return issubclass(Registered, RegisteringMore)

    for asks in (asks_base, asks_itself):
        with pytest.raises(CompileError, match="unsupported-builtin"):
            compile_function(asks)

    def others(x):
        return isinstance(Derived(), Unregistering), isinstance(x, Unregistering), issubclass(Derived, Unregistering)

    same(others, 1)


def test_complex_numbers_are_numbers() -> None:
    def f(x):
        kinds = (numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral)
        return [isinstance(1j, kinds[0]), isinstance(1j, numbers.Complex), isinstance(1j, numbers.Real), isinstance(x, numbers.Complex)]  # fmt: skip

    same(f, 1)


class Equal:
    def __eq__(self, other):
        return True


class Plain:
    pass


class Backwards:
    def __iter__(self):
        return iter([1])

    def __reversed__(self):
        return iter([2])


class Text(str):
    def __eq__(self, other):
        return True


def test_what_can_be_a_key_or_turned_round() -> None:
    def f(x):
        values = [
            1,
            "a",
            None,
            1.5,
            (1, [2]),
            [1],
            {},
            {1},
            frozenset(),
            range(3),
            b"x",
            bytearray(),
            len,
            date(2024, 1, 1),
            x,
        ]
        return (
            [isinstance(v, Hashable) for v in values], isinstance(x, Hashable), isinstance(Plain(), Hashable), isinstance(lambda: 1, Hashable),
            {x: 1}[x] if isinstance(x, Hashable) else "no key", isinstance(x, Reversible), isinstance(Backwards(), Reversible), isinstance(Plain(), Reversible),
            isinstance({}, Reversible), isinstance({1}, Reversible), isinstance(x, ByteString), isinstance(b"", ByteString), isinstance(x, types.NoneType),
        )  # fmt: skip

    same_for_all(f, [(1,), (None,), ("a",), ([1],), ({"a": 1},), (1.5,), (True,)])


def test_what_only_the_class_tells_is_refused() -> None:
    def equal(x):
        return isinstance(Equal(), Hashable)

    def text(x):
        return isinstance(Text("x"), Hashable)

    def keys(x):
        return isinstance({}.keys(), Hashable)

    for asks in (equal, text, keys):
        with pytest.raises(CompileError, match="unsupported-builtin"):
            compile_function(asks)
