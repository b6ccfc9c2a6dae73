"""Which ints an operation gives for operands within bounds."""

from __future__ import annotations

import ast
from collections.abc import Callable

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.types import Type

Bounds = tuple[int, int]


def bounds(found: Type) -> Bounds | None:
    """The range of the ints (and bools) a value may be."""
    known = found.kinds.get("int")
    if found.has("bool"):
        return (0, 1) if known is None else (min(0, known[0]), max(1, known[1]))
    return known


def _counter(low: int, high: int, step: Bounds) -> Bounds:
    # A count that grows by at most 2^16 a step would need 2^36 steps to leave 2^53: it is kept at 2^52.
    if step[0] >= -(2**16) and step[1] <= 2**16:
        if t.COUNTER < high <= t.COUNTER + 2**16:
            high = t.COUNTER
        if -t.COUNTER - 2**16 <= low < -t.COUNTER:
            low = -t.COUNTER
    return low, high


def _add(a: Bounds, b: Bounds) -> Bounds:
    low, high = a[0] + b[0], a[1] + b[1]
    return _counter(*_counter(low, high, b), a)


def _subtract(a: Bounds, b: Bounds) -> Bounds:
    return _add(a, (-b[1], -b[0]))


def _multiply(a: Bounds, b: Bounds) -> Bounds:
    products = [x * y for x in a for y in b]
    return min(products), max(products)


def _floor_divide(a: Bounds, b: Bounds) -> Bounds:
    if b[0] > 0:
        quotients = [x // y for x in a for y in b]
        return min(quotients), max(quotients)
    largest = max(abs(a[0]), abs(a[1]))
    return -largest, largest


def _modulo(a: Bounds, b: Bounds) -> Bounds:
    if b[0] >= 0:
        return (a[0], min(a[1], b[1])) if a[0] >= 0 and a[1] < max(b[0], 1) else (0, max(b[1] - 1, 0))
    largest = max(abs(b[0]), abs(b[1]))
    return -largest, largest


def _power(a: Bounds, b: Bounds) -> Bounds:
    if b[0] == b[1] and 0 <= b[0] <= 8:
        values = [x ** b[0] for x in a]
        low = 0 if b[0] % 2 == 0 and a[0] < 0 else min(values)
        return low, max(*values, abs(a[0]) ** b[0] if b[0] % 2 == 0 else max(values))
    return (0, t.WIDE) if a[0] >= 0 else (-t.WIDE, t.WIDE)


def _bits(a: Bounds, b: Bounds) -> Bounds:
    if a[0] >= 0 and b[0] >= 0:
        top = max(a[1], b[1])
        return 0, (1 << top.bit_length()) - 1
    top = max(abs(a[0]), abs(a[1]), abs(b[0]), abs(b[1]))
    return -(1 << top.bit_length()), (1 << top.bit_length()) - 1


def _and(a: Bounds, b: Bounds) -> Bounds:
    if a[0] >= 0 or b[0] >= 0:
        tops = [x[1] for x in (a, b) if x[0] >= 0]
        return 0, min(tops)
    return _bits(a, b)


def _left_shift(a: Bounds, b: Bounds) -> Bounds:
    if b[0] >= 0 and b[1] <= 64:
        values = [x << y for x in a for y in b]
        return min(values), max(values)
    return -t.WIDE, t.WIDE


def _right_shift(a: Bounds, b: Bounds) -> Bounds:
    return min(a[0], 0) if a[0] < 0 else 0, max(a[1], 0)


INT_RANGES: dict[type[ast.operator], Callable[[Bounds, Bounds], Bounds]] = {
    ast.Add: _add,
    ast.Sub: _subtract,
    ast.Mult: _multiply,
    ast.FloorDiv: _floor_divide,
    ast.Mod: _modulo,
    ast.Pow: _power,
    ast.BitAnd: _and,
    ast.BitOr: _bits,
    ast.BitXor: _bits,
    ast.LShift: _left_shift,
    ast.RShift: _right_shift,
}
