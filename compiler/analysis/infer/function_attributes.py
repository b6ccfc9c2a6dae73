"""Attributes of the program's functions: `f.calls = 0`, `wrapper.calls += 1`."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import partial
from typing import Any

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.infer.function_names import assigned_name
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.infer.page_variables import literal_of
from clientside.compiler.analysis.program import Function, Program
from clientside.compiler.analysis.types import Type
from clientside.compiler.records import replaced
from clientside.compiler.source import (
    Environment,
    FunctionBinding,
    LiveEnvironment,
    ServerBinding,
    StaticEnvironment,
)
from clientside.compiler.walk import walk

ATTRIBUTES = "attributes of functions"  # keys of Program.once
REMOVED = "removed attributes of functions"
PLAN = "function attribute"


def own_functions(receiver: Type) -> frozenset[Function] | None:
    """The functions of the program's own that a value certainly is; None where it may be anything else, or a method."""
    known = receiver.get("function") or frozenset()
    own = receiver.only("function") and all(type(f) is Function and f.method_of is None for f in known)
    return known if own and known else None


def slots(program: Program, function: Function) -> dict[str, Type]:
    """What each attribute of a function may hold."""
    found: dict[str, Type] = program.once(ATTRIBUTES, dict).setdefault(function, {})
    return found


def has(program: Program, receiver: Type, name: str) -> bool:
    """Whether a function has an attribute that the program gives it."""
    known = program.known(ATTRIBUTES)
    return bool(known) and any(name in known.get(f, ()) for f in own_functions(receiver) or ())


def store(inf: Inference, node: ast.AST, name: str, receiver: Type, value: Type) -> bool:
    """`f.name = value`; False where f may be no function of the program's."""
    functions = own_functions(receiver)
    if functions is None:
        return False
    if name.startswith("__") and name != "__wrapped__":
        return assigned_name(inf, name, functions, value)
    for function in functions:
        inf.function.shares(function)
        put(inf.program, function, name, value)
    return True


def put(program: Program, function: Function, name: str, value: Type) -> None:
    """A function's attribute may hold a value of this type."""
    known = slots(program, function)
    before = known.get(name, t.NEVER)
    joined = t.widened(before, t.join(before, value))
    if name not in known or joined != before:
        known[name] = joined
        program.changed = True


def load(inf: Inference, name: str, receiver: Type) -> Type | None:
    """`f.name`; None where no function has it."""
    known = inf.program.known(ATTRIBUTES)
    if not known or not has(inf.program, receiver, name):
        return None
    functions = own_functions(receiver) or frozenset()
    for function in functions:
        inf.function.shares(function)
    return t.join_all(known.get(f, {}).get(name, t.NEVER) for f in functions)


def remove(inf: Inference, name: str, receiver: Type) -> bool:
    """`del f.name`; False where f may be no function of the program's."""
    if own_functions(receiver) is None or name.startswith("__"):
        return False
    inf.program.once(REMOVED, set).add(name)
    return True


def copied(inf: Inference, wrapper: Type, wrapped: Type) -> None:
    """`functools.wraps`, or a cache, gives one function the attributes of another."""
    for function in own_functions(wrapper) or ():
        for other in own_functions(wrapped) or ():
            for name, value in list((inf.program.known(ATTRIBUTES) or {}).get(other, {}).items()):
                put(inf.program, function, name, value)


def is_set(program: Program, function: Function, name: str) -> bool:
    """Whether an attribute is assigned right after the `def`, before anything can call the function."""
    if name in (program.known(REMOVED) or ()) or function.parent is None:
        return False
    for block in _blocks(function.parent.node):
        if function.node in block:
            return name in _assigned_after(block, block.index(function.node))
    return False


def _blocks(node: ast.AST) -> Iterator[list[ast.AST]]:
    for inner in walk(node):
        for field in ("body", "orelse", "finalbody"):
            block = getattr(inner, field, None)
            if isinstance(block, list):
                yield block


def _assigned_after(block: list[ast.AST], index: int) -> set[str]:
    definition = block[index]
    found: set[str] = set()
    if not isinstance(definition, (ast.FunctionDef, ast.AsyncFunctionDef)):
        return found
    if not all(_is_wraps(decorator) for decorator in definition.decorator_list):
        return found
    for statement in block[index + 1 :]:
        if not isinstance(statement, ast.Assign) or not _is_plain(statement.value):
            break
        for target in statement.targets:
            if not isinstance(target, ast.Attribute) or not isinstance(target.value, ast.Name):
                return found
            if target.value.id == definition.name:
                found.add(target.attr)
    return found


def _is_wraps(decorator: ast.expr) -> bool:
    name = decorator.func if isinstance(decorator, ast.Call) else None
    return getattr(name, "attr", getattr(name, "id", "")) == "wraps"


def _is_plain(value: ast.expr) -> bool:
    inside = walk(value)
    allowed = (ast.Constant, ast.Name, ast.List, ast.Tuple, ast.Dict, ast.Set, ast.expr_context, ast.UnaryOp, ast.USub)
    return all(isinstance(part, allowed) for part in inside)


def of_live(inf: Inference, function: Function, binding: FunctionBinding) -> None:
    """The attributes that a live function has, as the page finds them at first."""
    from clientside.compiler.live_values import value_binding

    function.live = binding.live
    environment = binding.environment
    for name, value in list(vars(binding.live).items()):
        if not name.isidentifier() or not inf.program.mentions(name) or not isinstance(environment, LiveEnvironment):
            continue
        given = inf.program.known(("attribute", function, name)) is not None
        if given or isinstance(value_binding(value, name), ServerBinding):
            continue
        statement, names = _written(function.node, binding.live, name, value)
        own = replaced(environment, closure={}, defaults=names)
        make = partial(_module, inf.program, [statement], own, function.name)
        inf.program.once(("attribute", function, name), make)


def _written(place: ast.AST, live: Any, name: str, value: Any) -> tuple[ast.stmt, dict[ast.AST, Any]]:
    """`f.name = value`, and what its names stand for."""
    function = ast.Name("function", ast.Load())
    held = literal_of(value) or ast.Name(name, ast.Load())
    made = ast.Assign([ast.Attribute(function, name, ast.Store())], held)
    for node in walk(made):
        ast.copy_location(node, place)
    return made, {function: live, **({held: value} if isinstance(held, ast.Name) else {})}


def of_module(inf: Inference, environment: Environment, name: str) -> None:
    """The statements of a module that give one of its functions attributes (`f.calls = 0`), in a small module."""
    static = environment if isinstance(environment, StaticEnvironment) else getattr(environment, "static", None)
    if static is None:
        return
    program = inf.program
    statements: dict[str, list[ast.stmt]] = program.once(("attributes in", static.source.file), lambda: _of(static))
    mentioned = [s for s in statements.get(name, ()) if any(program.mentions(attr) for attr in _names(s))]
    if mentioned and program.known(("attributes of", static.source.file, name)) is None:
        program.once(
            ("attributes of", static.source.file, name), lambda: _module(program, mentioned, environment, name)
        )


def _of(static: StaticEnvironment) -> dict[str, list[ast.stmt]]:
    found: dict[str, list[ast.stmt]] = {}
    for statement in static.source.tree.body if isinstance(static.source.tree, ast.Module) else ():
        for owner in {target.value.id for target in _targets(statement) if isinstance(target.value, ast.Name)}:
            found.setdefault(owner, []).append(statement)
    return found


def _targets(statement: ast.stmt) -> list[ast.Attribute]:
    if isinstance(statement, ast.Assign):
        return [target for target in statement.targets if isinstance(target, ast.Attribute)]
    if isinstance(statement, (ast.AugAssign, ast.AnnAssign)) and statement.value is not None:
        return [statement.target] if isinstance(statement.target, ast.Attribute) else []
    return []


def _names(statement: ast.stmt) -> list[str]:
    return [target.attr for target in _targets(statement)]


def _module(program: Program, statements: list[ast.stmt], environment: Environment, name: str) -> Function:
    tree = ast.Module(statements, [])
    scope = program.scopes.add_module(tree, environment)
    module = Function(tree, scope, environment, f"variable attributes of {name}", None)
    program.by_node[tree] = module
    program.functions.append(module)
    program.changed = True
    return module
