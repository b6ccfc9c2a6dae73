"""Names that a class's body reads before it has assigned them."""

from __future__ import annotations

import ast

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.infer.wanted_errors import certain_error
from clientside.compiler.analysis.types import Type
from clientside.compiler.walk import walk


def is_early(made: ast.AST, node: ast.Name) -> bool:
    """Whether a class's body reads a name before the statement that binds it, or in it."""
    for statement in getattr(made, "body", ()):
        inside = walk(statement)
        if node in inside:
            return isinstance(statement, (ast.Assign, ast.AnnAssign, ast.AugAssign, ast.Expr))
        names = (
            getattr(n, "id", getattr(n, "name", None)) for n in inside if not isinstance(n, ast.Name) or _stored(n)
        )
        if node.id in names:
            return False
    return False


def _stored(node: ast.Name) -> bool:
    return isinstance(node.ctx, ast.Store)


def not_yet(inf: Inference, node: ast.Name, found: Type) -> Type:
    """A name that a class's body reads before it assigns it: CPython asks the module, not the function around."""
    if not found.only("unbound") or inf.function.environment.lookup(node.id) is not None:
        inf.problem("unknown-name", node, name=node.id, near="")
        return t.NEVER
    said = f"name '{node.id}' is not defined"
    certain_error(inf, node, "NameError", said, "unknown-name", name=node.id, near="")
    return t.NEVER
