"""Whether a bundle needs strict mode, and a function around it: `(() => { "use strict"; … })()` is `{ … }` where not.

Sloppy code differs where it writes to what cannot be written, in `this` and `arguments`, and in functions that blocks
declare. (ECMA-262, annexes B.3 and C.)
"""

from __future__ import annotations

from clientside.compiler.minify.fold import Folding
from clientside.compiler.minify.tree import Node

_CLASSES = frozenset(["class", "class_declaration"])
_OWN = "$s"  # the namespace that a small script writes to: Dash's, or made there and then


def open_up(folding: Folding) -> None:
    """Leave out the directive and the function around a text, where neither changes anything."""
    body = folding.body
    if body is folding.tree.kids or len(body) < 2 or not _is_directive(body[0]):
        return
    if any(kid.kind == "function_declaration" and folding.edits.get(kid) is None for kid in body):
        return  # it would be the window's
    if any(kid.kind == "declaration" and folding.words[kid.start].text == "var" for kid in body):
        return
    if any(_depends(folding, kid, True) for kid in body):
        return
    folding.edits[folding.tree.kids[0]] = ("{", *body[1:], "}")


def _is_directive(statement: Node) -> bool:
    return statement.kind == "expression" and statement.kids[0].kind == "string"


def _depends(folding: Folding, node: Node, outermost: bool = False) -> bool:
    """Whether strict mode can be told from sloppy mode below a node."""
    if node.kind in _CLASSES:  # always strict
        return any(_depends(folding, kid) for kid in node.kids if kid.kind == "extends")
    if node.kind in ("this", "with") or (node.kind == "name" and node.text in ("arguments", "eval")):
        return True
    if node.kind == "function_declaration" and not outermost:
        return True
    target = node.kids[0] if node.kind in ("assign", "update") else None
    if node.kind == "unary" and node.text in ("delete", "++", "--"):
        target = node.kids[0]
    if target is not None and target.kind != "name" and not (target.kind == "member" and target.kids[0].text == _OWN):
        root = target.kids[0] if target.kind in ("member", "index") else target
        # `(globalThis.x ??= {}).y ??= {}` makes what is not there.
        if not (node.text == "??=" and root.kind in ("name", "parenthesized", "member") and _is_global(root)):
            return True
    return any(_depends(folding, kid) for kid in node.kids)


def _is_global(node: Node) -> bool:
    while node.kind in ("parenthesized", "member", "index", "assign"):
        node = node.kids[0]
    return node.kind == "name" and node.text in ("globalThis", "window")
