"""SimpleNamespace, MappingProxyType, ExitStack, and other classes of contextlib."""

import asyncio
import contextlib
from contextlib import AsyncExitStack, ExitStack, closing, contextmanager, nullcontext
from types import MappingProxyType, SimpleNamespace

import pytest

from tests.harness.same import same


def ns1(d):
    n = SimpleNamespace(a=1, b="x")
    n.c = [1]
    m = SimpleNamespace(**d)
    return [
        repr(n),
        n == SimpleNamespace(a=1, b="x", c=[1]),
        n != m,
        repr(m),
        n.a,
        vars(n),
        n.__dict__,
        str(SimpleNamespace()),
    ]


def ns2():
    n = SimpleNamespace(x=SimpleNamespace(y=1))
    n.x.y += 1
    del n.x.y
    try:
        n.x.y
    except AttributeError as e:
        return [str(e), repr(n), hasattr(n, "x"), getattr(n, "q", 3)]


def ns3(rows):
    items = [SimpleNamespace(**r) for r in rows]
    return [i.name for i in sorted(items, key=lambda i: i.age)] + [isinstance(items[0], SimpleNamespace)]


def ns4():
    n = SimpleNamespace(a=1)
    setattr(n, "b", 2)
    n.__dict__.update(c=3)
    return [n.b, n.c, repr(n), n == 3, {k: v for k, v in vars(n).items()}]


def ns5():
    try:
        SimpleNamespace(1)
    except TypeError as e:
        return str(e)


def mp1(d):
    p = MappingProxyType(d)
    d["z"] = 1
    r = [
        p["z"],
        len(p),
        list(p),
        sorted(p.items()),
        p.get("q", 4),
        "z" in p,
        dict(p),
        repr(p),
        p == d,
        p | {"y": 2},
        {**p},
    ]
    try:
        p["a"] = 1
    except TypeError as e:
        r.append(str(e))
    try:
        del p["a"]
    except TypeError as e:
        r.append(str(e))
    try:
        p["nope"]
    except KeyError as e:
        r.append(str(e))
    try:
        p.pop("a")
    except AttributeError as e:
        r.append(str(e))
    return r


class CM:
    def __init__(self, log, n, swallow=False):
        self.log = log
        self.n = n
        self.swallow = swallow

    def __enter__(self):
        self.log.append(("in", self.n))
        return self.n

    def __exit__(self, t, v, tb):
        self.log.append(("out", self.n, t.__name__ if t else None))
        return self.swallow


def es1():
    log = []
    with ExitStack() as s:
        a = [s.enter_context(CM(log, i)) for i in range(3)]
        s.callback(log.append, "cb")
        s.callback(lambda *a, **k: log.append((a, k)), 1, k=2)
        log.append(a)
    return log


def es2(flag):
    log = []
    try:
        with ExitStack() as s:
            s.enter_context(CM(log, 1))
            s.enter_context(CM(log, 2, flag))
            raise ValueError("x")
    except ValueError as e:
        log.append(str(e))
    return log


def es3():
    log = []
    with ExitStack() as s:
        s.callback(log.append, 1)
        t = s.pop_all()
    log.append("mid")
    t.close()
    with ExitStack() as s:
        s.push(CM(log, 9))
        s.push(lambda *e: log.append(e[0] is None))
    return log


def es4():
    log = []

    @contextmanager
    def cm(n):
        log.append(n)
        try:
            yield n
        finally:
            log.append(-n)

    with ExitStack() as stack:
        xs = [stack.enter_context(cm(i)) for i in [1, 2]]
    return [log, xs]


def es5(flag):
    class R:
        closed = False

        def close(self):
            self.closed = True

    r = R()
    with closing(r) as q:
        same_ = q is r
    with nullcontext(5) as v:
        pass
    with CM([], 3) if flag else nullcontext(4) as w:
        pass
    return [r.closed, same_, v, w]


async def es7():
    log = []

    class A:
        def __init__(self, n):
            self.n = n

        async def __aenter__(self):
            log.append(self.n)
            return self.n

        async def __aexit__(self, *e):
            log.append(-self.n)

    async def cb(x):
        log.append(x)

    async with AsyncExitStack() as s:
        a = await s.enter_async_context(A(1))
        b = s.enter_context(CM(log, 2))
        s.push_async_callback(cb, "x")
        s.callback(log.append, "y")
    return [log, a, b]


def es8():
    return asyncio.run(es7())


class Base(contextlib.AbstractContextManager):
    def __exit__(self, *e):
        return None


def es10():
    with Base() as b:
        return isinstance(b, Base)


def es12():
    log = []

    class Bad:
        def __enter__(self):
            return self

        def __exit__(self, *e):
            raise KeyError("in exit")

    try:
        with ExitStack() as s:
            s.enter_context(CM(log, 1))
            s.enter_context(Bad())
            raise ValueError("v")
    except Exception as e:
        log.append((type(e).__name__, str(e), type(e.__context__).__name__))
    return log


CASES = [
    (ns1, ({"q": 1},)),
    (ns3, ([{"name": "b", "age": 3}, {"name": "a", "age": 2}],)),
    (mp1, ({"a": 1},)),
    (es2, (True,)),
    (es2, (False,)),
    (es5, (True,)),
    (es5, (False,)),
    (ns2, ()),
    (ns4, ()),
    (ns5, ()),
    (es1, ()),
    (es3, ()),
    (es4, ()),
    (es8, ()),
    (es10, ()),
    (es12, ()),
]


@pytest.mark.parametrize(("f", "args"), CASES, ids=lambda x: getattr(x, "__name__", ""))
def test_program(f, args):
    same(f, *args)
