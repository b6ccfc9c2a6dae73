"""`from module import *` in a file that is read: the names that it binds, before anything of the app runs."""

from __future__ import annotations

import ast
import importlib.util
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from clientside.compiler.diagnostics.diagnostic import CompileError

if TYPE_CHECKING:
    from clientside.compiler.source import StaticEnvironment


_TELLS = ("antigravity", "this")  # but these


def imports_by_name(node: ast.AST) -> bool:
    """Whether a statement imports, and says what."""
    return isinstance(node, (ast.Import, ast.ImportFrom)) and node.names[0].name != "*"


def star_names(environment: StaticEnvironment, node: ast.AST) -> Iterable[str]:
    """The names that a `from … import *` binds: those of `__all__`, otherwise all without an underscore in front.

    There are none where the module cannot be found or read.
    """
    from clientside.compiler.source import StaticEnvironment, file_environment

    assert isinstance(node, ast.ImportFrom)
    module = node.module or ""
    if node.level == 0 and module.split(".")[0] in sys.stdlib_module_names:
        try:  # Python's own do nothing when they are imported
            found = None if module in _TELLS else importlib.import_module(module)
        except ImportError:  # another platform's
            found = None
        public = [name for name in getattr(found, "__dict__", ()) if not name.startswith("_")]
        return getattr(found, "__all__", None) or public
    try:
        inner = environment.project_module(module, node.level)
        path = _installed(module) if inner is None and node.level == 0 else None
        inner = inner if path is None else file_environment(str(path), module, {})
    except (CompileError, OSError):  # who uses one of the names hears of it
        return ()
    if not isinstance(inner, StaticEnvironment) or "*" in inner._importing:  # two modules that import each other
        return ()
    return _written_names(inner) or [name for name in inner.bindings if not name.startswith("_")]


def _written_names(environment: StaticEnvironment) -> list[str]:
    """`__all__`, where it is a list that stands in the text."""
    for node in environment.bindings.get("__all__", [])[-1:]:
        try:
            names = ast.literal_eval(node.value) if isinstance(node, ast.Assign) else ()
        except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
            return []
        return [name for name in names if isinstance(name, str)] if isinstance(names, (list, tuple)) else []
    return []


def _installed(module: str) -> Path | None:
    """The file of an installed module; its package is not imported for it."""
    top, *rest = module.split(".")
    try:
        spec = importlib.util.find_spec(top)
    except (ImportError, ValueError):
        return None
    if spec is None or spec.origin is None or not spec.origin.endswith(".py"):
        return None
    if not rest:
        return Path(spec.origin)
    inner = Path(spec.origin).parent.joinpath(*rest)
    return next((p for p in (inner.with_suffix(".py"), inner / "__init__.py") if p.is_file()), None)
