"""The words that are left, with as few spaces as JavaScript allows."""

from __future__ import annotations

from collections.abc import Iterator

from clientside.compiler.minify.fold import CONSTANTS, Folding
from clientside.compiler.minify.give_up import STATEMENT
from clientside.compiler.minify.tokens import NotUnderstood
from clientside.compiler.minify.tree import Node

_BODIES = frozenset(["if", "for", "while"])
_SIMPLE = frozenset(["expression", "return", "throw", "break", "continue"])
_LISTS = frozenset(["block", "program", "case"])


def left(folding: Folding, node: Node, inside: str = "") -> Iterator[int | str]:
    """What is left of a node: indices of words, and texts that stand for some."""
    if folding.is_unused(node):
        return
    edit = folding.edits.get(node)
    if isinstance(edit, tuple):
        for piece in edit:
            if isinstance(piece, Node):
                yield from left(folding, piece, inside)
            else:
                yield piece
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
    if node.kind in CONSTANTS or (node.text == "undefined" and node.kind == "name" and _is_engines(folding, node)):
        yield node.text
        return
    if node.kind == "block" and inside in _BODIES:
        alone = _alone(folding, node)
        if alone is not None:
            yield from alone
            return
    if node.kind == "arrow" and _is_bare(folding, node):
        parameter, body = node.kids
        yield parameter.start
        yield from range(parameter.end + 1, body.start)
        yield from left(folding, body, node.kind)
        return
    if node.kind == "if" and len(node.kids) == 3 and _is_nothing(folding, node.kids[2]):
        yield from _parts(folding, node, node.kids[:2], node.kids[1].end)
        return
    if node.kind == "try" and folding.gives_up:
        yield from _try(folding, node)
        return
    yield from _parts(folding, node, node.kids, node.end)


def _is_engines(folding: Folding, name: Node) -> bool:
    return name.start not in folding.meanings


def _is_bare(folding: Folding, arrow: Node) -> bool:
    """Whether an arrow function has one parameter, which needs no parentheses."""
    parameter = arrow.kids[0]
    if len(arrow.kids) != 2 or parameter.kind != "name" or folding.edits.get(parameter) is not None:
        return False
    alone = parameter.start == arrow.start + 1 and folding.words[parameter.end].text == ")"  # and it is no rest
    return alone and folding.words[arrow.start].text == "("


def _alone(folding: Folding, block: Node) -> list[int | str] | None:
    """The only statement of a block, where it needs no braces."""
    found = [kid for kid in block.kids if not _is_nothing(folding, kid)]
    if len(found) != 1:
        return None
    edit = folding.edits.get(found[0])
    kind = edit.kind if isinstance(edit, Node) else found[0].kind
    if kind not in _SIMPLE or (edit is not None and not isinstance(edit, Node) and edit != STATEMENT):
        return None
    pieces = list(left(folding, found[0], "block"))
    last = pieces[-1]
    if not (folding.words[last].text if isinstance(last, int) else last).endswith(";"):
        pieces.append(";")
    return pieces


def _try(folding: Folding, node: Node) -> Iterator[int | str]:
    """A `try` through which giving up passes: what is caught first of all goes on, if that is it."""
    at = node.start
    for i, kid in enumerate(node.kids):
        between = range(at, kid.start)
        at = kid.end
        caught = i > 0 and kid.kind == "block" and folding.words[node.kids[i - 1].end].text != "finally"
        if not caught:
            yield from between
            yield from left(folding, kid, node.kind)
            continue
        pattern = node.kids[i - 1]
        if pattern.kind == "block":  # nothing is bound
            yield "catch($$$){if($$$===$)throw $;"
        elif pattern.kind == "name":
            yield from (*between, "{if(", pattern.start, "===$)throw $;")
        else:
            raise NotUnderstood("what is caught is taken apart")
        yield from _parts(folding, Node(kid.kind, kid.start + 1, kid.end), kid.kids, kid.end)
    yield from range(at, node.end)


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
