"""Sums, differences and products that only one place sees, and which shows there whether they are ints or floats."""

from __future__ import annotations

import ast

from clientside.compiler.analysis.infer.inference import Inference, ambiguous
from clientside.compiler.analysis.types import Type


def is_shown_alone(inf: Inference, node: ast.expr | None) -> bool:
    """Whether an index, a bound or a count is a sum, difference or product that nothing else sees, of operands whose
    kinds are certain: lowering then boxes that one operation, and the rest of the program carries no trace of kinds.
    """
    if not isinstance(node, ast.BinOp) or not isinstance(node.op, (ast.Add, ast.Sub, ast.Mult)):
        return False
    operands = [inf.program.type_of(operand) for operand in (node.left, node.right)]
    if any(known.has("instance") or ambiguous(known, set(), True) for known in operands):
        return False
    inf.program.boxed_alone.add(node)
    return True


def observe(inf: Inference, node: ast.expr | None, found: Type) -> None:
    """Note that a place shows whether `found`, which `node` gives for it alone, is an int or a float."""
    if not is_shown_alone(inf, node):
        inf.observed(found)
