"""`f(*values)` where f may be a builtin among other functions."""

from __future__ import annotations

import math
import operator
from typing import Any

import pytest

from tests.harness.same import refused, same


def of_table(name: Any, given: Any) -> Any:
    table = {
        "sqrt": math.sqrt,
        "max": max,
        "min": min,
        "abs": abs,
        "own": lambda a, b: a * b,
        "rest": lambda *a: ",".join(map(str, a)),
        "pow": pow,
        "int": int,
        "add": operator.add,
        "gcd": math.gcd,
        "sum": sum,
        "str": str,
        "range": range,
    }
    found = table[name](*given)
    return list(found) if name == "range" else found


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("sqrt", [16]),
        ("sqrt", [-1]),
        ("max", [1, 2.5]),
        ("max", [[1, 3]]),
        ("max", []),
        ("min", ["a", "b", "c"]),
        ("abs", [-2]),
        ("abs", ["a"]),
        ("own", [3, 4]),
        ("own", [3]),
        ("rest", []),
        ("rest", [1, 2.0]),
        ("pow", [2, 10]),
        ("pow", [2, 10, 7]),
        ("int", ["ff", 16]),
        ("int", []),
        ("add", ["a", "b"]),
        ("gcd", [12, 18, 8]),
        ("gcd", []),
        ("sum", [[1, 2], 5]),
        ("str", []),
        ("range", [1, 10, 3]),
        ("none", []),
    ],
)
def test_a_table_of_functions(name: str, given: list[Any]) -> None:
    same(of_table, name, given)


def test_more_than_a_builtin_takes_is_refused() -> None:
    refused(of_table, "abs", [1, 2], code="argument-count")
    refused(of_table, "pow", [1], code="argument-count")


def timed(function: Any) -> Any:
    def wrapper(*values: Any) -> Any:
        return ["timed", function(*values)]

    return wrapper


def test_wrappers_around_builtins_and_own_functions() -> None:
    same(lambda x: [timed(abs)(x), timed(lambda: 3)(), timed(max)(x, 1)], -3)


def composed(*functions: Any) -> Any:
    def run(*values: Any, **more: Any) -> Any:
        found = functions[-1](*values, **more)
        for function in reversed(functions[:-1]):
            found = function(found)
        return found

    return run


def test_compose() -> None:
    same(lambda x: [composed(str, abs)(x), composed(len, str, lambda a, b: a * b)(x, 3)], -3)


def test_names_for_functions_among_builtins() -> None:
    same(lambda x: [composed(abs)(x), composed(lambda a, b=1: a + b)(x, b=2)], -3)
    refused(lambda x: [composed(len)(x), composed(sorted)(x, reverse=True)], [], code="argument-count")


class Emitter:
    def __init__(self) -> None:
        self.listeners: dict[str, list[Any]] = {}

    def on(self, name: str, listener: Any) -> None:
        self.listeners.setdefault(name, []).append(listener)

    def emit(self, name: str, *values: Any, **named: Any) -> list[Any]:
        return [listener(*values, **named) for listener in self.listeners.get(name, [])]


def heard(name: Any, values: Any) -> Any:
    emitter, out, counts = Emitter(), [], {}
    emitter.on("one", out.append)
    emitter.on("one", lambda v, **named: out.append((v, sorted(named))))
    emitter.on("two", counts.setdefault)
    emitter.on("two", lambda *given: len(given))
    emitter.on("text", "a,b;c".split)
    return [emitter.emit(name, *values), out, counts]


def test_methods_of_values_as_listeners() -> None:
    for name, values in (("one", [5]), ("two", ["a", 1]), ("two", ["a"]), ("text", [","]), ("text", []), ("none", [1])):
        same(heard, name, values)
    refused(heard, "one", [1, 2], code="argument-count")
    refused(heard, "two", [], code="argument-count")


def test_keywords_of_one_of_several_builtins() -> None:
    def best(high: Any, values: Any) -> Any:
        pick = max if high else min
        return pick(values, key=lambda v: -v), pick((v for v in values), default=None)

    def of_three(kind: Any, values: Any) -> Any:
        f = max if kind == 0 else sorted if kind == 1 else min
        return f(values, key=str)

    for high in (True, False):
        for values in ([3, 1, 2], [], ["a"], None):
            same(best, high, values)
    for kind in (0, 1, 2):
        same(of_three, kind, [10, 9, 1])


class Leaf:
    def __init__(self, key: Any) -> None:
        self.key = key
        self.left: Any = None
        self.right: Any = None

    def insert(self, key: Any) -> None:
        side = "left" if key < self.key else "right"
        child = getattr(self, side)
        if child:
            child.insert(key)
        else:
            setattr(self, side, Leaf(key))


def test_a_method_beside_a_list_s_of_the_same_name() -> None:
    def inserted(keys: Any) -> Any:
        root = Leaf(keys[0])
        for key in keys[1:]:
            root.insert(key)
        return root.left is None, root.right is None

    for keys in ([2, 1, 3, 0], [1], [[1], [0], [2]], []):
        same(inserted, keys)


def counted(x: Any, y: Any = 0.5, *rest: Any, z: Any = 1, **named: Any) -> Any:
    return str([x, y, rest, z, named])


def test_functions_that_are_values_are_called_by_their_names() -> None:
    def called(values: Any) -> Any:
        table = [counted, lambda *v: v]
        return counted(1), counted(2, 3, 4, z=5, w=6), counted(z=1.0, x=2), [f(*values) for f in table]

    for values in ([1], [1, 2], [1, 2, 3.5]):
        same(called, values)


def test_max_as_a_value_with_one_argument_and_with_several() -> None:
    def chosen(x: Any) -> Any:
        functions = [max, min]
        return [[f(1, x) + 1, f([x, 2]) + 1, f(x, 2, 3)] for f in functions]

    def of_two(x: Any) -> Any:
        return [f(1, x) + 1 for f in (max, min)]

    for x in (1, 2.5, 9):
        same(chosen, x)
        same(of_two, x)


def test_one_of_several_builtins_takes_another_number() -> None:
    def called(name: Any, x: Any) -> Any:
        table = {"eq": operator.eq, "abs": abs, "own": lambda v: v + 1}
        return table[name](x)

    for name in ("abs", "own"):
        same(called, name, -3)
    refused(called, "eq", 1, code="argument-count")
