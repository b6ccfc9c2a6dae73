"""The module math.

Functions of one number are native JavaScript around `real`, a raw number; functions of more take dynamic numbers and
convert them themselves, in CPython's order.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from math import isqrt

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.infer.operators import binary_type
from clientside.compiler.analysis.infer.ranges import bounds
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.answered import answered, left_over
from clientside.compiler.ops.builtins_convert import listed
from clientside.compiler.ops.row import Row, Rule, attribute, function, table

Emit = Callable[[Emission], js.Expr]


def is_plain_number(e: Emission, name: str) -> bool:
    """Whether an argument is a JavaScript number for certain (unless floats are boxed where ints may be too)."""
    known = e.type(name)
    return known.only(*t.NUMERIC_KINDS) and not t.is_wide(known)


def real(e: Emission, name: str) -> js.Expr:
    """An argument as a raw float, checked where types do not prove that it is a number."""
    known = e.type(name)
    value = e.raw(name)
    if not is_plain_number(e, name):
        return e.helper("mathReal", value)
    mixed = e.ctx.boxed and known.has("float") and known.has("int")
    return js.Unary("+", value) if mixed or known.has("bool") else value


def native(name: str) -> Emit:
    """`Math.name(x)`, for functions that have a result for every number."""
    return lambda e: e.math(name, real(e, "x"))


def checked(name: str, check: str = "mathDomain") -> Emit:
    """`Math.name(x)`, its result checked against x."""

    def emit(e: Emission) -> js.Expr:
        x = e.simple(real(e, "x"))
        return e.helper(check, e.math(name, x), e.ctx.copy(x))

    return emit


def of_real(helper: str) -> Emit:
    """A helper of a raw number."""
    return lambda e: e.helper(helper, real(e, "x"))


def positional(helper: str, *names: str) -> Emit:
    """A helper that converts its arguments itself, so that raw numbers do."""
    return lambda e: e.helper(helper, *[e.raw(n) if e.given(n) else js.Undefined() for n in names])


NO_NUMBERS = ("none", "str", "list", "tuple", "dict", "set", "frozenset", "bytes", "bytearray", "range", "view")


def numbers_only(*names: str) -> Callable[[Facts], None]:
    """What a call that returned tells of its arguments: they are numbers."""

    def effect(f: Facts) -> None:
        for name in names:
            node = f.bound.get(name)
            known = f.type(name)
            if not isinstance(node, ast.Name) or f.inference.env is None:
                continue
            variable = f.program.scopes.variable.get(node)
            if variable is not None and f.inference.env.get(variable) == known:
                f.inference.narrowed(node, known.without(*NO_NUMBERS))  # a Fraction is one, too

    return effect


def is_nonnegative(known: Type) -> bool:
    """Whether a number is never negative, as far as ranges tell."""
    return known.only("int", "bool") and t.is_nonnegative(
        t.join(known, t.BOOL if known.has("int") else t.integer(0, 1))
    )


def emit_sqrt(e: Emission) -> js.Expr:
    """`math.sqrt(x)`: native where ranges prove the domain."""
    x = real(e, "x")
    return e.math("sqrt", x) if is_plain_number(e, "x") and is_nonnegative(e.type("x")) else e.helper("mathSqrt", x)


def logarithm(e: Emission, name: str, helper: str) -> js.Expr:
    """A logarithm of one argument."""
    if is_plain_number(e, name):
        return e.helper(helper, real(e, name))
    return e.helper("mathLogOf", e.raw(name), e.ctx.helper_id(helper))


def emit_log(e: Emission) -> js.Expr:
    """`math.log(x, base)`."""
    x = logarithm(e, "x", "mathLog")
    return e.helper("mathLogBase", x, logarithm(e, "base", "mathLog")) if e.given("base") else x


def emit_atan2(e: Emission) -> js.Expr:
    """`math.atan2(y, x)`."""
    if is_plain_number(e, "y") and is_plain_number(e, "x"):
        return e.math("atan2", real(e, "y"), real(e, "x"))
    return e.helper("mathAtan2", e.raw("y"), e.raw("x"))


def emit_isfinite(e: Emission) -> js.Expr:
    """`math.isfinite(x)`: an int always is."""
    return js.Call(js.Member(js.Id("Number"), "isFinite"), [real(e, "x")])


def emit_isinf(e: Emission) -> js.Expr:
    """`math.isinf(x)`."""
    return js.Binary("===", e.math("abs", real(e, "x")), js.Id("Infinity"))


def emit_isnan(e: Emission) -> js.Expr:
    """`math.isnan(x)`."""
    return js.Call(js.Member(js.Id("Number"), "isNaN"), [real(e, "x")])


def whole_result(name: str) -> Rule:
    """`floor`, `ceil`, `trunc`: an int stays as it is, a float gives an int of any size, an instance what it says."""

    def rule(f: Facts) -> Type:
        known = f.type("x")
        if known.only("int", "bool"):
            return t.integer(*(bounds(known) or (0, 1)))
        if not known.has("instance"):
            return t.INT
        found = answered(f, known.restricted(("instance",)), f"__{name}__")
        return t.join(found, t.INT) if left_over(known, f"__{name}__").kinds else found

    return rule


def whole(name: str) -> Emit:
    """`math.floor(x)` and its sisters."""

    def emit(e: Emission) -> js.Expr:
        known = e.type("x")
        if known.only("int"):
            return e.raw("x")
        if known.only("bool"):
            return js.Unary("+", e.raw("x"))
        if known.only("float") and known.kinds["float"]:
            return e.helper("floatTrunc", e.raw("x") if name == "trunc" else e.math(name, e.raw("x")))
        return e.helper(f"math{name.capitalize()}", e.arg("x"))

    return emit


def emit_modf(e: Emission) -> js.Expr:
    """`math.modf(x)`: the fraction and the whole part, both floats."""
    x = e.simple(real(e, "x"))
    parts = [e.helper("mathFraction", x), e.math("trunc", e.ctx.copy(x))]
    return e.helper("tupleOf", js.Array([e.ctx.dynamic(part, t.FLOAT) for part in parts]))


def emit_frexp(e: Emission) -> js.Expr:
    """`math.frexp(x)`: a float and an int."""
    x = e.simple(real(e, "x"))
    mantissa = e.ctx.dynamic(e.helper("mathMantissa", x), t.FLOAT)
    return e.helper("tupleOf", js.Array([mantissa, e.helper("mathExponent", e.ctx.copy(x))]))


def prod_result(f: Facts) -> Type:
    """The product of the elements and the start, whose type grows as it goes."""
    element = f.elements(f.type("iterable"))
    product = f.type("start") if f.given("start") else t.integer(1, 1)
    if not element.kinds:
        return product
    for _ in range(2):
        product = t.join(product, binary_type(f.inference, f.node, ast.Mult(), product, element))
        if product.has("int"):
            product = t.join(product, t.INT)
    return product


def emit_prod(e: Emission) -> js.Expr:
    """`math.prod(xs, start=…)`."""
    made = listed(e, "iterable")
    values = made if made is not None else e.arg("iterable")
    return e.helper(
        "mathProd" if e.ctx.boxed or not e.result.only("int", "float") else "mathProdNum", values, e.arg("start")
    )


def emit_fsum(e: Emission) -> js.Expr:
    """`math.fsum(xs)`."""
    made = listed(e, "seq")
    return e.helper("mathFsum", made if made is not None else e.arg("seq"))


def rest(helper: str, name: str) -> Emit:
    """A helper of all arguments in an array."""
    return lambda e: e.helper(helper, js.Array(e.rest(name)))


def gcd_result(f: Facts) -> Type:
    """The greatest common divisor: no larger than the largest argument."""
    ranges = [bounds(known) for known in f.rest("integers")]
    sizes = [max(abs(r[0]), abs(r[1])) if r is not None else t.WIDE for r in ranges]
    return t.integer(0, max(sizes, default=0))


def isqrt_result(f: Facts) -> Type:
    """The root of the largest."""
    known = bounds(f.type("n"))
    return t.integer(0, t.WIDE if known is None or known[1] >= t.WIDE else isqrt(max(0, known[1])))


COUNT = t.integer(0, t.WIDE)


def pi() -> js.Expr:
    """`Math.PI`."""
    return js.Member(js.Id("Math"), "PI")


def constant(name: str, value: Callable[[], js.Expr]) -> Row:
    """A data member."""
    return attribute("", name, "float", lambda e: value(), gives_raw=True)


def one(name: str, emit: Emit, note: str = "") -> Row:
    """A function of one number that gives a float."""
    return function(f"{name}(x, /)", "float", emit, raw="x", gives_raw=True, note=note, effect=numbers_only("x"))


def libm(name: str, emit: Emit) -> Row:
    """The same, of a function whose last bit is the platform's."""
    return one(name, emit, "libm-last-bit")


def two(signature: str, result: str, emit: Emit, **options: object) -> Row:
    """A function of several numbers."""
    names = [p.strip().split("=")[0] for p in signature.split("(")[1].rstrip(")").split(",") if p.strip(" *")]
    names = [n for n in names if n != "/"]
    return function(signature, result, emit, raw=names, effect=numbers_only(*names), **options)


ROWS = table(
    constant("pi", pi),
    constant("tau", lambda: js.Binary("*", js.Num(2), pi())),
    constant("e", lambda: js.Member(js.Id("Math"), "E")),
    constant("inf", lambda: js.Id("Infinity")),
    constant("nan", lambda: js.Id("NaN")),
    *[libm(n, checked(n)) for n in ("acos", "acosh", "asin", "atanh", "cos", "log1p", "sin", "tan")],
    *[libm(n, native(n)) for n in ("asinh", "atan", "cbrt", "tanh")],
    *[libm(n, checked(n, "mathRange")) for n in ("cosh", "exp", "expm1", "sinh")],
    libm("exp2", of_real("mathExp2")),
    libm("log2", lambda e: logarithm(e, "x", "mathLog2")),
    libm("log10", lambda e: logarithm(e, "x", "mathLog10")),
    libm("gamma", of_real("mathGamma")),
    libm("lgamma", of_real("mathLgamma")),
    libm("erf", of_real("mathErf")),
    libm("erfc", of_real("mathErfc")),
    two("log(x, base=None, /)", "float", emit_log, gives_raw=True, note="libm-last-bit"),
    two("atan2(y, x, /)", "float", emit_atan2, gives_raw=True, note="libm-last-bit"),
    two("pow(x, y, /)", "float", positional("mathPow", "x", "y"), gives_raw=True, note="libm-last-bit"),
    one("sqrt", emit_sqrt),
    one("fabs", native("abs")),
    one("degrees", lambda e: js.Binary("*", real(e, "x"), js.Binary("/", js.Num(180), pi()))),
    one("radians", lambda e: js.Binary("*", real(e, "x"), js.Binary("/", pi(), js.Num(180)))),
    one("ulp", of_real("mathUlp")),
    two("copysign(x, y, /)", "float", positional("mathCopysign", "x", "y"), gives_raw=True),
    two("fmod(x, y, /)", "float", positional("mathFmod", "x", "y"), gives_raw=True),
    two("remainder(x, y, /)", "float", positional("mathRemainder", "x", "y"), gives_raw=True),
    two("nextafter(x, y, /)", "float", positional("mathNextafter", "x", "y"), gives_raw=True),
    function(
        "ldexp(x, i, /)",
        "float",
        lambda e: e.helper("mathLdexp", e.raw("x"), e.arg("i")),
        raw="x",
        observes="i",
        gives_raw=True,
    ),
    two(
        "isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)",
        "bool",
        positional("mathIsclose", "a", "b", "rel_tol", "abs_tol"),
    ),
    function("isfinite(x, /)", "bool", emit_isfinite, raw="x", effect=numbers_only("x")),
    function("isinf(x, /)", "bool", emit_isinf, raw="x", effect=numbers_only("x")),
    function("isnan(x, /)", "bool", emit_isnan, raw="x", effect=numbers_only("x")),
    *[
        function(f"{n}(x, /)", whole_result(n), whole(n), raw="x", effect=numbers_only("x"))
        for n in ("floor", "ceil", "trunc")
    ],
    function("modf(x, /)", "tuple[float, float]", emit_modf, raw="x", effect=numbers_only("x")),
    function(
        "frexp(x, /)",
        lambda f: f.new_tuple([t.FLOAT, t.integer(-1100, 1100)]),
        emit_frexp,
        raw="x",
        effect=numbers_only("x"),
    ),
    function("hypot(*coordinates)", "float", rest("mathHypot", "coordinates"), gives_raw=True),
    function("dist(p, q, /)", "float", "mathDist", gives_raw=True),
    function("fsum(seq, /)", "float", emit_fsum, gives_raw=True, lazy="seq"),
    function("prod(iterable, /, *, start=1)", prod_result, emit_prod, lazy="iterable"),
    function("factorial(n, /)", COUNT, "mathFactorial", observes="n"),
    function("comb(n, k, /)", COUNT, "mathComb", observes="n k"),
    function("perm(n, k=None, /)", COUNT, "mathPerm", observes="n k"),
    function("gcd(*integers)", gcd_result, rest("mathGcd", "integers"), observes="integers"),
    function("lcm(*integers)", COUNT, rest("mathLcm", "integers"), observes="integers"),
    function("isqrt(n, /)", isqrt_result, "mathIsqrt", observes="n"),
)
