"""Modules where a value is wanted: a script has what is named of a module, and nothing that is the module."""

from __future__ import annotations

import ast

from clientside.compiler.analysis.program import Function, Program
from clientside.compiler.walk import children

# What a module may be part of without being looked at: `math.pi`, `m = math`, an argument (a builtin's says so itself).
PASSING = (ast.Attribute, ast.Assign, ast.Call, ast.keyword, ast.Expr, ast.NamedExpr)


def check_module_values(program: Program) -> None:
    """Report modules in displays, comparisons, texts and results."""
    if not any(binding.__class__.__name__.endswith("ModuleBinding") for binding in program.plans.values()):
        return
    for function in program.functions:
        body = function.node.body
        for node in body if isinstance(body, list) else [body]:
            _visit(program, function, node)
        if not isinstance(body, list) and program.type_of(body).has("module"):
            _report(program, function, body)


def _visit(program: Program, function: Function, node: ast.AST) -> None:
    if isinstance(node, ast.stmt) and node not in program.reached:
        return
    for child in children(node):
        if isinstance(child, ast.expr) and not isinstance(getattr(child, "ctx", None), (ast.Store, ast.Del)):
            found = program.type_of(child)
            if found.has("module") and not (found.only("module") and isinstance(node, PASSING)):
                _report(program, function, child)
        if not isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)):
            _visit(program, function, child)


def _report(program: Program, function: Function, node: ast.expr) -> None:
    program.diagnostics.error("module-value", node, source=function.environment.source, name=ast.unparse(node))
