"""The module struct, and `%` of bytes, against CPython."""

from __future__ import annotations

import struct

import pytest

from tests.harness.same import same

FORMATS = (
    "b,B,h,H,i,I,l,L,q,Q,@l,@q,=l,<h,>h,!I,@n,<n,f,d,<f,>d,>H,>I,>q,>Q,?,c,3s,3p,0s,x,hh,@bh,@bhilq,2x3h,z,3,<??,h 2,@b0l,2s2s"
).split(",")
VALUES = [
    0,
    1,
    -1,
    127,
    128,
    -128,
    -129,
    255,
    256,
    32767,
    32768,
    65536,
    2**31,
    2**31 - 1,
    -(2**31) - 1,
    2**32,
    1.5,
    "a",
]
OTHERS = [None, True, 1e300, -0.5, [1]]
LONG = [2**63, 2**64, -(2**63), -(2**63) - 1, 10**30, 2**53 + 1, 2**64 - 1]


def size(f):
    try:
        return struct.calcsize(f)
    except struct.error as e:
        return str(e)


def there_and_back(f, v):
    found = []
    for do in (
        lambda: struct.pack(f, v).hex(),
        lambda: struct.unpack(f, struct.pack(f, v))[0],
        lambda: struct.pack("<" + f, v, v).hex(),
    ):
        try:
            found.append(str(do()))
        except (struct.error, OverflowError) as e:
            found.append(f"{type(e).__name__}: {e}")
    return found


def long_ints(digits):
    n = int(digits)
    found = []
    for f in ("q", "Q", "<q", "<l", "b", "I", "l", ">q", ">Q", ">H"):
        try:
            found.append(struct.pack(f, n).hex())
            found.append(str(struct.unpack(f, struct.pack(f, n))))
        except struct.error as e:
            found.append(str(e))
    return found


def texts(s):
    b = s.encode()
    found = []
    for f in ("3s", "5s", "2s", "3p", "5p", "c", "0s", "1p"):
        try:
            found.append(str(struct.unpack(f, struct.pack(f, b))))
        except struct.error as e:
            found.append(str(e))
    return found


def parts(n, offset):
    b = bytes(range(n))
    found = []
    for f in ("<h", "<hh", ">i", ""):
        for do in (
            lambda: struct.unpack_from(f, b, offset),
            lambda: struct.unpack(f, b),
            lambda: [t[0] for t in struct.iter_unpack(f, b)],
        ):
            try:
                found.append(list(do()))
            except struct.error as e:
                found.append(str(e))
    return found


def read_once(a, b):
    q = struct.Struct(">Hf")
    try:
        d = q.pack(a, b)
    except struct.error as e:
        return str(e)
    both = [t[0] for t in q.iter_unpack(d + d)]
    return d.hex(), q.size, q.format, list(q.unpack(d)), q.unpack_from(d)[1], both, list(q.unpack_from(d + d, offset=6))


def floats(x):
    try:
        single = struct.pack("<f", x)
        bits = struct.unpack("<Q", struct.pack("<d", x))[0]
        return struct.unpack("<f", single)[0], struct.unpack("<I", single)[0] % 97, bits // 1000, -bits
    except OverflowError as e:
        return str(e)


def no_buffer(x):
    try:
        return struct.unpack("<h", x)
    except TypeError as e:
        return str(e)


@pytest.mark.parametrize("f", FORMATS)
def test_formats(f):
    same(size, f)
    for v in VALUES + OTHERS:
        same(there_and_back, f, v)


def test_values():
    for n in LONG:
        same(long_ints, str(n))
    for s in ("abc", "", "é", "a"):
        same(texts, s)
    for a, b in [(1, 2.5), (70000, 1), (-1, 0), (65535, 1e-50), (1.5, 1)]:
        same(read_once, a, b)
    for x in (1.1, 1e40, 0.1, -0.5, 3.4028235677973366e38):
        same(floats, x)
    for x in ("ab", [1, 2], None):
        same(no_buffer, x)


@pytest.mark.parametrize("n", [0, 1, 2, 4, 9])
def test_parts(n):
    for offset in (0, 1, 2, 5, -1, -3, -9, -10):
        same(parts, n, offset)


def in_bytes(s):
    b = s.encode()
    found = [
        b"%s-%d" % (b, 3),
        b"%b|%5s|%-5s|%.1s" % (b, b, b, b),
        b"%%" % (),
        b"100%%",
        b"%x %o %05d %+d" % (255, 8, 42, 3),
        b"%r %a" % (s, [s]),
        b"%c%c" % (65, b"z"),
        b"%.2f %e %g" % (1.5, 2, 3),
        b"%*d" % (5, 3),
        bytearray(b"%s") % b,
        b"%s" % bytearray(b),
        b"%d" % 2.5,
        b"\xff%s" % b,
    ]
    found[0] %= ()
    return [str(v) for v in found]


def not_in_bytes(x):
    found = []
    for do in (
        lambda: b"%s" % x,
        lambda: b"%d" % x,
        lambda: b"%f" % x,
        lambda: b"%c" % x,
        lambda: b"%s %s" % (b"a",),
        lambda: b"%d" % (1, 2),
        lambda: b"%z" % 1,
        lambda: b"%" % 1,
        lambda: b"abc" % x,
        lambda: b"%c" % 300,
    ):
        try:
            found.append(str(do()))
        except (TypeError, ValueError, OverflowError) as e:
            found.append(str(e))
    return found


def test_bytes_in_a_format():
    for s in ("a", "é𝒳", ""):
        same(in_bytes, s)
    for x in ("a", 1, None, 2.5, [1], True):
        same(not_in_bytes, x)
