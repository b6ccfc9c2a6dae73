"""Who uses a library's code: what is wrong in there is reported where the user's own code calls it."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import NamedTuple

from clientside.compiler.analysis.program import Function, Program
from clientside.compiler.diagnostics.diagnostic import SourceText
from clientside.compiler.diagnostics.report import Moved, Place, position
from clientside.compiler.library import INSTALLED, is_library_file


class Use(NamedTuple):
    """The place where a function, or a definition of a module, is first used."""

    user: Function
    node: ast.AST
    name: str


def note_use(program: Program, used: Function, user: Function, node: ast.AST, name: str) -> None:
    """Record that `user` names `used`, which comes from another module, at `node`."""
    if used is not user:
        program.uses.setdefault(used, Use(user, node, name))


def is_library(function: Function) -> bool:
    """Whether a function is a library's."""
    return is_library_file(function.environment.source.file)


def is_tested(function: Function) -> bool:
    """Whether a function belongs to a module of the standard library whose results are compared with CPython's here."""
    return function.environment.module in INSTALLED and is_library(function)


def moved(program: Program, place: Place, source: SourceText) -> Moved | None:
    """The user's place for one in a library's source; None where it is no library, or unused."""
    if not is_library_file(source.file):
        return None
    line = position(place, source).line
    function = _function_around(program, source, line)
    seen: set[Function] = set()
    while function is not None and function not in seen:
        seen.add(function)
        use = program.uses.get(function)
        if use is None:
            function = function.parent or (function.method_of.owner if function.method_of is not None else None)
        elif is_library(use.user):
            function = use.user
        else:
            name = f"{function.environment.module}.{use.name}" if function.environment.module else use.name
            where = f"{Path(source.file).name}, line {line}"
            return Moved(use.node, use.user.environment.source, name, where, is_tested(function))
    return None


def _function_around(program: Program, source: SourceText, line: int) -> Function | None:
    """The innermost function of a source that a line belongs to."""
    found: tuple[int, Function] | None = None
    for function in program.functions:
        if function.environment.source is not source:
            continue
        nodes = function.node.body if isinstance(function.node, ast.Module) else [function.node]
        for node in nodes:
            first, last = getattr(node, "lineno", 0), getattr(node, "end_lineno", None) or 0
            first = min([first, *(d.lineno for d in getattr(node, "decorator_list", []))])
            if first <= line <= last and (found is None or last - first < found[0]):
                found = last - first, function
    return found[1] if found is not None else None
