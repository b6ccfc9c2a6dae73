"""Attributes and methods of named tuples: rows made for a class."""

from __future__ import annotations

from typing import Any

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.classes import Method, UserClass
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.shapes import LibraryTuple, Named
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.row import Parameter, Row, attribute, function, method


def member(known: Any, name: str) -> Row | None:
    """The row of `p.name`, where the type knows the class of p."""
    if not isinstance(known, Named):
        return None
    made = known.made
    if name not in made.rows:
        made.rows[name] = _row(made, name)
    return made.rows[name]  # type: ignore[no-any-return]


def _row(made: UserClass | LibraryTuple, name: str) -> Row | None:
    fields = list(made.tuple_fields())
    if name in fields:
        i = fields.index(name)
        return attribute("tuple", name, lambda f: _shape(f)[i], lambda e: js.Index(e.receiver, js.Num(i)))
    if isinstance(made, LibraryTuple):
        return attribute("tuple", name, made.more[name], _property(name)) if name in made.more else None
    own = made.method(name)
    if own is not None:
        return _method(name, own)
    if name == "_fields":
        return attribute("tuple", name, lambda f: f.new_tuple([t.STR] * len(fields)), _property(name))
    if name == "_asdict":
        return method("tuple", "_asdict()", _asdict_result, "namedAsdict")
    if name == "_replace":
        return method("tuple", "_replace(**changes)", _replace_result, _emit_replace)
    if made.class_attribute(name) is not None:
        return attribute("tuple", name, lambda f: made.class_attribute(name) or t.NEVER, _property(name))
    return None


def _shape(f: Facts) -> Named:
    shape: Named = f.receiver.get("tuple")
    return shape


def _property(name: str) -> Any:
    return lambda e: js.Member(e.receiver, name)


def _asdict_result(f: Facts) -> Type:
    site = f.program.dict_site(f.node, "asdict")
    site.mark(dictionary=True)
    shape = _shape(f)
    site.limit(frozenset(shape.made.tuple_fields()))
    for name, found in zip(shape.made.tuple_fields(), shape, strict=True):
        site.set_field(name, found)
    return Type({"dict": site})


def _replace_result(f: Facts) -> Type:
    shape = _shape(f)
    changes = f.bound.get("changes") or {}
    parts = [
        f.program.type_of(changes[name]) if name in changes else found
        for name, found in zip(shape.made.tuple_fields(), shape, strict=True)
    ]
    return Type({"tuple": Named(shape.made, parts)})


def _emit_replace(e: Emission) -> js.Expr:
    pairs: list[js.Expr] = [js.Array([js.Str(k), v]) for k, v in e.named("changes").items()]
    return e.helper("namedReplace", e.receiver, js.Array(pairs))


def _method(name: str, own: Method) -> Row | None:
    """A method of the class's own: its numbers are dynamic, as those of all that helpers may call."""
    from clientside.compiler.analysis.infer.instances import assign_self

    if own.kind not in ("method", "property"):
        return None
    own.function.by_value = True
    parameters = tuple(Parameter(p.name, p.kind, p.required) for p in own.function.parameters[1:])

    def result(f: Facts) -> Type:
        from clientside.compiler.analysis.infer.values import result_of

        assign_self(f.inference, own, f.receiver)
        for parameter in own.function.parameters[1:]:
            if f.given(parameter.name):
                f.program.assign(parameter.variable, f.type(parameter.name))
        return result_of(f.inference, own.function)

    def emit(e: Emission) -> js.Expr:
        callee = js.Member(e.receiver, name)
        if own.kind == "property":
            return callee
        arguments = [e.arg(p.name) for p in parameters]
        while arguments and isinstance(arguments[-1], js.Undefined):
            arguments.pop()
        return js.Call(callee, arguments)

    return Row(name, parameters, result, emit, receiver="tuple", is_property=own.kind == "property")


def make(made: UserClass) -> Row:
    """`Point._make(iterable)`."""

    def result(f: Facts) -> Type:
        from clientside.compiler.analysis.infer.named_tuples import constructed

        found = f.elements(f.type("iterable"))
        return constructed(f.inference, made, [found] * len(made.tuple_fields()))

    def emit(e: Emission) -> js.Expr:
        from clientside.compiler.lowering.classes import class_name

        return e.helper("namedMake", class_name(e.ctx, made), e.arg("iterable"))

    return function("_make(iterable, /)", result, emit)
