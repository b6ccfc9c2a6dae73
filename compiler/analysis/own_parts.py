"""Nodes that no source has: what a value is as an instance of the program's classes, and as anything else."""

from __future__ import annotations

import ast


class OwnPart(ast.expr):
    """`value`, known to be an instance of the program's classes (`own`), or known to be none; what the test before it
    has computed where it is `held`.
    """

    _fields = ("value",)
    value: ast.expr
    own: bool
    held: bool


class IsOwn(ast.expr):
    """Whether `value` is an instance of the program's classes; it is `held` for the parts where it is no name."""

    _fields = ("value",)
    value: ast.expr
    held: bool


def split_call(node: ast.Call, func: ast.Attribute) -> ast.IfExp:
    """`x.method(…)` as the call of an instance's method, or else that of a built-in type."""
    root: ast.expr = func.value
    while isinstance(root, ast.Attribute):
        root = root.value
    held = not isinstance(root, ast.Name)

    def part(own: bool) -> ast.Call:
        value = OwnPart()
        value.value, value.own, value.held = func.value, own, held
        ast.copy_location(value, func.value)
        method = ast.copy_location(ast.Attribute(value, func.attr, ast.Load()), func)
        return ast.copy_location(ast.Call(method, node.args, node.keywords), node)

    test = IsOwn()
    test.value, test.held = func.value, held
    ast.copy_location(test, func.value)
    return ast.copy_location(ast.IfExp(test, part(True), part(False)), node)
