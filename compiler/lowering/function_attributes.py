"""Attributes of functions, as properties of JavaScript's."""

from __future__ import annotations

import ast

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.infer import function_attributes
from clientside.compiler.analysis.infer.function_names import NAMES
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.context import Context
from clientside.compiler.lowering.inherited import OBJECT_NAMES

# What JavaScript's functions have of their own; the runtime's helpers know the same names.
TAKEN = OBJECT_NAMES | frozenset(["name", "length", "prototype", "arguments", "caller", "apply", "bind", "call"])


def property_name(name: str) -> str:
    """The property that holds a function's attribute."""
    return f"{name}$" if name in TAKEN else name


def load(ctx: Context, node: ast.Attribute, receiver: js.Expr) -> js.Expr:
    """`f.name` for a lowered receiver."""
    functions = function_attributes.own_functions(ctx.type(node.value)) or ()
    place = property_name(node.attr)
    if all(function_attributes.is_set(ctx.program, f, node.attr) for f in functions):
        return ctx.loaded(js.Member(receiver, place), t.NUMBER, ctx.type(node))
    receiver = ctx.simple(receiver)
    where = [js.Undefined(), js.Str(place)] if place != node.attr else []
    otherwise = ctx.helper("functionAttribute", ctx.copy(receiver), js.Str(node.attr), *where)
    return ctx.loaded(js.Binary("??", js.Member(receiver, place), otherwise), t.NUMBER, ctx.type(node))


def store(ctx: Context, target: ast.Attribute, receiver: js.Expr, value: js.Expr, known: Type) -> None:
    """`f.name = value` for a lowered receiver."""
    if target.attr in NAMES:
        ctx.emit(js.ExprStmt(js.Assign(js.Member(receiver, _NAMED[target.attr]), value)))
        return
    ctx.emit(js.ExprStmt(js.Assign(js.Member(receiver, property_name(target.attr)), ctx.dynamic(value, known))))


def remove(ctx: Context, target: ast.Attribute) -> None:
    """`del f.name`."""
    place = property_name(target.attr)
    where = [js.Str(place)] if place != target.attr else []
    ctx.emit(js.ExprStmt(ctx.helper("functionDelattr", ctx.expr(target.value), js.Str(target.attr), *where)))


_NAMED = {"__name__": "$called", "__qualname__": "$named", "__doc__": "$doc"}
