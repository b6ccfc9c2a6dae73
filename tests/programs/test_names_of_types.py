"""`type(x).__name__`, `x.__class__.__name__`: of instances, exceptions and values of built-in types, mixed."""

from __future__ import annotations

import pytest

from tests.harness.same import same, same_for_all


class Plain:
    count = 0

    def __repr__(self):
        return f"{type(self).__name__}({self.__class__.count})"

    def again(self):
        return type(self)()


class Special(Plain):
    count = 5


class OwnError(ValueError):
    pass


def test_in_repr():
    same(lambda: repr(Plain()))
    same(lambda: [repr(x) for x in (Plain(), Special())])
    same(lambda: (repr(Special().again()), type(Special().again()) is Special, type(Plain()) is Special))


def test_of_what_may_be_anything():
    def f(v):
        out = [type(x).__name__ for x in (Plain(), Special(), 1, "a", None, v, [1], 2.5)]
        mixed = Plain() if v else 5
        return out, type(mixed).__name__, mixed.__class__.__name__, type(mixed) is Plain, type(mixed) is int

    same_for_all(f, [1, 0, "x", None, [2], {"a": 1}, True])


def test_of_exceptions():
    def f(v):
        out = []
        for fail in (lambda: 1 / 0, lambda: {}["a"], lambda: [][1], lambda: int(v)):
            try:
                fail()
            except Exception as e:
                out.append((type(e).__name__, f"{e.__class__.__name__}: {e}"))
        try:
            if v:
                raise OwnError("own")
            raise ValueError("theirs")
        except ValueError as e:
            out.append((e.__class__.__name__, e.__class__ is OwnError, type(e) is OwnError, type(e) is ValueError))
        return out

    same_for_all(f, [3, "x", None])


class Left:
    def __init__(self, a, b=2):
        self.a = a
        self.b = b

    def __str__(self):
        raise ValueError("no text")

    @classmethod
    def of(cls, row):
        return cls(**row)


class Right(Left):
    def __init__(self, b, a=7):
        self.a = a
        self.b = b


def test_classes_as_values_take_named_arguments():
    def f(s):
        out = []
        for cls in (Left, Right):
            for x in (cls(1), cls(a=s, b=3), cls(b=1, a=s), cls(5, **{}), cls(*[8, 9]), cls.of({"b": s, "a": 0})):
                out.append((type(x).__name__, x.a, x.b))
        picked = {"l": Left, "r": Right}["r"](b=4)
        return out, picked.a, [str(e("x")) for e in (ValueError, KeyError)]

    same_for_all(f, [5, "text", None])


def complaints_about(y, x):
    out = []
    z = 2.0
    for attempt in (
        lambda: y < x,
        lambda: x >= y,
        lambda: y in x,
        lambda: x in y,
        lambda: z in z,
        lambda: len(z),
        lambda: z[0],
        lambda: z[1:],
        lambda: sum(z),
        lambda: list(map(str, z)),
        lambda: {1} | z,
        lambda: y @ x,
        lambda: divmod("a", z),
        lambda: z(),
    ):
        try:
            out.append(attempt())
        except TypeError as error:
            out.append(str(error))
    return out


@pytest.mark.parametrize("x", ["ab", None, [1]])
def test_complaints_tell_whole_floats_from_ints(x):
    def complain(x):
        return complaints_about(float(2), x)

    same(complain, x)
