"""`@contextmanager` on methods: called on instances and classes, overridden, left by exceptions, entered twice."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack, asynccontextmanager, contextmanager
from typing import Any

from clientside.compiler.pipeline import compile_function

from tests.harness.same import same


class Base:
    def __init__(self) -> None:
        self.log: list[Any] = []

    @contextlib.contextmanager
    def step(self, name: str, *, loud: bool = False) -> Iterator[int]:
        self.log.append(("start", name.upper() if loud else name))
        try:
            yield len(self.log)
        except ValueError as e:
            self.log.append(("error", str(e)))
        else:
            self.log.append(("ok", name))
        finally:
            self.log.append(("end", name))


class Sub(Base):
    @contextmanager
    def step(self, name: str, **more: Any) -> Iterator[int]:
        self.log.append("sub")
        with super().step(name, **more) as n:
            yield n * 10


class Plain:
    def __init__(self, log: list[Any]) -> None:
        self.log = log

    def __enter__(self) -> int:
        self.log.append("in")
        return 0

    def __exit__(self, *found: Any) -> bool:
        self.log.append(found[0] is None)
        return False


class Own(Base):
    def step(self, name: str, **more: Any) -> Any:
        return Plain(self.log)


class Level:
    level = 0

    @contextmanager
    def indent(self, by: int = 2) -> Iterator[int]:
        self.level += by
        try:
            yield self.level
        finally:
            self.level -= by

    @staticmethod
    @contextmanager
    def quiet() -> Iterator[None]:
        try:
            yield
        except (KeyError, ZeroDivisionError):
            pass

    @classmethod
    @contextmanager
    def deep(cls, n: int) -> Iterator[int]:
        cls.level += n
        yield cls.level
        cls.level -= n


class Broken:
    @contextmanager
    def none(self) -> Iterator[None]:
        if False:
            yield

    @contextmanager
    def two(self) -> Iterator[int]:
        yield 1
        yield 2


def test_overridden_and_left_by_exceptions() -> None:
    def steps(which: str, bad: int) -> Any:
        made = {"base": Base, "sub": Sub, "own": Own}[which]()
        try:
            with made.step("x", loud=True) as n, made.step("y") as m:
                made.log.append((n, m))
                if bad:
                    raise (ValueError if bad == 1 else KeyError)("bad")
        except (KeyError, ValueError) as e:
            made.log.append(repr(e))
        return made.log

    for which in ("base", "sub", "own"):
        for bad in (0, 1, 2):
            same(steps, which, bad)


def test_as_values_and_in_stacks() -> None:
    def values() -> Any:
        made = Base()
        step = made.step
        with step("v", loud=True), ExitStack() as stack:
            stack.enter_context(made.step("s1"))
            found = stack.enter_context(step(name="s2"))
        with getattr(made, "step")("dyn") as n:  # noqa: B009
            return made.log, found, n

    same(values)


def test_of_classes_and_nested() -> None:
    def levels() -> Any:
        made, out = Level(), []
        with made.indent() as first:
            out.append(first)
            with made.indent(by=3) as second:
                out.append(second)
            try:
                with made.indent(4):
                    raise IndexError
            except IndexError:
                out.append(made.level)
        with Level.quiet():
            {}["a"]  # type: ignore[index]
        with made.quiet():
            1 / 0  # noqa: B018
        with Level.deep(5) as n:
            out.append(n + Level.level)
        return out, made.level, Level.level

    same(levels)


def test_errors() -> None:
    def errors() -> Any:
        made = Base()
        once = made.step("never")
        try:
            with once:
                pass
            with once:
                pass
        except AttributeError as e:
            made.log.append(str(e))
        for f in (Broken().none, Broken().two):
            try:
                with f():
                    made.log.append("body")
            except RuntimeError as e:
                made.log.append(str(e))
        try:
            made.step()  # type: ignore[call-arg]
        except TypeError as e:
            made.log.append(str(e))
        return made.log

    same(errors)


class Connection:
    def __init__(self) -> None:
        self.log: list[Any] = []

    @asynccontextmanager
    async def open(self, n: int) -> AsyncIterator[int]:
        self.log.append("open")
        try:
            yield n + 1
        finally:
            self.log.append("close")


async def connected(n: int) -> list[Any]:
    made = Connection()
    async with made.open(n) as found:
        made.log.append(found)
    return made.log


def test_async_ones_compile() -> None:
    assert "$asyncContextManager(Connection.prototype.open)" in compile_function(connected).text
