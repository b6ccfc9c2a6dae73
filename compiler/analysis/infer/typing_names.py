"""Names that exist for type checkers only."""

from __future__ import annotations

import ast

from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.local_imports import meaning
from clientside.compiler.ops import catalogue
from clientside.compiler.source import MemberBinding, ModuleBinding


def is_typing(inf: Inference, node: ast.expr) -> bool:
    """Whether an expression names something that exists for type checkers only."""
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        binding = meaning(inf, node.value)
        return isinstance(binding, ModuleBinding) and binding.name in catalogue.ERASED - {"clientside"}
    binding = meaning(inf, node) if isinstance(node, ast.Name) else None
    return isinstance(binding, MemberBinding) and binding.module in catalogue.ERASED - {"clientside"}


def is_cast(inf: Inference, node: ast.expr) -> bool:
    """Whether an expression names `typing.cast`."""
    name = node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
    return name == "cast" and is_typing(inf, node)


def is_declaration(inf: Inference, node: ast.expr) -> bool:
    """Whether a call of this makes something that only type checkers ask for: `typing.TypeVar`."""
    name = node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
    return name in ("TypeVar", "ParamSpec", "TypeVarTuple") and is_typing(inf, node)
