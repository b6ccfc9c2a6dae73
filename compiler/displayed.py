"""Whether an expression still tells what a live container or scalar holds: a decorator may have filled it since."""

from __future__ import annotations

import ast
from collections import deque
from typing import Any

_CONTAINERS = (list, dict, set, frozenset, deque)


def tells(expression: ast.expr, live: Any) -> bool:
    """Whether evaluating `expression` anew gives `live`; True for what is no display, no scalar and no empty container.

    A name, a lambda, a call inside a display tells its item: what they give is not known here.
    """
    if isinstance(expression, ast.Constant):
        return type(expression.value) is type(live) and bool(expression.value == live)
    if isinstance(expression, (ast.List, ast.Tuple)):
        if not isinstance(live, (list, tuple)) or any(isinstance(e, ast.Starred) for e in expression.elts):
            return False
        return len(live) == len(expression.elts) and all(map(tells, expression.elts, live))
    if isinstance(expression, ast.Set):
        return isinstance(live, set) and len(live) == len(expression.elts)
    if isinstance(expression, ast.Dict):
        if not isinstance(live, dict) or None in expression.keys:
            return False
        pairs = zip(expression.keys, expression.values, live.items(), strict=False)
        return len(live) == len(expression.keys) and all(
            key is not None and tells(key, name) and tells(value, item) for key, value, (name, item) in pairs
        )
    if (type(live) is tuple or isinstance(live, _CONTAINERS)) and isinstance(expression, ast.Call):
        # `dict()`, `defaultdict(list)`: empty when the class was made.
        return not live
    return True


def used_by_importing(module: ast.Module, name: str, binding: ast.stmt) -> bool:
    """Whether the statements and decorators of a module, beside the one that binds a name, come to that name, so that
    importing may change what it holds. (An `__init_subclass__` runs in the page, too.)
    """
    definitions = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    others = [statement for statement in module.body if statement is not binding]
    bodies = {s.name: _names(s) for s in others if isinstance(s, definitions)}
    reaching = {name}
    while more := {other for other, named in bodies.items() if other not in reaching and named & reaching}:
        reaching |= more
    done = [part for s in others for part in (s.decorator_list if isinstance(s, definitions) else [s])]
    return any(_names(part) & reaching for part in done)


def _names(node: ast.AST) -> set[str]:
    return {n.id for n in ast.walk(node) if isinstance(n, ast.Name)}
