"""`for x in xs` by index, where the body makes tuples, and where a loop inside of a loop may walk a text.

`for…of` closes the iterator that it leaves early: engines run its body inside of a `try`, in which V8 does not inline
the making of a tuple (an instance of a class of arrays), which then takes about ten times as long. A list is walked by
index in Python, too: what the body appends is still come to. A text's iterator looks for surrogate pairs at each step;
`$strChars` does once.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.infer.calls import CallPlan
from clientside.compiler.analysis.infer.targets import pairwise
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering import loops, targets
from clientside.compiler.lowering.changes import may_change
from clientside.compiler.lowering.context import Context
from clientside.compiler.lowering.views import never_reassigned
from clientside.compiler.walk import walk


def index_loop(
    ctx: Context,
    target: ast.expr,
    iterable: ast.expr,
    body: Callable[[], None],
    declared: bool,
    inside: Sequence[ast.AST] | None,
) -> bool:
    """Emit the loop by index, if that is possible and gains something."""
    source = ctx.type(iterable)
    if isinstance(iterable, ast.Tuple) or not gains(ctx, source, inside):
        return False
    value = array(ctx, iterable)
    counter = ctx.temp_name()
    element = loops.element_of(source)
    if declared:
        loops.declare_names(ctx, target)
    with ctx.scoped() as out:
        item = js.Index(ctx.copy(value), js.Id(counter))
        targets.assign(ctx, target, item, t.join(element, t.NUMBER) if ctx.boxed else element, element)
        body()
    condition = js.Binary("<", js.Id(counter), js.Member(ctx.copy(value), "length"))
    start = js.Declare("let", [(js.Id(counter), js.Num(0))])
    ctx.emit(js.For(start, condition, js.Update("++", js.Id(counter)), out))
    return True


def gains(ctx: Context, source: Type, inside: Sequence[ast.AST] | None) -> bool:
    """Whether a loop over values of a type can go by index, and is faster so."""
    if inside is None or not walks_by_index(ctx, source, inside):
        return False
    return (bool(ctx.frames) and source.has("str")) or any(_makes_tuples(ctx, node) for node in inside)


def array(ctx: Context, iterable: ast.expr) -> js.Expr:
    """A name for the array that holds what a loop comes to."""
    value = ctx.expr(iterable)
    if not ctx.type(iterable).only("list", "tuple"):
        return ctx.temp(ctx.helper("strChars" if ctx.type(iterable).only("str") else "indexed", value))
    kept = isinstance(value, js.Id) and (value.name.startswith("$") or never_reassigned(ctx, iterable))
    return value if kept else ctx.temp(value)


def walks_by_index(ctx: Context, source: Type, inside: Sequence[ast.AST] | None) -> bool:
    """Whether an array holds all that the loop comes to: a list is one, of a dict that stays as it is one is made."""
    if source.only("list", "tuple"):
        return True
    if inside is None or not source.may("list", "str") or not source.only(*t.PAGE_KINDS, "tuple"):
        return False
    return not may_change(ctx.program, source.restricted(("dict",)), inside)


def _makes_tuples(ctx: Context, root: ast.AST) -> bool:
    """Whether a node makes tuples: by a display, or by calling a function that returns one."""
    spared = set()
    for node in walk(root):  # an assignment comes before its value
        if isinstance(node, ast.Assign) and len(node.targets) == 1 and pairwise(node.targets[0], node.value):
            spared.add(node.value)
        elif isinstance(node, ast.Tuple) and isinstance(node.ctx, ast.Load) and node not in spared:
            if not all(isinstance(part, ast.Constant) for part in node.elts):
                return True
        elif isinstance(node, ast.Call):
            plan = ctx.program.plans.get(node)
            if isinstance(plan, CallPlan) and plan.user is not None and ctx.type(node).has("tuple"):
                return True
    return False
