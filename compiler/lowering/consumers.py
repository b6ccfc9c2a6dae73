"""Generator expressions that are consumed on the spot: what the consumer does with one element comes before the next
one is made.

Where it matters (a consumer that fails, or shows what it has so far, and elements that fail, or do something else),
the loop holds the consumer's step, or the consumer gets a JavaScript generator. Elsewhere it gets an Array.
"""

from __future__ import annotations

import ast

from clientside.compiler.analysis import types as t
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering import comprehensions
from clientside.compiler.lowering.context import Context
from clientside.compiler.passes import optimisation

HASHABLE = (*t.NUMERIC_KINDS, "str", "none")
ARRAYS = ("list", "tuple", "str", "range", "dict", "set", "frozenset", "view")


def stepwise(ctx: Context, node: ast.GeneratorExp) -> js.Expr:
    """The elements for a consumer that iterates them once, at once."""
    if is_harmless(ctx, node) or comprehensions.suspends(node):
        return ctx.helper("iter", comprehensions.as_list(ctx, node))
    return comprehensions.generator_of(ctx, node)


@optimisation("fused-consumers", False)
def is_harmless(ctx: Context, node: ast.GeneratorExp) -> bool:
    """Whether making an element neither fails nor does anything else."""
    first = node.generators[0]
    if len(node.generators) > 1 or not ctx.type(first.iter).only(*ARRAYS) or not isinstance(first.target, ast.Name):
        return False
    return all(_is_plain(ctx, part) for part in (node.elt, *first.ifs))


def _is_plain(ctx: Context, node: ast.expr) -> bool:
    if isinstance(node, ast.Name):
        variable = ctx.program.scopes.variable.get(node)
        return variable is not None and not ctx.module.is_unbound_read(variable)
    if isinstance(node, ast.Tuple):
        return all(_is_plain(ctx, item) for item in node.elts)
    if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Sub, ast.Mult)):
        operands = (node.left, node.right)
        return all(ctx.type(n).only(*t.NUMERIC_KINDS) and _is_plain(ctx, n) for n in operands)
    return isinstance(node, ast.Constant)


def collected_set(ctx: Context, node: ast.GeneratorExp | ast.SetComp) -> js.Expr:
    """A set of the elements: one that cannot be an element is complained of before the next one is made."""
    if ctx.type(node.elt).only(*HASHABLE):
        return ctx.helper("setFromArray", comprehensions.elements(ctx, node))
    made = ctx.temp(js.New(ctx.helper_id("Set"), []))
    added_to_set(ctx, made, node)
    return js.Id(made.name)


def added_to_set(ctx: Context, made: js.Expr, node: ast.GeneratorExp | ast.SetComp) -> None:
    """Add the elements to a set."""

    def add() -> None:
        ctx.emit(js.ExprStmt(ctx.helper("setAdd", ctx.copy(made), ctx.dyn(node.elt))))

    comprehensions.generate(ctx, node, add)


def appended(ctx: Context, made: js.Expr, node: ast.GeneratorExp) -> None:
    """Append the elements to a list."""

    def push() -> None:
        ctx.emit(js.ExprStmt(js.Call(js.Member(ctx.copy(made), "push"), [ctx.dyn(node.elt)])))

    comprehensions.generate(ctx, node, push)


def collected_dict(ctx: Context, node: ast.GeneratorExp, result: t.Type) -> js.Expr | None:
    """A dict of the pairs, where they are written as pairs."""
    from clientside.compiler.lowering.subscripts import store_item

    pair = node.elt
    if not isinstance(pair, ast.Tuple) or len(pair.elts) != 2 or any(isinstance(n, ast.Starred) for n in pair.elts):
        return None
    key_node, value_node = pair.elts
    made = ctx.temp(js.New(ctx.helper_id("Dict"), []))

    def store() -> None:
        key, value = ctx.exprs([key_node, value_node])
        store_item(ctx, js.Id(made.name), result, key, ctx.type(key_node), value, ctx.type(value_node))

    comprehensions.generate(ctx, node, store)
    return js.Id(made.name)


def extreme(ctx: Context, node: ast.GeneratorExp, name: str, default: js.Expr | None) -> js.Expr | None:
    """`min(…)` or `max(…)` as a loop; None where comparing cannot fail, so that a helper may do it afterwards."""
    found = ctx.type(node.elt)
    if found.only(*t.NUMERIC_KINDS) or found.only("str"):
        return None
    if default is not None:
        default = ctx.simple(default)
    best = ctx.temp_name()
    ctx.emit(js.Declare("let", [(js.Id(best), None)]))

    def choose() -> None:
        value = ctx.simple(ctx.dyn(node.elt))
        better = ctx.helper("lt" if name == "min" else "gt", value, js.Id(best))
        first = js.Binary("===", js.Id(best), js.Undefined())
        ctx.emit(js.If(js.Binary("||", first, better), [js.ExprStmt(js.Assign(js.Id(best), ctx.copy(value)))]))

    comprehensions.generate(ctx, node, choose)
    nothing = default if default is not None else ctx.helper("emptySequence", js.Str(name))
    return js.Conditional(js.Binary("===", js.Id(best), js.Undefined()), nothing, js.Id(best))
