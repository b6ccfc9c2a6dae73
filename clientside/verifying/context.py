"""What `dash.ctx` says in one call, on both sides, and what `set_props` was given."""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Wiring:
    """The Inputs and States of a callback as (id, property), in order; ids of wildcards are JSON texts."""

    inputs: tuple[tuple[str, str], ...] = ()
    states: tuple[tuple[str, str], ...] = ()
    outputs: tuple[tuple[str, str], ...] = ()

    @property
    def prop_ids(self) -> list[str]:
        """What may trigger the callback."""
        return [f"{_concrete(found)}.{prop}" for found, prop in self.inputs]

    def page_context(self, args: list[Any], triggered: tuple[int, ...]) -> dict[str, Any]:
        """`dash_clientside.callback_context` of a call that the inputs at these places triggered."""
        values = dict(zip([*self.inputs, *self.states], args, strict=False))
        changed = [self.inputs[i] for i in triggered if i < len(self.inputs)]
        return {
            "triggered": [{"prop_id": _prop_id(*key), "value": values.get(key)} for key in changed],
            "inputs": {_prop_id(*key): values.get(key) for key in self.inputs},
            "states": {_prop_id(*key): values.get(key) for key in self.states},
            "inputs_list": [self._listed(key, values) for key in self.inputs],
            "states_list": [self._listed(key, values) for key in self.states],
            "outputs_list": [{"id": _parsed(i), "property": p} for i, p in self.outputs],
        }

    def _listed(self, key: tuple[str, str], values: dict[Any, Any]) -> dict[str, Any]:
        return {"id": _parsed(key[0]), "property": key[1], "value": values.get(key)}


def _concrete(found: str) -> str:
    return json.dumps(_parsed(found), sort_keys=True, separators=(",", ":")) if found.startswith("{") else found


def _parsed(found: str) -> Any:
    if not found.startswith("{"):
        return found
    return {k: 0 if isinstance(v, list) else v for k, v in json.loads(found).items()}


def _prop_id(found: str, prop: str) -> str:
    return f"{_concrete(found)}.{prop}"


@contextlib.contextmanager
def python_context(page: dict[str, Any] | None) -> Iterator[dict[str, Any]]:
    """`ctx` for a call in CPython, Dash's and clientside's own; gives the dict that `set_props` fills."""
    props: dict[str, Any] = {}
    if page is None:
        yield props
        return
    from clientside.context import CALL, Call

    given = json.loads(json.dumps(page))
    request = {
        "inputs": given["inputs_list"],
        "state": given["states_list"],
        "outputs": given["outputs_list"],
        "changedPropIds": [changed["prop_id"] for changed in given["triggered"]],
    }
    token = CALL.set(Call(request, lambda name, values: props.setdefault(name, {}).update(values)))
    try:
        with _dash_context(given, props) if "dash" in sys.modules else contextlib.nullcontext():
            yield props
    finally:
        CALL.reset(token)


@contextlib.contextmanager
def _dash_context(given: dict[str, Any], props: dict[str, Any]) -> Iterator[None]:
    from dash._callback_context import context_value
    from dash._utils import AttributeDict

    made: Any = AttributeDict(
        triggered_inputs=given["triggered"],
        input_values=given["inputs"],
        state_values=given["states"],
        inputs_list=given["inputs_list"],
        states_list=given["states_list"],
        outputs_list=given["outputs_list"],
        updated_props=props,
    )
    token = context_value.set(made)
    try:
        yield
    finally:
        context_value.reset(token)


def page_props(calls: list[Any]) -> dict[str, Any]:
    """The props of `set_props`' calls in the page, joined by component, as Dash's server joins them."""
    joined: dict[str, dict[str, Any]] = {}
    for found, props in calls:
        name = found
        if isinstance(found, dict):
            name = json.dumps(dict(found["$"]), sort_keys=True, separators=(",", ":"))
        joined.setdefault(name, {}).update(dict(props["$"]))
    return joined
