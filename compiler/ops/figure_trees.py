"""Graph objects as types, as expressions in Python's tree, and as JavaScript objects that are being built."""

from __future__ import annotations

import ast
from dataclasses import field
from typing import Any

from clientside.compiler import plotly_schema
from clientside.compiler.analysis.program import Program
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.context import Context
from clientside.compiler.plotly_schema import Property
from clientside.compiler.records import record

COMPOUND = ("Compound", "Title", "Layout")
ANY_TRACE = "trace"


@record(eq=False, frozen=True)
class Graph:
    """The graph objects of one class in a program; `values` are the types of all values that come into figures.

    `captured`: "whole" for a figure that the server made, "copy" for what `go.Figure` makes of one.
    """

    path: str
    program: Program
    values: dict[ast.AST, Type]
    captured: str = ""

    @property
    def name(self) -> str:
        """What messages call it."""
        return f"go.{self.path}"


def graph(program: Program, path: str, captured: str = "") -> Graph:
    """The graph objects of a class."""
    values = program.once("figure values", dict)
    found: Graph = program.once(("graph", path, captured), lambda: Graph(path, program, values, captured))
    return found


def graph_type(program: Program, path: str) -> Type:
    """A graph object of a class."""
    return Type({"graph": frozenset([graph(program, path)])})


@record
class Tree:
    """An object that is being built: its members, after what it starts with. In an update it `replaces` the old one,
    or is merged into it. `objects` names the members that are objects, or None.
    """

    base: js.Expr | None = None
    members: dict[str, js.Expr | Tree] = field(default_factory=dict)
    may_be_none: bool = False
    replaces: bool = False
    objects: set[str] = field(default_factory=set)

    def put(self, way: tuple[Property, ...], value: js.Expr | Tree, may_be_none: bool = False) -> None:
        """Set what lies at the end of a way through objects."""
        first, *rest = way
        if not rest:
            old = self.members.get(first.name)
            if isinstance(old, Tree) and isinstance(value, Tree) and not value.replaces:
                none = old.may_be_none or value.may_be_none
                value = Tree(
                    old.base, {**old.members, **value.members}, none, old.replaces, old.objects | value.objects
                )
            self.members[first.name] = value
            self.may_be_none = self.may_be_none or may_be_none
            if first.kind in COMPOUND and may_be_none:
                self.objects.add(first.name)
            return
        inner = self.members.get(first.name)
        if not isinstance(inner, Tree):
            inner = self.members[first.name] = Tree(inner)
        inner.put(tuple(rest), value, may_be_none)

    def js(self, ctx: Context, keeps_none: bool = False) -> js.Expr:
        """The object. Members that turn out to be None, or empty objects, are left out unless it `keeps_none`."""
        items: list[tuple[str, js.Expr] | js.Spread] = [js.Spread(self.base)] if self.base is not None else []
        dropping = self.may_be_none
        for name, value in self.members.items():
            if keeps_none:
                items.append((name, _changed(ctx, value, name in self.objects)))
            elif isinstance(value, Tree):
                if value.members or value.base is not None:
                    inner = value.js(ctx)
                    may_vanish = isinstance(inner, js.Call)
                    dropping = dropping or may_vanish
                    items.append((name, ctx.helper("figPart", *inner.arguments) if may_vanish else inner))  # type: ignore[attr-defined]
            elif not isinstance(value, js.Null):
                items.append((name, value))
        made = js.Object(items)
        return ctx.helper("figProps", made) if dropping and not keeps_none else made


# ---- nodes


def items_of(node: ast.expr | None) -> list[tuple[str, ast.expr]] | None:
    """The items of `{"a": x}` or `dict(a=x)`; None for other expressions."""
    if isinstance(node, ast.Dict):
        keys = [k.value if isinstance(k, ast.Constant) and isinstance(k.value, str) else None for k in node.keys]
        return [(k, v) for k, v in zip(keys, node.values, strict=True) if k is not None] if None not in keys else None
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "dict" and not node.args:
        return [(k.arg, k.value) for k in node.keywords if k.arg] if all(k.arg for k in node.keywords) else None
    return None


def constant(node: ast.expr | None) -> tuple[bool, Any]:
    """Whether an expression is a constant (a list of such included), and its value."""
    if not isinstance(node, (ast.Constant, ast.UnaryOp, ast.List, ast.Tuple)):
        return False, None
    try:
        return True, ast.literal_eval(node)
    except (ValueError, TypeError, SyntaxError):
        return False, None


def elements_of(node: ast.expr | None) -> list[ast.expr] | None:
    """The elements of a list or tuple display without stars; None for other expressions."""
    if not isinstance(node, (ast.List, ast.Tuple)) or any(isinstance(e, ast.Starred) for e in node.elts):
        return None
    return node.elts


def trace_path_of(program: Program, name: str, node: ast.expr | None = None) -> str:
    """The class by which a property of any trace is judged: the first that has it, those of the program before all."""
    made: dict[str, bool] = program.once("trace classes", dict)
    for path in (*made, "scatter", "bar", *plotly_schema.trace_types()):
        if _fits(path, name, node):
            return path
    return next(iter(made), "scatter")


def _fits(path: str, name: str, node: ast.expr | None) -> bool:
    """Whether a class has a property, and what is in its dict."""
    way = plotly_schema.split(path, name)
    inside = items_of(node) or []
    return way is not None and all(_fits(way[-1].path, key, value) for key, value in inside)


def own_path(program: Program, path: str, name: str) -> str:
    """The class by which a property is judged: of a trace whose class is not known, the first that has it."""
    return trace_path_of(program, name) if path in (ANY_TRACE, "data") else path


def element_types(found: Type) -> list[Type]:
    """The types of what a list or tuple holds."""
    parts: list[Type] = []
    for kind in ("list", "tuple"):
        known = found.get(kind)
        parts.extend(known if isinstance(known, tuple) else [known.element] if known is not None else [])
    return parts


# What takes the place of a helper in an update.
UPDATES = {"$figTitle": "figTitleUpdate", "$figDict": "figDictUpdate"}


def _changed(ctx: Context, value: js.Expr | Tree, is_object: bool) -> js.Expr:
    """A member of an update. None empties an object, and makes it where it is missing."""
    if not isinstance(value, Tree):
        if (updating := _updating(value)) is not None:
            return ctx.helper(*updating)
        if not is_object:
            return value
        empty = js.New(ctx.helper_id("FigWhole"), [js.Object([])])
        return empty if isinstance(value, js.Null) else js.Binary("??", value, empty)
    if value.base is not None and (updating := _updating(value.base)) is not None:
        more = Tree(None, value.members, objects=value.objects).js(ctx, keeps_none=True)
        return ctx.helper(*updating, more)
    made = value.js(ctx, keeps_none=True)
    return js.New(ctx.helper_id("FigWhole"), [made]) if value.replaces else made


def _updating(value: js.Expr) -> tuple[Any, ...] | None:
    """The helper for an update, and its arguments, of an object that only running tells."""
    if isinstance(value, js.Call) and isinstance(value.function, js.Id) and value.function.name in UPDATES:
        return UPDATES[value.function.name], *value.arguments
    return None
