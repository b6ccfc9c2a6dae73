"""The module array."""

from __future__ import annotations

import copy
from array import array

import pytest

from tests.harness.same import same, same_for_all


def of(f, *args):
    try:
        return f(*args)
    except (TypeError, ValueError, OverflowError, IndexError) as error:
        return [type(error).__name__, str(error)]


def test_what_an_item_may_be() -> None:
    def f(code, value):
        def make():
            a = array(code, [value])
            return [repr(a), a.itemsize, a.tobytes().hex(), a[0], len(a)]

        return of(make)

    values = [0, 1, -1, 127, 128, -128, -129, 255, 256, 32767, 32768, -32769, 65535, 65536, 2**31 - 1, 2**31, 2**32 - 1, 2**32, 2**53 - 1]  # fmt: skip
    same_for_all(f, [(code, value) for code in "bBhHiIlLqQ" for value in [*values, 1.5, "x", None, True]])
    same_for_all(f, [(code, value) for code in "fd" for value in (0, 1, -0.5, 0.1, 1e30, True, "x", None)])
    same_for_all(f, [("u", "a"), ("u", "ab"), ("u", 1), ("z", 1), ("", 1), ("ii", 1), (1, 1)])


def test_large_ints() -> None:
    def f(code, power):
        return of(lambda: repr(array(code, [2**power, 2**power - 1]))), of(lambda: repr(array(code, [-(2**power)])))

    same_for_all(f, [(code, power) for code in "bBhHiIlLqQ" for power in (53, 62, 63, 64, 70)])


def test_lists_methods() -> None:
    def f(code, values):
        a = array(code, values)
        a.append(values[0])
        a.extend([values[-1]])
        a.insert(1, values[0])
        found = [a.tolist(), a.pop(), a.pop(0), a.count(values[0]), a.index(values[0]), values[0] in a, list(a)]
        a.reverse()
        a[0] = values[1]
        a[-1] = values[2]
        b = a[1:]
        c = a + b
        c *= 2
        a += b
        del a[0]
        a.remove(values[0])
        d = copy.copy(c)
        d[0] = values[0]
        return [*found, a.tolist(), b.tolist(), c.tolist(), d.tolist(), (b * 2).tolist(), (2 * b).tolist(), sum(b), max(a), sorted(a), a == b, a < c, bool(a)]  # fmt: skip

    same_for_all(f, [("i", [3, 1, 2]), ("d", [2.5, 1.0, -0.5]), ("B", [3, 1, 2]), ("q", [5, 4, 3]), ("f", [0.1, 1, 2])])


def test_slices() -> None:
    def f(i, j, step):
        a = array("i", range(8))
        made = of(lambda: a[i:j:step].tolist())

        def assign():
            a[i:j:step] = array("i", [7, 8])
            return a.tolist()

        return made, of(assign)

    same_for_all(
        f, [(1, 3, None), (None, None, -1), (2, 2, None), (0, 4, 2), (10, 20, None), (-3, None, None), (None, None, 4)]
    )

    def remove(i, j):
        a = array("h", range(6))
        del a[i:j]
        return a.tolist(), repr(a)

    same_for_all(remove, [(1, 3), (0, 6), (-2, None), (4, 1)])


def test_complaints() -> None:
    def f(n):
        a = array("i", [1, 2])
        empty = array("d")
        return [
            of(lambda: a[n]), of(lambda: a.pop(n)), of(lambda: empty.pop()), of(lambda: a.index(n)), of(lambda: a.remove(n)),
            of(lambda: a + [1]), of(lambda: a + empty), of(lambda: a.extend(empty)), of(lambda: a.frombytes(b"abc")), of(lambda: array("i", "ab")),
            of(lambda: a.__setitem__(n, 1)), of(lambda: a.append("x")), repr(empty), bool(empty), a == [1, 2], a != array("b", [1, 2]), a == array("b", [1, 2]),
        ]  # fmt: skip

    same_for_all(f, [(5,), (-3,), (2,)])


def test_bytes() -> None:
    def f(text):
        a = array("B", text.encode())
        b = array("H")
        b.frombytes(b"\x01\x02\x03\x04")
        b.byteswap()
        c = array("B", b"\xff\x00")
        return [a.tolist(), a.tobytes().decode(), b.tolist(), b.tobytes().hex(), c.tolist(), array("u", text).tounicode(), repr(array("u", text))]  # fmt: skip

    same_for_all(f, [("abc",), ("",), ("é😀",)])


def test_algorithms() -> None:
    def sieve(n):
        flags = array("b", [1]) * (n + 1)
        flags[0:2] = array("b", [0, 0])
        for i in range(2, int(n**0.5) + 1):
            if flags[i]:
                for j in range(i * i, n + 1, i):
                    flags[j] = 0
        return [i for i, flag in enumerate(flags) if flag]

    same(sieve, 100)

    def prefix(xs):
        sums = array("d", [0.0] * (len(xs) + 1))
        for i, x in enumerate(xs):
            sums[i + 1] = sums[i] + x
        return list(sums), sums.typecode, [round(x, 3) for x in sums], isinstance(sums, array)

    same(prefix, [1, 2.5, 3])


@pytest.mark.parametrize("code", "bBhHiIlLqQfd")
def test_every_kind_goes_through_bytes(code: str) -> None:
    def f(code):
        a = array(code, [1, 2, 100])
        b = array(code)
        b.frombytes(a.tobytes())
        return a == b, b.tolist(), b.itemsize

    same(f, code)
