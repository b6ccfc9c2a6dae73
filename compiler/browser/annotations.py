"""What the annotations of declarations mean: the types of values that JavaScript gives."""

from __future__ import annotations

import ast
from functools import cache

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.types import Site, Type
from clientside.compiler.browser.library import Interface, Scope, platform
from clientside.compiler.browser.shapes import Constructor, Shape, anything, shaped
from clientside.compiler.records import record

INT32 = t.integer(-(2**31), 2**32 - 1)
WORDS: dict[str, Type] = {
    "str": t.STR,
    "int": t.SAFE_INT,
    "_int": INT32,
    "float": t.PAGE_NUMBER,
    "bool": t.BOOL,
    "None": t.NONE,
}
WRAPPERS = ("ClassVar", "Required", "NotRequired", "Final", "ReadOnly")


class PromiseSite(Site):
    """What a promise of the browser gives."""

    __slots__ = ()


@record(frozen=True)
class Place:
    """Where a value is made: `node` keys its containers, `shape` is the object whose member gives it."""

    node: ast.AST
    scope: Scope
    shape: Shape | None = None


def head(annotation: ast.expr) -> str:
    """The name of an annotation without its parameters: `list` of `list[int]`."""
    if isinstance(annotation, ast.Subscript):
        return head(annotation.value)
    return annotation.attr if isinstance(annotation, ast.Attribute) else getattr(annotation, "id", "")


def inner(annotation: ast.expr) -> list[ast.expr]:
    """The parameters of an annotation."""
    if not isinstance(annotation, ast.Subscript):
        return []
    return annotation.slice.elts if isinstance(annotation.slice, ast.Tuple) else [annotation.slice]


@cache
def _parsed(text: str) -> ast.expr:
    return ast.parse(text, mode="eval").body


def options(annotation: ast.expr, place: Place) -> list[ast.expr]:
    """The members of a union, aliases and type variables resolved."""
    if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
        try:
            return options(_parsed(annotation.value), place)
        except SyntaxError:
            return []
    if isinstance(annotation, ast.BinOp):
        return [*options(annotation.left, place), *options(annotation.right, place)]
    name = head(annotation)
    if name in WRAPPERS:
        return options(inner(annotation)[0], place)
    if name in ("Optional", "Union"):
        found = [one for part in inner(annotation) for one in options(part, place)]
        return [*found, ast.Constant(None)] if name == "Optional" else found
    if isinstance(annotation, ast.Name) and name not in WORDS and name != "_Json":
        shape = place.shape
        if shape is not None and name in shape.interface.type_variables:
            position = shape.interface.type_variables.index(name)
            if position < len(shape.arguments):
                return options(_parsed(shape.arguments[position]), place)
            return [ast.Name("Any")]
        alias = place.scope.alias(name)
        if alias is not None:
            return options(alias, place)
    return [annotation]


def value_type(inf: Inference, annotation: ast.expr | None, place: Place) -> Type:
    """The type of a value that JavaScript gives under this annotation."""
    if annotation is None:
        return anything(inf.program)
    return t.join_all(_one(inf, one, place) for one in options(annotation, place))


def _one(inf: Inference, annotation: ast.expr, place: Place) -> Type:
    if isinstance(annotation, ast.Constant) and annotation.value is None:
        return t.NONE
    name, parts = head(annotation), inner(annotation)
    if name in WORDS:
        return WORDS[name]
    if name == "_Json":
        return inf.program.page_value(("browser json", place.node))
    if name == "Literal":
        return t.STR if all(isinstance(getattr(p, "value", None), str) for p in parts) else t.SAFE_INT
    if name in ("list", "Sequence", "Iterable") and parts:
        return _container(inf, "list", value_type(inf, parts[0], place), annotation, place)
    if name in ("Iterator", "Generator") and parts:
        return _container(inf, "iter", value_type(inf, parts[0], place), annotation, place)
    if name == "tuple" and parts:
        # JavaScript's pairs are arrays.
        each = t.join_all(value_type(inf, part, place) for part in parts if getattr(part, "value", 0) is not ...)
        return _container(inf, "list", each, annotation, place)
    if name in ("dict", "Mapping") and len(parts) == 2:
        return _mapping(inf, value_type(inf, parts[1], place), annotation, place)
    if name in ("Promise", "Awaitable", "Coroutine"):
        return promise(inf, place.node, value_type(inf, parts[-1], place) if parts else anything(inf.program))
    if name == "Self" and place.shape is not None:
        return shaped(place.shape)
    if name == "type" and parts:
        made = interface_of(parts[0], place)
        return shaped(Constructor(made)) if made is not None else anything(inf.program)
    interface = interface_of(annotation, place)
    if interface is None:
        return anything(inf.program)
    if interface.is_dictionary:
        return dictionary(inf, interface)
    return shaped(Shape(interface, tuple(_resolved(part, place) for part in parts)))


def interface_of(annotation: ast.expr, place: Place) -> Interface | None:
    """The interface that an annotation names."""
    name = head(annotation)
    return place.scope.interface(name) if name else None


def _resolved(annotation: ast.expr, place: Place) -> str:
    """A parameter of a generic interface, its type variables replaced."""
    return " | ".join(ast.unparse(one) for one in options(annotation, place))


def _container(inf: Inference, kind: str, element: Type, annotation: ast.expr, place: Place) -> Type:
    site = inf.program.site(place.node, f"browser {kind} {ast.unparse(annotation)}")
    site.store(element)
    return Type({kind: site})


def _mapping(inf: Inference, value: Type, annotation: ast.expr, place: Place) -> Type:
    site = inf.program.dict_site(place.node, f"browser dict {ast.unparse(annotation)}")
    site.mark(outside=True, open=True)
    site.limit(frozenset())
    site.store_key(t.STR)
    site.store(value)
    return Type({"dict": site})


def dictionary(inf: Inference, interface: Interface) -> Type:
    """A plain object with the keys that a TypedDict declares."""
    key = ("browser dictionary", interface)
    made = inf.program.known(key)
    if made is not None:
        known: Type = made
        return known
    site = t.DictSite(inf.program, origin="browser")
    found = Type({"dict": site})
    inf.program.once(key, lambda: found)
    site.mark(outside=True)
    site.limit(frozenset())
    for above in reversed(interface.line):
        for name, member in above.own.items():
            if member.annotation is not None:
                site.set_field(name, value_type(inf, member.annotation, Place(above.node, above.scope)))
    return found


def promise(inf: Inference, node: ast.AST, element: Type) -> Type:
    """A promise that gives `element`."""
    site = inf.program.once(("browser promise", node), lambda: PromiseSite(inf.program, origin=node))
    site.store(element)
    return Type({"awaitable": frozenset([site])})


def awaited(found: Type) -> Type:
    """What awaiting a value gives; what cannot be awaited is given as it is, as JavaScript does."""
    result = found.without("awaitable")
    for part in found.get("awaitable") or ():
        result = t.join(result, part.find().element if isinstance(part, Site) else part.returns)
    return result


def base_place(node: ast.AST) -> Place:
    """A place of the web platform's own declarations."""
    return Place(node, platform())
