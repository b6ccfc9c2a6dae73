"""The module math against CPython: exact functions bit by bit, the platform's own within two units in the last one."""

from __future__ import annotations

import math
import math as m
import random
import struct
from collections.abc import Callable
from math import floor, hypot
from math import sqrt as root
from typing import Any

import pytest
from clientside.compiler.pipeline import compile_source

from tests.harness.same import compiled, engine, javascript_outcome, python_outcome, refused, same, same_for_all

# Numbers as texts, because JSON carries neither inf nor 2.0: `float(x)` makes them again.
FLOATS = [
    "0.0",
    "-0.0",
    "1.0",
    "-1.0",
    "0.5",
    "-0.5",
    "1.5",
    "2.5",
    "-2.5",
    "3.0",
    "0.1",
    "1e-9",
    "-1e-9",
    "1e-300",
    "5e-324",
    "-5e-324",
    "2.2250738585072014e-308",
    "1e-310",
    "0.9999999999999999",
    "1.0000000000000002",
    "4503599627370496.5",
    "9007199254740993",
    "1e16",
    "1e22",
    "-1e22",
    "1e300",
    "-1e300",
    "1.7976931348623157e308",
    "-1.7976931348623157e308",
    "inf",
    "-inf",
    "nan",
    "709.7",
    "710",
    "-745",
    "-746",
    "1023.9999",
    "1024",
    "-1074",
    "-1075",
    "170.5",
    "171.7",
    "-170.5",
    "0.3333333333333333",
    "123456.789",
    "7.0",
    "24.0",
    "-3.7",
]
DYNAMIC = [0, 1, -1, 2.5, -2.5, 7, 1e300, True, False, None, "1", "", [], [1], {}, {"a": 1}]
EXACT: dict[str, Callable[[Any], Any]] = {
    "sqrt": lambda x: math.sqrt(float(x)),
    "floor": lambda x: math.floor(float(x)),
    "ceil": lambda x: math.ceil(float(x)),
    "trunc": lambda x: math.trunc(float(x)),
    "fabs": lambda x: math.fabs(float(x)),
    "degrees": lambda x: math.degrees(float(x)),
    "radians": lambda x: math.radians(float(x)),
    "modf": lambda x: math.modf(float(x)),
    "frexp": lambda x: math.frexp(float(x)),
    "ulp": lambda x: math.ulp(float(x)),
    "isfinite": lambda x: math.isfinite(float(x)),
    "isinf": lambda x: math.isinf(float(x)),
    "isnan": lambda x: math.isnan(float(x)),
}
EXACT_PAIRS: dict[str, Callable[[Any, Any], Any]] = {
    "fmod": lambda x, y: math.fmod(float(x), float(y)),
    "remainder": lambda x, y: math.remainder(float(x), float(y)),
    "copysign": lambda x, y: math.copysign(float(x), float(y)),
    "nextafter": lambda x, y: math.nextafter(float(x), float(y)),
    "isclose": lambda x, y: math.isclose(float(x), float(y)),
    "isclose absolute": lambda x, y: math.isclose(float(x), float(y), rel_tol=0.5, abs_tol=1e-9),
    "hypot": lambda x, y: math.hypot(float(x), float(y)),
    "dist": lambda x, y: math.dist((float(x), 1), [float(y), 2.5]),
    "fsum": lambda x, y: math.fsum([float(x), 0.1, float(y), 1e16, -0.1]),
}
LIBM: dict[str, Callable[[Any], Any]] = {
    "acos": lambda x: math.acos(float(x)),
    "acosh": lambda x: math.acosh(float(x)),
    "asin": lambda x: math.asin(float(x)),
    "asinh": lambda x: math.asinh(float(x)),
    "atan": lambda x: math.atan(float(x)),
    "atanh": lambda x: math.atanh(float(x)),
    "cbrt": lambda x: math.cbrt(float(x)),
    "cos": lambda x: math.cos(float(x)),
    "cosh": lambda x: math.cosh(float(x)),
    "erf": lambda x: math.erf(float(x)),
    "erfc": lambda x: math.erfc(float(x)),
    "exp": lambda x: math.exp(float(x)),
    "exp2": lambda x: math.exp2(float(x)),
    "expm1": lambda x: math.expm1(float(x)),
    "gamma": lambda x: math.gamma(float(x)),
    "lgamma": lambda x: math.lgamma(float(x)),
    "log": lambda x: math.log(float(x)),
    "log10": lambda x: math.log10(float(x)),
    "log1p": lambda x: math.log1p(float(x)),
    "log2": lambda x: math.log2(float(x)),
    "sin": lambda x: math.sin(float(x)),
    "sinh": lambda x: math.sinh(float(x)),
    "tan": lambda x: math.tan(float(x)),
    "tanh": lambda x: math.tanh(float(x)),
}
LIBM_PAIRS: dict[str, Callable[[Any, Any], Any]] = {
    "atan2": lambda x, y: math.atan2(float(x), float(y)),
    "pow": lambda x, y: math.pow(float(x), float(y)),
    "log": lambda x, y: math.log(float(x), float(y)),
}
ULPS = {"cbrt": 4, "gamma": 60, "log of a base": 4}
DYNAMIC_ONE: dict[str, Callable[[Any], Any]] = {
    "sqrt": lambda x: math.sqrt(x),
    "floor": lambda x: math.floor(x),
    "ceil": lambda x: math.ceil(x),
    "trunc": lambda x: math.trunc(x),
    "fabs": lambda x: math.fabs(x),
    "isfinite": lambda x: math.isfinite(x),
    "isnan": lambda x: math.isnan(x),
    "isinf": lambda x: math.isinf(x),
    "modf": lambda x: math.modf(x),
    "frexp": lambda x: math.frexp(x),
    "degrees": lambda x: math.degrees(x),
    "ulp": lambda x: math.ulp(x),
    "factorial": lambda x: math.factorial(x) if x != 1e300 else 0,
    "isqrt": lambda x: math.isqrt(x) if x != 1e300 else 0,
    "gcd": lambda x: math.gcd(x) if x != 1e300 else 0,
    "lcm": lambda x: math.lcm(x, 6) if x != 1e300 else 0,
    "fsum": lambda x: math.fsum(x),
    "prod": lambda x: math.prod(x),
    "hypot": lambda x: math.hypot(x),
    "dist": lambda x: math.dist(x, x),
    "perm": lambda x: math.perm(x) if x != 1e300 else 0,
}


def bits(x: float) -> int:
    n: int = struct.unpack("<q", struct.pack("<d", x))[0]
    return n if n >= 0 else -(n & 0x7FFFFFFFFFFFFFFF)


def close(function: Callable[..., Any], args: tuple[Any, ...], ulps: int) -> None:
    """The same exception, or a float within so many units in the last place."""
    expected = python_outcome(function, args, True)
    actual = javascript_outcome(function, args, True)
    assert (expected.error, expected.message) == (actual.error, actual.message), f"{args}: {expected} {actual}"
    if not expected.error and expected.value != actual.value:
        apart = abs(bits(float(expected.value)) - bits(float(actual.value)))
        assert apart <= ulps, f"{args}: {expected.value} {actual.value} are {apart} units apart"


@pytest.mark.parametrize("name", EXACT)
def test_exact(name: str) -> None:
    same_for_all(EXACT[name], FLOATS)


@pytest.mark.parametrize("name", EXACT_PAIRS)
def test_exact_pairs(name: str) -> None:
    source = random.Random(name)
    pairs = [(x, y) for x in FLOATS[:32] for y in source.sample(FLOATS, 6)]
    pairs += [(repr(source.uniform(-1e3, 1e3)), repr(source.uniform(-10, 10))) for _ in range(100)]
    pairs += [
        ("nan", "0.0"),
        ("5.0", "2.0"),
        ("7.0", "2.0"),
        ("-5", "2"),
        ("1e308", "1e-308"),
        ("inf", "-inf"),
        ("6", "4"),
        ("2", "4"),
    ]
    for pair in pairs:
        same(EXACT_PAIRS[name], *pair)


@pytest.mark.parametrize("name", LIBM)
def test_libm(name: str) -> None:
    source = random.Random(name)
    for x in FLOATS:
        if name == "lgamma" and x in ("1e300",):
            continue
        close(LIBM[name], (x,), ULPS.get(name, 2))
    for scale in (1, 1, 10, 100):
        for _ in range(60):
            close(LIBM[name], (repr(source.uniform(-scale, scale)),), 400 if name == "lgamma" else ULPS.get(name, 2))


@pytest.mark.parametrize("name", LIBM_PAIRS)
def test_libm_pairs(name: str) -> None:
    source = random.Random(name)
    for x in FLOATS[:32]:
        for y in source.sample(FLOATS, 8):
            close(LIBM_PAIRS[name], (x, y), 4)
    for x, y in [
        ("2", "1"),
        ("0", "-1"),
        ("-8", "0.5"),
        ("-2", "3"),
        ("1", "nan"),
        ("nan", "0"),
        ("-1", "inf"),
        ("1e300", "2"),
        ("0", "-inf"),
    ]:
        close(LIBM_PAIRS[name], (x, y), 4)


@pytest.mark.parametrize("name", DYNAMIC_ONE)
def test_any_argument(name: str) -> None:
    same_for_all(DYNAMIC_ONE[name], DYNAMIC)


def test_arguments_are_checked_in_order() -> None:
    cases = [(1, "a"), ("a", 1), ("a", None), (None, []), (1, 2), (2.5, True), (0, 0), (-1, 2), (5, -1), (3, 2.5)]
    functions: list[Callable[[Any, Any], Any]] = [
        lambda x, y: math.fmod(x, y),
        lambda x, y: math.copysign(x, y),
        lambda x, y: math.remainder(x, y),
        lambda x, y: math.atan2(x, y) > 1,
        lambda x, y: math.pow(x, y),
        lambda x, y: math.ldexp(x, y),
        lambda x, y: math.isclose(x, y),
        lambda x, y: math.comb(x, y),
        lambda x, y: math.perm(x, y),
        lambda x, y: math.gcd(x, y),
        lambda x, y: math.lcm(x, y),
        lambda x, y: math.hypot(x, y),
        lambda x, y: math.dist(x, y),
        lambda x, y: math.log(x, y) > 0,
        lambda x, y: math.isclose(1, 2, rel_tol=x, abs_tol=y),
        lambda x, y: math.prod([x, y], start=2),
        lambda x, y: math.fmod(x, 1 / y),
    ]
    for function in functions:
        same_for_all(function, cases)


def test_whole_numbers_of_any_size() -> None:
    same_for_all(lambda n: math.factorial(n), [0, 1, 5, 18, 19, 25, 100, -1, True])
    same_for_all(lambda n, k: math.comb(n, k), [(5, 2), (60, 30), (100, 3), (0, 0), (3, 5), (10**9, 2), (52, 51)])
    same_for_all(lambda n, k: math.perm(n, k), [(5, 2), (30, 20), (10**9, 3), (3, 5), (4, None)])
    same_for_all(lambda n, k: math.gcd(n**5, k**7, 10**18), [(6, 4), (-6, 10), (0, 0)])
    same_for_all(lambda n, k: math.lcm(n**5, k**7), [(6, 4), (-6, 10), (0, 3), (9973, 9967)])
    same_for_all(lambda n: math.isqrt(n**9), [0, 1, 2, 3, 10, 77, 9999991, 94906267])
    same_for_all(lambda n: [math.isqrt(n * n + d) for d in (-1, 0, 1)], [94906265, 94906266, 3037000500, 10**8])
    same_for_all(lambda n: (math.log2(2**n), math.isfinite(10**n)), [1, 60, 200, 1000])
    same_for_all(lambda n: math.isfinite(10**n), [400])
    same_for_all(lambda n: math.sqrt(10**n), [400])
    same_for_all(lambda n: (math.floor(2.0**n), math.ceil(-(2.0**n)), math.trunc(2.0**n)), [3, 52, 53, 60, 300])
    same_for_all(lambda n: round(math.log(10**n), 9), [1, 30, 308, 309, 400, 1000])
    same_for_all(lambda n: math.log10(0 - 10**n), [1, 400])
    same_for_all(lambda n: [f(b**n) for f in (math.log, math.log10, math.log2) for b in (10, 7)], [309, 400, 777, 1000])
    refused(lambda n: math.factorial(10**n), 9, code="integer-too-large")


def test_ldexp_rounds_once() -> None:
    def f(x: Any, i: Any) -> Any:
        return math.ldexp(float(x), i)

    for x in (
        "1.0",
        "0.5",
        "1.5",
        "-1.9999999999999998",
        "5e-324",
        "1.7976931348623157e308",
        "nan",
        "-inf",
        "-0.0",
        "0.75",
    ):
        same_for_all(
            f, [(x, i) for i in (0, 1, -1, 52, -1022, -1074, -1075, -1076, 1023, 1024, 2098, -2200, 2**40, -(2**40))]
        )


def test_hypot_and_fsum_are_exact() -> None:
    source = random.Random(7)
    for _ in range(150):
        xs = [repr(source.uniform(-1, 1) * 10.0 ** source.randint(-12, 12)) for _ in range(source.randint(0, 6))]
        same(lambda xs: math.hypot(*[float(x) for x in xs]), xs)
        same(lambda xs: math.fsum(float(x) for x in xs), xs)
    same(lambda: math.fsum([1e308, 1e308]))
    same(lambda: math.fsum([float("inf"), float("-inf")]))
    same(lambda: math.fsum([float("inf"), 1.0]))
    same(lambda: math.fsum([0.1] * 10))
    same(lambda: math.fsum([1e16, 1.0, 1e-16]))
    same(lambda xs: math.fsum(xs), [1, 2.5, "a"])
    same(lambda xs: math.fsum(xs), 5)


def test_prod() -> None:
    same_for_all(
        lambda xs: math.prod(xs), [[[]], [[2, 3]], [[2.5, 4]], [[10**15, 10**15]], [["ab", 2]], [["a", "b"]], [5]]
    )
    same(lambda xs: math.prod(x / 2 for x in xs), [2, 4])
    same(lambda xs: math.prod(xs, start=0.5), [2, 4])
    same(lambda xs: str(math.prod(xs, start=[1, 2])), [2])


def imported_names(x: Any) -> Any:
    return [root(x), m.floor(x), floor(x), hypot(x, 1), m.pi, math.tau, math.e, math.inf, -math.inf]


def imported_inside(x: Any) -> Any:
    import math as inner
    from math import ceil as up
    from math import pi

    return [inner.sqrt(x), up(x), pi, inner.trunc(x)]


def passed_around(xs: Any) -> Any:
    functions = {"root": math.sqrt, "down": math.floor}
    return [list(map(math.sqrt, xs)), list(map(math.floor, xs)), sorted(xs, key=math.fabs), functions["down"](2.5)]


def test_imports() -> None:
    same_for_all(imported_names, [4, 2.25, "x"])
    same_for_all(imported_inside, [4, 2.25, "x"])
    same_for_all(passed_around, [[[4, 1.44, 9]], [[]]])


def test_compiled_from_text() -> None:
    text = """
import math as m
from math import sqrt as s, pi
limit = m.floor(7.5)
def f(x):
    import math
    return [s(x), math.ceil(x), m.inf > 0, pi, limit]
"""
    engine().eval(compile_source(text, namespace="from_text").text)
    assert list(engine().eval("dash_clientside.from_text.f(2.25)")) == [1.5, 3, True, math.pi, 7]


def test_last_bit_is_noted() -> None:
    for function, codes in ((LIBM["sin"], ["libm-last-bit"]), (EXACT["sqrt"], [])):
        module, _ = compiled(function)
        assert [(d.code, d.severity) for d in module.diagnostics] == [(c, "note") for c in codes]
