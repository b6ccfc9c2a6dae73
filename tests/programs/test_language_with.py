"""With: the same program in CPython and in JavaScript."""

from contextlib import contextmanager, suppress

from tests.harness.same import same


class Log:
    def __init__(self, out, quiet=False):
        self.out = out
        self.quiet = quiet

    def __enter__(self):
        self.out.append("in")
        return self

    def __exit__(self, kind, e, tb):
        self.out.append("none" if e is None else str(e))
        return self.quiet


def w1(q):
    out = []
    try:
        with Log(out, q) as log:
            log.out.append("body")
            raise ValueError("bad")
        out.append("after")
    except ValueError as e:
        out.append("caught " + str(e))
    with Log(out):
        pass
    return out


def test_w1_1():
    same(w1, True)


def test_w1_2():
    same(w1, False)


@contextmanager
def tag(out, name):
    out.append("<" + name + ">")
    try:
        yield name.upper()
    finally:
        out.append("</" + name + ">")


def w2(n):
    out = []
    with tag(out, "a") as a, tag(out, "b") as b:
        out.append(a + b)
    with suppress(ZeroDivisionError, KeyError):
        out.append(1 / n)
        out.append("end")
    for i in range(3):
        with tag(out, str(i)):
            if i == 1:
                continue
            if i == 2:
                break
    return out


def test_w2_3():
    same(w2, 0)


def test_w2_4():
    same(w2, 1)


@contextmanager
def passing():
    yield 1


def stops(n):
    try:
        with passing() as value:
            if n == value:
                raise StopIteration("spam")
    except StopIteration as error:
        return f"stopped: {error}"
    return "went through"


def test_stop_iteration_leaves_a_context_manager():
    same(stops, 1)
    same(stops, 2)
