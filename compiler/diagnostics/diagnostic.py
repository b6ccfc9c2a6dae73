"""What the compiler has to say about a place in Python source."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal, Protocol

Severity = Literal["error", "warning", "note"]


class SourceText(Protocol):
    """A Python text with the file it came from.

    Where the text is a part of the file, `first_line` is the file's line of the text's first one, and `column_shift` is
    how many characters were cut from the start of each line.
    """

    @property
    def text(self) -> str: ...
    @property
    def file(self) -> str: ...
    @property
    def first_line(self) -> int: ...
    @property
    def column_shift(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One problem. Lines and columns count from 1 in the file, columns in characters; the end column is exclusive."""

    code: str
    severity: Severity
    message: str
    hint: str
    file: str
    line: int
    column: int
    end_line: int
    end_column: int
    source: SourceText | None = field(default=None, repr=False, compare=False)

    def source_line(self, line: int | None = None) -> str:
        """The text of a line of the file (without one: of the first line concerned), empty where it is not known."""
        if self.source is None:
            return ""
        lines = lines_of(self.source.text)
        at = (self.line if line is None else line) - self.source.first_line
        return " " * self.source.column_shift + lines[at] if 0 <= at < len(lines) else ""

    def __str__(self) -> str:
        from clientside.compiler.diagnostics.render import rendered

        return rendered(self)


class CompileError(Exception):
    """Compiling failed; `diagnostics` holds every problem that was found, warnings and notes among them."""

    def __init__(self, diagnostics: tuple[Diagnostic, ...] | list[Diagnostic]) -> None:
        self.diagnostics = tuple(diagnostics)
        super().__init__(self.diagnostics)

    def __str__(self) -> str:
        from clientside.compiler.diagnostics.render import rendered_all

        return rendered_all(self.diagnostics)


@lru_cache(maxsize=64)
def lines_of(text: str) -> tuple[str, ...]:
    """Lines without their ends, counted as Python's parser does (form feeds and the like end no line)."""
    return tuple(re.split("\r\n|\r|\n", text))
