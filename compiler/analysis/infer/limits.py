"""What is too much for the compiler, said as such: libraries without end, types that do not settle."""

from __future__ import annotations

import ast

from clientside.compiler.analysis.library_use import is_library
from clientside.compiler.analysis.program import Function, Program

# No callback needs so many; compiling them takes minutes, and the page would get megabytes.
LIBRARY_FUNCTIONS = 1000


def check_size(program: Program) -> None:
    """Report a program that pulls in a whole library. Raises CompileError."""
    if len(program.functions) <= LIBRARY_FUNCTIONS:
        return
    used = [function for function in program.functions if is_library(function)]
    if len(used) > LIBRARY_FUNCTIONS:
        what = f"a call that needs more than {LIBRARY_FUNCTIONS:,} functions of libraries"
        _refuse(program, used[0], used[0].node, what)


def unsettled(program: Program, function: Function, node: ast.AST) -> None:
    """Report code whose types grow without end. Raises CompileError."""
    _refuse(program, function, node, "code whose types do not settle (please report it)")


def _refuse(program: Program, function: Function, node: ast.AST, what: str) -> None:
    program.diagnostics.error("unsupported-statement", node, source=function.environment.source, what=what)
    program.diagnostics.raise_if_errors()
