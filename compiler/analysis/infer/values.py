"""Inference of calls of function values, and what a row's call does, wherever it stands."""

from __future__ import annotations

import ast

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.classes import UserClass
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.infer import creation, instances
from clientside.compiler.analysis.infer.awaiting import needs_loop
from clientside.compiler.analysis.infer.classes import exception_type
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.program import (
    BoundMethod,
    BuiltinFunction,
    Function,
    InstanceMethod,
    ManagerFunction,
    Parameter,
)
from clientside.compiler.analysis.types import Type
from clientside.compiler.ops import catalogue
from clientside.compiler.ops.row import Row


def row_result(inf: Inference, row: Row, facts: Facts, shown: bool = True) -> Type:
    """A row's effects and result for the facts of a call; `shown` says that the arguments stand in the call itself."""
    facts.row = row
    if row.writes:
        for kind in ("list", "dict", "set"):
            site = facts.receiver.get(kind)
            if site is not None:
                site.write()
    for name in row.observes:
        if name == "self":
            inf.observed(facts.receiver, shown=True)
        else:
            inf.observed(facts.type(name), shown=shown)
            given = facts.bound.get(name)
            more = (
                facts.rest(name)
                if isinstance(given, list)
                else map(inf.program.type_of, given.values())
                if isinstance(given, dict)
                else ()
            )
            for found in more:
                inf.observed(found, shown=shown)
    for given in facts.bound.values():
        if isinstance(given, ast.expr) and inf.program.type_of(given).only("module"):
            inf.problem("module-value", given, name=ast.unparse(given))
    if row.note and row.note:
        inf.note(row.note, facts.node, name=row.label)
    if row.effect is not None:
        row.effect(facts)
    return row.result(facts)


def pass_rest(inf: Inference, function: Function, value: Type) -> None:
    """An argument goes into *args."""
    inf.program.site(function.node, "args").store(value)


def pass_keyword(inf: Inference, function: Function, value: Type) -> None:
    """An argument goes into **kwargs."""
    inf.program.dict_site(function.node, "kwargs").store(value)


def result_of(inf: Inference, function: Function) -> Type:
    """What a call of a user function gives."""
    if function.manages:
        return managed(inf, function)
    if function.is_generator and function.is_async:
        needs_loop(inf.program)  # its steps are coroutines, whoever drives them
        return Type({"aiter": frozenset([inf.program.site(function.node, "generator")])})
    if function.is_generator:
        return Type({"iter": inf.program.site(function.node, "generator")})
    if function.is_async:
        return Type({"awaitable": frozenset([function])})
    return function.returns


def managed(inf: Inference, function: Function) -> Type:
    """What a call of a generator function under `contextmanager` gives."""
    kind = "async manager" if function.is_async else "manager"
    site = inf.program.site(function.node, "manager")
    site.store(inf.program.site(function.node, "generator").find().element)
    return Type({kind: site})


def apply(inf: Inference, node: ast.AST, callee: Type, arguments: list[Type]) -> Type:
    """The result of calling a function value with positional arguments of these types (by a row, or dynamically)."""
    found = t.NEVER
    for function in callee.get("function") or ():
        if isinstance(function, ManagerFunction):
            apply(inf, node, Type({"function": frozenset([function.function])}), arguments)
            found = t.join(found, managed(inf, function.function))
        elif isinstance(function, InstanceMethod):
            method = function.method
            method.function.by_value = True
            for parameter, value in zip(instances.parameters_after_self(method), arguments, strict=False):
                inf.program.assign(parameter.variable, value)
            found = t.join(found, result_of(inf, method.function))
        elif isinstance(function, Function):
            inf.function.shares(function)
            function.by_value = True
            positional = [p for p in function.parameters if p.kind in ("positional", "both")]
            for parameter, value in zip(positional, arguments, strict=False):
                inf.program.assign(parameter.variable, value)
            rest = arguments[len(positional) :]
            star = next((p for p in function.parameters if p.kind == "args"), None)
            if star is not None:
                for value in rest:
                    pass_rest(inf, function, value)
            elif rest or any(p.required for p in positional[len(arguments) :]):
                function.escapes = True
            if any(p.kind in ("keyword", "kwargs") for p in function.parameters):
                function.escapes = True
            found = t.join(found, result_of(inf, function))
        elif isinstance(function, BuiltinFunction):
            found = t.join(found, applied_row(inf, node, function.row, t.NEVER, arguments))
        elif isinstance(function, BoundMethod):
            receiver = inf.program.bound_receivers.get(function.node, function.receiver)
            for kind in receiver.kinds:
                row = catalogue.method(kind, function.node.attr, receiver.kinds[kind])
                if row is not None:
                    found = t.join(found, applied_row(inf, node, row, receiver.restricted((kind,)), arguments))
    for made in callee.get("instance") or ():
        found = t.join(found, instances.apply_method(inf, "__call__", instances.instance_type(made), arguments))
        if made.method("__call__") is not None:
            made.method("__call__").function.by_value = True
    for name in callee.get("class") or ():
        if isinstance(name, UserClass) and name.waiting:
            continue
        if isinstance(name, UserClass) and name.is_named_tuple:
            from clientside.compiler.analysis.infer import named_tuples

            found = t.join(found, named_tuples.constructed(inf, name, arguments))
            continue
        if isinstance(name, UserClass):
            instance = instances.constructed(inf, name)
            init, new = name.method("__init__"), name.method("__new__")
            if new is not None:
                instance = creation.applied(inf, node, name, new, arguments)
            found = t.join(found, instance)
            if init is not None:
                init.function.by_value = True
            for parameter, value in zip(instances.parameters_after_self(init) if init else (), arguments, strict=False):
                inf.program.assign(parameter.variable, value)
            continue
        found = t.join(found, exception_type(name))
    return found


def called_parameters(callee: Type) -> list[tuple[str, list[Parameter]]]:
    """The names and parameters of the user's functions, methods and classes that a function value may be."""
    found: list[tuple[str, list[Parameter]]] = []
    for function in callee.get("function") or ():
        if isinstance(function, Function):
            found.append((function.name, function.parameters))
        elif isinstance(function, InstanceMethod):
            found.append((function.method.function.name, instances.parameters_after_self(function.method)))
    for made in callee.get("class") or ():
        init = made.method("__init__") if isinstance(made, UserClass) else None
        new = made.method("__new__") if isinstance(made, UserClass) else None
        if init is not None:
            found.append((made.name, instances.parameters_after_self(init)))
        elif new is not None:
            found.append((made.name, new.function.parameters[1:]))
        elif isinstance(made, UserClass) and not (made.exception_base() or made.is_enum or made.is_named_tuple):
            found.append((made.name, []))
    for made in callee.get("instance") or ():
        method = made.method("__call__")
        if method is not None:
            found.append((f"{made.name}.__call__", instances.parameters_after_self(method)))
    return found


COUNTED = "counted when called as values"  # key of Program.once: the rows of which that is so


def _is_one_of_several(inf: Inference, node: ast.AST) -> bool:
    """Whether a call may be that of several functions."""
    callee = inf.program.types.get(node.func) if isinstance(node, ast.Call) else None
    return callee is not None and (not callee.only("function") or len(callee.get("function")) > 1)


def applied_row(inf: Inference, node: ast.AST, row: Row, receiver: Type, arguments: list[Type]) -> Type:
    """What a row that is used as a value gives for arguments of these types."""
    given: dict[str, Type] = {}
    rest = list(arguments)
    for parameter in row.parameters:
        if parameter.kind in ("positional", "both") and rest:
            given[parameter.name] = rest.pop(0)
        elif parameter.kind == "args" and rest:
            given[parameter.name] = t.join_all(rest)
            rest = []
    if rest or any(p.required and p.name not in given for p in row.parameters):
        if _is_one_of_several(inf, node):
            inf.program.once(COUNTED, set).add(row)  # where it is the one that is called, it says so
            return t.NEVER
        count = f"{len(arguments)} argument{'' if len(arguments) == 1 else 's'}"
        inf.problem("wrong-arguments", node, message=f"{row.label}() is called with {count} here")
        return t.NEVER
    seen: set[int] = inf.program.once(("applied", row), set)
    seen.add(len(arguments))
    return row_result(inf, row, Facts(inf, node, receiver, {}, given), shown=False)
