"""Methods and operators of decimal.Decimal."""

from __future__ import annotations

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.row import Emitter, Row, Rule, method, table

DECIMAL = Type({"decimal": True})
PARTS = Type({"decimal_tuple": True})


def exact(f: Facts) -> Type:
    """`d + x`, for a Decimal or an int."""
    f.inference.observed(f.type("other"))
    return DECIMAL if f.type("other").may("decimal", "int", "bool") else t.NEVER


def pair(f: Facts) -> Type:
    """`divmod(d, x)`."""
    return f.new_tuple([DECIMAL, DECIMAL]) if exact(f).kinds else t.NEVER


def same(f: Facts) -> Type:
    """`-d`, `abs(d)`."""
    return DECIMAL


def rounded(f: Facts) -> Type:
    """`round(d)`, `round(d, 2)`."""
    return DECIMAL if f.given("ndigits") and not f.type("ndigits").only("none") else t.INT


def kind_is(*kinds: str) -> Emitter:
    """Whether a Decimal is of a special kind."""

    def emit(e: Emission) -> js.Expr:
        assert e.receiver is not None
        kind = js.Member(e.simple(e.receiver) if len(kinds) > 1 else e.receiver, "$kind")
        found: js.Expr = js.Binary("===", kind, js.Str(kinds[0]))
        for other in kinds[1:]:
            found = js.Binary("||", found, js.Binary("===", e.ctx.copy(kind), js.Str(other)))
        return found

    return emit


def of_sign(e: Emission) -> js.Expr:
    """`d.is_signed()`."""
    return js.Member(e.receiver, "$negative")


def extreme(name: str, sign: int) -> Row:
    """`d.max(other)`, `d.min(other)`."""

    def emit(e: Emission) -> js.Expr:
        assert e.receiver is not None
        return e.helper("decimalExtreme", e.receiver, e.arg("other"), js.Num(sign))

    return method("decimal", f"{name}(other)", DECIMAL, emit, observes="other")


INTEGRAL = "(rounding=None)"
ROWS = table(
    method("decimal", "quantize(exp, rounding=None)", DECIMAL, "decimalQuantize", observes="exp"),
    method("decimal", "normalize()", DECIMAL, "decimalNormalize"),
    *(
        method("decimal", f"{name}{INTEGRAL}", DECIMAL, "decimalIntegral")
        for name in ("to_integral_value", "to_integral_exact", "to_integral")
    ),
    method("decimal", "sqrt()", DECIMAL, "decimalSqrt"),
    method("decimal", "ln()", DECIMAL, "decimalLn"),
    method("decimal", "log10()", DECIMAL, lambda e: e.helper("decimalLn", e.receiver, js.Bool(True))),
    method("decimal", "exp()", DECIMAL, "decimalExp"),
    method("decimal", "to_eng_string()", "str", "decimalEngString"),
    method("decimal", "compare(other)", DECIMAL, "decimalCompare", observes="other"),
    extreme("max", 1),
    extreme("min", -1),
    method("decimal", "copy_abs()", DECIMAL, "decimalCopyAbs"),
    method("decimal", "copy_negate()", DECIMAL, lambda e: e.call("$minus")),
    method("decimal", "copy_sign(other)", DECIMAL, "decimalCopySign", observes="other"),
    method("decimal", "is_nan()", "bool", kind_is("n")),
    method("decimal", "is_infinite()", "bool", kind_is("F")),
    method("decimal", "is_finite()", "bool", kind_is("")),
    method("decimal", "is_zero()", "bool", lambda e: e.call("$isZero")),
    method("decimal", "is_signed()", "bool", of_sign),
    method("decimal", "adjusted()", "int", "decimalAdjusted"),
    method("decimal", "as_tuple()", PARTS, "decimalAsTuple"),
    method("decimal", "as_integer_ratio()", "tuple[int, int]", "decimalRatio"),
    method("decimal", "conjugate()", DECIMAL, lambda e: e.receiver or js.Null()),
)
BINARY = ("add", "sub", "mul", "truediv", "floordiv", "mod", "pow")
OPERATORS: dict[str, Rule] = {
    **{f"__{side}{name}__": exact for name in BINARY for side in ("", "r")},
    "__divmod__": pair,
    "__rdivmod__": pair,
    "__neg__": same,
    "__pos__": same,
    "__abs__": same,
    "__round__": rounded,
}
