"""A parser of Python 3.11's regular expressions (for str), with its errors."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import replace

from clientside.compiler.regex.reader import DIGITS, HEX, OCTAL, Reader
from clientside.compiler.regex.tree import (
    ASCII,
    DEBUG,
    DOTALL,
    IGNORECASE,
    LOCALE,
    MULTILINE,
    TEMPLATE,
    UNICODE,
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
SIMPLE = {"a": 7, "b": 8, "f": 12, "n": 10, "r": 13, "t": 9, "v": 11, "\\": 92}
SPACE = " \t\n\r\v\f"
QUANTIFIERS = {"?": (0, 1), "*": (0, UNLIMITED), "+": (1, UNLIMITED)}


class Parser:
    """Reads one pattern."""

    def __init__(self, text: str, flags: int) -> None:
        self.reader = Reader(text)
        self.flags = flags
        self.names: dict[str, int] = {}
        self.widths: list[tuple[int, int] | None] = [None]
        self.behind: int | None = None
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

    # ---- characters

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
                return self.comment(start)
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


def _itself(body: Seq) -> Node:
    return body


def _apart(body: Seq) -> Node:
    """A group with flags of its own, which a repetition does not look into."""
    return Alt([body])


def char(code: int, flags: int) -> Chars:
    """A single character."""
    return Chars(((code, code),), flags=flags)


def checked_flags(flags: int) -> int:
    """The flags of a pattern of text, completed. Raises PatternError."""
    if flags & LOCALE:
        raise PatternError("cannot use LOCALE flag with a str pattern")
    if not flags & ASCII:
        return flags | UNICODE
    if flags & UNICODE:
        raise PatternError("ASCII and UNICODE flags are incompatible")
    return flags


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
            seq.items[i] = replace(item, flags=own)
        elif isinstance(item, Seq):
            _with_flags(item, flags)
        else:
            for inner in parts(item):
                _with_flags(inner, flags)
