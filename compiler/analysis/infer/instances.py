"""Inference of instances of user classes: their making, attributes and methods."""

from __future__ import annotations

import ast
from typing import Any

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.binding import bind
from clientside.compiler.analysis.classes import ASKS_QUALNAME, DELETED, Method, UserClass, allows_attribute
from clientside.compiler.analysis.definite import is_definite
from clientside.compiler.analysis.infer import creation, descriptors
from clientside.compiler.analysis.infer.classes import note_arguments
from clientside.compiler.analysis.infer.generated_repr import is_spared, show
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.infer.operands import asked_kinds
from clientside.compiler.analysis.infer.wanted_errors import always_raises, certain_error
from clientside.compiler.analysis.natives import is_inherited
from clientside.compiler.analysis.program import Function
from clientside.compiler.analysis.types import Type

# Dunder methods that built-in operations call with something from anywhere: the other operand, a key, an item.
WITH_OTHER = frozenset(
    [
        "__eq__",
        "__ne__",
        "__lt__",
        "__le__",
        "__gt__",
        "__ge__",
        "__add__",
        "__radd__",
        "__iadd__",
        "__sub__",
        "__rsub__",
        "__isub__",
        "__mul__",
        "__rmul__",
        "__imul__",
        "__truediv__",
        "__rtruediv__",
        "__itruediv__",
        "__floordiv__",
        "__rfloordiv__",
        "__mod__",
        "__rmod__",
        "__pow__",
        "__rpow__",
        "__matmul__",
        "__rmatmul__",
        "__and__",
        "__rand__",
        "__or__",
        "__ror__",
        "__xor__",
        "__rxor__",
        "__lshift__",
        "__rlshift__",
        "__rshift__",
        "__rrshift__",
        "__contains__",
        "__getitem__",
        "__delitem__",
        "__setitem__",
    ]
)


def instance_type(made: UserClass) -> Type:
    """An instance of exactly this class."""
    return Type({"instance": frozenset([made])})


def constructed(inf: Inference, made: UserClass) -> Type:
    """Record that instances exist; the methods that built-in operations call are reached from now on."""
    found = instance_type(made)
    if not made.instantiated:
        made.instantiated = True
        inf.program.changed = True
    for base in made.user_bases():
        for name, method in base.methods.items():
            if made.method(name) is method and name.startswith("__") and name != "__init__":
                if not is_spared(inf, made, name, method):
                    _implicit(inf, name, method, found)
            elif made.method(name) is method and method.kind in ("property", "method"):
                assign_self(inf, method, found)
    return found


def _implicit(inf: Inference, name: str, method: Method, found: Type) -> None:
    """A dunder method may be called by the runtime: its other operands may be anything."""
    assign_self(inf, method, found)
    if name == "__format__":
        for parameter in method.function.parameters[1:2]:
            inf.program.assign(parameter.variable, t.STR)
    if name not in WITH_OTHER:
        return
    others = (instance_type(made) for made in inf.program.classes if made.instantiated and not made.is_named_tuple)
    anything = t.join_all([inf.program.page_value(("operand", method.function)), found, *others])
    if method.function.method_of is not None and method.function.method_of.native:
        anything = t.join(anything, _containers(inf, method.function, anything))
    else:
        anything = t.join(anything, asked_kinds(inf.program, method.function, anything))
    for parameter in method.function.parameters[1:]:
        if parameter.kind in ("positional", "both"):
            inf.program.assign(parameter.variable, anything)
    method.function.implicit = True


def _containers(inf: Inference, function: Function, element: Type) -> Type:
    """What no page holds, but an operand of a built-in type's method may be."""
    kinds = ("tuple", "set", "frozenset")
    sites = {kind: inf.program.site(function.node, kind) for kind in kinds}
    for site in sites.values():
        site.store(element)
    return Type(sites)


def assign_self(inf: Inference, method: Method, found: Type) -> None:
    """Bind the first parameter of a method."""
    for function in (method.function, method.setter, method.deleter):
        if function is None:
            continue
        inf.program.reaches(inf.function, function)
        inf.function.shares(function)
        if function.parameters and method.kind != "static":
            value = found if method.kind != "class" else Type({"class": found.kinds["instance"]})
            if function.parameters[0].kind == "args":
                inf.program.site(function.node, "args").store(value)
            else:
                inf.program.assign(function.parameters[0].variable, value)


def load(inf: Inference, node: ast.Attribute, classes: frozenset[UserClass]) -> Type | None:
    """`instance.name`; None where no class has it."""
    from clientside.compiler.analysis.program import InstanceMethod

    found: Type | None = None
    for made in classes:
        method = made.method(node.attr)
        if method is not None and node.attr not in made.slots:
            assign_self(inf, method, instance_type(made))
            if method.kind == "property":
                part = t.join(method.function.returns, method.stored)
            else:
                bound = inf.program.once(("method", node, method), lambda m=method: InstanceMethod(m))
                part = Type({"function": frozenset([bound])})
                method.function.escapes = True
        else:
            attribute = made.attribute(node.attr)
            if made.method("__getattr__") is not None and not is_definite(made, node.attr):
                hooked = apply_method(inf, "__getattr__", instance_type(made), [t.STR])
                attribute = hooked if attribute is None else t.join(attribute, hooked)
            if attribute is None:
                continue
            part = attribute
        found = part if found is None else t.join(found, part)
    return found


def store(inf: Inference, node: ast.Attribute, classes: frozenset[UserClass], value: Type) -> None:
    """`instance.name = value`."""
    for made in classes:
        method = made.method(node.attr)
        if method is not None and method.kind == "property":
            if method.cached:
                _keep(inf, method, value)
            elif method.setter is None:
                inf.warning("wrong-type", node, problem=f"property '{node.attr}' of '{made.name}' object has no setter")
                inf.program.plans[node] = "hook"  # which complains
                inf.program.once(ASKS_QUALNAME, set).add(True)
            else:
                inf.program.assign(method.setter.parameters[1].variable, value)
        elif made.is_enum and node.attr in ("name", "value"):
            said = f"<enum 'Enum'> cannot set attribute {node.attr!r}"
            always_raises(inf, node, "AttributeError", said)
            inf.program.plans[node] = "hook"  # which complains
        else:
            writer = inf.function.method_of is made or (inf.function.method_of in made.mro())
            if made.frozen and not (writer and inf.function.name == "__init__"):
                if not all(c.frozen for c in classes):
                    inf.problem(
                        "unsupported-attribute-assignment", node, name=node.attr, type=f"the frozen {made.name}"
                    )
                inf.program.plans[node] = "frozen"
                continue
            if made.method("__setattr__") is not None and not node.attr.startswith("$"):
                apply_method(inf, "__setattr__", instance_type(made), [t.STR, value])
                inf.program.plans[node] = "hook"
                continue
            if node.attr == "constructor":
                inf.problem(
                    "unsupported-attribute-assignment", node, name=node.attr, type=f"an instance of {made.name}"
                )
            if not allows_attribute(made, node.attr):
                limit = f"{made.name}, whose `__slots__` do not name it,"
                inf.problem("unsupported-attribute-assignment", node, name=node.attr, type=limit)
            if not descriptors.store(inf, made, node.attr, value):
                made.store(node.attr, value)


def _keep(inf: Inference, method: Method, value: Type) -> None:
    """A cached property is stored to."""
    joined = t.widened(method.stored, t.join(method.stored, value))
    if joined != method.stored:
        method.stored = joined
        inf.program.changed = True


def remove(inf: Inference, node: ast.Attribute, classes: frozenset[UserClass]) -> None:
    """`del instance.name`."""
    inf.program.once(DELETED, set).add(node.attr)
    for made in classes:
        if made.method("__delattr__") is not None:
            apply_method(inf, "__delattr__", instance_type(made), [t.STR])
            continue
        method = made.method(node.attr)
        if method is not None and method.deleter is not None:
            assign_self(inf, method, instance_type(made))
        elif method is not None and method.kind == "property":
            inf.program.once(ASKS_QUALNAME, set).add(True)  # the complaint has it
        descriptors.remove(inf, made, node.attr)
    if any(made.frozen for made in classes):
        inf.program.plans[node] = "frozen"


def parameters_after_self(method: Method) -> list[Any]:
    """The parameters that a call through an instance binds."""
    parameters = method.function.parameters
    takes_self = bool(parameters) and parameters[0].kind != "args"
    return parameters[1:] if takes_self and method.kind != "static" else parameters


def construct(inf: Inference, node: ast.Call, made: UserClass, plan: Any) -> Type:
    """`Class(…)`."""
    from clientside.compiler.analysis.infer import named_tuples
    from clientside.compiler.analysis.infer.passed_arguments import pass_arguments

    plan.made = made
    if made.waiting:
        return t.NEVER
    if made.is_named_tuple:
        return named_tuples.construct(inf, node, made, plan)
    found = constructed(inf, made)
    if made.is_enum:
        if len(node.args) != 1 or node.keywords or isinstance(node.args[0], ast.Starred):
            inf.problem("wrong-arguments", node, message=f"{made.name}() takes the value of a member")
            return found
        value = inf.program.type_of(node.args[0])
        show(inf, value)  # "… is not a valid Color"
        if made.method("_missing_") is not None:
            from clientside.compiler.analysis.infer import enumerations

            enumerations.missing(inf, made, value)
        return found
    init, new = made.method("__init__"), made.method("__new__")
    if new is not None:
        return creation.construct(inf, node, made, plan, new)
    if init is None:
        given = (node.args or node.keywords) and made.exception_base() is None and not made.is_refused()
        spread = all(isinstance(a, ast.Starred) for a in node.args) and all(k.arg is None for k in node.keywords)
        if given and (plan.dynamic or spread):
            made.bare = True  # counted when it runs
        elif given:
            said = f"{made.name}() takes no arguments"
            certain_error(inf, node, "TypeError", said, "wrong-arguments", message=said)
        note_arguments(inf, node)
        return found
    assign_self(inf, init, found)
    parameters = parameters_after_self(init)
    pass_arguments(inf, node, init.function, plan, parameters, f"{made.name}.__init__", not plan.dynamic)
    if made.exception_base() is not None:
        # `args` holds what `__init__` gets, and shows it: a float must not come as a bare number.
        for parameter in parameters:
            if parameter.variable.slot.has("float"):
                inf.program.assign(parameter.variable, t.INT)
                inf.observed(parameter.variable.slot)
        note_arguments(inf, node, shown=False)
    return found


def call_method(
    inf: Inference,
    node: ast.Call,
    name: str,
    classes: frozenset[UserClass],
    plan: Any,
    current: UserClass | None = None,
    certain: bool = True,
) -> Type:
    """`instance.method(…)`, or `super().method(…)` with the class around. `certain`: the receiver is nothing else."""
    from clientside.compiler.analysis.infer.passed_arguments import pass_arguments
    from clientside.compiler.analysis.infer.values import result_of

    found = t.NEVER
    methods: list[Method] = []
    for made in classes:
        method = made.method(name) if current is None else made.method_after(current, name)
        if method is None:
            continue
        assign_self(inf, method, instance_type(made))
        if method not in methods:
            methods.append(method)
    plan.methods = methods
    for method in methods:
        label = f"{method.function.method_of.name}.{name}" if method.function.method_of else name
        parameters = parameters_after_self(method)
        single = len(methods) == 1 and (certain or not bind(label, parameters, node).error)
        pass_arguments(inf, node, method.function, plan, parameters, label, single)
        result = result_of(inf, method.function)
        if name == "__new__" and is_inherited(method) and node.args:
            result = creation.bare_type(inf, node, inf.program.type_of(node.args[0]), False)
        found = t.join(found, result)
    return found


def called(inf: Inference, node: ast.Call, receiver: Type) -> Type:
    """A call of a value that may be an instance with `__call__`, or something else: bound when it runs."""
    from clientside.compiler.analysis.infer.call_plans import CallPlan

    classes = frozenset(made for made in receiver.get("instance") if made.method("__call__"))
    found = call_method(inf, node, "__call__", classes, plan := CallPlan(), certain=False)
    for method in plan.methods:
        method.function.by_value = method.function.escapes = True
    return found


def apply_method(inf: Inference, name: str, receiver: Type, arguments: list[Type]) -> Type:
    """The result of a dunder method that a built-in operation calls."""
    found = t.NEVER
    for made in receiver.get("instance") or ():
        method = made.method(name)
        if method is None:
            continue
        assign_self(inf, method, instance_type(made))
        for parameter, value in zip(parameters_after_self(method), arguments, strict=False):
            if parameter.kind in ("positional", "both"):
                inf.program.assign(parameter.variable, value)
        from clientside.compiler.analysis.infer.values import result_of

        found = t.join(found, result_of(inf, method.function))
    return found


def has_method(receiver: Type, name: str) -> bool:
    """Whether an instance that the value may be has a method."""
    return any(made.method(name) is not None for made in receiver.get("instance") or ())


def _names_itself(inf: Inference, node: ast.Call, function: Function) -> bool:
    """Whether `super(Class, self)` says what `super()` says."""
    if len(node.args) != 2 or node.keywords or not isinstance(node.args[1], ast.Name):
        return False
    found = [inf.expr(argument) for argument in node.args]
    first = inf.program.scopes.variable.get(node.args[1])
    own = found[0].only("class") and list(found[0].get("class")) == [function.method_of]
    return not found[0].kinds or (own and first is function.parameters[0].variable)


def mapping_types(inf: Inference, source: Type) -> tuple[Type, Type]:
    """The keys and values of instances that are mappings to `dict` and `**`: those with `keys` and `__getitem__`."""
    from clientside.compiler.analysis.infer.iteration import elements

    if has_method(source, "__getitem__"):
        inf.program.asks_for("keys")
        inf.program.asks_for("keys")
    if not has_method(source, "keys"):
        return t.NEVER, t.NEVER
    for made in source.get("instance"):
        method = made.method("keys")
        if method is not None:
            method.function.by_value = True
    keys = elements(inf, apply_method(inf, "keys", source, []))
    return keys, apply_method(inf, "__getitem__", source, [keys])


def super_type(inf: Inference, node: ast.Call) -> Type:
    """`super()` in a method."""
    function: Function | None = inf.function
    while function is not None and function.method_of is None:
        function = function.parent
    if function is None or not function.parameters or (node.args and not _names_itself(inf, node, function)):
        inf.problem("unsupported-builtin", node, name="super", what="super with arguments, or outside of a method")
        return t.NEVER
    variable = function.parameters[0].variable
    known = variable.slot
    classes = known.get("instance") or known.get("class") or frozenset()
    return Type({"super": frozenset([(function.method_of, frozenset(classes))])})
