"""Format strings that are known when the program is compiled, taken apart: of `str.format`, and of `%`."""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Callable
from dataclasses import dataclass

from clientside.compiler.analysis.types import NUMERIC_KINDS, Type, is_wide

WHOLE = ("d", "i")  # conversions that write a number without its fraction
_PERCENT = re.compile(r"%(?:(%)|([srad])|(i)|\.([0-9]{1,2})(f))")


@dataclass(frozen=True)
class Field:
    """A value in a format string: which one (a position or a name), its conversion (`r`, `s`, `a`; `d`, `i` for `%d`,
    `%i`) and its spec.
    """

    value: int | str
    conversion: str = ""
    spec: str = ""

    @property
    def shows_kind(self) -> bool:
        """Whether the text tells 2 from 2.0."""
        return bool(self.conversion) or not self.spec or self.spec[-1] not in "eEfFgG%"


Plan = list[str | Field]


def format_plan(text: str) -> Plan | None:
    """The parts of a `str.format` string; None for what is left to the runtime (attributes, nested specs, errors)."""
    parts: Plan = []
    automatic = 0
    try:
        parsed = list(string.Formatter().parse(text))
    except ValueError:
        return None
    names = [name for _, name, _, _ in parsed if name is not None]
    if "" in names and any(name.isdigit() for name in names):
        return None
    for before, name, spec, conversion in parsed:
        if before:
            parts.append(before)
        if name is None:
            continue
        if "{" in (spec or "") or conversion not in (None, "r", "s", "a"):
            return None
        value: int | str
        if name == "":
            value = automatic
            automatic += 1
        elif name.isascii() and name.isdigit() and len(name) < 4:
            value = int(name)
        elif name.isidentifier():
            value = name
        else:
            return None
        parts.append(Field(value, conversion or "", spec or ""))
    return parts


def percent_plan(text: str) -> Plan | None:
    """The parts of a `%` format string with plain `%s`, `%r`, `%a`, `%d`, `%i`, `%.2f`, `%%`; None for all others."""
    parts: Plan = []
    at = number = 0
    while (start := text.find("%", at)) >= 0:
        match = _PERCENT.match(text, start)
        if match is None:
            return None
        parts.append(text[at:start])
        at = match.end()
        if match[1]:
            parts.append("%")
            continue
        conversion = match[2] or match[3] or ""
        parts.append(Field(number, conversion, f".{int(match[4])}f" if match[4] else ""))
        number += 1
    parts.append(text[at:])
    return [p for p in parts if p]


def is_sure(field: Field, known: Type) -> bool:
    """Whether a value of this type has what a field of a `%` format asks for: a number that it can write."""
    if field.conversion in WHOLE:
        return known.only("int", "bool") and not (known.has("bool") and is_wide(known))
    return not field.spec or known.only(*NUMERIC_KINDS)


def percent_values(node: ast.BinOp, type_of: Callable[[ast.AST], Type]) -> tuple[Plan, list[ast.expr]] | None:
    """The plan of `"…" % values` and its values; None where the runtime must look at them."""
    left = node.left
    plan = percent_plan(left.value) if isinstance(left, ast.Constant) and isinstance(left.value, str) else None
    fields = [part for part in plan or [] if isinstance(part, Field)]
    operands = node.right.elts if isinstance(node.right, ast.Tuple) else [node.right]
    if plan is None or not fields or len(fields) != len(operands) or any(isinstance(o, ast.Starred) for o in operands):
        return None
    types = [type_of(operand) for operand in operands]
    if not isinstance(node.right, ast.Tuple) and (types[0].may("tuple", "instance") or not types[0].kinds):
        return None
    if not all(known.kinds for known in types):
        return None
    return plan, list(operands)
