"""Methods that instances and built-in values share; getattr of built-in values."""

from __future__ import annotations

import pytest

from tests.harness.same import same


def oc(f, *a):
    try:
        return f(*a)
    except Exception as e:
        return (type(e).__name__, str(e))


def getattr_builtin_():
    return (
        getattr("ab", "upper")(),
        [getattr(s, "title")() for s in ("a", "b")],
        getattr([3, 1], "index")(1),
        getattr("x", "zz", 5),
        getattr("x", "strip", None)(),
        oc(lambda: getattr("x", "zz")),
        hasattr("x", "strip"),
        getattr({"a": 1}, "get")("a"),
        getattr(3, "real"),
        getattr((1, 2), "count")(1),
    )


class It:
    def items(self):
        return [("q", 1)]

    def upper(self):
        return "IT"


def mixed_receiver_():

    def f(o):
        return list(o.items())

    def g(o):
        return o.upper()

    return (f(It()), f({"a": 2}), g("x"), g(It()))


CASES = [(getattr_builtin_, ()), (mixed_receiver_, ())]


@pytest.mark.parametrize(("f", "args"), CASES, ids=lambda x: getattr(x, "__name__", ""))
def test_program(f, args):
    same(f, *args)


class Box:
    def __init__(self):
        self.held = []

    def append(self, x):
        self.held.append(("box", x))

    def get(self, key, default="none"):
        return ("box", key, default)

    def copy(self):
        return "copied"


def test_shared_in_a_loop():
    def fill(targets):
        for target in targets:
            target.append(1)
        return [list(t.held) if isinstance(t, Box) else t for t in targets]

    same(lambda: fill([[], Box(), [2]]))


def test_shared_with_defaults():
    def looked_up(source, key):
        return source.get(key), source.get(key, 0), source.copy()

    same(lambda: [looked_up(s, "a") for s in ({"a": 1}, Box(), {})])


def test_neither():
    def of(x):
        try:
            return x.append(1)
        except AttributeError as e:
            return str(e)

    same(lambda: [of(x) for x in ([], Box(), 3, None, "t")])
