"""Small things that CPython's own test-suite found: texts of members, names that are members, rare instances."""

from __future__ import annotations

import contextlib
import fnmatch
import pprint
import re
import types
from collections import UserDict
from enum import IntEnum, IntFlag, StrEnum

import pytest

from tests.harness.same import same


class Number(IntEnum):
    A = 4

    def __str__(self):
        return "me"


class Flags(IntFlag):
    A = 4
    B = 1

    def __str__(self):
        return "me"


class Text(StrEnum):
    A = "x"

    def __str__(self):
        return "me"


class Field(StrEnum):
    A = "a"


class Key(str):
    pass


class Users(UserDict):
    pass


class Doubles(UserDict):
    def __missing__(self, key):
        return key * 2


class Leaves(contextlib.AbstractContextManager):
    pass


class Holds(contextlib.AbstractContextManager):
    def __exit__(self, *problem):
        return True


class Group(set):
    pass


def formatted():
    return [
        *(f"{Number.A}", format(Number.A), format(Number.A, ""), f"{Number.A:3}"),
        *(f"{Flags.A}", format(Flags.A), format(Flags.A | Flags.B, ""), f"{Flags.A:3}"),
        *(f"{Text.A}", format(Text.A), format(Text.A, ""), f"{Text.A:>3}", "{}".format(Text.A)),
    ]


def attributes_by_members():
    n = types.SimpleNamespace(a=1)
    setattr(n, Key("b"), 3)
    found = getattr(n, Key("a")), hasattr(n, Key("c")), getattr(n, Key("b")), getattr(n, Key("c"), None)
    setattr(n, Field.A, 2)
    found += getattr(n, Field.A), hasattr(n, Field.A)
    delattr(n, Field.A)
    return found, hasattr(n, Field.A), repr(n)


def namespace_in_itself():
    n = types.SimpleNamespace(a=1)
    n.me = [n]
    return repr(n), str(n), repr(types.SimpleNamespace(n=n, m=n))


def missing_of_an_instance():
    u = Users()
    u.__missing__ = lambda key: 3
    try:
        return u[1]
    except KeyError as e:
        return repr(e), Doubles({1: 2})[3], Doubles({1: 2})[1]


def abstract_manager():
    with Holds() as held:
        raise ValueError
    try:
        Leaves()
    except TypeError as e:
        return str(e), type(held).__name__


def bytes_escaped():
    data = bytes(range(256))
    return re.escape(b"a.b"), re.escape(data), re.escape(bytearray(b"-")), re.escape(b"")


def bytes_matched():
    names = [b"a.b", b"c.d", b"\xff.b", b".b\n"]
    return fnmatch.fnmatch(b"a.b", b"*.b"), fnmatch.filter(names, b"*.b"), fnmatch.fnmatchcase(b"\xff", b"[\xfe-\xff]")


def bytes_and_texts():
    try:
        fnmatch.fnmatch("a", b"*")
    except TypeError as e:
        return str(e)


def printed():
    return pprint.pformat(Group(range(40))), pprint.pformat(frozenset(range(40))), pprint.pformat({1: Group([1])})


@pytest.mark.parametrize(
    "program",
    [
        formatted,
        attributes_by_members,
        namespace_in_itself,
        missing_of_an_instance,
        abstract_manager,
        bytes_escaped,
        bytes_matched,
        bytes_and_texts,
        printed,
    ],
)
def test_same(program):
    same(program)
