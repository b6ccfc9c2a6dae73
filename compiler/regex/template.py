"""Replacement templates (`\\1`, `\\g<name>`): texts and groups."""

from __future__ import annotations

from clientside.compiler.regex.escapes import SIMPLE
from clientside.compiler.regex.pattern import Pattern
from clientside.compiler.regex.reader import DIGITS, OCTAL, Reader
from clientside.compiler.regex.tree import PatternError


class UnknownGroup(Exception):
    """A template names a group that the pattern has not: IndexError in Python, not re.error."""


def group_number(name: str) -> int:
    """The number of a group as a template writes it; negative for what is none."""
    try:
        return int(name)
    except ValueError:
        return -1


def template_parts(pattern: Pattern, template: str) -> list[str | int]:
    """A template's parts. Raises PatternError and UnknownGroup."""
    reader = Reader(template)
    parts: list[str | int] = []

    def group(number: int, offset: int) -> None:
        if number > pattern.groups:
            raise reader.error(f"invalid group reference {number}", offset)
        parts.append(number)

    def text(found: str) -> None:
        if parts and isinstance(parts[-1], str):
            parts[-1] += found
        else:
            parts.append(found)

    while (this := reader.get()) is not None:
        letter = this[1:]
        if not letter:
            text(this)
        elif letter == "g":
            if not reader.match("<"):
                raise reader.error("missing <")
            name = reader.get_until(">", "group name")
            if name.isidentifier():
                if name not in pattern.names:
                    raise UnknownGroup(f"unknown group name {name!r}")
                group(pattern.names[name], len(name) + 1)
            else:
                number = group_number(name)
                if number < 0:
                    raise reader.error(f"bad character in group name {name!r}", len(name) + 1)
                group(number, len(name) + 1)
        elif letter == "0":
            text(chr(int(letter + reader.get_while(2, OCTAL), 8) & 0xFF))
        elif letter in DIGITS:
            _numbered(reader, letter, group, text)
        elif letter in SIMPLE:
            text(chr(SIMPLE[letter]))
        elif letter.isascii() and letter.isalpha():
            raise reader.error(f"bad escape {this}", len(this))
        else:
            text(this)
    return parts


def _numbered(reader: Reader, digits: str, group: object, text: object) -> None:
    """A group's number, or three octal digits."""
    assert callable(group) and callable(text)
    if reader.next is not None and reader.next in DIGITS:
        digits += reader.take()
        if OCTAL.issuperset(digits) and reader.next is not None and reader.next in OCTAL:
            digits += reader.take()
            if int(digits, 8) > 0o377:
                message = f"octal escape value \\{digits} outside of range 0-0o377"
                raise reader.error(message, len(digits) + 1)
            text(chr(int(digits, 8)))
            return
    group(int(digits), len(digits))


def native_template(pattern: Pattern, template: str) -> str | None:
    """The template that `String.replace` takes for the same; None where it would raise."""
    if "\\" not in template:
        return template.replace("$", "$$")
    try:
        parts = template_parts(pattern, template)
    except (PatternError, UnknownGroup):
        return None
    out = ""
    for i, part in enumerate(parts):
        if isinstance(part, str):
            out += part.replace("$", "$$")
            continue
        following = parts[i + 1] if i + 1 < len(parts) else ""
        number = pattern.number(part)
        if number > 99:
            return None
        digit = isinstance(following, str) and following[:1].isdigit()
        out += "$&" if part == 0 else f"${number:02}" if digit or number > 9 else f"${number}"
    return out
