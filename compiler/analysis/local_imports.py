"""What a function's own import statements bind, where that is certain wherever the name is read."""

from __future__ import annotations

import ast
import importlib
from typing import TYPE_CHECKING

from clientside.compiler.source import Binding, MemberBinding, ModuleBinding

if TYPE_CHECKING:
    from clientside.compiler.analysis.infer.inference import Inference
    from clientside.compiler.analysis.scopes import Scopes, Variable

# Modules whose members mostly declare something (`Enum`, `dataclass`, `ABC`): those that are no values.
DECLARING = frozenset(["abc", "dataclasses", "enum", "functools", "typing"])


def imported(scopes: Scopes, variable: Variable) -> Binding | None:
    """What the one import that binds a variable gives; None where something else may bind it."""
    known = scopes.imports.get(variable)
    if known is None or variable.stores != 1:
        return None
    statement, alias = known
    if isinstance(statement, ast.ImportFrom):
        return None if statement.level or not statement.module else MemberBinding(statement.module, alias.name)
    return ModuleBinding(alias.name if alias.asname else alias.name.split(".")[0])


def declared(scopes: Scopes, variable: Variable) -> MemberBinding | None:
    """The member of a module that a variable is another name for, where it is no value; None for other variables."""
    from clientside.compiler.ops.catalogue import module_row

    found = imported(scopes, variable)
    if not isinstance(found, MemberBinding) or found.module not in DECLARING:
        return None
    there = hasattr(importlib.import_module(found.module), found.name)  # the import raises where it is not
    return found if there and module_row(found.module, found.name) is None else None


def meaning(inf: Inference, node: ast.Name) -> Binding | None:
    """What a name means before the program runs: by the module, or by an import of the function around."""
    variable = inf.program.scopes.variable.get(node)
    if variable is None or variable.scope.kind == "module":
        return inf.function.environment.lookup(node.id)
    return imported(inf.program.scopes, variable)
