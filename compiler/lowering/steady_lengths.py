"""`len(x)` in a `while` loop, where nothing ever changes x: a text, or a list of the page that the program only reads.

How long a text is says `$strLen`, which must know whether it holds characters of two units. `while i < len(text)` asks
once before the loop. What is neither a list nor a text has no such length, and is asked in its place, with Python's own
complaint.
"""

from __future__ import annotations

import ast

from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.context import Context
from clientside.compiler.lowering.invariants import held, unchanging
from clientside.compiler.passes import optimisation


@optimisation("steady-lengths")
def length_of(ctx: Context, node: ast.expr | None, value: js.Expr, found: Type) -> js.Expr | None:
    """The length of what a name stands for, asked before the loop; None where it may change, or little is gained."""
    if (
        not ctx.frames
        or ctx.frames[-1].targets
        or not isinstance(node, ast.Name)
        or not isinstance(value, js.Id)
        or not found.has("str")
    ):
        return None
    variable = unchanging(ctx, node)
    if variable is None or ctx.module.is_unbound_read(variable):
        return None
    site = variable.slot.get("list")
    if site is not None and site.find().written:
        return None
    name = held(ctx, [variable], f"len({value.name})", lambda frame: ctx.helper("sizeOf", js.Id(value.name)))
    return None if name is None else js.Binary("??", name, ctx.helper("len", value))
