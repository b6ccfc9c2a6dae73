"""The ratchet: what passed once passes for good, and nothing new is wrong. A quick selection of modules."""

import json

import pytest

from tests.conformance.modules import one_module
from tests.conformance.report import RECORD

QUICK = """
test_list test_tuple test_augassign test_bool test_compare test_contains test_dictcomps test_iter test_named_expressions
test_scope test_with test_keywordonlyarg test_raise test_sort test_generators
""".split()


@pytest.mark.parametrize("name", QUICK)
def test_ratchet(name: str) -> None:
    recorded = json.loads(RECORD.read_text("utf-8")).get(f"test.{name}", {})
    results = one_module(f"test.{name}")
    outcome = {r.label: r for r in results}
    good = {r.label for r in results if r.outcome in ("pass", "partly")}
    whole = {r.label for r in results if r.outcome == "pass"}
    lost = {*recorded.get("pass", ())} - whole | {*recorded.get("partly", ())} - good
    assert not lost, {label: (outcome[label].outcome, outcome[label].reason) for label in lost if label in outcome}
    known = {*recorded.get("wrong", ()), *recorded.get("crash", ())}
    bad = {r.label: r.reason for r in results if r.outcome in ("wrong", "crash") and r.label not in known}
    assert not bad, bad
