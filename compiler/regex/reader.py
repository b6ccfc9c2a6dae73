"""Reads a pattern, or a replacement template, character by character; an escape is one character with its backslash."""

from __future__ import annotations

from clientside.compiler.regex.tree import PatternError

DIGITS = frozenset("0123456789")
OCTAL = frozenset("01234567")
HEX = frozenset("0123456789abcdefABCDEF")


class Reader:
    """`next` is the character to come, None at the end."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.index = 0
        self.next: str | None = None
        self.seek(0)

    def seek(self, index: int) -> None:
        """Go to a place."""
        found = self.text[index : index + 1]
        if found == "\\":
            found = self.text[index : index + 2]
            if len(found) == 1:
                raise PatternError("bad escape (end of pattern)", self.text, len(self.text) - 1)
        self.index = index + len(found)
        self.next = found or None

    def get(self) -> str | None:
        """The next character, taken."""
        found = self.next
        self.seek(self.index)
        return found

    def take(self) -> str:
        """The same where there is one for certain."""
        found = self.get()
        assert found is not None
        return found

    def match(self, char: str) -> bool:
        """Whether `char` comes next; it is taken then."""
        if self.next != char:
            return False
        self.seek(self.index)
        return True

    def get_while(self, most: int, chars: frozenset[str]) -> str:
        """At most so many characters out of a set."""
        found = ""
        while len(found) < most and self.next is not None and self.next in chars:
            found += self.take()
        return found

    def get_until(self, end: str, what: str) -> str:
        """A name up to its end."""
        found = ""
        while True:
            char = self.get()
            if char is None:
                if not found:
                    raise self.error(f"missing {what}")
                raise self.error(f"missing {end}, unterminated name", len(found))
            if char == end:
                if not found:
                    raise self.error(f"missing {what}", 1)
                return found
            found += char

    def check_name(self, name: str, offset: int) -> None:
        """A group's name must be an identifier."""
        if not name.isidentifier():
            raise self.error(f"bad character in group name {name!r}", len(name) + offset)

    def tell(self) -> int:
        """Where the next character stands."""
        return self.index - len(self.next or "")

    def error(self, message: str, offset: int = 0) -> PatternError:
        """An error that far before the next character."""
        return PatternError(message, self.text, self.tell() - offset)
