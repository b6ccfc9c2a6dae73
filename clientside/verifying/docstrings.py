"""Calls that stand in a function's docstring as `>>> draw([1], "log")`."""

from __future__ import annotations

import ast
import doctest
from collections.abc import Callable
from typing import Any


def docstring_calls(function: Callable[..., Any], name: str) -> list[tuple[tuple[Any, ...], dict[str, Any]]]:
    """The arguments of each call of `name` in the examples; lines before it may set names. What fails is left out."""
    try:
        examples = doctest.DocTestParser().get_examples(function.__doc__ or "")
    except ValueError:
        return []
    names = dict(getattr(function, "__globals__", {}))
    found: list[tuple[tuple[Any, ...], dict[str, Any]]] = []

    def record(*args: Any, **kwargs: Any) -> Any:
        found.append((args, kwargs))
        return function(*args, **kwargs)

    names[name] = record
    for example in examples:
        if not _is_about(example.source, name):
            continue
        try:
            exec(compile(example.source, "<docstring>", "single", dont_inherit=True), names)
        except Exception:  # an example may show what is raised
            continue
    return found


def _is_about(source: str, name: str) -> bool:
    """Whether an example calls the function or sets a name: nothing else is run."""
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return False
    calls = any(isinstance(n, ast.Name) and n.id == name for n in ast.walk(tree))
    return calls or all(isinstance(s, (ast.Assign, ast.Import, ast.ImportFrom)) for s in tree.body)
