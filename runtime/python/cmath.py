"""The module cmath, by CPython's Modules/cmathmodule.c: what is exact, or as exact as math's functions are."""

import math
from math import atan2, copysign, hypot
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
    return of_parts(r * math.cos(phi), r * math.sin(phi))


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
        return of_parts(_whole(size * math.cos(z.imag) * math.e), _whole(size * math.sin(z.imag) * math.e))
    size = _exp(z.real)
    return of_parts(size * math.cos(z.imag), size * math.sin(z.imag))


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


_LARGE = 4.49423283715579e307
_ROOT_LARGE = 6.703903964971298e153
_LOG_LARGE = 708.3964185322641
_ROOT_TINY = 1.4916681462400413e-154
_FOUR = 1.3862943611198906


def _is_large(z):
    return abs(z.real) > _LARGE or abs(z.imag) > _LARGE


def _log_size(z):
    return _log(hypot(z.real / 2.0, z.imag / 2.0)) + _FOUR


def acos(z, /):
    """The arc cosine."""
    z = _plain(z)
    if _is_large(z):
        size = _log_size(z)
        imag = -copysign(size, z.imag) if z.real < 0 else copysign(size, -z.imag)
        return of_parts(atan2(abs(z.imag), z.real), imag)
    low = sqrt(of_parts(1.0 - z.real, -z.imag))
    high = sqrt(of_parts(1.0 + z.real, z.imag))
    return of_parts(2.0 * atan2(low.real, high.real), math.asinh(high.real * low.imag - high.imag * low.real))


def acosh(z, /):
    """The hyperbolic arc cosine."""
    z = _plain(z)
    if _is_large(z):
        return of_parts(_log_size(z), atan2(z.imag, z.real))
    low = sqrt(of_parts(z.real - 1.0, z.imag))
    high = sqrt(of_parts(z.real + 1.0, z.imag))
    return of_parts(math.asinh(low.real * high.real + low.imag * high.imag), 2.0 * atan2(low.imag, high.real))


def asin(z, /):
    """The arc sine."""
    z = _plain(z)
    found = asinh(of_parts(-z.imag, z.real))
    return of_parts(found.imag, -found.real)


def asinh(z, /):
    """The hyperbolic arc sine."""
    z = _plain(z)
    if _is_large(z):
        size = _log_size(z)
        real = copysign(size, z.real) if z.imag >= 0 else -copysign(size, -z.real)
        return of_parts(real, atan2(z.imag, abs(z.real)))
    low = sqrt(of_parts(1.0 + z.imag, -z.real))
    high = sqrt(of_parts(1.0 - z.imag, z.real))
    return of_parts(
        math.asinh(low.real * high.imag - high.real * low.imag),
        atan2(z.imag, low.real * high.real - low.imag * high.imag),
    )


def atan(z, /):
    """The arc tangent. Raises ValueError."""
    z = _plain(z)
    found = atanh(of_parts(-z.imag, z.real))
    return of_parts(found.imag, -found.real)


def atanh(z, /):
    """The hyperbolic arc tangent. Raises ValueError."""
    z = _plain(z)
    x = z.real
    if copysign(1.0, x) < 0:
        return -atanh(-z)
    y = abs(z.imag)
    if x > _ROOT_LARGE or y > _ROOT_LARGE:
        h = hypot(x / 2.0, z.imag / 2.0)
        return of_parts(x / 4.0 / h / h, -copysign(math.pi / 2.0, -z.imag))
    if x == 1.0 and y < _ROOT_TINY:
        if not y:
            raise ValueError("math domain error")
        return of_parts(-_log(_root(y) / _root(hypot(y, 2.0))), copysign(atan2(2.0, -y) / 2.0, z.imag))
    return of_parts(
        math.log1p(4.0 * x / ((1.0 - x) * (1.0 - x) + y * y)) / 4.0,
        -atan2(-2.0 * z.imag, (1.0 - x) * (1.0 + x) - y * y) / 2.0,
    )


def cos(z, /):
    """The cosine. Raises OverflowError."""
    z = _plain(z)
    return cosh(of_parts(-z.imag, z.real))


def cosh(z, /):
    """The hyperbolic cosine. Raises OverflowError."""
    z = _plain(z)
    if abs(z.real) > _LOG_LARGE:
        x = z.real - copysign(1.0, z.real)
        real = math.cos(z.imag) * math.cosh(x) * math.e
        return of_parts(_whole(real), _whole(math.sin(z.imag) * math.sinh(x) * math.e))
    return of_parts(math.cos(z.imag) * math.cosh(z.real), math.sin(z.imag) * math.sinh(z.real))


def sin(z, /):
    """The sine. Raises OverflowError."""
    z = _plain(z)
    found = sinh(of_parts(-z.imag, z.real))
    return of_parts(found.imag, -found.real)


def sinh(z, /):
    """The hyperbolic sine. Raises OverflowError."""
    z = _plain(z)
    if abs(z.real) > _LOG_LARGE:
        x = z.real - copysign(1.0, z.real)
        real = math.cos(z.imag) * math.sinh(x) * math.e
        return of_parts(_whole(real), _whole(math.sin(z.imag) * math.cosh(x) * math.e))
    return of_parts(math.cos(z.imag) * math.sinh(z.real), math.sin(z.imag) * math.cosh(z.real))


def tan(z, /):
    """The tangent."""
    z = _plain(z)
    found = tanh(of_parts(-z.imag, z.real))
    return of_parts(found.imag, -found.real)


def tanh(z, /):
    """The hyperbolic tangent."""
    z = _plain(z)
    x = z.real
    if abs(x) > _LOG_LARGE:
        return of_parts(copysign(1.0, x), 4.0 * math.sin(z.imag) * math.cos(z.imag) * _exp(-2.0 * abs(x)))
    tx = math.tanh(x)
    ty = math.tan(z.imag)
    cx = 1.0 / math.cosh(x)
    denom = 1.0 + tx * ty * (tx * ty)
    return of_parts(tx * (1.0 + ty * ty) / denom, ty / denom * cx * cx)
