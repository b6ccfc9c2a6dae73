"""Module variables that functions assign (`global`): each page has its own, from the module's value on."""

from __future__ import annotations

import ast
from typing import Any

from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.program import Function, Program
from clientside.compiler.analysis.scopes import Variable
from clientside.compiler.source import Binding, ConstantBinding, Environment, StaticEnvironment
from clientside.compiler.walk import walk


def page_variable(inf: Inference, node: ast.Name) -> Variable | None:
    """The variable that a free name stands for, where some function of its module assigns it; its value is a constant
    that can be sent along, or it has none yet.
    """
    environment = inf.function.environment
    static = environment if isinstance(environment, StaticEnvironment) else getattr(environment, "static", None)
    if static is None or getattr(node, "initial", False):
        return None
    program = inf.program
    if node.id not in static.source.global_names:
        return None
    binding = environment.lookup(node.id)
    known = isinstance(binding, ConstantBinding)
    if not known and (binding is not None or node.id in static.bindings):
        return None
    key = ("page variable", static.source.file, node.id)
    module: Function = program.once(key, lambda: _module(program, node.id, binding if known else None, environment))
    inf.function.shares(module)
    variable = module.scope.variables[node.id]
    program.scopes.variable[node] = variable
    if isinstance(node.ctx, ast.Store):
        variable.stores += 1
        inf.program.changed = True
    return variable


def literal_of(value: Any) -> ast.expr | None:
    """A constant as it would be written, so that each page makes its own; None for what has no such form."""
    try:
        text = repr(value)
        return ast.parse(text, mode="eval").body if ast.literal_eval(text) == value else None
    except (ValueError, SyntaxError, RecursionError, MemoryError):
        return None


def _module(program: Program, name: str, binding: Binding | None, environment: Environment) -> Function:
    """A small module that gives the variable its first value."""
    place = ast.Constant(None, lineno=1, col_offset=0, end_lineno=1, end_col_offset=0)
    target = ast.copy_location(ast.Name(name, ast.Store()), place)
    value = (literal_of(binding.value) if isinstance(binding, ConstantBinding) else None) or ast.Name(name, ast.Load())
    for node in walk(value):
        ast.copy_location(node, place)
    value.initial = True  # type: ignore[attr-defined]
    statement = ast.copy_location(ast.Assign([target], value), place)
    if binding is None:  # nothing yet: reading it before a function assigns it is a NameError
        statement = ast.copy_location(ast.If(ast.Constant(False), [statement], []), place)  # type: ignore[assignment]
    tree = ast.Module([statement], [])
    scope = program.scopes.add_module(tree, environment)
    program.scopes.variable.pop(value, None)
    scope.variables[name].captured = True
    module = Function(tree, scope, environment, f"variable {name}", None, page_variable=True)
    program.by_node[tree] = module
    program.functions.append(module)
    program.changed = True
    return module
