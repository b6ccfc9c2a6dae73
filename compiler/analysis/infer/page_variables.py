"""Module variables that functions assign (`global`) or change in place: each page has its own, from the module's value
on.
"""

from __future__ import annotations

import ast
import copy
from typing import Any

from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.program import Function, Program
from clientside.compiler.analysis.scopes import Variable
from clientside.compiler.analysis.shared_captures import FIRST_VALUES
from clientside.compiler.displayed import used_by_importing
from clientside.compiler.library import is_library_file
from clientside.compiler.source import Binding, ConstantBinding, Environment, LiveEnvironment, StaticEnvironment
from clientside.compiler.walk import walk


def page_variable(inf: Inference, node: ast.Name) -> Variable | None:
    """The variable that a free name stands for, where some function of its module assigns it, or changes it in place;
    its value is a constant that can be sent along, or it has none yet.
    """
    environment = inf.function.environment
    static = environment if isinstance(environment, StaticEnvironment) else getattr(environment, "static", None)
    if static is None or getattr(node, "initial", False):
        return None
    program = inf.program
    inside = isinstance(environment, LiveEnvironment) and node.id in environment.closure
    if node.id not in (static.source.enclosed_names if inside else static.source.page_names):
        return None
    binding = environment.lookup(node.id)
    known = isinstance(binding, ConstantBinding)
    assigned = not inside and node.id in static.source.global_names
    if not assigned and is_library_file(static.source.file):  # what its functions keep is not the page's to know
        return None
    key = ("page variable", static.source.file, node.id, _cell(environment, node.id))
    if not assigned and not program.once((*key, "own"), lambda: _is_own(binding)):
        return None
    if not known and (binding is not None or node.id in static.bindings):
        return None
    value = binding if known else None
    module: Function = program.once(key, lambda: _module(program, node.id, value, environment, static))
    if not assigned and program.once((*key, "noted"), lambda: node) is node:
        program.diagnostics.note("page-variable", node, source=environment.source, name=node.id)
    inf.function.shares(module)
    variable = module.scope.variables[node.id]
    program.scopes.variable[node] = variable
    if isinstance(node.ctx, ast.Store):
        variable.stores += 1
        inf.program.changed = True
    return variable


def _is_own(binding: Binding | None) -> bool:
    """Whether a name's value is a list, dict or set that an expression writes."""
    value = binding.value if isinstance(binding, ConstantBinding) else None
    return type(value) in (list, dict, set) and literal_of(value) is not None


def _cell(environment: Environment, name: str) -> int:
    """What tells the variables of several closures of one definition apart."""
    closure = environment.closure if isinstance(environment, LiveEnvironment) else {}
    return id(closure[name]) if name in closure else 0


def literal_of(value: Any) -> ast.expr | None:
    """A constant as it would be written, so that each page makes its own; None for what has no such form."""
    try:
        text = repr(value)
        return ast.parse(text, mode="eval").body if ast.literal_eval(text) == value else None
    except (ValueError, SyntaxError, RecursionError, MemoryError):
        return None


def _written(static: StaticEnvironment, name: str) -> ast.expr | None:
    """A list, dict or set as the module wrote it, where importing the module does no more with it: not what it holds on
    the server by now.
    """
    (node, *more) = static.bindings.get(name) or (None,)
    value = getattr(node, "value", None)
    if more or not isinstance(node, (ast.Assign, ast.AnnAssign)) or value is None:
        return None
    try:
        own = type(ast.literal_eval(value)) in (list, dict, set)
    except (ValueError, TypeError, SyntaxError, RecursionError, MemoryError):
        return None
    return copy.deepcopy(value) if own and not used_by_importing(static.source.tree, name, node) else None


def _module(
    program: Program, name: str, binding: Binding | None, environment: Environment, static: StaticEnvironment
) -> Function:
    """A small module that gives the variable its first value."""
    place = ast.Constant(None, lineno=1, col_offset=0, end_lineno=1, end_col_offset=0)
    target = ast.copy_location(ast.Name(name, ast.Store()), place)
    inside = isinstance(environment, LiveEnvironment) and name in environment.closure
    known = literal_of(binding.value) if isinstance(binding, ConstantBinding) else None
    value = (None if inside else _written(static, name)) or known or ast.Name(name, ast.Load())
    for node in walk(value):
        ast.copy_location(node, place)
    value.initial = True  # type: ignore[attr-defined]
    statement = ast.copy_location(ast.Assign([target], value), place)
    if binding is None:  # nothing yet: reading it before a function assigns it is a NameError
        statement = ast.copy_location(ast.If(ast.Constant(False), [statement], []), place)  # type: ignore[assignment]
    tree = ast.Module([statement], [])
    scope = program.scopes.add_module(tree, environment)
    if binding is None:
        program.unset.add(scope.variables[name])
    program.scopes.variable.pop(value, None)
    scope.variables[name].captured = True
    if isinstance(binding, ConstantBinding):
        program.once(FIRST_VALUES, dict)[scope.variables[name]] = binding.value
    module = Function(tree, scope, environment, f"variable {name}", None, page_variable=True)
    program.by_node[tree] = module
    program.functions.append(module)
    program.changed = True
    return module
