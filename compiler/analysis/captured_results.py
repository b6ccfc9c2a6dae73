"""What leaves a function of the values that it has from outside."""

from __future__ import annotations

import ast

from clientside.compiler.analysis.program import Program
from clientside.compiler.analysis.sites import DictSite, Site
from clientside.compiler.analysis.types import Type

_CONTAINERS = ("list", "tuple", "dict", "set", "frozenset")


def holds_captured(found: Type, seen: set[int]) -> bool:
    """Whether a value is, or holds, a container or figure that was made on the server."""
    figures = found.get("figure") or ()
    if any(made.captured for made in figures):
        return True
    parts: list[Type] = []
    for made in (*(found.get("component") or ()), *(found.get("graph") or ()), *figures):
        values = getattr(made, "values", None)
        key = id(made.site if values is None else values)
        if key not in seen:
            seen.add(key)
            parts.extend(made.site.inside() if values is None else values.values())
    for kind in _CONTAINERS:
        known = found.get(kind)
        if isinstance(known, tuple):
            parts.extend(known)
        elif isinstance(known, Site) and id(site := known.find()) not in seen:
            seen.add(id(site))
            if site.captured is not None:
                return True
            parts.extend(site.inside() if isinstance(site, DictSite) else [site.element])
    return any(holds_captured(part, seen) for part in parts)


def check_captured_figures(program: Program) -> None:
    """Report what is done with a figure of the server's, except for handing it on, and changing a `go.Figure` of it.

    Its parts are not looked at: their arrays are packed, and their floats cannot be told from ints.
    """
    for function in program.functions:
        parents: dict[ast.AST, ast.AST] = {}
        for node in ast.walk(function.node):
            parents.update((child, node) for child in ast.iter_child_nodes(node))
        for node in ast.walk(function.node):
            if not isinstance(node, (ast.Attribute, ast.Subscript)):
                continue
            kinds = {made.captured for made in program.type_of(node.value).get("figure") or ()} - {""}
            if not kinds or ("copy" in kinds and len(kinds) == 1 and _changes(node, parents)):
                continue
            can = "it can be changed, its parts are not read"
            way = can if "copy" in kinds else "change a copy of it, `go.Figure(figure)`"
            what = f"`{ast.unparse(node)}` of a figure that the server made ({way})"
            program.diagnostics.error("figure-use", node, source=function.environment.source, what=what)


def _changes(node: ast.Attribute | ast.Subscript, parents: dict[ast.AST, ast.AST]) -> bool:
    """Whether an attribute is a method that changes a figure, or the beginning of a place that is assigned."""
    if isinstance(node, ast.Attribute) and node.attr.startswith(("update_", "add_")):
        return True
    outer: ast.AST = node
    while isinstance(parent := parents.get(outer), (ast.Attribute, ast.Subscript)) and parent.value is outer:
        outer = parent
    return isinstance(outer, (ast.Attribute, ast.Subscript)) and isinstance(outer.ctx, ast.Store)
