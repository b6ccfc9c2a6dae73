"""Helpers with a short way for what is usual: `OrderedDict.popitem`, the tests of one character, `float` of plain digits."""

from __future__ import annotations

from collections import OrderedDict

import pytest

from tests.harness.same import same


def alternately(n):
    d = OrderedDict()
    for i in range(n):
        d[i] = str(i)
    out = []
    while d:
        out.append(d.popitem(last=bool(len(d) % 2)))
    return out


def keys_of_all_kinds():
    d = OrderedDict([((1, 2), 3), (None, 4), (True, 5), (2.5, 6)])
    out = [d.popitem(last=False), d.popitem(last=False), d.popitem(), d.popitem()]
    d[None] = 1
    d[(1, 2)] = 7
    return str((out, list(d), d.popitem(False), list(d.items())))


def of_nothing(last):
    OrderedDict().popitem(last=last)


def while_walking():
    d = OrderedDict([(1, 2), (3, 4)])
    for _ in d:
        d.popitem(last=False)


def kinds_of_text(s):
    first = [s.isdigit(), s.isalpha(), s.isalnum(), s.isspace()]
    return [*first, s.islower(), s.isupper(), s.isdecimal(), s.isnumeric()]


def as_float(s):
    return repr(float(s))


def test_popitem() -> None:
    for n in (0, 1, 7):
        same(alternately, n)
    same(keys_of_all_kinds)
    same(of_nothing, True)
    same(of_nothing, False)
    same(while_walking)


@pytest.mark.parametrize("block", [range(0, 100), range(100, 200), range(200, 300), [0x660, 0x2160, 0xD7FF, 0x1F600]])
def test_texts_of_one_character(block) -> None:
    for code in block:
        same(kinds_of_text, chr(code))


def test_short_texts() -> None:
    for text in ("", "a1", "12", "AB", "aB", " \t", "1 "):
        same(kinds_of_text, text)


@pytest.mark.parametrize(
    "text", ["1", "1.5", "1.", "+1", "-1.50", "1..", "-", "", "1\n", "-0", ".5", "1_0", "9" * 30, "٣"]
)
def test_float_of_a_text(text) -> None:
    same(as_float, text)
