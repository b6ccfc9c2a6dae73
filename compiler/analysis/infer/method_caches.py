"""Decorators of methods that keep results: `cached_property`, `cache`, `lru_cache`."""

from __future__ import annotations

import ast

from clientside.compiler.analysis.infer.data_classes import member_named
from clientside.compiler.analysis.infer.inference import Inference


def is_cached_property(inf: Inference, decorator: ast.expr) -> bool:
    """Whether a decorator is `functools.cached_property`."""
    return member_named(inf, decorator, "functools", "cached_property")


def cache_size(inf: Inference, decorator: ast.expr) -> int | None:
    """How many results the decorator of a method keeps, -1 for all of them; None where it is another one."""
    if member_named(inf, decorator, "functools", "cache"):
        return -1
    if member_named(inf, decorator, "functools", "lru_cache"):
        return 128
    if not isinstance(decorator, ast.Call) or not member_named(inf, decorator.func, "functools", "lru_cache"):
        return None
    size: ast.expr = ast.Constant(128)
    if len(decorator.args) > 1 or any(keyword.arg != "maxsize" for keyword in decorator.keywords):
        return None
    for value in (*decorator.args, *(keyword.value for keyword in decorator.keywords)):
        size = value
    if not isinstance(size, ast.Constant) or not (size.value is None or isinstance(size.value, int)):
        return None
    return -1 if size.value is None else max(int(size.value), 0)
