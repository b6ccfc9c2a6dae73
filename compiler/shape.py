"""What Dash passes to a callback and wants back from it."""

from __future__ import annotations

import hashlib
from typing import Any

from clientside.compiler.records import record


@record(frozen=True)
class CallbackShape:
    """`outputs`: how many values the function must return in a list or tuple; None for one value as it is (or where
    that is not known), 0 for a callback without output.

    `many`: the positions of arguments that are lists of props (of all components that a wildcard names).
    `results`: how results are grouped in dicts and nested lists, in the words of `runtime/dash/dashGrouped.js`.
    `lists`: some output is a wildcard's, so a list as long as the components that it names belongs in its place.
    `passed`: how many values Dash passes; parameters beyond them keep their defaults. None where that is not known.
    `arguments`, `returned`: the groupings that `ctx.args_grouping` and `ctx.outputs_grouping` show, where they are
    others than positions tell.
    """

    outputs: int | None = None
    many: frozenset[int] = frozenset()
    results: Any = None
    lists: bool = False
    arguments: Any = None
    returned: Any = None
    passed: int | None = None

    @property
    def is_simple(self) -> bool:
        """Whether single props go in and a single one comes out."""
        return self.is_one_value and not self.many and not self.lists

    @property
    def is_one_value(self) -> bool:
        """Whether the result is an output's value as it is."""
        return self.outputs is None and self.results is None


SIMPLE = CallbackShape()


def called_digest(shape: CallbackShape, adapter: str) -> str:
    """The digest of a callback's shape, and of the text between the page and the function ("" for none)."""
    known = (shape.outputs, sorted(shape.many), shape.results, shape.lists, shape.arguments, shape.returned)
    return hashlib.sha256(f"{known!r} {shape.passed} {adapter}".encode()).hexdigest()[:12]


def joined_shape(shapes: list[CallbackShape]) -> CallbackShape:
    """What holds for a function that serves several callbacks."""
    if len(set(shapes)) == 1:
        return shapes[0]
    counts = {shape.outputs for shape in shapes}
    many = frozenset(position for shape in shapes for position in shape.many)
    passed = None if any(s.passed is None for s in shapes) else max(s.passed or 0 for s in shapes)
    outputs = counts.pop() if len(counts) == 1 else None
    return CallbackShape(outputs, many, lists=any(s.lists for s in shapes), passed=passed)
