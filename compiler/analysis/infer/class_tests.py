"""Which classes the second argument of `isinstance` names, where they are not builtins alone."""

from __future__ import annotations

import ast
from typing import Any

from clientside.compiler.analysis.classes import UserClass
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.program import BuiltinFunction, Program
from clientside.compiler.analysis.registered import has_others
from clientside.compiler.analysis.types import Type
from clientside.compiler.browser.shapes import Constructor
from clientside.compiler.captured_objects import holds_union
from clientside.compiler.ops.row import Row
from clientside.compiler.source import VariableBinding
from clientside.compiler.walk import walk

TESTED = ("asks", "classes of isinstance")


def tested(found: Type) -> list[Any] | None:
    """The classes (rows, user classes, names of exceptions) that a class, or a tuple of them, stands for; None where
    something else may be among them.
    """
    shape = found.get("tuple")
    if found.only("tuple") and isinstance(shape, tuple):
        parts = [tested(part) for part in shape]
        return None if any(p is None for p in parts) else [c for p in parts if p for c in p]
    if not found.only("class", "function", "browser"):
        return None
    interfaces = [part for part in found.get("browser") or () if isinstance(part, Constructor)]
    if len(interfaces) < len(found.get("browser") or ()):
        return None
    if len(found.get("class") or ()) + len(found.get("function") or ()) > 1:
        return None  # one of them, which is known when it runs
    if any(getattr(made, "protocol", False) for made in found.get("class") or ()):
        return None  # what has its members is an instance, whatever it derives from
    rows = [f.row for f in found.get("function") or () if isinstance(f, BuiltinFunction)]
    if len(rows) < len(found.get("function") or ()) or not all(map(kinds_made, rows)):
        return None
    return [*sorted(found.get("class") or (), key=str), *rows, *interfaces]


def is_made_by_function(program: Program, made: Any) -> bool:
    """Whether a class stands in a function, which makes another one at each call."""
    return isinstance(made, UserClass) and program.scopes.variable[made.node].scope.function().kind == "function"


def tested_by_name(program: Program, node: ast.AST | None, found: Type) -> list[Any] | None:
    """What `tested` gives, where `node` calls the classes that functions make by their own names: else only the value
    tells which of them is meant.
    """
    named = tested(found)
    if any(has_others(program, c) for c in named or ()):
        return None
    made = [c for c in named or () if is_made_by_function(program, c)]
    if made:
        parts = [part for part in ast.walk(node) if isinstance(part, ast.Name)] if node is not None else []
        variables = [program.scopes.variable.get(part) for part in parts]
        if not all(program.scopes.variable[c.node] in variables for c in made):
            return None
    return named


def note_tested(inf: Inference, node: ast.Call) -> None:
    """Note the names of the second argument of `isinstance`, where a union means what a tuple of its classes does."""
    asked = isinstance(node.func, ast.Name) and node.func.id in ("isinstance", "issubclass") and len(node.args) == 2
    names = [part for part in walk(node.args[1]) if isinstance(part, ast.expr)] if asked else []
    if names:
        inf.program.once(TESTED, set).update(names)


def is_tested(inf: Inference, node: ast.AST) -> bool:
    """Whether an expression stands in the second argument of `isinstance`."""
    return node in (inf.program.known(TESTED) or ())


def refuses_union(inf: Inference, node: ast.AST, binding: VariableBinding) -> bool:
    """Whether a name stands for a union (`Number = int | float`) where nothing but that would do."""
    return holds_union(binding.value) and not is_tested(inf, node)


def named_only(inf: Inference, node: ast.AST, name: str) -> Row | None:
    """The class of a builtin that compiled code may name, but not call."""
    from clientside.compiler.ops.builtins_types import COMPLEX_TYPE, NONE_TYPE

    if name == "NoneType":
        return NONE_TYPE
    return COMPLEX_TYPE if name == "complex" and is_tested(inf, node) else None


def kinds_made(row: Row) -> tuple[str, ...]:
    """The kinds of the instances of a class that a row stands for; none where it is a function."""
    from clientside.compiler.analysis.infer.branches import CLASSES
    from clientside.compiler.ops.class_member import is_class

    return CLASSES[row.name] if is_class(row) else tuple(row.makes.split())


def is_object(made: Any) -> bool:
    """Whether a class is `object`, of which every value is an instance."""
    return isinstance(made, Row) and made.makes == "object"
