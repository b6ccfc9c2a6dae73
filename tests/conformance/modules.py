"""One module of the test-suite, tried in a process of its own: an engine may fall over."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.conformance.build import methods
from tests.conformance.trial import Result


def one_module(name: str) -> list[Result]:
    """The results of a module, tried in a process of its own (an engine may fall over)."""
    found: list[Result] = []
    start = 0
    with tempfile.TemporaryDirectory() as folder:
        while True:
            out = Path(folder, "out.jsonl")
            out.write_text("")
            subprocess.run(
                [sys.executable, "-m", "tests.conformance", "--worker", name, "--start", str(start), "--out", str(out)],
                stderr=subprocess.DEVNULL,
                check=False,
            )
            lines = out.read_text().splitlines()
            found.extend(Result(**json.loads(line)) for line in lines if line.startswith("{"))
            if lines and lines[-1] == "done":
                return found
            start = len(found) + 1
            label = methods(name)[len(found)].label
            found.append(Result(name, label, "crash", "the process died"))
