"""The second argument of `isinstance`: as values, classes would be functions with all that they do."""

from __future__ import annotations

import ast

from clientside.compiler.analysis.infer.branches import class_kinds
from clientside.compiler.analysis.infer.class_tests import tested_by_name
from clientside.compiler.lowering.context import Context


def is_never_read(ctx: Context, node: ast.expr) -> bool:
    """Whether an argument only names classes that are there, and are known, so that nobody asks for its value."""
    return _only_names(ctx, node) and _is_decided(ctx, node)


def _only_names(ctx: Context, node: ast.expr) -> bool:
    if isinstance(node, ast.Tuple):
        return all(_only_names(ctx, part) for part in node.elts)
    if isinstance(node, ast.Name) and not ctx.type(node).has("browser"):  # JavaScript's own operator reads those
        variable = ctx.program.scopes.variable.get(node)
        return variable is None or not ctx.module.is_unbound_read(variable)
    return False


def _is_decided(ctx: Context, node: ast.expr) -> bool:
    """Whether it is known which classes `isinstance` tests for."""
    if class_kinds(node, ctx.program) is not None:
        return True
    return tested_by_name(ctx.program, node, ctx.type(node)) is not None
