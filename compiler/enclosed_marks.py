"""Marked functions of a file that use what only the running app has: variables of a function around them, and defaults
that a loop or a call gives them.

The live marks see these values. Who reads a file must not take the module's variable, or the builtin, of that name.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from symtable import Function as FunctionTable
from symtable import SymbolTable, symtable

from clientside.compiler.source import ServerBinding, StaticEnvironment
from clientside.compiler.walk import walk

Definition = ast.FunctionDef | ast.AsyncFunctionDef


class EnclosedNames:
    """What the functions of a file have from the functions around them."""

    def __init__(self, environment: StaticEnvironment) -> None:
        self.environment = environment
        source = environment.source
        # Both count lines alike: a decorated function begins at its `def`.
        self._tables: dict[tuple[str, int], tuple[FunctionTable, SymbolTable]] = {}
        waiting: list[SymbolTable] = [symtable(source.text, source.file, "exec")]
        while waiting:
            outer = waiting.pop()
            for inner in outer.get_children():
                if isinstance(inner, FunctionTable):
                    self._tables[inner.get_name(), inner.get_lineno()] = (inner, outer)
                waiting.append(inner)

    def unknown(self, node: Definition) -> Iterator[tuple[ast.Name, str]]:
        """The first use of each name of which only the running app knows the value, and what it is."""
        table, outer = self._tables.get((node.name, node.lineno), (None, None))
        if table is None or outer is None:
            return
        seen: set[str] = set()
        for name in (n for statement in node.body for n in walk(statement) if isinstance(n, ast.Name)):
            if name.id in table.get_frees() and name.id not in seen:
                seen.add(name.id)
                yield name, "a variable of the function around this one"
        for name in (n for d in _defaults(node) for n in walk(d) if isinstance(n, ast.Name)):
            local = isinstance(outer, FunctionTable) and name.id in {*outer.get_locals(), *outer.get_frees()}
            if name.id not in seen and (local or isinstance(self.environment.lookup(name.id), ServerBinding)):
                seen.add(name.id)
                yield name, "a default value, which the function gets when it is defined"


def _defaults(node: Definition) -> list[ast.expr]:
    return [*node.args.defaults, *(d for d in node.args.kw_defaults if d is not None)]
