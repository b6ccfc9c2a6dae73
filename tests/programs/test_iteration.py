"""Iteration: lists that change meanwhile, zip, enumerate and reversed, targets, values of any kind."""

from __future__ import annotations

from typing import Any

import pytest

from tests.harness.same import same


def append_while(xs: list) -> Any:
    for x in xs:
        if len(xs) < 6:
            xs.append(x + 10)
    return xs


def remove_while(xs: list) -> Any:
    out = []
    for x in xs:
        out.append(x)
        xs.remove(x)
    return out, xs


def insert_while(xs: list) -> Any:
    out = []
    for x in xs:
        out.append(x)
        if len(xs) < 8:
            xs.insert(0, x)
    return out, xs


def clear_while(xs: list) -> Any:
    for x in xs:
        xs.clear()
    else:
        xs.append("end")
    return xs


def rebind_while(xs: list) -> Any:
    out = []
    for x in xs:
        xs = [9]
        out.append(x)
    return out, xs


def change_through_alias(xs: list) -> Any:
    ys = xs
    out = []
    for i, x in enumerate(xs):
        if i < 3:
            ys.append(x)
        out.append((i, x))
    return out


def change_in_function(xs: list) -> Any:
    def grow() -> None:
        if len(xs) < 5:
            xs.append(0)

    out = []
    for x in xs:
        grow()
        out.append(x)
    return out, [(grow(), x)[1] for x in xs], [x for x in xs if grow() is None]


def change_in_comprehension(xs: list) -> Any:
    out = [xs.pop() for x in xs]
    more = [1, 2, 3]
    seen = [more.append(x) or x for x in more if len(more) < 6]
    return out, xs, seen, more, any(more.pop() == 2 for _ in more), more


def reversed_change(xs: list) -> Any:
    out = []
    for x in reversed(xs):
        out.append(x)
        if x == 3:
            xs.append(99)
        if x == 2:
            xs.clear()
    return out, xs


def zip_change(xs: list) -> Any:
    ys = [1, 2, 3, 4]
    out = []
    for x, y in zip(xs, ys):
        out.append((x, y))
        if len(xs) < 4:
            xs.append(x)
        ys.pop()
    return out, xs, ys


def zip_kinds(xs: Any, ys: Any) -> Any:
    out = []
    for x, y in zip(xs, ys):
        out.append([x, y])
    for i, (x, y) in enumerate(zip(xs, ys), 1):
        out.append([i, x, y])
    return out, [x for x, _ in zip(xs, ys)], dict(zip(xs, ys)), list(zip(xs, ys)), list(zip(xs)), list(zip())


def zip_many(xs: list) -> Any:
    return (
        list(zip(xs, xs[1:], xs[2:])),
        [a + b for a, b in zip(xs, xs)],
        list(zip(*[xs, xs])),
        [t for t in zip(xs, "ab")],
    )


def zip_strict(xs: list, ys: list) -> Any:
    return [(x, y) for x, y in zip(xs, ys, strict=True)]


def transpose(rows: list) -> Any:
    return list(zip(*rows)), [list(c) for c in zip(*rows)]


def zip_consumes() -> Any:
    a = iter([1, 2, 3])
    b = iter([1])
    first = list(zip(a, b))
    return first, list(a), list(b)


def enumerate_kinds(xs: Any) -> Any:
    out = []
    for i, x in enumerate(xs):
        if x == "skip":
            continue
        out.append((i, x))
    for i, x in enumerate(xs, start=5):
        out.append((i, x))
    for pair in enumerate(xs):
        out.append(pair)
    return (
        out,
        [i for i, _ in enumerate(xs)],
        {x: i for i, x in enumerate(xs)} if isinstance(xs, str) else list(enumerate(xs, 10)),
    )


def enumerate_start(xs: list, n: Any) -> Any:
    return [(i, x) for i, x in enumerate(xs, n)]


def enumerate_captured(xs: list) -> Any:
    fs = []
    for i, x in enumerate(xs):
        fs.append(lambda: (i, x))
    gs = [lambda: (i, x) for i, x in enumerate(xs)]
    return [f() for f in fs], [g() for g in gs]


def after_loop(xs: list) -> Any:
    i = "none"
    for i, x in enumerate(xs):
        pass
    for y in xs:
        if y == 2:
            break
    else:
        y = "not found"
    return i, y


def set_before_read(rows: list) -> Any:
    """A turn finds nothing that the one before left; what comes after the loops does."""
    kind, last = 0, None
    for row in rows:
        first, rest = row[0], row[1:]
        for cell in rest:
            kind = str(cell)
            size = [kind, first]
        last = [first] if rest else kind
        if first:
            seen = 1.5
    return [kind, last, first, rest, cell, size, seen]


def set_in_one_branch(xs: list) -> Any:
    """A variable that some turns leave as it was."""
    for x in xs:
        if x > 1:
            found = [x]
        y = x * 2
    try:
        return [found, x, y, str(x / 2)]
    except NameError as error:
        return str(error)


def set_then_kept(xs: list) -> Any:
    """`before` is read in the turn after, `now` is not."""
    before: Any = None
    made: list = []
    for x in xs:
        now = x + 0.5 if x else "none"
        made.append([before, now])
        before = now
    return [made, before, str(now)]


def unbound_after_loop(xs: list) -> Any:
    for x in xs:
        pass
    return x


def targets(rows: list) -> Any:
    d: dict = {}
    xs = [0, 0]
    for d["k"], xs[1] in rows:
        xs[0] += 1
    for xs[0] in [7, 8]:
        pass
    return d, xs


def nested_break(rows: list) -> Any:
    out = []
    for row in rows:
        for x in row:
            if x < 0:
                break
            if x == 0:
                continue
            out.append(x)
        else:
            out.append("all")
            continue
        out.append("stop")
    return out


def while_else(n: int) -> Any:
    i = 0
    while i < n:
        i += 1
        if i == 3:
            break
    else:
        return "else", i
    return "break", i


def reversed_kinds(xs: Any) -> Any:
    return list(reversed(xs)), [x for x in reversed(xs)], next(reversed(xs), None)


def sorted_kinds(xs: Any) -> Any:
    return sorted(xs), sorted(xs, reverse=True), sorted(xs, key=lambda x: str(x))


def string_loop(text: str) -> Any:
    out = []
    for c in text:
        out.append(c)
    for i, c in enumerate(text):
        out.append((i, c))
    for a, b in zip(text, text[1:]):
        out.append(a + b)
    return out, [c for c in reversed(text)], [c for c in text if c != "a"]


def not_iterable(x: Any) -> Any:
    for _ in x:
        return "yes"
    return "empty"


def not_iterable_enumerate(x: Any) -> Any:
    return [i for i, _ in enumerate(x)]


def not_iterable_zip(x: Any) -> Any:
    return [i for i, _ in zip(x, [1])]


def loop_over_union(x: Any) -> Any:
    out = []
    for v in x:
        out.append(v)
    return out, [v for v in x], list(x), sorted(x, key=str), len(x), tuple(x)


def star_arguments(xs: list) -> Any:
    def f(a: Any, *rest: Any) -> Any:
        return a, rest

    return f(*xs), f(0, *xs, 9), [*xs, *"ab", *range(2)], max(*xs), print(*xs, sep="-")


CASES: list[tuple[Any, ...]] = [
    *(
        (f, xs)
        for f in (append_while, remove_while, insert_while, clear_while, rebind_while)
        for xs in ([], [1], [1, 2, 3])
    ),
    *((change_through_alias, xs) for xs in ([], [1, 2])),
    *((change_in_function, xs) for xs in ([], [1, 2])),
    *((change_in_comprehension, xs) for xs in ([], [1, 2, 3, 4, 5])),
    *((reversed_change, xs) for xs in ([], [1, 2, 3, 4], [2, 1])),
    *((zip_change, xs) for xs in ([], [1], [1, 2, 3])),
    *((zip_kinds, xs, ys) for xs in ([1, 2], "ab", {"k": 1}) for ys in ([3], "xyz", {"q": 2, "r": 3}, [])),
    *((zip_many, xs) for xs in ([], [1], [1, 2, 3, 4])),
    *((zip_strict, xs, ys) for xs, ys in (([1], [2]), ([1], []), ([], [1]), ([1, 2], [1]))),
    *((transpose, rows) for rows in ([], [[1, 2], [3, 4]], [[1], [2, 3]], ["ab", "cd"])),
    (zip_consumes,),
    *((enumerate_kinds, xs) for xs in ([], ["a", "skip", 1], "héy", {"a": 1, "b": 2}, [[1], {"b": 2}])),
    *((enumerate_start, ["a"], n) for n in (0, -1, True, 1.5, "1", None)),
    *((enumerate_captured, xs) for xs in ([], [1, 2])),
    *((after_loop, xs) for xs in ([], [1], [2, 3])),
    *((unbound_after_loop, xs) for xs in ([], [1])),
    *((set_before_read, rows) for rows in ([[1, 2, 3.5], [0, "b"]], [[0, 1]], [[1]], [], [[2, [1]], [3]])),
    *((set_in_one_branch, xs) for xs in ([], [0], [2, 0], [0, 2, 1], [2**53 - 1, 1 - 2**53])),
    *((set_then_kept, xs) for xs in ([], [0], [1, 0, 2])),
    (targets, [[1, 2], [3, 4]]),
    (nested_break, [[1, 0, 2], [3, -1, 4], []]),
    *((while_else, n) for n in (0, 2, 5)),
    *((reversed_kinds, x) for x in ([1, 2], "ab", {"a": 1, "b": 2}, [], None, 5)),
    *((sorted_kinds, x) for x in ([2, 1], "ba", {"b": 1, "a": 2}, [], [1, "a"], [None, 1], 5)),
    *((string_loop, text) for text in ("", "abc", "a😀é")),
    *(
        (f, x)
        for f in (not_iterable, not_iterable_enumerate, not_iterable_zip)
        for x in (5, None, True, 1.5, "a", [], {"a": 1})
    ),
    *((loop_over_union, x) for x in ([1, "a"], "ab", {"a": 1})),
    *((star_arguments, xs) for xs in ([1, 2], [3, 4, 5])),
]


@pytest.mark.parametrize("case", CASES, ids=lambda c: c[0].__name__)
def test_iteration(case: tuple[Any, ...]) -> None:
    """Every program does the same in CPython and in JavaScript."""
    same(*case)
