"""Comprehensions and their scopes, generators kept and consumed, iterators as values."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.harness.same import same

ROWS = [{"a": 1, "b": "x"}, {"a": 2, "b": "y"}, {"a": 3, "b": "x"}]


def iterators(xs: list) -> Any:
    it = iter(xs)
    first = next(it, "none")
    rest = list(it)
    return first, rest, next(it, "end"), list(it), list(iter("ab"))


def next_fails(xs: list) -> Any:
    it = iter(xs)
    try:
        while True:
            next(it)
    except StopIteration as e:
        return "stopped", e.args


def next_uncaught(xs: list) -> Any:
    return next(iter(xs))


def break_and_go_on(xs: list) -> Any:
    it = iter(xs)
    for x in it:
        if x == 2:
            break
    rest = [y for y in it]
    g = (x * 2 for x in xs)
    for v in g:
        break
    return rest, list(g), list(g)


def in_consumes(xs: list) -> Any:
    it = iter(xs)
    return 2 in it, list(it)


def map_filter(xs: list) -> Any:
    m = map(lambda x: x * 2, xs)
    f = filter(lambda x: x > 1, xs)
    g = filter(None, [0, 1, "", "a", None, [], [0]])
    return (
        next(m, None),
        list(m),
        list(m),
        list(f),
        list(g),
        list(map(str, xs)),
        list(map(lambda a, b: a + b, xs, [10, 20])),
    )


def lazy_map() -> Any:
    calls = []

    def f(x: int) -> int:
        calls.append(x)
        return x

    m = map(f, [1, 2, 3])
    before = list(calls)
    next(m)
    return before, calls, list(zip(map(f, [7, 8]), "a")), calls


def comprehension_scope(n: int) -> Any:
    x = "outer"
    xs = [x for x in range(n)]
    ys = {x: x for x in "ab"}
    zs = [x for x in [x]]
    return x, xs, ys, zs


def comprehension_nested(n: int) -> Any:
    return (
        [[i * j for j in range(i)] for i in range(n)],
        [(i, j) for i in range(n) for j in range(i) if (i + j) % 2],
        [y for x in [[1, 2], [3]] for y in x],
        [x for x in range(n) if x if x > 1],
        {(i, j): i for i in range(2) for j in "ab"},
        [(x, y) for x in range(2) for y in (lambda: x)() * "z"],
    )


def comprehension_conditions(rows: list) -> Any:
    return (
        [r["a"] for r in rows if r["a"] > 1 and r["b"] == "x"],
        {r["b"]: r["a"] for r in rows},
        {r["b"] for r in rows} == {"x", "y"},
        [r["a"] if r["b"] == "x" else -r["a"] for r in rows],
        [{**r, "c": r["a"] * 2} for r in rows],
        [k for r in rows for k in r],
        [v for r in rows for v in r.values()],
        [(k, v) for r in rows for k, v in r.items() if k != "b"],
    )


def comprehension_walrus(xs: list) -> Any:
    found = [y for x in xs if (y := x * 2) > 2]
    return found, y


def comprehension_fails(xs: Any) -> Any:
    return [1 // x for x in xs]


def generator_kept(xs: list) -> Any:
    g = (x * 2 for x in xs if x > 1)
    first = next(g, None)
    xs.append(50)
    return first, list(g), list(g)


def generator_late(n: int) -> Any:
    k = 1
    g = (x * k for x in range(n))
    k = 10
    return list(g)


def generator_order() -> Any:
    calls = []

    def f(x: int) -> int:
        calls.append(x)
        return x

    g = (f(x) for x in [f(100), 1, 2])
    before = list(calls)
    next(g)
    return before, calls, sum(f(x) for x in (5, 6)), calls


def generator_function(n: int) -> Any:
    def count(k: int) -> Any:
        for i in range(k):
            yield i
        return "done"

    def both() -> Any:
        x = yield from count(2)
        yield x

    def squares(xs: Any) -> Any:
        for x in xs:
            yield x * x

    return list(count(n)), sum(count(n)), list(both()), list(squares(count(n))), max(count(n), default=-1), [*count(2)]


def generator_stop() -> Any:
    def bad() -> Any:
        yield 1
        raise StopIteration("inner")

    try:
        return list(bad())
    except RuntimeError as e:
        return str(e)


def generator_finally() -> Any:
    log = []

    def g() -> Any:
        try:
            yield 1
            yield 2
        finally:
            log.append("closed")

    for x in g():
        log.append(x)
    it = g()
    next(it)
    log.append("open")
    return log, list(it), log


def functions_of_generators(xs: list) -> Any:
    return (
        sum(x for x in xs),
        max((x for x in xs), default=None),
        min((-x for x in xs), default=None),
        any(x > 2 for x in xs),
        all(x > 0 for x in xs),
        sorted(-x for x in xs),
        ",".join(str(x) for x in xs),
        list(x for x in xs),
        tuple(x for x in xs),
        dict((x, x) for x in xs),
        set(x for x in xs) == set(xs),
        len([x for x in xs]),
        next((x for x in xs if x > 1), None),
        [*(x for x in xs)],
    )


def any_all_stop() -> Any:
    calls = []

    def f(x: int) -> int:
        calls.append(x)
        return x

    return any(f(x) for x in [0, 1, 2]), all(f(x) for x in [1, 0, 2]), any([f(x) for x in [1, 5]]), calls


def grouped(rows: list) -> Any:
    groups = {}
    for r in rows:
        groups.setdefault(r["b"], []).append(r)
    out = []
    for name, members in groups.items():
        total = sum(m["a"] for m in members)
        out.append({"name": name, "n": len(members), "total": total, "mean": total / len(members)})
    out.sort(key=lambda g: g["name"])
    return out


def floats(xs: list) -> Any:
    out = []
    for x in xs:
        y = x / 2
        out.append(y)
    total = 0
    for y in out:
        total += y
    pairs = [(i, y) for i, y in enumerate(out)]
    return (
        out,
        total,
        [str(y) for y in out],
        pairs,
        {y: i for i, y in pairs},
        [f"{a}{b}" for a, b in zip(out, xs)],
        out[::-1],
    )


def float_dict(xs: list) -> Any:
    halves = {str(x): x / 2 for x in xs}
    doubled = {}
    for k, v in halves.items():
        doubled[k] = v * 2
    return (
        [f"{k}={v}" for k, v in doubled.items()],
        [str(v) for v in doubled.values()],
        sum(doubled.values()),
        max(halves.values(), default=0),
    )


def closures_in_loop(n: int) -> Any:
    fs = []
    for i in range(n):
        j = i * 2

        def f() -> Any:
            return i, j

        fs.append(f)
    return [f() for f in fs]


row = {"a": "the module's"}


def names_of_the_module(xs: list) -> Any:
    """A comprehension's variable, which a lambda makes one of the whole function, under a name that the module has too."""
    found = [(row, any(re.search(pattern, "ab") for pattern in "xb")) for row in xs if (lambda: row)()]
    return found, row, bool(re.search("[a-z]+x?", "ab"))


def names_of_constants(xs: list) -> Any:
    rules = [("[A-Z]", "upper"), ("[0-9]", "digit")]
    return bool(re.fullmatch("[a-z.]+", "a.b")), [text for pattern, text in rules for x in xs if re.search(pattern, x)]


CASES: list[tuple[Any, ...]] = [
    *((names_of_the_module, xs) for xs in ([], [1, 2])),
    (names_of_constants, ["A", "0A", ""]),
    *((iterators, xs) for xs in ([], [1], [1, None, 3])),
    *((next_fails, xs) for xs in ([], [1])),
    *((next_uncaught, xs) for xs in ([], [None])),
    (break_and_go_on, [1, 2, 3, 4]),
    (in_consumes, [1, 2, 3]),
    *((map_filter, xs) for xs in ([], [1, 2, 3])),
    (lazy_map,),
    *((comprehension_scope, n) for n in (0, 2)),
    *((comprehension_nested, n) for n in (0, 4)),
    (comprehension_conditions, ROWS),
    *((comprehension_walrus, xs) for xs in ([1, 2, 3], [0])),
    *((comprehension_fails, x) for x in ([1, 2], [1, 0], 5, None, "a", [None])),
    *((generator_kept, xs) for xs in ([], [1, 2, 3])),
    *((generator_late, n) for n in (0, 3)),
    (generator_order,),
    *((generator_function, n) for n in (0, 3)),
    (generator_stop,),
    (generator_finally,),
    *((functions_of_generators, xs) for xs in ([], [1, 2, 3])),
    (any_all_stop,),
    *((grouped, rows) for rows in (ROWS, [])),
    *((floats, xs) for xs in ([1, 2], [], [0.5, 4])),
    *((float_dict, xs) for xs in ([1, 2], [], [0.5])),
    *((closures_in_loop, n) for n in (0, 3)),
]


@pytest.mark.parametrize("case", CASES, ids=lambda c: c[0].__name__)
def test_comprehensions(case: tuple[Any, ...]) -> None:
    """Every program does the same in CPython and in JavaScript."""
    same(*case)


def test_names_that_are_first_met_in_a_generator_belong_to_the_function() -> None:
    def before(xs):
        log = []
        for i in range(3):
            if i:
                log.append(tuple(z + x for x in xs))  # noqa: F821
                log.append(next((z + x for x in xs), None))  # noqa: F821
                log.append(sum(z + x for x in xs))  # noqa: F821
                log.append(any(z + x == 3 for x in xs))  # noqa: F821
            z = i * 2
        return log

    def named(xs):
        if (q := sum(q for _ in range(1, 1, -1) for c, d in enumerate(xs))) == 0:  # noqa: F821
            return q
        return None

    for xs in ([1, 2], []):
        same(before, xs)
        same(named, xs)
