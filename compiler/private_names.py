"""Names that begin with two underscores: inside of a class `__name` is written for `_Class__name`.

CPython's compiler does the same to the names, and to nothing else: `getattr(x, "__name")` asks for just that.
"""

from __future__ import annotations

import ast
import re

PRIVATE = re.compile(r"(?<![^\W_])__(?!\w*__\b)\w+")
# The fields of nodes that hold a name.
NAMED = {
    ast.Name: "id",
    ast.Attribute: "attr",
    ast.arg: "arg",
    ast.FunctionDef: "name",
    ast.AsyncFunctionDef: "name",
    ast.ExceptHandler: "name",
    ast.MatchAs: "name",
    ast.MatchStar: "name",
    ast.MatchMapping: "rest",
    ast.alias: "asname",
}


def mangled(name: str, owner: str) -> str:
    """The name that `name` stands for in a class called `owner`."""
    owner = owner.lstrip("_")
    if not owner or not name.startswith("__") or name.endswith("__") or "." in name:
        return name
    return f"_{owner}{name}"


def mangle(tree: ast.Module, text: str) -> ast.Module:
    """The tree of a text, with private names as they are found at run time."""
    if PRIVATE.search(text) is None:
        return tree
    waiting: list[tuple[ast.AST, str]] = [(tree, "")]
    while waiting:
        node, owner = waiting.pop()
        if owner:
            _rename(node, owner)
        if isinstance(node, ast.ClassDef):
            inside = set(map(id, node.body))
            waiting.extend((child, node.name if id(child) in inside else owner) for child in ast.iter_child_nodes(node))
        else:
            waiting.extend((child, owner) for child in ast.iter_child_nodes(node))
    return tree


def _rename(node: ast.AST, owner: str) -> None:
    field = NAMED.get(type(node))
    if isinstance(node, (ast.Global, ast.Nonlocal)):
        node.names = [mangled(name, owner) for name in node.names]
    elif field is not None and isinstance(name := getattr(node, field), str):
        found = mangled(name, owner)
        if found != name:
            setattr(node, field, found)
            node.written_name = name  # type: ignore[attr-defined]
