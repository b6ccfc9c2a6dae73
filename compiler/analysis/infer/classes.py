"""Exceptions: which classes an `except` names, and what it catches."""

from __future__ import annotations

import ast
import builtins

from clientside.compiler.analysis.classes import UserClass
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.types import NEVER, Type, join

EXCEPTIONS: frozenset[str] = frozenset(
    name
    for name, value in vars(builtins).items()
    if isinstance(value, type) and issubclass(value, BaseException) and value.__name__ == name
)
ALIASES = {"IOError": "OSError", "EnvironmentError": "OSError"}


def exception_type(*names: str) -> Type:
    """An instance of one of these exception classes (or of their subclasses)."""
    return Type({"exception": frozenset(names)})


def caught_type(inf: Inference, handler: ast.ExceptHandler, star: bool = False) -> Type:
    """What the handler's variable holds."""
    from clientside.compiler.analysis.infer.class_values import alternatives
    from clientside.compiler.analysis.infer.instances import constructed

    if handler.type is None:
        return exception_type("BaseException")
    nodes = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    names: set[str] = set()
    users: list[UserClass] = []
    for node in nodes:
        found = inf.expr(node)
        known = [made for made in alternatives(found) or () if isinstance(made, (str, UserClass))]
        unfit = [made for made in known if isinstance(made, UserClass) and made.exception_base() is None]
        if unfit and not any(made.waiting for made in unfit):
            problem = "TypeError: catching classes that do not inherit from BaseException is not allowed"
            inf.problem("wrong-type", node, problem=problem)
        if known and len(known) == len(alternatives(found) or ()):
            names.update(n for n in known if isinstance(n, str))
            users.extend(made for made in inf.program.classes if any(made.is_subclass(n) for n in known))
        else:
            inf.problem("unsupported-exception-class", node, what=ast.unparse(node))
    if isinstance(handler.type, ast.Tuple):
        inf.program.record(handler.type, Type({"tuple": tuple(inf.program.type_of(n) for n in nodes)}))
    if star:
        return exception_type("BaseExceptionGroup")
    found = exception_type(*names) if names else NEVER if users else exception_type("BaseException")
    if users:
        for made in users:
            constructed(inf, made)
        found = join(found, Type({"instance": frozenset(users)}))
    return found


def note_arguments(inf: Inference, node: ast.Call, shown: bool = True) -> None:
    """What an exception is made with: its text and its `args` show it (`shown`: as it stands in the call)."""
    from clientside.compiler.analysis.infer import iteration
    from clientside.compiler.ops.exception import made_with

    for argument in node.args:
        found = inf.program.type_of(argument)
        if isinstance(argument, ast.Starred):
            found = iteration.elements(inf, found)
        if shown:
            inf.observed(found, shown=True)
        made_with(inf.program).store(found)
