"""Result types written as text: `list[str]`, `int | None`, `element`, `dict[str, of value]`.

Words: none bool str bytes int (any size) safe (|n| < 2^53) index (a length) float number range, `element` (what the
receiver, or else the first argument, yields when iterated), `key`/`value` (of the receiver, a dict), `self` (the
receiver's own type), `of NAME` (the type of an argument), `each NAME` (what an argument yields when iterated), `new
list[…]`-style containers are always new ones.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.types import Type

if TYPE_CHECKING:
    from clientside.compiler.analysis.facts import Facts
    from clientside.compiler.ops.row import Result

_WORDS: dict[str, Type] = {
    "none": t.NONE,
    "None": t.NONE,
    "bool": t.BOOL,
    "str": t.STR,
    "bytes": Type({"bytes": True}),
    "int": t.INT,
    "safe": t.SAFE_INT,
    "index": t.LENGTH,
    "float": t.FLOAT,
    "number": t.NUMBER,
    "range": t.RANGE,
    "never": t.NEVER,
}


def result_rule(result: Result) -> Callable[[Facts], Type]:
    """The rule as a function of a call's facts."""
    if isinstance(result, Type):
        constant = result
        return lambda facts: constant
    if callable(result):
        return result
    return _parsed(result)


@cache
def _parsed(text: str) -> Callable[[Facts], Type]:
    source = text.replace("of ", "of@").replace("each ", "each@")
    return _rule(ast.parse(source, mode="eval").body)


def _rule(node: ast.expr) -> Callable[[Facts], Type]:
    if isinstance(node, ast.Constant) and node.value is None:
        return lambda f: t.NONE
    if isinstance(node, ast.Name):
        word = node.id
        if word in _WORDS:
            found = _WORDS[word]
            return lambda f: found
        return _RELATIVE[word]
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.MatMult) and isinstance(node.right, ast.Name):
        name = node.right.id
        if isinstance(node.left, ast.Name) and node.left.id == "of":
            return lambda f: f.type(name)
        return lambda f: f.elements(f.type(name))
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        left, right = _rule(node.left), _rule(node.right)
        return lambda f: t.join(left(f), right(f))
    if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
        kind = node.value.id
        inner = [_rule(n) for n in (node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice])]
        label = ast.unparse(node)
        if kind == "tuple":
            return lambda f: f.new_tuple([r(f) for r in inner])
        if kind == "dict":
            return lambda f: f.new_dict(inner[0](f), inner[1](f), label)
        return lambda f: f.new(kind, inner[0](f), label)
    raise ValueError(ast.dump(node))


def _receiver(f: Facts) -> Type:
    return f.receiver


def _part(f: Facts, values: bool) -> Type:
    site: t.DictSite = _receiver(f).get("dict")
    return site.values_type() if values else site.keys_type()


_RELATIVE: dict[str, Callable[[Facts], Type]] = {
    "element": lambda f: f.elements(_receiver(f) or f.first()),
    "key": lambda f: _part(f, False),
    "value": lambda f: _part(f, True),
    "self": _receiver,
}
