"""The last and the first item, read and taken away; floats that are alone among numbers."""

from __future__ import annotations

import pytest

from tests.harness.same import same


def kinds(xs):
    items = []
    for x in xs:
        items.append(float(x) if x != "op" else "op")
    out = []
    for item in items:
        if isinstance(item, float):
            out.append(item * 2)
        else:
            out.append(item)
    return out


def kinds_shown(xs):
    items = []
    for x in xs:
        items.append(float(x) if x != "op" else "op")
    return [str(item) if isinstance(item, float) else 0 for item in items] + [isinstance(item, int) for item in items]


def kinds_mixed(xs):
    items = []
    for x in xs:
        items.append(float(x) if x > 2 else x)
    return [isinstance(item, float) for item in items], [isinstance(item, int) for item in items]


def flags(xs):
    items = [x > 1 if x < 3 else x / 2 for x in xs]
    return (
        [isinstance(item, float) for item in items],
        [isinstance(item, int) for item in items],
        [isinstance(item, bool) for item in items],
    )


def ints_or_text(xs):
    items = [len(x) if x else "" for x in xs]
    return [isinstance(i, int) for i in items], [isinstance(i, float) for i in items]


def returned(x):
    y = x / 2 if x > 1 else None
    return isinstance(y, float), isinstance(y, (int, str)), y


def pops(n):
    a = [i * 2 for i in range(n)]
    out = []
    out.append(a.pop())
    out.append(a.pop(0))
    out.append(a[-1])
    out.append(a[-2])
    a.pop()
    return out, a


def pops_none(n):
    a = [None] * n
    return [a.pop(), a.pop(0), a[-1]], a


def pops_maybe(n):
    a = [i if i % 2 else None for i in range(n)]
    return [a.pop(), a.pop(0), a[-1]], a


def pops_falsy():
    a = [0, "", False, 0.0]
    return [a.pop(), a.pop(), a.pop(0), a[-1], a[-1]], a


def caught():
    a = [1]
    a.pop()
    try:
        x = a.pop()
    except IndexError as e:
        return str(e)


def caught_first():
    a = [1]
    a.pop()
    try:
        return a.pop(0)
    except IndexError as e:
        return str(e)


def floats(xs):
    a = [x / 2 for x in xs]
    s = str(a.pop())
    return s, a.pop(0), a[-1], str(a[-1])


def page(a):
    return a.pop(), a


def page_last(a):
    return a[-1]


def of_bools():
    a = [1, 2, 3]
    return a.pop(False), a.pop(True), a


def nested(n):
    a = [[i] for i in range(n)]
    a[-1].append(7)
    a[-1][0] += 5
    a[-1] = a[-1] + a.pop(0)
    return a


CALLS = {
    "kinds": [([1, 2.5, "op"],)],
    "kinds_shown": [([1, 2.5, "op"],)],
    "kinds_mixed": [([1, 2, 3, 4.5],)],
    "flags": [([1, 2, 3, 4],)],
    "ints_or_text": [(["a", ""],)],
    "returned": [(4,), (3,), (1,)],
    "pops": [(n,) for n in range(6)],
    "pops_none": [(n,) for n in range(4)],
    "pops_maybe": [(n,) for n in range(5)],
    "pops_falsy": [()],
    "caught": [()],
    "caught_first": [()],
    "floats": [([4, 2, 6],), ([4, 2],), ([4],)],
    "page": [([1, 2],), ([],), ([None],), ({"a": 1},), ("ab",)],
    "page_last": [([1, 2],), ([],), ([None],), ("ab",), ("a😀",)],
    "of_bools": [()],
    "nested": [(1,), (2,), (3,), (0,)],
}


@pytest.mark.parametrize("name", CALLS)
def test_last_items(name) -> None:
    for args in CALLS[name]:
        same(globals()[name], *args)
