"""The edit that moves a callback into the browser: another decorator, an import, and nothing else."""

from __future__ import annotations

import ast
import difflib
import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from clientside.compiler.python_text import read_source

Edit = tuple[int, int, int, int, str]  # from line, column to line, column (columns in bytes): the new text


def edits_of(function: Callable[..., Any], text: str, always_prevent: bool) -> list[Edit] | None:
    """What to change in a file's text; None where the function is not registered by a decorator.

    `always_prevent`: the app prevents initial calls, which callbacks without an app do not know.
    """
    node = _definition(text, function)
    if node is None:
        return None
    edits: list[Edit] = []
    for decorator in node.decorator_list:
        if not isinstance(decorator, ast.Call) or not _is_callback(decorator.func):
            continue
        name = decorator.func
        edits.append(
            (name.lineno, name.col_offset, name.end_lineno or 0, name.end_col_offset or 0, "clientside.callback")
        )
        if always_prevent and not any(k.arg == "prevent_initial_call" for k in decorator.keywords):
            last = [*decorator.args, *(k.value for k in decorator.keywords)][-1]
            at = (last.end_lineno or 0, last.end_col_offset or 0)
            edits.append((*at, *at, ", prevent_initial_call=True"))
    return edits or None


def _is_callback(name: ast.expr) -> bool:
    return (isinstance(name, ast.Name) and name.id == "callback") or (
        isinstance(name, ast.Attribute) and name.attr == "callback"
    )


def _definition(text: str, function: Callable[..., Any]) -> ast.FunctionDef | ast.AsyncFunctionDef | None:
    first = function.__code__.co_firstlineno
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError):
        return None
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.name == function.__name__:
            start = min([node.lineno, *(d.lineno for d in node.decorator_list)])
            if first in (start, node.lineno):
                return node
    return None


def diff_of(functions: Iterable[Callable[..., Any]], always_prevent: bool) -> str:
    """One diff for all files, with paths as seen from the current folder."""
    by_file: dict[str, list[Edit]] = {}
    texts: dict[str, str] = {}
    for function in functions:
        file = function.__code__.co_filename
        texts.setdefault(file, read_source(file))
        by_file.setdefault(file, []).extend(edits_of(function, texts[file], always_prevent) or [])
    parts = []
    for file, edits in sorted(by_file.items()):
        if not edits:
            continue
        old, new = texts[file], rewritten(texts[file], edits)
        name = os.path.relpath(file).replace(os.sep, "/")
        lines = difflib.unified_diff(old.splitlines(True), new.splitlines(True), f"a/{name}", f"b/{name}")
        parts.append(
            "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)
        )
    return "".join(parts)


def rewritten(text: str, edits: list[Edit]) -> str:
    """The text with the edits, and with `import clientside` where it is missing."""
    lines = text.splitlines(True)
    for line, column, end_line, end_column, new in sorted(set(edits), reverse=True):
        first, last = lines[line - 1].encode(), lines[end_line - 1].encode()
        lines[line - 1 : end_line] = [(first[:column] + new.encode() + last[end_column:]).decode()]
    if not _imports_clientside(text):
        at = _after_imports(text)
        lines.insert(at, "import clientside\n")
    return "".join(lines)


def _imports_clientside(text: str) -> bool:
    return any(
        isinstance(node, ast.Import) and any(a.name == "clientside" and a.asname is None for a in node.names)
        for node in ast.parse(text).body
    )


def _after_imports(text: str) -> int:
    """After the last import of the head of the file (after the docstring where there is none)."""
    at = 0
    for i, node in enumerate(ast.parse(text).body):
        is_docstring = i == 0 and isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        if not isinstance(node, (ast.Import, ast.ImportFrom)) and not is_docstring:
            break
        at = node.end_lineno or 0
    return at


def file_of(function: Callable[..., Any]) -> Path:
    """Where a function is written."""
    return Path(function.__code__.co_filename)
