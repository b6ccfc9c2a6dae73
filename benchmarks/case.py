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
SETS = 4
_OURS = {"JAVASCRIPT"}


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
        functions = [node for node in kept if isinstance(node, ast.FunctionDef)]
        if len(functions) > 1:  # the page calls `compute` alone: what the others get is known
            functions[-1].decorator_list.append(ast.parse("clientside.function", mode="eval").body)
            kept[:0] = ast.parse("import clientside").body
        made: ast.AST = ast.Module(kept, [])
        return ast.unparse(made if annotated else _Untyped().visit(made))

    @property
    def javascript(self) -> str:
        return str(self.module.JAVASCRIPT).strip()

    @cached_property
    def argument_sets(self) -> list[list[Any]]:
        """Several calls' arguments, as the page holds them: through JSON."""
        made = [self.module.arguments(random.Random(f"{self.name}{n}")) for n in range(SETS)]
        return list(json.loads(json.dumps(made)))

    @property
    def arguments(self) -> list[Any]:
        """The first of them."""
        return self.argument_sets[0]

    @cached_property
    def expected(self) -> list[Any]:
        """CPython's results, one for each set, through JSON."""
        compute = self.module.compute
        return list(json.loads(json.dumps([compute(*copy.deepcopy(s)) for s in self.argument_sets])))


def cases(words: tuple[str, ...] = ()) -> Iterator[Case]:
    """All cases, or those whose name has one of the words in it."""
    for path in sorted(FOLDER.glob("[a-z]*.py")):
        if not words or any(word in path.stem for word in words):
            yield Case(path.stem)
