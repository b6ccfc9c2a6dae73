"""Inference of what is done with JavaScript's objects: names, attributes, items, iteration."""

from __future__ import annotations

import ast
import difflib
from collections.abc import Iterable

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.program import Function, Parameter
from clientside.compiler.analysis.types import Type
from clientside.compiler.browser.annotations import Place, base_place, head, inner, options, value_type
from clientside.compiler.browser.externs import UserScope, declared
from clientside.compiler.browser.library import Interface, Library, Member, Signature, js_name, platform
from clientside.compiler.browser.shapes import (
    Anything,
    Constructor,
    Operation,
    Part,
    Shape,
    anything,
    is_anything,
    parts,
    shaped,
)
from clientside.compiler.records import record
from clientside.compiler.source import ClassBinding, ExternBinding

MODULE = "clientside.browser"
# What every function of JavaScript's has.
FUNCTION_MEMBERS = frozenset(["call", "apply", "bind", "name", "length", "prototype"])


@record(frozen=True)
class GlobalPlan:
    """A global name of JavaScript's."""

    name: str


@record(frozen=True)
class AttributePlan:
    """`x.name` of a browser object: `absent` says that it may be undefined, `bound` that it is a method as a value."""

    name: str
    absent: bool = False
    bound: bool = False


# ---- names


def global_type(inf: Inference, node: ast.AST, name: str) -> Type:
    """What `from clientside.browser import name` is."""
    library = platform()
    if not library.has(name):
        near = difflib.get_close_matches(name, library.names(), 1)
        hint = f"did you mean `{near[0]}`?" if near else f"write `window.{name}` for a global of your own."
        inf.problem("unknown-browser-name", node, name=name, near=hint)
        return t.NEVER
    if name == "DOMException":
        return Type({"class": frozenset(["DOMException"])})
    inf.program.plans[node] = GlobalPlan(js_name(name))
    inf.program.once("browser", lambda: True)
    interface = library.interface(name)
    if interface is not None:
        return shaped(Constructor(interface))
    signatures = library.function(name)
    if signatures:
        return shaped(Operation(name, signatures, None))
    return value_type(inf, library.variable(name), base_place(node))


def extern_type(inf: Inference, node: ast.AST, binding: ExternBinding) -> Type:
    """What a user declared with `clientside.extern`."""
    inf.program.plans[node] = GlobalPlan(binding.path)
    inf.program.once("browser", lambda: True)
    declaration = binding.declaration
    if isinstance(declaration, ClassBinding):
        return shaped(Shape(declared(declaration)))
    interface = platform().interface(declaration.name) if declaration is not None else None
    return shaped(Shape(interface)) if interface is not None else anything(inf.program)


# ---- attributes


def attribute(inf: Inference, node: ast.Attribute, receiver: Type) -> Type:
    """`x.name`, where x may be a browser object."""
    found, absent, bound = t.NEVER, False, False
    for part in having(parts(receiver), node.attr):
        value, missing = part_attribute(inf, node, part)
        found = t.join(found, value)
        absent = absent or missing
        bound = bound or any(isinstance(p, Operation) and p.owner is not None for p in parts(value))
    absent = absent or len(having(parts(receiver), node.attr)) < len(list(parts(receiver)))
    inf.program.plans[node] = AttributePlan(js_name(node.attr), absent, bound)
    return t.join(found, t.NONE) if absent else found


def having(shapes: Iterable[Part], name: str) -> list[Part]:
    """Of several shapes, those that can have a member; all where none can."""
    found = list(shapes)
    return [part for part in found if can_have(part, name)] or found


def can_have(part: Part, name: str) -> bool:
    """Whether a shape, or an object of an interface that inherits from its, may have a member."""
    if not isinstance(part, Shape):
        return True
    members = (part.interface.member(name), part.interface.member("__getattr__"))
    return any(members) or name.startswith("_") or bool(derived_members(part.interface, name))


def part_attribute(inf: Inference, node: ast.Attribute, part: Part) -> tuple[Type, bool]:
    """The type of a member of one shape, and whether it may be absent."""
    name = node.attr
    if isinstance(part, Anything):
        return anything(inf.program), True
    if isinstance(part, Operation):
        if name in FUNCTION_MEMBERS:
            return anything(inf.program), False
        return _unknown(inf, node, part, sorted(FUNCTION_MEMBERS)), False
    if isinstance(part, Constructor):
        return _static(inf, node, part), False
    member = part.interface.member(name)
    if member is not None:
        return member_type(inf, node, part, member), False
    named = part.interface.member("__getattr__")
    if named is not None and named.signatures:
        _case(inf, node, part)
        return value_type(inf, named.signatures[0].returns, Place(node, named.owner.scope, part)), True
    if name.startswith("_"):
        return anything(inf.program), True
    below = derived_members(part.interface, name)
    if below:
        kinds = [member_type(inf, node, Shape(m.owner), m) for m in below]
        return t.join_all(kinds), True
    return _unknown(inf, node, part, list(part.interface.names())), False


def _case(inf: Inference, node: ast.Attribute, part: Shape) -> None:
    """A name of the window that differs from one of its own in capitals only is a misspelling."""
    near = next((n for n in part.interface.names() if n.lower() == node.attr.lower()), None)
    if near is not None:
        inf.problem("unknown-browser-member", node, type=part.name, name=node.attr, near=f"did you mean `{near}`?")


def member_type(inf: Inference, node: ast.AST, part: Shape, member: Member) -> Type:
    """The type of a member as a value: an attribute's, or the operation."""
    if member.annotation is not None:
        return value_type(inf, member.annotation, Place(node, member.owner.scope, part))
    return shaped(Operation(member.name, tuple(member.signatures), member.owner, part, member))


def derived_members(interface: Interface, name: str) -> list[Member]:
    """What interfaces that inherit from this one declare under a name: an Element may be an input."""
    if not isinstance(interface.scope, Library):
        return []
    declares = interface.scope.declaring(name)
    found = {}
    for below in filter(declares, interface.scope.derived(interface.name)):
        declared_below = interface.scope.interface(below)
        member = declared_below.own.get(name) if declared_below is not None else None
        if member is not None:
            found[member.owner] = member
    return list(found.values())


def _static(inf: Inference, node: ast.Attribute, part: Constructor) -> Type:
    name = node.attr
    if name == "new":
        return shaped(part)
    member = part.interface.member(name)
    if member is not None and any(s.static for s in member.signatures):
        return shaped(Operation(name, tuple(s for s in member.signatures if s.static), member.owner))
    if member is not None and member.annotation is not None and ast.unparse(member.annotation).startswith("ClassVar"):
        return value_type(inf, member.annotation, Place(node, member.owner.scope))
    if name in FUNCTION_MEMBERS or name.startswith("_"):
        return anything(inf.program)
    statics = [n for n, m in part.interface.own.items() if any(s.static for s in m.signatures)]
    return _unknown(inf, node, part, statics)


def _unknown(inf: Inference, node: ast.Attribute, part: Part, known: list[str]) -> Type:
    near = difflib.get_close_matches(node.attr, known, 1, 0.6)
    hint = f"did you mean `{near[0]}`?" if near else f'a property that scripts add is read as `x["{node.attr}"]`.'
    inf.problem("unknown-browser-member", node, type=part.name, name=node.attr, near=hint)
    return t.NEVER


def store_attribute(inf: Inference, target: ast.Attribute, receiver: Type, value: Type) -> None:
    """`x.name = value`."""
    from clientside.compiler.browser.calls import check_value

    inf.program.record(target, value)
    annotations: list[tuple[ast.expr | None, Place]] = []
    for part in parts(receiver):
        if isinstance(part, Shape):
            annotations.extend(_stored(inf, target, part))
        else:
            annotations.append((None, base_place(target)))
    inf.program.plans[target] = AttributePlan(js_name(target.attr))
    check_value(inf, target, value, annotations, target.attr)


def _stored(inf: Inference, target: ast.Attribute, part: Shape) -> list[tuple[ast.expr | None, Place]]:
    """The annotations under which a member can be set."""
    member = part.interface.member(target.attr)
    if member is None:
        named = part.interface.member("__setattr__")
        if named is not None and named.signatures:
            _case(inf, target, part)
            return [(named.signatures[0].parameters[-1].annotation, Place(target, named.owner.scope, part))]
        if target.attr.startswith("_"):
            return [(None, base_place(target))]
        below = derived_members(part.interface, target.attr)
        if not below:
            _unknown(inf, target, part, list(part.interface.names()))
        return [(m.annotation, Place(target, m.owner.scope, Shape(m.owner))) for m in below]
    if member.fixed or member.annotation is None:
        inf.problem("fixed-browser-member", target, type=part.name, name=target.attr)
        return []
    return [(member.annotation, Place(target, member.owner.scope, part))]


# ---- items and iteration


def operation_type(inf: Inference, node: ast.AST, part: Shape, name: str, index: Type) -> Type | None:
    """What one of Python's own methods (`__getitem__`) of a shape gives for an index; None where it has none."""
    member = part.interface.member(name)
    if member is None or not member.signatures:
        return None
    place = Place(node, member.owner.scope, part)
    fitting = [s for s in member.signatures if _takes_index(s, index, place)] or member.signatures
    return t.join_all(value_type(inf, s.returns, place) for s in fitting)


def _takes_index(signature: Signature, index: Type, place: Place) -> bool:
    """Whether a signature is the one for texts, or the one for positions."""
    annotation = signature.parameters[0].annotation if signature.parameters else None
    names = {head(one) for one in options(annotation, place)} if annotation is not None else set()
    return not (index.only("str") and not names & {"str", "Any"}) and not (
        index.only("int", "bool") and not names & {"int", "_int", "float", "Any"}
    )


def item(inf: Inference, node: ast.Subscript, receiver: Type) -> Type:
    """`x[i]` of a browser object."""
    index = inf.program.type_of(node.slice)
    found = t.NEVER
    for part in parts(receiver):
        value = operation_type(inf, node, part, "__getitem__", index) if isinstance(part, Shape) else None
        found = t.join(found, value if value is not None else anything(inf.program))
    return found


def elements(inf: Inference, value: Type, node: ast.AST | None) -> Type | None:
    """What iterating over a browser object yields; None where it cannot be iterated."""
    found = t.NEVER
    some = False
    for part in parts(value):
        if not isinstance(part, Shape):
            some, found = True, t.join(found, anything(inf.program))
            continue
        member = part.interface.member("__iter__")
        if member is None or not member.signatures:
            continue
        some = True
        place = Place(member.owner.node, member.owner.scope, part)
        returns = member.signatures[0].returns
        for one in options(returns, place) if returns is not None else ():
            found = t.join(found, value_type(inf, inner(one)[0], place) if inner(one) else anything(inf.program))
    return found if some else None


def awaited_browser(inf: Inference, node: ast.Await, found: Type) -> Type:
    """What `await` gives for a browser object that is no promise: anything, an IDBRequest's result, or itself."""
    if is_anything(found):
        return anything(inf.program)
    for part in parts(found):
        member = part.interface.member("__await__") if isinstance(part, Shape) else None
        returns = member.signatures[0].returns if member is not None and member.signatures else None
        if member is not None and returns is not None and isinstance(part, Shape):
            inf.program.plans[node] = "request"
            return value_type(inf, inner(returns)[-1], Place(node, member.owner.scope, part))
    return found.restricted(("browser",))


def store_item(inf: Inference, target: ast.Subscript, receiver: Type, value: Type) -> None:
    """`x[i] = value` of a browser object."""
    from clientside.compiler.browser.calls import check_value

    annotations: list[tuple[ast.expr | None, Place]] = []
    for part in parts(receiver):
        member = part.interface.member("__setitem__") if isinstance(part, Shape) else None
        if member is not None and member.signatures and isinstance(part, Shape):
            place = Place(target, member.owner.scope, part)
            annotations.extend((s.parameters[-1].annotation, place) for s in member.signatures)
        else:
            annotations.append((None, base_place(target)))
    check_value(inf, target, value, annotations, "an item")


# ---- what the page calls


def entered(inf: Inference, function: Function, parameter: Parameter) -> None:
    """A parameter of a function that components call gets live objects, or what its annotation names."""
    from clientside.compiler.analysis.infer.functions import annotated_kinds, page_type

    inf.program.once("browser", lambda: True)
    function.escapes = function.escapes or parameter.kind in ("keyword", "kwargs")
    scalar = annotated_kinds(parameter.annotation)
    if parameter.kind == "args":
        inf.program.site(function.node, "args").store(anything(inf.program))
    elif scalar is not None and "list" not in scalar and "dict" not in scalar:
        given = page_type(inf, function, parameter.annotation, parameter.variable)
        inf.program.assign(parameter.variable, given)
    elif parameter.kind != "kwargs":
        inf.program.assign(parameter.variable, annotated(inf, function, parameter.annotation))


def annotated(inf: Inference, function: Function, annotation: ast.expr | None) -> Type:
    """What a user's annotation says of a live object."""
    if annotation is None:
        return anything(inf.program)
    static = getattr(function.environment, "static", function.environment)
    return value_type(inf, annotation, Place(function.node, UserScope(static)))
