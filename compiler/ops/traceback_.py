"""traceback: what prints goes to the console, where the engine shows its own traceback."""

from __future__ import annotations

import ast

from clientside.compiler.analysis.facts import Facts
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.row import function, table


def only_console(f: Facts) -> None:
    """A file to print to is refused."""
    if f.given("file"):
        f.inference.problem("file-input-output", f.node, name=ast.unparse(f.node))


def emit_print_exc(e: Emission) -> js.Expr:
    """`traceback.print_exc()`: the exception that the `except` block around it handles."""
    handled = [e.ctx.copy(e.ctx.caught[-1])] if e.ctx.caught else []
    return e.helper("consoleError", *handled)


ROWS = table(
    function("print_exc(limit=None, file=None, chain=True)", "none", emit_print_exc, effect=only_console),
    function(
        "print_exception(exc, /, value=None, tb=None, limit=None, file=None, chain=True)",
        "none",
        lambda e: e.helper("consoleError", e.arg("value") if e.given("value") else e.arg("exc")),
        effect=only_console,
    ),
)
