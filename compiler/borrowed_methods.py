"""`__setattr__ = dict.__setitem__` in the body of a class that derives from dict: the method that it means."""

from __future__ import annotations

import ast
import builtins
import inspect
import re

from clientside.compiler.analysis.natives import KINDS
from clientside.compiler.analysis.scopes import bound_names

_BORROWS = re.compile(rf"^\s+\w+\s*=\s*(?:{'|'.join(KINDS)})\.\w+", re.M)
# What Python gives those that do not say it themselves.
_OPERANDS = {"__getitem__": "key", "__contains__": "key", "__delitem__": "key", "__setitem__": "key, value"}


def borrowed(tree: ast.Module, text: str) -> ast.Module:
    """The tree with a `def` for each method of the built-in base that a class has under another name, too. Changes
    `tree`.
    """
    if not _BORROWS.search(text):
        return tree
    taken = {name for node in ast.walk(tree) for name, _ in bound_names(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            bases = {base.id for base in node.bases if isinstance(base, ast.Name)} & set(KINDS) - taken
            node.body = [_method(statement, bases) or statement for statement in node.body]
    return tree


def _method(statement: ast.stmt, bases: set[str]) -> ast.FunctionDef | None:
    if not isinstance(statement, ast.Assign) or len(statement.targets) != 1:
        return None
    target, value = statement.targets[0], statement.value
    if not isinstance(target, ast.Name) or not isinstance(value, ast.Attribute):
        return None
    if not isinstance(value.value, ast.Name) or value.value.id not in bases:
        return None
    parameters = _parameters(getattr(getattr(builtins, value.value.id), value.attr, None), value.attr)
    if parameters is None:
        return None
    names = [p.partition("=")[0].strip() for p in parameters.split(",") if p.strip()]
    given = ", ".join(["self", *names])
    called = f"{value.value.id}.{value.attr}({given})"
    made = ast.parse(f"def {target.id}(self, {parameters}):\n    return {called}\n").body[0]
    assert isinstance(made, ast.FunctionDef)
    for node in ast.walk(made):
        ast.copy_location(node, value)
    return made


def _parameters(method: object, name: str) -> str | None:
    """What a method takes besides the instance, as it is written; None where that cannot be told."""
    if name in _OPERANDS:
        return _OPERANDS[name]
    try:
        found = list(inspect.signature(method).parameters.values())[1:]  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return None
    if any(p.kind not in (p.POSITIONAL_ONLY, p.POSITIONAL_OR_KEYWORD) for p in found):
        return None
    return ", ".join(p.name if p.default is p.empty else f"{p.name}={p.default!r}" for p in found)
