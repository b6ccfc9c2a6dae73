"""`x.name` where x is an instance of the program's, or of a built-in type that has such an attribute as well."""

from datetime import date, timedelta

import pytest

from tests.harness.same import same


class Span:
    def __init__(self, seconds=1):
        self.seconds = seconds
        self.days = 3


class Derived(Span):
    @property
    def year(self):
        return 5


class Failed(Exception):
    def __init__(self, message):
        super().__init__(message)
        self.value = message


class Numeric:
    def __init__(self):
        self.real = 7


def of_delta(k):
    x = timedelta(seconds=5) if k else Span(7)
    return [x.seconds, x.days]


def of_property(k):
    x = [date(2020, 1, 2), Derived()][k]
    return x.year


def of_elements(k):
    x = [Span(5), timedelta(2)]
    by_name = {"a": x[k]}
    return [[y.days for y in x], x[k].days, by_name["a"].seconds]


def of_call(k):
    seen = []

    def make():
        seen.append(k)
        return timedelta(1) if k else Span(7)

    return [make().days, [make(), make()][1].seconds, seen]


def of_error(k):
    try:
        if k == 0:
            raise Failed("q")
        raise StopIteration(5)
    except (Failed, StopIteration) as e:
        return [e.value, list(e.args)]


def of_number(k):
    x = 3 if k == 0 else 2.5 if k == 1 else None if k == 2 else Numeric()
    return x.real


def of_none_else(k):
    x = Span(2) if k == 0 else timedelta(4) if k == 1 else None
    try:
        return x.days
    except AttributeError as e:
        return str(e)


@pytest.mark.parametrize("k", [0, 1])
@pytest.mark.parametrize("f", [of_delta, of_property, of_elements, of_call, of_error])
def test_either(f, k):
    same(f, k)


@pytest.mark.parametrize("k", [0, 1, 2, 3])
def test_others(k):
    same(of_number, k)
    same(of_none_else, k)


class Held:
    def __init__(self, other=None):
        self.other = other
        self.name = "held"

    def told(self):
        if self.other:
            return self.other.name
        return "nobody" if not self.other else self.other.name


def never_set():
    return Held().told()


def set_later():
    h = Held()
    first = h.told()
    h.other = Held()
    return [first, h.told()]


def test_an_attribute_that_is_only_none():
    same(never_set)
    same(set_later)
