"""What Dash's server sends otherwise than as it is: a callback in the page has to give that, too.

JSON has neither tuples nor nan; Dash writes dates as texts, and Decimals as numbers. Another callback in the page would
see what this one returned, not what came out of JSON.
"""

from __future__ import annotations

import ast
import math
from typing import Any

from clientside.compiler.analysis.infer.calls import CallPlan
from clientside.compiler.analysis.program import Program
from clientside.compiler.analysis.types import DictSite, Site, Type
from clientside.compiler.ops.row import Row
from clientside.compiler.shape import CallbackShape

_WRITTEN = ("date", "datetime", "time", "decimal")
_NOT_FINITE = frozenset(["nan", "inf"])  # of math
_PARSERS = frozenset(["float", "fsum", "loads", "prod"])  # functions that may give nan or infinity


def is_sent_otherwise(program: Program, found: Type, shape: CallbackShape) -> bool:
    """Whether what a callback returns may hold such a value."""
    apart = shape.results is not None or shape.outputs is not None  # the outer list or tuple is Dash's
    endless: bool = program.once("not finite", lambda: _makes_not_finite(program))
    parts = _inside(found, ("list", "tuple")) if apart else [found]
    parts += [found.without("list", "tuple")] if apart else []
    return any(_otherwise(part, set(), endless) for part in parts)


def _otherwise(found: Type, seen: set[int], endless: bool) -> bool:
    if found.may("tuple", *_WRITTEN) or (endless and bool(found.kinds.get("float"))):
        return True
    parts = _inside(found, ("list", "dict"))
    for made in found.get("component") or ():
        parts += made.site.inside()
    for made in (*(found.get("figure") or ()), *(found.get("graph") or ())):
        if id(made.values) not in seen:
            seen.add(id(made.values))
            parts += made.values.values()
    fresh = [part for part in parts if id(part) not in seen]
    seen.update(map(id, fresh))
    return any(_otherwise(part, seen, endless) for part in fresh)


def _inside(found: Type, kinds: tuple[str, ...]) -> list[Type]:
    parts: list[Type] = []
    for kind in kinds:
        known: Any = found.get(kind)
        if isinstance(known, tuple):
            parts += known
        elif isinstance(known, DictSite):
            parts += known.inside()
        elif isinstance(known, Site):
            parts.append(known.element)
    return parts


def _makes_not_finite(program: Program) -> bool:
    """Whether the program names nan or infinity, or reads floats from texts, which may be those.

    (That a product leaves the range of floats is not looked for.)
    """
    for node, plan in program.plans.items():
        if isinstance(plan, Row) and plan.name in _NOT_FINITE:
            return True
        if not isinstance(plan, CallPlan) or not isinstance(node, ast.Call) or _is_number(program, node):
            continue
        if any(row.name in _PARSERS for row, _ in plan.rows.values()):
            return True
    return any(_holds_not_finite(constant.value) for constant in program.constants.values())


def _is_number(program: Program, node: ast.Call) -> bool:
    return len(node.args) == 1 and program.type_of(node.args[0]).only("int", "bool")


def _holds_not_finite(value: Any) -> bool:
    if isinstance(value, float):
        return not math.isfinite(value)
    if isinstance(value, dict):
        return any(map(_holds_not_finite, value.values()))
    return isinstance(value, (list, tuple, set, frozenset)) and any(map(_holds_not_finite, value))
