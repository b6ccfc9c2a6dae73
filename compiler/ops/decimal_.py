"""The module decimal."""

from __future__ import annotations

from clientside.compiler.js import nodes as js
from clientside.compiler.ops.decimal_values import DECIMAL
from clientside.compiler.ops.row import Row, attribute, function, table

ROUNDINGS = ("CEILING", "FLOOR", "UP", "DOWN", "HALF_UP", "HALF_DOWN", "HALF_EVEN", "05UP")


def rounding(name: str) -> Row:
    """A constant: its own name."""
    return attribute("", f"ROUND_{name}", "str", lambda e: js.Str(f"ROUND_{name}"))


ROWS: dict[str, Row | str] = {
    **table(
        function(
            "Decimal(value=0)",
            DECIMAL,
            "decimalOf",
            observes="value",
            makes="decimal",
            class_name="decimal.Decimal",
            js_class="Decimal",
            members=table(function("from_float(f, /)", DECIMAL, "decimalOf", observes="f")),
        ),
        *map(rounding, ROUNDINGS),
    ),
    "DecimalException": "DecimalException",
    "InvalidOperation": "InvalidOperation",
    "DivisionByZero": "DecimalDivisionByZero",
    "Overflow": "DecimalOverflow",
}
