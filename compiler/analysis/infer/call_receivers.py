"""Whose method a call may mean: an instance's, a built-in type's, or either's."""

from __future__ import annotations

import ast
from typing import Any

from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.infer.unknown import in_python
from clientside.compiler.analysis.mixed import mixin_of
from clientside.compiler.analysis.plain import plain_node
from clientside.compiler.analysis.types import Type
from clientside.compiler.ops import catalogue
from clientside.compiler.ops.row import Row


def of_others(receiver: Type, name: str) -> bool:
    """Whether only values of built-in types have a method, among which instances may come that have not."""
    if receiver.may("super", "class") or not receiver.without("instance", "none").kinds:
        return False
    return all(
        c.attribute(name) is None and c.method(name) is None and c.method("__getattr__") is None and not mixin_of(c)
        for c in receiver.get("instance") or ()
    )


def is_shared(receiver: Type, func: ast.Attribute) -> bool:
    """Whether built-in types that a value may be of have a method as well."""
    others = receiver.without("instance", "none", "class", "super", "unbound")
    return any(catalogue.method(kind, func.attr, part) is not None for kind, part in others.kinds.items())


def of_value(node: ast.Call, func: ast.Attribute) -> ast.Call:
    """`Color.RED.upper()` as a method of the text."""
    method = ast.copy_location(ast.Attribute(plain_node(func.value), func.attr, ast.Load()), func)
    return ast.copy_location(ast.Call(method, node.args, node.keywords), node)


def attribute_of(inf: Inference, node: ast.Call, row: Row) -> ast.Attribute | None:
    """`getattr(x, "name")` of a value of a built-in type, as `x.name`; None for any other call."""
    if row is not catalogue.builtins()["getattr"] or len(node.args) not in (2, 3) or node.keywords:
        return None
    value, name = node.args[0], node.args[1]
    if not isinstance(name, ast.Constant) or not isinstance(name.value, str) or not name.value.isidentifier():
        return None
    known = inf.program.type_of(value)
    own = known.may("instance", "class", "unbound", "browser", "module", "function")
    if own or not known.kinds or not all(in_python(kind, part, str(name.value)) for kind, part in known.kinds.items()):
        return None
    made: ast.Attribute = inf.program.once(
        ("attribute", node), lambda: ast.copy_location(ast.Attribute(value, str(name.value), ast.Load()), node)
    )
    return made


def is_vars(node: ast.expr) -> bool:
    """Whether an expression is `x.__dict__`."""
    return isinstance(node, ast.Attribute) and node.attr == "__dict__"


def is_own_functions(functions: Any) -> bool:
    """Whether a call gives what is a promise already, as the functions of asyncio and of the browser do."""
    return any(getattr(f, "row", None) is not None for f in functions)
