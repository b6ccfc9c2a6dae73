"""functools.cache and lru_cache: what is kept, what is forgotten, what is the same key."""

from __future__ import annotations

import functools
from functools import lru_cache

import pytest

from tests.harness.same import same


@lru_cache
def of_module(n):
    return n if n < 2 else of_module(n - 1) + of_module(n - 2)


def test_without_parentheses():
    same(lambda n: str(of_module(n)), 80)

    def f():
        calls = []

        @lru_cache
        def total(*args):
            calls.append(args)
            return sum(args)

        @functools.cache
        def product(a, b=2):
            calls.append((a, b))
            return a * b

        out = [total(1, 2), total(1, 2), total(2, 1), total(), product(1), product(1), product(1, 3)]
        try:
            total([1])
        except TypeError as e:
            out.append(str(e))
        return out, calls

    same(f)


@pytest.mark.parametrize("size", [None, 0, -1, 1, 2, 3, 128])
def test_the_oldest_result_is_forgotten(size):
    def f(size):
        calls = []

        @lru_cache(size)
        def double(x):
            calls.append(x)
            return x * 2

        out = [double(i) for i in [1, 2, 3, 1, 2, 4, 1, 5, 5, 2, True, "a", "a"]]
        try:
            double([])
        except TypeError as e:
            out.append(str(e))
        return out, calls

    same(f, size)


def test_named_arguments():
    def f():
        calls = []

        @lru_cache(maxsize=8)
        def g(x, y=1, *more, k=0, **named):
            calls.append((x, y, more, k, sorted(named.items())))
            return len(calls)

        return g(1), g(1), g(2), g(1, k=2), g(1, z=3), g(1, z=3), g(1, q=1, z=3), g(1, z=3, q=1), calls

    same(f)


def sizes_of_caches_that_calls_make(n):
    found = []
    for size in (0, 2, -10, None):
        count = 0

        def f(v):
            nonlocal count
            count += 1
            return v

        kept = functools.lru_cache(maxsize=size)(f)
        for i in (7, 9, 7, 9, 8, 8, 9, n, 7):
            kept(i)
        found.append([count, *kept.cache_info()])
    return found


def test_sizes_of_caches_that_calls_make():
    same(sizes_of_caches_that_calls_make, 3)
