"""random: the same sequences as CPython's for the same seeds."""

from __future__ import annotations

import random
from random import Random, randint

from tests.harness.same import javascript_outcome, refused, same_for_all

SEEDS = [0, 1, 42, -7, 2**31, 2**53 - 1, "", "seed", "😀é", True, 0.5, -1.5, 1e300, 1e22, 5e-324]


def rolls(seed):
    random.seed(seed)
    return [random.random(), random.randint(1, 6), randint(-5, 5), random.getrandbits(20), random.randrange(10)]


def big(seed):
    r = Random(10**30 + seed)
    return [str(r.getrandbits(k)) for k in (0, 1, 31, 32, 33, 64, 100)] + [str(r.randint(-(10**25), 10**25))]


def drawn(seed, items, k):
    r = Random(seed)
    mixed = list(items)
    r.shuffle(mixed)
    return [mixed, r.choice(items), r.sample(items, k), r.choices(items, k=k), r.sample(range(10**6), k)]


def weighted(seed, items, weights):
    r = Random(seed)
    return [r.choices(items, weights=weights, k=5), r.choices(items, cum_weights=weights, k=3)]


def spread(seed, a, b):
    r = Random(seed)
    return [r.uniform(a, b), r.triangular(), r.triangular(a, b, a)]


def distributed(seed):
    r = Random(seed)
    values = [r.gauss(0, 1), r.gauss(10, 2), r.normalvariate(1, 2), r.expovariate(0.5), r.betavariate(2, 3)]
    values += [r.gammavariate(2, 1), r.gammavariate(0.5, 1), r.lognormvariate(0, 1), r.paretovariate(3)]
    values += [r.weibullvariate(1, 2), r.vonmisesvariate(0, 4), r.gammavariate(1, 2)]
    return [f"{value:.11g}" for value in values]  # the last digit of logarithms is the platform's


def test_seeds() -> None:
    same_for_all(rolls, SEEDS)
    same_for_all(rolls, [([1],), ({},)])
    same_for_all(big, [0, 1, 5])


def test_whole_numbers() -> None:
    same_for_all(
        lambda a, b, step: [Random(1).randrange(a, b, step), Random(2).randrange(b)],
        [(0, 10, 1), (0, 100, 7), (10, 0, -3), (5, 5, 1), (0, 10, 0), (-5, 2**40, 1), (1, 10, -1)],
    )
    same_for_all(lambda a, b: random.Random(3).randint(a, b), [(1, 6), (6, 1), (0, 0), (-3, 3), ("a", 1), (None, 2)])
    same_for_all(lambda k: Random(3).getrandbits(k), [0, 1, 32, 33, 53, -1])


def test_items() -> None:
    for_items = [(5, ["a", "b", "c", 4, None], 3), (6, [1], 1), (7, list(range(50)), 20), (8, [1, 2], 3), (9, [], 0)]
    same_for_all(drawn, for_items)
    same_for_all(lambda s: [Random(1).choice(s), Random(2).sample(s, 2)], ["abc", "😀é"])
    same_for_all(lambda s: Random(1).choice(s), ["", ([],), ({"a": 1},)])
    same_for_all(lambda s: Random(1).sample(s, 1), [({"a": 1},), 5, None])
    same_for_all(
        weighted, [(1, ["a", "b", "c"], [1, 2, 3]), (2, [1, 2], [0, 0]), (3, [1], [1, 2]), (4, [1, 2], [0.5, 1])]
    )
    same_for_all(lambda n: Random(4).sample(["a", "b"], counts=[n, 2], k=3), [4, 1, 0])


def test_distributions() -> None:
    same_for_all(spread, [(1, 0, 1), (2, -5, 5.5), (3, 1, 1), (4, 10, 2), (5, "a", 1)])
    same_for_all(distributed, [1, 2, 3, "x"])


class Noise:
    def __init__(self, seed):
        self.source = Random(seed)

    def text(self):
        return b"".join(self.source.randbytes(1) for _ in range(4)).hex()


def test_bytes_of_a_method() -> None:
    same_for_all(lambda seed: Noise(seed).text(), [1, 2])


def test_state_of_its_own() -> None:
    def two(seed):
        a, b = Random(seed), Random(seed)
        first = [a.random(), a.random()]
        b.seed(seed)
        return [first == [b.random(), b.random()], a.random() == b.random()]

    same_for_all(two, [1, "s"])


def test_without_a_seed() -> None:
    outcome = javascript_outcome(lambda n: [random.random() for _ in range(n)], (100,))
    assert len(set(outcome.value)) == 100 and all(0 <= x < 1 for x in outcome.value)


def test_nan_seed() -> None:
    refused(lambda x: Random(float(x)).random(), "nan", code="random-seed")


def of_version(seed, version):
    random.seed(seed, version)
    return random.random()


def test_texts_as_seeds_of_other_versions() -> None:
    same_for_all(of_version, [("x", 1), ("x", 2), (5, 3)])
    refused(of_version, "x", 3, code="random-seed")
