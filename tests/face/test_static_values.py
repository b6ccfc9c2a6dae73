"""Modules that are read, not imported: a value that the module changes after it bound it is no constant."""

from __future__ import annotations

from pathlib import Path

import pytest
from clientside.compiler.pipeline import compile_path

from clientside import CompileError

HEAD = "import clientside\n"
TAIL = "\n@clientside.function\ndef f(value):\n    return NAME\n"


@pytest.mark.parametrize(
    "text",
    [
        'NAME = {}\nNAME["a"] = 1',
        "NAME = [1]\nNAME.append(2)",
        "NAME = {1: [2]}\nfor x in (1, 2):\n    if x:\n        NAME[1].append(x)",
        "NAME = 1\nfor NAME in range(3):\n    pass",
        "NAME = 1\nif (NAME := 2):\n    pass",
        "NAME = {}\ndef register(f):\n    NAME[f.__name__] = 1\n    return f\n@register\ndef g(): pass",
        "NAME = []\ndef fill(xs, n):\n    xs.extend(range(n))\nfill(NAME, 2)",
        "NAME = [1]\ndef start():\n    more()\ndef more():\n    NAME.clear()\nstart()",
        "NAME = [3, 1]\ndel NAME[0]",
        "NAME = {1}\nclass A:\n    NAME.add(2)",
    ],
)
def test_what_changes_is_refused(text: str, tmp_path: Path) -> None:
    file = tmp_path / "read.py"
    file.write_text(HEAD + text + TAIL)
    with pytest.raises(CompileError) as raised:
        compile_path(str(file))
    assert [d.code for d in raised.value.diagnostics] == ["server-value"]


def test_what_another_module_changes_is_refused(tmp_path: Path) -> None:
    (tmp_path / "settings.py").write_text("NAME = {}\nOTHER = [1]\n")
    file = tmp_path / "read.py"
    file.write_text(HEAD + 'from settings import NAME, OTHER\nNAME["a"] = OTHER' + TAIL)
    with pytest.raises(CompileError) as raised:
        compile_path(str(file))
    assert [d.code for d in raised.value.diagnostics] == ["server-value"]


@pytest.mark.parametrize(
    "text",
    [
        "NAME = [1]\ndef later():\n    NAME.append(2)",
        "NAME = [1]\ndef build():\n    NAME = []\n    NAME.append(2)\nbuild()",
        "NAME = [1]\nOTHER = []\nOTHER.append(NAME[0])",
        "NAME = [1]\ndef build(xs):\n    return [x for x in xs]\nbuild(NAME)",
    ],
)
def test_what_only_looks_so_is_not(text: str, tmp_path: Path) -> None:
    file = tmp_path / "read.py"
    file.write_text(HEAD + text + TAIL)
    assert "NAME = [1]" in compile_path(str(file)).text
