"""The server callbacks of a Dash app, and what its layout starts with."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

# How often people change a property, in calls a minute: a guess that only ranks.
_OFTEN = {
    "n_intervals": 30.0,
    "hoverData": 30.0,
    "relayoutData": 15.0,
    "search_value": 15.0,
    "drag_value": 30.0,
    "value": 6.0,
    "n_clicks": 4.0,
    "active_cell": 6.0,
}
_SELDOM = 2.0


@dataclass(frozen=True)
class ServerCallback:
    """A callback that runs on the server: the user's function, and how it is wired."""

    function: Callable[..., Any]
    output: str
    inputs: list[dict[str, str]]
    states: list[dict[str, str]]
    outputs: int | None
    many: frozenset[int]
    is_flat: bool
    background: bool

    @property
    def calls(self) -> float:
        """How often it is called, as a guess: the sum over its inputs."""
        return sum(_OFTEN.get(i["property"], _SELDOM) for i in self.inputs)

    @property
    def shown_output(self) -> str:
        """The outputs as people write them."""
        found = self.output[2:-2].split("...") if self.output.startswith("..") else [self.output]
        return ", ".join(part.split("@")[0].replace("\\", "") for part in found)


def server_callbacks(app: Any) -> Iterator[ServerCallback]:
    """Every callback of the app whose function is the user's own, in the order of their registration."""
    setup = getattr(app, "_setup_server", None)
    if setup is not None:
        setup()
    for spec in app._callback_list:
        entry = app.callback_map.get(spec["output"], {})
        wrapped = entry.get("callback")
        function = getattr(wrapped, "__wrapped__", None)
        if spec["clientside_function"] or not inspect.isfunction(function):
            continue
        if function.__module__.split(".")[0] in ("dash", "clientside"):
            continue
        indices = entry.get("inputs_state_indices")
        pairs = [*spec["inputs"], *spec["state"]]
        single = not spec["output"].startswith("..")
        outputs = None if single or spec["no_output"] else len(spec["output"][2:-2].split("..."))
        many = frozenset(i for i, pair in enumerate(pairs) if '["ALL' in pair["id"].replace(" ", ""))
        yield ServerCallback(
            function,
            spec["output"],
            spec["inputs"],
            spec["state"],
            outputs if isinstance(entry.get("outputs_indices"), (list, tuple)) else None,
            many,
            list(indices) == list(range(len(pairs))) if isinstance(indices, (list, tuple)) else indices == 0,
            bool(spec.get("background") or spec.get("websocket")),
        )


def initial_values(app: Any) -> dict[str, dict[str, Any]]:
    """The props of the layout's components, by id; empty where the layout cannot be made without a request."""
    try:
        layout = app.layout() if callable(app.layout) else app.layout
        found: dict[str, dict[str, Any]] = {}
        for component in [layout, *layout._traverse()]:
            name = getattr(component, "id", None)
            if isinstance(name, str):
                found[name] = component.to_plotly_json()["props"]
        return found
    except Exception:
        return {}


def first_arguments(callback: ServerCallback, values: dict[str, dict[str, Any]]) -> list[Any] | None:
    """What the callback is called with when the page loads; None where the layout does not tell."""
    found = []
    for pair in [*callback.inputs, *callback.states]:
        if pair["id"] not in values:
            return None
        found.append(values[pair["id"]].get(pair["property"]))
    try:
        return list(json.loads(json.dumps(found)))
    except (TypeError, ValueError):
        return None
