"""Pairs as keys of dicts and sets: their keys' texts are remembered, and nothing may depend on that."""

import pytest

from tests.harness.same import refused, same

PARTS = [0, 1, -0.0, 1.0, 0.5, True, False, None, "", "1", "1,", '"', '1"1', ")", "(", "0", "true", "n", "😀", "\ud83d"]
PARTS += [
    2**53 - 1,
    -(2**53) + 1,
    "a" * 39,
    "a" * 40,
    "a" * 39 + "😀",
    "__proto__",
    "constructor",
    (),
    (1,),
    ("1",),
    (1, 2),
]


def test_equal_pairs_and_no_others_are_one_key():
    def f(parts):
        seen = {}
        for _ in range(3):
            for i, a in enumerate(parts):
                for j, b in enumerate(parts):
                    seen.setdefault((a, b), []).append([i, j])
        return list(seen.values())

    same(f, PARTS)


def test_keys_that_look_like_the_texts():
    def f():
        seen = {}
        for key in [
            ("a", 1),
            ("a", "1"),
            (1, "a"),
            ("a",),
            ("a", 1, 1),
            (("a", 1),),
            ("a", (1,)),
            '("a", 1)',
            '1"a1,',
            "(1,1,)",
            (1, 1),
            (11,),
            (1, 1.0),
        ]:
            seen[key] = seen.get(key, 0) + 1
        return (
            [[str(k), v] for k, v in seen.items()],
            len({("a", 1), ("a", True), ("a", 1.0)}),
            [("a", 1)] == list({("a", 1)}),
        )

    same(f)


@pytest.mark.parametrize("n", [10, 63, 64, 65, 70, 200])
def test_more_pairs_than_are_remembered(n):
    def f(n):
        counts = {}
        for turn in range(3):
            for i in range(n):
                for j in range(n):
                    counts[i, j] = counts.get((i, j), 0) + turn + i
            for i in range(0, n, 7):
                for _ in range(5):
                    counts[i, str(i)] = counts.get((i, str(i)), 0) + 1
        some = [[a, b, v] for (a, b), v in counts.items() if isinstance(b, str) or (a + b) % 37 == 0]
        return [len(counts), sum(counts.values()), some[:50], (n, 0) in counts, (0, n - 1) in counts]

    same(f, n)


def test_a_pivot_called_again_and_again():
    def f(rows):
        cells = {}
        for row in rows:
            cell = (row["year"], row["region"])
            cells[cell] = cells.get(cell, 0) + row["sales"]
        left = {cell for cell in cells if cells[cell] > 5}
        for cell in left:
            del cells[cell]
        return [sorted(left), [[year, region, v] for (year, region), v in cells.items()]]

    for k in range(3):
        same(f, [{"year": 2000 + (i * i) % (5 + k), "region": f"r{i % 3}", "sales": i % 4} for i in range(40)])


@pytest.mark.parametrize("part", [1e300, 0.1, "x\udfff", None, [1]])
def test_parts_that_are_no_plain_keys(part):
    def f(part):
        d = {(1, part): "a", (part, part): "b"}
        return [d.get((1, part)), d[part, part], (part, 1) in d]

    same(f, part)


def test_infinities():
    def f(x):
        d = {(1, x * 10): "a", (x * 10, 1): "b", (x * 10, -x * 10): "c"}
        return [d[1, x * 10], d[x * 10, 1], d[x * 10, -x * 10], (1, -x * 10) in d]

    same(f, 1e308)


def test_parts_that_cannot_be_keys():
    def f(part):
        d = {(1, "a"): 1, (1, 2): 2}
        return [(part, "a") in d, (1, part) in d]

    refused(f, "\udfff", code="surrogate-key")

    def g(x):
        nan = x - x
        return (nan, 1) in {(1, "a"): 1, (1, 2): 2}

    same(g, 1.5)

    def h(part):
        return (part, 1) in {(1, "a"): 1}

    same(h, [1])
