"""Class bodies: order of statements, loops and branches, tables of methods, nested classes."""

from __future__ import annotations

import pytest
from clientside.compiler.pipeline import compile_source
from py_mini_racer import MiniRacer

import clientside
from tests.harness.same import same


def oc(f, *a):
    try:
        return f(*a)
    except Exception as e:
        return (type(e).__name__, str(e))


def twice_():

    class K:
        x = 1
        x = x + 1
        y = x * 2
        x = y + x

    return (K.x, K.y, K().x)


def dispatch_():

    class Calc:
        def add(self, a, b):
            return a + b

        def sub(self, a, b):
            return a - b

        OPS = {"+": add, "-": sub}

        def run(self, op, a, b):
            return self.OPS[op](self, a, b)

    return (Calc().run("+", 1, 2), Calc().run("-", 5, 2), Calc.OPS["+"](None, 3, 4))


def dispatch_str_():

    class Calc:
        OPS = {"+": "add", "-": "sub"}

        def add(self, a, b):
            return a + b

        def sub(self, a, b):
            return a - b

        def run(self, op, a, b):
            return getattr(self, self.OPS[op])(a, b)

    return (Calc().run("+", 1, 2), Calc().run("-", 5, 2))


def lambda_dispatch_():

    class Calc:
        OPS = {"+": lambda a, b: a + b, "-": lambda a, b: a - b}
        key = lambda self: "k"
        half = staticmethod(lambda x: x / 2)

        def run(self, op, a, b):
            return self.OPS[op](a, b)

    return (Calc().run("+", 1, 2), Calc().key(), Calc.half(5))


def body_if_():

    class K:
        DEBUG = True
        if DEBUG:
            level = 10
        else:
            level = 20
        name = "a" if level > 5 else "b"

    return (K.level, K.name)


def body_for_():

    class K:
        table = {}
        for i in range(3):
            table[i] = i * 2
        names = []
        for n in ("x", "y"):
            names.append(n.upper())
        del n

    return (K.table, K.i, K.names, hasattr(K, "n"))


def body_tuple_():

    class K:
        a, b = (1, 2)
        c = d = a + b
        [e, *f] = [5, 6, 7]
        a += 10
        d -= 1

    return (K.a, K.b, K.c, K.d, K.e, K.f, K().a)


def body_comp_():

    class K:
        items = [3, 1, 2]
        doubled = [i * 2 for i in items]
        index = {v: k for k, v in enumerate(items)}
        total = sum(items)
        best = max(items, key=lambda v: -v)
        ordered = sorted(items)
        SIZES = ("s", "m")
        MAP = dict(zip(SIZES, items))

    return (K.doubled, K.index, K.total, K.best, K.ordered, K.MAP)


def body_try_():

    class K:
        try:
            v = int("x")
        except ValueError:
            v = -1
        assert v == -1
        print("hi")
        with_doc = "doc"

    return K.v


def body_func_():

    class K:
        def helper(n):
            return n * 2

        X = helper(4)
        Y = helper(X)

    return (K.X, K.Y)


def body_deco_():

    def log(fn):

        def w(self, *a):
            self.calls.append(fn.__name__ if False else "x")
            return fn(self, *a)

        return w

    class K:
        def __init__(self):
            self.calls = []

        @log
        def run(self, a):
            return a + 1

        @log
        def stop(self):
            return "s"

    k = K()
    return (k.run(1), k.stop(), k.calls)


def body_annot_():

    class K:
        x: int = 3
        y: str
        z: list = [x, x + 1]

    return (K.x, K.z, hasattr(K, "y"))


def body_order_():
    log = []

    def t(v):
        log.append(v)
        return v

    class K:
        a = t(1)

        def m(self, d=t(2)):
            return d

        b = t(3)

    return (log, K().m(), K.a, K.b)


def static_const_():

    class K:
        MAX = 3
        LIMITS = [MAX, MAX * 2]

        @staticmethod
        def f():
            return K.MAX

        @classmethod
        def g(cls):
            return cls.LIMITS[-1]

        def h(self, n=MAX):
            return n

    return (K.f(), K.g(), K().h(), K.h(K()))


def counter_class_():

    class C:
        count = 0
        instances = []

        def __init__(self):
            C.count += 1
            type(self).instances.append(self)
            self.id = self.__class__.count

    C()
    C()
    return (C.count, [c.id for c in C.instances], C().count)


def mutable_shared_():

    class C:
        items = []

        def add(self, x):
            self.items.append(x)
            return self

    a, b = (C(), C())
    a.add(1)
    b.add(2)
    c = C()
    c.items = [9]
    c.add(3)
    return (a.items, b.items, C.items, c.items, a.items is b.items)


def inner_():

    class Tree:
        class Node:
            def __init__(self, v, n=None):
                self.v = v
                self.n = n

        def __init__(self):
            self.root = None

        def push(self, v):
            self.root = Tree.Node(v, self.root)
            return self

        def push2(self, v):
            self.root = self.Node(v, self.root)
            return self

        def __iter__(self):
            n = self.root
            while n:
                yield n.v
                n = n.n

    return list(Tree().push(1).push2(2))


CASES = [
    (twice_, ()),
    (dispatch_, ()),
    (dispatch_str_, ()),
    (lambda_dispatch_, ()),
    (body_if_, ()),
    (body_for_, ()),
    (body_tuple_, ()),
    (body_comp_, ()),
    (body_try_, ()),
    (body_func_, ()),
    (body_deco_, ()),
    (body_annot_, ()),
    (body_order_, ()),
    (static_const_, ()),
    (counter_class_, ()),
    (mutable_shared_, ()),
    (inner_, ()),
]


@pytest.mark.parametrize(("f", "args"), CASES, ids=lambda x: getattr(x, "__name__", ""))
def test_program(f, args):
    same(f, *args)


@pytest.mark.parametrize(
    "text",
    [
        "class A:\n    def constructor(self): return 1\ndef f(): return A().constructor()",
        "class A:\n    constructor = 1\ndef f(): return A().constructor",
        "class A:\n    def __init__(self): self.constructor = 1\ndef f(): return A().constructor",
    ],
)
def test_javascripts_own_name_is_refused(text):
    with pytest.raises(clientside.CompileError, match="constructor"):
        clientside.compile(text)


def test_marked_functions_of_a_class_that_compiled_code_uses() -> None:
    """A marked function in a class's body is no method: Python hands it no instance, under @staticmethod or not."""
    text = """
from dash import Input, Output
import clientside

class Table:
    step = 3

    class ids:
        rows = lambda name: {"kind": "rows", "name": name}

    @clientside.callback(Output("a", "children"), Input("i", "value"))
    def update(x):
        return x + Table.step

    @staticmethod
    @clientside.callback(Output("b", "children"), Input("i", "value"))
    def other(x):
        return f"{Table.ids.rows(x)}"

@clientside.callback(Output("c", "children"), Input("i", "value"))
def used(x):
    return Table.update(x) + Table().update(x) + len(Table.other(x))
"""
    module = compile_source(text, "marked.py")
    engine = MiniRacer()
    engine.eval("globalThis.window = globalThis; globalThis.dash_clientside = {};" + module.text)
    names = {
        name: f"dash_clientside.clientside['marked.{name}'](1)" for name in ("Table.update", "Table.other", "used")
    }
    shown = "{'kind': 'rows', 'name': 1}"
    assert {name: engine.eval(call) for name, call in names.items()} == {
        "Table.update": 4,
        "Table.other": shown,
        "used": 8 + len(shown),
    }


class ByCall:
    def __init__(self, c):
        self._c = c
        self._log = []

    def _get(self):
        return self._log

    c = property(lambda self: self._c)
    f = property(lambda self: self._c * 9 / 5 + 32, lambda self, v: setattr(self, "_c", (v - 32) * 5 / 9))
    log = property(_get)
    both = property(_get, lambda self, v: self._log.append(v))


class Negative(ByCall):
    c = property(lambda self: -self._c)


def properties_of_lambdas(x):
    made, derived = ByCall(x), Negative(x)
    made.f = 212
    made.both = "a"
    return made.f, made.c, made.log, made.both, derived.c, hasattr(made, "c")


def test_properties_of_lambdas():
    same(properties_of_lambdas, 3)
    same(properties_of_lambdas, 2.5)
