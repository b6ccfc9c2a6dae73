"""A method of instances and built-in values alike, called on what is no name."""

from __future__ import annotations

from typing import Any

import pytest

from tests.harness.same import same


class Log:
    def __init__(self):
        self.items = []

    def append(self, item):
        self.items.append(("log", item))
        return "logged"

    def get(self, key, default=None):
        return (key, default)

    def index(self, *args, **kwargs):
        return (args, kwargs)


class Any_:
    def __getattr__(self, name):
        return lambda *args: (name, args)


def held(n):
    values = {"a": [1], "b": Log(), "c": Any_()}
    order = []

    def pick(key):
        order.append(key)
        return values[key]

    r = [pick(key).append(n) for key in "abca"]
    r.append([values[key].append(key) for key in values])
    r.append((values["a"] if n else values["b"]).append(3))
    r.append((lambda: pick("b").append(pick("a").append(0)))())
    r.append([x.append(x is values["a"]) for x in list(values.values())])
    return [r, order, values["a"], values["b"].items]


def gets(d):
    boxes = [d, Log(), {1: 2}]
    return [boxes[i].get("k", boxes[0].get("z")) for i in range(3)] + [b for b in boxes if b and boxes[0].get("a")][:0]


def errors(i):
    boxes = [[3, 4], Log(), (4,)]
    try:
        return [boxes[i].index(4), boxes[i].index(9)]
    except ValueError as e:
        return str(e)


def generated(n):
    def boxes():
        for i in range(n):
            yield [i] if i % 2 else Log()

    def run():
        for box in boxes():
            yield (box if n else None).append((yield box.append(1)))

    g = run()
    r = []
    for _ in range(n):
        r.append([str(x) for x in [next(g, None), next(g, None)]])
    return r


def dies(i):
    boxes = [[3], Log(), None, 5]
    try:
        return boxes[i].append(1)
    except AttributeError as e:
        return str(e)


@pytest.mark.parametrize("n", [0, 1, 5])
def test_calls(n: int) -> None:
    same(held, n)
    same(generated, n)


def test_values(n: Any = None) -> None:
    same(gets, {"k": 1})
    same(gets, {})
    for i in range(4):
        same(errors, min(i, 2))
        same(dies, i)
