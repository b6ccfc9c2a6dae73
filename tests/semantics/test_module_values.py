"""Modules under other names, handed on, and where a value is wanted."""

from __future__ import annotations

import math
import operator
import statistics
from typing import Any

import pytest
from clientside.compiler.diagnostics.diagnostic import CompileError
from clientside.compiler.pipeline import compile_source

from tests.harness.same import same


def test_a_module_under_another_name() -> None:
    def helper(m: Any, x: Any) -> Any:
        return m.floor(x) + m.pi

    def f(x: Any) -> Any:
        m = math
        op = operator
        stat = statistics
        return [m.floor(x), helper(math, x), helper(m=m, x=x), op.add(x, 1), stat.mean([x, 2])]

    same(f, 2.5)


@pytest.mark.parametrize(
    "body",
    [
        "return [math, math.pi] == [1]",
        "return f'{math}'",
        "return math or 3",
        "return math is None",
        "return {'a': math}['a'].pi",
        "return [x.floor(2.5) for x in (math,)]",
        "m = math if n else None\n    return m is None",
        "m = None\n    if n:\n        m = math\n    return 1 if m else 2",
        "return math",
        "return getattr(math, n)",
        "return str(math)",
        "return (lambda: math)().pi",
    ],
)
def test_a_module_where_a_value_is_wanted(body: str) -> None:
    with pytest.raises(CompileError) as raised:
        compile_source(f"import math\ndef f(n):\n    {body}\n")
    assert "module-value" in {d.code for d in raised.value.diagnostics}
