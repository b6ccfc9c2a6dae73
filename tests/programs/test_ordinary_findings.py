"""What ordinary functions found when several hundred of them were tried: each was once different."""

from __future__ import annotations

import bisect
import heapq
import shlex
import statistics
import sys
from fractions import Fraction
from itertools import cycle

import pytest

from tests.harness.diagnosed import refused_when_compiling
from tests.harness.same import same


def vigenere(text, key):
    it = cycle(key.upper())
    return "".join(chr((ord(c) + ord(next(it)) - 130) % 26 + 65) for c in text.upper() if c.isalpha())


@pytest.mark.parametrize(("text", "key"), [("attack at dawn", "lemon"), ("x", ""), ("", ""), ("a b", "k")])
def test_a_generator_expression_that_runs_out(text, key):
    same(vigenere, text, key)


def stopped(n):
    """StopIteration from within each way to consume a generator expression."""
    found = []
    it = iter([])

    def follow():
        return next(it)

    def twice(x):
        if x > 2:
            raise StopIteration(x)
        return x

    ways = [
        lambda: list(next(it) for _ in range(n)),
        lambda: [*(next(it) for _ in [1, 2, 3][:n])],
        lambda: sum(follow() for _ in range(n)),
        lambda: any(next(it) > 5 for _ in range(n)),
        lambda: all(follow() for _ in "abc"[:n]),
        lambda: set(next(it) for _ in range(n)),
        lambda: dict((next(it), 1) for _ in range(n)),
        lambda: {k: v for k, v in ((next(it), 1) for _ in range(n))},
        lambda: max(next(it) for _ in range(n)),
        lambda: sorted(next(it) for _ in range(n)),
        lambda: tuple(twice(x) for x in range(n)),
        lambda: next(twice(x + 3) for x in range(n)),
        lambda: list(x for x in range(n) if twice(x)),
        lambda: list(x for y in range(n) for x in [next(it), y]),
        lambda: list(x for x in follow()),
        lambda: [next(it) for _ in range(n)],
        lambda: {next(it) for _ in range(n)},
        lambda: list(map(twice, range(n))),
        lambda: list(map(lambda a, b: twice(a), range(n), "abcdef")),
        lambda: list(filter(twice, range(n))),
        lambda: [x for x in map(lambda x: next(it), range(n))],
        lambda: sum(map(twice, range(n))),
    ]
    for way in ways:
        it = iter([1, 2])
        try:
            found.append(way())
        except Exception as error:
            found.append(repr(error))
        seen = []
        try:
            for x in (follow() for _ in range(n)):
                seen.append(x)
        except RuntimeError as error:
            seen.append(str(error))
        found.append(seen)
    return found


@pytest.mark.parametrize("n", [0, 1, 2, 3, 5])
def test_stopped(n):
    same(stopped, n)


def default_list(first, values=(1, 2), options={"a": 1}, flag=False, count=3):
    if isinstance(values, list):
        values.append(first)
    if "b" not in options:
        options = {**options, "b": values}
    if isinstance(flag, dict):
        flag["x"] = 1
    if isinstance(count, list):
        count.pop()
    return first, values, options, flag, count


def test_defaults_of_arguments_that_are_written_to():
    for arguments in [
        (1,),
        (1, [2]),
        (1, [], {}),
        (1, None, {"b": 2}),
        (1, [1], {"a": 0}, {"y": 0}, [1]),
        (0, 0, {}, 0, ""),
    ]:
        same(default_list, *arguments)


def best(values, n):
    found = []
    for pick in (heapq.nlargest, heapq.nsmallest):
        try:
            found.append(pick(n, values))
        except (TypeError, ValueError) as error:
            found.append(str(error))
    return found


@pytest.mark.parametrize("n", [0, 1, 2, 5, -1, True, 2.5, 7.5, "a", None])
def test_best(n):
    same(best, [3, 1, 2.5], n)
    same(best, [], n)


class Account:
    def __init__(self, balance):
        self._balance = balance
        self.history = []

    @property
    def balance(self):
        return self._balance

    @balance.setter
    def balance(self, value):
        self.history.append(value - self._balance)
        self._balance = value

    def __iadd__(self, amount):
        self.balance += amount
        return self


def transactions(amounts):
    account = Account(100)
    for amount in amounts:
        account.balance += amount
    account += 10
    return account.history, account.balance


@pytest.mark.parametrize("amounts", [[], [10, 2.5, -0.5], [1.0], [0.5, 0.5], [10]])
def test_ints_and_floats_through_a_setter(amounts):
    same(transactions, amounts)


def imported_variable():
    from sys import float_info

    return float_info.mant_dig


def variable_of_the_same_name():
    float_info = sys.float_info
    return [float_info.dig, float_info.max]


def nested_classes():
    class A:
        pass

    class B(A):
        pass

    class C:
        pass

    return issubclass(B, (C, (A,))), issubclass(B, ()), issubclass(C, (A, (B,)))


def harmonic():
    return statistics.harmonic_mean([2.5]), statistics.harmonic_mean([7])


def harmonic_of_fractions():
    return str(statistics.harmonic_mean([Fraction(1, 3)]))


def test_exact_harmonic_mean():
    same(harmonic_of_fractions)


def test_a_module_that_fails_has_no_functions():
    text = "x = x if x else x\n\n\ndef f():\n    return x\n"
    assert "before `f` is defined" in refused_when_compiling(text, "wrong-type")


@pytest.mark.parametrize("text", ["(" * 5000 + ")" * 5000, "-" * 100_000 + "1", "[" * 300 + "]" * 300])
def test_a_text_too_deep_for_pythons_parser(text):
    refused_when_compiling(f"def f(x):\n    return {text}\n", "syntax-error")


@pytest.mark.parametrize("function", [imported_variable, variable_of_the_same_name, nested_classes, harmonic])
def test_small_findings(function):
    same(function)


def first_vowels(text):
    words = text.split()
    return [
        [next((j for j, c in enumerate(w) if c in "aeiou"), 0) for w in words],
        [w if (i := next((j for j, c in enumerate(w) if c in "aeiou"), 0)) else i for w in words],
        " ".join(w if next((j for j, c in enumerate(w) if c in "aeiou"), 0) else "x" for w in words),
        list((i := next((j for j, c in enumerate(w) if c in "aeiou"), 0)) for w in words),
        {w: next((c for j, c in enumerate(w) if j), None) for w in words},
        any(next((j for j, c in enumerate(w) if c == "e"), 0) > 1 for w in words),
    ]


@pytest.mark.parametrize("text", ["hello apple string", "", "a b"])
def test_generators_inside_of_comprehensions(text):
    same(first_vowels, text)


def places(n):
    found = []
    for place in (
        (),
        ("f", 1, 2),
        ("f", 1, 2, "t"),
        ("f", 1, 2, "t", 1),
        ("f", 1, 2, "t", 1, 2),
        ["f", 1, 2, "t"],
        tuple(range(7)),
        n,
    ):
        try:
            error = SyntaxError("bad", place)
            found.append((error.lineno, error.text, error.msg, str(error)))
        except TypeError as error:
            found.append(str(error))
    return found


def test_places_of_syntax_errors():
    same(places, 5)


def keywords_of_exceptions(x):
    """CPython's own exceptions take keywords, which are evaluated."""
    log, said = [], []
    makers = [
        lambda: AttributeError(log.append(1) or "x", name=log.append(2), obj=x),
        lambda: ImportError(f"no {x}", name=x, path="p"),
        lambda: NameError("n", name=str(x)),
    ]
    for make in makers:
        try:
            raise make()
        except (AttributeError, ImportError, NameError) as error:
            said.append((error.args, str(error), repr(error)))
    return said, log


def unknown_keywords_of_exceptions(x):
    said = []
    try:
        raise AttributeError("x", nam=x)
    except TypeError as error:
        said.append(str(error))
    try:
        raise ValueError("x", name=x)
    except TypeError as error:
        said.append(str(error))
    try:
        raise UnboundLocalError("x", nam=x)
    except TypeError as error:
        said.append(str(error))
    return said


def test_keywords_of_exceptions():
    same(keywords_of_exceptions, "q")
    same(unknown_keywords_of_exceptions, "q")


class Thermometer:
    class Positive:
        def __set_name__(self, owner, name):
            self.name = "_" + name

        def __get__(self, obj, owner=None):
            return self if obj is None else getattr(obj, self.name, 0)

        def __set__(self, obj, value):
            if value < 0:
                raise ValueError(self.name)
            setattr(obj, self.name, value)

    class Mark:
        def __init__(self, value):
            self.value = value

    kelvin = Positive()
    zero = Mark(273.15)
    marks = [Mark(1), Mark(2)]

    def __init__(self, kelvin):
        self.kelvin = kelvin


@pytest.mark.parametrize("kelvin", [1, 0, -1, 2.5])
def test_class_attributes_made_by_classes_in_the_class(kelvin):
    def measured(kelvin):
        found = Thermometer(kelvin)
        return found.kelvin - found.zero.value, [mark.value for mark in Thermometer.marks]

    same(measured, kelvin)


def test_shlex_takes_texts_only():
    def words(text):
        try:
            return shlex.split(text)
        except AttributeError as error:
            return str(error)

    for text in ["a 'b c'", 5, [1], ["a"], {"a": 1}]:
        same(words, text)


def attributes_of_iterators(which):
    class Own:
        def __next__(self):
            return 1

        def next(self):
            return 2

    def generate():
        yield 1

    made = [
        Own(),
        iter("ab"),
        (x for x in "ab"),
        zip([1]),
        map(str, [1]),
        reversed([1]),
        {"next": len},
        5,
        [1],
        generate(),
    ]
    found = made[which]
    return [hasattr(found, "__next__"), hasattr(found, "__iter__"), hasattr(found, "append")]


def keys_or_a_set(which):
    d = {1: 2}
    found = d.keys() if which else {1}
    return found.isdisjoint([1]), sorted(found | {5})


@pytest.mark.parametrize("which", range(10))
def test_iterators_and_views_among_other_values(which):
    same(attributes_of_iterators, which)
    same(keys_or_a_set, which)


def test_what_generators_have():
    text = """@clientside.function
def sends(xs):
    return hasattr(iter(xs), "send")
"""
    refused_when_compiling(text, "unsupported-builtin")


def bisected(x):
    out = []
    for v in ({1: 2}, {}, {1, 2}, set(), frozenset([1]), 5, None, "abc", (1, 2), range(3), [1, 2], x):
        for f in (lambda v=v: bisect.bisect(v, 1), lambda v=v: bisect.bisect_left(v, 1, 0, 1)):
            try:
                out.append(f())
            except (TypeError, IndexError) as e:
                out.append(str(e))
    return out


def largest_and_smallest(n):
    out = []
    for f in (
        lambda: heapq.nlargest(n, None),
        lambda: heapq.nsmallest(n, None),
        lambda: heapq.nlargest(n, iter([3, 1, 2])),
        lambda: heapq.nsmallest(n, iter([3, 1, 2])),
        lambda: heapq.nlargest(n, [3, 1]),
        lambda: heapq.nlargest(n, 5, key=str),
    ):
        try:
            out.append(f())
        except TypeError as e:
            out.append(str(e))
    return out


def test_what_bisect_and_heapq_say():
    for x in ([1, 2], {"a": 1}, "q"):
        same(bisected, x)
    for n in (None, 1, 2, "a", 2.5, True, -1, 0):
        same(largest_and_smallest, n)
