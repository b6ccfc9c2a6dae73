"""The cases: a Python function, the same by hand in JavaScript, and arguments made from a seed."""

from __future__ import annotations

import ast
import copy
import importlib
import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "cases"
_OURS = {"JAVASCRIPT", "REPEAT"}


class _Untyped(ast.NodeTransformer):
    def visit_arg(self, node: ast.arg) -> ast.arg:
        node.annotation = None
        return node


@dataclass(frozen=True)
class Case:
    """One case: `name` of its file in cases/, where `compute` is the function, `JAVASCRIPT` the twin."""

    name: str

    @cached_property
    def module(self) -> Any:
        return importlib.import_module(f"benchmarks.cases.{self.name}")

    def source(self, annotated: bool) -> str:
        """What is compiled: the file without the twin and the arguments; untyped unless `annotated`."""
        tree = ast.parse((FOLDER / f"{self.name}.py").read_text("utf-8"))
        kept: list[ast.stmt] = []
        for node in tree.body:
            if isinstance(node, ast.FunctionDef) and node.name == "arguments":
                continue
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id in _OURS:
                continue
            kept.append(node)
        made: ast.AST = ast.Module(kept, [])
        return ast.unparse(made if annotated else _Untyped().visit(made))

    @property
    def javascript(self) -> str:
        return str(self.module.JAVASCRIPT).strip()

    @property
    def repeat(self) -> int:
        """Calls per measured step, for callbacks that take less than the clock shows."""
        return int(getattr(self.module, "REPEAT", 1))

    @cached_property
    def arguments(self) -> list[Any]:
        """As the page holds them: through JSON."""
        return list(json.loads(json.dumps(self.module.arguments(random.Random(self.name)))))

    @cached_property
    def expected(self) -> Any:
        """CPython's result, through JSON."""
        return json.loads(json.dumps(self.module.compute(*copy.deepcopy(self.arguments))))


def cases(words: tuple[str, ...] = ()) -> Iterator[Case]:
    """All cases, or those whose name has one of the words in it."""
    for path in sorted(FOLDER.glob("[a-z]*.py")):
        if not words or any(word in path.stem for word in words):
            yield Case(path.stem)
