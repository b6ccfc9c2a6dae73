"""What CPython's own test-suite found: each case was once different, or a crash."""

from tests.harness.same import same


def walrus_in_a_condition(data):
    return [(x, y, x / y) for x in data if (y := x + 1) > 1]


def test_walrus_in_a_condition():
    same(walrus_in_a_condition, [1, 2, 3])


def condition_and_element_take_turns(data):
    log = []

    def seen(name, value):
        log.append(f"{name}{value}")
        return value

    made = [seen("element", x) for x in data if seen("test", x)]
    return [made, log]


def test_condition_and_element_take_turns():
    same(condition_and_element_take_turns, [1, 0, 2])


class Counting:
    def __init__(self):
        self.n = 0

    def __format__(self, spec):
        self.n += 1
        return f"{self.n}{spec}"


def format_method(n):
    x = Counting()
    return [f"{x} {x}", f"{x}", f"{x:>3}"]


def test_format_method():
    same(format_method, 1)


def closure_too_early(early):
    def inner():
        return y

    if early:
        try:
            inner()
        except NameError as e:
            return str(e)
    y = 1
    return inner()


def test_closure_too_early():
    same(closure_too_early, True)
    same(closure_too_early, False)


def lambda_that_yields(n):
    f = lambda: (yield n)  # noqa: E731
    return list(f())


def test_lambda_that_yields():
    same(lambda_that_yields, 3)


def wrong_cause(cause):
    try:
        raise IndexError("x") from cause
    except TypeError as e:
        return str(e)


def test_wrong_cause():
    same(wrong_cause, 5)


class Sequence:
    def __init__(self, n):
        self.n = n

    def __getitem__(self, i):
        if i < self.n:
            return i
        raise IndexError


def exhausted_for_good(n):
    a = Sequence(n)
    b = iter(a)
    first = list(b)
    a.n = n + 2
    return [first, list(b), list(a)]


def test_exhausted_for_good():
    same(exhausted_for_good, 3)


class Blocked:
    __bool__ = None
    __iter__ = None
    __contains__ = None
    __reversed__ = None

    def __len__(self):
        return 2

    def __getitem__(self, i):
        return [1, 2][i]


def blocked(which):
    x = Blocked()
    try:
        if which == 0:
            return bool(x)
        if which == 1:
            return list(x)
        if which == 2:
            return 1 in x
        if which == 3:
            return list(reversed(x))
        x += 1
    except TypeError as e:
        return str(e)
    return "no error"


def test_blocked():
    for which in range(5):
        same(blocked, which)


class Adds:
    def __add__(self, other):
        return 1


class AddsNot(Adds):
    __iadd__ = None


def blocked_in_place(n):
    x = AddsNot()
    try:
        x += n
    except TypeError as e:
        return str(e)
    return x


def test_blocked_in_place():
    same(blocked_in_place, 1)


def unequal_by_methods(n):
    calls = []

    class Left:
        def __eq__(self, other):
            calls.append("Left.__eq__")
            return NotImplemented

    class Right:
        def __eq__(self, other):
            calls.append("Right.__eq__")
            return NotImplemented

        def __ne__(self, other):
            calls.append("Right.__ne__")
            return NotImplemented

    found = [Left() != Right(), Right() != Left(), Right() != n]
    return [found, calls]


def test_unequal_by_methods():
    same(unequal_by_methods, 1)


def is_int(t):
    return t == int


def builtins_are_themselves(x):
    f = len
    known = [len, abs]
    chosen = int if x else str
    names = {int: "int", float: "float"}
    return [f is len, f in known, known.index(abs), is_int(int), is_int(float), chosen is int, names[int], chosen("5")]


def test_builtins_are_themselves():
    same(builtins_are_themselves, 1)
