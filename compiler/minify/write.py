"""The words that are left, with as few spaces as JavaScript allows."""

from __future__ import annotations

from collections.abc import Iterator

from clientside.compiler.minify.fold import Folding
from clientside.compiler.minify.tree import Node

_LISTS = frozenset(["block", "program", "case"])


def left(folding: Folding, node: Node, inside: str = "") -> Iterator[int | str]:
    """What is left of a node: indices of words, and texts that stand for some."""
    if folding.is_unused(node):
        return
    edit = folding.edits.get(node)
    if isinstance(edit, tuple):
        yield edit[0]
        yield from left(folding, edit[1], inside)
        yield edit[2]
        return
    if isinstance(edit, Node):
        yield from left(folding, edit, inside)
        return
    if edit is not None:
        if edit or inside not in _LISTS:
            yield edit or ";"
        return
    if node in folding.declared_statements and node not in folding.live:
        return
    if node.kind == "if" and len(node.kids) == 3 and _is_nothing(folding, node.kids[2]):
        yield from _parts(folding, node, node.kids[:2], node.kids[1].end)
        return
    yield from _parts(folding, node, node.kids, node.end)


def _parts(folding: Folding, node: Node, kids: list[Node], end: int) -> Iterator[int | str]:
    at = node.start
    for kid in kids:
        yield from range(at, kid.start)
        yield from left(folding, kid, node.kind)
        at = kid.end
    yield from range(at, end)


def _is_nothing(folding: Folding, node: Node) -> bool:
    edit = folding.edits.get(node)
    return _is_nothing(folding, edit) if isinstance(edit, Node) else edit == ""


def needs_space(before: str, after: str) -> bool:
    """Whether two words would become another one without a space."""
    a, b = before[-1], after[0]
    if _is_letter(a) and _is_letter(b):
        return True
    return (a == b and a in "+-") or (a == "/" and b in "/*") or (a.isdigit() and b == ".")


def _is_letter(c: str) -> bool:
    return c.isalnum() or c in "_$#\\" or ord(c) > 127
