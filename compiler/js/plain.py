"""A JavaScript tree as values of JSON, and back."""

from __future__ import annotations

from typing import Any

from clientside.compiler.js import nodes as js
from clientside.compiler.js.walk import NODES
from clientside.compiler.records import fields_of

_KINDS: dict[str, type] = {kind.__name__: kind for kind in NODES}
_FIELDS: dict[type, tuple[str, ...]] = {kind: fields_of(kind) for kind in NODES}


def plain(part: Any) -> Any:
    """A tree as lists, texts and numbers."""
    if isinstance(part, (js.Num, js.Big)):
        return [type(part).__name__, plain(part.pos), repr(part.value)]  # nan, 1e999, and ints of any size
    names = _FIELDS.get(type(part))
    if names is not None:
        return [type(part).__name__, *(plain(getattr(part, name)) for name in names)]
    if isinstance(part, (list, tuple)):
        return ["list" if isinstance(part, list) else "tuple", *map(plain, part)]
    return part


def tree(found: Any) -> Any:
    """The tree that `plain` was given. Raises ValueError, TypeError, LookupError for anything else."""
    if not isinstance(found, list):
        return found
    kind, *parts = found
    if kind in ("Num", "Big"):
        made = js.Num(float(parts[1]) if not parts[1].lstrip("-").isdigit() else int(parts[1]))
        node: js.Expr = made if kind == "Num" else js.Big(int(parts[1]))
        node.pos = tree(parts[0])
        return node
    values = list(map(tree, parts))
    if kind == "list":
        return values
    if kind == "tuple":
        return tuple(values)
    names = _FIELDS[_KINDS[kind]]
    whole: Any = object.__new__(_KINDS[kind])
    for name, value in zip(names, values, strict=True):
        setattr(whole, name, value)
    return whole
