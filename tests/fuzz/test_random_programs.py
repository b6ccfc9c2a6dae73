"""Random programs do in V8 what they do in CPython, a sample.

CLIENTSIDE_FUZZ_SEED and CLIENTSIDE_FUZZ_COUNT choose it; `python -m tests.fuzz.compare` runs more and makes what differs small.
"""

from __future__ import annotations

import warnings

import pytest

from tests.fuzz import control
from tests.fuzz.compare import Comparer, hunt
from tests.fuzz.grammar.hunt import differing
from tests.fuzz.test_corpus import COUNT, SEED

# What differs with one of them and not with the other is a lie in a pass, or in what stands beside it.
CHOICES = ("all", "none")


@pytest.mark.parametrize("optimize", CHOICES)
def test_random_programs_do_the_same(optimize: str) -> None:
    start = SEED % 100_000 * 1000
    print(f"seed {start}")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        comparer, found = hunt(start, COUNT // 2, keep=3, optimize=optimize)
    assert not found, "\n".join(f"{d.text}\n{d.args}\n{d.detail}" for d in found)
    assert comparer.counts["programs"] > comparer.counts["refused by the compiler"]


@pytest.mark.parametrize("optimize", CHOICES)
def test_random_control_flow_does_the_same(optimize: str) -> None:
    comparer, found = Comparer(optimize=optimize), []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for seed in range(SEED * 1000, SEED * 1000 + COUNT // 80):
            text = control.program(seed)
            if control.is_valid(text):
                found += comparer.differences(text, [[0], [1], [2], [3]], first=True)
    assert not found, "\n".join(f"{d.text}\n{d.args}\n{d.detail}" for d in found[:3])
    assert comparer.counts["runs"] > COUNT // 80


@pytest.mark.parametrize("optimize", CHOICES)
def test_programs_of_the_grammar_do_the_same(optimize: str) -> None:
    comparer, found = Comparer(optimize=optimize), []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for seed in range(SEED * 1000, SEED * 1000 + COUNT // 50):
            found += differing(seed, comparer)
    assert not found, "\n".join(f"{d.text}\n{d.args}\n{d.detail}" for d in found[:3])
    assert comparer.counts["runs"] > COUNT // 10
