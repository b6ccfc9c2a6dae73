"""The position in a text's words, the scope there, and names."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from clientside.compiler.minify.tokens import NotUnderstood, Token, tokens
from clientside.compiler.minify.tree import Binding, Node, Scope
from clientside.compiler.minify.vocabulary import CONTEXTUAL, WORDS


class Reader:
    """One text's words, the position in them, and the scope there."""

    def __init__(self, text: str) -> None:
        self.words: list[Token] = tokens(text)
        self.at = 0
        self.scope = Scope(None)
        self.root = self.scope
        self.references: list[tuple[int, Scope]] = []
        self.shorthands: set[int] = set()
        self.shown: list[tuple[int, Scope]] = []  # names that give functions theirs
        self.no_in = False

    # ---- words

    def peek(self, offset: int = 0) -> str:
        """The text of a word ahead, if it can be an operator or a keyword."""
        at = self.at + offset
        if at >= len(self.words):
            return ""
        word = self.words[at]
        return word.text if word.kind in ("punctuator", "word") else ""

    def kind(self) -> str:
        """The kind of the next word."""
        return self.words[self.at].kind if self.at < len(self.words) else ""

    def take(self, text: str = "") -> int:
        """The index of the next word, which must be `text` if that is given."""
        if self.at >= len(self.words) or (text and self.peek() != text):
            where = self.words[self.at] if self.at < len(self.words) else "the end"
            raise NotUnderstood(f"{text or 'a word'} expected at {where}")
        self.at += 1
        return self.at - 1

    def given(self, text: str) -> bool:
        """Whether the next word was `text`, which is taken then."""
        if self.peek() != text:
            return False
        self.at += 1
        return True

    def ended(self) -> None:
        """Take the semicolon after a statement, which may lack before a closing brace."""
        if self.peek() != "}":
            self.take(";")

    def done(self, kind: str, start: int, kids: list[Node] | None = None, text: str = "") -> Node:
        """A node from `start` to here."""
        return Node(kind, start, self.at, kids or [], text)

    @contextmanager
    def inside(self) -> Iterator[None]:
        """A scope within the present one."""
        made = Scope(self.scope)
        self.scope.inner.append(made)
        self.scope = made
        try:
            yield
        finally:
            assert made.parent is not None
            self.scope = made.parent

    def name(self, declared: bool = False) -> Node:
        """An identifier, read or declared."""
        at = self.take()
        word = self.words[at]
        if word.kind != "word" or (word.text in WORDS and word.text not in CONTEXTUAL):
            raise NotUnderstood(f"a name expected at {word}")
        if declared:
            self.scope.bind(word.text)
        self.references.append((at, self.scope))
        return self.done("name", at, text=word.text)

    # ---- names

    def resolve(self) -> dict[int, Binding]:
        """What each word that is a name means; names of the page's own globals are left out."""
        found = {}
        for at, scope in self.references:
            binding = scope.find(self.words[at].text)
            if binding is not None:
                binding.uses.append(at)
                found[at] = binding
        for at, _ in self.shown:
            if at in found:
                found[at].fixed = True
        return found
