"""Marked functions of a file, found without importing it."""

from __future__ import annotations

import ast

from clientside.compiler.analysis.infer.names import is_mark
from clientside.compiler.analysis.program import Entry
from clientside.compiler.names import module_of_file, readable_name
from clientside.compiler.source import StaticEnvironment

NAMESPACE = "clientside"


def marked_entries(environment: StaticEnvironment) -> list[tuple[ast.FunctionDef | ast.AsyncFunctionDef, Entry]]:
    """The functions under `@clientside.callback` or `@clientside.function`, with the names the decorators would give them."""
    source = environment.source
    module = "main" if source.file.startswith("<") else module_of_file(source.file)
    found: list[tuple[ast.FunctionDef | ast.AsyncFunctionDef, Entry]] = []
    taken: dict[tuple[str, str], int] = {}
    for node, qualname in _functions(source.tree.body, ""):
        for decorator in node.decorator_list:
            target = decorator.func if isinstance(decorator, ast.Call) else decorator
            if is_mark(environment, target):
                kind = target.attr if isinstance(target, ast.Attribute) else _mark_kind(environment, target)
                found.append((node, _entry(decorator, node, module, qualname, kind, taken)))
                break
    return found


def _mark_kind(environment: StaticEnvironment, target: ast.expr) -> str:
    binding = environment.lookup(target.id) if isinstance(target, ast.Name) else None
    return getattr(binding, "name", "callback")


def _functions(body: list[ast.stmt], outer: str) -> list[tuple[ast.FunctionDef | ast.AsyncFunctionDef, str]]:
    found: list[tuple[ast.FunctionDef | ast.AsyncFunctionDef, str]] = []
    for statement in body:
        if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef)):
            found.append((statement, f"{outer}{statement.name}"))
            found.extend(_functions(statement.body, f"{outer}{statement.name}.<locals>."))
        else:
            for part in ("body", "orelse", "finalbody"):
                found.extend(_functions(getattr(statement, part, []), outer))
    return found


def _entry(
    decorator: ast.expr,
    node: ast.FunctionDef | ast.AsyncFunctionDef,
    module: str,
    qualname: str,
    kind: str,
    taken: dict[tuple[str, str], int],
) -> Entry:
    given = (
        {k.arg: k.value.value for k in decorator.keywords if isinstance(k.value, ast.Constant)}
        if isinstance(decorator, ast.Call)
        else {}
    )
    namespace = str(given.get("namespace") or NAMESPACE)
    name = given.get("name") if kind == "function" else None
    if name is None:
        name = readable_name(module, qualname, node.lineno) if kind == "callback" or not given else node.name
    count = taken[namespace, name] = taken.get((namespace, name), 0) + 1
    return Entry(namespace, name if count == 1 else f"{name}_{count}", dash=True)
