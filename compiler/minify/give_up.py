"""What a small script gives up at: calls of helpers that only the complete script has.

Such a call throws at once (`$()`), so neither its arguments nor what would be done with its result is left. A helper's
statement that begins with `rare:` gives up as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientside.compiler.minify.tree import Node

if TYPE_CHECKING:
    from clientside.compiler.minify.fold import Folding

GIVEN_UP = "$()"
STATEMENT = "$();"


def is_rare_use(folding: Folding, node: Node) -> bool:
    """Whether a node calls, makes or asks something of a rare helper."""
    if node.kind not in ("call", "new", "member", "index"):
        return False
    first = node.kids[0]
    return first.kind == "name" and folding.meanings.get(first.start) in folding.rare


def is_mark(node: Node) -> bool:
    """Whether a node is a statement that the runtime marks as rare."""
    return node.kind == "labeled" and node.text == "rare"


def is_only_mark(node: Node) -> bool:
    """Whether a node is `if (…) rare: {}`, which only says what is rare."""
    return node.kind == "if" and is_mark(node.kids[1]) and not node.kids[1].kids[0].kids


def has_given_up(folding: Folding, node: Node) -> bool:
    """Whether evaluating, or executing, a node does nothing but give up."""
    edit = folding.edits.get(node)
    if isinstance(edit, Node):
        return has_given_up(folding, edit)
    if edit is not None:
        return edit in (GIVEN_UP, STATEMENT)
    if node.kind in ("expression", "parenthesized"):
        return has_given_up(folding, node.kids[0])
    if node.kind == "block":
        first = next((kid for kid in node.kids if folding.edits.get(kid) != ""), None)
        return first is not None and has_given_up(folding, first)
    return False


def give_up(folding: Folding, node: Node) -> None:
    """Where the first thing that a node evaluates gives up, all of it does."""
    kids = node.kids
    if not kids:
        return
    if node.kind in ("throw", "return"):
        if has_given_up(folding, kids[0]):
            folding.edits[node] = STATEMENT
    elif node.kind in ("binary", "unary", "member", "index", "template", "conditional", "spread"):
        if (node.text not in ("delete", "await") and has_given_up(folding, kids[0])) or (
            node.kind == "conditional" and folding.is_pure(kids[0]) and all(has_given_up(folding, k) for k in kids[1:])
        ):
            folding.edits[node] = GIVEN_UP
    elif node.kind in ("assign", "update"):
        if any(folding.edits.get(part) == GIVEN_UP for part in kids[0].walk()) or has_given_up(folding, kids[-1]):
            folding.edits[node] = GIVEN_UP
    elif node.kind in ("call", "new"):
        before = kids[0].kind in ("name", "super") or has_given_up(folding, kids[0])
        if has_given_up(folding, kids[0]) or (before and len(kids) > 1 and has_given_up(folding, kids[1])):
            folding.edits[node] = GIVEN_UP
    elif node.kind == "declaration" and has_given_up(folding, kids[0].kids[-1]):
        folding.edits[node] = STATEMENT
    elif node.kind == "block" and len(kids) > 1 and has_given_up(folding, kids[0]):
        for kid in kids[1:]:
            folding.edits[kid] = ""
    elif node.kind == "if" and len(kids) == 2 and has_given_up(folding, kids[0]):
        folding.edits[node] = STATEMENT


def give_up_early(folding: Folding, block: Node) -> None:
    """Leave out what a block only does to give up in any case: tests, and declarations, right before it gives up."""
    kids = [kid for kid in block.kids if folding.edits.get(kid) != ""]
    at = next((i for i, kid in enumerate(kids) if has_given_up(folding, kid)), 0)
    for kid in reversed(kids[:at]):
        if kid.kind == "if" and len(kid.kids) == 2 and kid not in folding.edits:
            harmless = folding.is_pure(kid.kids[0]) and has_given_up(folding, kid.kids[1])
        else:
            harmless = kid.kind == "declaration" and all(folding.is_pure(d.kids[-1]) for d in kid.kids)
        if not harmless:
            return
        folding.edits[kid] = ""


def is_hollow(folding: Folding, statement: Node) -> bool:
    """Whether a function does nothing but give up."""
    return statement.kind == "function_declaration" and has_given_up(folding, statement.kids[-1])
