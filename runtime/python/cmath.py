"""The module cmath, by CPython's Modules/cmathmodule.c: what is exact, or as exact as math's functions are."""

import math
from math import atan2, copysign, cos, hypot, sin
from math import exp as _exp
from math import isfinite as _finite
from math import log as _log
from math import sqrt as _root

from _clientside import complex_refused
from complex_numbers import complex, of_parts

pi = math.pi
e = math.e
tau = math.tau
inf = math.inf
nan = math.nan
infj = of_parts(0.0, math.inf)
nanj = of_parts(0.0, math.nan)


def _number(z):
    if isinstance(z, complex):
        return z
    if isinstance(z, (int, float)):
        return of_parts(float(z), 0.0)
    complex_refused(z)
    raise TypeError(f"must be real number, not {type(z).__name__}")


def _plain(z):
    """A number whose parts are finite."""
    z = _number(z)
    if not _finite(z.real) or not _finite(z.imag):
        complex_refused(z)
    return z


def phase(z, /):
    """The angle of a number."""
    z = _number(z)
    return atan2(z.imag, z.real)


def polar(z, /):
    """The size and the angle of a number."""
    z = _number(z)
    return abs(z), atan2(z.imag, z.real)


def rect(r, phi, /):
    """The number of a size and an angle."""
    if not _finite(r) or not _finite(phi):
        complex_refused(of_parts(0.0, 0.0))
    if not phi:
        return of_parts(float(r), r * float(phi))
    return of_parts(r * cos(phi), r * sin(phi))


def sqrt(z, /):
    """The square root."""
    z = _plain(z)
    if not z.real and not z.imag:
        return of_parts(0.0, z.imag)
    x = abs(z.real)
    y = abs(z.imag)
    if x < 2.2250738585072014e-308 and y < 2.2250738585072014e-308:
        x *= 2.0**54
        s = _root(x + hypot(x, y * 2.0**54)) * 2.0**-27
    else:
        x /= 8.0
        s = 2.0 * _root(x + hypot(x, y / 8.0))
    d = y / (2.0 * s)
    if z.real >= 0:
        return of_parts(s, copysign(d, z.imag))
    return of_parts(d, copysign(s, z.imag))


def exp(z, /):
    """e to the power of a number. Raises OverflowError."""
    z = _plain(z)
    if z.real > 708:
        size = _exp(z.real - 1)
        return of_parts(_whole(size * cos(z.imag) * math.e), _whole(size * sin(z.imag) * math.e))
    size = _exp(z.real)
    return of_parts(size * cos(z.imag), size * sin(z.imag))


def _whole(x):
    if not _finite(x):
        raise OverflowError("math range error")
    return x


def log(z, base=..., /):
    """The natural logarithm, or that to a base. Raises ValueError."""
    z = _plain(z)
    zero = not z.real and not z.imag
    if zero and base is ...:
        raise ValueError("math domain error")
    found = of_parts(-inf if zero else _size(z), atan2(z.imag, z.real))
    if base is ...:
        return found
    divisor = log(base)
    if not divisor:
        raise ValueError("math domain error")
    return found / divisor


def _size(z):
    x = abs(z.real)
    y = abs(z.imag)
    h = hypot(x, y)
    if 0.71 <= h <= 1.73:
        high = max(x, y)
        low = min(x, y)
        return math.log1p((high - 1) * (high + 1) + low * low) / 2.0
    return _log(h)


def log10(z, /):
    """The logarithm to the base 10. Raises ValueError."""
    found = log(z)
    return of_parts(found.real / 2.302585092994046, found.imag / 2.302585092994046)


def isfinite(z, /):
    """Whether both parts are finite."""
    z = _number(z)
    return _finite(z.real) and _finite(z.imag)


def isinf(z, /):
    """Whether a part is infinite."""
    z = _number(z)
    return math.isinf(z.real) or math.isinf(z.imag)


def isnan(z, /):
    """Whether a part is nan."""
    z = _number(z)
    return math.isnan(z.real) or math.isnan(z.imag)


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    """Whether two numbers are close. Raises ValueError."""
    if rel_tol < 0 or abs_tol < 0:
        raise ValueError("tolerances must be non-negative")
    a = _number(a)
    b = _number(b)
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    difference = abs(a - b)
    return difference <= rel_tol * abs(b) or difference <= rel_tol * abs(a) or difference <= abs_tol
