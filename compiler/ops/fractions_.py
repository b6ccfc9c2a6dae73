"""The module fractions."""

from __future__ import annotations

from clientside.compiler.ops.fraction import FRACTION
from clientside.compiler.ops.row import function, table

ROWS = table(
    function(
        "Fraction(numerator=0, denominator=None)",
        FRACTION,
        "fractionOf",
        observes="numerator denominator",
        makes="fraction",
        class_name="fractions.Fraction",
        js_class="Fraction",
        members=table(
            function("from_float(f, /)", FRACTION, "fractionOf", observes="f"),
            function("from_decimal(dec, /)", FRACTION, "fractionOf"),
        ),
    ),
)
