"""Flags that are written inside of a pattern."""

from __future__ import annotations

from clientside.compiler.regex.reader import Reader
from clientside.compiler.regex.tree import (
    ASCII,
    DEBUG,
    DOTALL,
    IGNORECASE,
    LOCALE,
    MULTILINE,
    TEMPLATE,
    UNICODE,
    VERBOSE,
    PatternError,
)

LETTERS = {
    "i": IGNORECASE,
    "L": LOCALE,
    "m": MULTILINE,
    "s": DOTALL,
    "x": VERBOSE,
    "a": ASCII,
    "t": TEMPLATE,
    "u": UNICODE,
}
TYPES = ASCII | LOCALE | UNICODE
GLOBAL = DEBUG | TEMPLATE


def checked_flags(flags: int) -> int:
    """The flags of a pattern of text, completed. Raises PatternError."""
    if flags & LOCALE:
        raise PatternError("cannot use LOCALE flag with a str pattern")
    if not flags & ASCII:
        return flags | UNICODE
    if flags & UNICODE:
        raise PatternError("ASCII and UNICODE flags are incompatible")
    return flags


class FlagParser:
    """Reads the letters of `(?i)` and `(?i-m:…)`; `flags` are the whole pattern's."""

    def __init__(self, text: str, flags: int) -> None:
        self.reader = Reader(text)
        self.flags = flags

    def letters(self, letter: str | None) -> tuple[int, int] | None:
        """Inline flags: those turned on and off in a group; None where they are the whole pattern's."""
        reader = self.reader
        added = removed = 0
        if letter != "-":
            while True:
                assert letter is not None
                flag = LETTERS[letter]
                if letter == "L":
                    raise reader.error("bad inline flags: cannot use 'L' flag with a str pattern")
                added |= flag
                if flag & TYPES and added & TYPES != flag:
                    raise reader.error("bad inline flags: flags 'a', 'u' and 'L' are incompatible")
                letter = reader.get()
                if letter is None:
                    raise reader.error("missing -, : or )")
                if letter in ")-:":
                    break
                if letter not in LETTERS:
                    raise reader.error("unknown flag" if letter.isalpha() else "missing -, : or )", len(letter))
        if letter == ")":
            self.flags |= added
            return None
        if added & GLOBAL:
            raise reader.error("bad inline flags: cannot turn on global flag", 1)
        if letter == "-":
            removed = self.removed()
        if removed & GLOBAL:
            raise reader.error("bad inline flags: cannot turn off global flag", 1)
        if added & removed:
            raise reader.error("bad inline flags: flag turned on and off", 1)
        return added, removed

    def removed(self) -> int:
        """The flags after a minus sign, up to the colon."""
        reader = self.reader
        removed = 0
        letter = reader.get()
        if letter is None:
            raise reader.error("missing flag")
        if letter not in LETTERS:
            raise reader.error("unknown flag" if letter.isalpha() else "missing flag", len(letter))
        while True:
            if LETTERS[letter] & TYPES:
                raise reader.error("bad inline flags: cannot turn off flags 'a', 'u' and 'L'")
            removed |= LETTERS[letter]
            letter = reader.get()
            if letter is None:
                raise reader.error("missing :")
            if letter == ":":
                return removed
            if letter not in LETTERS:
                raise reader.error("unknown flag" if letter.isalpha() else "missing :", len(letter))
