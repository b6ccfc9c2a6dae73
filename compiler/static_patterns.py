"""Compiled patterns and flags that a module's text binds: `P = re.compile("...", re.I)`, `F = re.I | re.M`."""

from __future__ import annotations

import ast
import re
from functools import lru_cache

from clientside.compiler.source import (
    Environment,
    MemberBinding,
    ModuleBinding,
    Source,
    StaticEnvironment,
    VariableBinding,
)


def static_regex(environment: Environment, node: ast.expr) -> re.Pattern[str] | re.RegexFlag | None:
    """The value of `re.compile("...", re.I)`, or of `re.I | re.M`; None for anything else."""
    flags = None if isinstance(node, ast.Call) else _flags(environment, node)
    return _compiled(environment, node) if flags is None else re.RegexFlag(flags)


def _compiled(environment: Environment, node: ast.expr) -> re.Pattern[str] | None:
    if not isinstance(node, ast.Call) or not node.args or _member(environment, node.func) != "compile":
        return None
    text, flags = node.args[0], 0
    given = [*node.args[1:], *(keyword.value for keyword in node.keywords if keyword.arg == "flags")]
    if not isinstance(text, ast.Constant) or not isinstance(text.value, str):
        return None
    if len(given) > 1 or len(given) != len(node.args) - 1 + len(node.keywords):
        return None
    for part in given:
        found = _flags(environment, part)
        if found is None:
            return None
        flags |= found
    try:
        return re.compile(text.value, flags)
    except (re.error, ValueError, OverflowError):
        return None


def _flags(environment: Environment, node: ast.expr) -> int | None:
    """The value of `re.I | re.M`."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        left, right = _flags(environment, node.left), _flags(environment, node.right)
        return None if left is None or right is None else left | right
    found = getattr(re, _member(environment, node) or "", None)
    return int(found) if isinstance(found, re.RegexFlag) else None


def _member(environment: Environment, node: ast.expr) -> str | None:
    """The name of the member of the module re that an expression names."""
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        return node.attr if environment.lookup(node.value.id) == ModuleBinding("re") else None
    found = environment.lookup(node.id) if isinstance(node, ast.Name) else None
    return found.name if isinstance(found, MemberBinding) and found.module == "re" else None


@lru_cache(maxsize=256)
def pattern_method(pattern: re.Pattern[str], name: str) -> VariableBinding:
    """What `find = re.compile("...").findall` binds: a variable that the page computes."""
    text = f"import re\n\n{name} = re.compile({pattern.pattern!r}, {int(pattern.flags)}).{name}\n"
    environment = StaticEnvironment(Source(text, "<pattern>"), "re", runs=True)
    node = environment.source.tree.body[-1]
    assert isinstance(node, ast.Assign)
    return VariableBinding(node, environment)


def static_method(environment: Environment, value: ast.expr) -> VariableBinding | None:
    """The same, read from a module's text; None for anything else."""
    compiled = static_regex(environment, value.value) if isinstance(value, ast.Attribute) else None
    if not isinstance(value, ast.Attribute) or not isinstance(compiled, re.Pattern):
        return None
    return pattern_method(compiled, value.attr) if callable(getattr(compiled, value.attr, None)) else None
