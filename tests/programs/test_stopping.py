"""StopIteration that a function raises inside of map, filter and their like: it ends their iteration, as in CPython."""

from itertools import accumulate, cycle, dropwhile, groupby, islice, starmap, takewhile

import pytest

from tests.harness.same import same


def rows(columns):
    iterators = [iter(c) for c in columns]
    found = []
    while True:
        row = list(map(next, iterators))
        if len(row) < len(iterators):
            return found, row
        found.append(row)


def roundrobin(*iterables):
    iterators = map(iter, iterables)
    for active in range(len(iterables), 0, -1):
        iterators = cycle(islice(iterators, active))
        yield from map(next, iterators)


def limited(limit):
    def f(x, *more):
        if x >= limit:
            raise StopIteration
        return x * 2

    return f


USES = [
    lambda f, xs: list(map(f, xs)),
    lambda f, xs: list(map(f, xs, xs)),
    lambda f, xs: tuple(map(f, xs)),
    lambda f, xs: sum(map(f, xs)),
    lambda f, xs: sorted(map(f, xs)),
    lambda f, xs: ",".join(map(str, map(f, xs))),
    lambda f, xs: dict(zip("abcdef", map(f, xs))),
    lambda f, xs: [x + 1 for x in map(f, xs)],
    lambda f, xs: [*map(f, xs), "end"],
    lambda f, xs: max(map(f, xs), default=None),
    lambda f, xs: list(filter(f, xs)),
    lambda f, xs: list(starmap(f, zip(xs, xs))),
    lambda f, xs: list(accumulate(xs, lambda a, b: a + f(b))),
    lambda f, xs: list(takewhile(f, xs)),
    lambda f, xs: list(dropwhile(f, xs)),
    lambda f, xs: [k for k, g in groupby(xs, f)],
    lambda f, xs: next(map(f, xs)),
    lambda f, xs: list(f(x) for x in xs),
    lambda f, xs: [f(x) for x in xs],
    lambda f, xs: sum(f(x) for x in xs),
    lambda f, xs: any(f(x) > 5 for x in xs),
    lambda f, xs: all(f(x) for x in xs),
    lambda f, xs: sorted({*(f(x) for x in xs)}),
    lambda f, xs: dict((x, f(x)) for x in xs),
    lambda f, xs: max((f(x) for x in xs), default=0),
    lambda f, xs: ",".join(str(f(x)) for x in xs),
    lambda f, xs: sum(x for x in range(f(len(xs)))),
    lambda f, xs: [y for y in (f(x) for x in xs)],
    lambda f, xs: next((x for x in xs if f(x)), "none"),
    lambda f, xs: tuple(x for x in xs for y in range(f(x))),
    lambda f, xs: max(xs, key=f),
    lambda f, xs: sorted(xs, key=f),
    lambda f, xs: list(iter(lambda: f(xs.pop()), 99)),
]


@pytest.mark.parametrize("use", USES)
@pytest.mark.parametrize("limit", [0, 1, 3, 9])
def test_a_function_that_stops(use, limit):
    for xs in ([], [1, 2, 3, 4], [0]):
        same(lambda limit, xs: use(limited(limit), list(xs)), limit, xs)


def test_next_of_several():
    same(rows, [[1, 2], "ab", [3, 4, 5]])
    same(lambda a, b, c: list(roundrobin(a, b, c)), "ABC", "D", "EF")


def looped(xs, limit):
    f, found = limited(limit), []
    for x in map(f, xs):
        found.append(x)
    else:
        found.append("over")
    return found


def test_in_a_loop():
    same(looped, [1, 2, 3], 3)
    same(looped, [1, 2, 3], 1)
