"""The printer: a JavaScript tree as text, with the mappings of a source map."""

from __future__ import annotations

from collections.abc import Sequence

from clientside.compiler.js import nodes as js
from clientside.compiler.js.layout import Mapping, laid_out
from clientside.compiler.js.print_statements import Printer, stands_apart
from clientside.compiler.records import record

WIDTH = 100


@record(frozen=True, slots=True)
class Printed:
    """JavaScript text (without a line end at its end), where its parts come from, and the text of each statement."""

    text: str
    mappings: list[Mapping]
    statements: dict[js.Stmt, str]


def print_program(statements: Sequence[js.Stmt], *, line: int = 0) -> Printed:
    """Statements as the text of a script that starts in `line`."""
    pieces: list[str] = []
    mappings: list[Mapping] = []
    texts: dict[js.Stmt, str] = {}
    before: js.Stmt | None = None
    for node in statements:
        if before is not None:
            apart = "\n\n" if stands_apart(before, node) else "\n"
            pieces.append(apart)
            line += len(apart)
        printer = Printer()
        printer.statement(node)
        text, own = laid_out(printer.out, WIDTH, 0, line)
        texts[node] = text
        pieces.append(text)
        mappings += own
        line += text.count("\n")
        before = node
    return Printed("".join(pieces), mappings, texts)


def print_statements(statements: Sequence[js.Stmt], indent: int = 0) -> str:
    """Statements as readable text, each line `indent` spaces in."""
    printer = Printer()
    printer.statements(statements)
    return laid_out(printer.out, WIDTH, indent)[0]


def print_expression(expression: js.Expr) -> str:
    """An expression as readable text."""
    printer = Printer()
    printer.expression(expression)
    return laid_out(printer.out, WIDTH, 0)[0]
