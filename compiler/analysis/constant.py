"""A value of the server that the program holds."""

from __future__ import annotations

from typing import Any

from clientside.compiler.analysis.types import Type
from clientside.compiler.records import record


@record(eq=False)
class Constant:
    """A captured value: emitted once, before the functions."""

    name: str
    value: Any
    type: Type
    has_functions: bool = False
    js: str = ""
