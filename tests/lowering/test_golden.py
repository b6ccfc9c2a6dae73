"""Emitted code that an engineer should sign: each `.test` file holds Python and the JavaScript that it becomes.

Few and targeted: what code means is tested by running it (tests/programs); these pin how it looks.
`UPDATE_GOLDEN=1 pytest tests/lowering` rewrites the JavaScript halves; read the difference before you keep it.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from clientside.compiler.pipeline import compile_source

HERE = Path(__file__).parent
PYTHON, JAVASCRIPT = "----- python\n", "----- javascript\n"


def emitted(source: str) -> str:
    """The JavaScript of a text's functions, and how they are registered."""
    module = compile_source(source, "<golden>")
    functions = "\n\n".join(f.javascript for f in module.functions)
    registered = module.text[module.text.rindex("Object.assign(") :].removesuffix("\n})();\n")
    return f"{functions}\n\n{registered}\n"


@pytest.mark.parametrize("path", sorted(HERE.glob("*.test")), ids=lambda p: p.stem)
def test_golden(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    source = text.split(PYTHON)[1].split(JAVASCRIPT)[0]
    found = emitted(source)
    if os.environ.get("UPDATE_GOLDEN"):
        path.write_text(f"{PYTHON}{source}{JAVASCRIPT}{found}", encoding="utf-8")
    else:
        assert found == text.split(JAVASCRIPT)[1]
