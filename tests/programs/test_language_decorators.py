"""Decorators: the same program in CPython and in JavaScript."""

from functools import cache, wraps

from tests.harness.same import same


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def d1(n):
    return fib(n)


def test_d1_1():
    same(d1, 50)


def twice(f):
    @wraps(f)
    def wrapper(*args, **kwargs):
        return f(*args, **kwargs) * 2

    return wrapper


@twice
def add(a, b=1):
    return a + b


def plus(k):
    def deco(f):
        def inner(x):
            return f(x) + k

        return inner

    return deco


@plus(10)
def sq(x):
    return x * x


def d2(n):
    @twice
    @plus(1)
    def loc(x):
        return x

    return [add(n), add(n, b=5), sq(n), loc(n)]


def test_d2_2():
    same(d2, 5)


@cache
def collatz(n):
    return 0 if n == 1 else 1 + collatz(n // 2 if n % 2 == 0 else 3 * n + 1)


def d3(n):
    return [collatz(i) for i in range(1, n)]


def test_d3_3():
    same(d3, 15)


def make(k):
    def adder(x):
        return x + k

    return adder


a1 = make(1)
a2 = make(20)


def d4(n):
    return [a1(n), a2(n)]


def test_d4_4():
    same(d4, 3)
