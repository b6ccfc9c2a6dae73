"""What has `__index__` as a size or place in io, bisect and "%c"; sequences longer than numbers are exact."""

from __future__ import annotations

import bisect
import csv
import enum
import io
import struct

import pytest

from tests.harness.same import same


class Ix:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


class Big:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        return i


class Letter(enum.IntEnum):
    A = 65


class Text(str, enum.Enum):
    X = "x"


def tries(*calls):
    found = []
    for call in calls:
        try:
            found.append(call())
        except (TypeError, ValueError, OSError, OverflowError) as e:
            found.append(type(e).__name__ + ": " + str(e))
    return found


def text():
    s = io.StringIO("one\ntwo\nthree")
    read = tries(lambda: s.read(Ix(2)), lambda: s.readline(Ix(1)), lambda: s.seek(Ix(1)), lambda: s.readlines(Ix(4)))
    cut = tries(lambda: s.seek(0, 5), lambda: s.truncate(Ix(3)), lambda: s.getvalue(), lambda: s.read(1.5))
    rest = tries(lambda: s.read("a"), lambda: s.seek(0, 2), lambda: s.seek(1, 1), lambda: s.seek(-1))
    return read, cut, rest, tries(lambda: s.seek(True), lambda: s.read(), lambda: s.seek("x"), lambda: s.truncate([]))


def raw():
    s = io.BytesIO(b"one\ntwo\nthree")
    read = tries(lambda: s.read(Ix(2)), lambda: s.readline(Ix(1)), lambda: s.seek(Ix(1)), lambda: s.readline(None))
    cut = tries(lambda: s.seek(0, 5), lambda: s.truncate(Ix(3)), lambda: s.getvalue(), lambda: s.read(1.5))
    rest = tries(lambda: s.read("a"), lambda: s.seek(0, 2), lambda: s.seek(-1, 1), lambda: s.seek(-1))
    return read, cut, rest, tries(lambda: s.seek(True), lambda: s.read(), lambda: s.seek("x"), lambda: s.truncate({}))


def characters():
    return "%c%c%c%c" % (Letter.A, Text.X, Ix(66), 67), [
        tries(lambda x=x: "%c" % x) for x in (2.5, "ab", None, [1], -1, 1 << 40)
    ]


def long_sequences():
    m = 2**62
    found = [
        bisect.bisect_left(Big(m), m - 5),
        bisect.bisect_right(Big(m), 10),
        bisect.bisect(Big(m), m - 3, m - 10, m - 1),
        bisect.bisect_left(Big(2**53 + 8), 2**53 + 3),
    ]
    return str(found)


def nulls():
    return tries(
        lambda: io.StringIO("a").read(),
        lambda: csv.reader(["a;b"], delimiter=None) and 1,
        lambda: csv.writer(io.StringIO(), lineterminator=None) and 1,
        lambda: list(csv.reader(["a;b"], delimiter=";")),
        lambda: list(csv.reader(["a\tb"], dialect="excel-tab")),
        lambda: list(csv.reader(["a,b"], quoting=None)),
    )


def formats():
    found = []
    for s in ("\0", "2\0i", "zq"):
        try:
            found.append(struct.calcsize(s))
        except struct.error as e:
            found.append(str(e))
    return found


@pytest.mark.parametrize("function", [text, raw, characters, long_sequences, nulls, formats])
def test_sizes(function):
    same(function)
