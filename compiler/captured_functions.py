"""Functions and classes inside captured lists and dicts: tables of what to call (`{"<": operator.lt, "mean": f}`)."""

from __future__ import annotations

import types
from typing import Any

from clientside.compiler.source import (
    SCALARS,
    Binding,
    BuiltinBinding,
    ClassBinding,
    FunctionBinding,
    MemberBinding,
    is_json_like,
)


def function_in(value: Any) -> Binding | None:
    """What a captured function or class means to compiled code; None for any other value, and where it has none."""
    from clientside.compiler.live_values import unwrapped, value_binding
    from clientside.compiler.ops import catalogue

    value = unwrapped(value)
    if not isinstance(value, (types.FunctionType, types.BuiltinFunctionType, type)):
        return None
    found = value_binding(value, getattr(value, "__name__", "function"))
    if isinstance(found, FunctionBinding):
        return None if found.decorated else found
    if isinstance(found, BuiltinBinding):
        return found if found.name in catalogue.builtins() or is_exception(value) else None
    if isinstance(found, MemberBinding):
        return found if catalogue.module_row(found.module, found.name) is not None else None
    return found if isinstance(found, ClassBinding) else None


def is_exception(value: Any) -> bool:
    """Whether a value is a class of exceptions (`RETRIED = (ValueError, KeyError)`)."""
    return isinstance(value, type) and issubclass(value, BaseException)


def holds_functions(value: Any, depth: int = 0) -> bool:
    """Whether a captured value has a function or class in it."""
    if depth > 50:
        return False
    if type(value) in (list, tuple):
        return not SCALARS.issuperset(map(type, value)) and any(holds_functions(v, depth + 1) for v in value)
    if type(value) is dict:
        return any(holds_functions(v, depth + 1) for v in value.values())
    return depth > 0 and not is_json_like(value)


def is_table(value: Any, depth: int = 0) -> bool:
    """Whether a list, tuple or dict holds nothing but what can be captured, and functions and classes."""
    if depth > 50:
        return False
    if type(value) in (list, tuple):
        return all(is_table(v, depth + 1) for v in value)
    if type(value) is dict:
        return all(is_json_like(k) for k in value) and all(is_table(v, depth + 1) for v in value.values())
    return depth > 0 and (is_json_like(value) or function_in(value) is not None)
