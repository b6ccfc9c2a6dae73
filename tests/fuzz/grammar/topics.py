"""The topics by name, and what the writer knows of the kinds."""

from __future__ import annotations

from tests.fuzz.grammar import (
    aliases,
    base,
    calls,
    classes,
    closures,
    flow,
    formats,
    generators,
    keys,
    loops,
    messages,
    numbers,
    octets,
    orders,
    patterns,
    records,
    state,
    strings,
    targets,
)

TOPICS = {
    "base": base.ROWS,
    "aliases": aliases.ROWS,
    "calls": calls.ROWS,
    "classes": classes.ROWS,
    "closures": closures.ROWS,
    "flow": flow.ROWS,
    "formats": formats.ROWS,
    "generators": generators.ROWS,
    "keys": keys.ROWS,
    "loops": loops.ROWS,
    "messages": messages.ROWS,
    "numbers": numbers.ROWS,
    "octets": octets.ROWS,
    "orders": orders.ROWS,
    "patterns": patterns.ROWS,
    "records": records.ROWS,
    "state": state.ROWS,
    "strings": strings.ROWS,
    "targets": targets.ROWS,
}
LITERAL = frozenset(
    "int big float num bool str key bytes none any ilist slist alist nlist flist rows tuple ituple pairs sdict kdict iset index slice n".split()
)
# Kinds for which nothing else may stand: something else would not be worth comparing, or not be Python.
EXACT = frozenset("n index slice obj cls fn iter exc spec errors keyword method".split())
FALLBACK = {
    "grid": "[[1, 2], [3]]",
    "counts": "{}",
    "fn": "str",
    "iter": "iter([1, 'b', 3])",
    "obj": "[1, 2]",
    "cls": "list",
    "exc": "ValueError('e', 1)",
}
SHOWN = [
    "int",
    "num",
    "str",
    "any",
    "bool",
    "ilist",
    "alist",
    "tuple",
    "sdict",
    "kdict",
    "float",
    "key",
    "slist",
    "nlist",
]
