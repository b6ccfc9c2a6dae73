"""`class Color(Enum)`: which names of the body are members, and what their attributes are."""

from __future__ import annotations

import ast

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.classes import Method, UserClass
from clientside.compiler.analysis.infer.data_classes import member_named
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.infer.instances import assign_self, constructed, instance_type
from clientside.compiler.analysis.infer.wanted_errors import always_raises
from clientside.compiler.analysis.mixed import BASES, is_flag, mixin_of
from clientside.compiler.analysis.types import Type

HOOKS = frozenset(["_ignore_"])
PRIVATE = ("_name_", "_value_")  # what `name` and `value` give, unless a class says otherwise
NEXT = "_generate_next_value_"


def is_base(inf: Inference, base: ast.expr, made: UserClass) -> bool:
    """Whether a base is one of the module enum's; notes what the members are then."""
    for name, (mixin, flag, shows) in BASES.items():
        if member_named(inf, base, "enum", name):
            made.mixin = made.mixin or mixin
            made.flag, made.shows_value = made.flag or flag, made.shows_value or shows
            return True
    if isinstance(base, ast.Name) and base.id in ("int", "str") and base not in inf.program.scopes.variable:
        others = [b for b in made.node.bases if b is not base]
        if any(any(member_named(inf, b, "enum", n) for n in BASES) for b in others):
            made.mixin = base.id
            return True
    return False


def member_names(statement: ast.stmt) -> list[ast.Name]:
    """The names that a statement of an Enum's body makes members of."""
    if isinstance(statement, ast.Assign) and not isinstance(statement.value, ast.Lambda):
        targets = statement.targets
    elif isinstance(statement, ast.AnnAssign) and statement.value is not None:
        targets = [statement.target]
    else:
        return []
    return [x for x in targets if isinstance(x, ast.Name) and not _is_no_member(x)]


def _is_no_member(target: ast.Name) -> bool:
    """Whether a name of an Enum's body is `_sunder_`, `__dunder__` or private."""
    name = target.id
    return (name.startswith("_") and name.endswith("_") and len(name) > 2) or hasattr(target, "written_name")


def is_order(statement: ast.stmt) -> bool:
    """Whether a statement of an Enum's body is `_order_ = …`."""
    targets = statement.targets if isinstance(statement, ast.Assign) else []
    return any(isinstance(x, ast.Name) and x.id == "_order_" for x in targets)


def check_order(inf: Inference, made: UserClass, statement: ast.Assign) -> None:
    """Complain where `_order_` does not name the members in their order, as far as that is written out."""
    order = statement.value.value if isinstance(statement.value, ast.Constant) else None
    names: list[str] = []
    values: list[str] = []
    aliases: set[str] = set()
    for other in made.node.body:
        for target in member_names(other):
            value = ast.unparse(other.value)  # type: ignore[attr-defined]
            if value in values or value in names:
                aliases.add(target.id)
            else:
                names.append(target.id)
                values.append(value if "(" not in value else "")
    given = order.replace(",", " ").split() if isinstance(order, str) else []
    if [name for name in given if name not in aliases] != names:
        inf.problem("wrong-type", statement, problem="member order does not match _order_")


def infer_members(inf: Inference, made: UserClass, statement: ast.stmt) -> bool:
    """A statement of an Enum's body; False where it makes no members."""
    names = member_names(statement)
    if isinstance(statement, ast.Assign) and is_order(statement) and inf.program.reporting:
        check_order(inf, made, statement)
    if not names or not isinstance(statement, (ast.Assign, ast.AnnAssign)) or statement.value is None:
        return False
    found = inf.expr(statement.value)
    is_auto = isinstance(statement.value, ast.Call) and member_named(inf, statement.value.func, "enum", "auto")
    following = made.method(NEXT)
    if is_auto and following is not None:
        found = _next_value(inf, made, following, found)
    elif is_auto and mixin_of(made) == "str":
        found = t.STR
    if is_flag(made):
        found = t.integer(0, 2**31 - 1)
        made.store("name", t.NONE)
    for target in names:
        made.members[target.id] = statement.value
        made.store_class(target.id, instance_type(made))
        inf.bind(inf.program.scopes.variable[target], found)
    made.store("name", t.STR)
    made.store("value", found)
    init = made.method("__init__")
    if init is not None:
        shape = found.get("tuple")
        values = list(shape) if found.only("tuple") and isinstance(shape, tuple) else [found]
        positional = [p for p in init.function.parameters[1:] if p.kind in ("positional", "both")]
        for parameter, value in zip(positional, values, strict=False):
            inf.program.assign(parameter.variable, value)
        if len(values) != len(positional) or len(positional) < len(init.function.parameters) - 1:
            inf.problem("wrong-arguments", statement, message=f"{made.name}.__init__() does not take these values")
        init.function.by_value = True
    return True


def _next_value(inf: Inference, made: UserClass, method: Method, values: Type) -> Type:
    """What the class's own `_generate_next_value_` gives for `auto()`."""
    method.kind = "static"
    method.function.by_value = True
    known = inf.program.site(made.node, "values")
    known.store(made.attribute("value") or t.NEVER)
    given = (t.STR, t.integer(1, 1), t.LENGTH, Type({"list": known}))
    for parameter, value in zip(method.function.parameters, given, strict=False):
        inf.program.assign(parameter.variable, value)
    inf.program.reaches(inf.function, method.function)
    inf.function.shares(method.function)
    return method.function.returns


def missing(inf: Inference, made: UserClass, value: Type) -> None:
    """`Color(value)`: what is no member's value is handed to `_missing_`."""
    method = made.method("_missing_")
    if method is None:
        return
    assign_self(inf, method, instance_type(made))
    method.function.by_value = True
    for parameter in method.function.parameters[1:2]:
        inf.program.assign(parameter.variable, value)


def complete(inf: Inference, made: UserClass) -> None:
    """The members exist as soon as the class does."""
    constructed(inf, made)
    init = made.method("__init__")
    if init is not None:
        assign_self(inf, init, instance_type(made))
    for hook in HOOKS:
        if hook in made.methods or hook in made.values:
            inf.problem("unsupported-special-method", made.node, name=hook)


def are_members(found: Type) -> bool:
    """Whether a value is a member of an Enum whose `name` and `value` are Enum's own."""
    classes = found.get("instance") or ()
    return found.only("instance") and all(
        made.is_enum and made.method("name") is None and made.method("value") is None for made in classes
    )


def class_members(found: Type) -> Type:
    """The members of the Enums that a value of kind "class" may be."""
    enums = frozenset(c for c in found.get("class") or () if isinstance(c, UserClass) and c.is_enum)
    return Type({"instance": enums}) if enums else t.NEVER


def keeps_member(inf: Inference, target: ast.Attribute, receiver: Type) -> bool:
    """Whether `Color.RED = value` would replace a member: it raises AttributeError."""
    classes = receiver.get("class") or ()
    keeping = [c for c in classes if isinstance(c, UserClass) and c.is_enum and target.attr in c.members]
    if not keeping:
        return False
    if receiver.has("instance") or len(keeping) < len(classes):
        inf.problem("unsupported-attribute-assignment", target, name=target.attr, type=f"the enum {keeping[0].name}")
    always_raises(inf, target, "AttributeError", f"cannot reassign member {target.attr!r}")
    inf.program.plans[target] = "member"
    return True
