"""Complex numbers, by the rules of CPython's Objects/complexobject.c (3.11)."""

import re
from math import atan2, copysign, cos, exp, hypot, inf, isinf, log, sin
from numbers import Number

from _clientside import complex_refused

_NUMBER = (
    r"(?:\d(?:_?\d)*(?:\.(?:\d(?:_?\d)*)?)?(?:[eE][+-]?\d(?:_?\d)*)?"
    r"|\.\d(?:_?\d)*(?:[eE][+-]?\d(?:_?\d)*)?|inf(?:inity)?|nan)"
)
_MISPLACED = re.compile(r"(?<!\d)_|_(?!\d)")
_REAL = re.compile(rf"[+-]?{_NUMBER}", re.IGNORECASE)
_IMAGINARY = re.compile(rf"([+-]?(?:{_NUMBER})?)j", re.IGNORECASE)
_BOTH = re.compile(rf"([+-]?{_NUMBER})([+-](?:{_NUMBER})?)j", re.IGNORECASE)
# What a format of complex numbers may say: no alternate form, no locale.
_SPEC = re.compile(
    r"(?:(?P<fill>.)(?P<align>[<>=^])|(?P<bare>[<>=^]))?(?P<sign>[-+ ])?(?P<zero>0)?(?P<width>\d+)?"
    r"(?P<group>[,_])?(?P<precision>\.\d+)?(?P<code>[a-mo-zA-Z%])?",
    re.DOTALL,
)


def _formatted(x, sign, rest, code):
    text = format(x, sign + rest + code)
    return text[:-2] if not code and text.endswith(".0") else text


def _shown(x):
    text = repr(x)
    return text[:-2] if text.endswith(".0") else text


def _signed(x):
    text = _shown(x)
    return text if text.startswith("-") else "+" + text


def _imaginary(text):
    return float(text + "1" if text in ("", "+", "-") else text)


def _read(text):
    """The parts of a number that is written as a text. Raises ValueError."""
    if _MISPLACED.search(text):
        raise ValueError(f"could not convert string to complex: {text!r}")
    text = text.strip()
    if text.startswith("(") and text.endswith(")"):
        text = text[1:-1].strip()
    if _REAL.fullmatch(text):
        return float(text), 0.0
    found = _IMAGINARY.fullmatch(text)
    if found:
        return 0.0, _imaginary(found.group(1))
    found = _BOTH.fullmatch(text)
    if found:
        return float(found.group(1)), _imaginary(found.group(2))
    raise ValueError("complex() arg is a malformed string")


def of_parts(real, imag):
    """A number of two floats."""
    return complex(real, imag)


def _product(a, b):
    return of_parts(a.real * b.real - a.imag * b.imag, a.real * b.imag + a.imag * b.real)


def _quotient(a, b):
    if abs(b.real) >= abs(b.imag):
        if b.real == 0:
            raise ZeroDivisionError("complex division by zero")
        ratio = b.imag / b.real
        denom = b.real + b.imag * ratio
        return of_parts((a.real + a.imag * ratio) / denom, (a.imag - a.real * ratio) / denom)
    if abs(b.imag) >= abs(b.real):
        ratio = b.real / b.imag
        denom = b.real * ratio + b.imag
        return of_parts((a.real * ratio + a.imag) / denom, (a.imag * ratio - a.real) / denom)
    nan = inf - inf
    return of_parts(nan, nan)


def _power(a, b):
    if b.imag == 0 and b.real % 1 == 0 and abs(b.real) <= 100:
        count = abs(int(b.real))
        made = of_parts(1.0, 0.0)
        factor = a
        mask = 1
        while mask <= count:
            if count & mask:
                made = _product(made, factor)
            mask <<= 1
            factor = _product(factor, factor)
        if b.real <= 0:
            if made.real == 0 and made.imag == 0:
                raise ZeroDivisionError("0.0 to a negative or complex power")
            made = _quotient(of_parts(1.0, 0.0), made)
    elif b.real == 0 and b.imag == 0:
        made = of_parts(1.0, 0.0)
    elif a.real == 0 and a.imag == 0:
        if b.imag != 0 or b.real < 0:
            raise ZeroDivisionError("0.0 to a negative or complex power")
        made = of_parts(0.0, 0.0)
    else:
        size = hypot(a.real, a.imag)
        length = size**b.real
        angle = atan2(a.imag, a.real)
        phase = angle * b.real
        if b.imag != 0:
            length /= exp(angle * b.imag)
            phase += b.imag * log(size)
        made = of_parts(length * cos(phase), length * sin(phase))
    if isinf(made.real) or isinf(made.imag):
        raise OverflowError("complex exponentiation")
    return made


class complex:
    """A complex number: two floats."""

    def __init__(self, real=0, imag=...):
        self.real = 0.0
        self.imag = 0.0
        if isinstance(real, str):
            if imag is not ...:
                raise TypeError("complex() can't take second arg if first is a string")
            self.real, self.imag = _read(real)
            return
        if isinstance(imag, str):
            raise TypeError("complex() second arg can't be a string")
        if isinstance(real, complex):
            self.real = real.real
            self.imag = real.imag
        elif isinstance(real, (int, float)):
            self.real = float(real)
        else:
            complex_refused(real)
            raise TypeError(f"complex() first argument must be a string or a number, not {type(real).__name__!r}")
        if isinstance(imag, complex):
            self.real -= imag.imag
            self.imag += imag.real
        elif isinstance(imag, (int, float)):
            self.imag = self.imag + imag if isinstance(real, complex) else float(imag)
        elif imag is not ...:
            complex_refused(imag)
            raise TypeError(f"complex() second argument must be a number, not {type(imag).__name__!r}")

    def conjugate(self):
        """The number with the other sign of its imaginary part."""
        return of_parts(self.real, -self.imag)

    def __complex__(self):
        return self

    def __repr__(self):
        if self.real == 0 and copysign(1, self.real) == 1:
            return _shown(self.imag) + "j"
        return f"({_shown(self.real)}{_signed(self.imag)}j)"

    def __format__(self, spec):
        if not spec:
            return str(self)
        found = _SPEC.fullmatch(spec)
        if not found:
            complex_refused(self)
        fill, align, zero, width = found["fill"], found["align"] or found["bare"] or ">", found["zero"], found["width"]
        code, sign = found["code"] or "", found["sign"] or ""
        if code and code not in "eEfFgG":
            raise ValueError(f"Unknown format code {code!r} for object of type 'complex'")
        if fill == "0" or (zero and not fill):
            raise ValueError("Zero padding is not allowed in complex format specifier")
        if align == "=":
            raise ValueError("'=' alignment flag is not allowed in complex format specifier")
        rest = (found["group"] or "") + (found["precision"] or "")
        bare = not code and self.real == 0 and copysign(1, self.real) == 1
        if not code and found["precision"]:
            code = "g"
        text = _formatted(self.imag, sign if bare else "+", rest, code) + "j"
        if not bare:
            text = _formatted(self.real, sign, rest, code) + text
            if not found["code"]:
                text = f"({text})"
        missing = int(width or 0) - len(text)
        before = 0 if align == "<" else missing if align == ">" else missing // 2
        return (fill or " ") * before + text + (fill or " ") * (missing - before)

    def __bool__(self):
        return self.real != 0 or self.imag != 0

    def __hash__(self):
        return hash((self.real, self.imag)) if self.imag else hash(self.real)

    def __eq__(self, other):
        if isinstance(other, complex):
            return self.real == other.real and self.imag == other.imag
        if isinstance(other, Number):
            return self.real == other and self.imag == 0
        return NotImplemented

    def __abs__(self):
        size = hypot(self.real, self.imag)
        if isinf(size) and not isinf(self.real) and not isinf(self.imag):
            raise OverflowError("absolute value too large")
        return size

    def __neg__(self):
        return of_parts(-self.real, -self.imag)

    def __pos__(self):
        return of_parts(self.real, self.imag)

    def __add__(self, other):
        if isinstance(other, complex):
            return of_parts(self.real + other.real, self.imag + other.imag)
        if isinstance(other, (int, float)):
            return of_parts(self.real + float(other), self.imag + 0.0)
        return NotImplemented

    def __radd__(self, other):
        return (
            of_parts(float(other) + self.real, 0.0 + self.imag) if isinstance(other, (int, float)) else NotImplemented
        )

    def __sub__(self, other):
        if isinstance(other, complex):
            return of_parts(self.real - other.real, self.imag - other.imag)
        if isinstance(other, (int, float)):
            return of_parts(self.real - float(other), self.imag)
        return NotImplemented

    def __rsub__(self, other):
        return (
            of_parts(float(other) - self.real, 0.0 - self.imag) if isinstance(other, (int, float)) else NotImplemented
        )

    def __mul__(self, other):
        if isinstance(other, complex):
            return _product(self, other)
        return _product(self, of_parts(float(other), 0.0)) if isinstance(other, (int, float)) else NotImplemented

    def __rmul__(self, other):
        return _product(of_parts(float(other), 0.0), self) if isinstance(other, (int, float)) else NotImplemented

    def __truediv__(self, other):
        if isinstance(other, complex):
            return _quotient(self, other)
        return _quotient(self, of_parts(float(other), 0.0)) if isinstance(other, (int, float)) else NotImplemented

    def __rtruediv__(self, other):
        return _quotient(of_parts(float(other), 0.0), self) if isinstance(other, (int, float)) else NotImplemented

    def __pow__(self, other, modulo=None):
        if modulo is not None:
            raise ValueError("complex modulo")
        if isinstance(other, complex):
            return _power(self, other)
        return _power(self, of_parts(float(other), 0.0)) if isinstance(other, (int, float)) else NotImplemented

    def __rpow__(self, other):
        return _power(of_parts(float(other), 0.0), self) if isinstance(other, (int, float)) else NotImplemented
