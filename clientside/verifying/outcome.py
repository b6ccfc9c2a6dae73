"""What a call did, in CPython or in JavaScript, in one notation; and whether the two are the same."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Outcome:
    """What a call did: `value`, or an exception's class name and message.

    `refused` is the code of a run-time refusal, `mutated` says that JavaScript wrote to the page's data, `props` holds
    what was given to `set_props`, and `detail` a stack where there is one.
    """

    value: Any = None
    error: str = ""
    message: str | None = None
    refused: str = ""
    detail: str = ""
    mutated: bool = False
    props: list[Any] = field(default_factory=list)


def javascript_outcome(found: dict[str, Any]) -> Outcome:
    """The outcome that a page's `$outcome` told. An error of JavaScript's own has no message to compare."""
    rest = {"mutated": bool(found.get("mutated")), "props": found.get("set", [])}
    stack = found.get("stack", "") or ""
    if found.get("error") == "ClientsideRefusal":
        return Outcome(refused=found["code"], message=found["message"], detail=stack, **rest)
    if "error" in found:
        message = found["message"] if found["python"] else None
        return Outcome(error=found["error"], message=message, detail=stack, **rest)
    return Outcome(found["value"], **rest)


def from_page(value: Any) -> Any:
    """A value as the page hands it to Python: whole numbers are ints, as `JSON.stringify` writes them. A copy."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e21:
        return int(value)
    if isinstance(value, (list, tuple)):
        return [from_page(v) for v in value]
    if isinstance(value, dict):
        return {key: from_page(v) for key, v in page_ordered(json.loads(json.dumps(value)).items())}
    return value


def shown(value: Any) -> Any:
    """A Python result as the page gets it, in the notation of the JavaScript side.

    Raises TypeError, worded as `json.dumps` words it, for what is no JSON.
    """
    if isinstance(value, str):
        return str.__str__(value)  # a member of a StrEnum is its text
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int):
        return {"$": f"bigint {value}"} if abs(value) > 2**53 - 1 else int(value)
    if isinstance(value, float):
        if math.isnan(value):
            return {"$": "NaN"}
        return {"$": "Infinity" if value > 0 else "-Infinity"} if math.isinf(value) else value
    if isinstance(value, (list, tuple)):
        return [shown(v) for v in value]
    if isinstance(value, dict):
        for key in value:
            if not isinstance(key, (str, int, float, bool, type(None))):
                raise TypeError(f"keys must be str, int, float, bool or None, not {type(key).__name__}")
        pairs = {_key(k): shown(v) for k, v in value.items()}
        return {"$": [[k, v] for k, v in page_ordered(pairs.items())]}
    if type(value).__name__ == "NoUpdate" and type(value).__module__.startswith(("dash.", "clientside.")):
        return {"$": "no_update"}
    if hasattr(value, "to_plotly_json") and not isinstance(value, type):
        found = shown(value.to_plotly_json())
        # A figure's own order of keys says nothing: plotly reads them by name.
        return {**found, "any order": True} if type(value).__module__.startswith("plotly.") else found
    raise TypeError(f"Object of type {type(value).__name__} is not JSON serializable")


def as_sent(value: Any) -> Any:
    """A shown value as Dash sends it: there is no nan in JSON, and no infinity, but null."""
    if isinstance(value, list):
        return [as_sent(v) for v in value]
    if isinstance(value, dict) and isinstance(value.get("$"), list):
        return {**value, "$": as_sent(value["$"])}
    return None if isinstance(value, dict) and value.get("$") in ("NaN", "Infinity", "-Infinity") else value


def _key(key: Any) -> str:
    return str.__str__(key) if isinstance(key, str) else json.dumps(key)


def page_ordered(pairs: Any) -> list[Any]:
    """A plain object's order: integer-like keys first (the boundary loses Python's order there)."""

    def is_index(key: str) -> bool:
        return key.isascii() and key.isdigit() and str(int(key)) == key and int(key) < 2**32 - 1

    found = list(pairs)
    indexed = sorted((pair for pair in found if is_index(pair[0])), key=lambda pair: int(pair[0]))
    return [*indexed, *(pair for pair in found if not is_index(pair[0]))]


def differs(expected: Outcome, actual: Outcome) -> str:
    """What is different, empty where nothing is."""
    if actual.refused:
        return f"refused ({actual.refused}): {actual.message}\n{actual.detail}"
    if expected.error != actual.error:
        return f"CPython: {expected}\nJavaScript: {actual}\n{actual.detail}"
    if expected.error:
        if actual.message is not None and expected.message != actual.message:
            return f"message\n  CPython:    {expected.message!r}\n  JavaScript: {actual.message!r}"
        return ""
    if not equal(expected.value, actual.value):
        return f"value\n  CPython:    {expected.value!r}\n  JavaScript: {actual.value!r}"
    return ""


def first_difference(a: Any, b: Any, path: str = "") -> str:
    """Where two shown values first differ, as Python writes the way there; empty at the top."""
    if isinstance(a, list) and isinstance(b, list):
        for i, (x, y) in enumerate(zip(a, b, strict=False)):
            if not equal(x, y):
                return first_difference(x, y, f"{path}[{i}]")
    elif isinstance(a, dict) and isinstance(b, dict) and isinstance(a["$"], list) and isinstance(b["$"], list):
        for (k, x), (other, y) in zip(a["$"], b["$"], strict=False):
            if k != other:
                return path
            if not equal(x, y):
                return first_difference(x, y, f"{path}[{k!r}]")
    return path


def _sorted(value: Any) -> Any:
    """A shown value with the members of all dicts in it by name."""
    if isinstance(value, dict):
        return {"$": _sorted(value["$"])}
    if not isinstance(value, list):
        return value
    items = [_sorted(v) for v in value]
    if all(isinstance(v, list) and len(v) == 2 and isinstance(v[0], str) for v in items):
        return sorted(items, key=lambda pair: str(pair[0]))
    return items


def _is_component(value: dict[str, Any]) -> bool:
    pairs = value.get("$")
    return isinstance(pairs, list) and {pair[0] for pair in pairs} == {"props", "type", "namespace"}


def _by_name(value: dict[str, Any]) -> dict[str, Any]:
    parts = dict(value["$"])
    props = parts.pop("props")
    if isinstance(props, dict) and isinstance(props.get("$"), list):
        return parts | {f"props {name}": found for name, found in props["$"]}
    return parts | {"props": props}


def equal(a: Any, b: Any, *, unordered: bool = False, tolerance: float = 0.0) -> bool:
    """Whether two shown values are one: types and order count, 2 and 2.0 are the same number to a page.

    `unordered` leaves the order of lists open, `tolerance` the last digits of floats (relative).
    """
    if isinstance(a, bool) or isinstance(b, bool):
        return a is b
    if isinstance(a, (int, float)) and isinstance(b, (int, float)):
        same = a == b or (isinstance(a, float) is not isinstance(b, float) and float(a) == float(b))
        return same or (tolerance > 0 and math.isclose(a, b, rel_tol=tolerance))
    if isinstance(a, list) and isinstance(b, list):
        if len(a) != len(b):
            return False
        if unordered:
            a, b = sorted(a, key=json.dumps), sorted(b, key=json.dumps)
        return all(equal(x, y, unordered=unordered, tolerance=tolerance) for x, y in zip(a, b, strict=True))
    if isinstance(a, dict) and "any order" in a and isinstance(b, dict):
        return equal(_sorted(a["$"]), _sorted(b.get("$")), unordered=unordered, tolerance=tolerance)
    if isinstance(a, dict) and isinstance(b, dict):
        if _is_component(a) and _is_component(b):  # a page reads them by name: their order is nobody's business
            a, b = _by_name(a), _by_name(b)
        return a.keys() == b.keys() and all(equal(a[k], b[k], unordered=unordered, tolerance=tolerance) for k in a)
    return type(a) is type(b) and bool(a == b)
