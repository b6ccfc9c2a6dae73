"""Diagnostics as text for a terminal or an error panel.

app.py:12:12: error: `total` is not defined [unknown-name]
   12 |     return total
      |            ^^^^^
  hint: did you mean `totals`?
  docs: clientside explain unknown-name
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from clientside.compiler.diagnostics.diagnostic import Diagnostic

_COLOURS = {"error": "\x1b[1;31m", "warning": "\x1b[1;33m", "note": "\x1b[1;36m"}
_BOLD, _DIM, _OFF = "\x1b[1m", "\x1b[2m", "\x1b[0m"
_TAB = 4
_WIDEST = 160  # cells of a source line that are shown
_MOST_LINES = 6


def rendered(diagnostic: Diagnostic, *, colour: bool = False) -> str:
    """A diagnostic with the source lines it is about."""
    d = diagnostic
    paint = _painted if colour else _plain
    tint = _COLOURS[d.severity]
    place = paint(f"{d.file}:{d.line}:{d.column}:", _BOLD)
    lines = [f"{place} {paint(d.severity + ':', tint)} {paint(d.message, _BOLD)} {paint(f'[{d.code}]', _DIM)}"]
    gutter = max(5, len(str(d.end_line)) + 2)
    for number, text, marks in _excerpt(d):
        if number is None:
            lines.append(paint(" " * gutter + " ...", _DIM))
            continue
        lines.append(paint(f"{number:>{gutter}} |", _DIM) + (f" {text}" if text else ""))
        if marks:
            lines.append(paint(" " * gutter + " |", _DIM) + " " + paint(marks, tint, keep_indent=True))
    if d.hint:
        lines.append(f"  {paint('hint:', _BOLD)} {d.hint}")
    lines.append(f"  {paint('docs:', _BOLD)} clientside explain {d.code}")
    return "\n".join(lines)


def rendered_all(diagnostics: Iterable[Diagnostic], *, colour: bool = False) -> str:
    """All diagnostics, an empty line between them, and how many there are of each kind."""
    items = list(diagnostics)
    counts = []
    for severity in ("error", "warning", "note"):
        count = sum(d.severity == severity for d in items)
        if count:
            counts.append(f"{count} {severity}{'s' if count > 1 else ''}")
    parts = [rendered(d, colour=colour) for d in items]
    return "\n\n".join([*parts, ", ".join(counts)] if len(items) > 1 else parts)


def _plain(text: str, style: str, keep_indent: bool = False) -> str:
    return text


def _painted(text: str, style: str, keep_indent: bool = False) -> str:
    indent = len(text) - len(text.lstrip()) if keep_indent else 0
    return f"{text[:indent]}{style}{text[indent:]}{_OFF}"


def _excerpt(d: Diagnostic) -> list[tuple[int | None, str, str]]:
    """Line numbers, texts, and what marks the texts below; a number of None stands for lines left out."""
    if not d.source_line() and d.line == d.end_line:
        return []
    found: list[tuple[int | None, str, str]] = []
    for number in range(d.line, d.end_line + 1):
        if d.end_line - d.line >= _MOST_LINES and d.line + 3 <= number < d.end_line:
            if number == d.line + 3:
                found.append((None, "", ""))
            continue
        source = d.source_line(number)
        indent = len(source) - len(source.lstrip())
        start = d.column - 1 if number == d.line else indent
        stop = d.end_column - 1 if number == d.end_line else len(source.rstrip())
        found.append((number, *_marked(source, start, stop)))
    return found


def _marked(source: str, start: int, stop: int) -> tuple[str, str]:
    """A source line as a terminal shows it, and the carets under its characters from `start` to `stop`."""
    shown, offsets = "", [0]
    for char in source:
        cell, width = _cell(char, offsets[-1])
        shown += cell
        offsets.append(offsets[-1] + width)
    last = len(source)
    before = offsets[min(start, last)] + max(0, start - last)
    marks = " " * before + "^" * max(offsets[min(max(stop, start), last)] - before, 1)
    if _width(shown) > _WIDEST:
        cut = max(0, before - 40)
        shown, marks = _cut(shown, cut, _WIDEST), _cut(marks, cut, _WIDEST)
    return shown.rstrip(), marks


def _cell(char: str, column: int) -> tuple[str, int]:
    """What stands for a character, and how many cells it takes; control characters must not reach a terminal."""
    if char == "\t":
        width = _TAB - column % _TAB
        return " " * width, width
    category = unicodedata.category(char)
    if category in ("Mn", "Me"):
        return char, 0
    if category in ("Cc", "Cf", "Cs"):
        return "\N{REPLACEMENT CHARACTER}", 1
    return char, 2 if unicodedata.east_asian_width(char) in "WF" else 1


def _width(text: str) -> int:
    return sum(_cell(char, 0)[1] for char in text)


def _cut(text: str, start: int, width: int) -> str:
    """About `width` cells of `text`, from cell `start` on."""
    out, at = "", 0
    for char in text:
        size = _cell(char, 0)[1]
        if start <= at < start + width:
            out += char
        at += size
    return out
