"""`ctx` and `set_props` without Dash: what called a callback, and changes beside its outputs.

In the browser the compiler puts the page's own in their place; on the server they belong to the request answered.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from contextvars import ContextVar
from typing import Any, NoReturn

Sink = Callable[[str, dict[str, Any]], None]


class IdDict(dict[str, Any]):
    """A pattern-matching id, whose items are attributes too: `ctx.triggered_id.index`."""

    def __getattr__(self, name: str) -> Any:
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None


class _Initial(list[dict[str, Any]]):
    """What triggered an initial call: nothing."""

    def __bool__(self) -> bool:
        return False


class Call:
    """One call of a callback: the request's own words, and where `set_props` goes."""

    def __init__(self, request: Mapping[str, Any], sink: Sink) -> None:
        self.request = request
        self.sink = sink


CALL: ContextVar[Call | None] = ContextVar("clientside_call", default=None)


class CallbackContext:
    """What called the callback, under the names of Dash's `ctx`. Raises RuntimeError outside of a callback."""

    @property
    def triggered(self) -> list[dict[str, Any]]:
        """`[{"prop_id": "save.n_clicks", "value": 1}]`. On the initial call a list that counts as false, although it
        has one item, `{"prop_id": ".", "value": None}`: as in Dash, and in the browser.
        """
        known = self.inputs
        if not _call().request.get("changedPropIds"):
            return _Initial([{"prop_id": ".", "value": None}])
        return [{"prop_id": name, "value": known.get(name)} for name in _call().request.get("changedPropIds") or []]

    @property
    def triggered_prop_ids(self) -> dict[str, Any]:
        """The ids of what called the callback, by their `prop_id`; a dict for a pattern-matching id."""
        found: dict[str, Any] = {}
        for name in _call().request.get("changedPropIds") or []:
            text = name.rpartition(".")[0]
            found[name] = IdDict(json.loads(text)) if text.startswith("{") else text
        return found

    @property
    def triggered_id(self) -> Any:
        """The id of the first of them, None on the initial call."""
        return next(iter(self.triggered_prop_ids.values()), None)

    @property
    def inputs(self) -> dict[str, Any]:
        """All inputs by their `prop_id`."""
        return _values(self.inputs_list)

    @property
    def states(self) -> dict[str, Any]:
        """All states by their `prop_id`."""
        return _values(self.states_list)

    @property
    def inputs_list(self) -> list[Any]:
        """The inputs as the page sent them: `{"id", "property", "value"}`, lists of those for `ALL`."""
        found: list[Any] = _call().request["inputs"]
        return found

    @property
    def states_list(self) -> list[Any]:
        """The states as the page sent them."""
        found: list[Any] = _call().request.get("state") or []
        return found

    @property
    def outputs_list(self) -> Any:
        """The outputs: one object, or a list of them."""
        return _call().request.get("outputs") or []

    def set_props(self, component_id: str | Mapping[str, Any], props: Mapping[str, Any]) -> None:
        """The same as `set_props`."""
        set_props(component_id, props)

    def __bool__(self) -> bool:
        return CALL.get() is not None


ctx = CallbackContext()
callback_context = ctx


def set_props(component_id: str | Mapping[str, Any], props: Mapping[str, Any]) -> None:
    """Set properties of an element that need not be an output: `set_props("status", {"text": "saved"})`.

    Raises RuntimeError outside of a callback.
    """
    _call().sink(id_text(component_id), dict(props))


def id_text(component_id: Any) -> str:
    """An id as the page knows it: a dict is JSON with sorted keys."""
    if isinstance(component_id, Mapping):
        return json.dumps(component_id, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return str(component_id)


def _values(found: list[Any]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for item in found:
        if isinstance(item, list):
            values |= _values(item)
        else:
            values[f"{id_text(item['id'])}.{item['property']}"] = item.get("value")
    return values


def _call() -> Call:
    call = CALL.get()
    if call is None:
        _outside()
    return call


def _outside() -> NoReturn:
    raise RuntimeError("ctx and set_props are there only while a callback runs")
