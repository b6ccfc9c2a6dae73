"""Where a nan is written: CPython compares it by identity inside of containers, compiled code by value."""

from __future__ import annotations

import ast

from clientside.compiler.analysis.infer.calls import CallPlan
from clientside.compiler.analysis.program import Program
from clientside.compiler.analysis.scopes import FunctionNode
from clientside.compiler.ops.row import Row
from clientside.compiler.walk import children

CODE = "nan-identity"


def note_nans(program: Program) -> None:
    """Note every nan that is written in the program, unless it is only calculated with or tested."""
    if not any(_is_nan(program, node) for node in program.plans):
        return
    for function in program.functions:
        stack = [*children(function.node)]
        while stack:
            node = stack.pop()
            if isinstance(node, FunctionNode):
                continue
            if _is_harmless(program, node):
                continue
            if _is_nan(program, node):
                program.diagnostics.note(CODE, node, source=function.environment.source)
            stack.extend(children(node))


def _is_nan(program: Program, node: ast.AST) -> bool:
    """`float("nan")`, `math.nan`."""
    if isinstance(node, ast.Call) and len(node.args) == 1 and isinstance(node.args[0], ast.Constant):
        text = node.args[0].value
        return _label(program, node) == "float" and isinstance(text, str) and text.strip().lstrip("+-").lower() == "nan"
    plan = program.plans.get(node) if isinstance(node, (ast.Attribute, ast.Name)) else None
    return isinstance(plan, Row) and plan.name == "nan"


def _is_harmless(program: Program, node: ast.AST) -> bool:
    """Whether nothing keeps the operands: arithmetic, comparisons of numbers, `isnan`."""
    if isinstance(node, ast.Call):
        return _label(program, node) == "isnan"
    operands: list[ast.expr] = []
    if isinstance(node, ast.BinOp):
        operands = [node.left, node.right]
    elif isinstance(node, ast.Compare) and not any(isinstance(op, (ast.In, ast.NotIn)) for op in node.ops):
        operands = [node.left, *node.comparators]
    return bool(operands) and all(program.type_of(o).only("int", "float", "bool") for o in operands)


def _label(program: Program, node: ast.Call) -> str:
    plan = program.plans.get(node)
    if not isinstance(plan, CallPlan) or "" not in plan.rows:
        return ""
    return plan.rows[""][0].label
