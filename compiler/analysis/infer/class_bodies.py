"""Inference of class bodies: methods, class attributes, nested classes."""

from __future__ import annotations

import ast

from clientside.compiler.analysis.classes import Method, UserClass
from clientside.compiler.analysis.infer import (
    awaiting,
    creation,
    data_classes,
    descriptors,
    function_values,
    instances,
    native_bases,
)
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.infer.method_caches import cache_size, is_cached_property
from clientside.compiler.analysis.infer.names import is_mark
from clientside.compiler.analysis.infer.special_methods import REFUSED_METHODS, check_arguments, check_special
from clientside.compiler.analysis.library_use import is_library
from clientside.compiler.analysis.program import Function
from clientside.compiler.private_names import mangled
from clientside.compiler.source import BuiltinBinding
from clientside.compiler.walk import walk

# What Python makes of these without a decorator.
IMPLICIT = {"__new__": "static", "__init_subclass__": "class", "__class_getitem__": "class"}
ERASED_DECORATORS = frozenset(["abstractmethod", "override", "final", "runtime_checkable", "total_ordering_"])


def member(inf: Inference, made: UserClass, statement: ast.stmt) -> None:
    """One statement of a class body."""
    if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef)):
        _method(inf, made, statement)
    elif isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Name) and _again(inf, made, statement):
        pass
    elif isinstance(statement, ast.Assign) and (parts := property_functions(inf, made, statement)):
        name = statement.targets[0].id  # type: ignore[attr-defined]
        check_special(inf, made, statement.targets[0], None)
        if name not in made.methods:
            made.methods[name] = Method(parts[0], "property", parts[1] if len(parts) > 1 else None)
            made.own_methods.add(name)
            inf.program.changed = True
    elif isinstance(statement, ast.Assign) and all(isinstance(target, ast.Name) for target in statement.targets):
        if function_values.infer_assignment(inf, made, statement):
            return
        found = inf.expr(statement.value)
        for target in statement.targets:
            assert isinstance(target, ast.Name)
            if target.id == "__slots__":
                made.limited = _slot_names(made, statement.value)
            else:
                check_special(inf, made, target, found)
                made.values[target.id] = statement.value
                if len(statement.targets) > 1:
                    descriptors.refuse(inf, made, target.id, target, found)
                else:
                    found = descriptors.declare(inf, made, target.id, target, found)
                made.store_class(target.id, found)
                inf.bind(inf.program.scopes.variable[target], found)
    elif isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
        if statement.value is not None and not _is_field(inf, statement.value):
            found = inf.expr(statement.value)
            descriptors.refuse(inf, made, statement.target.id, statement, found)
            made.values[statement.target.id] = statement.value
            made.store_class(statement.target.id, found)
            inf.bind(inf.program.scopes.variable[statement.target], found)
    elif isinstance(statement, ast.ClassDef):
        from clientside.compiler.analysis.infer.user_classes import infer_class

        infer_class(inf, statement)
        made.nested[statement.name] = statement
        made.store_class(statement.name, inf.program.scopes.variable[statement].slot)
    elif not (
        isinstance(statement, ast.Pass)
        or (isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant))
    ):
        inf.problem("unsupported-statement", statement, what=f"{type(statement).__name__} in a class body")


def _slot_names(made: UserClass, value: ast.expr) -> list[str] | None:
    """The names in `__slots__ = …`; None where they are not written out."""
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        return [mangled(value.value, made.name)]
    if isinstance(value, ast.Dict):
        parts = value.keys
    elif isinstance(value, (ast.Tuple, ast.List, ast.Set)):
        parts = list(value.elts)
    else:
        return None
    names = [mangled(p.value, made.name) for p in parts if isinstance(p, ast.Constant) and isinstance(p.value, str)]
    return names if len(names) == len(parts) else None


def _again(inf: Inference, made: UserClass, statement: ast.Assign) -> bool:
    """`name = method` in a class body: the method under another name."""
    known = made.methods.get(statement.value.id)  # type: ignore[attr-defined]
    names = [target.id for target in statement.targets if isinstance(target, ast.Name)]
    if known is None or len(names) < len(statement.targets):
        return False
    for name in names:
        if made.methods.get(name) is not known:
            made.methods[name] = known
            made.own_methods.add(name)
            inf.program.changed = True
    return True


def property_functions(inf: Inference, made: UserClass, statement: ast.Assign) -> list[Function]:
    """The getter, and the setter, of `name = property(getter, setter)` in a class body; none for anything else."""
    value = statement.value
    if not isinstance(value, ast.Call) or value.keywords or not 1 <= len(value.args) <= 2:
        return []
    if not isinstance(value.func, ast.Name) or inf.function.environment.lookup(value.func.id) != BuiltinBinding(
        "property"
    ):
        return []
    if len(statement.targets) != 1 or not isinstance(statement.targets[0], ast.Name):
        return []
    found = [_accessor(inf, made, argument) for argument in value.args]
    return [function for function in found if function is not None] if all(found) else []


def _accessor(inf: Inference, made: UserClass, argument: ast.expr) -> Function | None:
    """A function that a property is made of: a method by its name, or a lambda."""
    if isinstance(argument, ast.Lambda):
        function = function_values.one_function(inf.expr(argument))
        if function is not None and function.parameters:
            function.method_of = made
            return function
        return None
    method = made.methods.get(argument.id) if isinstance(argument, ast.Name) else None
    return method.function if method is not None else None


def is_replaced(node: ast.ClassDef, statement: ast.stmt) -> bool:
    """Whether a later definition of the same name takes a method's place (a setter belongs to its getter)."""
    if not isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef)):
        return False
    later = node.body[node.body.index(statement) + 1 :]
    return any(
        isinstance(s, (ast.FunctionDef, ast.AsyncFunctionDef))
        and s.name == statement.name
        and not any(
            isinstance(d, ast.Attribute) and d.attr in ("setter", "deleter", "getter") for d in s.decorator_list
        )
        for s in later
    )


def _is_field(inf: Inference, value: ast.expr) -> bool:
    """Whether a value is a `dataclasses.field(…)`, which is no value at run time."""
    return isinstance(value, ast.Call) and data_classes.member_named(inf, value.func, "dataclasses", "field")


def _is_asked_for_keys(made: UserClass) -> bool:
    """Whether something calls a `__missing__` of a class: UserDict and dict do."""
    library = any(base.name == "UserDict" and is_library(base.owner) for base in made.user_bases())
    return library or native_bases.asks_missing(made)


def _method(inf: Inference, made: UserClass, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
    from clientside.compiler.analysis.infer.functions import defined

    if node.name in REFUSED_METHODS and not (node.name == "__missing__" and _is_asked_for_keys(made)):
        made.refused = True
        inf.problem("unsupported-special-method", node, name=node.name)
        return
    if node.name == "__new__" and not creation.check(inf, made, node):
        return
    function = defined(inf, node)
    function.method_of = made
    made.own_methods.add(node.name)
    kind, cached, kept = IMPLICIT.get(node.name, "method"), False, None
    own: list[ast.expr] = []
    for decorator in node.decorator_list:
        if is_mark(inf.function.environment, decorator.func if isinstance(decorator, ast.Call) else decorator):
            kind = "static" if kind == "method" else kind  # a marked function is no method: Python gives it no instance
            continue
        size = cache_size(inf, decorator)
        if size is not None or is_cached_property(inf, decorator):
            kept, cached = size, size is None
            kind = "property" if cached else kind
            function.by_value = True
            continue
        if function.is_generator and _is_manager(inf, decorator, function.is_async):
            function.manages = True
            continue
        name = (
            decorator.id
            if isinstance(decorator, ast.Name)
            else decorator.attr
            if isinstance(decorator, ast.Attribute)
            else ""
        )
        if name in ("abstractmethod", "abstractproperty"):
            made.abstract.add(node.name)
        if name in ("staticmethod", "classmethod", "property"):
            kind = {"staticmethod": "static", "classmethod": "class", "property": "property"}[name]
        elif name == "setter" and node.name in made.methods:
            made.methods[node.name].setter = function
            return
        elif name == "deleter" and node.name in made.methods:
            made.methods[node.name].deleter = function
            instances.assign_self(inf, made.methods[node.name], instances.instance_type(made))
            return
        elif name not in ERASED_DECORATORS:
            if name == "getter":
                made.own_methods.discard(node.name)
                inf.problem("unsupported-decorator", decorator, name=ast.unparse(decorator))
                return
            own.append(decorator)
    takes = any(p.kind in ("positional", "both") for p in function.parameters)
    if kind != "static" and not takes and not _ignores_all(node):
        message = f"{made.path}.{node.name}() has no parameter for the instance: add `self`, or @staticmethod"
        inf.problem("wrong-arguments", node, message=message)
        return
    if kind == "method" and not own:
        check_arguments(inf, made, node, function)
    if own:
        function_values.decorated(inf, made, node, function, kind, own)
        return
    known = made.methods.get(node.name)
    if known is None or known.function is not function:
        made.methods[node.name] = Method(function, kind, cached=cached, kept=kept)
        if known is not None:
            made.methods[node.name].setter, made.methods[node.name].deleter = known.setter, known.deleter
        function.by_value = (
            cached or kept is not None or (node.name.startswith("__") and node.name != "__init__")
        )  # operators and helpers call it
        if node.name == "__float__" or made.native in ("int", "float"):
            function.component().boxed = True  # its caller checks that the result is a float
        inf.program.changed = True


def _is_manager(inf: Inference, decorator: ast.expr, is_async: bool) -> bool:
    """Whether a decorator makes the calls of a generator context managers."""
    name = "asynccontextmanager" if is_async else "contextmanager"
    if not data_classes.member_named(inf, decorator, "contextlib", name):
        return False
    if is_async:
        awaiting.needs_loop(inf.program)
    return True


def _ignores_all(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Whether a method takes the instance in `*args`, which nothing reads."""
    rest = node.args.vararg
    names = {n.id for statement in node.body for n in walk(statement) if isinstance(n, ast.Name)}
    return rest is not None and rest.arg not in names
