"""Sets of characters: what they contain in Python, and how they are written in a JavaScript RegExp (flag `u`)."""

from __future__ import annotations

from collections.abc import Iterable

from clientside.compiler.regex.casing import is_cased, matched, matched_ascii, matched_in_js
from clientside.compiler.regex.tree import ASCII, IGNORECASE, Chars, UnsupportedPattern

Ranges = tuple[tuple[int, int], ...]
SPACE = r"\t-\r\x1c-\x1f\x85\p{Z}"
CLASSES = {"d": r"\p{Nd}", "w": r"\p{L}\p{N}_", "s": SPACE}
ASCII_CLASSES = {"d": "0-9", "w": "0-9A-Z_a-z", "s": r"\t-\r "}
SHORT = {9: r"\t", 10: r"\n", 11: r"\v", 12: r"\f", 13: r"\r"}
LONGEST = 70000  # characters of a range that are looked at one by one


def merged(ranges: Iterable[tuple[int, int]]) -> Ranges:
    """Ranges in order, those that touch made one."""
    found: list[tuple[int, int]] = []
    for low, high in sorted(ranges):
        if found and low <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(high, found[-1][1]))
        else:
            found.append((low, high))
    return tuple(found)


def any_case(ranges: Ranges, flags: int) -> Ranges:
    """What the ranges match where case does not count."""
    one = matched_ascii if flags & ASCII else matched
    codes: set[int] = set()
    for low, high in ranges:
        if high > 0xFFFF and (low != high or is_cased(low)):
            raise UnsupportedPattern("case is ignored for a range of characters beyond U+FFFF")
        if high - low > LONGEST:
            raise UnsupportedPattern("case is ignored for a very large range of characters")
        for code in range(low, high + 1):
            codes |= one(code)
    return merged((code, code) for code in codes)


def is_caseless(node: Chars) -> bool:
    """Whether nothing in a set has another case."""
    if node.classes.strip("dDsS"):
        return False
    if any(high - low > LONGEST for low, high in node.ranges):
        return False
    return not node.negated and not any(is_cased(c) for low, high in node.ranges for c in range(low, high + 1))


def suits_flag(node: Chars) -> bool:
    """Whether JavaScript's flag `i` says of a set what Python's IGNORECASE does, the exceptions written out."""
    if node.flags & ASCII or node.classes.strip("dsDS"):
        return False
    for low, high in node.ranges:
        if high - low > 1000:
            return False
        for code in range(low, high + 1):
            found = matched(code)
            closed = {other for c in found for other in matched_in_js(c)}
            if closed != found:
                return False
    return True


def escaped(code: int, inside: bool) -> str:
    """A character as it stands in a pattern; `inside` a class."""
    char = chr(code)
    if code in SHORT:
        return SHORT[code]
    if char in ("\\]^-" if inside else "\\^$.*+?()[]{}|"):
        return "\\" + char
    if code < 32 or 127 <= code < 161 or code == 0xAD:
        return f"\\x{code:02x}"
    if char.isprintable():
        return char
    return f"\\u{code:04x}" if code < 0x10000 else f"\\u{{{code:x}}}"


def class_text(ranges: Ranges) -> str:
    """Ranges as they stand inside of brackets."""
    out = ""
    for low, high in ranges:
        out += escaped(low, True)
        if high > low:
            out += ("-" if high > low + 1 else "") + escaped(high, True)
    return out


def exceptions(ranges: Ranges) -> Ranges:
    """Ranges that are written under the flag `i`, and what that does not cover."""
    more: set[int] = set()
    for low, high in ranges:
        for code in range(low, high + 1):
            more |= matched(code) - matched_in_js(code)
    # The upper and lower case of the letters themselves come with the flag.
    covered = {other for low, high in ranges for code in range(low, high + 1) for other in matched_in_js(code)}
    return tuple((code, code) for code in sorted(more - covered))


def written(node: Chars, by_flag: bool) -> str:
    """A set in JavaScript's notation; `by_flag`: the flag `i` is set."""
    ranges = node.ranges
    if node.flags & IGNORECASE:
        ranges = (*merged(ranges), *exceptions(ranges)) if by_flag else any_case(ranges, node.flags)
    else:
        ranges = merged(ranges)
    names = ASCII_CLASSES if node.flags & ASCII else CLASSES
    letters = dict.fromkeys(node.classes)
    if any(c.lower() in letters and c.upper() in letters for c in letters):
        return "[]" if node.negated else "[^]"
    inside = "".join(names[c] for c in letters if c.islower()) + class_text(ranges)
    outside = [names[c.lower()] for c in letters if c.isupper()]
    if not outside:
        return bracketed(inside, node.negated)
    if not node.negated:
        if not inside and len(outside) == 1:
            return bracketed(outside[0], True)
        alternatives = [f"[{inside}]"] if inside else []
        return f"(?:{'|'.join([*alternatives, *(bracketed(o, True) for o in outside)])})"
    # Not (inside or not outside): in every one of the outsides, and not inside.
    tests = "".join(f"(?={bracketed(o, False)})" for o in outside[1:])
    return f"(?:{f'(?![{inside}])' if inside else ''}{tests}{bracketed(outside[0], False)})"


def bracketed(inside: str, negated: bool) -> str:
    """`[…]`, without brackets where one character or class needs none."""
    if negated:
        return r"\P{Nd}" if inside == r"\p{Nd}" else r"\D" if inside == "0-9" else f"[^{inside}]"
    if inside == "0-9":
        return r"\d"
    if inside == r"\p{Nd}":
        return inside
    if inside.startswith("\\") and len(inside) == 2 and inside[1] in "]-":
        return "\\]" if inside[1] == "]" else "-"
    if len(inside) == 1 or (inside.startswith("\\") and len(inside) == 2):
        return f"\\{inside}" if inside in ("$", ".", "*", "+", "?", "(", ")", "[", "{", "}", "|") else inside
    if inside.startswith(("\\x", "\\u")) and "-" not in inside:
        alone = {4: "\\x", 6: "\\u"}
        if inside.startswith(alone.get(len(inside), "?")) and inside.count("\\") == 1:
            return inside
    return f"[{inside}]"
