"""Methods of a built-in base under another name (`__getattr__ = dict.get`), and `__delattr__`."""

import pytest

from tests.harness.same import same


class A2(dict):
    __setattr__ = dict.__setitem__
    __getattr__ = dict.__getitem__


def setting(x):
    d = A2(a=1)
    d.b = x
    try:
        d.zz
    except KeyError as e:
        return [repr(e), d.a, d["b"]]


class A5(dict):
    __getattr__ = dict.__getitem__


def nested(x):
    d = A5(a=1, b={"c": 2})
    return [d.a, d.b["c"]]


class S(str):
    shout = str.upper
    __len__ = lambda self: 5


def texts(x):
    return [S("ab").shout(), len(S("ab"))]


class Stack(list):
    push = list.append
    __call__ = list.index


def stacks(x):
    stack = Stack([1, 2])
    stack.push(x)
    return [stack(x), stack]


class D:
    def __init__(self):
        self.a = 1
        self.log = []

    def __delattr__(self, name):
        self.log.append(name)


def deleted(x):
    d = D()
    del d.a
    delattr(d, "zz")
    delattr(d, "q" + str(x))
    return [d.a, d.log]


def raised(x):
    class E:
        def __delattr__(self, name):
            raise AttributeError(f"no {name}")

    try:
        del E().x
    except AttributeError as e:
        return str(e)


def inherited(x):
    class E(D):
        pass

    e = E()
    del e.a, e.b
    return e.log


class AttrDict4(dict):
    __getattr__ = dict.get
    __setattr__ = dict.__setitem__
    __delattr__ = dict.__delitem__


def by_get(x):
    d = AttrDict4(a=1)
    d.b = x
    out = [d.a, d.b, d.get("b"), d["b"], d.zz, dict(d), len(d)]
    del d.a
    try:
        del d.nope
    except KeyError as e:
        out.append(repr(e))
    return out + [dict(d), "a" in d]


def local(x):
    class AD(dict):
        __getattr__ = dict.__getitem__
        __setattr__ = dict.__setitem__
        __delattr__ = dict.__delitem__

    d = AD(a=AD(b=1))
    d.a.c = x
    del d.a.b
    return d


@pytest.mark.parametrize(
    "f",
    [setting, nested, texts, stacks, deleted, raised, inherited, by_get, local],
    ids=lambda f: f.__name__,
)
def test_as_python(f):
    same(f, 3)
