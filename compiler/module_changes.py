"""Which variables of a module its functions change in place: `seen.append(x)`, `cache[key] = value`, `del table[key]`.

Told by the source alone, so that it is the same on each server; a list that a function changes under another name is
found by the analysis later.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable
from typing import Any

from clientside.compiler.walk import children

# Methods that change a list, dict, set, deque or OrderedDict.
CHANGING = frozenset(
    [
        *("add", "append", "appendleft", "clear", "difference_update", "discard", "extend", "extendleft", "insert"),
        *("intersection_update", "move_to_end", "pop", "popitem", "popleft", "remove", "reverse", "rotate"),
        *("setdefault", "sort", "symmetric_difference_update", "update"),
    ]
)
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)


def changed_in(nodes: Iterable[Any]) -> set[str]:
    """The names of all that some nodes change in place, whosever it is: `a` of `a[i][j] = x`, nothing of `a.b[j] = x`.

    It calls nothing: every node of every file is asked.
    """
    found: set[str] = set()
    for node in nodes:
        if node.__class__ is ast.Subscript and node.ctx.__class__ is not ast.Load:
            node = node.value
        elif node.__class__ is ast.Call and node.func.__class__ is ast.Attribute and node.func.attr in CHANGING:
            node = node.func.value
        else:
            continue
        while node.__class__ is ast.Subscript:
            node = node.value
        if node.__class__ is ast.Name:
            found.add(node.id)
    return found


def changed_names(module: ast.Module) -> tuple[frozenset[str], frozenset[str]]:
    """The names of lists, dicts and sets that functions change without having made them: those of the module, and those
    of a function around them.
    """
    found: tuple[set[str], set[str]] = (set(), set())
    todo: list[tuple[ast.AST, frozenset[str]]] = [(module, frozenset())]
    while todo:
        outer, around = todo.pop()
        nodes = _inside(outer)
        if isinstance(outer, _FUNCTIONS):
            own = {node.id for node in nodes if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load)}
            own.update(parameter.arg for parameter in _parameters(outer.args))
            around |= own
            for name in changed_in(nodes) - own:
                found[name in around].add(name)
        todo += [(node, around) for node in nodes if isinstance(node, _FUNCTIONS)]
    return frozenset(found[0]), frozenset(found[1])


def _parameters(arguments: ast.arguments) -> list[ast.arg]:
    rest = [a for a in (arguments.vararg, arguments.kwarg) if a is not None]
    return [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, *rest]


def _inside(outer: ast.AST) -> list[ast.AST]:
    """The nodes of a function's or module's body, without those of the functions in it."""
    found: list[ast.AST] = []
    body = getattr(outer, "body", [])
    todo: list[ast.AST] = list(body) if isinstance(body, list) else [body]
    while todo:
        node = todo.pop()
        found.append(node)
        if not isinstance(node, _FUNCTIONS):
            todo += children(node)
    return found
