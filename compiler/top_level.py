"""What the statements at a module's top level bind."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from clientside.compiler.analysis.scopes import bound_names
from clientside.compiler.walk import walk


def top_level_bindings(body: list[ast.stmt]) -> Iterator[tuple[ast.AST, str]]:
    """Every name that module-level statements bind, with the statement that binds it."""
    for statement in body:
        if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Import, ast.ImportFrom)):
            for name, _ in bound_names(statement):
                yield statement, name
        elif isinstance(statement, (ast.If, ast.Try, ast.With, ast.For, ast.While)):
            for part in ("body", "orelse", "finalbody"):
                yield from top_level_bindings(getattr(statement, part, []))
            for handler in getattr(statement, "handlers", []):
                yield from top_level_bindings(handler.body)
        elif isinstance(statement, (ast.Assign, ast.AnnAssign)):
            targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
            for target in targets:
                if isinstance(target, ast.Name):
                    yield statement, target.id
                else:
                    for node in walk(target):
                        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                            yield node, node.id
        else:
            for node in walk(statement):
                if isinstance(node, ast.Name) and isinstance(node.ctx, (ast.Store, ast.Del)):
                    yield node, node.id
