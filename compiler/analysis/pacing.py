"""`@clientside.debounce(0.3)`, `@clientside.throttle(0.3)`: read from the decorators of a definition."""

from __future__ import annotations

import ast

from clientside.compiler.source import ConstantBinding, Environment, MemberBinding, ModuleBinding

KINDS = ("debounce", "throttle")


def pace(environment: Environment, node: ast.AST) -> tuple[str, float] | None:
    """How a definition's calls are paced: the kind, and milliseconds."""
    static = getattr(environment, "static", environment)
    for decorator in getattr(node, "decorator_list", ()):
        if not isinstance(decorator, ast.Call) or len(decorator.args) + len(decorator.keywords) != 1:
            continue
        kind = _kind(static, decorator.func)
        if kind is None:
            continue
        value = decorator.args[0] if decorator.args else decorator.keywords[0].value
        found = environment.lookup(value.id) if isinstance(value, ast.Name) else None
        seconds = found.value if isinstance(found, ConstantBinding) else getattr(value, "value", None)
        if isinstance(seconds, (int, float)) and seconds > 0:
            return kind, seconds * 1000
    return None


def _kind(environment: Environment, func: ast.expr) -> str | None:
    if isinstance(func, ast.Attribute) and isinstance(func.value, ast.Name):
        module = environment.lookup(func.value.id)
        named = isinstance(module, ModuleBinding) and module.name == "clientside"
        return func.attr if named and func.attr in KINDS else None
    found = environment.lookup(func.id) if isinstance(func, ast.Name) else None
    return (
        found.name
        if isinstance(found, MemberBinding) and found.module == "clientside" and found.name in KINDS
        else None
    )
