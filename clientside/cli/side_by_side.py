"""A function's Python and JavaScript beside each other, line by line, with what is known of the values."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from clientside.compiler.stories import Story

_LEAST = 30  # cells of a column: a narrower terminal gets the two below each other


def side_by_side(story: Story, width: int, *, explain: bool) -> Iterator[str]:
    """The lines to print, coloured; `width` is the terminal's."""
    left = max(_LEAST, min(_widest(story) + 1, (width - 9) // 2))
    place = f"{story.file}:{story.line}"
    name = f"{story.namespace}.{story.function_name}" if story.namespace else story.name
    yield click.style(f"{place}  {name}", bold=True)
    told: set[int] = set()
    for number, python, javascript, helpers in _rows(story):
        yield from _row(number, python, javascript, left, width)
        if number is not None and number not in told:
            told.add(number)
            for what, words in story.types.get(number, []):
                yield click.style(f"{'':5}   {what}: {words}", fg="cyan")
        if explain and helpers:
            yield from _reasons(story, number, helpers)
    if explain:
        yield click.style(f"{'':5}   returns {story.returns}", fg="cyan")


def _row(number: int | None, python: str, javascript: str, left: int, width: int) -> Iterator[str]:
    gutter = f"{number:>5}" if number is not None else " " * 5
    rest = max(width - left - 9, _LEAST)
    a, b = list(_folded(python, left)) or [""], list(_folded(javascript, rest)) or [""]
    for i in range(max(len(a), len(b))):
        one, other = a[i] if i < len(a) else "", b[i] if i < len(b) else ""
        space = " " * max(0, left - _cells(one))
        mark = click.style(gutter if i == 0 else " " * 5, dim=True)
        yield f"{mark} {one}{space} {click.style('│', dim=True)} {other}".rstrip()


def _rows(story: Story) -> Iterator[tuple[int | None, str, str, list[str]]]:
    """Each line of Python with the JavaScript that it became; what has no line of its own stays where it is."""
    pending = sorted(story.python)
    for i, (text, line) in enumerate(story.javascript):
        if line is None or line not in pending:
            yield None, "", text, story.helpers[i]
            continue
        while pending and pending[0] < line:
            number = pending.pop(0)
            yield number, story.python[number], "", []
        yield pending.pop(0), story.python[line], text, story.helpers[i]
    for number in pending:
        yield number, story.python[number], "", []


def _reasons(story: Story, number: int | None, helpers: list[str]) -> Iterator[str]:
    from clientside.compiler.bundle.runtime_index import helper_files

    known = helper_files()
    for name in helpers:
        if name not in known:
            continue
        first = known[name].read_text("utf-8").split("\n")[0].removeprefix("//").strip()
        first = first if len(first) <= 90 else f"{first[:89]}…"
        yield click.style(f"{'':5}   ${name}: {first}", fg="yellow")
    for what, words in story.operands.get(number or 0, []):
        yield click.style(f"{'':5}     as {what} is {words}", dim=True)


def _widest(story: Story) -> int:
    return max((_cells(line) for line in story.python.values()), default=0)


def _cells(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 0 if unicodedata.combining(c) else 1 for c in text)


def _folded(text: str, width: int) -> Iterator[str]:
    """A text in pieces that fit; tabs and what a terminal must not get are replaced."""
    text = "".join(c if c.isprintable() else "\ufffd" for c in text.expandtabs(4))
    indent = min(len(text) - len(text.lstrip()) + 2, width // 2)
    while _cells(text) > width:
        at, cells = 0, 0
        while cells + _cells(text[at]) <= width:
            cells += _cells(text[at])
            at += 1
        cut = text.rfind(" ", width // 2, at) + 1 or at
        yield text[:cut].rstrip()
        text = " " * indent + text[cut:].lstrip()
    yield text
