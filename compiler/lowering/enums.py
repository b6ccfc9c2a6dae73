"""The members of an Enum."""

from __future__ import annotations

import ast

from clientside.compiler.analysis.classes import UserClass
from clientside.compiler.analysis.mixed import is_flag, mixin_of
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.context import Context


def add_members(ctx: Context, made: UserClass, name: js.Id) -> None:
    """The members of an Enum, in their order."""
    if made.mixin:
        arguments = [js.Id(name.name), js.Str(made.mixin), *([js.Bool(True)] if made.shows_value else [])]
        ctx.emit(js.ExprStmt(ctx.helper("mixed", *arguments)))
    if made.mixin and made.flag:
        ctx.emit(js.ExprStmt(js.Assign(js.Member(js.Id(name.name), "$keeps"), js.Bool(True))))
    first: dict[ast.expr, str] = {}
    autos = 0
    for member, value in made.members.items():
        alias = first.setdefault(value, member)
        lowered: js.Expr
        is_auto = alias == member and isinstance(value, ast.Call) and ast.unparse(value.func).endswith("auto")
        if alias != member:
            lowered = js.Member(js.Member(js.Id(name.name), alias), "value")  # `first = second = auto()`
        else:
            lowered = ctx.dynamic(ctx.expr(value), ctx.type(value))
        if is_auto and made.method("_generate_next_value_") is not None:
            count = js.Num(list(made.members).index(member))
            lowered = ctx.helper("nextValue", js.Id(name.name), js.Str(member), count)
        elif is_auto and mixin_of(made) == "str":
            shown = any(base.shows_value for base in made.user_bases())  # StrEnum, as against (str, Enum)
            lowered = js.Str(member.lower() if shown else str(autos := autos + 1))
        ctx.emit(
            js.ExprStmt(
                ctx.helper("flagMember" if is_flag(made) else "enumMember", js.Id(name.name), js.Str(member), lowered)
            )
        )
