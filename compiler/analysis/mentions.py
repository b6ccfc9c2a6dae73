"""Which names a tree mentions."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from clientside.compiler.walk import children


def mentioned_names(node: ast.AST) -> Iterator[str]:
    """The names of attributes, and the texts, in a function; those of a module's classes are functions of their own."""
    todo = [node]
    while todo:
        found = todo.pop()
        if isinstance(found, ast.Attribute):
            yield found.attr
        elif isinstance(found, ast.Constant) and isinstance(found.value, str):
            yield found.value
        elif isinstance(found, ast.Name) and isinstance(node, ast.Module) and isinstance(found.ctx, ast.Load):
            yield found.id  # `__radd__ = __add__`
        elif isinstance(found, ast.MatchClass):
            yield from found.kwd_attrs
        of_class = isinstance(found, ast.ClassDef) and isinstance(node, ast.Module)
        inner = children(found)
        todo.extend(n for n in inner if not (of_class and isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef))))
