"""The README's example is what the compiler gives."""

from __future__ import annotations

import itertools
import re
from pathlib import Path

from clientside.compiler.pipeline import compile_path

import clientside

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")


def test_the_example() -> None:
    python, javascript = (
        re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)[0] for language in ("python", "js")
    )
    (draw,) = clientside.compile(python.replace("[...]", "[]"), filename="app.py").functions
    assert draw.javascript.strip() == javascript.strip()


def test_the_samples() -> None:
    """Both sides of each example are what the sample holds, and what it becomes."""
    samples = Path(__file__).parents[2] / "samples"
    blocks = re.findall(r"```(python|js)\n(.*?)```", README, re.DOTALL)
    pairs = [(a[1], b[1]) for a, b in itertools.pairwise(blocks) if (a[0], b[0]) == ("python", "js")]
    shown = {
        sample: (python, js)
        for sample in ("fetch_table", "notifications")
        for python, js in pairs
        if python.strip() in (samples / sample / "app.py").read_text("utf-8")
    }
    assert set(shown) == {"fetch_table", "notifications"}
    for sample, (_, js) in shown.items():
        (function,) = compile_path(samples / sample / "app.py").functions
        assert function.javascript.strip() == js.strip()
