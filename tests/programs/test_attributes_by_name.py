"""hash, id, and attributes by name: getattr, setattr, vars, special methods of attribute access."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from tests.harness.same import refused, same

MISSING = object()


def outcome(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__, str(e)


class P:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __eq__(self, o):
        return isinstance(o, P) and (self.x, self.y) == (o.x, o.y)

    def __hash__(self):
        return hash((self.x, self.y))

    def __repr__(self):
        return f"P({self.x}, {self.y})"


class Q(P):
    def __eq__(self, o):
        return True


class Mod:
    def __init__(self, v):
        self.v = v

    def __eq__(self, o):
        return self.v % 3 == o.v % 3

    def __hash__(self):
        return self.v % 3

    def __repr__(self):
        return f"m{self.v}"


class Node:
    pass


def case_custom_hash():
    d = {P(1, 2): "a", P(3, 4): "b"}
    d[P(1, 2)] = "c"
    s = {P(1, 2), P(1, 2), P(3, 4)}
    s.add(P(3, 4))
    p = P(5, 6)
    d[p] = 1
    return (
        d,
        d[P(1, 2)],
        len(s),
        P(1, 2) in s,
        P(9, 9) in d,
        outcome(lambda: d[P(0, 0)]),
        d.pop(P(5, 6)),
        s - {P(1, 2)},
        s == {P(3, 4), P(1, 2)},
        list(d),
        {(P(1, 2), 1): 2}[P(1, 2), 1],
        frozenset([P(1, 1)]) == frozenset([P(1, 1)]),
    )


def case_hash_changed():
    p = P(1, 2)
    s = {p}
    p.x = 9
    return p in s, P(1, 2) in s, len(s), p in list(s)


def case_mod_hash():
    return [
        list({Mod(i): i for i in range(5)}.items()),
        len({Mod(i) for i in range(10)}),
        sorted(x.v for x in {Mod(7), Mod(4)}),
        Mod(1) == Mod(4),
    ]


def case_unhashable():
    return (
        outcome(lambda: {Q(1, 2)}),
        outcome(lambda: hash(Q(1, 2))),
        outcome(lambda: hash([])),
        outcome(lambda: hash({})),
        outcome(lambda: hash(([],))),
        outcome(lambda: {[]: 1}),
    )


def case_bad_hash():
    class B:
        def __hash__(self):
            return "x"

    class C:
        def __hash__(self):
            return True

    class D:
        __hash__ = None

    return outcome(lambda: hash(B())), hash(C()), outcome(lambda: {B(): 1}), outcome(lambda: hash(D()))


def case_identity():
    a, b = Node(), Node()
    return (
        len({a, b, a}),
        {a: 1, b: 2}[b],
        hash(a) == hash(a),
        hash(a) == hash(b),
        id(a) == id(a),
        id(a) == id(b),
        id([]) != 0,
    )


def case_hash_numbers():
    return [
        hash(x)
        for x in (
            0,
            1,
            -1,
            True,
            2**53,
            2**61 - 1,
            2**61,
            -(2**61),
            2**100,
            0.0,
            -0.0,
            0.5,
            1.0,
            -1.0,
            3.14,
            -2.75,
            1e300,
            1e-300,
            float("inf"),
            float("-inf"),
            10**30,
            123456789.123,
        )
    ]


def case_hash_tuples():
    return (
        hash(()),
        hash((1,)),
        hash((1, 2)),
        hash((1, (2, 3.5), -1)),
        hash((0, 0)) == hash((0,)),
        hash((1.0, True)) == hash((1, 1)),
        hash(frozenset()),
        hash(frozenset([1, 2, 3])),
        hash(frozenset([(1, 2), 5])),
        hash(range(3)) == hash(range(0, 3)),
        hash(""),
        hash(b""),
        hash("a") == hash("a"),
        hash(("a", 1)) == hash(("a", 1)),
    )


def case_frozen_hash():
    @dataclass(frozen=True)
    class F:
        a: int
        b: float

    return hash(F(1, 2.5)) == hash((1, 2.5)), hash(F(1, 2)), {F(1, 2): 3}[F(1, 2)]


class A:
    shared = 7

    def __init__(self):
        self.x, self.y = 1, 2.0

    @property
    def double(self):
        return self.x * 2

    def do_x(self):
        return "x", self.x

    def do_y(self, n=3):
        return "y", n

    def run(self, n, *a):
        return getattr(self, "do_" + n)(*a)

    def run_or(self, n):
        f = getattr(self, f"do_{n}", None)
        return f() if f else "none"

    def many(self, names):
        return [getattr(self, n, "?") for n in names]


def case_getattr():
    a = A()
    return (
        getattr(a, "x"),
        getattr(a, "q", 9),
        hasattr(a, "do_x"),
        getattr(a, "do_x")(),
        hasattr(a, "zz"),
        getattr(A, "shared"),
        getattr(a, "shared"),
        getattr(a, "double"),
        outcome(lambda: getattr(a, "nope")),
        outcome(lambda: getattr(A, "nope")),
        hasattr(A, "do_x"),
        hasattr(a, "__init__"),
        hasattr(a, "constructor"),
        hasattr(a, "toString"),
        getattr(a, "y"),
    )


def case_hasattr_builtin():
    return [
        (
            hasattr(v, "__iter__"),
            hasattr(v, "__len__"),
            hasattr(v, "append"),
            hasattr(v, "items"),
            hasattr(v, "upper"),
            hasattr(v, "nope"),
            hasattr(v, "real"),
        )
        for v in ([], {}, "a", 3, 2.5, None, (), A())
    ]


def case_getattr_dynamic():
    a = A()
    return (
        a.run("x"),
        a.run("y", 5),
        a.run_or("x"),
        a.run_or("z"),
        a.many(["x", "y", "zz", "shared", "double"]),
        outcome(lambda: a.run("q")),
    )


def case_setattr():
    a = Node()
    for k, v in {"p": 1, "q": [2]}.items():
        setattr(a, k, v)
    setattr(a, "r", 3)
    a.q.append(4)
    return (
        a.p,
        a.q,
        a.r,
        vars(a),
        a.__dict__,
        hasattr(a, "p"),
        sorted(vars(a)),
        {k: v for k, v in vars(a).items()},
        outcome(lambda: a.zz),
    )


def case_kwargs():
    class B:
        def __init__(self, **kw):
            self.__dict__.update(kw)
            self.z = 1

    class C:
        def __init__(self, **kw):
            for k in kw:
                setattr(self, k, kw[k])

        def __repr__(self):
            return ", ".join(f"{k}={v!r}" for k, v in self.__dict__.items())

    return B(x=3).x, B(x=1, y="s").y, B(a=1).__dict__, C(a=1, b="q"), C(k=2.5).k


def case_delattr():
    a = A()
    delattr(a, "x")
    return hasattr(a, "x"), outcome(lambda: a.x), outcome(lambda: delattr(a, "x")), vars(a)


def case_dunder_getattr():
    class G:
        def __init__(self):
            self.real = 1

        def __getattr__(self, n):
            if n.startswith("_"):
                raise AttributeError(n)
            return n.upper()

    g = G()
    return g.real, g.foo, hasattr(g, "bar"), hasattr(g, "_x"), getattr(g, "_y", 3), outcome(lambda: g._z)


def case_proxy():
    class Proxy:
        def __init__(self, target):
            self._target = target

        def __getattr__(self, name):
            return getattr(self._target, name)

    p = Proxy(A())
    return p.x, p.do_x(), p.shared, outcome(lambda: p.nope)


def case_dunder_setattr():
    class S:
        def __init__(self):
            self.x = 1

        def __setattr__(self, n, v):
            object.__setattr__(self, n, v * 2)

    class T:
        def __setattr__(self, n, v):
            if n == "locked":
                raise AttributeError("no " + n)
            super().__setattr__(n, v + 1)

    s, u = S(), T()
    s.y = 4
    u.a = 1
    setattr(u, "b", 5)
    return s.x, s.y, u.a, u.b, outcome(lambda: setattr(u, "locked", 1)), vars(s)


def case_frozen_setattr():
    @dataclass(frozen=True)
    class F:
        a: int
        b: int = 0

        def __post_init__(self):
            object.__setattr__(self, "b", self.a * 2)

    return F(3), outcome(lambda: setattr(F(1), "a", 2))


def case_sentinel():
    def get(d, k, default=MISSING):
        v = d.get(k, MISSING)
        if v is MISSING:
            if default is MISSING:
                raise KeyError(k)
            return default
        return v

    return (
        get({"a": None}, "a"),
        get({}, "a", 5),
        outcome(lambda: get({}, "z")),
        object() is object(),
        isinstance(MISSING, object),
    )


def case_isinstance():
    NUM = (int, float)
    TEXT = str | bytes
    return (
        isinstance(1, int | str),
        isinstance("a", (int, (str, float))),
        isinstance(None, type(None)),
        isinstance(True, int),
        isinstance(1.0, NUM),
        isinstance(b"", TEXT),
        [isinstance(x, TEXT) for x in ("a", b"b", 1, None)],
        isinstance([], (list, tuple)),
        isinstance(3, (str, type(None))),
    )


def case_issubclass():
    return (
        issubclass(Q, P),
        issubclass(P, Q),
        issubclass(Q, (A, P)),
        issubclass(KeyError, LookupError),
        issubclass(P, P),
    )


PROGRAMS = [f for name, f in globals().items() if name.startswith("case_")]


@pytest.mark.parametrize("program", PROGRAMS)
def test_program(program):
    same(program)


class Compared:
    def __init__(self, a):
        self.a = a

    def __eq__(self, other):
        return type(self) is type(other) and vars(self) == vars(other)


def test_vars_of_what_may_be_no_instance():
    def compared(x):
        return [Compared(1) == Compared(x), Compared(1) == x, Compared(x) in [Compared(2), 3, "a"]]

    def told(x):
        try:
            return vars(Compared(x) if x else x)
        except TypeError as e:
            return str(e)

    for x in (1, 2, None, "a", 0, "", [], {}):
        same(compared, x)
        same(told, x)


class Waiting:
    def __init__(self, make):
        self._make = make
        self._made = None

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        if self._made is None:
            self._made = self._make()
        return getattr(self._made, name)


def test_attributes_of_what_may_be_none():
    def read(name):
        value = None if name == "none" else A()
        try:
            return getattr(value, name), hasattr(value, name), getattr(value, name, 5)
        except AttributeError as e:
            return str(e), hasattr(value, name), getattr(value, name, 5)

    def through(name):
        return Waiting(A).x

    for name in ("x", "none", "zz", ""):
        same(read, name)
        same(through, name)


def test_what_every_object_has_by_a_computed_name():
    def read(name):
        return getattr(A(), name, 5)

    def has(name):
        return hasattr(A() if name else None, name)

    for name in ("__class__", "__dict__", "__doc__", "__module__", "__eq__"):
        refused(read, name, code="attribute-name")
        refused(has, name, code="attribute-name")
    for name in ("__iter__", "__len__", "constructor", "toString", "__proto__", "$x"):
        same(read, name)
        same(has, name)
