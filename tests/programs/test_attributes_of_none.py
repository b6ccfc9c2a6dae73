"""An attribute of what can only be None here: the AttributeError comes when the line runs, with a warning."""

import pytest

from tests.harness.same import same


class Queue:
    def __init__(self):
        self.head = None  # nothing in this program ever puts anything there

    def first(self):
        return self.head.value if self.head else "empty"

    def forced(self):
        return self.head.value

    def marked(self):
        self.head.seen = True
        return self.head

    def counted(self):
        self.head.count += 1


def empty(x):
    return Queue().first()


def loads(x):
    y = None
    if x:
        return y.next
    return 1


def stores(x):
    y = None
    out = []
    if x:
        y.next = out.append(1)
    return out


def calls(x):
    y = None
    return y.lower() if x else 1


def method(x):
    queue = Queue()
    try:
        return getattr(queue, x)()
    except AttributeError as error:
        return str(error)


def order(x):
    out = []
    y = None
    try:
        y.name = out.append("value")
    except AttributeError as error:
        return [str(error), out]


@pytest.mark.parametrize("f", [empty, loads, stores, calls, order], ids=lambda f: f.__name__)
def test_as_python(f):
    same(f, 0)
    same(f, 1)


@pytest.mark.parametrize("name", ["first", "forced", "marked", "counted"])
def test_methods(name):
    same(method, name)
