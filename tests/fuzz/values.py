"""Values at which implementations differ, as Python literals and as JSON."""

from __future__ import annotations

import random
from typing import Any

INTS = [
    0,
    1,
    -1,
    2,
    3,
    5,
    7,
    10,
    -3,
    64,
    100,
    255,
    1000,
    2**31 - 1,
    2**31,
    -(2**31),
    2**32,
    2**52,
    2**53 - 1,
    -(2**53) + 1,
]
WIDE = [2**53, 2**53 + 1, -(2**53), 2**63, 10**16, 10**20 + 7, -(10**17)]
FLOATS = [
    0.0,
    1.0,
    -0.0,
    0.5,
    -0.5,
    1.5,
    2.5,
    2.0,
    3.0,
    0.1,
    0.2,
    1e16,
    1e15,
    1e-5,
    123456.789,
    -2.0,
    9007199254740992.0,
    1e22,
    1e300,
    100.0,
]
STRINGS = [
    "",
    "a",
    "b",
    "ab",
    "abc",
    "A",
    " x ",
    "10",
    "-3",
    "2.5",
    "é",
    "😀",
    "a😀b",
    "a,b,c",
    "hello world",
    "__proto__",
    "length",
    "constructor",
    "ß",
    "\\n",
]
KEYS = ["a", "b", "c", "10", "2", "x", "length", "constructor", "__proto__", "key"]


def literal(chance: random.Random, kind: str) -> str:
    """A literal of a scalar type."""
    if kind == "index":
        return str(chance.choice([0, 0, 1, 1, 2, -1, -2, 3, 5]))
    if kind == "int":
        roll = chance.random()
        if roll < 0.7:
            return str(chance.randint(-9, 12))
        return str(chance.choice(INTS if roll < 0.93 else WIDE))
    if kind == "float":
        return repr(chance.choice(FLOATS))
    if kind == "num":
        return literal(chance, chance.choice(["int", "float"]))
    if kind == "bool":
        return chance.choice(["True", "False"])
    if kind == "none":
        return "None"
    return repr(chance.choice(STRINGS if chance.random() < 0.6 else KEYS))


def json_value(chance: random.Random, kind: str) -> Any:
    """A value that the page could pass."""
    base, _, inside = kind.partition("[")
    inside = inside[:-1]
    if chance.random() < 0.03:
        return chance.choice([None, True, "text", 3, 2.5, [], {}])
    if base == "list":
        return [json_value(chance, inside) for _ in range(chance.randint(0, 4))]
    if base == "dict":
        return {
            k: json_value(chance, inside.split(": ", 1)[1])
            for k in chance.sample([k for k in KEYS if k != "__proto__"], chance.randint(0, 4))
        }
    if base == "int":
        return chance.choice(INTS) if chance.random() < 0.3 else chance.randint(-9, 12)
    if base in ("float", "num"):
        return chance.choice([f for f in FLOATS if f < 1e15 and str(f) != "-0.0"] + [0.25, 3, 7, -1])
    if base == "bool":
        return chance.random() < 0.5
    return chance.choice(STRINGS + KEYS)
