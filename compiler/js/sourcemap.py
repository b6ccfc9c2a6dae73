"""Source maps, version 3: which Python a place in the generated text comes from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import itemgetter
from typing import Any

from clientside.compiler.js.layout import Mapping

_PLACE = itemgetter(0, 1)
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
    column = source = source_line = source_column = name = 0
    at_line = at_column = -1
    digits = _NUMBERS
    for line, to, (to_source, from_line, to_column), named in sorted(mappings, key=_PLACE):
        if line != at_line:
            if len(lines) < line:
                lines.append(",".join(segments))
                lines += [""] * (line - len(lines))
                segments = []
            at_line, column = line, 0
        elif to == at_column:
            continue
        at_column = to
        to_line = from_line - 1
        segment = (
            digits[to - column]
            + digits[to_source - source]
            + digits[to_line - source_line]
            + digits[to_column - source_column]
        )
        column, source, source_line, source_column = to, to_source, to_line, to_column
        if named is not None:
            to_name = table.setdefault(named, len(table))
            segment += digits[to_name - name]
            name = to_name
        segments.append(segment)
    lines.append(",".join(segments))
    return ";".join(lines)


class _Numbers(dict[int, str]):
    """Numbers in base 64 digits of five bits, the lowest first; the lowest bit is the sign. Small ones are kept."""

    def __missing__(self, number: int) -> str:
        rest = -number << 1 | 1 if number < 0 else number << 1
        out = ""
        while True:
            digit = rest & 31
            rest >>= 5
            out += _DIGITS[digit | 32 if rest else digit]
            if not rest:
                break
        if -1000 < number < 1000:
            self[number] = out
        return out


_NUMBERS = _Numbers()
