"""Who hands Dash's context on: async functions that call, maybe after an `await`, what reads `ctx`."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from clientside.compiler.analysis.program import Function, Program

_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)


def context_carriers(program: Program) -> frozenset[Function]:
    """The async functions that must put the context back whenever they go on, because something else reads it."""
    found: frozenset[Function] = program.once("context carriers", lambda: frozenset(_carriers(program)))
    return found


def _carriers(program: Program) -> Iterator[Function]:
    waiting = [f for f in program.functions if f.is_async]
    readers = {f for f in program.functions if not _inside_async(f) and _reads(program, f)} if waiting else set()
    for function in waiting if readers else ():
        seen: set[Function] = set()
        todo = list(program.edges.get(function, ()))
        while todo:
            used = todo.pop()
            if used in readers:
                yield function
                break
            if used not in seen:
                seen.add(used)
                todo.extend(program.edges.get(used, ()))


def _inside_async(function: Function) -> bool:
    """Whether an async function is around: its own context is at hand there."""
    around = function.parent
    while around is not None:
        if around.is_async:
            return True
        around = around.parent
    return False


def _reads(program: Program, function: Function) -> bool:
    todo = list(ast.iter_child_nodes(function.node))
    while todo:
        node = todo.pop()
        if isinstance(node, ast.expr) and program.type_of(node).has("context"):
            return True
        if not isinstance(node, _FUNCTIONS):
            todo.extend(ast.iter_child_nodes(node))
    return False
