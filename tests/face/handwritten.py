"""A compiler's place holder: what a function's docstring holds is its JavaScript, over the runtime's helpers.

The plug-in's tests are about addresses, headers, tags and reloads: this keeps them apart from what the compiler can do.
"""

from __future__ import annotations

import json
import re
import sys
from types import ModuleType, SimpleNamespace
from typing import Any

from clientside.compiler.bundle.link import runtime_text


class Handwritten(SimpleNamespace):
    """A module that stays as it is written."""

    def minified(self) -> Handwritten:
        return self

    def split(self, *_: Any) -> None:
        """There is no small part of it."""


def compile_functions(functions: Any) -> Any:
    """A Module whose functions are written in the docstrings."""
    named = {name for f in functions for name in re.findall(r"\$(\w+)\b", f.function.__doc__)}
    infos, lines = [], [runtime_text(named), "window.dash_clientside ??= {};"]
    for f in functions:
        space = f"window.dash_clientside[{json.dumps(f.namespace)}]"
        lines.append(f"({space} ??= {{}})[{json.dumps(f.function_name)}] = {f.function.__doc__};")
        infos.append(
            SimpleNamespace(
                name=f.function.__name__,
                namespace=f.namespace,
                function_name=f.function_name,
                file=f.function.__code__.co_filename,
                line=f.function.__code__.co_firstlineno,
                javascript=f.function.__doc__,
            )
        )
    source_map = {"version": 3, "sources": [infos[0].file], "names": [], "mappings": ""}
    text = "\n".join(lines) + "\n"
    return Handwritten(text=text, source_map=source_map, functions=tuple(infos), helpers=(), diagnostics=())


def use_handwritten() -> None:
    """Put this in the compiler's place, for a process that only serves a test's app."""
    pipeline = ModuleType("clientside.compiler.pipeline")
    pipeline.compile_functions = compile_functions  # type: ignore[attr-defined]
    sys.modules[pipeline.__name__] = pipeline
