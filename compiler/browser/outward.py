"""Values on their way to JavaScript: dicts become plain objects, sets arrays; a text is a text, a truth Python's."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from clientside.compiler.analysis import kinds as table
from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.program import Function, InstanceMethod
from clientside.compiler.analysis.types import Site, Type
from clientside.compiler.browser.annotations import Place, head, options
from clientside.compiler.js import nodes as js

if TYPE_CHECKING:
    from clientside.compiler.lowering.context import Context

CONVERTED = ("set", "frozenset", "range", "view", "exception", "context", "no_update", "slice", "ellipsis")
NUMBERS = ("int", "float", "bool")
TEXTS = {"str", "None", "Literal"}
Annotated = list[tuple[ast.expr | None, Place]]


def passed(ctx: Context, e: js.Expr, found: Type, annotations: Annotated) -> js.Expr:
    """A lowered value where a declaration with one of these annotations takes it."""
    from clientside.compiler.lowering.fstrings import text_of

    names = [set(_names(a, p)) for a, p in annotations if a is not None]
    if names and all(n <= TEXTS for n in names):
        return _text(ctx, e, found, any("None" in n for n in names))
    if takes_text(annotations) and found.only("int", "float", "str"):
        return text_of(ctx, e, found, in_template=False)
    if names and all(n == {"bool"} for n in names) and not found.only("bool"):
        from clientside.compiler.lowering.truth import truth

        return truth(ctx, e, found)
    if names and all(n <= {"float", "int", "_int", "None"} for n in names) and found.only(*NUMBERS, "none"):
        return e  # a boxed float is a number where one is asked for
    return outward(ctx, e, found)


def takes_text(annotations: Annotated) -> bool:
    """Whether a number that is given here becomes a text: it is written as Python writes it, so its kind shows."""
    names = [set(_names(a, p)) for a, p in annotations if a is not None]
    return bool(names) and all("str" in n and not n & {"int", "_int", "float", "Any", "bool"} for n in names)


def _names(annotation: ast.expr, place: Place) -> list[str]:
    return [
        "None" if isinstance(one, ast.Constant) and one.value is None else head(one)
        for one in options(annotation, place)
    ]


def _text(ctx: Context, e: js.Expr, found: Type, nullable: bool) -> js.Expr:
    from clientside.compiler.lowering.fstrings import text_of

    if found.only("str", *(("none",) if nullable else ())):
        return e
    if found.only("int", "float", "str") or (found.only("int") and not t.is_wide(found)):
        return text_of(ctx, e, found, in_template=False)
    arguments = [ctx.shown(e, found)]
    return ctx.helper("browserText", *arguments, *([js.Bool(True)] if nullable else []))


def outward(ctx: Context, e: js.Expr, found: Type) -> js.Expr:
    """A value as JavaScript takes it."""
    methods = [f for f in found.get("function") or () if isinstance(f, InstanceMethod)]
    if methods and found.only("function") and isinstance(e, js.Call) and len(e.arguments) == 2:
        e = ctx.helper("boundMethod", *e.arguments)  # the same function each time: listeners can be removed
    by_name = has_named(found, set())
    if not by_name and not needs_outward(found, set(), ctx.boxed):
        return e
    if found.only("function"):
        return ctx.helper("specHandler" if by_name else "handler", e)
    return ctx.helper("toBrowser", ctx.dynamic(e, found), *([ctx.helper_id("specHandler")] if by_name else []))


def has_named(found: Type, seen: set[int]) -> bool:
    """Whether functions in a value have parameters that cannot be given by position."""
    for function in found.get("function") or ():
        inner = function.method.function if isinstance(function, InstanceMethod) else function
        if isinstance(inner, Function) and any(p.kind in ("keyword", "kwargs") for p in inner.parameters):
            return True
    for kind in ("list", "tuple", "dict"):
        known = found.get(kind)
        if isinstance(known, tuple):
            if any(has_named(part, seen) for part in known):
                return True
        elif isinstance(known, Site) and id(known) not in seen:
            seen.add(id(known))
            if any(has_named(part, seen) for part in known.inside()):
                return True
    return False


def needs_outward(found: Type, seen: set[int], boxed: bool) -> bool:
    """Whether a value may hold what JavaScript knows in another form."""
    if found.may(*CONVERTED) or found.may(*table.KINDS):
        return True
    if t.is_wide(found) or (boxed and found.has("float") and found.has("int") and found.kinds["float"]):
        return True
    for function in found.get("function") or ():
        inner = function.method.function if isinstance(function, InstanceMethod) else function
        if isinstance(inner, Function) and id(inner) not in seen:
            seen.add(id(inner))
            if needs_outward(inner.returns, seen, inner.component().boxed):
                return True
            if inner.component().boxed and inner.returns.kinds.get("float"):
                return True
    for kind in ("list", "tuple", "dict"):
        known = found.get(kind)
        if isinstance(known, tuple):
            if any(_part(p, seen, boxed) for p in known):
                return True
        elif isinstance(known, Site) and id(known) not in seen:
            seen.add(id(known))
            if isinstance(known, t.DictSite) and known.dictionary:
                return True
            if any(_part(part, seen, boxed) for part in known.inside()):
                return True
    return False


def _part(found: Type, seen: set[int], boxed: bool) -> bool:
    return (boxed and bool(found.kinds.get("float"))) or needs_outward(found, seen, boxed)
