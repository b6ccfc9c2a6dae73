"""The text of JavaScript literals.

The text must survive where scripts are put: inside a <script> element (`</script`, `<!--`), inside CDATA (`]]>`), and
in files (lone surrogates have no encoding, so they are escaped; so is whatever cannot be seen).
"""

from __future__ import annotations

import math
import re
import unicodedata

_SAFE_INTEGER = 2**53 - 1

_SHORT = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\v": "\\v", "\f": "\\f"}
# A quick filter: only characters found here can need an escape (quotes are seen to apart).
_SUSPECT = re.compile(r"[^ !#-&(-\[\]-_a-z{|}~]")
_MARKUP = re.compile(r"<(?=/script|!--)|(?<=\]\])>", re.IGNORECASE)
_INVISIBLE = frozenset(("Cc", "Cf", "Cs", "Zl", "Zp", "Zs"))


def _escaped(text: str, quote: str) -> str:
    """`text` as it stands between two `quote`s."""

    def escape(match: re.Match[str]) -> str:
        char = match.group()
        if char in _SHORT:
            return _SHORT[char]
        if char == quote:
            return "\\" + char
        if char == "\0":
            following = text[match.end() : match.end() + 1]
            return "\\x00" if following.isdigit() else "\\0"
        if char.isascii():
            return char if char.isprintable() else f"\\x{ord(char):02x}"
        if unicodedata.category(char) not in _INVISIBLE:
            return char
        code = ord(char)
        return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}" if code < 0x10000 else f"\\u{{{code:x}}}"

    def markup(match: re.Match[str]) -> str:
        if match.group() == ">":
            return "\\x3e"
        return "<\\" if result[match.end()] == "/" else "\\x3c"

    result = _SUSPECT.sub(escape, text)
    return _MARKUP.sub(markup, result)


def string_literal(text: str) -> str:
    """A string literal: double quotes, or single ones where that saves escapes."""
    quote = "'" if text.count('"') > text.count("'") else '"'
    return quote + _escaped(text, quote) + quote


def template_text(text: str) -> str:
    """Text of a template literal, between its backticks and expressions."""
    return _escaped(text, "`").replace("${", "\\${")


def regex_literal(pattern: str, flags: str) -> str:
    """A regular expression literal of a pattern as `new RegExp` takes it."""
    out: list[str] = []
    in_class = False
    at = 0
    while at < len(pattern):
        char = pattern[at]
        if char == "\\" and at + 1 < len(pattern) and pattern[at + 1] not in "\n\r\u2028\u2029":
            out.append(pattern[at : at + 2])
            at += 2
            continue
        at += 1
        if char == "\\":
            continue  # an escaped line end: the line end, written below, is what it stands for
        if char == "[":
            in_class = True
        elif char == "]":
            in_class = False
        if char == "/" and not in_class:
            out.append("\\/")
        elif char in "\n\r":
            out.append(_SHORT[char])
        elif char in "\u2028\u2029\ufeff" or "\ud800" <= char <= "\udfff":
            out.append(f"\\u{ord(char):04x}")
        else:
            out.append(char)
    text = "".join(out) or "(?:)"
    text = re.sub(r"<(?=/script|!--)", r"\\x3c", text, flags=re.IGNORECASE)
    return "/" + re.sub(r"(?<=\]\])>", r"\\x3e", text) + "/" + flags


def number_literal(value: int | float) -> str:
    """The literal of a number that is neither negative, infinite nor nan."""
    if isinstance(value, int):
        if value > _SAFE_INTEGER:
            raise ValueError(f"{value} is no JavaScript number; it takes a BigInt literal")
        return str(value)
    mantissa, _, exponent = repr(value).partition("e")
    mantissa = mantissa.removesuffix(".0")
    return f"{mantissa}e{int(exponent)}" if exponent else mantissa


def is_negative(value: int | float) -> bool:
    """Whether the literal of `value` takes a minus sign (also -0.0)."""
    return math.copysign(1.0, value) < 0 if isinstance(value, float) else value < 0
