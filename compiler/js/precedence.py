"""How strongly JavaScript's operators bind: an expression is parenthesised where its place asks for more."""

from __future__ import annotations

LOWEST = 0
COMMA = 1
ASSIGN = 2  # also yield and arrows
CONDITIONAL = 3
NULLISH = 4
OR = 5
AND = 6
BIT_OR = 7
BIT_XOR = 8
BIT_AND = 9
EQUALS = 10
COMPARE = 11
SHIFT = 12
ADD = 13
MULTIPLY = 14
POWER = 15
PREFIX = 16
POSTFIX = 17
CALL = 18
MEMBER = 19  # what stands behind `new`: no call outside parentheses

BINARY = {
    "??": NULLISH,
    "||": OR,
    "&&": AND,
    "|": BIT_OR,
    "^": BIT_XOR,
    "&": BIT_AND,
    **dict.fromkeys(("==", "!=", "===", "!=="), EQUALS),
    **dict.fromkeys(("<", ">", "<=", ">=", "in", "instanceof"), COMPARE),
    **dict.fromkeys(("<<", ">>", ">>>"), SHIFT),
    **dict.fromkeys(("+", "-"), ADD),
    **dict.fromkeys(("*", "/", "%"), MULTIPLY),
    "**": POWER,
}

# Here the grouping of equal operators does not matter: a && (b && c) is a && b && c.
ASSOCIATIVE = frozenset(("&&", "||", "??"))

# The operators that have an assignment: `a += b`.
ASSIGNING = frozenset(BINARY) - {"==", "!=", "===", "!==", "<", ">", "<=", ">=", "in", "instanceof"}
