"""Walking Python's tree, several times as fast as `ast.walk` does: every function is walked by several phases.

Operators and contexts (`Add()`, `Load()`) are left out: the parser makes one object of each for all places.
"""

from __future__ import annotations

import ast
from typing import Any

_LEAVES = frozenset((ast.Name, ast.Constant, ast.alias, ast.Pass, ast.Break, ast.Continue, ast.Global, ast.Nonlocal))
_PLAIN = frozenset(
    (
        *("ctx", "op", "ops", "attr", "id", "arg", "kind", "type_comment", "type_ignores", "level", "module"),
        *("conversion", "simple", "is_async", "kwd_attrs", "rest"),
    )
)
_FIELDS: dict[type[ast.AST], tuple[str, ...]] = dict.fromkeys(_LEAVES, ())


class _Inner(tuple[ast.AST, ...]):
    """What is within a node. It is kept with the node, as trees are walked often and never written to; a copy of the
    node, which may be written to, has none.
    """

    __slots__ = ()

    def __deepcopy__(self, memo: dict[int, Any]) -> None:
        return None


_NONE = _Inner()


def children(node: ast.AST) -> tuple[ast.AST, ...]:
    """The nodes directly within one, in the order of its fields."""
    kept: _Inner | None = node.__dict__.get("_inner")
    if kept is not None:
        return kept
    kind = node.__class__
    fields = _FIELDS.get(kind)
    if fields is None:
        fields = _FIELDS[kind] = tuple(name for name in kind._fields if name not in _PLAIN)
    if not fields:
        return _NONE
    found: list[ast.AST] = []
    for name in fields:
        value = getattr(node, name, None)
        if value.__class__ is list:
            for item in value:
                if isinstance(item, ast.AST):
                    found.append(item)
        elif isinstance(value, ast.AST):
            found.append(value)
    kept = node._inner = _Inner(found)  # type: ignore[attr-defined]
    return kept


def walk(node: ast.AST) -> list[ast.AST]:
    """A node and all within it, level by level as `ast.walk` gives them."""
    found = [node]
    for each in found:
        if each.__class__ not in _LEAVES:
            found += children(each)
    return found
