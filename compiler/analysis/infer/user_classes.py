"""Inference of class statements, instances and their attributes."""

from __future__ import annotations

import ast
from typing import Any

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.classes import Method, UserClass
from clientside.compiler.analysis.infer import data_classes, names
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.program import Function, Program
from clientside.compiler.analysis.types import Type
from clientside.compiler.source import (
    BuiltinBinding,
    ClassBinding,
    Environment,
    FunctionBinding,
    MemberBinding,
    StaticEnvironment,
)

ERASED_BASES = frozenset(["object", "Protocol", "Generic", "ABC"])
ERASED_DECORATORS = frozenset(["abstractmethod", "override", "final", "runtime_checkable", "total_ordering_"])
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
REFUSED_METHODS = frozenset(
    [
        "__new__",
        "__getattribute__",
        "__setattr__",
        "__delattr__",
        "__getattr__",
        "__init_subclass__",
        "__class_getitem__",
        "__set_name__",
        "__get__",
        "__set__",
        "__del__",
        "__missing__",
    ]
)


def infer_class(inf: Inference, node: ast.ClassDef) -> None:
    """A `class` statement."""
    if any(_is_named(inf, base, "TypedDict") for base in node.bases):
        inf.program.reached.discard(node)
        inf.bind(inf.program.scopes.variable[node], names.builtin_type(inf, node, "dict"))
        return
    made = user_class(inf, node)
    inf.bind(inf.program.scopes.variable[node], Type({"class": frozenset([made])}))


def bound_definition(inf: Inference, binding: ClassBinding | FunctionBinding) -> Type:
    """A class, or a decorated function, of the environment: compiled as a small module of its own."""
    program = inf.program
    node = binding.node
    assert not isinstance(node, ast.Lambda)
    module: Function = program.once(
        ("definition", node), lambda: _definition_module(program, node, binding.environment)
    )
    inf.function.shares(module)
    return module.scope.variables[node.name].slot


def _definition_module(
    program: Program, node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef, environment: Environment
) -> Function:
    tree = ast.Module([node], [])
    scope = program.scopes.add_module(tree)
    module = Function(tree, scope, environment, f"class {node.name}", None)
    program.by_node[tree] = module
    program.functions.append(module)
    program.changed = True
    return module


def user_class(inf: Inference, node: ast.ClassDef) -> UserClass:
    """The UserClass of a class statement in the function at hand; its body is inferred."""
    program = inf.program
    made: UserClass = program.once(("class", node), lambda: UserClass(node, node.name, inf.function, program))
    if made not in program.classes:
        program.classes.append(made)
    _bases(inf, node, made)
    for keyword in node.keywords:
        inf.problem("metaclass", keyword.value, name=keyword.arg or "**")
    for statement in node.body:
        program.reached.add(statement)
        _member(inf, made, statement)
    for decorator in node.decorator_list:
        options = data_classes.options_of(inf, decorator)
        if options is not None:
            data_classes.complete(inf, made, options)
        else:
            _class_decorator(inf, decorator)
    return made


def _bases(inf: Inference, node: ast.ClassDef, made: UserClass) -> None:
    bases: list[Any] = []
    for base in node.bases:
        target = base.value if isinstance(base, ast.Subscript) else base
        if _is_erased(inf, target):
            continue
        found = inf.expr(base)
        known = list(found.get("class") or ())
        if len(known) == 1 and found.only("class"):
            bases.append(known[0])
        else:
            made.refused = True
            inf.problem("unsupported-base-class", base, name=ast.unparse(base))
    if bases != made.bases:
        made.bases = bases
        for known_class in inf.program.classes:
            known_class.order = None
        inf.program.changed = True
    try:
        made.mro()
    except ValueError as error:
        inf.problem("wrong-type", node, problem=str(error))
        made.order = [made]


def _is_named(inf: Inference, base: ast.expr, name: str) -> bool:
    """Whether a base is `typing.<name>`."""
    last = base.attr if isinstance(base, ast.Attribute) else base.id if isinstance(base, ast.Name) else ""
    return last == name and names.is_typing(inf, base)


def _is_erased(inf: Inference, base: ast.expr) -> bool:
    if isinstance(base, ast.Attribute):
        return base.attr in ERASED_BASES
    if not isinstance(base, ast.Name):
        return False
    binding = inf.function.environment.lookup(base.id)
    if isinstance(binding, BuiltinBinding):
        return binding.name == "object"
    return isinstance(binding, MemberBinding) and binding.name in ERASED_BASES


def _member(inf: Inference, made: UserClass, statement: ast.stmt) -> None:
    """One statement of a class body."""
    if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef)):
        _method(inf, made, statement)
    elif isinstance(statement, ast.Assign) and all(isinstance(target, ast.Name) for target in statement.targets):
        found = inf.expr(statement.value)
        for target in statement.targets:
            assert isinstance(target, ast.Name)
            if target.id != "__slots__":
                made.values[target.id] = statement.value
                made.store_class(target.id, found)
                inf.bind(inf.program.scopes.variable[target], found)
    elif isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
        if statement.value is not None and not _is_field(inf, statement.value):
            found = inf.expr(statement.value)
            made.values[statement.target.id] = statement.value
            made.store_class(statement.target.id, found)
            inf.bind(inf.program.scopes.variable[statement.target], found)
    elif not (
        isinstance(statement, ast.Pass)
        or (isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant))
    ):
        inf.problem("unsupported-statement", statement, what=f"{type(statement).__name__} in a class body")


def _is_field(inf: Inference, value: ast.expr) -> bool:
    """Whether a value is a `dataclasses.field(…)`, which is no value at run time."""
    return isinstance(value, ast.Call) and data_classes.member_named(inf, value.func, "dataclasses", "field")


def _method(inf: Inference, made: UserClass, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
    from clientside.compiler.analysis.infer.functions import defined

    if node.name in REFUSED_METHODS:
        made.refused = True
        inf.problem("unsupported-special-method", node, name=node.name)
        return
    function = defined(inf, node)
    function.method_of = made
    made.own_methods.add(node.name)
    kind = "method"
    for decorator in node.decorator_list:
        name = (
            decorator.id
            if isinstance(decorator, ast.Name)
            else decorator.attr
            if isinstance(decorator, ast.Attribute)
            else ""
        )
        if name in ("staticmethod", "classmethod", "property"):
            kind = {"staticmethod": "static", "classmethod": "class", "property": "property"}[name]
        elif name == "setter" and node.name in made.methods:
            made.methods[node.name].setter = function
            return
        elif name not in ERASED_DECORATORS:
            inf.problem("unsupported-decorator", decorator, name=ast.unparse(decorator))
    known = made.methods.get(node.name)
    if known is None or known.function is not function:
        setter = known.setter if known is not None else None
        made.methods[node.name] = Method(function, kind, setter)
        function.by_value = node.name.startswith("__") and node.name != "__init__"  # operators and helpers call it
        if node.name == "__float__":
            function.component().boxed = True  # its caller checks that the result is a float
        inf.program.changed = True


def _class_decorator(inf: Inference, decorator: ast.expr) -> None:
    name = (
        decorator.id
        if isinstance(decorator, ast.Name)
        else decorator.attr
        if isinstance(decorator, ast.Attribute)
        else ast.unparse(decorator)
    )
    if name not in ("final", "runtime_checkable"):
        inf.problem("unsupported-decorator", decorator, name=name)


# ---- instances


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
                _implicit(inf, name, method, found)
            elif made.method(name) is method and method.kind in ("property", "method"):
                assign_self(inf, method, found)
    return found


def _implicit(inf: Inference, name: str, method: Method, found: Type) -> None:
    """A dunder method may be called by the runtime: its other operands may be anything."""
    assign_self(inf, method, found)
    if name not in WITH_OTHER:
        return
    anything = t.join(inf.program.page_value(("operand", method.function)), found)
    for parameter in method.function.parameters[1:]:
        if parameter.kind in ("positional", "both"):
            inf.program.assign(parameter.variable, anything)
    method.function.implicit = True


def assign_self(inf: Inference, method: Method, found: Type) -> None:
    """Bind the first parameter of a method."""
    inf.program.reaches(inf.function, method.function)
    inf.function.shares(method.function)
    for function in (method.function, method.setter):
        if function is not None and function.parameters and method.kind != "static":
            value = found if method.kind != "class" else Type({"class": found.kinds["instance"]})
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
                part = method.function.returns
            else:
                bound = inf.program.once(("method", node, method), lambda m=method: InstanceMethod(m))
                part = Type({"function": frozenset([bound])})
                method.function.escapes = True
        else:
            attribute = made.attribute(node.attr)
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
            if method.setter is None:
                inf.warning("wrong-type", node, problem=f"property '{node.attr}' of '{made.name}' object has no setter")
            else:
                inf.program.assign(method.setter.parameters[1].variable, value)
        else:
            writer = inf.function.method_of is made or (inf.function.method_of in made.mro())
            if made.frozen and not (writer and inf.function.name == "__init__"):
                inf.problem("unsupported-attribute-assignment", node, name=node.attr, type=f"the frozen {made.name}")
            made.store(node.attr, value)


def static(inf: Inference) -> StaticEnvironment | None:
    """The static side of the function's environment."""
    environment = inf.function.environment
    return environment if isinstance(environment, StaticEnvironment) else getattr(environment, "static", None)


# ---- calls


def parameters_after_self(method: Method) -> list[Any]:
    """The parameters that a call through an instance binds."""
    parameters = method.function.parameters
    return parameters if method.kind == "static" else parameters[1:]


def construct(inf: Inference, node: ast.Call, made: UserClass, plan: Any) -> Type:
    """`Class(…)`."""
    from clientside.compiler.analysis.infer.calls import pass_arguments

    plan.made = made
    found = constructed(inf, made)
    init = made.method("__init__")
    if init is None:
        if (node.args or node.keywords) and made.exception_base() is None and not made.is_refused():
            inf.problem("wrong-arguments", node, message=f"{made.name}() takes no arguments")
        return found
    assign_self(inf, init, found)
    pass_arguments(inf, node, init.function, plan, parameters_after_self(init), f"{made.name}.__init__")
    return found


def call_method(
    inf: Inference,
    node: ast.Call,
    name: str,
    classes: frozenset[UserClass],
    plan: Any,
    current: UserClass | None = None,
) -> Type:
    """`instance.method(…)`, or `super().method(…)` with the class around."""
    from clientside.compiler.analysis.infer.calls import pass_arguments, result_of

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
        pass_arguments(inf, node, method.function, plan, parameters_after_self(method), label)
        found = t.join(found, result_of(inf, method.function))
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
        from clientside.compiler.analysis.infer.calls import result_of

        found = t.join(found, result_of(inf, method.function))
    return found


def has_method(receiver: Type, name: str) -> bool:
    """Whether an instance that the value may be has a method."""
    return any(made.method(name) is not None for made in receiver.get("instance") or ())


def super_type(inf: Inference, node: ast.Call) -> Type:
    """`super()` in a method."""
    function: Function | None = inf.function
    while function is not None and function.method_of is None:
        function = function.parent
    if function is None or node.args or not function.parameters:
        inf.problem("unsupported-builtin", node, name="super", what="super with arguments, or outside of a method")
        return t.NEVER
    variable = function.parameters[0].variable
    known = variable.slot
    classes = known.get("instance") or known.get("class") or frozenset()
    return Type({"super": frozenset([(function.method_of, frozenset(classes))])})
