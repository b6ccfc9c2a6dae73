"""Single characters of a pattern: escapes and sets."""

from __future__ import annotations

import unicodedata

from clientside.compiler.regex.flags import FlagParser
from clientside.compiler.regex.reader import DIGITS, HEX, OCTAL
from clientside.compiler.regex.tree import At, Chars, Node, Ref

SIMPLE = {"a": 7, "b": 8, "f": 12, "n": 10, "r": 13, "t": 9, "v": 11, "\\": 92}


def char(code: int, flags: int) -> Chars:
    """A single character."""
    return Chars(((code, code),), flags=flags)


class CharacterParser(FlagParser):
    """Reads what stands for one character, and backreferences; `widths` holds the groups' so far."""

    def __init__(self, text: str, flags: int) -> None:
        super().__init__(text, flags)
        self.widths: list[tuple[int, int] | None] = [None]
        self.behind: int | None = None

    def escape(self, this: str, flags: int) -> Node:
        """An escape outside of a set."""
        letter = this[1]
        if letter in "AZbB":
            return At(letter, flags)
        if letter in "dDsSwW":
            return Chars((), letter, flags=flags)
        if letter == "0":
            digits = letter + self.reader.get_while(2, OCTAL)
            return char(int(digits, 8), flags)
        if letter in DIGITS:
            return self.numbered(letter, flags)
        return char(self.code(this), flags)

    def numbered(self, digits: str, flags: int) -> Node:
        """An octal escape, or a backreference."""
        reader = self.reader
        if reader.next is not None and reader.next in DIGITS:
            digits += reader.take()
            if digits[0] in OCTAL and digits[1] in OCTAL and reader.next is not None and reader.next in OCTAL:
                digits += reader.take()
                return char(self.octal(digits), flags)
        group = int(digits)
        if group >= len(self.widths):
            raise reader.error(f"invalid group reference {group}", len(digits))
        return self.reference(group, flags, len(digits) + 1)

    def reference(self, group: int, flags: int, offset: int) -> Node:
        """A backreference to a group that must be closed."""
        if self.widths[group] is None:
            raise self.reader.error("cannot refer to an open group", offset)
        self.check_behind(group)
        return Ref(group, flags)

    def check_behind(self, group: int) -> None:
        """A lookbehind may refer only to groups before it."""
        if self.behind is not None:
            if group >= len(self.widths) or self.widths[group] is None:
                raise self.reader.error("cannot refer to an open group")
            if group >= self.behind:
                raise self.reader.error("cannot refer to group defined in the same lookbehind subpattern")

    def octal(self, digits: str) -> int:
        """Octal digits as a code point."""
        code = int(digits, 8)
        if code > 0o377:
            text = f"octal escape value \\{digits} outside of range 0-0o377"
            raise self.reader.error(text, len(digits) + 1)
        return code

    def code(self, this: str) -> int:
        """The code point of an escape that means the same inside and outside of sets."""
        reader, letter = self.reader, this[1]
        if letter in SIMPLE and (letter != "b"):
            return SIMPLE[letter]
        lengths = {"x": 2, "u": 4, "U": 8}
        if letter in lengths:
            digits = reader.get_while(lengths[letter], HEX)
            if len(digits) != lengths[letter]:
                raise reader.error(f"incomplete escape {this}{digits}", len(this + digits))
            if int(digits, 16) > 0x10FFFF:
                raise reader.error(f"bad escape {this}{digits}", len(this + digits))
            return int(digits, 16)
        if letter == "N":
            if not reader.match("{"):
                raise reader.error("missing {")
            name = reader.get_until("}", "character name")
            try:
                return ord(unicodedata.lookup(name))
            except (KeyError, TypeError):
                raise reader.error(f"undefined character name {name!r}", len(name) + 4) from None
        if letter.isascii() and letter.isalpha():
            raise reader.error(f"bad escape {this}", len(this))
        return ord(letter)

    def set_escape(self, this: str) -> int | str:
        """An escape in a set: a code point, or the letter of a class."""
        letter = this[1]
        if letter in "dDsSwW":
            return letter
        if letter == "b":
            return 8
        if letter in OCTAL:
            return self.octal(letter + self.reader.get_while(2, OCTAL))
        if letter in DIGITS:
            raise self.reader.error(f"bad escape {this}", len(this))
        return self.code(this)

    def character_set(self, flags: int) -> Node:
        """`[…]`"""
        reader = self.reader
        here = reader.tell() - 1
        negated = reader.match("^")
        ranges: list[tuple[int, int]] = []
        classes = ""
        is_empty = True

        def add(item: int | str) -> None:
            nonlocal classes
            if isinstance(item, str):
                classes += item if item not in classes else ""
            else:
                ranges.append((item, item))

        def item_of(this: str) -> int | str:
            return self.set_escape(this) if this[0] == "\\" else ord(this)

        while True:
            this = reader.get()
            if this is None:
                raise reader.error("unterminated character set", reader.tell() - here)
            if this == "]" and not is_empty:
                break
            is_empty = False
            first = item_of(this)
            if not reader.match("-"):
                add(first)
                continue
            that = reader.get()
            if that is None:
                raise reader.error("unterminated character set", reader.tell() - here)
            if that == "]":
                add(first)
                add(ord("-"))
                break
            last = item_of(that)
            if isinstance(first, str) or isinstance(last, str) or last < first:
                raise reader.error(f"bad character range {this}-{that}", len(this) + 1 + len(that))
            ranges.append((first, last))
        return Chars(tuple(dict.fromkeys(ranges)), classes, negated, flags)
