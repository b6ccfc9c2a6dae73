"""Ordinary functions do in V8 what they do in CPython, with sensible arguments and with spoiled ones."""

from __future__ import annotations

import importlib
import json
from pathlib import Path
from typing import Any

import pytest

from clientside.verifying.outcome import differs
from tests.fuzz.compare import kindless
from tests.fuzz.crashes import Hangs, limited
from tests.harness.same import javascript, javascript_outcome, python_outcome
from tests.ordinary.table import calls

MODULES = sorted(path.stem for path in Path(__file__).parent.glob("*_[12].py"))
ROWS = [row for name in MODULES for row in importlib.import_module(f"tests.ordinary.{name}").TABLE.rows]
SPOILED = 4
# What the page of differences says: the names in these messages.
LEFT = ("() argument after *", "Exceeds the limit", "JSON serializable")


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0].__name__)
def test_ordinary(row: Any) -> None:
    function, given = row
    refused = 0
    for arguments in calls(function, given, SPOILED):
        for exact in (False, True):
            try:
                with limited(1):
                    expected = python_outcome(function, arguments, exact)
            except Hangs:
                break
            if any(text in (expected.message or "") for text in LEFT) or "() argument after *" in str(expected.value):
                continue
            if expected.error == "RecursionError" or (not exact and "bigint" in json.dumps(expected.value)):
                continue
            actual = javascript_outcome(function, arguments, exact)
            if actual.refused and actual.refused != "unreachable":
                refused += 1
                continue
            problem = differs(kindless(expected), kindless(actual))
            assert not problem, f"{function.__name__}{arguments}\n{problem}\n{javascript(function, exact)}"
    assert refused <= SPOILED
