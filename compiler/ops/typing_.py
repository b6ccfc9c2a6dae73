"""What the module typing does at run time; everything else of it is for type checkers."""

from __future__ import annotations

import ast

from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.lattice import NEVER, Type
from clientside.compiler.js import nodes as js
from clientside.compiler.library import missing_member
from clientside.compiler.ops.row import attribute, function, table


def new_type_lambda(call: ast.Call) -> ast.Lambda | None:
    """`NewType("UserId", int)` gives back what it is called with."""
    if len(call.args) != 2 or call.keywords:
        return None
    made = ast.Lambda(ast.arguments([ast.arg("x")], [], None, [], [], None, []), ast.Name("x", ast.Load()))
    for node in ast.walk(made):
        if isinstance(node, (ast.expr, ast.arg)):
            ast.copy_location(node, call)
    return made


def _unknown(f: Facts) -> Type:
    f.inference.problem("unsupported-module-member", f.node, **missing_member("typing", "NewType"))
    return NEVER


ROWS = table(
    function("cast(typ, val)", "of val", lambda e: e.arg("val")),
    function("NewType(name, tp)", _unknown, lambda e: e.helper("unreachable"), rewrite=new_type_lambda),
    # What a module's `UserId = NewType("UserId", int)` is.
    function("_of_new_type(x, /)", "of x", lambda e: e.arg("x")),
    attribute("", "TYPE_CHECKING", "bool", lambda e: js.Bool(False)),
)
