"""A value of the server that the program holds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from clientside.compiler.analysis.types import Type


@dataclass(eq=False)
class Constant:
    """A captured value: emitted once, before the functions."""

    name: str
    value: Any
    type: Type
    has_functions: bool = False
    js: str = ""
