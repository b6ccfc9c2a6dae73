"""Classes that derive from int and float."""

from __future__ import annotations

import datetime
import decimal
import json
import math

import pytest

from tests.harness.same import same


class Celsius(float):
    @property
    def f(self):
        return self * 1.8 + 32


def cel(x):
    c = Celsius(x)
    d = Celsius("2.5")
    e = Celsius()
    return (
        c,
        c.f,
        c + 1,
        1 + c,
        type(c + 1).__name__,
        repr(c),
        str(d),
        f"{c} {d:.3f} {c!r}",
        c == x,
        x == c,
        c < 99,
        hash(c) == hash(float(x)),
        {c: 1}[x],
        round(d),
        round(d, 1),
        int(d),
        abs(Celsius(-2)),
        -c,
        c // 2,
        c % 2,
        2**c,
        divmod(c, 2),
        bool(e),
        sum([c, d]),
        max(c, d),
        sorted([d, c, e]),
        isinstance(c, float),
        "%s %.2f %d" % (c, c, c),
        c.is_integer(),
        [c],
        c * d,
        float(c),
        c.hex(),
        type(float(c)).__name__,
    )


class My(int):
    def __add__(self, o):
        return My(super().__add__(o))


def my(x):
    m = My(x)
    return (
        m,
        m + 1,
        type(m + 1).__name__,
        m - 1,
        type(m - 1).__name__,
        [10, 20, 30][m],
        range(m),
        list(range(m)),
        "ab" * m,
        m == x,
        {m: 1}[x],
        m << 2,
        m & 1,
        ~m,
        m.bit_length(),
        f"{m:04d} {m}",
        "%d" % m,
        divmod(m, 2),
        m / 2,
        10**m,
        -m,
        bool(My()),
        My("12"),
        My("ff", 16),
        hex(m),
        chr(m + 64),
        round(m),
        int(m),
        sum([m, m]),
        min(m, 5),
        m < 2,
        2 > m,
        1 + m,
        type(1 + m).__name__,
        m**2,
        5 // m if m else 0,
        pow(m, 2, 3),
        m.real,
    )


class Money(float):
    def __new__(cls, v, cur="EUR"):
        self = super().__new__(cls, round(v, 2))
        self.cur = cur
        return self

    def __add__(self, o):
        if isinstance(o, Money) and o.cur != self.cur:
            raise ValueError(f"cannot add {o.cur} to {self.cur}")
        return Money(float(self) + float(o), self.cur)

    __radd__ = __add__

    def __str__(self):
        return f"{float(self):.2f} {self.cur}"

    def __repr__(self):
        return f"Money({float(self)!r}, {self.cur!r})"


def money(x):
    m = Money(x)
    n = Money(2.505, "USD")
    r = [
        m + 1,
        1 + m,
        sum([m, m]),
        str(m),
        repr(m),
        f"{m}",
        f"{m:.1f}",
        "%s %r" % (m, m),
        [m],
        m * 2,
        type(m * 2).__name__,
        m == x,
        math.floor(m),
        math.sqrt(m),
        json.dumps([m]),
        m.cur,
        vars(m),
        max(m, n),
        round(m),
        print(m),
    ]
    try:
        m + n
    except ValueError as e:
        r.append(str(e))
    return (r, repr(r))


class I(int):
    pass


def ints(x):
    i = I(x)
    return (
        "abcd"[i],
        "abcd"[:i],
        [1, 2, 3][i:],
        list(range(i, 5, I(2))),
        "%d %s %x %5.1f" % (i, i, i, i),
        "{:d} {}".format(i, i),
        round(1.2345, i),
        [0] * i,
        math.factorial(i),
        math.gcd(i, 4),
        divmod(7, i),
        pow(2, i),
        2**i,
        i ** (-1),
        int.from_bytes(b"a", "big"),
        i.to_bytes(2, "big"),
        str(i),
        json.dumps({i: i}),
        datetime.timedelta(days=i).days,
        i == 2.0,
        i is i,
        {2: 5}.get(i),
        [2].index(i),
        i in (2,),
        isinstance(i, (int, str)),
        isinstance(i, bool),
        sum([1, i]),
        i and 5,
        sorted([3, i, 1]),
        "abc".zfill(I(5)),
        "x".center(i),
        chr(I(97)),
        bin(i),
        abs(I(-3)),
        float(i),
        complex if False else 0,
        i // 0.5,
        i - 1.5,
        hash(i),
        -i,
        +i,
        ~i,
        10 - i,
        10 % i,
        [1, 2, 3].pop(i),
        enumerate("ab", i).__next__(),
        decimal.Decimal(i) + 1,
    )


@pytest.mark.parametrize(
    ("program", "arguments"),
    [
        (cel, (20,)),
        (cel, (20.5,)),
        (my, (1,)),
        (my, (2,)),
        (money, (1.239,)),
        (money, (5,)),
        (ints, (2,)),
    ],
)
def test_same(program, arguments):
    same(program, *arguments)
