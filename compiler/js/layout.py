"""Lays out a stream of tokens as lines of text.

The printer describes a tree as texts, possible line breaks and groups; this module decides which groups break: a
group stays on one line if it fits into the rest of the line, up to the next place where the line may end anyway.
Everything is linear in the number of tokens: the stream counts how wide it is, and where lines may end, while it grows.
"""

from __future__ import annotations

import string
from bisect import bisect_left
from functools import lru_cache
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
    of this one alone (`f(a, {` … `})`). before: how wide the stream was where it opens; ends: how many line ends are
    possible before it closes; lines: those of its own; ends_inside: whether a forced one is inside.
    """

    __slots__ = (
        *("before", "close", "ends", "ends_inside", "fill", "flat", "force", "hug", "last", "lines", "open", "root"),
    )

    def __init__(self, at: int, hug: bool, root: bool, fill: bool, flat: bool) -> None:
        self.open = at
        self.close = at
        self.hug = hug
        self.root = root
        self.fill = fill
        self.flat = flat
        self.force = False
        self.last: Group | None = None
        self.before = self.ends = 0
        self.lines: list[int] = []
        self.ends_inside = False


class Tokens:
    """The stream."""

    def __init__(self) -> None:
        self.items: list[tuple[int, object]] = []
        self.texts = 0  # how many texts so far: tells whether something stands at the start of a statement
        self.width = 0
        self.ends: list[int] = []  # where lines may end,
        self.ends_before: list[int] = []  # how wide the stream is before,
        self.certain: list[int] = []  # and where they must: not sorted
        self.groups: list[Group] = []  # the open ones

    def text(self, text: str) -> None:
        self.items.append((TEXT, text))
        self.texts += 1
        self.width += len(text)

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
        at = len(self.items)
        self.ends.append(at)
        self.ends_before.append(self.width)
        self.width += len(flat)
        if self.groups:
            self.groups[-1].lines.append(at)
        self.items.append((LINE, flat))

    def hard(self) -> None:
        at = len(self.items)
        self.ends.append(at)
        self.ends_before.append(self.width)
        self.certain.append(at)
        if self.groups:
            self.groups[-1].ends_inside = True
        self.items.append((HARD, None))

    def if_broken(self, text: str) -> None:
        self.items.append((IF_BROKEN, text))

    def semicolon(self) -> None:
        self.text(";")

    def open(self, *, hug: bool = True, root: bool = False, fill: bool = False, flat: bool = False) -> Group:
        group = Group(len(self.items), hug, root, fill, flat)
        group.before = self.width
        self.groups.append(group)
        self.items.append((OPEN, group))
        return group

    def close(self, group: Group) -> None:
        group.close = len(self.items)
        group.ends = len(self.ends)
        self.groups.pop()
        if group.ends_inside:
            if self.groups:
                self.groups[-1].ends_inside = True
            if not group.hug:  # it breaks, and so its own lines end for certain
                group.force = True
                self.certain += group.lines
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
    ends = tokens.ends
    before = [*tokens.ends_before, tokens.width]  # of each possible end, and of the end of all
    certain = sorted(tokens.certain)
    passed = sure = 0  # how many of both stand before the token at hand
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
            passed += 1
            if flats[-1] or (
                value and groups and groups[-1].fill and before[passed] - before[passed - 1] <= width - out.column
            ):
                out.write(value, indents[-1])  # type: ignore[arg-type]
            else:
                out.end_line()
        elif kind == HARD:
            passed += 1
            out.end_line()
        elif kind == INDENT:
            indents.append(min(indents[-1] + (0 if flats[-1] else 2), DEEPEST))
        elif kind == DEDENT:
            indents.pop()
        elif kind == OPEN:
            group: Group = value  # type: ignore[assignment]
            while sure < len(certain) and certain[sure] < at:
                sure += 1
            hard = certain[sure] if sure < len(certain) else len(items)
            room = width - (out.column or indents[-1])
            end = group.ends if group.close < hard else bisect_left(ends, hard)
            flats.append(_is_flat(group, flats[-1], room, hard, before[end], items))
            groups.append(group)
        elif kind == CLOSE:
            flats.pop()
            groups.pop()
        elif not flats[-1]:  # IF_BROKEN
            out.write(value, indents[-1])  # type: ignore[arg-type]
    return "".join(out.pieces), out.mappings


def _is_flat(
    group: Group, parent_is_flat: bool, room: int, hard: int, end: int, items: list[tuple[int, object]]
) -> bool:
    """Whether `group` stays on one line when `room` columns are left, the next certain line end is `hard`, and the line
    may end when the stream is `end` wide; may decide that its last part alone breaks.
    """
    if group.root or group.force:
        return False
    if parent_is_flat or group.flat:
        return True
    if end - group.before <= room:
        return True
    last = group.last
    if last is None or hard < last.open:
        return False
    kind, first = items[last.open + 1]  # its bracket
    if last.before + (len(first) if kind == TEXT else 0) - group.before > room:  # type: ignore[arg-type]
        return False
    last.force = True
    return True
