"""From Python's regular expressions to JavaScript's: the same matches, or a refusal."""

from __future__ import annotations

from clientside.compiler.regex.chars import CLASSES, is_caseless, suits_flag, written
from clientside.compiler.regex.facts import (
    groups_in,
    is_nullable,
    is_one_char,
    surely_set,
    widths_of,
    word_edge,
)
from clientside.compiler.regex.tree import (
    ASCII,
    DOTALL,
    IGNORECASE,
    MULTILINE,
    UNLIMITED,
    Alt,
    At,
    Atomic,
    Chars,
    Conditional,
    Dot,
    Group,
    Look,
    Node,
    Ref,
    Repeat,
    Seq,
    Tree,
    UnsupportedPattern,
    walk,
)

WORD = f"[{CLASSES['w']}]"


class Translation:
    """One pattern: `source` and `flags` for RegExp; `numbers` gives Python's groups their number there."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.widths = widths_of(tree.body, tree.groups)
        self.bodies = {node.number: node.body for node in walk(tree.body) if isinstance(node, Group)}
        self.names = {number: name for name, number in tree.names.items() if name.isascii()}
        self.numbers: dict[int, int] = {}
        self.count = 0
        self.known: frozenset[int] = frozenset()  # groups that are set for certain where we are
        self.backwards = False
        self.by_flag = self._by_flag()
        self.source = self.seq(tree.body, False)
        self.flags = "iu" if self.by_flag else "u"

    def _by_flag(self) -> bool:
        """Whether JavaScript's own flag `i` does."""
        nodes = list(walk(self.tree.body))
        chars = [n for n in nodes if isinstance(n, Chars)]
        if not any(n.flags & IGNORECASE and not is_caseless(n) for n in chars):
            return False
        if any(isinstance(n, At) and n.kind in "bB" for n in nodes) or any("w" in n.classes.lower() for n in chars):
            return False
        return all(suits_flag(n) if n.flags & IGNORECASE else is_caseless(n) for n in chars)

    def seq(self, seq: Seq, alone: bool) -> str:
        """Items one after another; `alone` says that something will be applied to the whole."""
        out = ""
        items = seq.items
        for i, item in enumerate(items):
            before = word_edge(items[i - 1], False) if i else None
            after = word_edge(items[i + 1], True) if i + 1 < len(items) else None
            text = self.at(item, before, after) if isinstance(item, At) else self.node(item)
            if isinstance(item, Alt) and len(items) == 1 and not alone and len(item.branches) > 1:
                text = text[3:-1]
            if out and text[:1].isdigit() and isinstance(items[i - 1], (Ref, Atomic, Repeat)) and _ends_in_ref(out):
                text = f"(?:{text})"
            out += text
            self.known |= surely_set(item)
        return out

    def inside(self, seq: Seq) -> str:
        """The text of a body, what is known inside of it forgotten after."""
        known = self.known
        text = self.seq(seq, False)
        self.known = known
        return text

    def node(self, node: Node) -> str:
        """One item."""
        if isinstance(node, Chars):
            if node.classes and (node.flags ^ self.tree.flags) & ASCII:
                # CPython 3.11 looks for where such a match can begin with the flags of the whole pattern.
                raise UnsupportedPattern("a class such as \\w under a flag (?a:...) or (?u:...) of its own")
            return written(node, self.by_flag)
        if isinstance(node, Dot):
            return "[^]" if node.flags & DOTALL else r"[^\n]"
        if isinstance(node, At):
            return self.at(node, None, None)
        if isinstance(node, Alt):
            known, texts = self.known, []
            for branch in node.branches:
                self.known = known
                texts.append(self.seq(branch, len(node.branches) == 1))
            self.known = known
            return f"(?:{'|'.join(texts)})"
        if isinstance(node, Group):
            return self.group(node)
        if isinstance(node, Repeat):
            return self.repeat(node)
        if isinstance(node, Look):
            return self.look(node)
        if isinstance(node, Ref):
            return self.reference(node)
        if isinstance(node, Atomic):
            return self.atomic(lambda: self.inside(node.body))
        if isinstance(node, Conditional):
            raise UnsupportedPattern("a conditional group (?(1)...) has no equal in JavaScript")
        assert isinstance(node, Seq)
        return f"(?:{self.inside(node)})"

    def group(self, node: Group) -> str:
        """A capturing group."""
        self.count += 1
        self.numbers[node.number] = self.count
        name = self.names.get(node.number)
        return f"({f'?<{name}>' if name else ''}{self.inside(node.body)})"

    def at(self, node: At, before: bool | None, after: bool | None) -> str:
        """A place; `before` and `after` tell whether word characters certainly stand there."""
        if node.kind == "A":
            return "^"
        if node.kind == "Z":
            return "$"
        if node.kind == "^":
            return r"(?<![^\n])" if node.flags & MULTILINE else "^"
        if node.kind == "$":
            return r"(?![^\n])" if node.flags & MULTILINE else r"(?=\n?$)"
        if node.flags & ASCII:
            return r"\b" if node.kind == "b" else r"(?!^$)\B"
        if self.backwards:
            before = after = None
        if node.kind == "b":
            if after is not None:
                return f"(?<{'!' if after else '='}{WORD})"
            if before is not None:
                return f"(?{'!' if before else '='}{WORD})"
            return f"(?:(?<={WORD})(?!{WORD})|(?<!{WORD})(?={WORD}))"
        # Nowhere in an empty text, in Python 3.11.
        return f"(?!^$)(?:(?<={WORD})(?={WORD})|(?<!{WORD})(?!{WORD}))"

    def reference(self, node: Ref) -> str:
        """A backreference. To a group that is not set it matches nothing in JavaScript, and not at all in Python."""
        if node.group not in self.known:
            raise UnsupportedPattern(f"the backreference to group {node.group} may be to a group that is not set")
        if node.flags & IGNORECASE:
            for inner in walk(self.bodies[node.group]):
                if isinstance(inner, Dot) or (isinstance(inner, Chars) and not is_caseless(inner)):
                    raise UnsupportedPattern("a backreference where case is ignored")
        return f"\\{self.numbers[node.group]}"

    def look(self, node: Look) -> str:
        """A lookahead or lookbehind."""
        saved, known = self.backwards, self.known
        if not node.ahead:
            self.backwards = True
            for inner in walk(node.body):
                if isinstance(inner, Repeat) and groups_in(inner):
                    raise UnsupportedPattern("a group is repeated inside of a lookbehind")
        else:
            self.backwards = False
        text = self.inside(node.body)
        self.backwards, self.known = saved, known
        return f"(?{'' if node.ahead else '<'}{'!' if node.negated else '='}{text})"

    def atomic(self, make: object) -> str:
        """What is matched once and not tried again: a lookahead that captures, and a backreference to it."""
        if self.backwards:
            raise UnsupportedPattern("an atomic group inside of a lookbehind")
        self.count += 1
        number = self.count
        assert callable(make)
        return f"(?=({make()}))\\{number}"

    def repeat(self, node: Repeat) -> str:
        """A repetition. JavaScript forgets a group at the start of each round, and refuses empty rounds."""
        inner = groups_in(node.body)
        if node.mode == "+":
            if inner:
                raise UnsupportedPattern("a group inside of a possessive repetition")
            return self.atomic(lambda: self.repeat(Repeat(node.least, node.most, "", node.body)))
        if node.most > 1:
            lost = inner - surely_set(node.body)
            if lost:
                raise UnsupportedPattern(
                    f"group {min(lost)} may be left out in a later round of a repetition: Python keeps what it matched"
                    " before, JavaScript forgets it"
                )
            self.known -= inner
        if is_nullable(node.body, self.widths) and node.most > 0 and node.least != node.most:
            if (node.least, node.most) != (0, 1):
                raise UnsupportedPattern("what is repeated can match nothing: JavaScript refuses empty rounds")
            text = self.seq_alone(node.body)
            return f"(?:{text}|)" if not node.mode else f"(?:|{text})"
        body = self.node(node.body.items[0]) if len(node.body.items) == 1 else f"(?:{self.inside(node.body)})"
        if (
            len(node.body.items) == 1
            and not is_one_char(node.body)
            and not isinstance(node.body.items[0], (Group, Alt))
        ):
            body = f"(?:{body})"
        if len(node.body.items) == 1 and is_one_char(node.body) and body.startswith(("(?!", "(?=")):
            body = f"(?:{body})"
        return body + _count(node.least, node.most) + node.mode

    def repeated(self, body: Seq) -> str:
        """A body that a quantifier can follow."""
        if len(body.items) != 1:
            return f"(?:{self.inside(body)})"
        text = self.node(body.items[0])
        is_whole = is_one_char(body) and not text.startswith(("(?!", "(?="))
        return text if is_whole or isinstance(body.items[0], (Group, Alt)) else f"(?:{text})"

    def seq_alone(self, seq: Seq) -> str:
        """A body that becomes a branch of alternatives."""
        known = self.known
        text = self.seq(seq, True)
        self.known = known
        return text


def _ends_in_ref(text: str) -> bool:
    """Whether a text ends in a backreference, which a digit would prolong."""
    digits = len(text) - len(text.rstrip("0123456789"))
    return bool(digits) and text[-digits - 1 : -digits] == "\\"


def _count(least: int, most: int) -> str:
    short = {(0, 1): "?", (0, UNLIMITED): "*", (1, UNLIMITED): "+"}.get((least, most))
    if short is not None:
        return short
    return f"{{{least}}}" if least == most else f"{{{least},{'' if most == UNLIMITED else most}}}"
