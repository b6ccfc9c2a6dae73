"""Which variables of a module its functions change in place: `seen.append(x)`, `cache[key] = value`, `del table[key]`.

Told by the source alone, so that it is the same on each server; a list that a function changes under another name is
found by the analysis later.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from typing import Any

from clientside.compiler.walk import walk

METHODS = frozenset(
    (
        # of deque and OrderedDict, too
        "add",
        "append",
        "appendleft",
        "clear",
        "difference_update",
        "discard",
        "extend",
        "extendleft",
        "insert",
        "intersection_update",
        "move_to_end",
        "pop",
        "popitem",
        "popleft",
        "remove",
        "reverse",
        "rotate",
        "setdefault",
        "sort",
        "symmetric_difference_update",
        "update",
    )
)
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
_DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Expr)


def candidates(nodes: Iterable[Any]) -> set[str]:
    """The names of all that some nodes change in place, whosever it is. (Without calls: every file is asked.)"""
    found: set[str] = set()
    for node in nodes:
        if node.__class__ is ast.Subscript and node.ctx.__class__ is not ast.Load:
            node = node.value
        elif node.__class__ is ast.Call and node.func.__class__ is ast.Attribute and node.func.attr in METHODS:
            node = node.func.value
        else:
            continue
        while node.__class__ is ast.Subscript:
            node = node.value
        if node.__class__ is ast.Name:
            found.add(node.id)
    return found


def bound_names(module: ast.Module) -> set[str]:
    """The names that a module's own statements bind, but for functions and classes."""
    found: set[str] = set()
    node: Any
    for statement in module.body:
        if statement.__class__ in _DEFINITIONS:
            continue
        for node in walk(statement):
            if node.__class__ is ast.Name and node.ctx.__class__ is not ast.Load:
                found.add(node.id)
            elif node.__class__ is ast.alias:
                found.add(node.asname or node.name)
    return found


def changed_names(module: ast.Module) -> tuple[frozenset[str], frozenset[str]]:
    """The names of lists, dicts and sets that functions change without having made them: those of the module, and those
    of a function around them.
    """
    found: tuple[set[str], set[str]] = (set(), set())
    todo: list[tuple[ast.AST, frozenset[str]]] = [(module, frozenset())]
    while todo:
        outer, around = todo.pop()
        own: set[str] = set()
        named: set[str] = set()
        inner: list[ast.AST] = []
        if isinstance(outer, _FUNCTIONS):
            own.update(a.arg for a in _parameters(outer.args))
        for node in _inside(outer):
            if isinstance(node, _FUNCTIONS):
                inner.append(node)
            elif isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
                own.add(node.id)
            else:
                named.update(_changed(node))
        if not isinstance(outer, ast.Module):
            around |= own
            for name in named - own:
                found[name in around].add(name)
        todo += [(node, around) for node in inner]
    return frozenset(found[0]), frozenset(found[1])


def _parameters(arguments: ast.arguments) -> list[ast.arg]:
    rest = [a for a in (arguments.vararg, arguments.kwarg) if a is not None]
    return [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, *rest]


def _inside(function: ast.AST) -> Iterator[ast.AST]:
    """The nodes of a function without those of the functions in it."""
    body = getattr(function, "body", [])
    todo = list(body) if isinstance(body, list) else [body]
    while todo:
        node = todo.pop()
        yield node
        if not isinstance(node, _FUNCTIONS):
            todo += ast.iter_child_nodes(node)


def _changed(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Subscript) and not isinstance(node.ctx, ast.Load):
        yield from _root(node.value)
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in METHODS:
        yield from _root(node.func.value)


def _root(node: ast.expr) -> Iterator[str]:
    """`a` of `a[i][j]`; nothing for an attribute, which is another object's."""
    while isinstance(node, ast.Subscript):
        node = node.value
    if isinstance(node, ast.Name):
        yield node.id
