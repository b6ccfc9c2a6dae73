"""`getattr`, `hasattr`, `setattr` and `delattr` of functions, whose names are written out."""

from __future__ import annotations

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.infer import function_attributes
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.lowering.function_attributes import property_name


def applies(at: Facts | Emission) -> bool:
    """Whether a call is about a function of the program's, and an attribute that the program may give it."""
    name = at.constant("name")
    written = isinstance(name, str) and not name.startswith("__")
    return written and function_attributes.own_functions(at.type("object")) is not None


def read(f: Facts) -> Type:
    """What `getattr(f, "name", default)` gives."""
    name = f.constant("name")
    found = function_attributes.load(f.inference, name, f.type("object"))
    if found is None and not f.given("default"):
        f.inference.problem("unknown-attribute", f.node, type="function", name=name, near="nothing assigns it.")
    return t.join(f.type("default"), found or t.NEVER)


def stored(f: Facts) -> None:
    """`setattr(f, "name", value)`."""
    function_attributes.store(f.inference, f.node, f.constant("name"), f.type("object"), f.type("value"))


def emit_read(e: Emission) -> js.Expr:
    """`f.name ?? default`, where None is a value, too."""
    name = e.constant("name")
    value, otherwise = e.simple(e.arg("object")), e.simple(e.arg("default"))
    place = property_name(name)
    more = [js.Str(place)] if place != name else []
    held = e.helper("functionAttribute", e.ctx.copy(value), js.Str(name), otherwise, *more)
    return js.Binary("??", js.Member(value, place), held)


def emit_has(e: Emission) -> js.Expr:
    """Whether the property is there."""
    place = js.Member(e.arg("object"), property_name(e.constant("name")))
    return js.Binary("!==", place, js.Undefined())


def emit_stored(e: Emission) -> js.Expr:
    """`setattr(f, "name", value)`."""
    place = js.Member(e.arg("object"), property_name(e.constant("name")))
    return js.Sequence([js.Assign(place, e.arg("value")), js.Null()])


def emit_removed(e: Emission) -> js.Expr:
    """`delattr(f, "name")`."""
    name = e.constant("name")
    place = property_name(name)
    return e.helper("functionDelattr", e.arg("object"), js.Str(name), *([js.Str(place)] if place != name else []))
