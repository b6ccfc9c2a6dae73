"""Lists, dicts and sets of the module that functions change in place: each page has its own, from the written value on."""

from __future__ import annotations

import json
from typing import Any

from py_mini_racer import MiniRacer

import clientside
from tests.harness.same import compiled, same_for_all

MEMO = {0: 0, 1: 1}


def fibonacci(n):
    if n not in MEMO:
        MEMO[n] = fibonacci(n - 1) + fibonacci(n - 2)
    return MEMO[n]


def memoize(function):
    cache = {}

    def inner(*arguments):
        if arguments not in cache:
            cache[arguments] = function(*arguments)
        return cache[arguments]

    return inner


@memoize
def distance(a, b):
    if not a or not b:
        return len(a) or len(b)
    return min(distance(a[1:], b) + 1, distance(a, b[1:]) + 1, distance(a[1:], b[1:]) + (a[0] != b[0]))


@memoize
def squared(n):
    return n * n


def test_memories() -> None:
    same_for_all(fibonacci, [30, 5, 0, 78])
    same_for_all(lambda a, b: distance(a, b), [("kitten", "sitting"), ("", "a"), ("é😀", "e")])
    same_for_all(lambda n: [squared(n), squared(n), distance("a", "b")], [3, 2.5])


def test_a_note_says_so() -> None:
    module, _ = compiled(fibonacci)
    assert {d.code for d in module.diagnostics} == {"page-variable"}
    # What another function calls by the same name is its own.
    assert not clientside.compile(NOTHING).diagnostics


NOTHING = """
rows = [1, 2]

def total():
    return sum(rows)

def grown(x):
    rows = []
    def add():
        rows.append(x)
    add()
    return rows
"""


STATE = """
history = []
seen = set()
totals: dict[str, int] = {"start": 1}
grid = [[0] * 3 for _ in range(2)]
filled = {}
filled["early"] = [1]

def remember(x):
    history.append(x)
    seen.add(len(history) % 2)
    totals["sum"] = totals.get("sum", 0) + x
    return [list(history), sorted(seen), totals]

def forget():
    history.clear()
    seen.discard(0)
    totals.pop("start", None)
    return [history, sorted(seen), totals]

def late(x):
    filled["early"].append(x)
    filled.setdefault("new", []).append(x)
    return filled

def local(x):
    history = [0]
    history.append(x)
    return history

def shadowed(history):
    history.append(1)
    return history
"""
CALLS: list[tuple[str, tuple[Any, ...]]] = [
    *[("remember", (n,)) for n in (3, 4)],
    ("forget", ()),
    ("late", (1,)),
    ("late", (2,)),
    ("local", (5,)),
    ("shadowed", ([2],)),
    ("remember", (10,)),
]


def test_a_page_and_a_fresh_server_agree() -> None:
    space: dict[str, Any] = {}
    exec(STATE, space)
    engine = MiniRacer()
    engine.eval("globalThis.window = globalThis;" + clientside.compile(STATE).text)
    for name, arguments in CALLS:
        expected = space[name](*json.loads(json.dumps(arguments)))
        call = f"JSON.stringify(dash_clientside.clientside.{name}(...{json.dumps(arguments)}))"
        assert json.loads(str(engine.eval(call))) == expected, name
