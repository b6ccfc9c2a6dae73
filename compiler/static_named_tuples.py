"""`Point = namedtuple("Point", "x y")` at the top of a module that is read, not run."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from clientside.compiler.analysis.infer.named_tuples import from_call

if TYPE_CHECKING:
    from clientside.compiler.source import StaticEnvironment


def named_tuple(environment: StaticEnvironment, node: ast.expr) -> ast.ClassDef | None:
    """The class statement that a call of namedtuple stands for; None for any other expression."""
    from clientside.compiler.source import MemberBinding, ModuleBinding

    if node in environment.named:
        return environment.named[node]
    if not isinstance(node, ast.Call):
        return None
    if isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Name):
        found = environment.lookup(node.func.value.id) == ModuleBinding("collections")
        is_it = found and node.func.attr == "namedtuple"
    else:
        named = environment.lookup(node.func.id) if isinstance(node.func, ast.Name) else None
        is_it = named == MemberBinding("collections", "namedtuple")
    made = from_call(node) if is_it else None
    if made is not None:
        environment.named[node] = made
    return made
