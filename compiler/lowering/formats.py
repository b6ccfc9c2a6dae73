"""`"…".format(…)` and `"…" % values` with a format string that is known: a template literal, like an f-string."""

from __future__ import annotations

import ast
import re

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.kinds import holding
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.context import Context
from clientside.compiler.lowering.fstrings import text_of, with_spec
from clientside.compiler.ops.format_plan import WHOLE, Field, Plan, is_sure, percent_values
from clientside.compiler.passes import optimisation

Value = tuple[js.Expr, Type]


def template(ctx: Context, plan: Plan, values: list[Value], positions: dict[int | str, int]) -> js.Expr:
    """The text of a plan whose fields stand at `positions` in `values` (lowered, in the order of their evaluation)."""
    fields = [part for part in plan if isinstance(part, Field)]
    uses = [positions[field.value] for field in fields]
    held = _held(ctx, values, uses, [_is_quiet(f, values[i][1]) for f, i in zip(fields, uses, strict=True)])
    if len(plan) == 1 and fields:
        return _text(ctx, fields[0], held[uses[0]], values[uses[0]][1], in_template=False)
    parts: list[str | js.Expr] = []
    for part in plan:
        if isinstance(part, str):
            parts.append(part)
        else:
            i = positions[part.value]
            parts.append(_text(ctx, part, ctx.copy(held[i]) if uses.count(i) > 1 else held[i], values[i][1]))
    if all(isinstance(p, str) for p in parts):
        return js.Str("".join(p for p in parts if isinstance(p, str)))
    return js.Template(parts)


def _is_quiet(field: Field, known: Type) -> bool:
    """Whether making a field's text can neither fail nor run the program's own code."""
    if not field.spec or (field.conversion and re.fullmatch("[<>^]?[0-9]{1,4}", field.spec)):
        return not holds_instance(known, set())
    return (
        known.only("int", "float", "bool")
        and not t.is_wide(known)
        and field.spec[0] in ".,0123456789"
        and field.spec[-1] in "f%"
    )


def holds_instance(known: Type, seen: set[int]) -> bool:
    """Whether a value may be, or hold, an instance of a user's class, which makes its text itself."""
    if known.may("instance", "exception", "unknown"):
        return True
    for kind in ("list", "set", "frozenset", "iter", "view", "tuple", "dict", *holding()):
        inside = known.get(kind)
        parts = list(inside) if isinstance(inside, tuple) else []
        if isinstance(inside, t.Site) and id(inside) not in seen:
            seen.add(id(inside))
            parts = [*inside.inside(), inside.keys_type()] if isinstance(inside, t.DictSite) else inside.inside()
        if any(holds_instance(part, seen) for part in parts):
            return True
    return False


def _held(ctx: Context, values: list[Value], uses: list[int], quiet: list[bool]) -> list[js.Expr]:
    """The values in a form in which evaluating each at its place in the text is the same as evaluating all before."""
    found = [value for value, _ in values]
    last = max(
        (i for i, value in enumerate(found) if not isinstance(value, (js.Id, js.Num, js.Str, js.Bool, js.Null))),
        default=-1,
    )
    if uses[: last + 1] == list(range(last + 1)) and not any(i <= last for i in uses[last + 1 :]) and all(quiet[:last]):
        return found
    return [value if i > last or ctx.is_fixed(value) else ctx.temp(value) for i, value in enumerate(found)]


def _text(ctx: Context, field: Field, value: js.Expr, known: Type, in_template: bool = True) -> js.Expr:
    if field.conversion in WHOLE:
        number = js.Unary("+", value) if known.has("bool") else value
        return number if in_template else js.Call(js.Id("String"), [number])
    if field.conversion == "s" and not field.spec:
        return text_of(ctx, value, known, in_template)
    if field.conversion:
        value = ctx.helper({"s": "str", "r": "repr", "a": "ascii"}[field.conversion], ctx.shown(value, known))
        return with_spec(ctx, value, t.STR, field.spec) if field.spec else value
    return with_spec(ctx, value, known, field.spec, in_template)


def _checked(ctx: Context, plan: Plan, values: list[js.Expr], types: list[Type]) -> js.Expr:
    """`"…" % values` where some may not be the numbers that the format asks for: these are asked, each at its place."""
    held = [value if len(values) == 1 or ctx.is_fixed(value) else ctx.temp(value) for value in values]
    parts: list[str | js.Expr] = []
    for part in plan:
        if isinstance(part, str):
            parts.append(part)
            continue
        assert isinstance(part.value, int)
        value, known = held[part.value], types[part.value]
        if is_sure(part, known):
            parts.append(_text(ctx, part, value, known))
        elif part.spec:
            number = ctx.helper("percentFloat", ctx.shown(value, known))
            parts.append(ctx.helper("fixed", number, js.Num(int(part.spec[1:-1]))))
        else:
            number = ctx.helper("percentInt", ctx.shown(value, known), js.Str(part.conversion))
            parts.append(ctx.helper("strNum", number))
    return js.Template(parts)


@optimisation("constant-formats")
def percent(ctx: Context, node: ast.BinOp) -> js.Expr | None:
    """`"…" % values`; None where the runtime must look at the values."""
    found = percent_values(node, ctx.type)
    if found is None:
        return None
    plan, operands = found
    types = [ctx.type(operand) for operand in operands]
    lowered = ctx.exprs(operands)
    for part in plan:
        if not isinstance(part, Field) or not isinstance(part.value, int) or is_sure(part, types[part.value]):
            continue
        return _checked(ctx, plan, lowered, types)
    return template(ctx, plan, list(zip(lowered, types, strict=True)), {i: i for i in range(len(operands))})
