"""Exceptions as values, and classes of exceptions that a variable holds.

PYTEST_DONT_REWRITE: the messages of `assert` are compared.
"""

import json
import re
import statistics

import pytest

from tests.harness.same import same


def case_assert(x):
    assert x > 3, f"too small: {x}"
    assert x, x
    return x


def case_assert2():
    try:
        assert [], {"a": 1}
    except AssertionError as e:
        return e.args, str(e), repr(e)


def case_assert3():
    try:
        assert 0
    except AssertionError as e:
        return e.args, str(e), repr(e)


class AppError(Exception):
    """App."""

    code = 500

    def __init__(self, message, *, detail=None, status=400):
        super().__init__(message)
        self.detail = detail
        self.status = status

    def __str__(self):
        return f"[{self.status}] {super().__str__()}"


class NotFound(AppError):
    def __init__(self, what):
        super().__init__(f"{what} not found", status=404, detail={"what": what})
        self.what = what


def case_user2():
    errors = []
    for cls in (NotFound, ValueError, KeyError):
        try:
            raise cls("x")
        except Exception as e:
            errors.append(e)
    return [f"{type(e).__name__}: {e}" for e in errors], [isinstance(e, AppError) for e in errors]


RETRY = (ValueError, KeyError)


def case_tuple_const():
    try:
        {}["a"]
    except RETRY as e:
        return repr(e)


def case_tuple_var():
    errs = (IndexError, ZeroDivisionError)
    try:
        1 / 0
    except errs as e:
        return repr(e)


def case_tuple_sum():
    try:
        1 / 0
    except RETRY + (ZeroDivisionError,) as e:
        return repr(e)


def case_tuple_param():
    def guard(f, exc):
        try:
            return f()
        except exc as e:
            return repr(e)

    return guard(lambda: 1 / 0, ZeroDivisionError), guard(lambda: [][0], (KeyError, IndexError))


def case_reraise():
    try:
        try:
            raise ValueError("a")
        except ValueError as e:
            err = e
        raise err
    except ValueError as e:
        return e is err, str(e)


def case_raise_class():
    try:
        raise ValueError
    except ValueError as e:
        return str(e), repr(e), e.args


def case_map_exc():
    table = {"v": ValueError, "k": KeyError}
    out = []
    for k, cls in table.items():
        try:
            raise table[k](k)
        except Exception as e:
            out.append([k, repr(e), e.__class__.__name__])
    return out


def case_p1_eq():
    a = ValueError("x")
    return a == a, a == ValueError("x"), a in [a], {a: 1}[a]


def case_with_traceback():
    try:
        raise ValueError("q").with_traceback(None)
    except ValueError as e:
        return str(e)


R = (ValueError, KeyError)


class MyE(Exception):
    pass


R2 = R + (MyE,)


ALL = [ValueError, MyE]


def case_p4_a():
    out = []
    for e in (ValueError("v"), KeyError("k"), MyE("m"), TypeError("t")):
        try:
            try:
                raise e
            except R as x:
                out.append(("R", repr(x)))
            except R2 as x:
                out.append(("R2", repr(x)))
        except TypeError:
            out.append("T")
    return out


def case_p4_b():
    out = []
    for cls in (ValueError, KeyError):
        try:
            try:
                raise ValueError("x")
            except cls as e:
                out.append(repr(e))
        except Exception as e:
            out.append("outer" + repr(e))
    return out


def case_p4_d():
    def retry(f, times=3, exceptions=(Exception,)):
        for i in range(times):
            try:
                return f(i)
            except exceptions as e:
                last = e
        raise last

    def flaky(i):
        if i < 2:
            raise ValueError(f"no {i}")
        return i

    out = [retry(flaky), retry(flaky, exceptions=ValueError)]
    try:
        retry(flaky, exceptions=(KeyError, IndexError))
    except ValueError as e:
        out.append(str(e))
    try:
        retry(flaky, 2)
    except ValueError as e:
        out.append(str(e))
    return out


def case_p4_e():
    out = []
    for cls in ALL:
        try:
            raise cls("q")
        except tuple(ALL) as e:
            out.append(repr(e))
    return out


def case_p4_f():
    import contextlib

    with contextlib.suppress(*R):
        {}["a"]
    with contextlib.suppress(R[0], MyE):
        raise MyE
    return 1


def case_p4_g():
    return [
        isinstance(KeyError("a"), R),
        isinstance(TypeError(), R),
        issubclass(KeyError, LookupError),
        issubclass(MyE, Exception),
    ]


class A:
    pass


class B:
    pass


def case_p4_h():
    return (
        [isinstance(KeyError("a"), c) for c in (ValueError, KeyError)],
        [isinstance(A(), c) for c in (A, B)],
        [isinstance(x, c) for x in (A(), 5) for c in (A, ValueError)],
    )


def case_p4_i():
    return [issubclass(c, LookupError) for c in (ValueError, KeyError)]


def case_p4_j(x):
    NUM = (int, float)
    return isinstance(x, NUM), isinstance(x, (NUM, str))


class P:
    def __init__(self, x):
        self.x = x


class E1(Exception):
    pass


class E2(Exception):
    def __init__(self, a, b):
        super().__init__(a)
        self.b = b


class E3(Exception):
    def __init__(self, a, b):
        self.b = b


def case_p5_a():
    d = {}
    for k in "ab":
        d[k] = 1
    try:
        raise ValueError(d)
    except ValueError as e:
        return e.args[0]["a"], len(e.args[0])


def case_p5_b():
    try:
        raise E1({1, 2}, (3, 4), P(5))
    except E1 as e:
        s, t, p = e.args
        return sorted(s), t[1], p.x, len(e.args)


def case_p5_d():
    try:
        raise KeyError((1, 2))
    except KeyError as e:
        a, b = e.args[0]
        return a + b, str(e)


def case_p5_e():
    cls = ValueError
    errs = [cls(i, "x") for i in range(3)]
    return [e.args[0] + 1 for e in errs], [e.args[1].upper() for e in errs]


CASES = [
    (case_assert, (1,)),
    (case_assert, (5,)),
    (case_assert2, ()),
    (case_assert3, ()),
    (case_user2, ()),
    (case_tuple_const, ()),
    (case_tuple_var, ()),
    (case_tuple_sum, ()),
    (case_tuple_param, ()),
    (case_reraise, ()),
    (case_raise_class, ()),
    (case_map_exc, ()),
    (case_p1_eq, ()),
    (case_with_traceback, ()),
    (case_p4_a, ()),
    (case_p4_b, ()),
    (case_p4_d, ()),
    (case_p4_e, ()),
    (case_p4_f, ()),
    (case_p4_g, ()),
    (case_p4_h, ()),
    (case_p4_i, ()),
    (case_p4_j, (1,)),
    (case_p4_j, ("a",)),
    (case_p4_j, (2.5,)),
    (case_p4_j, (None,)),
    (case_p5_a, ()),
    (case_p5_b, ()),
    (case_p5_d, ()),
    (case_p5_e, ()),
]


@pytest.mark.parametrize("function, args", CASES)
def test_same(function, args):
    same(function, *args)


def asserted(x):
    try:
        assert x > 100, x / 2
    except AssertionError as e:
        return [str(e), repr(e), e.args]


def asserted_uncaught(x):
    assert x > 100, [x / 2, x]


@pytest.mark.parametrize("f", [asserted, asserted_uncaught])
def test_the_message_of_assert_keeps_its_kind(f) -> None:
    for x in (4, 3, 0.5):
        same(f, x)


def test_texts_of_classes_of_modules() -> None:
    def loaded(text):
        try:
            return json.loads(text)
        except ValueError as error:
            return str(type(error)), type(error).__name__

    def mean(values):
        try:
            return statistics.mean(values)
        except ValueError as error:
            return f"{type(error)} {type(error).__name__} {error!r}"

    def pattern(text):
        try:
            return re.compile(text).pattern
        except re.error as error:
            return f"{type(error)} {type(error).__name__}"

    same(loaded, "{")
    same(mean, [])
    same(pattern, "(")
