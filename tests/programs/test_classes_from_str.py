"""Classes that derive from str, and what goes wrong with those from str, int and float."""

from __future__ import annotations

import copy
import datetime
import decimal
import json
import re

import pytest

from tests.harness.same import same


class Name(str):
    def __new__(cls, s, extra=None):
        self = super().__new__(cls, s.title())
        self.extra = extra
        return self

    def greet(self):
        return f"hello {self}"


def name(x):
    n = Name(x, 3)
    return (
        n,
        n.extra,
        n.greet(),
        n.upper(),
        type(n.upper()).__name__,
        n + "!",
        "!" + n,
        len(n),
        n[0],
        n[1:],
        list(n),
        n == x.title(),
        x.title() == n,
        "a" in n,
        n in "xxBobby",
        {n: 1}[x.title()],
        {x.title(): 5}[n],
        hash(n) == hash(x.title()),
        repr(n),
        f"{n:>8}",
        "%s|%r" % (n, n),
        ",".join([n, "z"]),
        n.split("o"),
        n * 2,
        sorted([n, "A"]),
        n < "z",
        isinstance(n, str),
        "x".replace("x", n),
        n.startswith(Name("b")),
        x.startswith(n),
        [n],
        {"k": n},
        n.encode(),
        str(n),
        type(str(n)).__name__,
        n.join(["1", "2"]),
        "{} {}".format(n, 1),
    )


class Money(float):
    def __new__(cls, v, cur="EUR"):
        self = super().__new__(cls, round(v, 2))
        self.cur = cur
        return self

    def __add__(self, o):
        if isinstance(o, Money) and o.cur != self.cur:
            raise ValueError(f"cannot add {o.cur} to {self.cur}")
        return Money(float(self) + float(o), self.cur)

    __radd__ = __add__

    def __str__(self):
        return f"{float(self):.2f} {self.cur}"

    def __repr__(self):
        return f"Money({float(self)!r}, {self.cur!r})"


class Kb(str):
    def __str__(self):
        return "S"

    def __repr__(self):
        return "R"

    def __eq__(self, o):
        return isinstance(o, str) and str.lower(self) == o.lower()

    def __hash__(self):
        return hash(str.lower(self))


def kb(x):
    k = Kb(x)
    return (
        str(k),
        repr(k),
        f"{k}",
        f"{k:>5}",
        "%s" % k,
        "{}".format(k),
        "".join([k]),
        k + "",
        [k],
        k == "AB",
        "AB" == k,
        k != "ab",
        k in ["AB"],
        json.dumps({"a": k}),
        k.upper(),
        json.dumps({k: 1}),
        print(k),
        str([k]),
        k.lower() == "ab",
    )


class Tag(str):
    pass


def rows(x):
    t = Tag(x)
    return (
        re.sub("a", t, "banana"),
        re.match(t, "abc") is not None,
        "a,b".split(Tag(",")),
        "xax".strip(Tag("x")),
        "abc".replace(t, "z"),
        datetime.date.fromisoformat(Tag("2020-01-02")).day,
        int(Tag("12")),
        float(Tag("1.5")),
        decimal.Decimal(Tag("1.5")),
        json.loads(Tag("[1]")),
        "abc".find(t),
        "abc".count(t),
        {"a": 1}.get(t),
        {"a": 1}[t],
        t in {"a": 1},
        t in {"a"},
        t in ["a"],
        ["a"].index(t),
        "a" * 3,
        t.encode(),
        bytes(t, "utf8"),
        ord(t),
        sorted([t, "b", Tag("A")]),
        max("b", t),
        set([t, "a"]) == {"a"},
        len({t, "a"}),
        "b".join([t, t]),
        "abc".index(t),
        "a b".title(),
        t.center(5, "*"),
        "x".ljust(3, Tag("-")),
        copy.copy(t),
        copy.deepcopy([t]),
        dict([(t, 1)]),
        dict(a=2) | {t: 3},
        getattr(Tag("q"), "zz", 4),
        list(map(str.upper, [t])),
        t.isalpha(),
        t == "a" and "yes",
        t if t else 0,
        not t,
        bool(Tag()),
    )


class I(int):
    pass


def err(x):
    try:
        if x == 0:
            return I("zz")
        if x == 1:
            return Tag() + 1
        if x == 2:
            return Money()
        if x == 3:
            return I(1) + "a"
        if x == 4:
            return "a" + I(1)
        if x == 5:
            return I(1) / 0
        if x == 6:
            return Tag("abc")[9]
        if x == 7:
            return I(1) < "a"
        if x == 8:
            return Tag("a") < 1
        if x == 9:
            return (I(1.5), I("7"), I(), I(True), I(" 12 "))
        if x == 10:
            return len(I(3))
        if x == 11:
            return "a" in I(3)
        if x == 12:
            return Tag("abc").index("z")
        if x == 13:
            return I(None)
        if x == 14:
            return "abc" * Tag("a")
        if x == 15:
            return (Tag(5), Tag(None), Tag([1]), Tag())
        if x == 16:
            return I(2)[0]
        if x == 17:
            return [1][I(4)]
    except Exception as e:
        return (type(e).__name__, str(e))


@pytest.mark.parametrize(
    ("program", "arguments"),
    [
        (name, ("bob",)),
        (kb, ("ab",)),
        (rows, ("a",)),
        (err, (0,)),
        (err, (1,)),
        (err, (2,)),
        (err, (3,)),
        (err, (4,)),
        (err, (5,)),
        (err, (6,)),
        (err, (7,)),
        (err, (8,)),
        (err, (9,)),
        (err, (10,)),
        (err, (11,)),
        (err, (12,)),
        (err, (13,)),
        (err, (14,)),
        (err, (15,)),
        (err, (16,)),
        (err, (17,)),
    ],
)
def test_same(program, arguments):
    same(program, *arguments)
