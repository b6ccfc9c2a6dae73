"""Generators: the same program in CPython and in JavaScript."""

from tests.harness.same import same


def gen(n):
    def count(k):
        i = 0
        while i < k:
            yield i
            i += 1
        return "done"

    def outer(k):
        r = yield from count(k)
        yield r

    g = outer(n)
    a = next(g)
    return [a, list(g), [x * 2 for x in count(3)], sum(count(4)), next(count(0), "none")]


def test_gen_1():
    same(gen, 3)


def g2(n):
    def f():
        it = iter([1])
        while True:
            yield next(it)

    try:
        return list(f())
    except RuntimeError as e:
        return str(e)


def test_g2_2():
    same(g2, 1)


def g3(xs):
    g = (x for x in xs)
    for x in g:
        if x == 2:
            break
    return list(g)


def test_g3_3():
    same(g3, [1, 2, 3, 4])


def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def g4(n):
    out = []
    for x in fib():
        if x > n:
            break
        out += [x]
    return out


def test_g4_4():
    same(g4, 50)
