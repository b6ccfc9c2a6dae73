"""Branches of a module that the installed Python has decided: `if sys.version_info >= (3, 8):`, and `try: import …
except ImportError:`.

Packages that serve many versions write them, and a text that is read without being imported would bind both. What is
left of the tree is what CPython runs here; what asks anything else stays as it is.
"""

from __future__ import annotations

import ast
import importlib
import importlib.util
import operator
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

_ASKS = ("version_info", "hexversion", "ImportError", "ModuleNotFoundError")
_COMPARE: dict[type[ast.cmpop], Callable[[Any, Any], Any]] = {
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
}
_CATCHES = frozenset(["ImportError", "ModuleNotFoundError", "Exception", "BaseException"])


def decided(tree: ast.Module, text: str, file: str) -> ast.Module:
    """The tree without the branches that do not run here. Changes `tree`."""
    if any(word in text for word in _ASKS):
        tree.body = _Branches(Path(file).parent, tree).block(tree.body)
    return tree


class _Branches:
    """The decisions for one file of a folder."""

    def __init__(self, folder: Path, tree: ast.Module) -> None:
        self.folder = folder
        self.members: dict[str, str] = {}  # what `from sys import version_info as version` binds
        self.modules: set[str] = set()  # what `import sys` binds
        for statement in tree.body:
            if isinstance(statement, ast.Import):
                self.modules |= {a.asname or a.name for a in statement.names if a.name == "sys"}
            elif isinstance(statement, ast.ImportFrom) and statement.module == "sys" and not statement.level:
                self.members |= {a.asname or a.name: a.name for a in statement.names}

    def block(self, body: list[ast.stmt]) -> list[ast.stmt]:
        """What runs of a module's or a class's statements."""
        found: list[ast.stmt] = []
        for statement in body:
            taken = self.taken(statement)
            if taken is not None:
                found += self.block(taken)
                continue
            if isinstance(statement, ast.ClassDef):
                statement.body = self.block(statement.body) or [ast.copy_location(ast.Pass(), statement)]
            found.append(statement)
        return found

    def taken(self, statement: ast.stmt) -> list[ast.stmt] | None:
        """The statements that run instead of an `if` or a `try`; None where that is not decided."""
        if isinstance(statement, ast.If):
            truth = self.truth(statement.test)
            return None if truth is None else statement.body if truth else statement.orelse
        if isinstance(statement, ast.Try) and not statement.finalbody:
            handler = next((h for h in statement.handlers if _catches_import_errors(h)), None)
            if handler is not None and all(isinstance(s, (ast.Import, ast.ImportFrom)) for s in statement.body):
                known = [self.importable(s) for s in statement.body]
                if all(known):
                    return [*statement.body, *statement.orelse]
                return None if None in known else handler.body
        return None

    def truth(self, test: ast.expr) -> bool | None:
        """What a condition about the version gives."""
        if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
            inner = self.truth(test.operand)
            return None if inner is None else not inner
        if not isinstance(test, ast.Compare) or len(test.ops) != 1:
            return None
        left, right = self.value(test.left), self.value(test.comparators[0])
        compare = _COMPARE.get(type(test.ops[0]))
        if compare is None or left is None or right is None:
            return None
        try:
            return bool(compare(left, right))
        except TypeError:
            return None

    def value(self, node: ast.expr) -> object:
        """A part of such a condition: a constant, a tuple of constants, or the version; None for all else."""
        if isinstance(node, ast.Constant) and isinstance(node.value, int):
            return node.value
        if isinstance(node, ast.Tuple) and all(isinstance(e, ast.Constant) for e in node.elts):
            return tuple(e.value for e in node.elts if isinstance(e, ast.Constant))
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in self.modules:
            return _of_sys(node.attr)
        if isinstance(node, ast.Name):
            return _of_sys(self.members.get(node.id, ""))
        version = self.value(node.value) if isinstance(node, (ast.Attribute, ast.Subscript)) else None
        if not isinstance(version, tuple):
            return None
        if isinstance(node, ast.Attribute):
            return version[0] if node.attr == "major" else version[1] if node.attr == "minor" else None
        assert isinstance(node, ast.Subscript)
        try:
            index = ast.literal_eval(node.slice) if not isinstance(node.slice, ast.Slice) else _slice(node.slice)
            found: object = version[index]
        except (ValueError, TypeError, IndexError):
            return None
        return found

    def importable(self, statement: ast.stmt) -> bool | None:
        """Whether an import succeeds; None where that is not known without running what it imports."""
        if isinstance(statement, ast.Import):
            found = [_has(alias.name.split(".")[0]) if "." not in alias.name else None for alias in statement.names]
            beside = any(self.beside(alias.name.split(".")[0]) for alias in statement.names)
            return None if beside or None in found else all(found)
        assert isinstance(statement, ast.ImportFrom)
        module = statement.module or ""
        if statement.level or self.beside(module.split(".")[0]):
            return None
        if not _has(module.split(".")[0]):
            return False
        if module.split(".")[0] not in sys.stdlib_module_names and module not in sys.modules:
            return None
        try:
            live = importlib.import_module(module)
        except ImportError:
            return False
        return all(alias.name == "*" or hasattr(live, alias.name) for alias in statement.names)

    def beside(self, name: str) -> bool:
        """Whether a module is one of the user's, which may do anything when it is imported."""
        return (self.folder / f"{name}.py").exists() or (self.folder / name / "__init__.py").exists()


def _of_sys(name: str) -> object:
    return tuple(sys.version_info) if name == "version_info" else sys.hexversion if name == "hexversion" else None


def _slice(node: ast.Slice) -> slice:
    bounds = [None if part is None else ast.literal_eval(part) for part in (node.lower, node.upper, node.step)]
    return slice(*bounds)


def _has(module: str) -> bool:
    try:
        return module in sys.modules or importlib.util.find_spec(module) is not None
    except (ImportError, ValueError):
        return False


def _catches_import_errors(handler: ast.ExceptHandler) -> bool:
    kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(kind is None or (isinstance(kind, ast.Name) and kind.id in _CATCHES) for kind in kinds)
