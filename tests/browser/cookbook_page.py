"""docs/cookbook.md, made from tests/browser/cookbook.py: each recipe, and the JavaScript that it becomes."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Callable
from typing import Any

from clientside.compiler.pipeline import compile_function

from tests.browser import cookbook

HEAD = """# Cookbook

What callbacks and scripts do to the page, in Python, with the JavaScript that the page gets. Each recipe is run in
Chromium by the tests. Put `@clientside.callback(Output(…), Input(…))` above one to use it;
[browser.md](browser.md) explains the names. `$…` are the runtime's helpers, sent along where they are used.
"""


def recipes() -> list[tuple[str, Callable[..., Any]]]:
    """The recipes in order, each with its section's title."""
    text = inspect.getsource(cookbook)
    lines = text.splitlines()
    found = []
    for node in ast.parse(text).body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            before = [line for line in lines[: node.lineno] if line.startswith("# ---- ")]
            found.append((before[-1].removeprefix("# ---- "), getattr(cookbook, node.name)))
    return found


def python_text(function: Callable[..., Any]) -> str:
    """A recipe's source without its docstring."""
    lines = inspect.getsource(function).rstrip().splitlines()
    return "\n".join([lines[0], *lines[2:]])


def cookbook_page() -> str:
    """The text of the page."""
    parts = [HEAD]
    section = ""
    for title, function in recipes():
        if title != section:
            section = title
            parts.append(f"## {title}\n")
        javascript = compile_function(function).functions[0].javascript.strip()
        parts.append(f"### {inspect.getdoc(function)}\n".replace(".\n", "\n"))
        parts.append(f"```python\n{python_text(function)}\n```\n\n```js\n{javascript}\n```\n")
    return "\n".join(parts)
