"""sum: of ints and floats that nobody tells apart, near 2**53, and with a start of any kind."""

import pytest

from tests.harness.same import javascript_outcome, python_outcome, same

B = 2**53 - 1
NUMBERS = [
    [],
    [B, 1],
    [0, 0, B - 1, 0.01, 5],
    [0.5, B, B, 1],
    [B, 0.5, True, 1],
    [True, 0.5],
    [1e300, 0.5, 1],
    [0.5, 0.5, B, 3],
    [B, B, -B, -B],
]


@pytest.mark.parametrize(
    "function",
    [
        lambda xs: sum(x for x in xs) / 2,
        lambda xs: sum(-x for x in xs if x),
        lambda xs: sum(xs) / (len(xs) or 1),
        lambda xs: sum(xs),
    ],
)
@pytest.mark.parametrize("numbers", NUMBERS)
def test_beyond_what_is_exact(function, numbers):
    found = javascript_outcome(function, (numbers,))
    assert found.refused == "integer-too-large" or found == python_outcome(function, (numbers,))


def test_starts():
    for xs, start in (([1.5, 0.5], 0), ([1, 2], 0.5), ([0.5], 0.5), ([[1]], [0]), ([1], "a"), ([], None)):
        same(lambda xs, start: sum(xs, start), xs, start)
    same(lambda xs: sum(xs, 0.5), [0.5])


def test_what_is_summed_is_asked_first():
    for start in ("a", 0, [], None):
        for values in (1, None, "bc", ["b"], [], 2.5):
            same(lambda values, start: sum(values, start), values, start)
