"""Constants: literals in the tree, and values captured from the server."""

from __future__ import annotations

import ast
import re
from typing import Any

from clientside.compiler.analysis.infer.complex_numbers import COMPLEX
from clientside.compiler.analysis.infer.subscripts import reorders
from clientside.compiler.analysis.types import SAFE
from clientside.compiler.captured_figures import figure_json, is_figure
from clientside.compiler.captured_values import kind_of, recipe
from clientside.compiler.component_values import component_parts
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.context import Context


def lower_constant(ctx: Context, node: ast.Constant) -> js.Expr:
    """A literal."""
    if isinstance(node.value, complex):
        return ctx.expr(ctx.program.known((COMPLEX, node)))
    return literal(ctx, node.value)


def literal(ctx: Context, value: Any) -> js.Expr:
    """A scalar as JavaScript (a float raw)."""
    if value is None:
        return js.Null()
    if isinstance(value, bool):
        return js.Bool(value)
    if isinstance(value, int):
        return js.Num(value) if -SAFE <= value <= SAFE else js.Big(value)
    if isinstance(value, float):
        return js.Num(value)
    if isinstance(value, str):
        return js.Str(value)
    if isinstance(value, bytes):
        return ctx.helper("latinBytes", js.Str(value.decode("latin-1")))
    if value is Ellipsis:
        return ctx.helper_id("Ellipsis")
    return ctx.helper("unreachable")


def _plain(value: Any) -> js.Expr:
    """JSON as it is."""
    if isinstance(value, list):
        return js.Array([_plain(item) for item in value])
    if isinstance(value, dict):
        return js.Object([(name, _plain(item)) for name, item in value.items()])
    if value is None or isinstance(value, bool):
        return js.Null() if value is None else js.Bool(value)
    return js.Str(value) if isinstance(value, str) else js.Num(value)


def has_whole_float(value: Any) -> bool:
    """Whether a captured value holds a float that functions which show kinds need boxed, and others as it is."""
    if isinstance(value, float):
        return value.is_integer()
    component = component_parts(value)
    if component is not None:
        return has_whole_float(component[1])
    if isinstance(value, dict):
        return any(map(has_whole_float, value)) or any(map(has_whole_float, value.values()))
    return isinstance(value, (list, tuple, set, frozenset)) and any(map(has_whole_float, value))


def captured(ctx: Context, value: Any) -> js.Expr:
    """A captured value as JavaScript, its floats as dynamic values."""
    if isinstance(value, float):
        return ctx.helper("boxed", js.Num(value)) if ctx.boxed and value.is_integer() else js.Num(value)
    if kind_of(value) is not None:
        helper, arguments = recipe(value)
        return ctx.helper(helper, *(captured(ctx, a) for a in arguments))
    if isinstance(value, re.Pattern):
        from clientside.compiler.ops.re_constants import new_pattern
        from clientside.compiler.regex.pattern import pattern

        return new_pattern(ctx, pattern(value.pattern, value.flags))
    component = component_parts(value)
    if component is not None:
        from clientside.compiler.ops.components import new

        made, props = component
        return new(ctx, made, [(k, captured(ctx, v)) for k, v in props.items()])
    if is_figure(value):
        return _plain(figure_json(value))
    function = ctx.program.known(("captured function", id(value)))
    if function is not None:
        return ctx.expr(function)
    if isinstance(value, list):
        return js.Array([captured(ctx, v) for v in value])
    if isinstance(value, tuple):
        return ctx.helper("tupleOf", js.Array([captured(ctx, v) for v in value]))
    if isinstance(value, dict):
        if all(isinstance(k, str) and not reorders(k) for k in value):
            return js.Object([(k, captured(ctx, v)) for k, v in value.items()])
        pairs: list[js.Expr] = [js.Array([captured(ctx, k), captured(ctx, v)]) for k, v in value.items()]
        return ctx.helper("dictFromPairs", js.Array(pairs))
    if isinstance(value, (set, frozenset)):
        ordered = sorted(value, key=lambda v: (type(v).__name__, repr(v)))
        name = "setFromArray" if isinstance(value, set) else "frozensetOf"
        return ctx.helper(name, js.Array([captured(ctx, v) for v in ordered]))
    return literal(ctx, value)
