"""The compiler takes any Python: the standard library and nonsense, a sample of both.

CLIENTSIDE_FUZZ_SEED and CLIENTSIDE_FUZZ_COUNT choose the sample, the same one each time unless told: a commit's check must not
fail for what another commit did. `python -m tests.fuzz.crashes` and `python -m tests.fuzz.compare` hunt.
"""

from __future__ import annotations

import itertools
import os
import warnings

from tests.fuzz import corpus
from tests.fuzz.crashes import Crasher

SEED = int(os.environ.get("CLIENTSIDE_FUZZ_SEED", "1"))
COUNT = int(os.environ.get("CLIENTSIDE_FUZZ_COUNT", "1000"))


def test_any_python_is_compiled_or_refused() -> None:
    print(f"seed {SEED}")
    crasher = Crasher()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for _, text in itertools.islice(corpus.shuffled(SEED), COUNT):
            crasher.feed(text)
    crasher.parse()
    assert not crasher.crashes, f"seed {SEED}\n{crasher.report()}"
    assert crasher.counts["compiled"] > crasher.counts["refused"] / 10
