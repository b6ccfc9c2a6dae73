"""The module itertools against CPython: values, kinds, laziness and errors."""

from __future__ import annotations

import itertools
import itertools as it
from itertools import chain, islice, product
from typing import Any

import pytest

from tests.harness.same import refused, same, same_for_all

PAIRS: list[tuple[Any, Any]] = [
    ([], 0),
    ([], 2),
    ([1], 1),
    ("abcd", 2),
    ([3, 1.5, 2], 3),
    ([1, 2, 3], 5),
    ([1, 2, 3], -1),
    ([1], 1.5),
    (5, 1),
    ([1, 1, 2], 2),
    ([1, 2], None),
]


def first_of_two(a: Any, b: Any) -> Any:
    return [a, b][0]


def test_combinatorics() -> None:
    same_for_all(lambda xs, r: list(itertools.combinations(xs, r)), PAIRS)
    same_for_all(lambda xs, r: list(itertools.combinations_with_replacement(xs, r)), PAIRS)
    same_for_all(lambda xs, r: list(itertools.permutations(xs, r)), PAIRS)
    same_for_all(lambda xs, r: list(itertools.product(xs, repeat=r)), PAIRS)
    same(lambda xs: list(itertools.permutations(xs)), [1, 2, 3, 4])
    same(lambda xs: [a + b for a, b in itertools.combinations(xs, 2)], [1, 2.5, 3])
    same(lambda xs: [str(a / b) for a, b in itertools.permutations([x / 2 for x in xs], 2)], [1, 2, 4])
    same(lambda xs: list(it.combinations(xs, xs[0] / 2)), [2, 3])
    same(lambda a, b: list(product(a, b)), [1, 2], "xy")
    same(lambda a, b: list(product(a, b, [0.5], repeat=2)), [1], "xy")
    same(lambda a, b: list(product(a, b)), [], "xy")
    same(lambda a, b: list(product(a, b)), [1], 5)
    same(lambda xs: list(product(*xs)), [[1, 2], "ab", [None]])
    same(lambda xs: [len(t) for t in product(*xs, repeat=2)], [[1, 2], "ab"])
    same(lambda xs: list(product()), 1)


def test_chain() -> None:
    same(lambda a, b: list(chain(a, b, (1.0,), {"k": 1})), [1], "ab")
    same(lambda a: list(chain(*a)), [[1], "ab", []])
    same(lambda a: list(chain.from_iterable(a)), [[1], "ab", []])
    same(lambda a: list(it.chain.from_iterable(a)), [[1], 5])
    same(lambda a: list(itertools.chain.from_iterable(x for x in a if x)), [[1], [], [2.5]])
    same(lambda a: [list(c) for c in map(chain.from_iterable, a)], [["ab", [1]], []])
    same(lambda a: next(chain(a, 5)), [1])
    same(lambda: list(chain()))

    def late(a: Any) -> Any:
        found = []
        values = chain(a, 7, a)
        try:
            for x in values:
                found.append(x)
        except TypeError as e:
            found.append(str(e))
        found.extend(values)
        return found

    same(late, [1, 2])


def test_infinite() -> None:
    same(lambda n: list(islice(itertools.count(), n)), 4)
    same(lambda n: list(islice(itertools.count(n), 3)), 2.5)
    same(lambda n: list(islice(itertools.count(n, 2), 3)), 5)
    same(lambda n: list(islice(itertools.count(n, -1), 3)), 1)
    same(lambda n: list(islice(itertools.count(n / 2, 0.1), 12)), 2)
    same(lambda n: list(islice(itertools.count(n, 0.5), 5)), 1)
    same(lambda n: list(islice(itertools.count(2**53 - n), 4)), 2)
    same(lambda n: list(islice(itertools.count(step=n), 4)), 3)
    same_for_all(lambda n: list(islice(itertools.count(n), 3)), ["a", None, True])
    same(lambda xs: list(islice(itertools.cycle(xs), 7)), [1, "b", 2.5])
    same(lambda xs: list(islice(itertools.cycle(xs), 7)), [])
    same(lambda xs: list(itertools.repeat(xs, 3)), [1])
    same_for_all(lambda n: list(itertools.repeat("x", n)), [2, 0, -1, 1.5, "a", None, True])
    same(lambda n: list(islice(itertools.repeat(n / 2), 3)), 2)
    same(lambda xs: [a * b for a, b in zip(xs, itertools.count(1))], [5, 6])
    same(lambda xs: list(map(pow, xs, itertools.repeat(2))), [5, 6])


def test_accumulate() -> None:
    for xs in ([], [1, 2, 3], [1, 2.5, 3], ["a", "b"], [[1], [2]], [1, "a"], [2**52, 2**52, 1], [True, True]):
        same(lambda xs: list(itertools.accumulate(xs)), xs)
        same(lambda xs: list(itertools.accumulate(xs, initial=None)), xs)
        same(lambda xs: list(itertools.accumulate(xs, max)), xs)
        same(lambda xs: list(itertools.accumulate(xs, lambda a, b: [a, b])), xs[:2])
    same(lambda xs: list(itertools.accumulate(xs, initial=100)), [1, 2])
    same(lambda xs: list(itertools.accumulate(xs, lambda a, x: a * x / 2, initial=1)), [2, 4])
    same(lambda xs: [str(x) for x in itertools.accumulate(x / 2 for x in xs)], [2, 4])
    same(lambda xs: list(itertools.accumulate(xs, func=lambda a, b: a - b)), [2, 4])


def test_filters() -> None:
    for xs in ([], [1, 0, 2, 5, 1], [6, 1], ["", "a"]):
        same(lambda xs: list(itertools.dropwhile(lambda x: x and x != 5, xs)), xs)
        same(lambda xs: list(itertools.takewhile(lambda x: x and x != 5, xs)), xs)
        same(lambda xs: list(itertools.filterfalse(lambda x: x == 1, xs)), xs)
        same(lambda xs: list(itertools.filterfalse(None, xs)), xs)
        same(lambda xs: list(itertools.compress(xs, [1, 0, True, "a"])), xs)
        same(lambda xs: list(itertools.pairwise(xs)), xs)

    def goes_on(xs: Any) -> Any:
        values = iter(xs)
        return [list(itertools.takewhile(lambda x: x < 3, values)), list(values)]

    same(goes_on, [1, 2, 3, 4])


def test_islice() -> None:
    same_for_all(lambda n: list(islice(range(8), n)), [3, 0, None, 20, True])
    for args in [(1, 4), (1, None), (7, 2), (5, 5), (None, 3), (None, None)]:
        same(lambda a, b: list(islice(range(8), a, b)), *args)
    for bounds in [(0, 10, 3), (2, 7, 2), (None, None, None), (1, None, 2), (0, 8, 100)]:
        same(lambda a, b, c: list(islice(range(8), a, b, c)), *bounds)
    for wrong in (-1, -2, 1.5, "a", [1]):
        same(lambda n: list(islice([1], n)), wrong)
        same(lambda n: list(islice([1], n, 3)), wrong)
        same(lambda n: list(islice([1], 0, n)), wrong)
        same(lambda n: list(islice([1], 0, 3, n)), wrong)
    same(lambda n: list(islice([1], 0, 3, n)), 0)
    same(lambda n: list(islice(n, 2)), 5)
    same(lambda n: list(islice([1, 2], n / 2)), 2)

    def rest(n: Any) -> Any:
        values = iter(range(12))
        return [list(islice(values, n)), next(values), list(islice(values, 1, 6, 2)), list(values)]

    same_for_all(rest, [0, 2, 3])


def test_groupby() -> None:
    same(lambda xs: [(k, list(g)) for k, g in itertools.groupby(xs)], [1, 1, 2, 2, 1, "a"])
    same(
        lambda xs: {k: [x["n"] for x in g] for k, g in itertools.groupby(xs, key=lambda r: r["k"])},
        [{"k": "a", "n": 1}, {"k": "a", "n": 2}, {"k": "b", "n": 3}],
    )
    same(lambda xs: [(k, sum(g)) for k, g in itertools.groupby(xs, lambda x: x // 10)], [1, 5, 12, 31, 32])
    same(lambda xs: [k for k, g in itertools.groupby(xs, len)], ["a", "b", "cc", "d"])
    same(lambda xs: [k for k, g in itertools.groupby(sorted(xs, key=lambda x: x / 2), key=lambda x: x / 2)], [4, 2, 4])
    same(lambda xs: list(itertools.groupby(xs)), [])

    def odd_order(xs: Any) -> Any:
        groups = itertools.groupby(xs)
        k1, g1 = next(groups)
        first = next(g1)
        k2, g2 = next(groups)
        return [k1, first, k2, list(g1), list(g2), next(groups, "end")]

    same(odd_order, [1, 1, 1, 2, 2])
    same(lambda xs: [list(g) for k, g in list(itertools.groupby(xs))], [1, 1, 2])


def test_starmap_of_builtins_counts_arguments() -> None:
    same(lambda: list(itertools.starmap(pow, [(2, 3, 5), (3, 4, 5)])))
    same(lambda xs: list(itertools.starmap(max, [(x, 2, 3) for x in xs])), [1, 5])
    same(lambda xs: list(itertools.starmap(pow, xs)), [[2, 3, 5]])
    same(lambda xs: list(itertools.starmap(max, xs)), [[1]])
    same(lambda xs: list(itertools.starmap(max, xs)), [[[1, 3]], [1, 3]])
    refused(lambda xs: list(itertools.starmap(pow, xs)), [[2, 3, 5, 7]], code="argument-count")


def test_starmap_tee_zip_longest() -> None:
    same(lambda xs: list(itertools.starmap(pow, xs)), [[2, 3], [3, 2]])
    same(lambda xs: list(itertools.starmap(lambda a, b: a / b, [(x, 2) for x in xs])), [2, 3])
    same(lambda xs: list(itertools.starmap(lambda a, b=5: [a, b], xs)), [[1], [2, 3]])
    same(lambda xs: list(itertools.starmap(first_of_two, xs)), [[1, 2], [3]])
    same(lambda xs: list(itertools.starmap(first_of_two, xs)), [[1, 2, 3]])
    same(lambda xs: list(itertools.starmap(first_of_two, xs)), [5])

    def tee(xs: Any) -> Any:
        a, b = itertools.tee(xs)
        next(a, None)
        return [list(zip(a, b)), list(b), list(a), [list(t) for t in itertools.tee(iter(xs), 3)], itertools.tee(xs, 0)]

    same_for_all(tee, [([1, 2, 3],), ([],), ("ab",), (5,)])
    same(lambda xs: list(itertools.zip_longest(xs, "ab", [1.0])), [1, 2, 3])
    same(lambda xs: list(itertools.zip_longest(xs, "abc", fillvalue=0.5)), [1])
    same(lambda xs: list(itertools.zip_longest(*xs, fillvalue="-")), [[1, 2], [], "x"])
    same(lambda: list(itertools.zip_longest()))


def inside(xs: Any) -> Any:
    import itertools as inner
    from itertools import accumulate  # noqa: I001
    from itertools import groupby as grouped

    return [list(inner.chain(xs, xs)), list(accumulate(xs)), [k for k, _ in grouped(xs)]]


@pytest.mark.parametrize("xs", [[1, 2], [], "ab"])
def test_imports(xs: Any) -> None:
    same(inside, xs)
    same(lambda xs: sorted(map(tuple, itertools.pairwise(xs))), xs)
    same(lambda xs: sum(1 for _ in it.combinations(xs, 2)), xs)
