"""Whether an object, a list or nothing counts as true, where types say that JavaScript's own answer is Python's."""

from __future__ import annotations

import pytest

from tests.harness.same import same


class Plain:
    def __init__(self, v):
        self.v = v
        self.next = None


class Empty(Plain):
    def __len__(self):
        return 0


class Falsy(Plain):
    def __bool__(self):
        return self.v > 1


class Listy(list):
    pass


def walked(n):
    head = None
    for i in range(n):
        node = Plain(i)
        node.next = head
        head = node
    out = []
    node = head
    while node:
        out.append(node.v)
        node = node.next
    return out, not head, bool(head), head and 1, [1 if head else 2]


def of_each_kind(n):
    out = []
    for made in (Plain(n), Empty(n), Falsy(n), None):
        out.append([bool(made), not made, 1 if made else 2])
    p = Falsy(n) if n else None
    out.append(1 if p else 2)
    q = Empty(n) if n else None
    out.append(1 if q else 2)
    s = Listy([n]) if n else None
    out.append(1 if s else 2)
    t = Listy() if n else None
    out.append(1 if t else 2)
    return out


def asked_in_a_base(n):
    class A:
        def yes(self):
            return 1 if self else 2

    class B(A):
        def __bool__(self):
            return False

    return [A().yes(), B().yes()]


def list_or_none(rows):
    groups = {}
    for r in rows:
        groups.setdefault(r, []).append(1)
    out = []
    for k in (1, "a", None, 2.5):
        g = groups.get(k)
        out.append(["yes" if g else "no", not g, bool(g), [1] if g and g[0] else []])
    g = groups.get(1)
    if g:
        g.clear()
        out.append("cleared" if g else "empty")
    while g:
        g.pop()
    t = None if not rows else (1,) if len(rows) > 1 else ()
    out.append([1 if t else 2, bool(t), not t])
    u = None if not rows else "x" if len(rows) > 1 else ""
    out.append([1 if u else 2])
    v = None if not rows else [1] if len(rows) > 1 else "" if len(rows) > 2 else "t"
    out.append([1 if v else 2, not v, bool(v)])
    return out


@pytest.mark.parametrize("n", [0, 1, 5])
def test_objects_and_what_their_classes_say(n):
    same(walked, n)
    same(of_each_kind, n)
    same(asked_in_a_base, n)


@pytest.mark.parametrize("rows", [[], [1], [1, 1, "a"], [2.5, None], None, 5])
def test_a_list_or_none(rows):
    same(list_or_none, rows)
