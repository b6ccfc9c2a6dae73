"""Captured lists, dicts and sets that are one object in several places.

Each captured value is written out on its own. That shows where one of two names of a list changes it, or where `is`
compares them.
"""

from __future__ import annotations

import ast
import collections
import dataclasses
from collections import Counter
from collections.abc import Iterator
from typing import Any

from clientside.compiler.analysis.program import Program
from clientside.compiler.analysis.scopes import Variable
from clientside.compiler.analysis.types import Site, Type
from clientside.compiler.bindings import VariableBinding
from clientside.compiler.captured_objects import Unmade, instance_attributes, is_own_instance
from clientside.compiler.walk import walk

HELD = ("list", "dict", "set", "object")
COMPARED = "lists, dicts and sets that `is` compares"  # key of Program.once: the nodes
FIRST_VALUES = "first values of page variables"  # key of Program.once: by variable


def check_shared(program: Program) -> None:
    """Report changes of what another captured value holds as well, and `is` where captured values share something."""
    firsts: dict[Variable, Any] = program.known(FIRST_VALUES) or {}
    compared: dict[ast.AST, None] = program.known(COMPARED) or {}
    changed = [variable for variable in firsts if _is_changed(variable.slot)]
    if not changed and not compared:
        return
    for variable in changed:
        if _is_of_class(program, firsts[variable]):
            _report(program, variable)
            return
    made = {plan.key: plan.value for plan in program.plans.values() if isinstance(plan, VariableBinding) and plan.key}
    held = [constant.value for constant in program.constants.values()]
    seen: set[int] = set()
    counts = Counter(id(part) for value in [*held, *firsts.values(), *made.values()] for part in _parts(value, seen))
    if all(count < 2 for count in counts.values()):
        return
    for variable in changed:
        own = Counter(id(part) for part in _parts(firsts[variable], set()))
        if any(counts[part] > own[part] for part in own):
            _report(program, variable)
            return
    for node in compared:
        left, right = "a captured value", "one that other captured values hold, too"
        source = program.source_of(node)
        program.diagnostics.error("identity-comparison", node, source=source, left=left, right=right)
        return


def _is_of_class(program: Program, value: Any) -> bool:
    """Whether a class of the program's modules has the same list, dict or set as an attribute."""
    if type(value) not in (list, dict, set):
        return False
    modules = {id(e.globals): e.globals for e in (f.environment for f in program.functions) if hasattr(e, "globals")}
    named = [found for names in modules.values() for found in list(names.values())]
    classes = [found for found in named if issubclass(type(found), type)]  # a proxy is not asked for its class
    return any(held is value for found in classes for held in list(vars(found).values()))


def _report(program: Program, variable: Variable) -> None:
    name = f"{variable.name}, which another captured value holds, too,"
    for function in program.functions:
        for node in walk(function.node) if not function.page_variable else ():
            if isinstance(node, ast.Name) and program.scopes.variable.get(node) is variable:
                source = function.environment.source
                program.diagnostics.error("captured-mutation", node, source=source, name=name)
                return


def _parts(value: Any, seen: set[int], depth: int = 0) -> Iterator[Any]:
    """The lists, dicts, sets and instances within a value, as often as they are written out (`seen`: once)."""
    kind = type(value)
    if kind in (bool, int, float, str, type(None)) or depth > 20:
        return
    if is_own_instance(value):
        if id(value) in seen:
            return
        seen.add(id(value))
        try:
            parts = list(instance_attributes(value).values())
        except Unmade:
            return
    elif kind in (list, dict, set, object, collections.deque):
        yield value
        parts = list(value.values()) if kind is dict else [] if kind is object else list(value)
    elif kind is tuple:
        parts = list(value)
    elif dataclasses.is_dataclass(kind) and not isinstance(value, type):
        yield value
        parts = [getattr(value, field.name, None) for field in dataclasses.fields(value)]
    else:
        return
    for part in parts:
        yield from _parts(part, seen, depth + 1)


def _is_changed(found: Type) -> bool:
    """Whether something in a value is written to."""
    todo, seen = [found], set[int]()
    while todo:
        for known in todo.pop().kinds.values():
            if isinstance(known, Site) and id(known.find()) not in seen:
                site = known.find()
                seen.add(id(site))
                if site.written:
                    return True
                todo.extend(site.inside())
    return False
