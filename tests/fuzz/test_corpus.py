"""The compiler takes any Python: the standard library and nonsense, a sample of both.

CLIENTSIDE_FUZZ_SECONDS (default 40) and CLIENTSIDE_FUZZ_SEED choose the sample; `python -m tests.fuzz.crashes` runs all.
"""

from __future__ import annotations

import itertools
import os
import time
import warnings

from tests.fuzz import corpus
from tests.fuzz.crashes import Crasher

SECONDS = float(os.environ.get("CLIENTSIDE_FUZZ_SECONDS", "40"))
SEED = int(os.environ.get("CLIENTSIDE_FUZZ_SEED", str(int(time.time()) // 3600)))


def test_any_python_is_compiled_or_refused() -> None:
    print(f"seed {SEED}")
    crasher = Crasher()
    end = time.monotonic() + SECONDS
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for _, text in itertools.takewhile(lambda _: time.monotonic() < end, corpus.shuffled(SEED)):
            crasher.feed(text)
    crasher.parse()
    assert not crasher.crashes, f"seed {SEED}\n{crasher.report()}"
    assert crasher.counts["compiled"] > crasher.counts["refused"] / 10
