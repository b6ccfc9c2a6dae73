"""Callbacks with several outputs: what they return, compared with the number of outputs wherever it can be seen."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from clientside.compiler.analysis.program import Function, Program
from clientside.compiler.analysis.types import Type, describe
from clientside.compiler.walk import children

SINGLE = ("none", "bool", "int", "float", "str", "dict", "set", "frozenset", "function")


def check_returns(program: Program) -> None:
    """Report each `return` that cannot have as many values as its callback has outputs."""
    for function in program.functions:
        for entry in function.entries:
            written = program.by_node[entry.target] if entry.target is not None else function
            if entry.shape.outputs:
                _check(program, written, entry.shape.outputs)


def _check(program: Program, function: Function, outputs: int) -> None:
    for node, value in _returns(program, function):
        found = _count(value, program.type_of(value) if value is not None else None)
        if found not in (None, _values(outputs)):
            source = function.environment.source
            program.diagnostics.error("return-shape", node, source=source, expected=outputs, found=found)


def _returns(program: Program, function: Function) -> Iterator[tuple[ast.AST, ast.expr | None]]:
    if isinstance(function.node, ast.Lambda):
        yield function.node.body, function.node.body
        return
    stack: list[ast.AST] = list(reversed(function.node.body))
    while stack:
        node = stack.pop()
        if isinstance(node, ast.Return) and node in program.reached:
            yield node, node.value
        elif not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.expr)):
            stack.extend(reversed(children(node)))


def _count(value: ast.expr | None, found: Type | None) -> str | None:
    """How many values a return has, in words; None where only running it tells."""
    if value is None or found is None:
        return "nothing"
    if isinstance(value, (ast.List, ast.Tuple)):
        return None if any(isinstance(e, ast.Starred) for e in value.elts) else _values(len(value.elts))
    if found.only("tuple") and isinstance(found.kinds["tuple"], tuple):
        return _values(len(found.kinds["tuple"]))
    return f"one value ({describe(found, 0)})" if found.only(*SINGLE) else None


def _values(count: int) -> str:
    return "1 value in a list" if count == 1 else f"{count} values"
