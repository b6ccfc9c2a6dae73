"""What flags of any bits combine with; what functools.cache takes."""

from __future__ import annotations

from enum import Flag, IntEnum, IntFlag
from functools import cache, lru_cache

import pytest

from tests.harness.same import same


class P(IntFlag):
    R = 4
    W = 2


class I(IntEnum):
    X = 1


class G(Flag):
    A = 1


class Own(int):
    pass


class H(Flag):
    B = 2


def tries(*fs):
    r = []
    for f in fs:
        try:
            r.append(f())
        except (TypeError, ValueError) as e:
            r.append(type(e).__name__ + str(e))
    return r


def fl(n):
    return tries(
        lambda: P.R | 8,
        lambda: repr(P.R | True),
        lambda: repr(P.R | I.X),
        lambda: repr(P.R ^ Own(7)),
        lambda: type(8 | P.R).__name__,
        lambda: P.R | 1.0,
        lambda: P.R | "x",
        lambda: G.A | 1,
        lambda: G.A | H.B,
        lambda: repr(~P.R),
        lambda: repr(P.R | -1),
    )


class C:
    def __call__(self, x):
        return x + 1


def ca(n):
    c = cache(C())
    d = lru_cache(maxsize=None)(len)
    return c(n), c(n), d("abc"), cache(int)("7")


def cb(n):
    return tries(
        lambda: cache(5) and 1,
        lambda: cache(None) and 1,
        lambda: cache("x") and 1,
        lambda: lru_cache(maxsize=2)(n) and 1,
        lambda: lru_cache(maxsize=0)([]) and 1,
    )


@pytest.mark.parametrize("function", [fl, ca, cb])
def test_flags_and_caches(function):
    same(function, 3)
