"""What CPython's own test-suite found, and compiled code has no answer to: named when compiling."""

from __future__ import annotations

import pytest
from clientside.compiler.diagnostics.diagnostic import CompileError
from clientside.compiler.pipeline import compile_source

ORDER = """
from enum import Enum
class C(Enum):
    _order_ = {order!r}
    A = 1
    B = 2
    D = A
def f():
    return C.A.name
"""
INIT = """
class C:
    def __init__(self):
        {body}
def f():
    return C() is None
"""
STEPS = """
class C:
    def __iter__(self):
        return self
    def __next__(self):
        return 1
def f():
    c = C()
    return {test}
"""


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (ORDER.format(order="B A"), "wrong-type"),
        (ORDER.format(order="A B E"), "wrong-type"),
        (ORDER.format(order="A"), "wrong-type"),
        (ORDER.format(order="A B"), ""),
        (ORDER.format(order="A, B, D"), ""),
        (INIT.format(body="return 10"), "wrong-type"),
        (INIT.format(body="return None"), ""),
        (INIT.format(body="return super().__init__()"), ""),
        (STEPS.format(test="iter(c) is c"), "identity-comparison"),
        (STEPS.format(test="c != iter(c)"), "identity-comparison"),
        (STEPS.format(test="c is not C()"), ""),
    ],
)
def test_named(text: str, code: str) -> None:
    if not code:
        compile_source(text, "<t>", "t")
        return
    with pytest.raises(CompileError) as caught:
        compile_source(text, "<t>", "t")
    assert [d.code for d in caught.value.diagnostics] == [code]


BESIDE = """
from enum import Enum
class Own(int):
    pass
class Base(Enum):
    pass
class C({bases}):
    A = {value}
def f():
    return C.A.name
"""
IN_TURN = """
def f():
    for base in (int, float):
        class C(base):
            pass
"""


@pytest.mark.parametrize(
    "text",
    [
        BESIDE.format(bases="float, Enum", value="1.5"),
        BESIDE.format(bases="float, Base", value="1.5"),
        BESIDE.format(bases="tuple, Enum", value="(1, 2)"),
        BESIDE.format(bases="Own, Enum", value="1"),
        IN_TURN,
    ],
)
def test_bases_that_are_not_there(text):
    with pytest.raises(CompileError) as error:
        compile_source(text, "<test>")
    assert "unsupported-base-class" in {d.code for d in error.value.diagnostics}
