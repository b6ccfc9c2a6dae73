"""Captured tables: lists and dicts of the server with functions and classes in them (`{"mean": mean, "round": Round}`).

They stand after what they name, and before what reads them when it is made: a class whose attribute is one, a default.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any

from clientside.compiler.analysis.classes import UserClass
from clientside.compiler.analysis.constant import Constant
from clientside.compiler.analysis.program import Function, Program
from clientside.compiler.analysis.types import Type


def defined(found: Type) -> Iterator[Function]:
    """The functions, and definitions of classes, that a value of a type may be."""
    yield from (f for f in found.get("function") or () if isinstance(f, Function))
    yield from (c.owner for c in found.get("class") or () if isinstance(c, UserClass))


def named_in(program: Program, value: Any) -> Iterator[Function]:
    """The functions, and definitions of classes, that a captured value holds."""
    node = program.known(("captured function", id(value)))
    if node is not None:
        yield from defined(program.type_of(node))
    elif isinstance(value, dict):
        for item in value.values():
            yield from named_in(program, item)
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from named_in(program, item)


def definitions(program: Program, constant: Constant) -> set[Function]:
    """The definitions that must have run before a table is made: those of classes."""
    if not constant.has_functions:
        return set()
    return {f for f in named_in(program, constant.value) if isinstance(f.node, ast.Module)}


def lambdas(program: Program) -> set[Function]:
    """The lambdas of all tables, and of defaults: `const` in JavaScript, so that they too must stand before."""
    tables = (c for c in program.constants.values() if c.has_functions)
    found = {f for table in tables for f in named_in(program, table.value) if isinstance(f.node, ast.Lambda)}
    for default in (p.default for function in program.functions for p in function.parameters):
        if default is not None and default in program.types:
            found.update(f for f in defined(program.types[default]) if isinstance(f.node, ast.Lambda))
    return found
