"""What is too much for the compiler is said as such."""

from __future__ import annotations

from typing import Any

import pytest
from clientside.compiler.analysis.infer import inference, limits, loops

from tests.harness.diagnosed import refused_when_compiling

WRAPS = "import textwrap\n\n\ndef f(text):\n    return textwrap.wrap(text, 20)\n"
LOOPS = "def f(x):\n    a = 1\n    while x:\n        x -= 1\n        a = str(a)\n    return a\n"


def test_a_library_without_end(monkeypatch: Any) -> None:
    monkeypatch.setattr(limits, "LIBRARY_FUNCTIONS", 3)
    message = refused_when_compiling(WRAPS, "library-code")
    assert message.startswith("`textwrap.wrap` cannot be compiled:") and "more than 3 functions of libraries" in message


@pytest.mark.parametrize(("module", "limit"), [(inference, "ROUNDS"), (loops, "TURNS")])
def test_types_that_do_not_settle(module: Any, limit: str, monkeypatch: Any) -> None:
    monkeypatch.setattr(module, limit, 1)
    assert "do not settle" in refused_when_compiling(LOOPS, "unsupported-statement")
