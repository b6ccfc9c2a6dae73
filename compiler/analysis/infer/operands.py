"""What the operand of a special method may be: any value, of which those are told apart that the method asks for."""

from __future__ import annotations

import ast

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.kinds import KINDS, SITE
from clientside.compiler.analysis.program import Function, Program
from clientside.compiler.analysis.types import Type
from clientside.compiler.walk import walk

CONTAINERS = ("set", "frozenset")


def asked_kinds(program: Program, function: Function, anything: Type) -> Type:
    """The kinds of values that a function's `isinstance` and `case` name, beside those that a page has anyway."""
    from clientside.compiler.analysis.infer.branches import class_kinds
    from clientside.compiler.analysis.infer.class_tests import kinds_made, tested
    from clientside.compiler.ops.row import Row

    found: dict[str, object] = {}
    for node in walk(function.node):
        classes: ast.expr | None = None
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and len(node.args) == 2:
            classes = node.args[1] if node.func.id == "isinstance" else None
        elif isinstance(node, ast.MatchClass):
            classes = node.cls
        known = program.types.get(classes) if classes is not None else None
        if classes is None or known is None:
            continue
        kinds = class_kinds(classes, program) or ()
        for made in tested(known) or ():
            kinds += kinds_made(made) if isinstance(made, Row) else ()
        for kind in kinds:
            if kind == "re_flag":  # an int that nobody adds to an instance
                continue
            if kind not in anything.kinds and kind not in found:
                value = _value(program, function, kind)
                if value is not None:
                    found[kind] = value
    return Type(found)


def _value(program: Program, function: Function, kind: str) -> object:
    """What a Type knows of any value of a kind; None for kinds that say more of their values."""
    if kind == "tuple" or kind in CONTAINERS or (kind in KINDS and KINDS[kind].element == SITE):
        site = program.site(function.node, f"operand {kind}")
        site.store(program.page_value(("operand", function)))
        return site
    if kind == "slice":
        site = program.site(function.node, "operand slice")
        site.store(t.join(t.NONE, t.INT))
        return site
    if kind == "range":
        return t.RANGE.kinds["range"]
    return True if kind in KINDS and kind not in ("component", "figure", "graph", "patch", "task", "queue") else None
