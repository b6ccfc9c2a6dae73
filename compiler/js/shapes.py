"""What the fields of each node may hold, read from the annotations in `nodes`."""

from __future__ import annotations

import types
import typing
from typing import Any

from clientside.compiler.js import nodes as js

# Where an annotation allows more than makes sense.
_KINDS = {
    (js.Declare, "kind"): ("let", "const", "var"),
    (js.ForOf, "kind"): ("let", "const", "var", None),
    (js.ForIn, "kind"): ("let", "const", "var", None),
    (js.Method, "kind"): ("method", "get", "set", "field"),
}


def fits(value: Any, shape: Any) -> bool:
    """Whether a field's value is what its annotation says."""
    if isinstance(shape, tuple):
        return value in shape
    origin = typing.get_origin(shape)
    arguments = typing.get_args(shape)
    if origin in (typing.Union, types.UnionType):
        return any(fits(value, argument) for argument in arguments)
    if origin is list:
        return isinstance(value, list) and all(fits(item, arguments[0]) for item in value)
    if origin is tuple:
        return (
            isinstance(value, tuple)
            and len(value) == len(arguments)
            and all(fits(item, argument) for item, argument in zip(value, arguments, strict=True))
        )
    if shape in (int, float):
        return type(value) is shape
    return isinstance(value, shape)


def _shape(kind: type) -> dict[str, Any]:
    return {name: _KINDS.get((kind, name), hint) for name, hint in typing.get_type_hints(kind).items()}


SHAPES: dict[type, dict[str, Any]] = {
    kind: _shape(kind)
    for kind in vars(js).values()
    if isinstance(kind, type)
    and (issubclass(kind, js.Node) or kind in (js.Param, js.Method))
    and kind not in (js.Node, js.Expr, js.Stmt)
}
