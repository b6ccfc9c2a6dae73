"""Methods and items of lists: values from the page and values made inside, aliases, arguments that are changed."""

from __future__ import annotations

from typing import Any

import pytest
from clientside.compiler.diagnostics.diagnostic import CompileError

from tests.harness.same import same

ITEMS: list[Any] = [3, 1, 2]
MIXED: list[Any] = [1, "1", True, 1.5, None, [1], {"a": 1}, 0, ""]


def append_page(xs: Any, x: Any) -> Any:
    xs.append(x)
    return xs


def append_value(x: Any) -> Any:
    out = []
    found = out.append(x)
    return out, found


def append_float(n: int) -> Any:
    out = [1, 2]
    out.append(n / 2)
    out.append(n)
    return out, [str(v) for v in out]


def alias(x: int) -> Any:
    a = b = []
    a.append(x)
    c = b
    c.append("z")
    return a, b, c, a is b, a == [x, "z"]


def nested_alias(x: Any) -> Any:
    rows = {"data": [1]}
    inner = rows["data"]
    inner.append(x)
    rows["data"].append(2.5)
    return rows, inner, [type(v).__name__ for v in inner]


def changed_in_helper(data: Any) -> Any:
    def add(xs: Any, v: Any) -> None:
        xs.append(v)

    add(data["xs"], 7)
    for row in data["rows"]:
        add(row, "x")
    return data


def not_changed(data: Any) -> Any:
    return [x for x in data], len(data), data[0] if data else None


def changed_copy(data: Any) -> Any:
    own = data[:]
    own.append(9)
    more = list(data)
    more.insert(0, "first")
    return own, more, data


def changed_deep(data: Any) -> Any:
    own = data.copy()
    own[0].append(1)
    return own, data


def extend_all(xs: Any, more: Any) -> Any:
    xs.extend(more)
    return xs


def extend_self() -> Any:
    a = [1, 2]
    a.extend(a)
    a += a
    a += (x for x in "ab")
    a += "cd"
    return a


def plus_aliases(xs: Any) -> Any:
    a = xs
    a += [1]
    b = a + [2]
    return a, b, xs, a is xs, b is xs


def insert_at(xs: Any, i: Any, x: Any) -> Any:
    return xs.insert(i, x), xs


def pop_at(xs: Any, i: Any) -> Any:
    found = xs.pop(i)
    return found, xs


def pop_last(xs: list) -> Any:
    out = []
    while xs:
        out.append(xs.pop())
    return out, xs


def pop_any(x: Any) -> Any:
    return x.pop(), x


def pop_from_empty() -> Any:
    xs: list = []
    return xs.pop()


def remove(xs: Any, x: Any) -> Any:
    xs.remove(x)
    return xs


def index(xs: Any, x: Any) -> Any:
    return xs.index(x)


def index_between(xs: Any, x: Any, lo: Any, hi: Any) -> Any:
    return xs.index(x, lo, hi)


def count(xs: Any, x: Any) -> Any:
    return xs.count(x)


def reverse(xs: Any) -> Any:
    ys = xs.copy()
    return ys.reverse(), ys, xs


def clear(xs: Any) -> Any:
    ys = xs
    ys.clear()
    return xs, ys


def copy(xs: Any) -> Any:
    ys = xs.copy()
    ys.append(1)
    return xs, ys


def get(xs: Any, i: Any) -> Any:
    return xs[i]


def put(xs: Any, i: Any, x: Any) -> Any:
    xs[i] = x
    return xs


def delete(xs: Any, i: Any) -> Any:
    del xs[i]
    return xs


def augmented(xs: Any, i: Any) -> Any:
    xs[i] += 1
    xs[-1] *= 2
    return xs


def methods_as_values(xs: list) -> Any:
    out = []
    add = out.append
    for x in xs:
        add(x)
    ys = [3, 1, 2]
    list(map(ys.append, xs))
    return out, ys, [ys.index(x) for x in xs], list(map(ys.count, xs))


def floats_and_ints(xs: list) -> Any:
    total = [0]
    for x in xs:
        total[0] += x
        total.append(x * 1.0)
    return total, [str(t) for t in total], 1 in total, total.count(1), total.index(xs[0])


def wrong_kind(x: Any) -> Any:
    x.append(1)
    return x


def multiply(xs: list, n: Any) -> Any:
    ys = xs * n
    zs = [xs] * 2
    zs[0].append("shared")
    return ys, zs


def compare(a: list, b: list) -> Any:
    return a == b, a != b, a < b, a <= b, a > b, a >= b


def grid(n: int) -> Any:
    rows = [[0] * n for _ in range(n)]
    for i in range(n):
        rows[i][i] = 1
        rows[-1][0] += i
    return rows


def stack(text: str) -> Any:
    pairs = {")": "(", "]": "["}
    found: list = []
    for c in text:
        if c in "([":
            found.append(c)
        elif c in pairs and (not found or found.pop() != pairs[c]):
            return False
    return not found


CASES: list[tuple[Any, ...]] = [
    *((append_page, [1], x) for x in (1, 1.5, None, [2], {"a": 1}, "s")),
    (append_page, [], 1),
    *((append_page, x, 1) for x in ({"a": 1}, None, "s", 3, True, 2.5)),
    *((append_value, x) for x in MIXED),
    *((append_float, n) for n in (2, 3)),
    (alias, 1),
    *((nested_alias, x) for x in (1, 1.5, "s")),
    (changed_in_helper, {"xs": [1], "rows": [[], [1]]}),
    (not_changed, [1, [2]]),
    (changed_copy, [1]),
    (changed_deep, [[0], [5]]),
    *((extend_all, [1], more) for more in ([2], "ab", {"k": 1}, [], 3, None)),
    (extend_self,),
    (plus_aliases, [0]),
    *((insert_at, [1, 2], i, "x") for i in (0, 1, 2, 5, -1, -9, True, None, 1.5, "0")),
    *((pop_at, [1, 2, 3], i) for i in (0, 1, -1, 3, -4, True, None, 1.5, "a")),
    (pop_at, [], 0),
    (pop_at, {"a": 1}, "a"),
    (pop_last, [1, 2, 3]),
    *((pop_any, x) for x in ([1, 2], [], {"a": 1}, {}, None, "s", 3)),
    (pop_from_empty,),
    *((remove, MIXED, x) for x in (1, "1", True, [1], {"a": 1}, 0, "no", 2)),
    *((index, MIXED, x) for x in (*MIXED, 1.5, "no", [2], 2)),
    (index, "abca", "a"),
    (index, "abca", "z"),
    (index, {"a": 1}, "a"),
    *(
        (index_between, [1, 2, 1, 2], 2, lo, hi)
        for lo, hi in ((0, 4), (2, 9), (-1, 4), (2, 3), (0, -1), (None, 1), (1.5, 3))
    ),
    *((count, MIXED, x) for x in MIXED),
    (count, "banana", "a"),
    *((reverse, xs) for xs in ([], [1], MIXED)),
    *((clear, x) for x in ([1], {"a": 1}, None)),
    *((copy, x) for x in ([1], [], "s", None)),
    *((get, ITEMS, i) for i in (0, -1, 2, 3, -3, -4, True, 1.5, "0", None, [0])),
    *((get, "añ😀", i) for i in (0, 1, 2, -1, 3, "a")),
    *((put, ITEMS, i, "x") for i in (0, -1, 3, -4, True, "0", 1.5, None)),
    *((put, x, 0, 1) for x in ("s", None, 5, {"a": 1})),
    *((delete, ITEMS, i) for i in (0, -1, 3, -4, True, "0", None)),
    *((delete, x, "a") for x in ("s", None, {"a": 1}, {"b": 1})),
    *((augmented, [1, 2, 3], i) for i in (0, 1, -1, 5)),
    (methods_as_values, [1, 2]),
    *((floats_and_ints, xs) for xs in ([1, 2], [1.5], [2, 0.5])),
    *((wrong_kind, x) for x in ({"append": 1}, "s", 5, None, 1.5, True)),
    *((multiply, [1], n) for n in (2, 0, -1, True, 1.5, "a", None)),
    *(
        (compare, a, b)
        for a, b in (
            ([1, 2], [1, 2]),
            ([1], [1, 2]),
            ([], []),
            ([2], [1, 5]),
            ([True], [1]),
            ([[1]], [[1, 2]]),
            (["a"], [1]),
        )
    ),
    (grid, 3),
    *((stack, text) for text in ("([])", "(]", "", ")")),
]


@pytest.mark.parametrize("case", CASES, ids=lambda c: c[0].__name__)
def test_lists(case: tuple[Any, ...]) -> None:
    """Every program does the same in CPython and in JavaScript."""
    same(*case)


def test_a_key_function_takes_one_argument():
    def f(xs):
        xs.sort(key=lambda a, b=0: a)
        return xs

    same(f, [3, 1, 2])
    with pytest.raises(CompileError, match="takes 2 positional arguments"):
        same(lambda xs: xs.sort(key=lambda a, b: a), [3, 1])
