"""What stands between Dash's page and a function that wants its arguments grouped, `running=` or `on_error=`.

It is Python text, compiled like the rest: so it means what Python means, and costs nothing where nobody asks for it.
The live decorators and the compile step make the same text, of `Wires`.
"""

from __future__ import annotations

from typing import Any

from clientside.compiler.records import record
from clientside.compiler.shape import CallbackShape

FILE = "<clientside callback {}>"
Grouping = Any  # a position, or a list or dict of groupings


@record(frozen=True)
class Wires:
    """How a callback's values are grouped: by position in its outputs, and in its inputs followed by its states.

    `single`: there is one output, and the result is its value. `many`: the positions of values that are lists of props.
    `lists`: some output is a wildcard's. `running` counts the parts of `running=`, `handled` tells of `on_error=`.
    """

    outputs: int
    single: bool
    results: Grouping
    values: int
    arguments: Grouping
    many: frozenset[int]
    lists: bool
    running: int = 0
    handled: bool = False

    @property
    def is_flat(self) -> bool:
        """Whether the function takes the values as Dash's page passes them: each by its position."""
        return bool(self.arguments == list(range(self.values))) or self.arguments == 0

    @property
    def needs_adapter(self) -> bool:
        """Whether something has to stand between the page and the function."""
        return not self.is_flat or bool(self.running) or self.handled

    @property
    def shape(self) -> CallbackShape:
        """What the compiler has to know of it."""
        count = None if self.single else self.outputs
        flat = self.results == 0 or self.results == list(range(self.outputs))
        results = None if flat or not self.outputs else _frozen(self.results)
        arguments = None if self.arguments == list(range(self.values)) else self.arguments
        returned = None if flat else _frozen(self.results)
        outputs = None if results else count
        return CallbackShape(outputs, self.many, results, self.lists, _frozen(arguments), returned, self.values)


def adapter_name(function: str) -> str:
    """The name of the adapter of a function."""
    return f"{function}_callback" if function.isidentifier() else "callback"


def adapter_text(function: str, is_async: bool, wires: Wires) -> str:
    """A module with a function that takes the page's values in a row. Its free names are `function`, `on_error`, and
    `id_0`, `on_0`, `off_0`, … for the parts of `running=`.
    """
    call = f"{'await ' if is_async else ''}function({_arguments(wires.arguments)})"
    body = [f"return {call}"]
    if wires.handled:
        handled = ["return on_error(error)"]
        if wires.outputs:
            handled = ["result = on_error(error)", "return no_update if result is None else result"]
        prevented = ["except PreventUpdate:", "    raise"]
        body = ["try:", *_indented(body), *prevented, "except Exception as error:", *_indented(handled)]
    if wires.running:
        before = [f"set_props(id_{i}, on_{i})" for i in range(wires.running)]
        after = [f"set_props(id_{i}, off_{i})" for i in range(wires.running)]
        body = [*before, "try:", *_indented(body), "finally:", *_indented(after)]
    parameters = ", ".join(f"v{i}" for i in range(wires.values))
    head = "async def" if is_async else "def"
    lines = [
        *("from clientside import PreventUpdate, no_update, set_props", "from clientside.adapter import grouped", ""),
        *(f"{head} {adapter_name(function)}({parameters}):", *_indented(body), ""),
    ]
    return "\n".join(lines)


def _arguments(grouping: Grouping) -> str:
    if isinstance(grouping, dict):
        return ", ".join(f"{key}={_value(value)}" for key, value in grouping.items())
    return ", ".join(map(_value, grouping)) if isinstance(grouping, list) else _value(grouping)


def _value(grouping: Grouping) -> str:
    if isinstance(grouping, dict):
        return "grouped({" + ", ".join(f"{key!r}: {_value(value)}" for key, value in grouping.items()) + "})"
    if isinstance(grouping, list):
        return "[" + ", ".join(map(_value, grouping)) + "]"
    return f"v{grouping}"


def _indented(lines: list[str]) -> list[str]:
    return [f"    {line}" for line in lines]


def _frozen(grouping: Grouping) -> Any:
    """A grouping as tuples: ("list", …), ("dict", (key, …), …), or a position."""
    if isinstance(grouping, (list, tuple)):
        return ("list", *map(_frozen, grouping))
    if isinstance(grouping, dict):
        return ("dict", *((key, _frozen(value)) for key, value in grouping.items()))
    return grouping
