"""A callback's Output, Input and State as Dash's server reads them, and what of that its JavaScript has to know."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from clientside.compiler.adapter_text import Wires
    from clientside.compiler.shape import CallbackShape

Grouping = Any  # a position, or a list or dict of groupings


@dataclass(frozen=True)
class Wiring:
    """One callback: flat lists as Dash's page knows them, and the groupings that the function sees.

    `arguments` holds positions in `inputs` followed by `states`, `many` those of values that are lists of props (of all
    components that a wildcard names); `lists` says that some output is a wildcard's.
    """

    outputs: list[Any]
    single: bool
    results: Grouping
    inputs: list[Any]
    states: list[Any]
    arguments: Grouping
    running: tuple[tuple[Any, str, Any, Any], ...]
    on_error: Callable[..., Any] | None
    options: dict[str, Any]
    many: frozenset[int] = frozenset()
    lists: bool = False

    @property
    def wires(self) -> Wires:
        """The groupings, without what is grouped."""
        from clientside.compiler.adapter_text import Wires

        return Wires(
            outputs=len(self.outputs),
            single=self.single,
            results=self.results,
            values=len(self.inputs) + len(self.states),
            arguments=self.arguments,
            many=self.many,
            lists=self.lists,
            running=len(self.running),
            handled=self.on_error is not None,
        )

    @property
    def needs_adapter(self) -> bool:
        """Whether something has to stand between the page and the function."""
        return self.wires.needs_adapter

    @property
    def shape(self) -> CallbackShape:
        """What the compiler has to know of it."""
        return self.wires.shape


def wiring(args: tuple[Any, ...], kwargs: dict[str, Any]) -> Wiring:
    """Read a callback's arguments. Raises what Dash raises for a wrong one, and TypeError."""
    from dash import Output
    from dash.dependencies import handle_grouped_callback_args

    from clientside.dash_dependencies import as_dash

    parse: Any = handle_grouped_callback_args  # not typed
    named: dict[str, Any] = {name: as_dash(kwargs[name]) for name in ("output", "inputs", "state") if name in kwargs}
    named["prevent_initial_call"] = kwargs.get("prevent_initial_call")
    outputs, inputs, states, arguments, prevent = parse(list(map(as_dash, args)), named)
    single = isinstance(outputs, Output)
    flat: list[Any] = []
    results = _numbered(outputs, flat)
    _check_names(arguments)
    options: dict[str, Any] = {name: kwargs[name] for name in ("hidden", "optional") if name in kwargs}
    if prevent is not None:
        options["prevent_initial_call"] = prevent
    running = tuple(_running(as_dash(kwargs.get("running"))))
    many = frozenset(i for i, value in enumerate([*inputs, *states]) if is_many(value))
    on_error = handler(kwargs.get("on_error"))
    lists = any(map(is_many, flat))
    return Wiring(flat, single, results, inputs, states, arguments, running, on_error, options, many, lists)


def is_many(dependency: Any) -> bool:
    """Whether an Output, Input or State names the props of all components that a wildcard matches."""
    from dash.dependencies import ALL, ALLSMALLER

    found = dependency.component_id
    return isinstance(found, dict) and any(value in (ALL, ALLSMALLER) for value in found.values())


def _numbered(grouping: Any, flat: list[Any]) -> Grouping:
    """The grouping of Outputs with positions in their place; the Outputs themselves go to `flat`."""
    if isinstance(grouping, (list, tuple)):
        return [_numbered(value, flat) for value in grouping]
    if isinstance(grouping, dict):
        for key in grouping:
            if not isinstance(key, str):
                raise TypeError(f"output= has the key {key!r}: the keys of outputs are texts")
        return {key: _numbered(value, flat) for key, value in grouping.items()}
    flat.append(grouping)
    return len(flat) - 1


def _check_names(arguments: Grouping) -> None:
    for key in arguments if isinstance(arguments, dict) else ():
        if not isinstance(key, str) or not key.isidentifier():
            raise TypeError(f"{key!r} cannot name an argument: the keys of inputs= become keyword arguments")


def _running(given: Any) -> Any:
    """`(id, property, value while it runs, value afterwards)` for each part of `running=`."""
    from dash import Output

    if given is None:
        return
    for part in given if given and isinstance(given[0], (list, tuple)) else [given]:
        if not isinstance(part, (list, tuple)) or len(part) != 3 or not isinstance(part[0], Output):
            raise TypeError("running= takes tuples of three: Output, its value while running, its value afterwards")
        if part[0].has_wildcard():
            raise TypeError(f"running= cannot set {part[0]!r}: the id must be one component's, without wildcards")
        yield part[0].component_id, part[0].component_property, _plain(part[1]), _plain(part[2])


def _plain(value: Any) -> Any:
    """A value as the page gets it from Dash: components and figures as JSON."""
    from dash import _utils

    to_json: Any = _utils.to_json  # not typed
    return json.loads(to_json(value))


def handler(given: Any) -> Any:
    """The function of `on_error=`. Raises TypeError."""
    import inspect

    if given is None:
        return None
    found = inspect.getattr_static(given, "__clientside_function__", given)
    if not inspect.isfunction(found) or inspect.iscoroutinefunction(found):
        raise TypeError(f"on_error= takes a plain Python function, which is compiled too, not {given!r}")
    return found
