"""What a node is for where it stands: asked for its truth, written to, declared."""

from __future__ import annotations

from clientside.compiler.minify.tree import Node


def body(tree: Node) -> list[Node]:
    """The statements of the function that is the bundle, or of the text."""
    if len(tree.kids) == 1 and tree.kids[0].kind == "expression":
        for node in tree.kids[0].walk():
            if node.kind == "arrow":
                if node.kids[-1].kind == "block" and len(node.kids) == 1:
                    return node.kids[-1].kids
                break
    return tree.kids


def methods_of(statement: Node) -> list[Node]:
    """The methods and fields of a class that a statement declares, or makes one instance of: `new (class { … })()`."""
    made = statement
    if statement.kind == "declaration" and len(statement.kids) == 1 and len(statement.kids[0].kids) == 2:
        made = statement.kids[0].kids[1]
        while made.kind in ("new", "parenthesized"):
            made = made.kids[0]
    return (
        [kid for kid in made.kids if kid.kind in ("method", "field")]
        if made.kind in ("class", "class_declaration")
        else []
    )


def is_boolean(node: Node) -> bool:
    """Whether a node gives true or false, whatever its operands are."""
    if node.kind == "parenthesized":
        return is_boolean(node.kids[0])
    if node.kind == "binary":
        return node.text in ("===", "!==", "<", ">", "<=", ">=", "instanceof", "in")
    return node.kind == "unary" and node.text == "!"


def counts_as_truth(node: Node, i: int, boolean: bool) -> bool:
    """Whether only the truth of a node's i-th part counts."""
    if node.kind in ("if", "while", "conditional"):
        return i == 0 or (boolean and node.kind == "conditional")
    if node.kind == "unary":
        return node.text == "!"
    return boolean and (node.kind == "parenthesized" or (node.kind == "binary" and node.text in ("&&", "||")))


def role_of(node: Node, i: int) -> str:
    if node.kind == "call" and i == 0:
        return "callee"
    if node.kind in ("member", "index") and i == 0:
        return "object"
    if node.kind in ("assign", "update") and i == 0:
        return "target"
    if node.kind == "unary" and node.text in ("delete", "++", "--"):
        return "target"
    if node.kind == "declarator":
        return "declared" if i == 0 else ""
    if node.kind in (
        "for",
        "pattern",
        "default",
        "function_declaration",
        "class_declaration",
        "class",
        "arrow",
        "method",
        "function",
        "object",
    ):
        return "declared"
    return ""
