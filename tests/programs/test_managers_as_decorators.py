"""Functions and methods under `@manager(…)`, made by `contextlib.contextmanager`."""

from __future__ import annotations

import contextlib
import functools
from contextlib import contextmanager

import pytest
from clientside.compiler.diagnostics.diagnostic import CompileError

from tests.harness.same import same


@contextmanager
def swallow(kind):
    try:
        yield
    except kind:
        pass


@swallow(ZeroDivisionError)
def divide(a, b=2):
    return a / b


@swallow(KeyError)
@functools.lru_cache(None)
def looked(k):
    return {"a": 1}[k]


def of_the_module(x):
    return divide(x), divide(x, 0), divide(x, b=4), looked("a"), looked("b"), looked("b"), repr(divide(x))


def local(x):
    log = []

    @contextlib.contextmanager
    def around(name):
        log.append("in " + name)
        try:
            yield name
        except ValueError as error:
            log.append("caught " + str(error))
            raise
        finally:
            log.append("out " + name)

    @around("a")
    def first(x, *more, k=1, **kw):
        log.append((x, more, k, kw))
        return x * 2

    @around("outer")
    @around("inner")
    def second(x):
        """Doc."""
        if x == 0:
            raise ValueError("zero")
        return x + 0.5

    @around("fact")
    def fact(n):
        return 1 if n < 2 else n * fact(n - 1)

    class Holder:
        @around("method")
        def method(self, x):
            return x, self

    out = [first(x), first(x, 1, 2, k=3, z=4), second(x), fact(3)]
    try:
        second(0)
    except ValueError as error:
        out.append(repr(error))
    holder = Holder()
    out.append(holder.method(4)[1] is holder)
    with around("with") as name:
        out.append(name)
    return out, log, second.__name__, second.__doc__


def generator(x):
    @swallow(ValueError)
    def counting(n):
        yield from range(n)

    return list(counting(x))


@pytest.mark.parametrize("function", [of_the_module, local, generator])
@pytest.mark.parametrize("x", [1, 8])
def test_each_call_runs_inside(function, x):
    same(function, x)


def test_other_managers_are_no_decorators():
    def example(x):
        @contextlib.suppress(ValueError)
        def one(x):
            return x

        return one(x)

    with pytest.raises(CompileError, match="unsupported-decorator"):
        same(example, 1)
