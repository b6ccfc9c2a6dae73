"""Dash's wire protocol: what a request must look like, and what the answer is made of."""

from __future__ import annotations

import json
import sys
from typing import Any

from clientside.flask_adapter.refused import Refused
from clientside.flask_adapter.specification import Place, Specification

from clientside.context import id_text
from clientside.outcomes import NoUpdate


def bad(code: str, message: str) -> Refused:
    """A request that does not follow the protocol."""
    return Refused(400, code, message)


def check_request(spec: Specification, body: dict[str, Any]) -> list[Any]:
    """The values of inputs and states in order, once the request is as a page would send it. Raises Refused.

    Puts `outputs` in where it may be left out. Stricter than Dash, which checks neither the ids nor the properties.
    """
    matched: dict[str, Any] = {}
    values = [*_values(spec.inputs, body.get("inputs"), "inputs", matched)]
    states = body.get("state")
    values += _values(spec.states, [] if states is None else states, "state", matched)
    _check_outputs(spec, body, matched)
    _check_changed(spec, body)
    return values


def _values(places: list[Place], found: Any, what: str, matched: dict[str, Any]) -> list[Any]:
    if not isinstance(found, list) or len(found) != len(places):
        raise bad(f"wrong-{what}", f"{what} must be a list of {len(places)}")
    return [_value(p, item, what, matched) for p, item in zip(places, found, strict=True)]


def _value(place: Place, item: Any, what: str, matched: dict[str, Any]) -> Any:
    if not place.many:
        _check_item(place, item, what, matched)
        return item.get("value")
    if not isinstance(item, list):
        raise bad(f"wrong-{what}", f"{place.text} must be a list")
    for part in item:
        _check_item(place, part, what, matched)
    return [part.get("value") for part in item]


def _check_item(place: Place, item: Any, what: str, matched: dict[str, Any]) -> None:
    if not isinstance(item, dict) or item.get("property") != place.prop or not _fits(place, item.get("id"), matched):
        raise bad(f"wrong-{what}", f"{what} must name {place.text}")


def _fits(place: Place, found: Any, matched: dict[str, Any]) -> bool:
    """Whether an id is the place's, or follows its pattern with the same values for MATCH everywhere."""
    if not isinstance(place.id, dict):
        return bool(found == place.id)
    if not isinstance(found, dict) or found.keys() != place.id.keys():
        return False
    for key, wanted in place.id.items():
        value = found[key]
        if not isinstance(value, (str, int, float)):
            return False
        if not isinstance(wanted, list):
            if value != wanted or isinstance(value, bool) != isinstance(wanted, bool):
                return False
        elif wanted == ["MATCH"] and matched.setdefault(key, value) != value:
            return False
    return True


def _check_outputs(spec: Specification, body: dict[str, Any], matched: dict[str, Any]) -> None:
    found = body.get("outputs")
    if found is None and not any(p.wild for p in spec.outputs):
        named = [{"id": p.id, "property": p.prop} for p in spec.outputs]
        body["outputs"] = named[0] if spec.single else named
        return
    if spec.single:
        found = [found]
    elif not spec.outputs and found in ([], {}):
        found = []
    if not isinstance(found, list) or len(found) != len(spec.outputs):
        raise bad(
            "wrong-outputs", f"outputs must be {'an object' if spec.single else f'a list of {len(spec.outputs)}'}"
        )
    for place, item in zip(spec.outputs, found, strict=True):
        _value(place, item, "outputs", matched)


def _check_changed(spec: Specification, body: dict[str, Any]) -> None:
    changed = body.get("changedPropIds")
    if changed is None:
        return
    if not isinstance(changed, list) or not all(isinstance(c, str) and _is_input(spec, c) for c in changed):
        raise bad("wrong-changed", "changedPropIds must be a list of the inputs' names")


def _is_input(spec: Specification, name: str) -> bool:
    """Whether a name is an input's, or follows its pattern: an element that has left may be named as well."""
    for place in spec.inputs:
        text = name.removesuffix(f".{place.prop}")
        if text == name:
            continue
        try:
            if _fits(place, json.loads(text) if isinstance(place.id, dict) else text, {}):
                return True
        except (ValueError, RecursionError):
            continue
    return False


class WrongResult(Exception):
    """A callback returned something that its outputs cannot take."""


def is_no_update(value: Any) -> bool:
    """Whether a value is `no_update`, clientside's or Dash's."""
    if isinstance(value, NoUpdate):
        return True
    dash = sys.modules.get("dash")
    return dash is not None and value is getattr(dash, "no_update", None)


def response_of(spec: Specification, outputs: Any, result: Any) -> dict[str, dict[str, Any]]:
    """The new properties by element: `{"total": {"text": "3.00"}}`. Raises WrongResult.

    `outputs` are the request's, with real ids where the callback has patterns.
    """
    response: dict[str, dict[str, Any]] = {}
    if not spec.outputs or is_no_update(result):
        return response
    if spec.single:
        outputs, result = [outputs], [result]
    elif not isinstance(result, (list, tuple)) or len(result) != len(spec.outputs):
        count = len(spec.outputs)
        found = f"{len(result)}" if isinstance(result, (list, tuple)) else f"a value of type {type(result).__name__}"
        outs = f"a callback with {count} output{'s' if count > 1 else ' in a list'}"
        raise WrongResult(f"{outs} must return a list or tuple of {count} values, but returned {found}")
    for place, named, value in zip(spec.outputs, outputs, result, strict=True):
        if is_no_update(value):
            continue
        if place.many:
            if not isinstance(value, (list, tuple)) or len(value) != len(named):
                raise WrongResult(f"{place.text} is {len(named)} properties: it takes a list of {len(named)} values")
            pairs = list(zip(named, value, strict=True))
        else:
            pairs = [(named, value)]
        for item, part in pairs:
            if not is_no_update(part):
                response.setdefault(id_text(item["id"]), {})[place.prop] = part
    return response
