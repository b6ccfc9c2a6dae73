"""`echarts = clientside.extern("echarts", ECharts)`, read from a module's text."""

from __future__ import annotations

import ast

from clientside.compiler.source import ClassBinding, Environment, ExternBinding, MemberBinding, ModuleBinding


def static_extern(environment: Environment, node: ast.expr) -> ExternBinding | None:
    """What a call of `clientside.extern` binds; None for anything else."""
    if not isinstance(node, ast.Call) or not node.args or not _is_extern(environment, node.func):
        return None
    name = node.args[0]
    if not isinstance(name, ast.Constant) or not isinstance(name.value, str):
        return None
    declared = node.args[1] if len(node.args) > 1 else next((k.value for k in node.keywords), None)
    found = environment.lookup(declared.id) if isinstance(declared, ast.Name) else None
    return ExternBinding(name.value, found if isinstance(found, (ClassBinding, MemberBinding)) else None)


def _is_extern(environment: Environment, func: ast.expr) -> bool:
    if isinstance(func, ast.Attribute) and isinstance(func.value, ast.Name):
        module = environment.lookup(func.value.id)
        return func.attr == "extern" and isinstance(module, ModuleBinding) and module.name == "clientside"
    found = environment.lookup(func.id) if isinstance(func, ast.Name) else None
    return isinstance(found, MemberBinding) and (found.module, found.name) == ("clientside", "extern")
