"""The readable name that a function gets in JavaScript when nobody gives it one: `<module>.<qualname>`.

The decorators name live functions and the compile step names functions in files: both must say the same, so the
module's name comes from the file's place, not from how it happened to be imported (`__main__`, a Dash page, a package).
"""

from __future__ import annotations

import ast
import os
from collections.abc import Callable
from pathlib import Path
from types import CodeType, FunctionType
from typing import Any, cast


def readable_name(module: str, qualname: str, line: int) -> str:
    """`app`, `make.<locals>.draw` → `app.make.draw`; a lambda is told from others by its line."""
    return f"{module}.{qualname.replace('.<locals>', '').replace('<lambda>', f'lambda_{line}')}"


def module_of_file(file: str | Path) -> str:
    """The dotted name of a Python file: its stem, after the packages (folders with `__init__.py`) that it lies in."""
    path = Path(os.path.realpath(file))
    parts = [] if path.name == "__init__.py" else [path.stem]
    folder = path.parent
    while (folder / "__init__.py").is_file() and folder.parent != folder:
        parts.insert(0, folder.name)
        folder = folder.parent
    return ".".join(parts)


def module_of_function(function: Callable[..., Any]) -> str:
    """The module of a live function, as `module_of_file` knows it; `main` for a shell or a notebook."""
    file = code_of(function).co_filename
    scope = python_function(function).__globals__
    typed = scope.get("__name__") == "__main__" and "get_ipython" in scope
    if typed or file.startswith("<"):
        return "main"
    return module_of_file(file)


def python_function(value: Callable[..., Any]) -> FunctionType:
    """A function itself, or the one that an object (`functools.cache`) was made of."""
    found: Any = value
    while not hasattr(found, "__code__"):
        found = found.__wrapped__
    return cast(FunctionType, found)


def is_cached(value: object) -> bool:
    """Whether `functools.lru_cache` or `functools.cache` made a value: a class that Python gives no public name."""
    return type(value).__name__ == "_lru_cache_wrapper"


def code_of(value: Callable[..., Any]) -> CodeType:
    """The code of `python_function(value)`."""
    return python_function(value).__code__


def shortened(node: ast.expr) -> str:
    """An expression as messages show it: 40 characters at the most."""
    text = ast.unparse(node)
    return text if len(text) <= 40 else text[:37] + "…"
