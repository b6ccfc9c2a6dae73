"""List, tuple, set and dict displays."""

from __future__ import annotations

import ast
from typing import Any

from clientside.compiler.analysis.infer.subscripts import constant_key
from clientside.compiler.analysis.plain_arguments import DICTS, merges
from clientside.compiler.js import nodes as js
from clientside.compiler.js.walk import Part, parts
from clientside.compiler.lowering import views
from clientside.compiler.lowering.context import Context
from clientside.compiler.lowering.keys import PAIR


def elements(ctx: Context, nodes: list[ast.expr], helper: str = "starred") -> list[js.Expr]:
    """The elements of a display, starred ones spread."""
    makers: list[Any] = []
    for node in nodes:
        if isinstance(node, ast.Starred):
            makers.append(lambda n=node: js.Spread(spreadable(ctx, n.value, helper)))
        else:
            makers.append(lambda n=node: ctx.dyn(n))
    return ctx.in_order(makers)


def spreadable(ctx: Context, node: ast.expr, helper: str = "starred") -> js.Expr:
    """A value that `...` can spread as Python's * would. `helper` words the error where it cannot."""
    view = views.as_argument(ctx, node, [])
    if isinstance(view, js.Array) and isinstance(view.items[0], js.Spread):
        return view.items[0].value
    lowered = view if view is not None else ctx.expr(node)
    if view is not None or ctx.type(node).only("list", "tuple", "str", "iter", "range"):
        return lowered
    return ctx.helper(helper, lowered)


def lower_list(ctx: Context, node: ast.List) -> js.Expr:
    """`[a, *b]`."""
    return js.Array(elements(ctx, node.elts))


def lower_tuple(ctx: Context, node: ast.Tuple) -> js.Expr:
    """`a, *b`."""
    made = elements(ctx, node.elts)
    if len(made) == PAIR and not any(isinstance(e, js.Spread) for e in made):
        return ctx.helper("pair", *made)
    return ctx.helper("tupleOf", js.Array(made))


def lower_set(ctx: Context, node: ast.Set) -> js.Expr:
    """`{a, *b}`."""
    return ctx.helper("setFromArray", js.Array(elements(ctx, node.elts, "iterable")))


def lower_dict(ctx: Context, node: ast.Dict) -> js.Expr:
    """`{k: v, **more}`: an object literal for a Record, a `$Dict` otherwise."""
    site = ctx.type(node).get("dict")
    record = site.record and not site.dictionary
    makers: list[Any] = []
    for key, value in zip(node.keys, node.values, strict=True):
        if key is not None and not isinstance(key, ast.Constant):
            makers.append(lambda k=key: ctx.dyn(k))
        merged = key is None
        makers.append(lambda v=value, m=merged: _merged(ctx, v, record) if m else ctx.dyn(v))
    lowered = iter(_in_order(ctx, makers))
    items: list[tuple[str, js.Expr] | js.Spread] = []
    pairs: list[js.Expr] = []
    for key in node.keys:
        if key is None:
            source = next(lowered)
            assert isinstance(source, js.Spread)
            items.append(source)
            pairs.append(source)
            continue
        key_js = (
            js.Str(key.value)
            if isinstance(key, ast.Constant) and isinstance(key.value, str)
            else next(lowered)
            if not isinstance(key, ast.Constant)
            else ctx.dyn(key)
        )
        found = next(lowered)
        text = constant_key(key)
        if record and text is not None:
            items.append((text, found))
        pairs.append(js.Array([key_js, found]))
    if record:
        return js.Object(items)
    if not pairs:
        return js.New(ctx.helper_id("Dict"), [])
    return ctx.helper("dictFromPairs", js.Array(pairs))


def _merged(ctx: Context, value: ast.expr, record: bool) -> js.Expr:
    """`**value`: what is spread into an object, or as pairs of keys and values."""
    source, known = ctx.dyn(value), ctx.type(value)
    if known.has("instance") and merges(known):
        source, known = ctx.as_value(source, known, DICTS)
    source = source if known.only("dict") else ctx.helper("mapping", source)
    return js.Spread(source if record else ctx.helper("dictItemList", source))


def _in_order(ctx: Context, makers: list[Any]) -> list[js.Expr]:
    """As `Context.in_order`. What is spread is asked whether it is a mapping in its turn, and copied where what comes
    later might change it.
    """
    results: list[js.Expr] = []
    for make in makers:
        with ctx.scoped() as pushed:
            lowered = make()
        if pushed:
            calm = all(isinstance(s, js.Declare) and s.kind == "const" and _only_reads(s) for s in pushed)
            results = [e if ctx.is_stable(e) else _kept(ctx, e, calm) for e in results]
            ctx.out.extend(pushed)
        results.append(lowered)
    return results


def _kept(ctx: Context, e: js.Expr, calm: bool) -> js.Expr:
    if not isinstance(e, js.Spread):
        return ctx.temp(e)
    value = e.value
    listed = isinstance(value, js.Call) and isinstance(value.function, js.Id) and value.function.name == "$dictItemList"
    if calm and isinstance(value, js.Id) and (value.name.startswith("$") or ctx.is_settled(value)):
        return e
    return js.Spread(ctx.temp(value if calm or listed else js.Object([e])))


def _only_reads(node: Part) -> bool:
    """Whether evaluating something changes nothing: it reads members, and may fail."""
    if isinstance(node, js.Call):
        called = node.function.name if isinstance(node.function, js.Id) else ""
        return called in ("$miss", "$mapping") and all(map(_only_reads, parts(node)))
    changes = (js.New, js.Assign, js.Update, js.Await, js.Yield, js.Raw)
    return not isinstance(node, changes) and all(map(_only_reads, parts(node)))
