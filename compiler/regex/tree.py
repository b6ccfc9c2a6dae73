"""The tree of a regular expression, as Python's `re` understands it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field

from clientside.compiler.records import record

# The flags that matter to a node, as `re` numbers them.
IGNORECASE, MULTILINE, DOTALL, UNICODE, VERBOSE, DEBUG, ASCII = 2, 8, 16, 32, 64, 128, 256
LOCALE, TEMPLATE = 4, 1
UNLIMITED = 2**32 - 1


class PatternError(Exception):
    """A pattern that is wrong, in the words of `re.error`; `position` is where, in code points."""

    def __init__(self, message: str, pattern: str = "", position: int | None = None) -> None:
        self.message = message
        self.position = position
        if position is not None:
            message = f"{message} at position {position}"
            if "\n" in pattern:
                line = pattern.count("\n", 0, position) + 1
                column = position - pattern.rfind("\n", 0, position)
                message = f"{message} (line {line}, column {column})"
        super().__init__(message)


class UnsupportedPattern(Exception):
    """A pattern that JavaScript cannot match exactly as Python does; the text says why."""


@record(frozen=True)
class Chars:
    """One character out of a set: ranges of code points, and classes such as `w` or `D`."""

    ranges: tuple[tuple[int, int], ...]
    classes: str = ""
    negated: bool = False
    flags: int = 0


@record(frozen=True)
class Dot:
    """`.`"""

    flags: int = 0


@record(frozen=True)
class At:
    """A place: `^`, `$`, or the letter of `\\A`, `\\Z`, `\\b`, `\\B`."""

    kind: str
    flags: int = 0


@record(frozen=True)
class Ref:
    """A backreference."""

    group: int
    flags: int = 0


@record(eq=False)
class Seq:
    """Nodes after one another."""

    items: list[Node] = field(default_factory=list)


@record(eq=False)
class Alt:
    """Branches, the first that leads to a match counts."""

    branches: list[Seq]


@record(eq=False)
class Group:
    """A capturing group."""

    number: int
    name: str | None
    body: Seq


@record(eq=False)
class Repeat:
    """A repetition; `mode` is `` (greedy), `?` (lazy) or `+` (possessive)."""

    least: int
    most: int
    mode: str
    body: Seq


@record(eq=False)
class Look:
    """An assertion about what comes (`ahead`) or came before."""

    ahead: bool
    negated: bool
    body: Seq


@record(eq=False)
class Atomic:
    """`(?>…)`"""

    body: Seq


@record(eq=False)
class Conditional:
    """`(?(1)yes|no)`"""

    group: int
    yes: Seq
    no: Seq


Node = Chars | Dot | At | Ref | Seq | Alt | Group | Repeat | Look | Atomic | Conditional


@record(eq=False)
class Tree:
    """A parsed pattern: its flags (those written inside included) and groups."""

    body: Seq
    flags: int
    groups: int
    names: dict[str, int]


def parts(node: Node) -> list[Seq]:
    """The sequences directly inside a node."""
    if isinstance(node, Alt):
        return node.branches
    if isinstance(node, (Group, Repeat, Look, Atomic)):
        return [node.body]
    if isinstance(node, Conditional):
        return [node.yes, node.no]
    return []


def walk(node: Node) -> Iterator[Node]:
    """A node and all inside it, in the order in which they are written."""
    yield node
    for inner in node.items if isinstance(node, Seq) else parts(node):
        yield from walk(inner)
