"""f-strings: a template literal of texts, each value formatted by the one helper that its type and spec need."""

from __future__ import annotations

import ast
import re

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.infer.expressions import constant_spec
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.context import Context
from clientside.compiler.passes import optimisation

_FIXED = re.compile(r"(,?)\.(\d{1,2})f\Z")
_PERCENT = re.compile(r"\.(\d{1,2})%\Z")
_DIGITS = re.compile(r"\.(\d{1,2})([eg])\Z")
_PADDED = re.compile(r"([<>^])(\d+)\Z")


def lower_joined(ctx: Context, node: ast.JoinedStr) -> js.Expr:
    """`f"…{x}…"`."""
    values = [v for v in node.values if isinstance(v, ast.FormattedValue)]
    if len(node.values) == len(values) == 1:
        return formatted(ctx, values[0], in_template=False)
    lowered = iter(ctx.in_order([lambda v=v: formatted(ctx, v) for v in values]))
    parts: list[str | js.Expr] = []
    for value in node.values:
        if isinstance(value, ast.FormattedValue):
            parts.append(next(lowered))
        else:
            assert isinstance(value, ast.Constant)
            parts.append(str(value.value))
    if not parts:
        return js.Str("")
    if all(isinstance(p, str) for p in parts):
        return js.Str("".join(p for p in parts if isinstance(p, str)))
    return js.Template(parts)


def formatted(ctx: Context, node: ast.FormattedValue, in_template: bool = True) -> js.Expr:
    """One replacement field as a text (in a template literal, or as a value that it writes as Python would)."""
    found = ctx.type(node.value)
    spec = constant_spec(node.format_spec)
    if spec is None:
        dynamic = node.format_spec
        assert dynamic is not None
        value, spec_js = ctx.in_order([lambda: converted(ctx, node), lambda: ctx.expr(dynamic)])
        return ctx.helper("format", value, spec_js)
    if node.conversion != -1:
        text = converted(ctx, node)
        return with_spec(ctx, text, t.STR, spec) if spec else text
    return with_spec(ctx, ctx.expr(node.value), found, spec, in_template)


def converted(ctx: Context, node: ast.FormattedValue) -> js.Expr:
    """`!r`, `!s`, `!a`."""
    value = ctx.shown(ctx.expr(node.value), ctx.type(node.value))
    if node.conversion == -1:
        return value
    return ctx.helper({"r": "repr", "s": "str", "a": "ascii"}[chr(node.conversion)], value)


def text_of(ctx: Context, value: js.Expr, found: Type, in_template: bool = True) -> js.Expr:
    """`str(value)` by type; within a template literal, what JavaScript writes the same way stays as it is."""
    if found.only("str"):
        return value
    if found.has("browser"):
        return ctx.helper("browserStr", ctx.shown(value, found))
    if found.only("int") and not t.is_wide(found):
        return value if in_template else js.Call(js.Id("String"), [value])
    if in_template and found.only("int", "str", "none") and not t.is_wide(found):
        return js.Binary("??", value, js.Str("None"))
    if found.only("float") and found.kinds["float"]:
        return ctx.helper("floatRepr", value)
    if found.only("int", "float"):
        return ctx.helper("strNum", ctx.shown(value, found))
    return ctx.helper("str", ctx.shown(value, found))


def with_spec(ctx: Context, value: js.Expr, found: Type, spec: str, in_template: bool = True) -> js.Expr:
    """`format(value, spec)` for a constant spec."""
    if not spec and any(c.method("__format__") is not None for c in found.get("instance") or ()):
        return ctx.helper("format", value, js.Str(""))
    if not spec:
        return text_of(ctx, value, found, in_template)
    known = _known_spec(ctx, value, found, spec, in_template)
    return known if known is not None else ctx.helper("format", ctx.shown(value, found), js.Str(spec))


@optimisation("constant-formats")
def _known_spec(ctx: Context, value: js.Expr, found: Type, spec: str, in_template: bool) -> js.Expr | None:
    match = _FIXED.match(spec)
    if match:
        digits = js.Num(int(match[2]))
        return ctx.helper("fixedComma" if match[1] else "fixed", value, digits)
    match = _PERCENT.match(spec)
    if match:
        return ctx.helper("percent", value, js.Num(int(match[1])))
    match = _DIGITS.match(spec)
    if match:
        return ctx.helper({"e": "exponent", "g": "general"}[match[2]], value, js.Num(int(match[1])))
    if spec in (",", ",d") and found.only("int"):
        return ctx.helper("intComma", value)
    if spec == "," and found.only("int", "float"):
        return ctx.helper("numComma", ctx.shown(value, found))
    match = _PADDED.match(spec)
    if match and found.only("str"):
        name = {"<": "padRight", ">": "padLeft", "^": "center"}[match[1]]
        return ctx.helper(name, value, js.Num(int(match[2])))
    if spec == "d" and found.only("int"):
        return text_of(ctx, value, found, in_template)
    # One type needs only its own formatting.
    if found.only("str"):
        return ctx.helper("formatStr", value, js.Str(spec))
    if found.only("int"):
        return ctx.helper("formatInt", value, js.Str(spec), js.Str("int"))
    if found.only("float") and found.kinds["float"]:
        return ctx.helper("formatFloat", value, js.Str(spec))
    return None
