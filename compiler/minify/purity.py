"""Whether nothing happens when an expression is evaluated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientside.compiler.minify.tree import Node

if TYPE_CHECKING:
    from clientside.compiler.minify.fold import Folding

_PURE = frozenset(["name", "this", "null", "true", "false", "number", "string", "regex", "arrow", "function"])
_OPERATORS = frozenset(["===", "!==", "&&", "||", "??", "instanceof"])  # those that call nothing
_CALLING = frozenset(["delete", "await", "++", "--"])


def is_pure(folding: Folding, node: Node) -> bool:
    """Whether nothing happens, and nothing is made, when a node of a folded text is evaluated."""
    if node.kind in _PURE or folding.constant(node):
        return True
    if node.kind == "binary":
        asks = node.text in _OPERATORS
    elif node.kind == "call":
        asks = node.kids[0].kind == "member" and node.kids[0].text == "isArray"
    else:
        asks = node.kind in ("member", "index", "parenthesized", "unary") and node.text not in _CALLING
    return asks and all(is_pure(folding, kid) for kid in node.kids)
