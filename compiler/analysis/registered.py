"""Abstract classes with which a module registers others: `Shape.register(Square)`, `@Shape.register`.

Their instances are not all of classes that derive from them, so that no test tells by the bases.
"""

from __future__ import annotations

import ast
from functools import lru_cache
from typing import Any

from clientside.compiler.analysis.classes import UserClass
from clientside.compiler.analysis.program import Program
from clientside.compiler.walk import children, walk


def has_others(program: Program, made: Any) -> bool:
    """Whether instances of classes that do not derive from a class may be its instances: a Protocol, or an abstract
    class to which, or to a subclass of which, a module of the program registers others.
    """
    if not isinstance(made, UserClass):
        return False
    if made.protocol:
        return True
    if not any(base.checks_abstract for base in made.user_bases()):
        return False
    trees = {function.environment.source.tree for function in program.functions}
    return any(_derives(program, made, name, tree) for tree in trees for name in _registering(tree))


def _derives(program: Program, made: UserClass, name: str, tree: ast.Module) -> bool:
    """Whether a name that a module uses may be that of a class or of one that derives from it."""
    known = [other for other in program.classes if other.name == name]
    return any(made in other.mro() for other in known) or made.name in (name, *_bases(tree, name))


def _bases(tree: ast.Module, name: str) -> set[str]:
    """The names of the bases that a class of a module has by its text, which may be one that the program never uses."""
    found: set[str] = set()
    todo = [name]
    while todo:
        wanted = todo.pop()
        for node in walk(tree):
            if isinstance(node, ast.ClassDef) and node.name == wanted:
                named = {n.attr if isinstance(n, ast.Attribute) else getattr(n, "id", "") for n in node.bases}
                todo += named - found
                found |= named
    return found


@lru_cache(maxsize=256)
def _registering(tree: ast.Module) -> frozenset[str]:
    """The names of what a module registers something with, when it is imported."""
    found = set()
    todo: list[ast.AST] = list(tree.body)
    while todo:
        node = todo.pop()
        if isinstance(node, ast.Attribute) and node.attr == "register":
            named = node.value
            found.add(named.attr if isinstance(named, ast.Attribute) else getattr(named, "id", ""))
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            todo += node.decorator_list
        elif not isinstance(node, ast.Lambda):
            todo += children(node)
    return frozenset(found)
