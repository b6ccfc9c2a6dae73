"""Names that a class's body reads before it has assigned them."""

from __future__ import annotations

import ast
import builtins

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.infer.wanted_errors import certain_error
from clientside.compiler.analysis.scopes import Variable
from clientside.compiler.analysis.types import Type
from clientside.compiler.bindings import BuiltinBinding, ConstantBinding
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
    """A name that a class's body, or a module, reads before it assigns it: CPython asks the module, then the builtins,
    not the function around.
    """
    binding = inf.function.environment.lookup(node.id)
    if found.only("unbound") and isinstance(binding, (BuiltinBinding, ConstantBinding)):
        del inf.program.scopes.variable[node]
        inf.program.changed = True
        return inf.expr(node)
    if not found.only("unbound") or binding is not None:
        inf.problem("unknown-name", node, name=node.id, near="")
        return t.NEVER
    said = f"name '{node.id}' is not defined"
    certain_error(inf, node, "NameError", said, "unknown-name", name=node.id, near="")
    return t.NEVER


def is_builtin_yet(inf: Inference, node: ast.Name, variable: Variable) -> bool:
    """Whether a module's own statement reads the builtin that a name is until the module assigns it (`str = str`)."""
    here = variable.scope.kind == "module" and variable.scope.function() is inf.function.scope
    if not here or not hasattr(builtins, node.id) or not isinstance(inf.function.node, ast.Module):
        return False
    return inf.env is not None and inf.env.get(variable, t.UNBOUND).only("unbound")
