"""The examples of docs/browser.md compile, and the JavaScript that stands beside the first one is what it becomes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from clientside.compiler.pipeline import compile_source

TEXT = (Path(__file__).parents[2] / "docs" / "browser.md").read_text("utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)
HEAD = """import clientside
from collections.abc import Callable
from typing import Any
from clientside import Input, Output, State
from clientside.browser import Element, document, window
"""


@pytest.mark.parametrize("block", BLOCKS)
def test_examples_compile(block: str) -> None:
    module = compile_source(HEAD + block)
    assert module.functions
    assert not [d for d in module.diagnostics if d.severity != "note"]


def test_first_example() -> None:
    (javascript,) = re.findall(r"```js\n(.*?)```", TEXT, re.DOTALL)
    assert compile_source(HEAD + BLOCKS[0]).functions[0].javascript.strip() == javascript.strip()
