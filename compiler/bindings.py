"""What a free name may mean."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from clientside.compiler.records import record

if TYPE_CHECKING:
    from clientside.compiler.analysis.scopes import FunctionNode
    from clientside.compiler.source import Environment


@record(frozen=True, eq=False)
class FunctionBinding:
    """A Python function whose source we have. `decorated` says that its decorators are still to be applied, `live` is
    the function itself, where there is one.
    """

    node: FunctionNode
    environment: Environment
    decorated: bool = False
    live: Any = None


@record(frozen=True, eq=False)
class ClassBinding:
    """A Python class whose source we have."""

    node: ast.ClassDef
    environment: Environment


@record(frozen=True)
class ModuleBinding:
    """A module by its dotted name (`import math`)."""

    name: str


@record(frozen=True)
class ProjectModuleBinding:
    """A module of the user's own project."""

    name: str
    environment: Environment


@record(frozen=True)
class MemberBinding:
    """A member of a module that is not the user's own (`from math import floor`)."""

    module: str
    name: str


@record(frozen=True, eq=False)
class ConstantBinding:
    """A JSON-like value, captured by value. `key` identifies it within a program."""

    value: Any
    key: object


@record(frozen=True, eq=False)
class ExternBinding:
    """A global of JavaScript's, by its path from `window`, and the class that declares what it has."""

    path: str
    declaration: ClassBinding | MemberBinding | None = None


@record(frozen=True)
class BuiltinBinding:
    """A name of the builtins module."""

    name: str


@record(frozen=True, eq=False)
class VariableBinding:
    """A variable of one of our own library modules, computed when the page loads the compiled code; or a captured
    value, which an expression makes again: `key` identifies it within a program.
    """

    node: ast.Assign
    environment: Environment
    key: object = None
    value: Any = None


@record(frozen=True)
class ServerBinding:
    """A value that lives on the server only; `what` says what it is, in words."""

    what: str


Binding = (
    FunctionBinding
    | ClassBinding
    | ModuleBinding
    | ProjectModuleBinding
    | MemberBinding
    | ConstantBinding
    | BuiltinBinding
    | VariableBinding
    | ServerBinding
    | ExternBinding
)
