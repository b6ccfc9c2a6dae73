"""What an operand must have been once an operator has taken it together with a number.

None, texts and containers have no order with numbers, and cannot be added to them: `x < 3` leaves a number behind, or
an object with operators of its own.
"""

from __future__ import annotations

import ast

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.types import Type

ORDER = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)
_NEVER: dict[type[ast.AST], tuple[str, ...]] = {
    **dict.fromkeys((*ORDER, ast.Add), ("none", "str", "list", "tuple", "dict")),
    ast.Mult: ("none", "dict"),
}


def narrow_partners(
    inf: Inference, op: ast.operator | ast.cmpop, left: ast.expr, lt: Type, right: ast.expr, rt: Type
) -> None:
    """Note after `left op right` what variables cannot hold any more."""
    never = _NEVER.get(type(op))
    if never is None:
        return
    for node, known, other in ((left, lt, rt), (right, rt, lt)):
        if isinstance(node, ast.Name) and _is_number(other) and known.may(*never):
            possible = known.restricted(
                [kind for kind, part in known.kinds.items() if kind not in never or t.is_flavored(kind, part)]
            )
            if possible.kinds:
                inf.narrowed(node, possible)


def _is_number(found: Type) -> bool:
    """Whether a value is a plain number."""
    return bool(found.kinds) and all(k in t.NUMERIC_KINDS and not t.is_flavored(k, p) for k, p in found.kinds.items())
