"""`isinstance` with `object`, and of the flags of `re`, which are ints."""

import re
from numbers import Integral, Number
from typing import Any

import pytest
from clientside.compiler.pipeline import compile_source

from tests.harness.same import same

VALUES = [1, 0.5, None, True, "s", [], {}, [1, "a"], {"a": 1}]


class Plain:
    pass


def of_object(x):
    return [isinstance(x, object), isinstance(x, (int, object)), isinstance([x], object)]


def never_else(x):
    if isinstance(x, object):
        return ["object", x]
    return ["nothing", x]


def negated(x):
    if not isinstance(x, object):
        return "nothing"
    return x


def matched(x):
    match x:
        case str():
            return "text"
        case object():
            return "object"
    return "nothing"


def of_values():
    return [isinstance(x, object) for x in (1, "a", None, Plain(), Plain, len, re.I)]


def computed_once():
    seen = []
    return [isinstance(seen.append(1), object), seen]


@pytest.mark.parametrize("value", VALUES)
@pytest.mark.parametrize("f", [of_object, never_else, negated, matched])
def test_object(f, value):
    same(f, value)


@pytest.mark.parametrize("f", [of_values, computed_once])
def test_object_of_values(f):
    same(f)


def flags():
    named = int
    return [
        isinstance(re.I, int),
        isinstance(re.I | re.M, (int, str)),
        isinstance(re.I | 2, int),
        [isinstance(x, int) for x in [re.I, 1, 0.5, "a", None, True]],
        [isinstance(re.I, c) for c in [int, float, str]],
        isinstance(re.I, named),
        isinstance(re.I, Number),
        isinstance(re.I, Integral),
        isinstance(re.I, float),
        isinstance(re.I, bool),
    ]


def classes():
    return [[isinstance(x, c) for c in (int, float)] for x in (1, 2.5, True, "a")]


def test_flags():
    same(flags)
    same(classes)


def narrowed(which):
    found = [re.I, 7, 7.5, "no"][which]
    if isinstance(found, int):
        return int(found | re.M)
    return found


def of_kind(which):
    found = re.I if which == 0 else 7.5 if which == 1 else "no"
    match found:
        case int(n):
            return [int(n), "int"]
        case float(n):
            return n
        case _:
            return "other"


@pytest.mark.parametrize("which", [0, 1, 2, 3])
def test_flags_narrowed(which):
    same(narrowed, which)
    same(of_kind, which)


def test_named_classes_are_no_values() -> None:
    """Which kinds are tested for is known: nothing of what the classes do as functions is there."""
    text = compile_source(
        "def f(v):\n    return isinstance(v, (int, float)), isinstance(v, (str, (list, dict)))\n"
    ).text
    assert "$intOf" not in text
    assert "$floatOf" not in text
    assert "$listOf" not in text


def test_a_class_that_may_not_be_there() -> None:
    def f(v: Any) -> Any:
        if v:
            kind = int
        try:
            return isinstance(v, (kind, str))
        except NameError as error:
            return str(error)

    def g(v: Any) -> Any:
        if v:
            kind = int
        return isinstance(v, kind)

    for v in (0, 1, "", "a"):
        same(f, v)
        same(g, v)


class OfNumber:
    def __init__(self, i=0):
        self.x = 1 if isinstance(i, (int, float)) else 0


@pytest.mark.parametrize("a", [1e308, -1e22, 5, 1.5])
def test_large_floats_of_the_page_with_a_sign(a: float) -> None:
    def f(a: Any) -> Any:
        made = [OfNumber(-a), OfNumber(+a), OfNumber(abs(a)), OfNumber(-(-a)), OfNumber(min(-a, 1)), OfNumber("s")]
        return [one.x for one in made], a / 2

    same(f, a)
