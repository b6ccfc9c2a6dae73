"""Which variables of the functions around it a function may find unbound.

A function sees its surroundings' variables whenever it is called. One that certainly has a value where the function is
defined has one ever after (unless something deletes it); any other may be read too soon. Definitions that directly
follow each other count as one: nothing can call the first before the last is there.
"""

from __future__ import annotations

import ast

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.scopes import FunctionNode, Scope, Variable
from clientside.compiler.walk import walk

Definition = (ast.FunctionDef, ast.AsyncFunctionDef)


def note_unbound(inf: Inference, node: FunctionNode) -> None:
    """Record which of the variables of the function at hand `node`, defined here, may find unbound."""
    assert inf.env is not None
    own = inf.function.scope
    for variable in _outer_variables(inf, node):
        if variable.scope.function() is not own or own.kind != "function":
            continue
        known = inf.env.get(variable, t.UNBOUND)
        if known.has("unbound") and not _defined_with(inf, node, variable):
            inf.program.early.setdefault(node, set()).add(variable)


def may_be_unbound(inf: Inference, variable: Variable) -> bool:
    """Whether the function at hand may find a variable of a function around it unbound."""
    if variable in inf.program.deleted:
        return True
    owner = variable.scope.function()
    scope: Scope | None = inf.function.scope
    while scope is not None and scope is not owner:
        if variable in inf.program.early.get(scope.node, ()):
            return True
        scope = scope.parent
    return False


def _outer_variables(inf: Inference, node: FunctionNode) -> set[Variable]:
    found = inf.program.outer_variables.get(node)
    if found is None:
        inside = {n for n in walk(node)}
        named = {inf.program.scopes.variable.get(n) for n in inside if isinstance(n, ast.Name)}
        found = {v for v in named if v is not None and v.scope.node not in inside}
        inf.program.outer_variables[node] = found
    return found


def _defined_with(inf: Inference, node: FunctionNode, variable: Variable) -> bool:
    """Whether the variable is a function whose definition follows that of `node`, only definitions between."""
    if variable.stores != 1 or variable.is_parameter or not isinstance(node, Definition):
        return False
    for block in _blocks(inf.function.node):
        if node in block:
            for statement in block[block.index(node) :]:
                if not isinstance(statement, Definition) or _evaluates(statement):
                    return False
                if inf.program.scopes.variable.get(statement) is variable:
                    return True
    return False


def _evaluates(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Whether a definition calls something while it is made."""
    defaults = [d for d in (*node.args.defaults, *node.args.kw_defaults) if d is not None]
    return any(not isinstance(d, (ast.Constant, ast.Name)) for d in defaults)


def _blocks(node: ast.AST) -> list[list[ast.stmt]]:
    found = []
    for inner in walk(node):
        for name in ("body", "orelse", "finalbody"):
            block = getattr(inner, name, None)
            if isinstance(block, list):
                found.append(block)
    return found
