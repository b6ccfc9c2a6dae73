"""A pattern that is known when compiling: what inference and lowering ask of it."""

from __future__ import annotations

import re
from functools import cache

from clientside.compiler.regex.facts import closing_order, empty_is_last, is_nullable, surely_set
from clientside.compiler.regex.parser import parsed
from clientside.compiler.regex.translate import Translation


class Pattern:
    """One pattern: its text and flags as Python knows them, and its translation."""

    def __init__(self, text: str, flags: int) -> None:
        tree = parsed(text, flags)
        made = Translation(tree)
        self.text = text
        self.flags = tree.flags
        self.groups = tree.groups
        self.names = tree.names
        self.source = made.source
        self.js_flags = made.flags
        self.numbers = made.numbers
        self.count = made.count  # of groups in JavaScript
        self.closing = closing_order(tree.body)
        self.sure = surely_set(tree.body) | {0}
        self.can_be_empty = is_nullable(tree.body, made.widths)
        self.is_steady = empty_is_last(tree.body, made.widths)

    @property
    def name(self) -> str:
        """How types are shown."""
        return "re.Pattern"

    def number(self, group: int) -> int:
        """A group's number in JavaScript."""
        return self.numbers.get(group, group)

    @property
    def search_source(self) -> str:
        """The source for a search: V8 tries empty matches between the halves of a surrogate pair as well, where neither
        a character nor the end is.
        """
        return f"(?=[^]|$)(?:{self.source})" if self.can_be_empty else self.source

    @property
    def is_renumbered(self) -> bool:
        """Whether JavaScript has other groups, or numbers them in another way."""
        return self.count != self.groups


@cache
def pattern(text: str, flags: int = 0) -> Pattern:
    """The pattern of a text. Raises PatternError and UnsupportedPattern."""
    return Pattern(text, flags & ~re.DEBUG)
