"""Items of texts in loops: units of JavaScript where they are characters."""

from __future__ import annotations

import pytest

from tests.harness.same import same


def chars(s, n):
    out = []
    for i in range(n):
        out.append(s[i])
    return out


def typed(s: str, n: int):
    out = []
    i = 0
    while i < len(s) and i < n:
        out.append(s[i])
        i += 1
    return out


def both(s, t, n):
    c = 0
    for i in range(n):
        if s[i] == t[i]:
            c += 1
    return c


def grows(n):
    s = "ab"
    out = []
    for i in range(n):
        out.append(s[i])
        s += "c"
    return out


def inner(words):
    out = []
    for w in words:
        for i in range(len(w)):
            out.append(w[i])
    return out


def of_call(x, n):
    s = str(x)
    return [s[i] for i in range(n)]


def text_or_list(flag, n):
    s = "ab😀d" if flag else ["x", "y"]
    return [s[i] for i in range(n)]


def palindrome(s):
    for i in range(len(s) // 2):
        if s[i] != s[len(s) - 1 - i]:
            return False
    return True


S = ["abc", "", "a😀b", "😀", ["a", "b"], [], {"0": 1}, None, [None, 1], "é\ud800x"]
CALLS = {
    "chars": [(s, n) for s in S for n in (0, 1, 3, 4)],
    "typed": [(s, 5) for s in ("abc", "", "a😀b")],
    "both": [(s, t, 2) for s in S for t in S],
    "grows": [(5,)],
    "inner": [(["ab", "a😀", "", [1, 2]],), ([None],)],
    "of_call": [(123, 3), ("a😀b", 3), ("a😀b", 4), ("ab", 3)],
    "text_or_list": [(0, 2), (1, 4), (1, 5)],
    "palindrome": [("abba",), ("ab😀ba",), ("x",), ("abc",)],
}


@pytest.mark.parametrize("name", CALLS)
def test_items_of_texts(name) -> None:
    for args in CALLS[name]:
        same(globals()[name], *args)
