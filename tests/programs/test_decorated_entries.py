"""Entries whose decorators made an object, or another function, of them."""

import functools
import json

import pytest

import clientside
from tests.harness.same import engine, same


@functools.lru_cache(maxsize=None)
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


@functools.cache
def total(a, /, b=2, *rest, step: int = 1, **more):
    return [a + b * step, list(rest), sorted(more)]


@pytest.mark.parametrize("n", [0, 1, 70, 90, "x", None])
def test_a_cached_function_is_compiled(n):
    same(fibonacci, n)


def test_all_kinds_of_parameters_are_handed_on():
    same(total, 1)
    same(total, 1, 5, 6, 7)
    same(total, "1", 5)


def _double(x):
    return x * 2


def test_a_cached_function_may_be_marked():
    marked = clientside.function(functools.cache(_double), namespace="decorated")
    engine().eval(clientside.compile(marked).text)
    assert marked(4) == engine().eval("dash_clientside.decorated._double(4)") == 8


TEXT = """
import functools

def counted(f):
    calls = []

    def inner(*args, **named):
        calls.append(1)
        return [len(calls), f(*args, **named)]

    return inner

@counted
def add(a, *rest, k=1, **more):
    return a + k + sum(rest)

@functools.cache
def twice(add_entry):
    return add_entry * 2

def both(x):
    return [add(x, k=5), twice(x)]
"""


def test_decorated_functions_of_a_file_are_entries():
    engine().eval(clientside.compile(TEXT).text)
    names = ("add", "twice", "both")
    space: dict = {}
    exec(TEXT, space)
    expected = [[space[name](x) for name in names] for x in (0, 1)]
    found = f"JSON.stringify([0, 1].map((x) => {json.dumps(names)}.map((n) => dash_clientside.clientside[n](x))))"
    assert json.loads(engine().eval(found)) == expected
