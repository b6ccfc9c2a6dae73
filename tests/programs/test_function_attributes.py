"""Functions in classes: decorated methods, lambdas, functions that are assigned."""

from __future__ import annotations

import functools
import time

import pytest

from tests.harness.same import same


def oc(f, *a):
    try:
        return f(*a)
    except Exception as e:
        return (type(e).__name__, str(e))


LOG = []


def logged(fn):

    @functools.wraps(fn)
    def wrapper(self, *args, **kwargs):
        self.log.append(("call", len(args), sorted(kwargs)))
        return fn(self, *args, **kwargs)

    return wrapper


def anyargs(fn):

    def wrapper(*args, **kwargs):
        out = fn(*args, **kwargs)
        return ("wrapped", out)

    return wrapper


def positive(name):

    def deco(fn):

        @functools.wraps(fn)
        def wrapper(self, value):
            if value <= 0:
                raise ValueError(f"{name} must be positive")
            return fn(self, value)

        return wrapper

    return deco


class Account:
    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
        self.log = []

    @logged
    def deposit(self, amount, note="", *, fee=0):
        self.balance += amount - fee
        return self.balance

    @positive("amount")
    def withdraw(self, amount):
        if amount > self.balance:
            raise ValueError("Insufficient funds")
        self.balance -= amount
        return self.balance

    @anyargs
    def show(self, a, b=2, **kw):
        return (self.owner, a, b, kw)

    @anyargs
    @logged
    def both(self, x):
        return x * 2


class Savings(Account):
    @logged
    def deposit(self, amount, note="", *, fee=0):
        return super().deposit(amount * 2, note=note, fee=fee)


def account_():
    a = Account("ann", 10)
    s = Savings("sue")
    m = a.deposit
    return (
        a.deposit(5),
        a.deposit(5, "n", fee=1),
        a.withdraw(3),
        oc(lambda: a.withdraw(-1)),
        oc(lambda: a.withdraw(1000)),
        a.show(1),
        a.show(1, b=5, z=3),
        a.both(4),
        a.log,
        s.deposit(5, fee=1),
        s.balance,
        len(s.log),
        m(1),
        Account.deposit(a, 7),
        [f(2) for f in (a.deposit, a.both)],
    )


class Registry:
    handlers = {}

    def on(name):

        def deco(fn):
            Registry_handlers[name] = fn
            return fn

        return deco


Registry_handlers = {}


def event_():
    handlers = {}

    def on(name):

        def deco(fn):
            handlers.setdefault(name, []).append(fn)
            return fn

        return deco

    class App:
        @on("start")
        def start(self, x):
            return ("start", x)

        @on("stop")
        def stop(self, x):
            return ("stop", x)

    app = App()
    return ([f(app, 1) for fs in handlers.values() for f in fs], app.start(2))


def static_deco_():

    def twice(fn):

        def w(x):
            return fn(fn(x))

        return w

    class K:
        @staticmethod
        @twice
        def inc(x):
            return x + 1

    return (K.inc(1), K().inc(5))


def lambda_attr_():

    class Shape:
        area = lambda self: self.w * self.h
        scale = lambda self, k=2: (self.w * k, self.h * k)
        double = staticmethod(lambda x: x * 2)

        def __init__(self, w, h):
            self.w = w
            self.h = h

    s = Shape(2, 3)
    return (
        s.area(),
        s.scale(),
        s.scale(3),
        s.scale(k=4),
        Shape.area(s),
        Shape.double(4),
        s.double(5),
        [f() for f in (s.area, s.scale)],
    )


def patch_():

    class P:
        def __init__(self, n):
            self.n = n

    def hello(self, g="hi"):
        return f"{g} {self.n}"

    P.hello = hello
    P.bye = lambda self: "bye " + self.n
    P.kind = "patched"
    p = P("x")
    return (p.hello(), p.hello("yo"), p.hello(g="z"), p.bye(), P.hello(p), p.kind)


def deco_class_repr_():

    def add_repr(*fields):

        def deco(cls):

            def __repr__(self):
                return f"{type(self).__name__}(" + ", ".join((f"{f}={getattr(self, f)!r}" for f in fields)) + ")"

            def __eq__(self, other):
                return isinstance(other, cls) and all((getattr(self, f) == getattr(other, f) for f in fields))

            cls.__repr__ = __repr__
            cls.__eq__ = __eq__
            return cls

        return deco

    @add_repr("x", "y")
    class P:
        def __init__(self, x, y):
            self.x = x
            self.y = y

    return (repr(P(1, "a")), P(1, 2) == P(1, 2), P(1, 2) == P(1, 3), [P(0, 0)], str(P(1, 1)), f"{P(2, 2)}")


def inst_callable_():

    class B:
        def __init__(self, f):
            self.f = f

        def go(self, x):
            return self.f(x)

    return (B(lambda v: v + 1).go(2), B(str).f(5), B(len).go("abc"))


def cls_callable_():

    class B:
        conv = int
        fn = len

        def go(self, x):
            return (self.conv(x), self.fn(x))

    return B().go("12")


def gen_deco_():

    def listed(fn):

        def w(self):
            return list(fn(self))

        return w

    class T:
        @listed
        def items(self):
            yield 1
            yield 2

    return T().items()


def timer_():

    def timed(fn):

        def w(self, *a):
            t0 = time.time()
            r = fn(self, *a)
            assert time.time() >= t0
            return r

        return w

    class K:
        @timed
        def run(self, a, b=2):
            return a + b

    return (K().run(1), K().run(1, 5))


def retry_():

    def retry(times):

        def deco(fn):

            def w(self, *a, **k):
                last = None
                for i in range(times):
                    try:
                        return fn(self, *a, **k)
                    except ValueError as e:
                        last = e
                raise last

            return w

        return deco

    class C:
        n = 0

        @retry(3)
        def go(self, need):
            self.n += 1
            if self.n < need:
                raise ValueError(f"fail {self.n}")
            return self.n

    return (C().go(2), oc(lambda: C().go(9)), oc(lambda: C().go(need=1)))


def prop_chain_():

    class Q:
        def __init__(self):
            self.parts = []

        def where(self, **kw):
            self.parts += [f"{k}={v!r}" for k, v in sorted(kw.items())]
            return self

        def limit(self, n):
            self.parts.append(f"limit {n}")
            return self

        def __str__(self):
            return " ".join(self.parts)

    return str(Q().where(a=1, b="x").limit(3))


def require_state_():

    def require(state):

        def deco(fn):

            def w(self, *a):
                if self.state != state:
                    raise RuntimeError(f"bad state {self.state}")
                return fn(self, *a)

            return w

        return deco

    class M:
        def __init__(self):
            self.state = "idle"

        @require("idle")
        def start(self):
            self.state = "running"
            return self

        @require("running")
        def stop(self):
            self.state = "idle"
            return self

    return (M().start().stop().state, oc(lambda: M().stop()))


CASES = [
    (account_, ()),
    (event_, ()),
    (static_deco_, ()),
    (lambda_attr_, ()),
    (patch_, ()),
    (deco_class_repr_, ()),
    (inst_callable_, ()),
    (cls_callable_, ()),
    (gen_deco_, ()),
    (timer_, ()),
    (retry_, ()),
    (prop_chain_, ()),
    (require_state_, ()),
]


@pytest.mark.parametrize(("f", "args"), CASES, ids=lambda x: getattr(x, "__name__", ""))
def test_program(f, args):
    same(f, *args)
