"""Classes: special methods, class attributes, inheritance, as users write them."""

from __future__ import annotations

import copy
from dataclasses import dataclass, field
from enum import Enum

import pytest

from tests.harness.same import same


def outcome(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__, str(e)


class A:
    def __init__(self, x=0):
        self.x = x

    def __eq__(self, o):
        return isinstance(o, A) and self.x == o.x

    def __abs__(self):
        return abs(self.x)

    def __neg__(self):
        return A(-self.x)

    def __round__(self, n=None):
        return ("r", n)

    def __divmod__(self, o):
        return ("dm", o)

    def __len__(self):
        return 3

    def __int__(self):
        return 7

    def __float__(self):
        return 1.5

    def __index__(self):
        return 2

    def __complex__(self):
        return 0

    def __call__(self, *a, k=1):
        return a, k

    def __contains__(self, v):
        return v == self.x

    def __enter__(self):
        return self

    def __exit__(self, *a):
        return True

    def __invert__(self):
        return "inv"

    def __pos__(self):
        return "pos"

    def __trunc__(self):
        return 9

    def __floor__(self):
        return 4

    def __ceil__(self):
        return 5

    def __bytes__(self):
        return b"bb"

    def __sizeof__(self):
        return 1

    def __reversed__(self):
        return iter("zyx")

    def __copy__(self):
        return A(99)

    def __iter__(self):
        return iter([1, 2])


def case_protocols():
    a = A(-5)
    return (
        abs(a),
        (-a).x,
        round(a),
        round(a, 2),
        divmod(a, 3),
        len(a),
        int(a),
        float(a),
        [10, 20, 30][a],
        a(1, 2, k=3),
        a(),
        -5 in a,
        ~a,
        +a,
        bytes(a),
        list(reversed(a)),
        copy.copy(a).x,
        list(a),
        bool(a),
        hex(a),
        "%d" % a,
        "abc"[a],
        [1] * a,
        range(a)[-1],
        sum(a),
        max(a),
        sorted(a),
        tuple(a),
        set(a),
        dict.fromkeys(a),
        [*a],
        1 in [1],
        a == A(-5),
        a != A(-5),
        a != 3,
    )


def case_with_suppress():
    with A() as a:
        raise ValueError
    return a.x


def case_floor():
    import math

    return math.floor(A()), math.ceil(A()), math.trunc(A())


class Base:
    items = []
    count = 0

    def __init_subclass__(cls):
        pass


def case_class_attrs():
    class P:
        shared = []
        n = 0

        def add(self, v):
            self.shared.append(v)
            self.n += 1
            type(self).n += 10
            P.n += 100

    a, b = P(), P()
    a.add(1)
    b.add(2)
    return P.shared, a.shared is b.shared, a.n, b.n, P.n, "n" in vars(a), hasattr(P, "n")


def case_super_chain():
    class X:
        def f(self):
            return ["X"]

    class Y(X):
        def f(self):
            return ["Y"] + super().f()

    class Z(X):
        def f(self):
            return ["Z"] + super().f()

    class W(Y, Z):
        def f(self):
            return ["W"] + super().f()

    return W().f(), isinstance(W(), Z), issubclass(W, X)


def case_property_del():
    class C:
        def __init__(self):
            self._v = 1

        @property
        def v(self):
            return self._v

        @v.setter
        def v(self, n):
            if n < 0:
                raise ValueError("neg")
            self._v = n

    c = C()
    c.v += 5
    return c.v, outcome(lambda: setattr(c, "v", -1)), hasattr(C, "v")


def case_exceptions():
    class E(Exception):
        pass

    class F(E):
        def __init__(self, a, b=2):
            super().__init__(a, b)
            self.a = a

    r = []
    for cls, args in ((E, ()), (E, ("m",)), (E, (1, 2)), (F, (1,)), (F, ("x", "y"))):
        try:
            raise cls(*args)
        except E as e:
            r.append((type(e).__name__, str(e), repr(e), e.args, getattr(e, "a", None)))
    return r


def case_eq_reflected():
    class L:
        def __eq__(self, o):
            return NotImplemented

        def __lt__(self, o):
            return NotImplemented

        def __add__(self, o):
            return NotImplemented

    class R:
        def __eq__(self, o):
            return True

        def __gt__(self, o):
            return "gt" == "gt"

        def __radd__(self, o):
            return "radd"

    return (
        L() == R(),
        L() == L(),
        L() < R(),
        L() + R(),
        outcome(lambda: L() + L()),
        outcome(lambda: L() < L()),
        L() != R(),
    )


def case_iter_protocol():
    class It:
        def __init__(self):
            self.n = 0

        def __iter__(self):
            return self

        def __next__(self):
            self.n += 1
            if self.n > 3:
                raise StopIteration
            return self.n

    i = It()
    return (
        next(i),
        list(i),
        next(i, "end"),
        outcome(lambda: next(i)),
        [a for a in zip(It(), "abcd")],
        dict(zip(It(), It())),
        2 in It(),
        max(It()),
        list(map(str, It())),
        sum(It()),
    )


def case_getitem_iter():
    class S:
        def __getitem__(self, i):
            if i > 2:
                raise IndexError("x")
            return i * i

    return list(S()), 4 in S(), S()[1], [x for x in S()], max(S()), outcome(lambda: S()[5]), tuple(S()), sum(S())


def case_str_repr():
    class S:
        def __str__(self):
            return "str"

    class R:
        def __repr__(self):
            return "repr"

    class B(S, R):
        pass

    return (
        str(S()),
        str(R()),
        f"{R()}",
        f"{B()!r} {B()}",
        [R()],
        {"k": R()},
        (R(),),
        "%s %r" % (B(), B()),
        "{:>6}".format(str(R())),
        outcome(lambda: "{:>6}".format(R())),
        outcome(lambda: f"{S():5}"),
    )


def case_bool_len():
    class L:
        def __len__(self):
            return 0

    class N:
        pass

    return (
        bool(L()),
        bool(N()),
        not L(),
        [x for x in (L(), N()) if x][0].__class__.__name__,
        "y" if L() else "n",
        L() or 1,
        N() and 2,
    )


def case_inplace():
    class V:
        def __init__(self, *v):
            self.v = list(v)

        def __iadd__(self, o):
            self.v += o.v
            return self

        def __add__(self, o):
            return V(*self.v, *o.v)

        def __imul__(self, n):
            return V(*(self.v * n))

    a = b = V(1)
    a += V(2)
    c = a + V(3)
    a *= 2
    return a.v, b.v, c.v, a is b


def case_dataclass_eq_type():
    @dataclass
    class P:
        x: int

    @dataclass
    class Q(P):
        pass

    return P(1) == Q(1), P(1) == P(1), P(1) == (1,), P(True) == P(1), outcome(lambda: P(1) < P(2))


def case_dataclass_order_mixed():
    @dataclass(order=True)
    class P:
        a: int
        b: str = field(compare=False, default="")
        c: list = field(default_factory=list)

    return (
        P(1) < P(2),
        P(1, "z") == P(1, "y"),
        sorted([P(2), P(1, "q", [3]), P(1, "a", [2])]),
        outcome(lambda: P(1) < 3),
        max(P(1), P(5)).a,
    )


def case_enum_more():
    class C(Enum):
        A = 1
        B = "b"
        ALIAS = 1

        def __str__(self):
            return self.name.lower()

        @classmethod
        def default(cls):
            return cls.A

        @staticmethod
        def s():
            return 3

    return (
        str(C.A),
        f"{C.B}",
        C.ALIAS is C.A,
        C.default(),
        C.s(),
        C.A == 1,
        C("b"),
        outcome(lambda: C(5)),
        outcome(lambda: C["Z"]),
        {C.A: 1}[C.ALIAS],
        C.A in [C.A],
        [m.name for m in C],
        C.A != C.B,
        outcome(lambda: C.A < C.B),
        hash(C.A) == hash(C.A),
        bool(C.A),
        isinstance(C.A, C),
        C.A.name,
        type(C.A) is C,
        copy.deepcopy([C.A])[0] is C.A,
    )


def case_closures_in_class():
    def make(n):
        class K:
            factor = n

            def f(self, x):
                return x * n + self.factor

        return K

    return make(2)().f(3), make(5)().f(3), make(2) is make(2)


def case_methods_as_values():
    class C:
        def __init__(self, v):
            self.v = v

        def get(self, d=0):
            return self.v + d

        @staticmethod
        def st(x):
            return x * 2

        @classmethod
        def make(cls, v):
            return cls(v + 1)

    c = C(3)
    f, g, h, u = c.get, C.st, C.make, C.get
    c.v = 10
    return (
        f(),
        f(d=5),
        g(4),
        h(1).v,
        u(c),
        list(map(C.make(0).get, [1, 2])),
        sorted([C(3), C(1)], key=C.get)[0].v,
        max([C(2), C(9)], key=lambda o: o.v).v,
    )


PROGRAMS = [f for name, f in globals().items() if name.startswith("case_")]


@pytest.mark.parametrize("program", PROGRAMS)
def test_program(program):
    same(program)
