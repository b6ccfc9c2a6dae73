"""The printer: a JavaScript tree as text, readable or compact, with the mappings of a source map."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from clientside.compiler.js import nodes as js
from clientside.compiler.js.layout import Mapping, laid_out
from clientside.compiler.js.print_statements import Printer

WIDTH = 100


@dataclass(frozen=True, slots=True)
class Printed:
    """JavaScript text (without a line end at its end) and where its parts come from."""

    text: str
    mappings: list[Mapping]


def print_program(statements: Sequence[js.Stmt], *, compact: bool = False) -> Printed:
    """Statements as the text of a script; `compact` leaves out what a browser does not need."""
    printer = Printer(compact)
    printer.statements(statements)
    return Printed(*laid_out(printer.out, WIDTH, 0))


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
