"""Random regular expressions, and texts that they may match."""

from __future__ import annotations

import random

ATOMS = [
    *("a", "b", "c", "1", "_", " ", "-", ".", r"\w", r"\d", r"\s", r"\W", r"\D", r"\S", "[ab]", "[^a]", "[a-c1]", r"[\w-]"),
    *(r"[^\W\d]", r"[^\s_]", "é", "I", "i", "s", "ſ", "K", r"\n", "ß", "Σ", r"\b", r"\B", "^", "$", r"\A", r"\Z", "😀"),
    *(r"[^\w\s]", "[😀a]", r"[\W1]", r"[^\W_]", r"[\s\S]", r"[^\d\W]", "[]a]", "[^]]", r"\x61", r"\.", "[a-]", r"\141", "µ"),
    *("[^-a]", r"[^\n]", "", "(?:)", "()", "[α-ω]", "ς", "[À-ÿ]", r"\/", r"\-", "/", "]", "}", "{", "{1", r"\u0061"),
]  # fmt: skip
QUANTIFIERS = [
    "*",
    "+",
    "?",
    "*?",
    "+?",
    "??",
    "{2}",
    "{1,2}",
    "{,2}",
    "{0,1}?",
    "*+",
    "?+",
    "{2,}",
    "{2}?",
    "{0}",
    "{1,}+",
]
AROUND = [
    *("(?={})", "(?!{})", "(?<={})", "(?<!{})", "(?>{})", "(?i:{})", "(?a:{})", "(?s:{})", "(?m:{})", "(?-i:{})", "(?x: {} )"),
    *("(?i-s:{})", "(?u:{})"),
]  # fmt: skip
LETTERS = "aabbcc1_ -.é😀iIsSkKſKßẞσΣς\nıİ/]}{µμÀÿ٣"


def pattern(source: random.Random, depth: int = 4, groups: list[int] | None = None) -> str:
    """A pattern, not always a valid one."""
    found = [0] if groups is None else groups
    inner = lambda: pattern(source, depth - 1, found)  # noqa: E731
    kind = source.random()
    if depth <= 0 or kind < 0.33:
        return source.choice(ATOMS[:4] if source.random() < 0.5 else ATOMS)
    if kind < 0.6:
        return "".join(inner() for _ in range(source.randint(1, 3)))
    if kind < 0.75:
        body = inner()
        return (body if len(body) == 1 else f"(?:{body})") + source.choice(QUANTIFIERS)
    if kind < 0.83:
        return f"(?:{inner()}|{inner()})"
    if kind < 0.93:
        found[0] += 1
        name = f"?P<g{found[0]}>" if source.random() < 0.2 else ""
        return f"({name}{inner()})" + (source.choice(QUANTIFIERS) if source.random() < 0.3 else "")
    if kind < 0.965:
        return source.choice(AROUND).format(inner())
    if kind < 0.98 and found[0]:
        return f"\\{source.randint(1, found[0])}"
    if kind < 0.985 and found[0]:
        return f"(?({source.randint(1, found[0])}){inner()}|{inner()})"
    return f"{inner()}|{inner()}"


def spoilt(source: random.Random) -> str:
    """A pattern into which something may have fallen by chance, often an error."""
    text = pattern(source)
    if source.random() < 0.2:
        at = source.randrange(len(text) + 1)
        text = text[:at] + source.choice("()[]{}?*+\\|^<>=!:P#-0x") + text[at:]
    return f"(?{source.choice('imsxa')}){text}" if source.random() < 0.1 else text


def texts(source: random.Random, count: int = 6) -> list[str]:
    """Short texts."""
    made = ["", "\n"]
    for _ in range(count):
        letters = LETTERS if source.random() < 0.4 else "abc1 a"
        made.append("".join(source.choice(letters) for _ in range(source.randint(0, 8))))
    return made
