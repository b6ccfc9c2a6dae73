"""What cannot be compiled whatever its types: one table, class of a node → diagnostic code."""

from __future__ import annotations

import ast

from clientside.compiler.analysis.program import Function, Program

REFUSED: dict[type[ast.AST], tuple[str, str]] = {}
if hasattr(ast, "TypeAlias"):
    REFUSED[ast.TypeAlias] = ("unsupported-statement", "type")
if hasattr(ast, "TemplateStr"):
    REFUSED[ast.TemplateStr] = ("unsupported-statement", "t-string")


def check_syntax(program: Program) -> None:
    """Report every refused construct of the program's functions, once each."""
    for function in program.functions:
        if function not in program.checked:
            program.checked.add(function)
            _check(program, function)


def _check(program: Program, function: Function) -> None:
    source = function.environment.source
    for node in function.nodes if REFUSED else ():
        refused = REFUSED.get(type(node))
        if refused is not None:
            program.diagnostics.error(
                refused[0], node, source=source, what=refused[1], name=getattr(node, "name", refused[1])
            )
    scopes = program.scopes
    for code, found in (("nonlocal-missing", scopes.unresolved_nonlocal), ("global-write", scopes.global_definitions)):
        for node, name in found:
            if any(n is node for n in function.nodes):
                known = code == "nonlocal-missing" and name in getattr(function.environment, "closure", ())
                program.diagnostics.error("captured-mutation" if known else code, node, source=source, name=name)
