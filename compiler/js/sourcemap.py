"""Source maps, version 3: which Python a place in the generated text comes from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from clientside.compiler.js.layout import Mapping

_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def source_map(
    mappings: Iterable[Mapping],
    sources: Sequence[str],
    sources_content: Sequence[str | None],
    names: Sequence[str] = (),
    file: str = "",
) -> dict[str, Any]:
    """The source map as its JSON value. `names` start its table of names; those of the mappings are added."""
    table = {name: index for index, name in enumerate(names)}
    text = _encoded(mappings, table)
    found: dict[str, Any] = {"version": 3}
    if file:
        found["file"] = file
    return found | {
        "sources": list(sources),
        "sourcesContent": list(sources_content),
        "names": list(table),
        "mappings": text,
    }


def shifted(mappings: Iterable[Mapping], lines: int, columns: int = 0) -> list[Mapping]:
    """Mappings of a text that stands `lines` lines further down, its first line `columns` further right."""
    return [m._replace(line=m.line + lines, column=m.column + (columns if m.line == 0 else 0)) for m in mappings]


def mappings_of(found: dict[str, Any]) -> list[Mapping]:
    """The mappings of a source map."""
    made = []
    source = line = column = name = 0
    for row, segments in enumerate(found["mappings"].split(";")):
        at = 0
        for segment in segments.split(",") if segments else ():
            numbers = _numbers(segment)
            at += numbers[0]
            if len(numbers) < 4:
                continue
            source, line, column = source + numbers[1], line + numbers[2], column + numbers[3]
            named = None
            if len(numbers) > 4:
                name += numbers[4]
                named = found["names"][name]
            made.append(Mapping(row, at, (source, line + 1, column), named))
    return made


def _numbers(segment: str) -> list[int]:
    made, value, shift = [], 0, 0
    for letter in segment:
        digit = _DIGITS.index(letter)
        value |= (digit & 31) << shift
        if digit & 32:
            shift += 5
        else:
            made.append(-(value >> 1) if value & 1 else value >> 1)
            value, shift = 0, 0
    return made


def _encoded(mappings: Iterable[Mapping], table: dict[str, int]) -> str:
    lines: list[str] = []
    segments: list[str] = []
    at = (-1, -1)
    column = source = source_line = source_column = name = 0
    for m in sorted(mappings, key=lambda m: (m.line, m.column)):
        if (m.line, m.column) == at:
            continue
        at = m.line, m.column
        while len(lines) < m.line:
            lines.append(",".join(segments))
            segments = []
            column = 0
        to_source, to_line, to_column = m.pos[0], m.pos[1] - 1, m.pos[2]
        segment = (
            _vlq(m.column - column)
            + _vlq(to_source - source)
            + _vlq(to_line - source_line)
            + _vlq(to_column - source_column)
        )
        column, source, source_line, source_column = m.column, to_source, to_line, to_column
        if m.name is not None:
            to_name = table.setdefault(m.name, len(table))
            segment += _vlq(to_name - name)
            name = to_name
        segments.append(segment)
    lines.append(",".join(segments))
    return ";".join(lines)


def _vlq(number: int) -> str:
    """A number in base 64 digits of five bits, the lowest first; the lowest bit is the sign."""
    rest = -number << 1 | 1 if number < 0 else number << 1
    out = ""
    while True:
        digit = rest & 31
        rest >>= 5
        out += _DIGITS[digit | 32 if rest else digit]
        if not rest:
            return out
