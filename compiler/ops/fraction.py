"""Methods and operators of fractions.Fraction."""

from __future__ import annotations

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.row import Row, Rule, attribute, method, table

FRACTION = Type({"fraction": True})


def giving(exact: Type) -> Rule:
    """`f + x`: a float with a float, otherwise exact."""

    def rule(f: Facts) -> Type:
        other = f.type("other")
        f.inference.observed(other)
        found = exact if other.may("fraction", "int", "bool") else t.NEVER
        return t.join(found, t.FLOAT) if other.has("float") else found

    return rule


def power(f: Facts) -> Type:
    """`f ** x`: exact for whole numbers."""
    found = giving(FRACTION)(f)
    return t.join(found, t.FLOAT) if f.type("other").has("fraction") else found


def reflected_power(f: Facts) -> Type:
    """`x ** f`."""
    return t.join(t.join(giving(FRACTION)(f), t.FLOAT), t.INT)


def pair(f: Facts) -> Type:
    """`divmod(f, x)`."""
    found = giving(FRACTION)(f)
    return f.new_tuple([t.join(t.INT, found.without("fraction")), found]) if found.kinds else found


def same(f: Facts) -> Type:
    """`-f`, `abs(f)`."""
    return FRACTION


def rounded(f: Facts) -> Type:
    """`round(f)`, `round(f, 2)`."""
    return FRACTION if f.given("ndigits") and not f.type("ndigits").only("none") else t.INT


def part(name: str) -> Row:
    """An attribute."""
    return attribute("fraction", name, "int", lambda e: js.Member(e.receiver, name))


def emit_ratio(e: Emission) -> js.Expr:
    """`f.as_integer_ratio()`."""
    assert e.receiver is not None
    held = e.simple(e.receiver)
    parts: list[js.Expr] = [js.Member(held, "numerator"), js.Member(e.ctx.copy(held), "denominator")]
    return e.helper("tupleOf", js.Array(parts))


LIMIT = "max_denominator"
ROWS = table(
    part("numerator"),
    part("denominator"),
    method(
        "fraction", "limit_denominator(max_denominator=1000000)", FRACTION, "fractionLimit", observes="max_denominator"
    ),
    method("fraction", "as_integer_ratio()", "tuple[int, int]", emit_ratio),
)
BINARY = ("add", "sub", "mul", "truediv", "mod")
OPERATORS: dict[str, Rule] = {
    **{f"__{side}{name}__": giving(FRACTION) for name in BINARY for side in ("", "r")},
    "__floordiv__": giving(t.INT),
    "__rfloordiv__": giving(t.INT),
    "__pow__": power,
    "__rpow__": reflected_power,
    "__divmod__": pair,
    "__rdivmod__": pair,
    "__neg__": same,
    "__pos__": same,
    "__abs__": same,
    "__round__": rounded,
}
