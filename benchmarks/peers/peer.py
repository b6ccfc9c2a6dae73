"""What a peer is: a way from a Python function to something that a page can call."""

from __future__ import annotations

import ast
import gzip
import json
import os
import subprocess
from abc import ABC, abstractmethod
from pathlib import Path

from benchmarks.case import Case

# Where `npm install brython skulpt pyodide rapydscript-ng` was run.
PACKAGES = Path(os.environ.get("CLIENTSIDE_PEERS", ".peers")) / "node_modules"


class NotCompiledError(Exception):
    """A peer refuses a function."""


class Peer(ABC):
    """One way to run Python in a page."""

    name: str
    # What a page loads before the first function of the user's, below PACKAGES.
    runtime: tuple[str, ...] = ()

    @abstractmethod
    def script(self, case: Case, folder: Path) -> str:
        """A JavaScript module that sets `globalThis.run(n)`, which calls the function n times.

        And `globalThis.results()`, which gives the results for each set of arguments as JSON. Files go into `folder`,
        from which the
        page is served; below `/packages/` it finds PACKAGES. Raises NotCompiledError.
        """

    def weight(self) -> int:
        """Bytes of the runtime, each file after gzip -9."""
        return sum(len(gzip.compress((PACKAGES / name).read_bytes(), 9, mtime=0)) for name in self.runtime)


def native(sets: list[list[object]]) -> str:
    """The module's end for a peer whose `compute` takes a page's own objects."""
    return (
        f"const sets = {json.dumps(sets)}.map((set) => set.map(made));\n"
        "globalThis.run = (n) => {\n"
        "  for (let i = 0; i < n; i++) globalThis.kept = compute(...sets[i % sets.length]);\n"
        "};\n"
        "globalThis.results = () => JSON.stringify(sets.map((set) => compute(...set)));\n"
    )


def program(case: Case) -> str:
    """For a peer with a Python of its own: the function, `run` and `results`, which find the arguments in `_sets`."""
    return (
        f"{without_future(case.source(False))}\n"
        "_sets = []\n"
        "def run(n):\n"
        "    for i in range(n):\n"
        f"        compute(*_sets[i % {len(case.argument_sets)}])\n"
        "def results():\n"
        "    return [compute(*s) for s in _sets]\n"
    )


def with_json(case: Case) -> str:
    """`program` where the peer has the module json: the arguments are there, and the results are JSON."""
    return (
        f"{program(case)}\n"
        "import json\n"
        f"_sets = json.loads({json.dumps(json.dumps(case.argument_sets))})\n"
        "_listed = results\n"
        "def results():\n"
        "    return json.dumps(_listed())\n"
    )


def command(words: list[str], folder: Path) -> str:
    """Run a peer's compiler; gives what it prints. Raises NotCompiledError where it fails."""
    found = subprocess.run(words, cwd=folder, capture_output=True, text=True, timeout=120, check=False)
    if found.returncode:
        lines = [line for line in (found.stdout + found.stderr).splitlines() if line.strip()]
        raise NotCompiledError(lines[-1][:200] if lines else f"exit code {found.returncode}")
    return found.stdout


def without_future(source: str) -> str:
    """A module without `from __future__`, and without imports of `typing`, which these compilers do not know."""
    tree = ast.parse(source)
    tree.body = [n for n in tree.body if not (isinstance(n, ast.ImportFrom) and n.module in ("__future__", "typing"))]
    return ast.unparse(tree)
