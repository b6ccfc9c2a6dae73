"""A pattern: what inference and lowering ask of it. Most are known when compiling, and RegExp does the same; those that
mean something else to RegExp, or are known only at run time, are left to the runtime's own matching machine.
"""

from __future__ import annotations

import re
from functools import cache

from clientside.compiler.regex.facts import closing_order, empty_is_last, is_nullable, surely_set
from clientside.compiler.regex.parser import parsed
from clientside.compiler.regex.translate import Translation
from clientside.compiler.regex.tree import ASCII, Chars, Tree, UnsupportedPattern, walk


class Pattern:
    """One pattern: its text and flags as Python knows them, and its translation (`native`), if it has one."""

    is_known = True

    def __init__(self, text: str, flags: int) -> None:
        tree = parsed(text, flags)
        self.text = text
        self.flags = tree.flags
        self.groups = tree.groups
        self.names = tree.names
        self.native = False
        try:
            self._translate(tree)
        except UnsupportedPattern:
            _check_machine(text, tree)
            self._leave_to_machine(flags)
        if self.native and not self.is_steady:
            self._leave_to_machine(flags)

    def _leave_to_machine(self, flags: int) -> None:
        self.native = False
        self.flags = flags
        self.source = self.js_flags = ""
        self.numbers: dict[int, int] = {}
        self.count = self.groups
        self.closing: list[int] = [-1]
        self.sure: frozenset[int] = frozenset([0])
        self.can_be_empty = True

    def _translate(self, tree: Tree) -> None:
        made = Translation(tree)
        self.native = True
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


class UnknownPattern(Pattern):
    """Any pattern that is made at run time."""

    is_known = False

    def __init__(self) -> None:
        self.text = ""
        self.groups = 0
        self.names = {}
        self._leave_to_machine(0)


UNKNOWN = UnknownPattern()


def _check_machine(text: str, tree: Tree) -> None:
    """Raise UnsupportedPattern for what the machine does not know."""
    if "\\N" in text:
        raise UnsupportedPattern("it would be read at run time, where the names of characters (\\N{...}) are not known")
    for node in walk(tree.body):
        if isinstance(node, Chars) and node.classes and (node.flags ^ tree.flags) & ASCII:
            raise UnsupportedPattern("a class such as \\w under a flag (?a:...) or (?u:...) of its own")


@cache
def pattern(text: str, flags: int = 0) -> Pattern:
    """The pattern of a text. Raises PatternError and UnsupportedPattern."""
    return Pattern(text, flags & ~re.DEBUG)
