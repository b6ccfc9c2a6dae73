"""A node that no source has: a member of an IntEnum or StrEnum as the int or text that it is."""

from __future__ import annotations

import ast


class Plain(ast.expr):
    """`value`, which may be such a member, as what it is."""

    _fields = ("value",)
    value: ast.expr


def plain_node(value: ast.expr) -> Plain:
    """The node for an expression, at its place."""
    made = Plain()
    made.value = value
    return ast.copy_location(made, value)
