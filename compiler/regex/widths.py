"""How many characters a pattern can match."""

from __future__ import annotations

from collections.abc import Sequence

from clientside.compiler.regex.tree import (
    UNLIMITED,
    Alt,
    At,
    Atomic,
    Chars,
    Conditional,
    Dot,
    Group,
    Look,
    Node,
    Ref,
    Repeat,
    Seq,
)

Width = tuple[int, int]


def width(node: Node, groups: Sequence[Width | None]) -> Width:
    """The least and the largest number of characters; `groups` holds the widths of the groups before."""
    if isinstance(node, Seq):
        found = [width(item, groups) for item in node.items]
        return min(sum(w[0] for w in found), UNLIMITED), min(sum(w[1] for w in found), UNLIMITED)
    if isinstance(node, Alt):
        return _any([width(branch, groups) for branch in node.branches])
    if isinstance(node, (Group, Atomic)):
        return width(node.body, groups)
    if isinstance(node, Repeat):
        low, high = width(node.body, groups)
        most = UNLIMITED if node.most == UNLIMITED and high else high * node.most
        return min(low * node.least, UNLIMITED), min(most, UNLIMITED)
    if isinstance(node, (Chars, Dot)):
        return 1, 1
    if isinstance(node, Ref):
        return groups[node.group] or (0, UNLIMITED)
    if isinstance(node, Conditional):
        return _any([width(node.yes, groups), width(node.no, groups)])
    assert isinstance(node, (At, Look))
    return 0, 0


def _any(found: list[Width]) -> Width:
    return min(w[0] for w in found), max(w[1] for w in found)
