"""Methods and operators of set and frozenset. Their order is unspecified, so results are sorted, or sets of at most one element."""

from __future__ import annotations

from typing import Any

import pytest

from tests.harness.same import same

VALUES: list[Any] = [1, True, 0, False, "1", "True", None, "", 1.5, "__proto__", "constructor", -1]


def make(xs: Any) -> Any:
    s = set(xs)
    return len(s), sorted(s, key=repr), [x in s for x in xs], isinstance(s, set)


def originals(xs: list) -> Any:
    s = set()
    for x in xs:
        s.add(x)
    return sorted(map(repr, s)), len(s)


def unhashable(x: Any) -> Any:
    s = {1}
    s.add(x)
    return len(s)


def unhashable_in(x: Any) -> Any:
    return x in {1, 2}, x not in frozenset([1])


def tuples(rows: list) -> Any:
    seen = set()
    out = []
    for a, b in rows:
        if (a, b) in seen:
            continue
        seen.add((a, b))
        out.append([a, b])
    return out, len(seen), ("1", 2) in seen, (1, 2) in seen, (True, 2.0) in seen


def unique(xs: Any) -> Any:
    seen = set()
    return [x for x in xs if not (x in seen or seen.add(x))]


def discard_remove(xs: list, x: Any) -> Any:
    s = set(xs)
    s.discard(x)
    s.discard(x)
    t = set(xs)
    t.remove(x)
    return s == t, len(s), x in s


def pop_one(xs: list) -> Any:
    s = set(xs)
    x = s.pop()
    return x, s, len(s)


def clear(xs: list) -> Any:
    s = set(xs)
    t = s
    u = s.copy()
    t.clear()
    return len(s), len(u), bool(s), s == set()


def update(xs: list, more: Any) -> Any:
    s = set(xs)
    t = s
    s.update(more)
    s.update()
    s.update([7], (8,), "9")
    return sorted(s, key=repr), t is s


def combine(a: list, b: list) -> Any:
    s, t = set(a), set(b)
    return [
        sorted(r, key=repr)
        for r in (
            s | t,
            s & t,
            s - t,
            s ^ t,
            s.union(t, [99]),
            s.intersection(b),
            s.difference(b, [1]),
            s.symmetric_difference(b),
            s.union(),
            s.intersection(),
        )
    ]


def in_place(a: list, b: list) -> Any:
    out = []
    s = set(a)
    alias = s
    s |= set(b)
    out.append(sorted(s))
    s &= set(b)
    out.append(sorted(s))
    s -= {b[0]}
    out.append(sorted(s))
    s ^= set(a)
    out.append(sorted(s))
    s.intersection_update(b)
    s.difference_update([1], [2])
    s.symmetric_difference_update([1, 5])
    out.append(sorted(s))
    return out, alias is s


def compare(a: list, b: list) -> Any:
    s, t = set(a), set(b)
    f = frozenset(b)
    return (
        [s == t, s != t, s < t, s <= t, s > t, s >= t, s == f, f == s],
        [s.issubset(b), s.issuperset(b), s.isdisjoint(b)],
        [s.issubset(t), s.issuperset(f), f.isdisjoint(s)],
    )


def operator_with_list(a: list, b: Any) -> Any:
    return sorted(set(a) | b)


def method_with_any(a: list, b: Any) -> Any:
    return sorted(set(a).union(b), key=repr)


def frozen(a: list, b: list) -> Any:
    f = frozenset(a)
    d = {f: "set", frozenset(): "empty"}
    return (
        d[frozenset(reversed(a))],
        f | set(b) == frozenset([*a, *b]),
        sorted(f & frozenset(b)),
        frozenset(f) == f.copy(),
        len({f, frozenset(a)}),
        {f} == {frozenset(a)},
        set(a) in {f},
        isinstance(f | set(b), frozenset),
        isinstance(set(b) | f, set),
    )


def comprehension(xs: list) -> Any:
    s = {x % 3 for x in xs}
    return sorted(s), sum(s), max(s, default=None), {x for x in xs if x > 99}, len({x for x in xs for _ in xs})


def display(x: int) -> Any:
    return len({1, True, 1.0, x}), sorted({*"hello"}), {1} | {1}, {x}, sorted({*range(3), *[5]})


def functions(xs: list) -> Any:
    s = set(xs)
    return sum(s), min(s), max(s), any(s), all(s), len(s), sorted(s, reverse=True), len(list(s)), len(tuple(s))


def loop(xs: list) -> Any:
    total = 0
    s = set(xs)
    for x in s:
        total += x
    t = [x * 2 for x in s]
    return total, sorted(t), {x: 1 for x in s} == dict.fromkeys(s, 1)


def grow_while_iterating(xs: list) -> Any:
    s = set(xs)
    n = 0
    try:
        for x in s:
            n += 1
            s.add(x + 100)
    except RuntimeError as e:
        return str(e), n, len(s)
    return n, len(s)


def shrink_while_iterating(xs: list) -> Any:
    s = set(xs)
    n = 0
    try:
        for x in s:
            n += 1
            s.discard(x)
    except RuntimeError as e:
        return str(e), n, len(s)
    return n, len(s)


def change_copy_while_iterating(xs: list) -> Any:
    s = set(xs)
    for x in set(s):
        s.remove(x)
    for x in list(s):
        s.add(x)
    return len(s)


def nested(rows: list) -> Any:
    by = {}
    for r in rows:
        by.setdefault(r["k"], set()).add(r["v"])
    return {k: sorted(v) for k, v in by.items()}, [len(v) for v in by.values()]


def text(xs: list) -> Any:
    return str(set(xs)), repr(frozenset(xs)), f"{set(xs)}", str(set()), repr(frozenset())


def truth(xs: list) -> Any:
    s = set(xs)
    return bool(s), not s, "yes" if s else "no", len(s or {0, 1})


def wrong(x: Any) -> Any:
    return set(x)


def remove_message(x: Any) -> Any:
    s = {"a"}
    try:
        s.remove(x)
    except KeyError as e:
        return str(e), e.args
    return s


def float_elements(n: int) -> Any:
    s = {n / 2, n}
    s.add(n * 1.0)
    return sorted(s), len(s), n in s, n / 1 in s, [str(x) for x in sorted(s)]


def argument_of_page(data: Any) -> Any:
    known = set(data["known"])
    fresh = [x for x in data["xs"] if x not in known]
    known.update(fresh)
    return fresh, sorted(known, key=str), data


CASES: list[tuple[Any, ...]] = [
    *((make, xs) for xs in ([], [1, 2, 1], "hello", VALUES, {"a": 1}, [1.5, "x"])),
    (originals, VALUES),
    (originals, list(reversed(VALUES))),
    *((unhashable, x) for x in ([1], {"a": 1}, 1, "x", None, True)),
    *((unhashable_in, x) for x in ([1], {"a": 1}, 1, "x", None)),
    (tuples, [[1, 2], ["1", 2], [1, 2], [True, 2], ["a", None]]),
    *((unique, xs) for xs in (VALUES, "banana", [3, 1, 3])),
    *((discard_remove, [1, 2, "a"], x) for x in (1, True, "a", "missing", None, [1], 1.5)),
    *((pop_one, xs) for xs in ([], [5], ["x"])),
    *((clear, xs) for xs in ([], [1, 2])),
    *((update, [1], more) for more in ([2], "ab", {"k": 1}, [], 5, None, [[1]])),
    *((combine, a, b) for a in ([], [1, 2, 3], ["a", 1]) for b in ([], [2, 3, 4], ["a"], [True])),
    *((in_place, [1, 2, 3], b) for b in ([2, 3, 4], [9])),
    *((compare, a, b) for a in ([], [1, 2]) for b in ([], [1, 2], [2, 1, 3], [1], ["1"], [True, 2])),
    *((operator_with_list, [1], b) for b in ([2], "a", None)),
    *((method_with_any, [1], b) for b in ([2], "ab", {"k": 1}, None, 5, [[1]])),
    (frozen, [1, 2], [2, 3]),
    (frozen, ["a", "c"], ["b"]),
    (frozen, [], [1]),
    (comprehension, [1, 2, 3, 4]),
    (comprehension, []),
    *((display, x) for x in (1, 2)),
    (functions, [3, 1, 2, 1]),
    (functions, []),
    *((loop, xs) for xs in ([], [1, 2, 3])),
    *((grow_while_iterating, xs) for xs in ([], [1], [1, 2])),
    *((shrink_while_iterating, xs) for xs in ([], [1], [1, 2])),
    (change_copy_while_iterating, [1, 2, 3]),
    (nested, [{"k": "a", "v": 2}, {"k": "a", "v": 1}, {"k": 1, "v": 1}, {"k": "1", "v": 1}, {"k": "a", "v": 2}]),
    *((text, xs) for xs in ([], [1], ["a"], [None])),
    *((truth, xs) for xs in ([], [0])),
    *((wrong, x) for x in (5, None, [[1]], [{}])),
    *((remove_message, x) for x in ("b", 1, None, True, 1.5, "it's", "a", "\n")),
    *((float_elements, n) for n in (2, 3)),
    (argument_of_page, {"known": [1, "a"], "xs": [1, 2, "a", "b"]}),
]


@pytest.mark.parametrize("case", CASES, ids=lambda c: c[0].__name__)
def test_sets(case: tuple[Any, ...]) -> None:
    """Every program does the same in CPython and in JavaScript."""
    same(*case)
