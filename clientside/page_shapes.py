"""How Dash calls the functions that it knows by name only, read from an app's callbacks as the page gets them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from clientside.compiler.shape import CallbackShape
    from clientside.registry import Key

_WILDCARDS = (["ALL"], ["ALLSMALLER"])


def page_shapes(callbacks: list[dict[str, Any]]) -> dict[Key, CallbackShape]:
    """What each clientside function of an app is passed and must return, where all its callbacks agree."""
    from clientside.compiler.shape import joined_shape

    found: dict[Key, list[CallbackShape]] = {}
    for callback in callbacks:
        name = callback["clientside_function"]
        if name:
            found.setdefault((name["namespace"], name["function_name"]), []).append(_shape(callback))
    return {key: joined_shape(shapes) for key, shapes in found.items()}


def _shape(callback: dict[str, Any]) -> CallbackShape:
    from clientside.compiler.shape import CallbackShape

    output = callback["output"]
    outputs = output[2:-2].split("...") if output.startswith("..") else [output]
    count = 0 if callback["no_output"] else len(outputs) if output.startswith("..") else None
    values = [*callback["inputs"], *callback["state"]]
    many = frozenset(i for i, value in enumerate(values) if _is_many(value["id"]))
    lists = not callback["no_output"] and any(_is_many(each.rpartition(".")[0]) for each in outputs)
    return CallbackShape(count, many, lists=lists, passed=len(values))


def _is_many(id: str) -> bool:
    """Whether an id, as the page knows it, is one of a wildcard for several components."""
    if not id.startswith("{"):
        return False
    try:
        return any(value in _WILDCARDS for value in json.loads(id.replace("\\.", ".")).values())
    except ValueError:
        return False
