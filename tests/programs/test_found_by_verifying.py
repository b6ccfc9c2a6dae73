"""What `clientside verify` found in ordinary functions."""

from __future__ import annotations

import functools
from dataclasses import dataclass, field
from typing import Any

from tests.harness.same import same


@functools.lru_cache
def fib(n: int) -> int:
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@functools.lru_cache(maxsize=10)
def doubled(n: int) -> int:
    return n * 2


@functools.lru_cache(None)
def tripled(n: int) -> int:
    return n * 3


def test_lru_cache_with_and_without_parentheses() -> None:
    for n in (0, 1, 20, 80):
        same(lambda n: [fib(n), doubled(n), tripled(n)], n)


def test_lru_cache_as_a_value() -> None:
    def f(n: int) -> Any:
        caches = [functools.lru_cache, functools.cache]
        plain = lambda x: x + n
        return [cache(plain)(1) for cache in caches]

    same(f, 4)


@dataclass
class Base:
    name: str
    n: int = 0
    kids: list = field(default_factory=list)

    def total(self) -> int:
        return self.n + sum(kid.total() for kid in self.kids)


@dataclass
class Derived(Base):
    factor: int = 2

    def total(self) -> int:
        return super().total() * self.factor


@dataclass
class Further(Derived):
    name: str = "further"


def test_dataclasses_that_inherit_and_are_reached_from_below() -> None:
    def f(name: str, n: int) -> Any:
        root = Further(n=n)
        root.kids.append(Derived(name, n, factor=3))
        root.kids.append(Base(name))
        return [root.total(), repr(root), root == Further(n=n)]

    same(f, "a", 4)


def test_only_the_last_of_them() -> None:
    def f(n: int) -> Any:
        return repr(Further(n=n, factor=n))

    same(f, 4)
