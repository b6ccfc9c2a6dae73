"""Literals of a kind, and values of no certain kind that a page passes."""

from __future__ import annotations

import random
from typing import Any

INTS = [0, 1, -1, 2, 3, 5, 7, 10, -2, 100, 255, 256, 2**31 - 1, 2**31, -(2**31), 2**32 + 1, 2**52, 2**53 - 1, 1 - 2**53]
WIDE = [2**53, 2**53 + 1, -(2**53), 2**63 - 1, 2**63, -(2**63), 2**64, 10**20 + 7, -(10**17), 10**16, 3**50]
FLOATS = [
    0.0,
    -0.0,
    1.0,
    2.0,
    -1.0,
    0.5,
    -0.5,
    1.5,
    2.5,
    -2.5,
    0.1,
    1e15,
    1e16,
    1e22,
    1e300,
    1e-7,
    123456.789,
    2.0**53,
    5e-324,
    3.0,
]
STRINGS = [
    "", "a", "b", "ab", "abc", "A", " x ", "10", "-3", "2.5", "é", "😀", "a😀b", "a,b,c", "hello world", "__proto__", "length",
    "constructor", "ß", "x\ny", "Hello", "aXbXc", "  ", "1e3", "1_0", "true", "ǆ", "\t", "a\u2028b", "toString", "0", "01", "xyxy",
]  # fmt: skip
KEYS = [
    "a",
    "b",
    "c",
    "10",
    "2",
    "x",
    "length",
    "constructor",
    "__proto__",
    "key",
    "toString",
    "hasOwnProperty",
    "-1",
    "",
]
HASHABLE = ["1", "1.0", "True", "0", "False", "0.0", "-0.0", "None", "'a'", "'1'", "''", "(1, 2)", "(1.0, 2)", "()", "2.5", "2**53", "float(2**53)", "2**53 + 1", "-1", "('a', None)", "frozenset({1})", "10**20", "1e20"]  # fmt: skip
BYTES = ["b''", "b'a'", "b'abc'", r"b'\x00\xff'", r"b'a\nb'", "b'a,b,c'", "b' x '", "bytes(3)", "b'10'", "b'AbC'"]


def literal(chance: random.Random, kind: str) -> str:
    """A literal."""
    if kind == "index":
        return str(chance.choice((0, 0, 1, 1, 2, -1, -2, 3, -4, 7)))
    if kind == "n":
        return str(chance.choice((0, 1, 1, 2, 2, 3, 4)))
    if kind == "slice":
        return _slice(chance)
    if kind == "int":
        roll = chance.random()
        return str(chance.randint(-9, 12) if roll < 0.6 else chance.choice(INTS if roll < 0.85 else WIDE))
    if kind == "big":
        return str(chance.choice(WIDE if chance.random() < 0.6 else INTS))
    if kind == "float":
        return repr(chance.choice(FLOATS))
    if kind == "num":
        return literal(chance, chance.choice(("int", "float", "bool", "big")))
    if kind == "bool":
        return chance.choice(("True", "False"))
    if kind == "str":
        return repr(chance.choice(STRINGS if chance.random() < 0.6 else KEYS))
    if kind == "key":
        return chance.choice(HASHABLE)
    if kind == "bytes":
        return chance.choice(BYTES)
    if kind == "none":
        return "None"
    count = chance.choice((0, 1, 2, 2, 3, 4))
    if kind in ("ilist", "slist", "alist", "nlist", "flist", "rows"):
        inside = {"ilist": "int", "slist": "str", "alist": "any", "nlist": "ilist", "flist": "num", "rows": "sdict"}[
            kind
        ]
        return "[" + ", ".join(literal(chance, inside) for _ in range(count)) + "]"
    if kind in ("tuple", "ituple"):
        inside = "any" if kind == "tuple" else "int"
        return "(" + "".join(literal(chance, inside) + ", " for _ in range(count)) + ")"
    if kind == "pairs":
        return "[" + ", ".join(f"({literal(chance, 'key')}, {literal(chance, 'any')})" for _ in range(count)) + "]"
    if kind == "sdict":
        return "{" + ", ".join(f"{literal(chance, 'str')}: {literal(chance, 'int')}" for _ in range(count)) + "}"
    if kind == "kdict":
        return "{" + ", ".join(f"{literal(chance, 'key')}: {literal(chance, 'any')}" for _ in range(count)) + "}"
    if kind == "iset":
        return "{" + ", ".join(literal(chance, "int") for _ in range(count)) + "}" if count else "set()"
    return literal(chance, chance.choice(("int", "float", "str", "bool", "none", "big", "int", "str")))


def _slice(chance: random.Random) -> str:
    parts = [literal(chance, "index") if chance.random() < 0.6 else "" for _ in range(2)]
    if chance.random() < 0.4:
        parts.append(chance.choice(("1", "2", "-1", "-2", "3", "")))
    return ":".join(parts)


def page_value(chance: random.Random, depth: int = 0) -> Any:
    """Something that a page may pass."""
    roll = chance.randrange(12 if depth < 2 else 7)
    if roll < 2:
        return chance.choice([i for i in INTS]) if chance.random() < 0.4 else chance.randint(-5, 12)
    if roll == 2:
        return chance.choice([0.5, 1.5, -2.5, 0.1, 2.5, 1e300, 123456.789, 1e-7])
    if roll == 3:
        return chance.random() < 0.5
    if roll == 4:
        return None
    if roll < 7:
        return chance.choice(STRINGS + KEYS)
    if roll < 10:
        kind = chance.randrange(4)
        count = chance.randint(0, 4)
        if kind == 0:
            return [chance.randint(-3, 9) for _ in range(count)]
        if kind == 1:
            return [chance.choice(STRINGS) for _ in range(count)]
        return [page_value(chance, depth + 1) for _ in range(count)]
    keys = [k for k in KEYS if k != "__proto__"]
    return {k: page_value(chance, depth + 1) for k in chance.sample(keys, chance.randint(0, 4))}
