"""Generators that are sent to, thrown into and closed, by Python's rules."""

import pytest

from tests.harness.diagnosed import refused_when_compiling
from tests.harness.same import same


def case_send():
    def avg():
        total = n = 0
        a = None
        while True:
            x = yield a
            if x is None:
                break
            total += x
            n += 1
            a = total / n
        return total

    g = avg()
    out = [next(g), g.send(10), g.send(20), g.send(33)]
    try:
        g.send(None)
    except StopIteration as e:
        out.append(e.value)
    return out


def case_throw():
    log = []

    def g():
        try:
            yield 1
        except ValueError as e:
            log.append(repr(e))
            yield "handled"
        finally:
            log.append("fin")

    it = g()
    log.append(next(it))
    log.append(it.throw(ValueError("x")))
    try:
        it.throw(KeyError("k"))
    except KeyError as e:
        log.append(repr(e))
    log.append(list(it))
    return log


def case_throw_class():
    def g():
        try:
            yield 1
        except ValueError:
            yield 2

    it = g()
    next(it)
    return it.throw(ValueError), next(it, "end")


def case_throw_unstarted():
    def g():
        yield 1

    it = g()
    try:
        it.throw(ValueError("q"))
    except ValueError as e:
        return str(e), list(it)


def case_close():
    log = []

    def g():
        try:
            yield 1
            yield 2
        except GeneratorExit:
            log.append("exit")
            raise
        finally:
            log.append("fin")

    it = g()
    next(it)
    it.close()
    it.close()
    log.append(next(it, None))
    return log


def case_close_ignored():
    def g():
        while True:
            try:
                yield 1
            except GeneratorExit:
                pass

    it = g()
    next(it)
    try:
        it.close()
    except RuntimeError as e:
        return str(e)


def case_close_return():
    log = []

    def g():
        try:
            yield 1
        except GeneratorExit:
            log.append("swallowed")
            return

    it = g()
    next(it)
    r = it.close()
    return log, r


def case_yieldfrom_send():
    def inner():
        got = []
        while True:
            x = yield len(got)
            if x is None:
                return got
            got.append(x)

    def outer():
        r = yield from inner()
        yield ("result", r)

    g = outer()
    return [next(g), g.send("a"), g.send("b"), next(g)]


def case_yieldfrom_throw():
    log = []

    def inner():
        try:
            yield 1
        except ValueError:
            log.append("inner caught")
            yield 2
        return "r"

    def outer():
        try:
            x = yield from inner()
            log.append(x)
        except KeyError as e:
            log.append(repr(e))
            yield 3

    g = outer()
    log.append(next(g))
    log.append(g.throw(ValueError()))
    log.append(next(g, "done"))
    g = outer()
    next(g)
    log.append(g.throw(KeyError("z")))
    return log


def case_executing():
    def g():
        yield next(it)

    it = g()
    try:
        next(it)
    except ValueError as e:
        return str(e)


def case_pep479():
    def g():
        yield 1
        raise StopIteration("x")

    out = []
    try:
        for x in g():
            out.append(x)
    except RuntimeError as e:
        out.append(str(e))
        out.append(repr(e.__cause__))
    return out


def case_coroutine():
    def grep(pat):
        hits = []
        try:
            while True:
                line = yield
                if pat in line:
                    hits.append(line)
        finally:
            out.extend(hits)

    out = []
    g = grep("x")
    g.send(None)
    for l in ["ax", "b", "x"]:
        g.send(l)
    g.close()
    return out


def case_send_fresh():
    def g():
        yield 1

    try:
        g().send(3)
    except TypeError as e:
        return str(e)


def case_steered_break():
    log = []

    def g():
        try:
            for i in range(10):
                yield i
        finally:
            log.append("closed")

    for x in g():
        if x == 2:
            break
    it = g()
    next(it)
    for x in it:
        if x == 2:
            break
    log.append(next(it))
    it.close()
    it.close()
    return log


def case_close_nested():
    log = []

    def inner():
        try:
            yield 1
        except GeneratorExit:
            log.append("inner")
            raise
        finally:
            log.append("inner fin")

    def outer():
        try:
            yield from inner()
        finally:
            log.append("outer fin")

    g = outer()
    next(g)
    g.close()
    g = outer()
    next(g)
    try:
        g.throw(ValueError("v"))
    except ValueError as e:
        log.append(repr(e))
    return log


def case_cm_steered():
    from contextlib import contextmanager

    log = []

    @contextmanager
    def m():
        try:
            yield 1
        except ValueError:
            log.append("caught")
        finally:
            log.append("end")

    with m() as x:
        raise ValueError

    def g():
        yield 1

    it = g()
    next(it)
    it.close()
    return log, x


def case_send_iter():
    def g():
        x = yield 1
        yield x

    it = iter(g())
    return next(it), it.send("q")


def case_throw_finished():
    def g():
        yield 1

    it = g()
    list(it)
    try:
        it.throw(ValueError("z"))
    except ValueError as e:
        return str(e)


def case_close_unstarted():
    log = []

    def g():
        log.append("start")
        yield 1

    it = g()
    it.close()
    return log, list(it)


def case_executing2():
    def g():
        try:
            it.send(None)
        except ValueError as e:
            yield str(e)

    it = g()
    return list(it)


def case_throw_list():
    def g():
        try:
            yield from [1, 2, 3]
        except ValueError as e:
            yield f"got {e}"

    it = g()
    return next(it), it.throw(ValueError("a")), list(it)


class Sched:
    def __init__(self):
        self.ready = []
        self.log = []

    def new(self, g):
        self.ready.append(g)

    def run(self):
        while self.ready:
            t = self.ready.pop(0)
            try:
                self.log.append(t.send(None))
                self.ready.append(t)
            except StopIteration as e:
                self.log.append(("done", e.value))
        return self.log


def case_sched():
    def task(n, k):
        for i in range(k):
            yield n, i
        return n

    s = Sched()
    s.new(task("a", 2))
    s.new(task("b", 1))
    return s.run()


CASES = [
    (case_send, ()),
    (case_throw, ()),
    (case_throw_class, ()),
    (case_throw_unstarted, ()),
    (case_close, ()),
    (case_close_ignored, ()),
    (case_close_return, ()),
    (case_yieldfrom_send, ()),
    (case_yieldfrom_throw, ()),
    (case_executing, ()),
    (case_pep479, ()),
    (case_coroutine, ()),
    (case_send_fresh, ()),
    (case_steered_break, ()),
    (case_close_nested, ()),
    (case_cm_steered, ()),
    (case_send_iter, ()),
    (case_throw_finished, ()),
    (case_close_unstarted, ()),
    (case_executing2, ()),
    (case_throw_list, ()),
    (case_sched, ()),
]


@pytest.mark.parametrize("function, args", CASES)
def test_same(function, args):
    same(function, *args)


def sent_to_what_is_no_generator(source):
    def g():
        yield from source

    steered = g()
    next(steered)
    try:
        return steered.send(42)
    except AttributeError as e:
        return str(e)


class Answers:
    def __iter__(self):
        return self

    def __next__(self):
        return 42


def sent_to_an_instance(n):
    def g():
        yield from Answers()

    steered = g()
    found = [next(steered), steered.send(None)]
    try:
        steered.send(n)
    except AttributeError as e:
        found.append(str(e))
    return found


def test_only_generators_are_sent_to():
    for source in ([1, 2], "ab", "\xe9a", {"a": 1}):
        same(sent_to_what_is_no_generator, source)
    same(sent_to_an_instance, 1)


def test_a_class_with_send_is_refused():
    text = """
class Steered:
    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def send(self, value):
        return value


def f(n):
    def g():
        yield from Steered()

    made = g()
    next(made)
    return made.send(n)
"""
    assert "send" in refused_when_compiling(text, "unsupported-method")


def expression_raises_in_a_lambda(x):
    f = lambda: (_ for _ in ()).throw(ValueError("no"))
    try:
        return f()
    except ValueError as e:
        return repr(e)


def expression_thrown_into(x):
    g = (i for i in range(3))
    try:
        g.throw(KeyError("k"))
    except KeyError as e:
        return [repr(e), list(g)]


def expression_closed(x):
    g = (i for i in range(3))
    out = [next(g)]
    g.close()
    return out + list(g)


def expression_sent(x):
    g = (i * 2 for i in range(3))
    out = [g.send(None), g.send(5), g.__next__()]
    try:
        g.throw(ValueError)
    except ValueError as e:
        out.append(repr(e))
    return out + list(g)


def expression_in_a_table(x):
    handlers = {"a": lambda: 1, "b": lambda: (_ for _ in ()).throw(ZeroDivisionError("b"))}
    return handlers[x]()


def expression_either(x):
    def gen():
        yield 1

    it = gen() if x else (i for i in [5])
    return [it.send(None), it.close(), list(it)]


@pytest.mark.parametrize(
    "f",
    [
        expression_raises_in_a_lambda,
        expression_thrown_into,
        expression_closed,
        expression_sent,
        expression_in_a_table,
        expression_either,
    ],
    ids=lambda f: f.__name__,
)
def test_generator_expressions(f):
    for x in ("b", "a"):
        same(f, x)
