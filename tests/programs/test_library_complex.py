"""Complex numbers and cmath, against CPython."""

from __future__ import annotations

import cmath
import itertools
import math
from decimal import Decimal
from fractions import Fraction

import pytest
from clientside.compiler.pipeline import compile_function

from tests.harness.same import same

NUMBERS = [0, 1, -1, 2, 0.5, 3.25, -7, 1e3, 5e-324, -2.5, 1e-3]
TEXTS = "1|1j|j|-j|+1-2j| (1+2j) |1e3-.5J|nan|inf-infj|1 + 2j||1+2|1_0+2j|(1|--1|١j|1+j|(j)|()|infinityj|1__0| 1_+2j|1_0 x|_1|1e5j|.j|1.j|-.5"


def calculated(a, b):
    z, w = complex(a, b), complex(b, -a)
    found = [z, w, z + w, z - w, z * w, z + a, a + z, a - z, z - a, z * b, b * z, -z, +z, z.conjugate(), z + 2j, 1j * z]
    told = bool(z), z == w, z == a, a == z, z != w, z.real, z.imag, (1 - 2.5j + z).real
    made = []
    for f in (
        lambda: z / w,
        lambda: z / a,
        lambda: a / z,
        lambda: z**2,
        lambda: z**-3,
        lambda: z**0,
        lambda: pow(z, 7),
        lambda: abs(z),
        lambda: 0j**z if b == 0 else None,
        lambda: 2 ** complex(a),
    ):
        try:
            made.append(repr(f()))
        except (ZeroDivisionError, OverflowError) as e:
            made.append(str(e))
    return [repr(v) for v in found], told, made, str(w), f"{z}"


def signs_of_zero():
    z, w = complex(-0.0, 0.0), complex(0.0, -0.0)
    found = [z, w, -z, -w, z + 0, z - 0, 0 - z, 0 + z, z * 1, w * 1, z + w, z.conjugate(), w.conjugate(), z * w]
    more = [complex(z, 1), complex(1, w), complex(z, w), -0j, 0j, complex(-0.0, -0.0), complex(0, -0.0)]
    return [repr(v) for v in found + more]


def read(text):
    try:
        return repr(complex(text))
    except ValueError as e:
        return str(e)


def made(x):
    found = []
    for f in (
        lambda: complex(x),
        lambda: complex(x, 1),
        lambda: complex(1, x),
        lambda: complex("1", x),
        lambda: complex(x, x),
        lambda: complex(real=1, imag=2),
        lambda: complex(),
        lambda: complex(1j, 2j),
        lambda: complex(imag=3),
    ):
        try:
            found.append(repr(f()))
        except (TypeError, ValueError) as e:
            found.append(str(e))
    return found


def steps(names):
    towards = {"R": 1, "L": -1, "U": 1j, "D": -1j}
    place = 0j
    seen = {place}
    for name in names:
        place += towards[name]
        seen.add(place)
    kept = {p: i for i, p in enumerate(sorted(seen, key=lambda p: (p.real, p.imag)))}
    return (
        len(seen),
        place.real,
        place.imag,
        (1 + 2j) in seen,
        int(place.real),
        kept.get(1 + 1j),
        max(abs(p.imag) for p in seen),
    )


def escape(x, y):
    c = complex(x, y)
    z = 0
    n = 0
    while abs(z) <= 2 and n < 50:
        z = z * z + c
        n += 1
    return n, str(z)


def transformed(values):
    if len(values) == 1:
        return values
    even, odd = transformed(values[0::2]), transformed(values[1::2])
    half = len(values) // 2
    found = [0] * len(values)
    for k in range(half):
        angle = -2 * math.pi * k / len(values)
        turned = complex(math.cos(angle), math.sin(angle)) * odd[k]
        found[k] = even[k] + turned
        found[k + half] = even[k] - turned
    return found


def spectrum(values):
    return [round(abs(x), 6) for x in transformed(values)]


def kinds(x):
    z = 1j
    of_x = isinstance(x, (int, float, complex)), isinstance(x, complex)
    of_z = isinstance(z, complex), isinstance(z, (int, float)), isinstance(z, int), type(z).__name__, type(z) is complex
    shown = f"{z}", f"{1 + 2j:.2f}", f"{1.5 - 2j:+.1e}", "%s" % z, str([1 + 1j, z]), "{:g}".format(1e20 + 1j)
    return (
        of_x,
        of_z,
        shown,
        sum([1j, 2, 3.5]) == 5.5 + 1j,
        {1j: 2}[1j],
        [z, 2].index(1j),
        list(map(complex, [1, 2.5]))[1].real,
    )


def refused_by_python(x):
    z = 1j * x
    found = []
    for f in (
        lambda: z < 1,
        lambda: z // 1,
        lambda: z % 1,
        lambda: int(z),
        lambda: float(z),
        lambda: z + "a",
        lambda: z + None,
        lambda: round(z),
        lambda: math.sqrt(z),
        lambda: [1, 2][z],
        lambda: "a" * z,
        lambda: sorted([z, 2]),
        lambda: divmod(z, 1),
        lambda: z.foo,
    ):
        try:
            found.append(str(f()))
        except (TypeError, AttributeError) as e:
            found.append(str(e))
    return found


@pytest.mark.parametrize("a", NUMBERS)
def test_calculated(a):
    for b in NUMBERS:
        same(calculated, a, b)


@pytest.mark.parametrize("text", TEXTS.split("|"))
def test_read(text):
    same(read, text)


@pytest.mark.parametrize("x", [None, [1], {"a": 1}, "x", 1, True, 2.5, "1j"])
def test_made(x):
    same(made, x)
    same(kinds, x)


def test_programs():
    same(signs_of_zero)
    same(steps, list("RUULDRR"))
    for x, y in [(-0.5, 0.5), (2, 2), (0, 0), (-1.2, 0.3)]:
        same(escape, x, y)
    for values in ([1, 2, 3, 4], [1], [0.5, 1.5], [0, 1, 0, -1, 0, 1, 0, -1]):
        same(spectrum, values)
    same(refused_by_python, 1)


def near(z):
    return [round(z.real, 10), round(z.imag, 10)]


def by_cmath(a, b):
    z = complex(a, b)
    exact = (
        repr(cmath.sqrt(z)),
        repr(cmath.sqrt(a)),
        cmath.isfinite(z),
        cmath.isnan(z),
        cmath.isinf(z),
        cmath.isinf(cmath.infj),
    )
    close = cmath.isclose(z, z + 1e-12), cmath.isclose(z, z * 1.1), cmath.isclose(z, a)
    angles = [round(v, 10) for v in (cmath.phase(z), *cmath.polar(z))]
    found = []
    for f in (
        cmath.log,
        cmath.log10,
        lambda z: cmath.log(z, 3),
        lambda z: cmath.log(z, 1),
        lambda z: cmath.exp(z / 100),
    ):
        try:
            found.append(near(f(z)))
        except (ValueError, OverflowError) as e:
            found.append(str(e))
    return exact, close, angles, found, near(cmath.rect(a, b)), cmath.pi, cmath.e, cmath.tau


def of_no_number(x):
    try:
        return cmath.sqrt(x)
    except TypeError as e:
        return str(e)


def test_cmath():
    for a, b in itertools.product([0, 1, -1, 2, 0.5, 3.25, -7, 1e3, 1e-3], repeat=2):
        same(by_cmath, a, b)
    for x in ("a", None, [1]):
        same(of_no_number, x)


def asks_only(x):
    return isinstance(x, (int, float, complex))


def test_a_test_for_numbers_brings_no_complex_ones():
    text = compile_function(asks_only, name="f").text
    assert "of_parts" not in text and "conjugate" not in text


def beside_exact_numbers():
    c, q, d = 1001 + 0j, Fraction(2002, 2), Decimal("1001.0")
    other = 1001 + 1j
    return (c == q, q == c, c != q, q != c, c == d, d == c, c != d, other == q, other == d), (c == 1001, 1001.0 == c)


def test_beside_exact_numbers():
    same(beside_exact_numbers)


def formatted(spec):
    found = []
    values = [1 + 2j, -1.5j, 0j, complex(-0.0, 1), complex(0.0, -0.0), 1234567.891 - 1e16j, 100 + 0.1j]
    for v in [*values, complex(float("inf"), float("nan")), complex(1e-7, 123456789)]:
        try:
            found.append(format(v, spec))
        except ValueError as e:
            found.append(str(e))
    return found


FORMATS = (
    ".2f|+.2f| .1e|10|<30|>30.2f|^31.3g|*^30|_>12|+|-|,|_.2f|.3|20.4|G|F|010.2f|<010|0<10|=10|x|d|%|s|^7.1f|+,.1f| "
)


@pytest.mark.parametrize("spec", ["", *FORMATS.split("|")])
def test_formats_of_any_width(spec):
    same(formatted, spec)


def modulo(m):
    found = []
    for exponent in (2, 1j):
        try:
            found.append(str(pow(1j, exponent, m)))
        except (TypeError, ValueError) as e:
            found.append(type(e).__name__ + str(e))
    return found


@pytest.mark.parametrize("m", [3, None])
def test_powers_with_a_modulus(m):
    same(modulo, m)
