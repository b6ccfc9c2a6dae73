"""The examples of docs/language.md: those above "Refused" do what CPython does, those below are refused with their codes."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path

import pytest
from clientside.compiler.diagnostics.diagnostic import CompileError

from tests.harness.same import javascript_outcome, same

TEXT = (Path(__file__).parents[2] / "docs" / "language.md").read_text("utf-8")
WORKS, REFUSED = (re.findall(r"```python\n(.*?)```", part, re.DOTALL) for part in TEXT.split("## Refused"))


def example(folder, text):
    name = f"language_page_{abs(hash(text))}"
    path = folder / f"{name}.py"
    path.write_text(text, "utf-8")
    spec = importlib.util.spec_from_file_location(name, path)
    module = sys.modules[name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.example


@pytest.mark.parametrize("text", WORKS)
def test_works(tmp_path, text):
    same(example(tmp_path, text))


@pytest.mark.parametrize("text", REFUSED)
def test_refused(tmp_path, text):
    with pytest.raises(CompileError) as raised:
        javascript_outcome(example(tmp_path, text), ())
    assert re.search(r"# ([a-z-]+)", text)[1] in [d.code for d in raised.value.diagnostics]
