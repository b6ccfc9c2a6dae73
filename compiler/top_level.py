"""What the statements at a module's top level bind."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator

from clientside.compiler.analysis.scopes import bound_names
from clientside.compiler.module_changes import CHANGING
from clientside.compiler.walk import children, walk


def top_level_bindings(body: list[ast.stmt]) -> Iterator[tuple[ast.AST, str]]:
    """Every name that module-level statements bind, with the statement that binds it."""
    for statement in body:
        if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Import, ast.ImportFrom)):
            for name, _ in bound_names(statement):
                yield statement, name
        elif isinstance(statement, (ast.If, ast.Try, ast.With, ast.For, ast.While)):
            for target in _targets(statement):
                for node in walk(target):
                    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                        yield node, node.id
            for part in ("body", "orelse", "finalbody"):
                yield from top_level_bindings(getattr(statement, part, []))
            for handler in getattr(statement, "handlers", []):
                yield from top_level_bindings(handler.body)
        elif isinstance(statement, (ast.Assign, ast.AnnAssign)):
            targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
            for target in targets:
                if isinstance(target, ast.Name):
                    yield statement, target.id
                else:
                    for node in walk(target):
                        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                            yield node, node.id
        else:
            for node in walk(statement):
                if isinstance(node, ast.Name) and isinstance(node.ctx, (ast.Store, ast.Del)):
                    yield node, node.id


def _targets(statement: ast.stmt) -> list[ast.expr]:
    """What the head of a compound statement binds: a loop's target, `with … as`, `:=` in a condition."""
    if isinstance(statement, ast.For):
        return [statement.target, statement.iter]
    if isinstance(statement, ast.With):
        return [
            part for item in statement.items for part in (item.optional_vars, item.context_expr) if part is not None
        ]
    return [statement.test] if isinstance(statement, (ast.If, ast.While)) else []


def changed_at_import(tree: ast.Module) -> frozenset[str]:
    """The names of lists, dicts, sets and objects that a module changes after it has bound them: by its own statements,
    and by those of its functions that it calls itself, or decorates with.
    """
    functions = {n.name: n for n in tree.body if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef))}
    found: set[str] = set()
    running: list[tuple[Iterable[ast.AST], set[str]]] = [(_run(tree), set())]
    called: set[str] = set()
    while running:
        nodes, own = running.pop()
        for node in nodes:
            found.update(name for name in _changed(node) if name not in own)
            names = [node.func, *node.args] if isinstance(node, ast.Call) else getattr(node, "decorator_list", [])
            for name in names:
                if isinstance(name, ast.Name) and name.id in functions and name.id not in called:
                    called.add(name.id)
                    running.append((walk(functions[name.id]), _own_names(functions[name.id])))
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in functions:
                found.update(_changed_arguments(functions[node.func.id], node))
    return frozenset(found)


def _own_names(function: ast.AST) -> set[str]:
    """The names that a function binds for itself."""
    shared = {name for node in walk(function) if isinstance(node, ast.Global) for name in node.names}
    bound = {n.id for n in walk(function) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
    return (bound | {n.arg for n in walk(function) if isinstance(n, ast.arg)}) - shared


def _run(node: ast.AST) -> Iterator[ast.AST]:
    """The nodes that run when a module does: those in the bodies of functions do not."""
    todo: list[ast.AST] = [node]
    while todo:
        here = todo.pop()
        yield here
        if isinstance(here, (ast.FunctionDef, ast.AsyncFunctionDef)):
            todo += here.decorator_list
        elif not isinstance(here, ast.Lambda):
            todo += children(here)


def _changed(node: ast.AST) -> Iterator[str]:
    """The name whose object a node changes."""
    changed: ast.AST | None = None
    if isinstance(node, (ast.Subscript, ast.Attribute)) and not isinstance(node.ctx, ast.Load):
        changed = node.value
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CHANGING:
        changed = node.func.value
    while isinstance(changed, (ast.Subscript, ast.Attribute)):
        changed = changed.value
    if isinstance(changed, ast.Name):
        yield changed.id


def _changed_arguments(function: ast.FunctionDef | ast.AsyncFunctionDef, call: ast.Call) -> Iterator[str]:
    """The names that a call hands to a function which changes the parameter."""
    changed = {name for node in walk(function) for name in _changed(node)}
    for parameter, argument in zip((*function.args.posonlyargs, *function.args.args), call.args, strict=False):
        if parameter.arg in changed and isinstance(argument, ast.Name):
            yield argument.id
