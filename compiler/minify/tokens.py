"""The words of JavaScript as this compiler writes it: ES2022 with every semicolon in its place."""

from __future__ import annotations

import re
from dataclasses import dataclass

from clientside.compiler.minify.vocabulary import BEFORE_OPERANDS, PUNCTUATORS

_WORD = re.compile(r"#?[A-Za-z_$\u0080-\uffff\U00010000-\U0010ffff][\w$\u0080-\uffff\U00010000-\U0010ffff]*")
_NUMBER = re.compile(
    r"0[xX][\da-fA-F_]+n?|0[bB][01_]+n?|0[oO][0-7_]+n?|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d+)?n?"
)
_STRING = re.compile(r'"(?:[^"\\\n]|\\[\s\S])*"' + r"|'(?:[^'\\\n]|\\[\s\S])*'")
_REGEX = re.compile(r"/(?:[^/\\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+/[a-z]*")
_SPACE = re.compile(r"(?:\s|//[^\n]*|/\*[\s\S]*?\*/)+")
_PIECE = re.compile(r"(?:[^`\\$]|\\[\s\S]|\$(?!\{))*")
_PUNCTUATOR = re.compile("|".join(map(re.escape, sorted(PUNCTUATORS, key=len, reverse=True))))


class NotUnderstood(Exception):
    """The text is not what this compiler writes."""


@dataclass(slots=True)
class Token:
    """One word: `kind` is word, number, string, regex, template or punctuator; `line` (from 0) and `column` (in UTF-16
    units, as source maps count) are where it stands.
    """

    kind: str
    text: str
    line: int
    column: int


def tokens(text: str) -> list[Token]:
    """All words of a text. Raises NotUnderstood."""
    found: list[Token] = []
    braces: list[bool] = []  # whether an open brace belongs to a template
    at, line, start_of_line = 0, 0, 0
    wide = any(ord(c) > 0xFFFF for c in text)

    def add(kind: str, end: int) -> None:
        nonlocal at, line, start_of_line
        column = _units(text, start_of_line, at) if wide else at - start_of_line
        word = text[at:end]
        found.append(Token(kind, word, line, column))
        advance(end)

    def advance(end: int) -> None:
        nonlocal at, line, start_of_line
        breaks = text.count("\n", at, end)
        if breaks:
            line += breaks
            start_of_line = text.rindex("\n", at, end) + 1
        at = end

    def template() -> None:
        end = _end(_PIECE.match(text, at + 1))
        if text.startswith("${", end):
            add("template", end + 2)
            braces.append(True)
        elif text.startswith("`", end):
            add("template", end + 1)
        else:
            raise NotUnderstood("a template without an end")

    while True:
        space = _SPACE.match(text, at)
        if space is not None:
            advance(space.end())
        if at >= len(text):
            return found
        c = text[at]
        if c == "`":
            template()
        elif c == "}" and braces and braces[-1]:
            braces.pop()
            template()
        elif c in "\"'":
            add("string", _end(_STRING.match(text, at)))
        elif c.isdigit() or (c == "." and text[at + 1 : at + 2].isdigit()):
            add("number", _end(_NUMBER.match(text, at)))
        elif (word := _WORD.match(text, at)) is not None:
            add("word", word.end())
        elif c == "/" and _regex_follows(found):
            add("regex", _end(_REGEX.match(text, at)))
        else:
            end = _end(_PUNCTUATOR.match(text, at))
            if c == "{":
                braces.append(False)
            elif c == "}":
                braces.pop()
            add("punctuator", end)


def _end(match: re.Match[str] | None) -> int:
    if match is None:
        raise NotUnderstood("an unknown character")
    return match.end()


def _units(text: str, start: int, end: int) -> int:
    return len(text[start:end].encode("utf-16-le")) // 2


def _regex_follows(before: list[Token]) -> bool:
    if not before:
        return True
    last = before[-1]
    if last.kind == "word":
        return last.text in BEFORE_OPERANDS
    if last.kind == "template":
        return last.text.endswith("${")
    return last.kind == "punctuator" and last.text not in (")", "]", "}", "++", "--")
