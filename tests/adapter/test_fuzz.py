"""A sample of the malformed requests of fuzz.py, the same each time; and requests that hypothesis makes."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest
from flask.testing import FlaskClient
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.adapter.fuzz import SEEDS, ask, check, target


@pytest.mark.parametrize("seed", range(5))
def test_malformed_requests(seed: int) -> None:
    client, chance = target(), random.Random(seed)
    seen = {ask(client, chance) for _ in range(300)}
    assert {200, 400} <= seen


scalars = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20)
values = st.recursive(
    scalars, lambda v: st.lists(v, max_size=3) | st.dictionaries(st.text(max_size=5), v, max_size=3), max_leaves=8
)


def like(value: Any) -> st.SearchStrategy[Any]:
    """Values of the same shape, any part of which may be another one, or missing."""
    if isinstance(value, dict):
        same = st.fixed_dictionaries({}, optional={key: like(part) for key, part in value.items()})
        return st.one_of(same, same, same, values)
    if isinstance(value, list):
        same = st.tuples(*map(like, value)).map(list)
        return st.one_of(same, same, same, st.lists(like(value[0]) if value else values, max_size=3))
    return st.one_of(st.just(value), st.just(value), st.just(value), values)


@pytest.fixture(scope="module")
def client() -> FlaskClient:
    return target()


@given(st.one_of(*map(like, SEEDS)))
@settings(max_examples=400, deadline=None, derandomize=True)
def test_requests_by_the_schema(client: FlaskClient, body: Any) -> None:
    check(client, json.dumps(body).encode("utf-8", "surrogatepass"))


@given(st.binary(max_size=60) | st.text(max_size=60).map(lambda s: s.encode("utf-8", "surrogatepass")))
@settings(max_examples=200, deadline=None, derandomize=True)
def test_bodies_that_are_anything(client: FlaskClient, data: bytes) -> None:
    assert check(client, data) == 400
