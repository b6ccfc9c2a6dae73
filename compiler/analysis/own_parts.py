"""Nodes that no source has: what a value is as an instance of the program's classes, and as anything else."""

from __future__ import annotations

import ast


class OwnPart(ast.expr):
    """`value`, known to be an instance of the program's classes (`own`), or known to be none."""

    _fields = ("value",)
    value: ast.expr
    own: bool


class IsOwn(ast.expr):
    """Whether `value` is an instance of the program's classes."""

    _fields = ("value",)
    value: ast.expr


def split_call(node: ast.Call, func: ast.Attribute) -> ast.IfExp:
    """`x.method(…)` as the call of an instance's method, or else that of a built-in type."""

    def part(own: bool) -> ast.Call:
        value = OwnPart()
        value.value, value.own = func.value, own
        ast.copy_location(value, func.value)
        method = ast.copy_location(ast.Attribute(value, func.attr, ast.Load()), func)
        return ast.copy_location(ast.Call(method, node.args, node.keywords), node)

    test = IsOwn()
    test.value = func.value
    ast.copy_location(test, func.value)
    return ast.copy_location(ast.IfExp(test, part(True), part(False)), node)
