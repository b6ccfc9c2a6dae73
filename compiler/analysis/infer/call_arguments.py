"""What a call is given: its arguments are inferred in the order in which they are evaluated."""

from __future__ import annotations

import ast

from clientside.compiler.analysis.infer import instances
from clientside.compiler.analysis.infer.class_tests import note_tested
from clientside.compiler.analysis.infer.inference import Inference

# Calls that start the coroutines which they are given: beside the browser's promises nothing else is needed for them.
STARTERS = frozenset(["gather", "create_task", "ensure_future"])


def infer_arguments(inf: Inference, node: ast.Call) -> None:
    """Infer what a call is given."""
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    if name in STARTERS:
        for argument in node.args:
            inner = argument.value if isinstance(argument, ast.Starred) else argument
            inf.program.awaited.add(inner)
            if isinstance(inner, (ast.ListComp, ast.GeneratorExp)):
                inf.program.awaited.add(inner.elt)
    note_tested(inf, node)
    for argument in node.args:
        inf.expr(argument)
    for keyword in node.keywords:
        found = inf.expr(keyword.value)
        if keyword.arg is None and found.has("instance"):
            instances.mapping_types(inf, found)
