"""What is certain of a pattern: which groups a match sets, whether an empty match is the last choice."""

from __future__ import annotations

from clientside.compiler.regex.tree import (
    Alt,
    Atomic,
    Chars,
    Conditional,
    Dot,
    Group,
    Look,
    Node,
    Repeat,
    Seq,
    parts,
    walk,
)
from clientside.compiler.regex.widths import Width, width


def groups_in(node: Node) -> frozenset[int]:
    """The groups inside a node."""
    return frozenset(found.number for found in walk(node) if isinstance(found, Group))


def closing_order(node: Node) -> list[int]:
    """The groups in the order in which they are closed."""
    found: list[int] = []
    for inner in node.items if isinstance(node, Seq) else parts(node):
        found.extend(closing_order(inner))
    return [*found, node.number] if isinstance(node, Group) else found


def surely_set(node: Node) -> frozenset[int]:
    """The groups that every match of a node sets."""
    if isinstance(node, Seq):
        return frozenset().union(*(surely_set(item) for item in node.items))
    if isinstance(node, Alt):
        first, *others = [surely_set(branch) for branch in node.branches]
        return first.intersection(*others)
    if isinstance(node, Group):
        return surely_set(node.body) | {node.number}
    if isinstance(node, Repeat):
        return surely_set(node.body) if node.least else frozenset()
    if isinstance(node, Look):
        return frozenset() if node.negated else surely_set(node.body)
    if isinstance(node, Atomic):
        return surely_set(node.body)
    return frozenset()


def widths_of(body: Seq, groups: int) -> list[Width | None]:
    """The width of each group."""
    found: list[Width | None] = [None] * (groups + 1)
    for node in reversed(list(walk(body))):
        if isinstance(node, Group):
            found[node.number] = (0, 2**32)
    for _ in range(2):
        for node in walk(body):
            if isinstance(node, Group):
                found[node.number] = width(node.body, found)
    return found


def is_nullable(node: Node, widths: list[Width | None]) -> bool:
    """Whether a node can match nothing."""
    return width(node, widths)[0] == 0


def empty_is_last(node: Node, widths: list[Width | None]) -> bool:
    """Whether a node that matches nothing, at some place, could not have matched anything else there."""
    if not is_nullable(node, widths):
        return True
    if isinstance(node, Seq):
        return all(empty_is_last(item, widths) for item in node.items)
    if isinstance(node, Alt):
        *others, last = node.branches
        return not any(is_nullable(branch, widths) for branch in others) and empty_is_last(last, widths)
    if isinstance(node, Repeat):
        return (node.mode != "?" or node.least == node.most) and empty_is_last(node.body, widths)
    if isinstance(node, (Group, Atomic)):
        return empty_is_last(node.body, widths)
    return not isinstance(node, Conditional)


def word_edge(node: Node, first: bool) -> bool | None:
    """Whether the first (last) character of whatever a node matches is one of `\\w`; None where that differs, or it may
    match nothing.
    """
    if isinstance(node, Seq):
        return word_edge(node.items[0 if first else -1], first) if node.items else None
    if isinstance(node, Alt):
        found = {word_edge(branch, first) for branch in node.branches}
        return found.pop() if len(found) == 1 else None
    if isinstance(node, (Group, Atomic)):
        return word_edge(node.body, first)
    if isinstance(node, Repeat):
        return word_edge(node.body, first) if node.least else None
    return _is_word(node) if isinstance(node, Chars) else None


def _is_word(node: Chars) -> bool | None:
    if node.negated or any(high - low > 300 for low, high in node.ranges):
        return None
    found: set[bool | None] = {chr(c).isalnum() or c == 95 for low, high in node.ranges for c in range(low, high + 1)}
    found |= {{"d": True, "w": True, "s": False, "W": False}.get(letter) for letter in node.classes}
    return found.pop() if len(found) == 1 else None


def is_one_char(node: Node) -> bool:
    """Whether a node is a single character of any kind."""
    return isinstance(node, (Chars, Dot)) or (
        isinstance(node, Seq) and len(node.items) == 1 and is_one_char(node.items[0])
    )
