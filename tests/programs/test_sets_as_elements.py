"""Instances of classes that derive from sets, texts and numbers, as elements of sets and keys of dicts."""

from __future__ import annotations

import pytest

from tests.harness.same import same


class Frozen(frozenset):
    pass


class Plain(set):
    pass


class Identical(frozenset):
    def __hash__(self):
        return int(id(self) & 2147483647)


class Counted(set):
    def __hash__(self):
        return 5


class Same(str):
    def __hash__(self):
        return hash(str(self))


class Folded(str):
    def __eq__(self, other):
        return self.lower() == other.lower()

    def __hash__(self):
        return hash(self.lower())


class Five(int):
    def __hash__(self):
        return 5


class Five2(tuple):
    def __hash__(self):
        return 5


def kept():
    made = set()
    made.add(Frozen([1]))
    made.add(Folded("a"))
    return sorted(type(x).__name__ for x in made), Frozen([1]) in made, frozenset([1]) in made


def own_hash():
    one = Identical("ab")
    made = {one}
    made.add(one)
    return one in made, len(made), Identical("ab") in made, frozenset("ab") in made


def by_hash():
    b = Counted([1])
    return {b: 1}[b], {Counted([1]): 1}.get(Counted([1])), {b, Counted([1]), Counted([2])} == {b, Counted([2])}


def as_values():
    return (
        {Same("ab"): 1}["ab"],
        {"ab": 1}[Same("ab")],
        {Five(5): 1}.get(5),
        {5: 1}.get(Five(5)),
        {Five2((1,)): 3}[Five2((1,))],
        {Folded("AB"): 1}.get(Folded("ab")),
    )


def asked():
    p = Plain(["a"])
    d = {frozenset(["a"])}
    found = [p in d, {"a"} in Plain(d), p in Plain(d), p in frozenset(d)]
    d.discard(p)
    q = Plain([frozenset(["a"])])
    q.remove(p)
    return found, d, len(q)


def missing():
    try:
        Plain([1]).remove(Plain([3]))
    except KeyError as e:
        return repr(e.args[0]), str(e)
    return None


def unhashable(which):
    try:
        if which:
            {frozenset()}.add(Plain())
        else:
            {Plain(): 1}
    except TypeError as e:
        return str(e)
    return None


@pytest.mark.parametrize("program", [kept, own_hash, by_hash, as_values, asked, missing])
def test_same(program):
    same(program)


@pytest.mark.parametrize("which", [0, 1])
def test_unhashable(which):
    same(unhashable, which)
