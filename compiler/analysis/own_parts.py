"""Nodes that no source has: what a value is as an instance of the program's classes, and as anything else."""

from __future__ import annotations

import ast
from collections.abc import Callable


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

    def part(method: ast.Attribute) -> ast.Call:
        return ast.copy_location(ast.Call(method, node.args, node.keywords), node)

    return _split(func, part)


def split_attribute(node: ast.Attribute) -> ast.IfExp:
    """`x.name` as an instance's attribute, or else that of a built-in type."""
    return _split(node, lambda own: own)


def _split(node: ast.Attribute, part: Callable[[ast.Attribute], ast.expr]) -> ast.IfExp:
    root: ast.expr = node.value
    while isinstance(root, ast.Attribute):
        root = root.value
    held = not isinstance(root, ast.Name)

    def of(own: bool) -> ast.expr:
        value = OwnPart()
        value.value, value.own, value.held = node.value, own, held
        ast.copy_location(value, node.value)
        return part(ast.copy_location(ast.Attribute(value, node.attr, ast.Load()), node))

    test = IsOwn()
    test.value, test.held = node.value, held
    ast.copy_location(test, node.value)
    return ast.copy_location(ast.IfExp(test, of(True), of(False)), node)
