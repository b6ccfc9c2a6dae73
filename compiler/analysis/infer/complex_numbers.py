"""Complex numbers: instances of a class of our own, which stands in runtime/python."""

from __future__ import annotations

import ast

from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.program import Program
from clientside.compiler.analysis.types import Type
from clientside.compiler.library import is_own_file, own_environment
from clientside.compiler.walk import walk

COMPLEX = "complex numbers"  # key of Program.once: that there are some, and the calls that literals stand for
OF_PARTS = "of_parts"


def named(inf: Inference, node: ast.AST, name: str = "complex") -> Type:
    """The class, where a program names it."""
    from clientside.compiler.analysis.infer.names import bound_type

    if inf.program.known(COMPLEX) is None:
        inf.program.once(COMPLEX, lambda: True)
        inf.program.changed = True
    environment = own_environment("complex_numbers")
    assert environment is not None
    return bound_type(inf, node, name, environment.lookup(name))


def literal(inf: Inference, node: ast.Constant) -> Type:
    """`2j`, as a call of the function that makes it."""

    def call() -> ast.Call:
        assert isinstance(node.value, complex)
        parts: list[ast.expr] = [ast.Constant(node.value.real), ast.Constant(node.value.imag)]
        made = ast.Call(ast.Name(f"${OF_PARTS}", ast.Load()), parts, [])
        for part in (made, made.func, *parts):
            ast.copy_location(part, node)
        return made

    return inf.expr(inf.program.once((COMPLEX, node), call))


def is_spared(program: Program, statement: ast.stmt) -> bool:
    """Whether nothing in the user's functions can come to an operation of complex numbers that takes many bytes."""
    name = getattr(statement, "name", "")
    if name not in _ASKS:
        return False
    environment = own_environment("complex_numbers")
    made = environment.bindings["complex"][-1] if environment is not None else None
    if not isinstance(made, ast.ClassDef) or statement not in made.body:
        return False
    known: set[int] = program.once((COMPLEX, name), set)
    for at, function in enumerate(program.functions):
        if at not in known and not is_own_file(function.environment.source.file):
            known.add(at)
            if any(map(_ASKS[name], walk(function.node))):
                program.once((COMPLEX, name, "asked"), lambda: True)
                program.changed = True
                break
    return program.known((COMPLEX, name, "asked")) is None


def _formats(node: ast.AST) -> bool:
    return (isinstance(node, ast.FormattedValue) and node.format_spec is not None) or _names(node, "format")


def _powers(node: ast.AST) -> bool:
    return (isinstance(node, (ast.BinOp, ast.AugAssign)) and isinstance(node.op, ast.Pow)) or _names(node, "pow")


def _names(node: ast.AST, part: str) -> bool:
    """Whether a node is a name, an attribute or a text with a word in it (`operator.pow`, `__format__`)."""
    word = getattr(node, "id", None) or getattr(node, "attr", None) or getattr(node, "value", None)
    return isinstance(word, str) and (part in word or "{" in word)


_ASKS = {"__format__": _formats, "__pow__": _powers, "__rpow__": _powers}


def is_literal_call(node: ast.Name) -> bool:
    """Whether a name is that of the function which literals call."""
    return node.id == f"${OF_PARTS}"
