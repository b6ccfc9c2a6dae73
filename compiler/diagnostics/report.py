"""Collecting diagnostics while the phases run."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from clientside.compiler.diagnostics.codes import Page, filled, page
from clientside.compiler.diagnostics.diagnostic import CompileError, Diagnostic, Severity, SourceText, lines_of


class Position(NamedTuple):
    """A range of a source's text: lines and columns from 1, columns in characters, the end column exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


Place = ast.AST | SyntaxError | Position | None
"""What a diagnostic is about; None: the file, or the function, as a whole."""


class Moved(NamedTuple):
    """Where a problem in a library's code is reported: at the user's code that comes to it, which calls it `name`.

    `where` is the place in the library, in words. `tested` says that the library's module is one whose results are
    compared with CPython's here, so that notes of what may differ do not concern it.
    """

    place: Place
    source: SourceText
    name: str
    where: str
    tested: bool


class Diagnostics:
    """The problems found so far. Each code must have a page: its message, hint and severity come from there."""

    def __init__(self, source: SourceText | None = None) -> None:
        self.source = source
        self._found: dict[tuple[object, ...], Diagnostic] = {}
        self._libraries: dict[tuple[object, ...], Diagnostic] = {}
        self.moved: Callable[[Place, SourceText], Moved | None] | None = None

    def report(
        self, code: str, place: Place, /, *, source: SourceText | None = None, **parameters: object
    ) -> Diagnostic:
        """Add a diagnostic with its page's severity. Raises KeyError for a code without a page."""
        severity = page(code).severity
        assert severity != "refusal", f"{code} is known at run time only"
        return self._add(severity, code, place, source, parameters)

    def error(
        self, code: str, place: Place, /, *, source: SourceText | None = None, **parameters: object
    ) -> Diagnostic:
        """Add an error at a node of `source`'s tree (without one: of the source these diagnostics are about)."""
        return self._add("error", code, place, source, parameters)

    def warning(
        self, code: str, place: Place, /, *, source: SourceText | None = None, **parameters: object
    ) -> Diagnostic:
        """Add a warning."""
        return self._add("warning", code, place, source, parameters)

    def note(self, code: str, place: Place, /, *, source: SourceText | None = None, **parameters: object) -> Diagnostic:
        """Add a note."""
        return self._add("note", code, place, source, parameters)

    def soften(self, *codes: str) -> None:
        """Make notes of the problems of these codes that were found so far."""
        self._found = {k: replace(d, severity="note") if d.code in codes else d for k, d in self._found.items()}

    def clear(self) -> None:
        """Forget what was found so far."""
        self._found.clear()

    def _add(
        self, severity: Severity, code: str, place: Place, source: SourceText | None, parameters: dict[str, object]
    ) -> Diagnostic:
        explained = page(code)
        source = source or self.source
        moved = self.moved(place, source) if self.moved is not None and source is not None else None
        if moved is not None:
            return self._in_library(severity, code, moved, parameters)
        return self._put(severity, code, explained, place, source, parameters)

    def _in_library(self, severity: Severity, code: str, moved: Moved, parameters: dict[str, object]) -> Diagnostic:
        """An error in a library is one of the user's call; notes stand there too, warnings are left out."""
        explained = page(code)
        if severity == "error":
            parameters = {
                "name": moved.name,
                "problem": filled(explained.message, parameters).rstrip("."),
                "where": moved.where,
            }
            found = self._put("error", "library-code", page("library-code"), moved.place, moved.source, parameters)
            first = self._libraries.setdefault((found.file, found.line, found.column), found)
            if first is not found:
                del self._found[found.file, found.line, found.column, found.code, found.message]
            return first
        found = self._put(severity, code, explained, moved.place, moved.source, parameters)
        if severity == "warning" or (code == "set-order" and moved.tested):
            self._found.pop((found.file, found.line, found.column, found.code, found.message))
        return found

    def _put(
        self,
        severity: Severity,
        code: str,
        explained: Page,
        place: Place,
        source: SourceText | None,
        parameters: dict[str, object],
    ) -> Diagnostic:
        at = position(place, source)
        shift_line = source.first_line - 1 if source else 0
        shift_column = source.column_shift if source else 0
        found = Diagnostic(
            code,
            severity,
            filled(explained.message, parameters),
            filled(explained.hint, parameters),
            source.file if source else "<unknown>",
            at.line + shift_line,
            at.column + shift_column,
            at.end_line + shift_line,
            at.end_column + shift_column,
            source,
        )
        key = (found.file, found.line, found.column, code, found.message)
        return self._found.setdefault(key, found)

    def take(self, found: Iterable[Diagnostic]) -> None:
        """Add what another collection found."""
        for each in found:
            self._found.setdefault((each.file, each.line, each.column, each.code, each.message), each)

    @property
    def items(self) -> tuple[Diagnostic, ...]:
        """The diagnostics by file and position, each once."""
        return tuple(
            sorted(self._found.values(), key=lambda d: (d.file, d.line, d.column, d.severity, d.code, d.message))
        )

    @property
    def has_errors(self) -> bool:
        """Whether there is an error among them."""
        return any(d.severity == "error" for d in self._found.values())

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self._found)

    def raise_if_errors(self) -> None:
        """Raise CompileError with all that was found, if there is an error."""
        if self.has_errors:
            raise CompileError(self.items)


def position(place: Place, source: SourceText | None) -> Position:
    """Where in the source's text a place is. Of a statement with a body only the head counts."""
    if isinstance(place, Position):
        return place
    lines = lines_of(source.text) if source else ()
    if isinstance(place, SyntaxError):
        line, column = max(place.lineno or 1, 1), max(place.offset or 1, 1)
        end_line, end_column = place.end_lineno or line, place.end_offset or 0
        if (end_line, end_column) <= (line, column):
            end_line, end_column = line, column + 1
        return Position(line, column, end_line, end_column)
    node = _located(place) if place is not None else None
    if node is None:
        return Position(1, 1, 1, 1)
    line, end_line = node.lineno, node.end_lineno or node.lineno
    start = _characters(lines, line, node.col_offset)
    end = _characters(lines, end_line, node.end_col_offset or node.col_offset)
    body = getattr(node, "body", None)
    if end_line > line and isinstance(body, list) and line <= len(lines):
        end_line, end = line, len(lines[line - 1].rstrip())
    return Position(line, start + 1, end_line, end + 1)


def _located(node: ast.AST) -> ast.expr | ast.stmt | None:
    """The node, or the first one within it that has a position (a comprehension's own `for` has none)."""
    for found in ast.walk(node):
        if hasattr(found, "lineno"):
            return found  # type: ignore[return-value]
    return None


def _characters(lines: tuple[str, ...], line: int, offset: int) -> int:
    """A column in characters from one in bytes, as `ast` gives it."""
    if line > len(lines) or lines[line - 1].isascii():
        return offset
    return len(lines[line - 1].encode("utf-8", "surrogatepass")[:offset].decode("utf-8", "ignore"))
