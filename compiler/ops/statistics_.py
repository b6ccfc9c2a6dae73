"""The module statistics: sums are exact fractions, as in CPython, rounded once at the end."""

from __future__ import annotations

import ast
from collections.abc import Callable

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.infer.operators import binary_type
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.row import Row, function, table

Emit = Callable[[Emission], js.Expr]


def exact_kinds(found: Type) -> Type:
    """Decimals and Fractions of a data set, whose results are of the same kind."""
    return found.restricted(("decimal", "fraction"))


def exact_part(f: Facts) -> Type:
    """The Decimals and Fractions in a call's data; that there may be some is noted for lowering."""
    found = exact_kinds(f.elements(f.type("data")))
    if found.kinds:
        f.program.once(("exact data", f.bound.get("data")), lambda: True)
    return found


def is_exact(e: Emission) -> bool:
    """Whether there may be Decimals or Fractions in a call's data."""
    return e.ctx.program.known(("exact data", e.nodes.get("data"))) is not None


def numbers(f: Facts) -> Type:
    """Ints give an int where it is whole; a float makes a float."""
    found = f.elements(f.type("data"))
    exact = exact_part(f)
    element = found.restricted(t.NUMERIC_KINDS)
    if exact.kinds and not element.kinds:
        return exact
    return t.join(exact, t.FLOAT if element.only("float") and element.kinds["float"] else t.NUMBER)


def deviation(f: Facts) -> Type:
    """A float, of Decimals a Decimal."""
    return exact_part(f).restricted(("decimal",)) if exact_part(f).has("decimal") else t.FLOAT


def quantile_list(f: Facts) -> Type:
    """Floats, of Decimals and Fractions their own."""
    found = f.elements(f.type("data"))
    exact = exact_kinds(found)
    rest = found.without("decimal").without("fraction")
    return f.new("list", t.join(exact, t.FLOAT) if rest.kinds or not exact.kinds else exact)


def median_result(f: Facts) -> Type:
    """The element in the middle, or half the sum of two."""
    element = f.elements(f.type("data"))
    total = binary_type(f.inference, f.node, ast.Add(), element, element)
    return t.join(
        element, binary_type(f.inference, f.node, ast.Div(), total, t.integer(2, 2)) if total.kinds else total
    )


def element(f: Facts) -> Type:
    """An element."""
    return f.elements(f.type("data"))


def plain(helper: str, *names: str, last: bool | int | None = None, exact: bool = False) -> Emit:
    """A helper whose result is a dynamic number: unboxed where nobody observes kinds.

    `exact`: it has a sister for Decimals and Fractions.
    """

    def emit(e: Emission) -> js.Expr:
        arguments = [e.arg(name) for name in names]
        if last is not None:
            arguments.append(js.Bool(last) if isinstance(last, bool) else js.Num(last))
        made = e.helper(helper.replace("stat", "statExact") if exact and is_exact(e) else helper, *arguments)
        return made if e.ctx.boxed else e.helper("unboxed", made)

    return emit


def raw(helper: str, *names: str, last: bool | None = None) -> Emit:
    """A helper whose result is a raw float."""
    more = [] if last is None else [last]
    return lambda e: e.helper(helper, *[e.arg(name) for name in names], *[js.Bool(flag) for flag in more])


def emit_quantiles(e: Emission) -> js.Expr:
    """`quantiles(data, n=4, method="exclusive")`: a list of floats."""
    made = e.helper("statQuantiles", *[e.arg(name) for name in ("data", "n", "method")])
    return made if e.ctx.boxed else js.Call(js.Member(made, "map"), [e.ctx.helper_id("unboxed")])


def emit_deviation(center: str, whole: bool) -> Emit:
    """`stdev(data)`: a raw float, or a Decimal."""

    def emit(e: Emission) -> js.Expr:
        arguments = [e.arg("data"), e.arg(center), js.Bool(whole)]
        if is_exact(e):
            return e.helper("statExactDeviation", *arguments, js.Bool(e.result.has("decimal")))
        return e.helper("statDeviation", *arguments)

    return emit


def spread(name: str, center: str, whole: bool) -> list[Row]:
    """A variance and its root."""
    root = {"variance": "stdev", "pvariance": "pstdev"}[name]
    return [
        function(
            f"{name}(data, {center}=None)",
            numbers,
            plain("statVariance", "data", center, last=whole, exact=True),
            observes="data",
        ),
        function(
            f"{root}(data, {center}=None)",
            deviation,
            emit_deviation(center, whole),
            gives_raw=True,
            observes="data",
        ),
    ]


ROWS: dict[str, Row | str] = {
    **table(
        function("mean(data)", numbers, plain("statMean", "data", exact=True), observes="data"),
        function("fmean(data, weights=None)", "float", raw("statFmean", "data", "weights"), gives_raw=True),
        function("geometric_mean(data)", "float", raw("statGeometric", "data"), gives_raw=True, note="libm-last-bit"),
        function(
            "harmonic_mean(data, weights=None)",
            numbers,
            plain("statHarmonic", "data", "weights", exact=True),
            observes="data weights",
        ),
        function("median(data)", median_result, plain("statMedian", "data"), observes="data"),
        function("median_low(data)", element, plain("statMedian", "data", last=-1), observes="data"),
        function("median_high(data)", element, plain("statMedian", "data", last=1), observes="data"),
        function("mode(data)", element, "statMode"),
        function("multimode(data)", lambda f: f.new("list", element(f)), "statModes"),
        function("quantiles(data, *, n=4, method='exclusive')", quantile_list, emit_quantiles, observes="data n"),
        *spread("variance", "xbar", False),
        *spread("pvariance", "mu", True),
        function("covariance(x, y, /)", "float", raw("statCovariance", "x", "y"), gives_raw=True),
        function("correlation(x, y, /)", "float", raw("statCovariance", "x", "y", last=True), gives_raw=True),
    ),
    "StatisticsError": "StatisticsError",
}
