"""bytes, bytearray and slice objects in compiled functions."""

from __future__ import annotations

import pytest

from tests.harness.expressions import same_expressions
from tests.harness.same import same

# What takes other values on both sides.
BLOBS = [
    "b''",
    "b'a'",
    "b'abcabc'",
    "b' a\\tb \\n'",
    "b'\\xff\\x80\\0'",
    "b'Hello World-x 1'",
    "bytearray(b'abcabc')",
    "b'-42'",
    "b'a\\r\\nb\\rc\\n'",
]
METHODS = {
    "find": ["(b'b')", "(98)", "(b'c', -2)", "(b'', 2)", "(b'', 99)", "('b')", "(300)", "(b'a', None, 2)"],
    "rfind": ["(b'b')", "(b'')", "(97, 1)"],
    "index": ["(b'b')", "(b'zz')"],
    "rindex": ["(b'a')", "(None)"],
    "count": ["(b'a')", "(b'')", "(97)", "(b'ab', 1)"],
    "startswith": ["(b'a')", "((b'x', b'He'))", "('a')", "(('a',))", "(b'', 99)", "(())"],
    "endswith": ["(b'c')", "(b'1', -3)", "(None)"],
    "split": ["()", "(b'b')", "(None, 1)", "(b'b', 1)", "(b'')", "('b')", "(b'a', 0)", "(sep=b'l', maxsplit=2)"],
    "rsplit": ["()", "(b'b')", "(None, 1)", "(b'b', 1)", "(b'a', 0)"],
    "splitlines": ["()", "(True)", "(keepends=True)"],
    "join": ["([b'x', b'y'])", "([])", "((bytearray(b'q'), b'r'))", "(['x'])", "(5)", "([1])"],
    "replace": ["(b'b', b'--')", "(b'', b'.')", "(b'a', b'', 1)", "('a', b'')", "(b'zz', b'y', 0)"],
    "strip": ["()", "(b' a')", "(None)", "('a')", "(b'')"],
    "lstrip": ["()", "(b'aHb')"],
    "rstrip": ["()", "(b'cx1 ')"],
    "removeprefix": ["(b'a')", "(b'')", "('a')"],
    "removesuffix": ["(b'c')", "(b'')"],
    "partition": ["(b'b')", "(b'')", "('b')", "(b'zz')"],
    "rpartition": ["(b'b')", "(b'zz')"],
    "center": ["(9)", "(10, b'*')", "(3, 'x')", "(3, b'xy')", "(-1)"],
    "ljust": ["(9)", "(10, b'*')"],
    "rjust": ["(9)", "(10, bytearray(b'*'))"],
    "zfill": ["(6)", "(0)", "('a')"],
    "expandtabs": ["()", "(3)", "(0)"],
    "hex": ["()", "('-')", "(':', 2)", "('_', -2)", "(b'.', 3)", "('')", "('\\xe9')", "(' ', 0)"],
    "decode": [
        "()",
        "('ascii')",
        "('latin-1')",
        "('utf-8', 'replace')",
        "(errors='ignore')",
        "('ascii', 'backslashreplace')",
        "(5)",
    ],
    "translate": [
        "(bytes(range(255, -1, -1)))",
        "(None, b'a')",
        "(b'x')",
        "(None, delete=b'ab')",
        "(bytes.maketrans(b'ab', b'xy'))",
    ],
    **{
        name: ["()"]
        for name in "upper lower swapcase title capitalize isalnum isalpha isascii isdigit islower isspace istitle isupper".split()
    },
}
OPERATIONS = [
    "b + b'x'",
    "b + bytearray(b'y')",
    "bytearray(b'y') + b",
    "b + 'x'",
    "'x' + b",
    "b * 2",
    "3 * b",
    "b * -1",
    "b * 1.5",
    "b[0]",
    "b[-1]",
    "b[99]",
    "b[1:]",
    "b[::-1]",
    "b[::2]",
    "b[-3:-1]",
    "b['x']",
    "b[True]",
    "b in b'abcabcd'",
    "97 in b",
    "b'b' in b",
    "'a' in b",
    "300 in b",
    "b == b'abcabc'",
    "b'abcabc' == b",
    "b == 'a'",
    "b != b'a'",
    "b < b'b'",
    "b >= bytearray(b'a')",
    "b < 'a'",
    "len(b)",
    "list(b)",
    "sorted(b)",
    "sum(b)",
    "max(b, default=0)",
    "list(reversed(b))",
    "bool(b)",
    "repr(b)",
    "str(b)",
    "f'{b}'",
    "f'{b!r:>20}'",
    "'%s %r' % (b, b)",
    "bytes(b)",
    "bytearray(b)",
    "bytes(list(b))",
    "int.from_bytes(b, 'big')",
    "int.from_bytes(b, 'little', signed=True)",
    "int(b)",
    "float(b)",
    "ord(b)",
    "{b: 1}",
    "len({b, b'a'})",
    "isinstance(b, bytes)",
    "isinstance(b, (str, bytearray))",
    "type(b).__name__",
    "[*b]",
    "dict.fromkeys(b)",
    "b and 1",
    "-b",
    "b // 2",
    "b()",
    "b is None",
    "list(zip(b, b[1:]))",
    "[x ^ 255 for x in b]",
    "any(b)",
    "b.join([b, b])",
]
CHANGES = [
    "a.append(7)",
    "a.append(256)",
    "a.append('x')",
    "a.extend(b'xy')",
    "a.extend([1, 300])",
    "a.extend('x')",
    "a.extend(5)",
    "a.insert(1, 9)",
    "a.insert(-99, 9)",
    "a.insert(99, 256)",
    "a.pop()",
    "a.pop(0)",
    "a.pop(99)",
    "a.remove(98)",
    "a.remove(7)",
    "a.reverse()",
    "a.clear()",
    "a[0] = 65",
    "a[-1] = 300",
    "a[99] = 1",
    "a[1:3] = b'XYZ'",
    "a[::2] = b'QQQ'",
    "a[::2] = b'Q'",
    "a[1:1] = [1, 2]",
    "a[:] = 'x'",
    "a[:] = 5",
    "del a[0]",
    "del a[99]",
    "del a[1:3]",
    "del a[::2]",
    "a += b'zz'",
    "a += 'zz'",
    "a *= 2",
    "a *= 0",
    "a[0] += 1",
    "a[0], a[1] = a[1], a[0]",
]
MADE = [
    "bytes(float('1e300'))",
    "bytes(float('1e16'))",
    "bytes(1.5)",
    "bytes()",
    "bytes(3)",
    "bytes(-1)",
    "bytes([1, 255])",
    "bytes([256])",
    "bytes('a')",
    "bytes('\xe9', 'utf-8')",
    "bytes('a', 'ascii', 'strict')",
    "bytes(1.5)",
    "bytes(None)",
    "bytes(['a'])",
    "bytes(range(4))",
    "bytes(b'a', 'utf-8')",
    "bytes(True)",
    "bytearray()",
    "bytearray(2)",
    "bytearray([256])",
    "bytearray('a')",
    "bytearray('\xe9', 'latin-1')",
    "bytearray(1.5)",
    "bytes(x * 2 for x in [1, 2])",
    "bytes.fromhex('0a fF')",
    "bytes.fromhex('0')",
    "bytes.fromhex('zz')",
    "bytearray.fromhex('00')",
    "bytes.maketrans(b'a', b'bc')",
    "str(b'a', 'utf-8')",
    "str(b'\\xff', 'utf-8')",
    "str('a', 'utf-8')",
    "str(b'\\xff', errors='replace')",
    "int(b'ff', 16)",
    "int(b'\\xff')",
    "int(b'9_0')",
    "float(b'x')",
    "int.from_bytes([1, 2], 'big')",
    "int.from_bytes(b'', 'big')",
    "int.from_bytes(b'a', 'middle')",
    "int.from_bytes('a', 'big')",
    "int.from_bytes(bytes(range(9)))",
    "(258).to_bytes(2, 'big')",
    "(258).to_bytes(1, 'big')",
    "(-1).to_bytes(2, 'little')",
    "(-1).to_bytes(2, 'little', signed=True)",
    "(127).to_bytes(1, 'big', signed=True)",
    "(128).to_bytes(1, 'big', signed=True)",
    "(0).to_bytes(0, 'big')",
    "(2**70).to_bytes(10, 'little')",
    "(5).to_bytes()",
    "True.to_bytes(1, 'big')",
    "ord(b'ab')",
    "ord(b'a')",
    "'\\u20ac'.encode('ascii')",
    "'\\u20ac'.encode('ascii', 'ignore')",
    "'\\u20ac'.encode('utf-16')",
    "'\\ud800'.encode()",
    "'a'.encode(5)",
]
SLICES = [
    "slice(1, 3)",
    "slice(2)",
    "slice(None, None, -1)",
    "slice(-2, None)",
    "slice(0, 9, 2)",
    "slice(None)",
    "slice(1, 'a')",
    "slice(0, 3, 0)",
]


@pytest.mark.parametrize("name", METHODS)
def test_method(tmp_path, name):
    same_expressions(tmp_path, [((), f"{blob}.{name}{call}") for blob in BLOBS for call in METHODS[name]])


@pytest.mark.parametrize("blob", BLOBS)
def test_operations(tmp_path, blob):
    same_expressions(tmp_path, [((f"b = {blob}",), text) for text in OPERATIONS])


@pytest.mark.parametrize("start", ["b'abcd'", "b''", "b'\\xff'"])
def test_bytearray_changes(tmp_path, start):
    same_expressions(
        tmp_path, [((f"a = bytearray({start})", "kept = a", change), "(a, kept, a is kept)") for change in CHANGES]
    )


def test_made(tmp_path):
    same_expressions(tmp_path, [((), text) for text in MADE])


@pytest.mark.parametrize(
    "value", ["[1, 2, 3]", "'a\U0001f600b'", "(1, 2, 3)", "b'abc'", "range(5)", "bytearray(b'abc')"]
)
def test_slice_objects(tmp_path, value):
    same_expressions(tmp_path, [((f"s = {text}",), f"({value}[s], s, s.start, s.stop, s.step)") for text in SLICES])


def test_slice_object_itself(tmp_path):
    same_expressions(
        tmp_path,
        [
            ((f"s = {text}",), more)
            for text in SLICES
            for more in (
                "s.indices(3)",
                "s == slice(1, 3)",
                "repr(s)",
                "{s: 1}",
                "s.indices(-1)",
                "isinstance(s, slice)",
                "type(s).__name__",
            )
        ],
    )


def program_a():
    return (
        b"abc"[0],
        b"abc"[1:],
        list(b"ab"),
        "é".encode(),
        b"\xc3\xa9".decode(),
        bytes([1, 2]),
        bytes(3),
        b"a" + b"b",
        b"a" in b"abc",
        97 in b"abc",
        bytearray(b"ab"),
        b"abc".hex(),
        b"abc".hex("-", 2),
        bytes.fromhex("ff 0a"),
        b"x" * 3,
        2 * b"ab",
    )


def program_b():
    a = bytearray(b"hello")
    a[0] = 72
    a.append(33)
    a.extend(b"??")
    a.extend([1, 2])
    del a[-1]
    a[1:3] = b"EEE"
    del a[0:2]
    a += b"zz"
    x = a.pop()
    a.insert(0, 65)
    a.remove(66) if 66 in a else None
    a.reverse()
    return (
        a,
        x,
        len(a),
        a == bytes(a),
        bytes(a),
        a.copy(),
        a[::2],
        a.upper(),
        a.find(b"z"),
        isinstance(a, bytes),
        isinstance(a, (bytes, bytearray)),
    )


def program_c():
    return (
        b"a,b,c".split(b","),
        b"  a b ".split(),
        b"a b c".rsplit(None, 1),
        b"a\nb\r\nc".splitlines(),
        b",".join([b"a", b"b"]),
        b"aXbX".replace(b"X", b"--"),
        b"abc".startswith(b"ab"),
        b"abc".endswith((b"c", b"z")),
        b" x ".strip(),
        b"xxaxx".strip(b"x"),
        b"a=b".partition(b"="),
        b"Ab".upper(),
        b"ab cd".title(),
        b"12".isdigit(),
        b"ab".center(7, b"*"),
        b"42".zfill(5),
        b"abc".translate(bytes.maketrans(b"ab", b"xy")),
        b"abc".translate(None, b"b"),
    )


def program_d():
    return (
        int.from_bytes(b"\x01\x02", "big"),
        int.from_bytes(b"\xff\xfe", "little", signed=True),
        (258).to_bytes(2, "big"),
        (-2).to_bytes(4, "little", signed=True),
        int.from_bytes(bytes(range(12)), "big"),
        int(b"12"),
        int(b"ff", 16),
        float(b"2.5"),
        ord(b"a"),
        str(b"ab"),
        str(b"ab", "ascii"),
    )


def program_e():
    return (
        {b"a": 1}[b"a"],
        b"a" == bytearray(b"a"),
        b"a" < b"b",
        sorted([b"b", b"a"]),
        hash(b"a") == hash(b"a") if False else 1,
        {b"a", b"a"},
        max(b"abc"),
        sum(b"ab"),
        list(reversed(b"abc")),
        list(enumerate(b"ab")),
        [x ^ 1 for x in b"ab"],
        bytes(x ^ 1 for x in b"ab"),
        b"a" == "a",
        b"a" in [b"a"],
        bool(b""),
        not bytearray(),
        f"{b'x'}",
        "%s" % b"x",
        "%r" % b"y",
    )


def outcomes(fs):
    r = []
    for f in fs:
        try:
            r.append(f())
        except Exception as e:
            r.append((type(e).__name__, str(e)))
    return r


def program_err():
    return outcomes(
        [
            lambda: bytes([256]),
            lambda: bytes(-1),
            lambda: bytes("a"),
            lambda: bytes(1.5),
            lambda: bytes(["a"]),
            lambda: b"abc"[9],
            lambda: b"abc".index(b"z"),
            lambda: b"ab".join(["a"]),
            lambda: b"\xff".decode(),
            lambda: "é".encode("ascii"),
            lambda: bytes.fromhex("zz"),
            lambda: b"".split(b""),
            lambda: b"a".partition(b""),
            lambda: (300).to_bytes(1, "big"),
            lambda: (-1).to_bytes(1, "big"),
            lambda: {bytearray(b"a"): 1},
            lambda: bytearray(b"")[0],
            lambda: bytearray(b"").pop(),
            lambda: bytearray([256]),
            lambda: bytearray(b"a").append(256),
            lambda: bytearray(b"a").remove(1),
            lambda: int(b"x"),
            lambda: float(b"x"),
            lambda: b"a".center(5, b"ab"),
        ]
    )


def program_xor():
    def xor(data: bytes, key: bytes) -> bytes:
        return bytes(a ^ key[i % len(key)] for i, a in enumerate(data))

    return xor(xor(b"hello", b"k"), b"k"), xor(b"ab", b"zz").hex()


def program_rle():
    def enc(b):
        out = bytearray()
        i = 0
        while i < len(b):
            j = i
            while j < len(b) and b[j] == b[i] and j - i < 255:
                j += 1
            out.append(j - i)
            out.append(b[i])
            i = j
        return bytes(out)

    return enc(b"aaabbc"), enc(b"")


def program_crc():
    def crc(data):
        c = 0xFFFFFFFF
        for x in data:
            c ^= x
            for _ in range(8):
                c = (c >> 1) ^ (0xEDB88320 if c & 1 else 0)
        return c ^ 0xFFFFFFFF

    return crc(b"123456789")


def program_b64():
    A = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

    def enc(b):
        bits = "".join(f"{x:08b}" for x in b)
        bits += "0" * (-len(bits) % 6)
        return "".join(A[int(bits[i : i + 6], 2)] for i in range(0, len(bits), 6)) + "=" * (-len(b) % 3)

    return enc("hello wörld".encode("utf-8"))


def program_match():
    def f(x):
        match x:
            case b"a":
                return 1
            case bytes():
                return 2
            case bytearray():
                return 3
            case str():
                return 4

    return f(b"a"), f(b"b"), f(bytearray(b"a")), f(bytearray(b"b")), f("a")


CONST = b"\x89PNG"


def program_captured():
    return CONST, CONST[1:]


def program_slice_obj():
    s = slice(1, 4, 2)
    return (
        "abcdef"[s],
        [1, 2, 3, 4, 5][s],
        s.start,
        s.stop,
        s.step,
        slice(3).indices(10),
        slice(None, None, -1),
        (1, 2, 3)[slice(1)],
        b"abc"[slice(1, None)],
        range(10)[slice(2, 5)],
        s == slice(1, 4, 2),
        repr(slice(None)),
    )


def program_slice_set():
    a = [1, 2, 3, 4]
    s = slice(0, 2)
    a[s] = [9]
    del a[slice(1, 2)]
    return a


def program_slice_class():
    class A:
        def __init__(self):
            self.log = []

        def __getitem__(self, k):
            if isinstance(k, slice):
                return ("s", k.start, k.stop, k.step)
            if isinstance(k, tuple):
                return ("t", k)
            return k

        def __setitem__(self, k, v):
            self.log.append((k, v))

        def __delitem__(self, k):
            self.log.append(k)

    a = A()
    a[1:2] = 3
    a[0] = 1
    del a[2:3]
    a[1, 2] = 5
    return a[1:2], a[3], a[1, 2], a[::2], a[1:2, 3], a.log


def program_vec():
    class Vec:
        def __init__(self, items):
            self.items = list(items)

        def __getitem__(self, i):
            if isinstance(i, slice):
                return Vec(self.items[i])
            return self.items[i]

        def __len__(self):
            return len(self.items)

        def __repr__(self):
            return f"Vec({self.items})"

    v = Vec(range(5))
    return v[1:3], v[-1], v[::-1], len(v[:2])


def program_const_slices():
    F = slice(0, 4)
    L = slice(4, 8)
    rows = ["abcd1234", "efgh5678"]
    return [(r[F], int(r[L])) for r in rows]


def program_methods_values():
    return (
        list(map(bytes.decode, [b"a", b"b"])),
        list(map(str.encode, "ab")),
        [m() for m in (b"ab".upper,)],
        bytes.upper(b"a"),
        list(map(bytes, [[1], [2]])),
    )


def program_chunks():
    d = bytes(range(10))
    return [d[i : i + 4] for i in range(0, len(d), 4)], d[::-1], d[-3:], d.count(1), d.count(b"\x01\x02")


def program_utf16():
    return (
        "a😀".encode("utf-16-le"),
        "é".encode("latin-1"),
        "é€".encode("ascii", "ignore"),
        "é€".encode("ascii", "replace"),
        "é€".encode("ascii", "xmlcharrefreplace"),
        b"\xff\xfeA\x00".decode("utf-16"),
        b"a\xffb".decode("utf-8", "replace"),
        b"a\xffb".decode("ascii", errors="ignore"),
    )


PROGRAMS = [f for name, f in globals().items() if name.startswith("program_")]


@pytest.mark.parametrize("program", PROGRAMS)
def test_program(program):
    same(program)
