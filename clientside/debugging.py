"""What a page gets in debug mode besides functions: Python tracebacks, and complaints about what does not compile."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from clientside.compiler.pipeline import Module
    from clientside.compiler.source import MarkedSource

_SCRIPT = Path(__file__).with_name("traceback.js")


def traceback_script(module: Module) -> str:
    """A script that shows what the module's functions raise as Python does."""
    from clientside.compiler.bundle.namespaces import global_path

    callbacks = [f for f in module.functions if global_path(f.namespace) is None]
    entries = [[f.namespace, f.function_name, f"{f.name} ({Path(f.file).name}:{f.line})"] for f in callbacks]
    scopes = [_scopes(text) for text in module.source_map.get("sourcesContent", [])]
    table = {"map": module.source_map, "scopes": scopes, "entries": entries}
    return _SCRIPT.read_text(encoding="utf-8").replace("TABLE;", f"{json.dumps(table, ensure_ascii=False)};")


@cache
def _scopes(text: str) -> list[list[Any]]:
    """The functions of a Python text, each after those around it: first line and column, last line and column, name."""
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError):
        return []
    return list(_functions(tree))


def _functions(tree: ast.AST) -> Iterator[list[Any]]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            name = "<lambda>" if isinstance(node, ast.Lambda) else node.name
            yield [node.lineno, node.col_offset, node.end_lineno, node.end_col_offset, name]
        yield from _functions(node)


def complaint(sources: tuple[MarkedSource, ...], message: str) -> str:
    """A script that shows `message` in the console, and in Dash's error panel for every callback that is missing."""
    names = json.dumps([[source.namespace, source.function_name] for source in sources])
    return f"""// These functions could not be compiled.
{{
  const message = {json.dumps(message)};
  const clientside = (window.dash_clientside ??= {{}});
  console.error(message);
  for (const [namespace, name] of {names}) {{
    (clientside[namespace] ??= {{}})[name] = () => {{
      throw Object.assign(new Error("the functions of this app could not be compiled"), {{ html: message }});
    }};
  }}
}}
"""
