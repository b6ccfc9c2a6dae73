"""The functions of dataclasses (`@dataclass` itself and `field` are in analysis/infer/data_classes.py)."""

from __future__ import annotations

from typing import Any

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.classes import ASKS_FIELDS, UserClass, is_data
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.row import Row, function, table


def data_classes(f: Facts, name: str, classes_too: bool = False) -> list[UserClass]:
    """The dataclasses of which an argument may be an instance; they tell their fields at run time from now on."""
    known = f.type(name)
    made = [*(known.get("instance") or ()), *((known.get("class") or ()) if classes_too else ())]
    f.program.once(ASKS_FIELDS, set).add(True)
    return [c for c in made if isinstance(c, UserClass) and is_data(c)]


def plain(f: Facts, found: Type, made: dict[Any, Type], as_tuple: bool) -> Type:
    """What `asdict` or `astuple` makes of a value."""
    result = found.without("instance", "list", "tuple", "dict")
    for data in found.get("instance") or ():
        result = t.join(result, of_class(f, data, made, as_tuple) if is_data(data) else t.Type({"instance": {data}}))
    for kind in ("list", "tuple", "dict"):
        known = found.get(kind)
        if known is None:
            continue
        key = (kind, known if isinstance(known, tuple) else id(known))
        if key in made:
            result = t.join(result, made[key])
            continue
        if kind == "tuple" and isinstance(known, tuple):
            part = f.program.tuple_type(f.node, [plain(f, one, made, as_tuple) for one in known])
        elif kind == "dict":
            site = f.program.dict_site(f.node, f"plain {id(known)}")
            site.mark(dictionary=True)
            site.limit(frozenset())
            part = made[key] = Type({"dict": site})
            site.store_key(known.keys_type())
            site.store(plain(f, known.values_type(), made, as_tuple))
        else:
            own = f.program.site(f.node, f"plain {kind} {id(known)}")
            part = made[key] = Type({kind: own})
            own.store(plain(f, known.element, made, as_tuple))
        result = t.join(result, part)
    return result


def of_class(f: Facts, data: UserClass, made: dict[Any, Type], as_tuple: bool) -> Type:
    """What `asdict` or `astuple` makes of an instance."""
    if data in made:
        return made[data]
    fields = [field for field in data.fields if not field.initial]
    if as_tuple:
        made[data] = t.NEVER
        parts = [plain(f, data.attribute(field.name) or t.NEVER, made, True) for field in fields]
        made[data] = f.program.tuple_type(data.node, parts)
        return made[data]
    site = f.program.dict_site(f.node, f"asdict {id(data)}")
    site.limit(frozenset(field.name for field in fields))
    made[data] = Type({"dict": site})
    for field in fields:
        site.set_field(field.name, plain(f, data.attribute(field.name) or t.NEVER, made, False))
    return made[data]


def recursive(as_tuple: bool) -> Any:
    """The result of `asdict`, `astuple`."""

    def rule(f: Facts) -> Type:
        made: dict[Any, Type] = {}
        return t.join_all([of_class(f, data, made, as_tuple) for data in data_classes(f, "obj")])

    return rule


def replaced(f: Facts) -> Type:
    """`replace(obj, name=…)`: `__init__` is called with the fields' values, or new ones."""
    changes = f.bound.get("changes") or {}
    found = t.NEVER
    for data in data_classes(f, "obj"):
        init = data.method("__init__")
        taken = [field for field in data.fields if field.init]
        unknown = [name for name in changes if name not in [field.name for field in taken]]
        missing = [x.name for x in taken if x.initial and x.name not in changes and x.default is None]
        if unknown or missing or init is None:
            message = f"{data.name}.__init__() got an unexpected keyword argument '{unknown[0]}'" if unknown else ""
            said = f"InitVar '{missing[0]}' must be specified with replace()" if missing else ""
            f.inference.problem("wrong-arguments", f.node, message=message or said or "replace() of such a class")
            continue
        init.function.by_value = True
        for parameter in init.function.parameters[1:]:
            given = changes.get(parameter.name)
            value = f.program.type_of(given) if given is not None else data.attribute(parameter.name) or t.NEVER
            f.program.assign(parameter.variable, value)
        found = t.join(found, Type({"instance": frozenset([data])}))
    return found


def emit_replace(e: Emission) -> js.Expr:
    """`replace(obj, name=…)`."""
    changes = js.Object([(name, value) for name, value in e.named("changes").items()])
    return e.helper("dataReplace", e.arg("obj"), changes)


def fields_result(f: Facts) -> Type:
    """`fields(class_or_instance)`."""
    data_classes(f, "class_or_instance", classes_too=True)
    site = f.program.site(f.node, "fields")
    site.store(Type({"dataclass_field": True}))
    return Type({"tuple": site})


def is_result(f: Facts) -> Type:
    """`is_dataclass(obj)`."""
    data_classes(f, "obj", classes_too=True)
    return t.BOOL


ROWS: dict[str, Row | str] = {
    "FrozenInstanceError": "FrozenInstanceError",
    **table(
        function("asdict(obj)", recursive(False), "dataAsdict"),
        function("astuple(obj)", recursive(True), "dataAstuple"),
        function("replace(obj, /, **changes)", replaced, emit_replace),
        function("fields(class_or_instance)", fields_result, "dataFields"),
        function("is_dataclass(obj)", is_result, "isDataclass"),
    ),
}
