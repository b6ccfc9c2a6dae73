"""Attributes that an instance may not have yet: read in `__init__`, by what it calls, after an early return, or of an
instance that no `__init__` has set up.
"""

import pytest

from tests.harness.same import same


class P:
    def __init__(self, x):
        if x:
            return
        self.y = 1


def a(x):
    return P(x).y


class Q:
    def __init__(self, x):
        self.show()
        self.y = 1

    def show(self):
        return self.y


def b(x):
    return Q(x).y


class R:
    def __init__(self, x):
        try:
            if x:
                raise ValueError("a")
        finally:
            pass
        self.y = 1


def c(x):
    box = []

    class T:
        def __init__(self, x):
            box.append(self)
            if x:
                raise ValueError("a")
            self.y = 1

    try:
        T(x)
    except ValueError:
        pass
    return box[0].y


def d(x):
    class T:
        def __new__(cls, x):
            made = super().__new__(cls)
            if x:
                print(made.y)
            return made

        def __init__(self, x):
            self.y = 1

    return T(x).y


class W:
    def __init__(self, x):
        self.x = x
        self.z = x


def f(x):
    p = object.__new__(W)
    try:
        return p.x
    except AttributeError as err:
        return str(err)


def g(x):
    p = object.__new__(W)
    if x:
        p.x = 5
    return [hasattr(p, "x"), getattr(p, "x", None), vars(p), hasattr(p, "z")]


def h(x):
    class T(W):
        def __init__(self, x):
            if x:
                super().__init__(x)

    t = T(x)
    return t.z


def i(x):
    class T:
        def __init__(self, x):
            self.a, self.b = self.m(), 1

        def m(self):
            return self.b

    return T(x).a


def j(x):
    class T:
        def __init__(self, x):
            y = lambda: self.b
            if x:
                self.c = y()
            self.b = 1

    return T(x).b


def k(x):
    class T:
        def __init__(self, x):
            while x:
                return
            self.b = 1

    return T(x).b


def l(x):
    class T:
        def __init__(self, x):
            with open_(self):
                self.c = 1
            self.b = 1

    class open_:
        def __init__(self, o):
            self.o = o

        def __enter__(self):
            return self.o.b

        def __exit__(self, *a):
            return True

    return T(x).b


def m(x):
    class T:
        def __init__(self, x):
            del_(self)
            self.b = 1

    def del_(o):
        return repr(o.b)

    return T(x).b


def n(x):
    class T:
        def __init__(self, x):
            if x:
                print(self.y)
            self.y = 1

    return T(x).y


def o(x):
    class Base:
        def __init__(self, x):
            self.b = x
            self.hook()

        def hook(self):
            pass

    class T(Base):
        def __init__(self, x):
            super().__init__(x)
            self.y = 1

        def hook(self):
            self.h = self.y if self.b else 3

    return [T(x).y, T(x).b]


def p(x):
    class Base:
        def __init__(self, x):
            self.b = x

    class T(Base):
        n = 0

        def __init__(self, x):
            Base.__init__(self, x)
            type(self).n += 1
            self.y = self.b + 1
            self.f = lambda: self.y
            self.z = self.area()

        def area(self):
            return self.y * 2

    t = T(x)
    return [t.y, t.b, t.z, t.f(), t.n]


def q(x):
    class T:
        def __init__(self, x):
            self.n += x
            self.n = 1

    return T(x).n


def r(x):
    class T:
        def __init__(self, x):
            self.a, self.b = 1, self.a if x else 2

    return T(x).b


def s(x):
    class T:
        @property
        def p(self):
            return self.v

        @p.setter
        def p(self, value):
            self.q = self.v if value else 0

        def __init__(self, x):
            self.p = x
            self.v = 1

    return T(x).v


class Made:
    count = 0

    def __init__(self, x):
        self.x = x
        self.y = 0

    def copy(self):
        new = self.__class__.__new__(self.__class__)
        new.x = self.x
        return new

    @classmethod
    def make(cls, x):
        p = cls.__new__(cls)
        p.x = x
        return p

    @classmethod
    def make2(cls, x):
        p = object.__new__(cls)
        p.x = x
        return p


class Kind(Made):
    pass


def made_a(x):
    p = Made.make(x)
    return [p.x, isinstance(p, Made), hasattr(p, "y"), type(p).__name__]


def made_b(x):
    q = Kind(x).copy()
    return [q.x, type(q).__name__, hasattr(q, "y")]


def made_c(x):
    p = Kind.make2(x)
    return [p.x, type(p).__name__]


def made_d(x):
    p = Made.__new__(Made)
    p.x = x
    return [p.x, vars(p)]


def made_f(x):
    p = Made.__new__(Kind)
    p.x = 5
    return type(p).__name__


@pytest.mark.parametrize(
    "f",
    [a, b, c, d, f, g, h, i, j, k, l, m, n, o, p, q, r, s, made_a, made_b, made_c, made_d, made_f],
    ids=lambda f: f.__name__,
)
def test_as_python(f):
    same(f, 1)
    same(f, 0)
