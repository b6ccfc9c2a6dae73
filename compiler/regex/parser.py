"""A parser of Python 3.11's regular expressions (for str), with its errors."""

from __future__ import annotations

from collections.abc import Callable

from clientside.compiler.records import replaced
from clientside.compiler.regex.escapes import CharacterParser, char
from clientside.compiler.regex.flags import LETTERS, TYPES, checked_flags
from clientside.compiler.regex.reader import DIGITS
from clientside.compiler.regex.tree import (
    UNLIMITED,
    VERBOSE,
    Alt,
    At,
    Atomic,
    Chars,
    Conditional,
    Dot,
    Group,
    Look,
    Node,
    PatternError,
    Ref,
    Repeat,
    Seq,
    Tree,
    parts,
)
from clientside.compiler.regex.widths import width

SPACE = " \t\n\r\v\f"
QUANTIFIERS = {"?": (0, 1), "*": (0, UNLIMITED), "+": (1, UNLIMITED)}


class Parser(CharacterParser):
    """Reads one pattern."""

    def __init__(self, text: str, flags: int) -> None:
        super().__init__(text, flags)
        self.names: dict[str, int] = {}
        self.asked: dict[int, int] = {}

    def parse(self) -> Tree:
        """The whole pattern."""
        body = self.alternatives(self.flags, 0)
        flags = checked_flags(self.flags)
        if self.reader.next is not None:
            raise self.reader.error("unbalanced parenthesis")
        for group, position in self.asked.items():
            if group >= len(self.widths):
                raise PatternError(f"invalid group reference {group}", self.reader.text, position)
        return Tree(body, flags, len(self.widths) - 1, self.names)

    def alternatives(self, flags: int, depth: int) -> Seq:
        """`a|b|c`."""
        branches: list[Seq] = []
        while True:
            branches.append(self.sequence(flags, depth + 1, not depth and not branches))
            if not self.reader.match("|"):
                break
            if not depth:
                flags = self.flags
        return branches[0] if len(branches) == 1 else Seq([Alt(branches)])

    def sequence(self, flags: int, depth: int, first: bool) -> Seq:
        """Items one after another."""
        seq = Seq()
        reader = self.reader
        plain: set[int] = set()  # non-capturing groups, which are unpacked
        while (this := reader.next) is not None and this not in "|)":
            reader.get()
            if flags & VERBOSE and this in SPACE:
                continue
            if flags & VERBOSE and this == "#":
                while (skipped := reader.get()) is not None and skipped != "\n":
                    pass
                continue
            if this[0] == "\\":
                seq.items.append(self.escape(this, flags))
            elif this == "[":
                seq.items.append(self.character_set(flags))
            elif this in "*+?{":
                self.quantifier(this, seq, plain, flags)
            elif this == ".":
                seq.items.append(Dot(flags))
            elif this in "^$":
                seq.items.append(At(this, flags))
            elif this == "(":
                group = self.group(flags, depth, first and not seq.items)
                if isinstance(group, int):
                    flags = group
                elif group is not None:
                    if isinstance(group, Seq):
                        plain.add(id(group))
                    seq.items.append(group)
            else:
                seq.items.append(char(ord(this), flags))
        items: list[Node] = []
        for item in seq.items:
            items.extend(item.items if isinstance(item, Seq) and id(item) in plain else [item])
        return Seq(items)

    # ---- repetition

    def quantifier(self, this: str, seq: Seq, plain: set[int], flags: int) -> None:
        """`*`, `+`, `?`, `{m,n}` after an item."""
        reader = self.reader
        here = reader.tell()
        if this == "{":
            bounds = self.bounds(here)
            if bounds is None:
                seq.items.append(char(ord(this), flags))
                return
            least, most = bounds
        else:
            least, most = QUANTIFIERS[this]
        if not seq.items or isinstance(seq.items[-1], At):
            raise reader.error("nothing to repeat", reader.tell() - here + len(this))
        item = seq.items[-1]
        if isinstance(item, Repeat):
            raise reader.error("multiple repeat", reader.tell() - here + len(this))
        mode = "?" if reader.match("?") else "+" if reader.match("+") else ""
        body = item if isinstance(item, Seq) and id(item) in plain else Seq([item])
        seq.items[-1] = Repeat(least, most, mode, body)

    def bounds(self, here: int) -> tuple[int, int] | None:
        """`m,n}` after an opening brace; None where the brace stands for itself."""
        reader = self.reader
        if reader.next == "}":
            return None
        low = reader.get_while(10**9, DIGITS)
        high = reader.get_while(10**9, DIGITS) if reader.match(",") else low
        if not reader.match("}"):
            reader.seek(here)
            return None
        least, most = int(low or 0), int(high) if high else UNLIMITED
        if (low and least >= UNLIMITED) or (high and most >= UNLIMITED):
            raise PatternError("the repetition number is too large")
        if most < least:
            raise reader.error("min repeat greater than max repeat", reader.tell() - here)
        return least, most

    # ---- groups

    def group(self, flags: int, depth: int, first: bool) -> Node | int | None:
        """What stands in parentheses: a node (a Seq where it only groups), the new flags, or None for a comment."""
        reader = self.reader
        start = reader.tell() - 1
        wrap: Callable[[Seq], Node] | None = None
        inner = flags
        name: str | None = None
        if reader.match("?"):
            kind = reader.get()
            if kind is None:
                raise reader.error("unexpected end of pattern")
            if kind == "P":
                found = self.extension(flags)
                if isinstance(found, Ref):
                    return found
                name = found
            elif kind == "#":
                self.comment(start)
                return None
            elif kind in "=!<":
                return self.look(kind, flags, depth, start)
            elif kind == "(":
                return self.conditional(flags, depth, start)
            elif kind == ":":
                wrap = _itself
            elif kind == ">":
                wrap = Atomic
            elif kind in LETTERS or kind == "-":
                changed = self.letters(kind)
                if changed is None:
                    if not first:
                        raise reader.error("global flags not at the start of the expression", reader.tell() - start)
                    return flags | self.flags
                added, removed = changed
                if added & TYPES:
                    inner &= ~TYPES
                inner = (inner | added) & ~removed
                wrap = _itself if not added and not removed else _apart
            else:
                raise reader.error(f"unknown extension ?{kind}", len(kind) + 1)
        if wrap is not None:
            return wrap(self.closed(inner, depth, start))
        number = len(self.widths)
        if name is not None and name in self.names:
            text = f"redefinition of group name {name!r} as group {number}; was group {self.names[name]}"
            raise reader.error(text, len(name) + 1)
        self.widths.append(None)
        if name is not None:
            self.names[name] = number
        body = self.closed(inner, depth, start)
        self.widths[number] = width(body, self.widths)
        return Group(number, name, body)

    def closed(self, flags: int, depth: int, start: int) -> Seq:
        """The alternatives up to the closing parenthesis."""
        body = self.alternatives(flags, depth + 1)
        if not self.reader.match(")"):
            raise self.reader.error("missing ), unterminated subpattern", self.reader.tell() - start)
        return body

    def extension(self, flags: int) -> str | Ref:
        """What follows `(?P`: a group's name, or a reference to one."""
        reader = self.reader
        if reader.match("<"):
            name = reader.get_until(">", "group name")
            reader.check_name(name, 1)
            return name
        if reader.match("="):
            name = reader.get_until(")", "group name")
            reader.check_name(name, 1)
            if name not in self.names:
                raise reader.error(f"unknown group name {name!r}", len(name) + 1)
            found = self.reference(self.names[name], flags, len(name) + 1)
            assert isinstance(found, Ref)
            return found
        letter = reader.get()
        if letter is None:
            raise reader.error("unexpected end of pattern")
        raise reader.error(f"unknown extension ?P{letter}", len(letter) + 2)

    def comment(self, start: int) -> None:
        """`(?#…)`"""
        while True:
            if self.reader.next is None:
                raise self.reader.error("missing ), unterminated comment", self.reader.tell() - start)
            if self.reader.get() == ")":
                return

    def look(self, kind: str, flags: int, depth: int, start: int) -> Node:
        """A lookahead or lookbehind."""
        reader = self.reader
        ahead, before = kind != "<", self.behind
        if not ahead:
            after = reader.get()
            if after is None:
                raise reader.error("unexpected end of pattern")
            if after not in "=!":
                raise reader.error(f"unknown extension ?<{after}", len(after) + 2)
            kind = after
            if before is None:
                self.behind = len(self.widths)
        body = self.alternatives(flags, depth + 1)
        if not ahead and before is None:
            self.behind = None
        if not reader.match(")"):
            raise reader.error("missing ), unterminated subpattern", reader.tell() - start)
        if not ahead:
            low, high = width(body, self.widths)
            if low != high:
                self.late_error = self.late_error or "look-behind requires fixed-width pattern"
        return Look(ahead, kind == "!", body)

    late_error = ""  # what only the compiler of patterns finds, after the parser

    def conditional(self, flags: int, depth: int, start: int) -> Node:
        """`(?(1)yes|no)`"""
        reader = self.reader
        name = reader.get_until(")", "group name")
        if name.isidentifier():
            if name not in self.names:
                raise reader.error(f"unknown group name {name!r}", len(name) + 1)
            group = self.names[name]
        else:
            try:
                group = int(name)
            except ValueError:
                group = -1
            if group < 0:
                raise reader.error(f"bad character in group name {name!r}", len(name) + 1)
            if not group:
                raise reader.error("bad group number", len(name) + 1)
            self.asked.setdefault(group, reader.tell() - len(name) - 1)
        self.check_behind(group)
        yes = self.sequence(flags, depth + 1, False)
        no = Seq()
        if reader.match("|"):
            no = self.sequence(flags, depth + 1, False)
            if reader.next == "|":
                raise reader.error("conditional backref with more than two branches")
        if not reader.match(")"):
            raise reader.error("missing ), unterminated subpattern", reader.tell() - start)
        return Conditional(group, yes, no)


def _itself(body: Seq) -> Node:
    return body


def _apart(body: Seq) -> Node:
    """A group with flags of its own, which a repetition does not look into."""
    return Alt([body])


def parsed(text: str, flags: int = 0) -> Tree:
    """A pattern's tree. Raises PatternError."""
    parser = Parser(text, flags)
    tree = parser.parse()
    if parser.late_error:
        raise PatternError(parser.late_error)
    _with_flags(tree.body, tree.flags)
    return tree


def _with_flags(seq: Seq, flags: int) -> None:
    """Flags that the pattern sets at its start hold everywhere, also where an alternative was read before."""
    for i, item in enumerate(seq.items):
        if isinstance(item, (Chars, Dot, At, Ref)):
            own = item.flags
            if not own & TYPES:
                own |= flags & TYPES
            seq.items[i] = replaced(item, flags=own)
        elif isinstance(item, Seq):
            _with_flags(item, flags)
        else:
            for inner in parts(item):
                _with_flags(inner, flags)
