"""Lays out a stream of tokens as lines of text.

The printer describes a tree as texts, possible line breaks and groups; this module decides which groups break: a
group stays on one line if it fits into the rest of the line, up to the next place where the line may end anyway.
Everything is linear in the number of tokens: widths come from running sums.
"""

from __future__ import annotations

import string
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from clientside.compiler.js.nodes import Pos

TEXT, MAP, LINE, HARD, INDENT, DEDENT, OPEN, CLOSE, IF_BROKEN = range(9)


class Mapping(NamedTuple):
    """A place in the generated text (line and column from 0, in UTF-16 units), and the Python it comes from."""

    line: int
    column: int
    pos: Pos
    name: str | None


class Group:
    """Tokens that break together.

    hug: a forced line end inside (a function's body) does not break the group. root: statements, broken in any case.
    fill: each break with a space is decided for itself. flat: never broken. last: the group that may break instead
    of this one alone (`f(a, {` … `})`).
    """

    __slots__ = ("close", "fill", "flat", "force", "hug", "last", "open", "root")

    def __init__(self, at: int, hug: bool, root: bool, fill: bool, flat: bool) -> None:
        self.open = at
        self.close = at
        self.hug = hug
        self.root = root
        self.fill = fill
        self.flat = flat
        self.force = False
        self.last: Group | None = None


class Tokens:
    """The stream."""

    def __init__(self) -> None:
        self.items: list[tuple[int, object]] = []
        self.texts = 0  # how many texts so far: tells whether something stands at the start of a statement

    def text(self, text: str) -> None:
        self.items.append((TEXT, text))
        self.texts += 1

    def operator(self, text: str) -> None:
        """An infix operator or another word with a space on both sides."""
        self.text(f" {text} ")

    def word(self, text: str) -> None:
        """A word with a space behind it."""
        self.text(text + " ")

    def space(self) -> None:
        self.text(" ")

    def map(self, pos: Pos, name: str | None = None) -> None:
        self.items.append((MAP, (pos, name)))

    def line(self, flat: str = "") -> None:
        """Where a broken group has a line end, and another group has the text `flat`."""
        self.items.append((LINE, flat))

    def hard(self) -> None:
        self.items.append((HARD, None))

    def if_broken(self, text: str) -> None:
        self.items.append((IF_BROKEN, text))

    def semicolon(self) -> None:
        self.text(";")

    def open(self, *, hug: bool = True, root: bool = False, fill: bool = False, flat: bool = False) -> Group:
        group = Group(len(self.items), hug, root, fill, flat)
        self.items.append((OPEN, group))
        return group

    def close(self, group: Group) -> None:
        group.close = len(self.items)
        self.items.append((CLOSE, group))

    def indent(self) -> None:
        self.items.append((INDENT, None))

    def dedent(self) -> None:
        self.items.append((DEDENT, None))


@lru_cache(maxsize=4096)
def _collide(before: str, after: str) -> bool:
    """Whether two characters of neighbouring texts would run into one token, or into `</` and `<!--`, `-->`, `]]>`."""
    if before in "+-</]":
        return after in {"+": "+", "-": "->", "<": "!/", "/": "/*", "]": ">"}[before]
    return _in_word(before) and _in_word(after)


# What may run into the text that follows, below U+0080 (letters, digits and signs beyond do, too).
_JOINING = frozenset("+-</]_$\\" + string.ascii_letters + string.digits)


def _in_word(char: str) -> bool:
    return char.isalnum() or char in "_$\\" or char >= "\x80"


# Deeper levels start at the same column: a text must not grow with the square of its depth.
DEEPEST = 80


class _Measures:
    """Running widths, and where the next certain and the next possible line end stand."""

    def __init__(self, items: list[tuple[int, object]]) -> None:
        forced = self._forced_lines(items)
        size = len(items)
        widths = [len(value) if kind in (TEXT, LINE) else 0 for kind, value in items]  # type: ignore[arg-type]
        self.before = [0, *accumulate(widths)]
        self.hard = hard = [size] * (size + 1)
        self.break_ = possible = [size] * (size + 1)
        certain = end = size
        for at in range(size - 1, -1, -1):
            kind = items[at][0]
            if kind == HARD or (kind == LINE and at in forced):
                certain = end = at
            elif kind == LINE:
                end = at
            hard[at] = certain
            possible[at] = end

    @staticmethod
    def _forced_lines(items: list[tuple[int, object]]) -> set[int]:
        """The line ends of groups that must break because a forced one is inside; the groups are marked."""
        lines: set[int] = set()
        stack: list[tuple[Group, list[int]]] = []
        ends_inside: list[bool] = [False]  # of each open group, and of all
        for at, (kind, value) in enumerate(items):
            if kind == OPEN:
                stack.append((value, []))  # type: ignore[arg-type]
                ends_inside.append(False)
            elif kind == CLOSE:
                group, own = stack.pop()
                if ends_inside.pop():
                    ends_inside[-1] = True
                    if not group.hug:
                        group.force = True
                        lines.update(own)
            elif kind == LINE and stack:
                stack[-1][1].append(at)
            elif kind == HARD:
                ends_inside[-1] = True
        return lines


class _Writer:
    """The text so far."""

    def __init__(self, line: int) -> None:
        self.pieces: list[str] = []
        self.mappings: list[Mapping] = []
        self.line = line
        self.column = 0
        self.last = ""
        self.pending: tuple[Pos, str | None] | None = None

    def put(self, text: str) -> None:
        self.pieces.append(text)
        self.last = text[-1]
        if "\n" in text:
            self.line += text.count("\n")
            self.column = 0
            text = text[text.rindex("\n") + 1 :]
        self.column += len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2

    def write(self, text: str, indentation: int) -> None:
        if not text:
            return
        if self.column == 0 and indentation:
            self.put(" " * indentation)
        elif self.last and self.last != "\n" and _collide(self.last, text[0]):
            self.put(" ")
        if self.pending is not None:
            self.mappings.append(Mapping(self.line, self.column, *self.pending))
            self.pending = None
        self.put(text)

    def end_line(self) -> None:
        if self.last == " ":  # of `return ` or an operator at the end of a line
            self.pieces[-1] = self.pieces[-1].rstrip(" ")
        self.pieces.append("\n")
        self.last = "\n"
        self.line += 1
        self.column = 0


def laid_out(tokens: Tokens, width: int, indent: int, line: int = 0) -> tuple[str, list[Mapping]]:
    """The text of `tokens`, indented by `indent` spaces, and its mappings, the first in `line`."""
    items = tokens.items
    out = _Writer(line)
    put = out.pieces.append
    measures = _Measures(items)
    flats = [False]  # one entry per open group
    groups: list[Group] = []
    indents = [indent]
    for at, (kind, value) in enumerate(items):
        if kind == TEXT:
            text: str = value  # type: ignore[assignment]
            # Nearly every text goes on in its line, next to one that it does not run into: what `write` does then.
            if out.column and text and text.isascii() and "\n" not in text:
                if (out.last in _JOINING or out.last >= "\x80") and _collide(out.last, text[0]):
                    put(" ")
                    out.column += 1
                if out.pending is not None:
                    out.mappings.append(Mapping(out.line, out.column, *out.pending))
                    out.pending = None
                put(text)
                out.last = text[-1]
                out.column += len(text)
            else:
                out.write(text, indents[-1])
        elif kind == MAP:
            out.pending = value  # type: ignore[assignment]
        elif kind == LINE:
            if flats[-1] or (value and groups and groups[-1].fill and _fits_filled(at, out.column, width, measures)):
                out.write(value, indents[-1])  # type: ignore[arg-type]
            else:
                out.end_line()
        elif kind == HARD:
            out.end_line()
        elif kind == INDENT:
            indents.append(min(indents[-1] + (0 if flats[-1] else 2), DEEPEST))
        elif kind == DEDENT:
            indents.pop()
        elif kind == OPEN:
            column = out.column or indents[-1]
            flats.append(_is_flat(value, flats[-1], width - column, measures))  # type: ignore[arg-type]
            groups.append(value)  # type: ignore[arg-type]
        elif kind == CLOSE:
            flats.pop()
            groups.pop()
        elif not flats[-1]:  # IF_BROKEN
            out.write(value, indents[-1])  # type: ignore[arg-type]
    return "".join(out.pieces), out.mappings


def _fits_filled(at: int, column: int, width: int, measures: _Measures) -> bool:
    return measures.before[measures.break_[at + 1]] - measures.before[at] <= width - column


def _is_flat(group: Group, parent_is_flat: bool, room: int, measures: _Measures) -> bool:
    """Whether `group` stays on one line when `room` columns are left; may decide that its last part alone breaks."""
    if group.root or group.force:
        return False
    if parent_is_flat or group.flat:
        return True
    before = measures.before
    hard = measures.hard[group.open]
    end = hard if hard < group.close else measures.break_[group.close]
    if before[end] - before[group.open] <= room:
        return True
    last = group.last
    if last is None or hard < last.open or before[last.open + 2] - before[group.open] > room:
        return False
    last.force = True
    return True
