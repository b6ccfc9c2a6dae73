"""A sample of the malformed requests of fuzz.py, the same each time."""

from __future__ import annotations

import random

import pytest

from tests.adapter.fuzz import ask, target


@pytest.mark.parametrize("seed", range(5))
def test_malformed_requests(seed: int) -> None:
    client, chance = target(), random.Random(seed)
    seen = {ask(client, chance) for _ in range(300)}
    assert {200, 400} <= seen
