"""Inference of `x.name` outside of calls."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Mapping

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.classes import ASKS_MEMBERS, ASKS_QUALNAME, UserClass
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.infer import descriptors, enumerations, function_attributes, names, native_bases
from clientside.compiler.analysis.infer.class_values import alternatives, asks_classes, builtin_class, type_value
from clientside.compiler.analysis.infer.function_names import name_of_function
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.infer.unknown import not_available, unknown
from clientside.compiler.analysis.own_parts import split_attribute
from clientside.compiler.analysis.program import BoundMethod, BuiltinFunction
from clientside.compiler.analysis.types import Type
from clientside.compiler.ops import catalogue
from clientside.compiler.ops.exception import BROWSER_ROWS
from clientside.compiler.ops.row import Row


def infer_attribute(inf: Inference, node: ast.Attribute) -> Type:
    """`module.member`, `x.method` as a value, `e.args`, `x.real`."""
    if node.attr in ("__name__", "__qualname__"):
        inf.program.asked_types.add(node.value)
    if node.attr == "__qualname__":
        inf.program.once(ASKS_QUALNAME, set).add(True)
    receiver = inf.expr(node.value)
    modules = receiver.get("module")
    if modules:
        return names.module_member(inf, node, modules)
    if receiver.has("type") and receiver.only("type", "class") and node.attr in ("__name__", "__qualname__"):
        inf.program.plans[node] = "type"
        return t.STR
    if node.attr in ("__name__", "__qualname__") and receiver.has("function") and _named_classes(inf, receiver):
        inf.program.plans[node] = "class name"
        return t.STR
    if node.attr in CLASS_ATTRIBUTES and receiver.kinds:
        listed = _bases(inf, node, receiver)
        if listed is not None:
            return listed
    plain = not receiver.only("instance") and not receiver.may("class", "super")
    if node.attr == "__class__" and plain and node in inf.program.asked_types:
        inf.program.plans[node] = "__class__"
        if receiver.may("iter", "manager", "awaitable"):
            inf.problem("unsupported-builtin", node, name="type of an iterator", what="type")
        if node in inf.program.valued_types:
            return type_value(inf, node, receiver)
        return Type({"type": True}) if receiver.kinds else t.NEVER
    if node.attr == "__class__" and plain and receiver.kinds and not receiver.may("instance", "browser"):
        inf.program.plans[node] = "__class__"
        return type_value(inf, node, receiver)
    if receiver.has("browser"):
        from clientside.compiler.browser.infer import attribute

        return attribute(inf, node, receiver)
    if receiver.only("super"):
        return _super_attribute(inf, node, receiver)
    if receiver.has("instance") and is_split(receiver, node):
        inf.program.plans[node] = inf.program.once(("split", node), lambda: split_attribute(node))
        return inf.expr(inf.program.plans[node])
    if node.attr in enumerations.PRIVATE and enumerations.are_members(receiver):
        public = ast.Attribute(node.value, node.attr.strip("_"), ast.Load())
        inf.program.plans[node] = inf.program.once(("public", node), lambda: ast.copy_location(public, node))
        return inf.expr(inf.program.plans[node])
    if receiver.may("instance", "class"):
        on_value = native_bases.attribute_of_value(inf, node, receiver)
        if on_value is not None:
            inf.program.plans[node] = on_value
            return inf.expr(on_value)
        return _instance_attribute(inf, node, receiver)
    if node.attr in ("__name__", "__qualname__", "__doc__"):
        text = name_of_function(inf, node, receiver)
        if text is not None:
            return text
    own = function_attributes.load(inf, node.attr, receiver)
    if own is not None:
        inf.program.plans[node] = function_attributes.PLAN
        return own
    if receiver.only("function"):
        found = class_member_type(inf, receiver, node.attr)
        if found.kinds:
            (function,) = found.get("function")
            if function.row.is_property:
                inf.program.plans[node] = {"function": function.row}
                member: Type = function.row.result(Facts(inf, node, receiver, {}))
                return member
            inf.program.plans[node] = "class"
            return found
    found = t.NEVER
    plan: dict[str, Row] = {}
    for kind in receiver.kinds:
        row = catalogue.method(kind, node.attr, receiver.kinds[kind])
        if kind == "exception" and inf.program.known("browser"):
            row = BROWSER_ROWS.get(node.attr, row)
        if row is None and kind == "dict":
            row = _item_as_attribute(inf, node, receiver.get("dict"))
        if row is None:
            continue
        plan[kind] = row
        if row.is_property:
            found = t.join(found, row.result(Facts(inf, node, receiver.restricted((kind,)), {})))
        else:
            bound = inf.program.once(("bound", node), lambda: BoundMethod(node, receiver))
            found = t.join(found, Type({"function": frozenset([bound])}))
            inf.program.bound_receivers[node] = receiver
    inf.program.plans[node] = plan
    show_kinds(inf, receiver, plan)
    if receiver.kinds and not plan:
        unknown(inf, node, receiver)
    elif len(plan) < len(receiver.kinds):
        not_available(inf, node, receiver, plan)
        inf.narrowed(node.value, receiver.restricted(plan))
    return found


def is_split(receiver: Type, node: ast.Attribute) -> bool:
    """Whether a value that may be an instance may also be of a built-in type that has a data attribute of this name."""
    others = receiver.without("instance", "none", "unbound")
    if others.may("class", "super", "browser") or not isinstance(node.ctx, ast.Load):
        return False
    owned = any(c.attribute(node.attr) is not None or c.method(node.attr) for c in receiver.get("instance"))
    rows = {kind: catalogue.method(kind, node.attr, part) for kind, part in others.kinds.items()}
    return any(row is not None and row.is_property and (owned or kind != "exception") for kind, row in rows.items())


CLASS_ATTRIBUTES = frozenset(["__mro__", "__bases__", "__base__"])


def _named_classes(inf: Inference, receiver: Type) -> bool:
    """Whether a value is a class, built-in ones among them, which know their names then."""
    if alternatives(receiver) is None or receiver.has("tuple"):
        return False
    asks_classes(inf)
    return True


def _bases(inf: Inference, node: ast.Attribute, receiver: Type) -> Type | None:
    """`cls.__mro__`, `cls.__bases__`, `cls.__base__` of one class that is known; None for anything else."""
    known = list(receiver.get("class") or ())
    if not receiver.only("class") or len(known) != 1:
        return None
    (made,) = known
    order: list[object] = (
        made.mro() if isinstance(made, UserClass) else [c.__name__ for c in getattr(builtins, made).__mro__[:-1]]
    )
    users = [base for base in order if isinstance(base, UserClass)]
    if any(base.is_enum or base.is_named_tuple or base.checks_abstract or base.generic for base in users):
        return None
    bases = made.bases if isinstance(made, UserClass) else order[1:2]
    top = Type({"function": frozenset([builtin_class(inf.program, catalogue.builtins()["object"])])})
    listed = [*order, None] if node.attr == "__mro__" else list(bases) or [None]
    found = [Type({"class": frozenset([one])}) if one is not None else top for one in listed]
    asks_classes(inf)
    inf.program.plans[node] = listed
    return found[0] if node.attr == "__base__" else inf.program.tuple_type(node, found)


def _item_as_attribute(inf: Inference, node: ast.Attribute, site: t.DictSite) -> Row | None:
    """`id.index` of an id that Dash gives."""
    from clientside.compiler.ops.dash_context import id_attribute

    if site.mixed:
        inf.problem("unknown-attribute", node, name=node.attr, type="dict", near=f'write `["{node.attr}"]`.')
    return id_attribute(node.attr) if site.named else None


def class_member_type(inf: Inference, receiver: Type, name: str) -> Type:
    """`str.upper`, `dict.fromkeys`: a function, where the receiver is a built-in class; NEVER elsewhere."""
    from clientside.compiler.ops.class_member import class_member

    functions = receiver.get("function") or frozenset()
    rows = [class_member(f.row, name) if isinstance(f, BuiltinFunction) else None for f in functions]
    row = rows[0] if len(rows) == 1 else None
    if row is None:
        return t.NEVER
    return Type({"function": frozenset([inf.program.once(("builtin", row), lambda: BuiltinFunction(row))])})


def show_kinds(inf: Inference, receiver: Type, rows: Mapping[str, Row]) -> None:
    """Note that looking a name up tells ints from floats, where they do not share it (or where an AttributeError names
    them).
    """
    if receiver.has("float") and (rows.get("int") is not rows.get("float") or "float" not in rows):
        inf.observed(receiver.restricted(t.NUMERIC_KINDS), shown=True)


def _instance_attribute(inf: Inference, node: ast.Attribute, receiver: Type) -> Type:
    """`instance.name` or `Class.name`."""
    for made in () if receiver.only("class") else receiver.get("class") or ():
        if isinstance(made, UserClass) and made.method(node.attr) is not None:
            inf.program.once(ASKS_MEMBERS, set).add(made)  # it is told from an instance's when it runs
    from clientside.compiler.analysis.infer import instances

    classes = receiver.get("instance") or frozenset()
    if node.attr == "__dict__" and classes:
        from clientside.compiler.ops.builtins_objects import VARS_ROW

        inf.program.plans[node] = {"instance": VARS_ROW}
        return VARS_ROW.result(Facts(inf, node, receiver.restricted(("instance",)), {}))
    found = instances.load(inf, node, classes)
    if found is None and any(c.exception_base() for c in classes):
        row = catalogue.method("exception", node.attr)
        if row is not None and row.is_property:
            inf.program.plans[node] = dict.fromkeys(receiver.kinds, row)
            return row.result(Facts(inf, node, receiver, {}))
    for made in receiver.get("class") or ():
        part = class_attribute(inf, node, made)
        if part is not None:
            found = part if found is None else t.join(found, part)
    if node.attr == "__class__" and classes:
        return Type({"class": classes})
    if found is None:
        unknown(inf, node, receiver)
        return t.NEVER
    inf.program.plans[node] = "instance"
    return found


def _super_attribute(inf: Inference, node: ast.Attribute, receiver: Type) -> Type:
    """`super().name`: a property, or a class attribute."""
    from clientside.compiler.analysis.infer import instances

    found = t.NEVER
    for current, classes in receiver.get("super"):
        for made in classes:
            method = made.method_after(current, node.attr)
            order = list(made.user_bases())
            later = order[order.index(current) + 1 :] if current in order else []
            if method is None:
                found = t.join_all([found, *[b.attributes[node.attr] for b in later if node.attr in b.attributes][:1]])
            elif method.kind == "property" and (not method.cached or inf.function.name == node.attr):
                instances.assign_self(inf, method, instances.instance_type(made))
                method.function.by_value = True
                found = t.join(found, method.function.returns)
                inf.program.plans[node] = "cached super" if method.cached else "super"
    if not found.kinds and inf.program.reporting and receiver.get("super"):
        unknown(inf, node, receiver)
    return found


def class_attribute(inf: Inference, node: ast.Attribute, made: object) -> Type | None:
    """`Class.name`; None where it has no such attribute."""
    if node.attr in ("__name__", "__qualname__"):
        return t.STR
    if not isinstance(made, UserClass):
        return None
    if made.is_enum and node.attr == "__members__":
        site = inf.program.dict_site(node, "members")
        site.mark(dictionary=True)
        site.limit(frozenset())
        site.store_key(t.STR)
        site.store(Type({"instance": frozenset([made])}))
        site.captured = f"{made.name}.__members__"
        return Type({"dict": site})
    if made.is_named_tuple and node.attr == "_fields":
        return inf.program.tuple_type(node, [t.STR] * len(made.tuple_fields()))
    if made.is_named_tuple and node.attr == "_make":
        from clientside.compiler.ops.named_tuple import make

        row = inf.program.once(("make", made), lambda: make(made))
        return Type({"function": frozenset([inf.program.once(("builtin", row), lambda: BuiltinFunction(row))])})
    attribute = made.class_attribute(node.attr)
    if attribute is not None:
        descriptors.note_class(inf, made, node.attr)
        return attribute
    method = made.method(node.attr)
    if method is None or method.kind == "property":
        return None
    if getattr(method.function.node, "dispatches", "") == "instance":  # by the instance, where it is called so
        inf.problem("unsupported-method", node, type=f"type[{made.name}]", name=node.attr)
    if method.kind == "method":
        return Type({"function": frozenset([method.function])})
    from clientside.compiler.analysis.infer import instances
    from clientside.compiler.analysis.program import InstanceMethod

    instances.assign_self(inf, method, instances.instance_type(made))
    method.function.escapes = True
    bound = inf.program.once(("method", node, method), lambda: InstanceMethod(method))
    return Type({"function": frozenset([bound])})
