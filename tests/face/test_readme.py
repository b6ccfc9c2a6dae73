"""The README's example is what the compiler gives."""

from __future__ import annotations

import re
from pathlib import Path

import clientside

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")


def test_the_example() -> None:
    python, javascript = (
        re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)[0] for language in ("python", "js")
    )
    (draw,) = clientside.compile(python.replace("[...]", "[]"), filename="app.py").functions
    assert draw.javascript.strip() == javascript.strip()
