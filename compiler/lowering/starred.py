"""`*values` among the arguments of a builtin."""

from __future__ import annotations

import ast

from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.context import Context
from clientside.compiler.ops.row import Row


def is_alone(row: Row, order: list[tuple[str, int | None, ast.expr]]) -> bool:
    """Whether one argument alone is given by its position."""
    named = {p.name for p in row.parameters if p.kind == "keyword"}
    return sum(name not in named for name, _, _ in order) == 1


def starred(ctx: Context, node: ast.Starred, row: Row, alone: bool) -> js.Spread:
    """`*values` of a call: CPython's error names a builtin of which it is the only argument."""
    from clientside.compiler.ops import catalogue

    value = ctx.dyn(node.value)
    iterable = ctx.type(node.value).only("list", "tuple", "str", "dict", "set", "frozenset", "range", "iter", "view")
    if not alone or iterable or catalogue.builtins().get(row.name) is not row:
        return js.Spread(ctx.helper("starred", value))
    return js.Spread(ctx.helper("starred", value, js.Str(f"{row.name}() argument")))
