"""Random programs do in V8 what they do in CPython, a sample.

CLIENTSIDE_FUZZ_SECONDS (default 40) and CLIENTSIDE_FUZZ_SEED choose it; `python -m tests.fuzz.compare` runs more and makes what
differs small.
"""

from __future__ import annotations

import warnings

from tests.fuzz.compare import hunt
from tests.fuzz.test_corpus import SECONDS, SEED


def test_random_programs_do_the_same() -> None:
    start = SEED % 100_000 * 1000
    print(f"seed {start}")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        comparer, found = hunt(start, 100_000, SECONDS, keep=3)
    assert not found, "\n".join(f"{d.text}\n{d.args}\n{d.detail}" for d in found)
    assert comparer.counts["programs"] > comparer.counts["refused by the compiler"]
