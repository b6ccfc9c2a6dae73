"""`match`: a chain of conditions over paths into the subject; a case's names are bound when its whole pattern has
matched.
"""

from __future__ import annotations

import ast
from typing import Any

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.classes import UserClass
from clientside.compiler.analysis.definite import is_always_set
from clientside.compiler.analysis.infer.match import builtin_class, class_part
from clientside.compiler.analysis.infer.subscripts import constant_key
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.classes import instance_test
from clientside.compiler.lowering.comparisons import equality
from clientside.compiler.lowering.context import Context
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.lowering.rows import kind_test
from clientside.compiler.lowering.targets import assign_variable
from clientside.compiler.lowering.truth import test
from clientside.compiler.ops.row import Row

Bindings = dict[ast.AST, tuple[js.Expr, Type]]


def lower_match(ctx: Context, node: ast.Match) -> None:
    """`match subject: case …`."""
    known = ctx.type(node.subject)
    subject = ctx.temp(ctx.dynamic(ctx.expr(node.subject), known))
    cases = [c for c in node.cases if c.pattern in ctx.program.types]
    if all(c.guard is None for c in cases):
        for statement in _chain(ctx, cases, subject, known):
            ctx.emit(statement)
        return
    label = f"{ctx.temp_name()}$"
    with ctx.scoped() as block:
        for case in cases:
            condition, bindings = pattern(ctx, case.pattern, subject, known)
            with ctx.scoped() as body:
                _bind(ctx, bindings)
                inner = ctx.body(case.body)
                if not inner or not isinstance(inner[-1], (js.Return, js.Throw, js.Break, js.Continue)):
                    inner.append(js.Break(label))
                if case.guard is not None:
                    ctx.emit(js.If(test(ctx, case.guard), inner))
                else:
                    ctx.out.extend(inner)
            if condition is None:
                ctx.emit(js.Block(body) if any(isinstance(s, js.Declare) for s in body) else js.If(js.Bool(True), body))
            else:
                ctx.emit(js.If(condition, body))
    ctx.emit(js.Labeled(label, js.Block(block)))


def _chain(ctx: Context, cases: list[ast.match_case], subject: js.Id, known: Type) -> list[js.Stmt]:
    """Cases without guards as `if … else if … else`."""
    if not cases:
        return []
    first, rest = cases[0], cases[1:]
    condition, bindings = pattern(ctx, first.pattern, subject, known)
    with ctx.scoped() as body:
        _bind(ctx, bindings)
        ctx.out.extend(ctx.body(first.body))
    if condition is None:
        return body
    return [js.If(condition, body, _chain(ctx, rest, subject, known))]


def _bind(ctx: Context, bindings: Bindings) -> None:
    for node, (value, known) in bindings.items():
        assign_variable(ctx, ctx.program.scopes.variable[node], value, t.join(known, t.NUMBER), known)


def _both(a: js.Expr | None, b: js.Expr | None) -> js.Expr | None:
    if a is None or b is None:
        return b if a is None else a
    return js.Binary("&&", a, b)


def pattern(ctx: Context, node: ast.pattern, path: js.Expr, known: Type) -> tuple[js.Expr | None, Bindings]:
    """The condition under which the value at `path` matches (None: always), and what the names are then."""
    if isinstance(node, ast.MatchValue):
        value = ctx.dyn(node.value)
        return equality(ctx, ctx.again(path), known, value, ctx.type(node.value)), {}
    if isinstance(node, ast.MatchSingleton):
        constant: js.Expr = js.Null() if node.value is None else js.Bool(bool(node.value))
        return js.Binary("===", ctx.again(path), constant), {}
    if isinstance(node, ast.MatchAs):
        condition: js.Expr | None = None
        bindings: Bindings = {}
        if node.pattern is not None:
            condition, bindings = pattern(ctx, node.pattern, path, known)
        if node.name is not None:
            bindings[node] = (ctx.again(path), ctx.program.scopes.variable[node].slot.without("unbound"))
        return condition, bindings
    if isinstance(node, ast.MatchOr):
        return _alternatives(ctx, node, path, known)
    if isinstance(node, ast.MatchSequence):
        return _sequence(ctx, node, path, known)
    if isinstance(node, ast.MatchMapping):
        return _mapping(ctx, node, path, known)
    assert isinstance(node, ast.MatchClass)
    return _class(ctx, node, path, known)


def _alternatives(ctx: Context, node: ast.MatchOr, path: js.Expr, known: Type) -> tuple[js.Expr | None, Bindings]:
    tried = [pattern(ctx, p, path, known) for p in node.patterns]
    condition: js.Expr | None = tried[-1][0]
    names = {ctx.program.scopes.variable[n]: (n, value) for n, value in tried[-1][1].items()}
    for part, bindings in reversed(tried[:-1]):
        if part is None:
            condition, names = None, {ctx.program.scopes.variable[n]: (n, v) for n, v in bindings.items()}
            continue
        condition = None if condition is None else js.Binary("||", part, condition)
        for n, (value, found) in bindings.items():
            variable = ctx.program.scopes.variable[n]
            if variable not in names:  # the alternatives after this one cannot match
                names[variable] = (n, (value, found))
                continue
            other = names[variable][1]
            names[variable] = (n, (js.Conditional(ctx.again(part), value, other[0]), t.join(found, other[1])))
    return condition, {n: value for n, value in names.values()}


def _sequence(ctx: Context, node: ast.MatchSequence, path: js.Expr, known: Type) -> tuple[js.Expr | None, Bindings]:
    from clientside.compiler.lowering.loops import element_of

    condition: js.Expr | None = None
    if not known.only("list", "tuple"):
        condition = ctx.helper("isSequence", ctx.again(path))
    stars = [i for i, p in enumerate(node.patterns) if isinstance(p, ast.MatchStar)]
    count = len(node.patterns) - len(stars)
    length = js.Member(ctx.again(path), "length")
    if not stars or count:
        condition = _both(condition, js.Binary(">=" if stars else "===", length, js.Num(count)))
    bindings: Bindings = {}
    element = element_of(known.restricted(("list", "tuple", "range")))
    for i, part in enumerate(node.patterns):
        after = len(node.patterns) - i
        if isinstance(part, ast.MatchStar):
            if part.name is not None:
                end = after - 1
                bounds: list[js.Expr] = [js.Num(i)] if not end else [js.Num(i), js.Num(-end)]
                piece = js.Call(js.Member(js.Array([js.Spread(ctx.again(path))]), "slice"), bounds)
                bindings[part] = (piece, ctx.program.scopes.variable[part].slot.without("unbound"))
            continue
        at: js.Expr = js.Num(i)
        if stars and i > stars[0]:
            at = js.Binary("-", js.Member(ctx.again(path), "length"), js.Num(after))
        item: js.Expr = js.Index(ctx.again(path), at)
        if known.has("range"):
            item = ctx.helper("getitem", ctx.again(path), at)
        inner, more = pattern(ctx, part, item, element)
        condition = _both(condition, inner)
        bindings.update(more)
    return condition, bindings


def _mapping(ctx: Context, node: ast.MatchMapping, path: js.Expr, known: Type) -> tuple[js.Expr | None, Bindings]:
    condition: js.Expr | None = None
    if not known.only("dict"):
        condition = ctx.helper("isDict", ctx.again(path))
    bindings: Bindings = {}
    site = known.get("dict")
    keys: list[js.Expr] = [ctx.dyn(key) for key in node.keys]
    checked = len(keys) > 1 and not all(isinstance(key, ast.Constant) for key in node.keys)
    if checked:  # two of them may be equal, which is an error
        given = js.Array([ctx.again(key) for key in keys])
        condition = _both(condition, ctx.helper("matchKeys", ctx.again(path), given))
    for key, lowered, part in zip(node.keys, keys, node.patterns, strict=True):
        if not checked:
            condition = _both(condition, ctx.helper("dictHas", ctx.again(path), ctx.again(lowered)))
        text = constant_key(key)
        found = t.NEVER if site is None else site.field(text) if text is not None else site.values_type()
        item = ctx.helper("dictGet", ctx.again(path), ctx.again(lowered))
        inner, more = pattern(ctx, part, item, found)
        condition = _both(condition, inner)
        bindings.update(more)
    if node.rest is not None:
        rest = ctx.helper("dictRest", ctx.again(path), js.Array([ctx.again(k) for k in keys]))
        bindings[node] = (rest, ctx.program.scopes.variable[node].slot.without("unbound"))
    return condition, bindings


def _class(ctx: Context, node: ast.MatchClass, path: js.Expr, known: Type) -> tuple[js.Expr | None, Bindings]:
    made, names, _ = ctx.program.plans[node]
    found = class_part(known, made)
    if not found.kinds:
        return js.Bool(False), {}
    condition: js.Expr | None = None
    if isinstance(made, Row):
        if len(found.kinds) < len(known.kinds):
            for kind in found.kinds:
                one = kind_test(ctx, ctx.again(path), kind, None if ctx.boxed else known)
                condition = one if condition is None else js.Binary("||", condition, one)
    else:
        condition = instance_test(ctx, ctx.again(path), made)
    bindings: Bindings = {}
    if node.patterns and builtin_class(made):
        inner, more = pattern(ctx, node.patterns[0], path, found)
        return _both(condition, inner), more
    for name, part in zip(names, (*node.patterns, *node.kwd_patterns), strict=True):
        value, present = _attribute(ctx, node, name, path, found, made)
        inner, more = pattern(ctx, part, value, ctx.type(part))
        condition = _both(_both(condition, present), inner)
        bindings.update(more)
    return condition, bindings


def _attribute(
    ctx: Context, node: ast.MatchClass, name: str, path: js.Expr, found: Type, made: Any
) -> tuple[js.Expr, js.Expr | None]:
    """An attribute of the value at `path`, and the condition under which it is there."""
    if isinstance(made, UserClass) and made.is_named_tuple:
        return js.Index(ctx.again(path), js.Num(list(made.tuple_fields()).index(name))), None
    attribute = ctx.program.plans[node][2][name]
    rows: dict[str, Row] = ctx.program.plans.get(attribute, {})
    for row in rows.values():
        e = Emission(ctx, row, ctx.again(path), found, {}, {}, ctx.type(attribute))
        return row.emit(e), None
    value = js.Member(ctx.again(path), name)
    instances = found.get("instance") or frozenset()
    if instances and all(is_always_set(c, name) for c in instances):
        return value, None
    return value, js.Binary("!==", ctx.again(value), js.Undefined())
