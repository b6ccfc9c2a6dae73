"""What is emitted for speed does what the slow way does: arrays asked for before a loop, stepped ranges, sorts by columns."""

from __future__ import annotations

from typing import Any

import pytest

from tests.harness.same import compiled, engine, refused, same

VALUES: list[Any] = [
    [1, 2, 3],
    [1, None, 3],
    [],
    "abc",
    "a😀c",
    {"0": 1, "1": 2},
    {},
    None,
    5,
    [[1], [2], [3]],
    [1.5, True, "x"],
]


def each(xs, n):
    out = []
    for i in range(n):
        out.append(xs[i])
    return out


def first_two(rows):
    out = []
    for row in rows:
        out.append([row[0], row[1], row[0]])
    return out


def rebound(a, b):
    out = []
    for i in range(2):
        out.append(a[i])
        a = b
    return out


def rebound_in_while(a, b):
    out = []
    i = 0
    while i < 4:
        out.append(a[i % 2])
        if i == 1:
            a = b
        i += 1
    return out


def rebound_by_walrus(a, b):
    return [(a := b)[0] if i else a[i] for i in range(2)] + [a[0]]


def rebound_by_closure(a, b):
    def swap():
        nonlocal a
        a = b

    out = []
    for i in range(2):
        out.append(a[i])
        swap()
    return out


def grid(a, b):
    return [[a[i][k] * b[k][i] for k in range(len(b))] for i in range(len(a))]


@pytest.mark.parametrize("xs", VALUES)
def test_elements_in_loops(xs: Any) -> None:
    same(each, xs, 3)
    same(each, xs, 0)
    same(first_two, [xs, [1, 2]])
    for function in (rebound, rebound_in_while, rebound_by_walrus, rebound_by_closure):
        same(function, xs, [7, 8])
        same(function, [7, 8], xs)


def test_grids() -> None:
    same(grid, [[1, 2], [3, 4]], [[5, 6], [7, 8]])
    same(grid, [[1, 2], "ab"], [[5, 6], [7, 8]])
    same(grid, [[1.5, 2], [3, 4]], [[5, 6], None])


def stepped(start, stop, step):
    out = []
    for i in range(start, stop, step):
        out.append(i)
        if len(out) > 20:
            break
    return out


def stepped_inside(start, stop, step):
    last = None
    for i in range(start, stop, step):
        step = 100
        i += 1
        last = i
    return last, [j for j in range(start, stop, step or 1)][:5]


BOUNDS = [
    (0, 10, 3),
    (10, 0, -3),
    (0, 10, -1),
    (10, 0, 1),
    (0, 10, 0),
    (0, 0, 0),
    (True, 9, 2),
    (-5, 5, 4),
    (3, -7, -4),
]


@pytest.mark.parametrize("bounds", BOUNDS)
def test_stepped_ranges(bounds: tuple[int, int, int]) -> None:
    same(stepped, *bounds)
    same(stepped_inside, *bounds)


def test_stepped_ranges_of_other_things() -> None:
    same(stepped, 0, 10, 1.5)
    same(stepped, 0, 10, "1")
    same(stepped, None, 10, 1)
    same(stepped, 0, [], 1)
    same(stepped, 0, 2**53 - 1, 2**52)


def test_ranges_beyond_what_counts_are_refused() -> None:
    def count(n):
        return [i for i in range(2**53 - 3, 2**53 + n)]

    refused(count, 3, code="integer-too-large")


TUPLES: list[Any] = [
    [["b", 2], ["a", 1], ["b", 1], ["a", 1]],
    [["b", {}], ["a", {}], ["c", {}]],
    [["b", {}], ["a", {}], ["b", {}]],
    [["b", 2], ["a", "x"], ["c", None]],
    [["b", 2], ["b", "x"]],
    [[1, 2], [1.5, 2], [True, 1]],
    [["a", 1], ["a"]],
    [[], []],
    [["😀", 1], ["～", 2], ["a", 3]],
    [["a", [2, 1]], ["a", [1, 2]]],
    [[None, 1], [None, 0]],
    [[2**53 - 1, 1], [-5, 2], [0, 0]],
]


def by_tuple(rows, down):
    return sorted(rows, key=lambda r: tuple(r), reverse=down)


def by_list(rows, down):
    rows = [list(r) for r in rows]
    rows.sort(reverse=down)
    return rows


def by_pair(rows, down):
    return [r[0] for r in sorted(rows, key=lambda r: (r[-1] == 1, r[0]), reverse=down)]


@pytest.mark.parametrize("rows", TUPLES)
@pytest.mark.parametrize("down", [False, True])
def test_sorts_by_columns(rows: Any, down: bool) -> None:
    for function in (by_tuple, by_list, by_pair):
        same(function, rows, down)


def test_columns_of_one_kind_only() -> None:
    same(lambda: sorted([(1, "a"), [1, "b"]]))
    same(lambda: sorted([(1, 2.0), (1.0, 1), (True, 0)]))
    same(lambda: sorted([("a", i % 3, -i) for i in range(100)]))


def extremes(a, b, c):
    return min(a, b), max(a, b), min(a, b, c), max(a, b, c), max(c, a), min(c, b)


@pytest.mark.parametrize(
    "values",
    [(1, 2, 3), (2, 1, 1), (1, 1.5, True), ("b", "a", "c"), ([1], [0], []), (1, "a", 2), (None, 1, 2), (0, False, 0.5)],
)
def test_extremes_of_arguments(values: Any) -> None:
    same(extremes, *values)


def grouped(rows):
    groups = {}
    for k, v in rows:
        groups.setdefault(k, []).append(v)
    counts = {}
    for k, v in rows:
        counts.setdefault(k, {"n": 0})["n"] += 1
    return list(groups.items()), list(counts.items()), groups.setdefault("new", [1, 2])


def test_defaults_are_set() -> None:
    same(grouped, [["a", 1], ["b", 2], ["a", 3], [1, 4], [True, 5], [None, 6]])
    same(grouped, [[[], 1]])
    same(lambda rows: [{k: None}.setdefault(k, []) for k in rows], ["a", 1])


def counting(xs):
    return sum(1 for x in xs if x), sum(x > 1 for x in xs), sum(2 for x in xs), sum(len(str(x)) for x in xs)


def test_sums_that_count() -> None:
    same(counting, [1, 0, 2, 3])
    same(counting, [])
    same(counting, [1, "a"])


def filled(n, x):
    a = [x] * n
    for i in range(len(a) + 1):
        a[i] = i
    return a


def test_stores_in_loops() -> None:
    same(filled, 3, None)
    same(filled, 0, 1)
    same(lambda n: [[0] * n] * n, 2)
    same(lambda: [1.5] * True)
    same(lambda n: [None] * n, -1)


HOSTILE_NAMES = ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf", "next", "length", "0", "a", ""]


@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_items_under_names_of_objects(name: str) -> None:
    def item(x: Any, k: Any) -> Any:
        return x[k]

    for value in (1, None, "x", [], {}):
        same(item, {name: value}, name)
    for other in ({}, {"b": 1}, [], "text", 5, None, [1]):
        same(item, other, name)

    def of_an_iterator(xs: Any, k: Any) -> Any:
        try:
            return iter(xs)[k]
        except TypeError:
            return "no items"

    same(of_an_iterator, [1], name)
    same(of_an_iterator, {"a": 1}, name)

    def of_a_table(x: Any, k: Any) -> Any:
        table = {"constructor": len, "other": max, "n": 1}
        return table[k](x) if k in table else [x[n] for n in x if n == k]

    same(of_a_table, {name: 1}, name)


@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_truth_of_dicts(name: str) -> None:
    def truth(x: Any) -> Any:
        return [1 if part else 0 for part in x], bool(x), not x, x and 1, x or 2

    same(truth, [{name: None}, {}, {name: 0}, [], {name: {}}])
    same(truth, {name: 1})
    same(truth, {})


def test_members_left_out_make_no_dict_true() -> None:
    def truth(x: Any) -> Any:
        return 1 if x["inner"] else 0

    _, name = compiled(truth)
    for inner, wanted in (("{a: undefined}", 0), ("Object.create(null)", 0), ("{a: undefined, constructor: null}", 1)):
        assert engine().eval(f"{name}({{inner: {inner}}})") == wanted, inner


def test_elements_of_sets_keep_their_first_form() -> None:
    def elements(xs: Any) -> Any:
        made = set()
        for x in xs:
            made.add(x)
        return sorted(repr(x) for x in made), len(made)

    same(elements, [1, True])
    same(elements, [True, 1, 0, False])
    same(elements, ["a", "a", "b"])

    def of_zeros(x: Any) -> Any:
        made = {x * 0.0}
        made.add(x * -0.0)
        return [repr(y) for y in made]

    same(of_zeros, 1.5)


def test_keys_of_dicts_keep_their_first_form() -> None:
    def keys(xs: Any) -> Any:
        made = {}
        for i, x in enumerate(xs):
            made[x] = i
        return [[repr(k), v] for k, v in made.items()]

    for xs in ([1, True, 1.0], [True, 1], [0, False, -0.0, ""], [None, "None"], [1.5, 1.5], ["\ud83d", "😀"]):
        same(keys, xs)


CONTAINERS = [
    "a@b",
    "",
    "@",
    "😀@",
    {"@": 1},
    {"a": 1},
    {},
    ["@"],
    ["a"],
    [],
    None,
    5,
    ["x", None],
    {"😀": 2},
    "\ud83d",
]


@pytest.mark.parametrize("container", CONTAINERS, ids=repr)
def test_texts_in_what_the_page_passes(container: Any) -> None:
    def found(x: Any) -> Any:
        return ["@" in x, "a" not in x, "😀" in x, "" in x, "constructor" in x, "length" in x]

    same(found, container)

    def half(x: Any) -> Any:
        return ["\ud83d" in x, "\ude00" in x]

    same(half, container)

    def found_or_not(x: Any) -> Any:
        return "mail" if "@" in x and not x.startswith("@") else "none"

    same(found_or_not, container)
