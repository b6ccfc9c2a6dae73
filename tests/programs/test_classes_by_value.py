"""Classes that are chosen when it runs: shadowed names, handlers, tables, keys."""

from __future__ import annotations

import pytest

from tests.harness.same import same


class int_like:
    pass


class A:
    def __init__(self, x=1):
        self.x = x


class B(A):
    pass


def oc(f, *a):
    try:
        return f(*a)
    except Exception as e:
        return (type(e).__name__, str(e))


def shadow2_():

    class list:
        pass

    return (isinstance([], list), isinstance(list(), list), type(list()) is list, type([]) is list)


def same_name_():

    def mk():

        class X:
            pass

        return X

    P, Q = (mk(), mk())

    class X:
        pass

    return (type(P()) is P, type(P()) is Q, type(X()) is P, isinstance(P(), Q), type(3) is X)


def handler_choice_():
    out = []
    for E in (ValueError, KeyError):
        try:
            try:
                raise KeyError("k")
            except E as e:
                out.append(("in", type(e).__name__))
        except Exception as e:
            out.append(("out", type(e).__name__))
    return out


def handler_arg_():

    def retry(f, errors=(ValueError,)):
        try:
            return f()
        except errors as e:
            return str(e)

    def bad():
        raise KeyError("z")

    return (retry(lambda: int("x")), oc(lambda: retry(bad)), retry(bad, (KeyError, TypeError)), retry(bad, KeyError))


class MyErr(ValueError):
    pass


def handler_user_():
    ERRS = (MyErr, KeyError)
    try:
        raise MyErr("a")
    except ERRS as e:
        return (type(e).__name__, type(e) is MyErr, type(e) in ERRS)


def page_(x):
    return (
        type(x) in (int, float),
        type(x) not in [str, list],
        type(x).__name__,
        str(type(x)),
        repr(type(x)),
        f"{type(x)}",
        isinstance(x, type(x)),
        type(x) == type(x),
    )


def page2_(x):
    return page_(x)


def page3_(xs):
    by = {}
    for x in xs:
        by.setdefault(type(x), []).append(x)
    return [(t.__name__, v) for t, v in by.items()]


def type_call_page_(x):
    try:
        return type(x)("12")
    except Exception as e:
        return (type(e).__name__, str(e))


def issub_err_():
    return (
        issubclass(int, int),
        issubclass(bool, (str, int)),
        issubclass(MyErr, ValueError),
        issubclass(MyErr, (KeyError, Exception)),
        issubclass(A, int),
        issubclass(int, A),
        issubclass(type(3), int),
        issubclass(KeyError, LookupError),
    )


def zip_types_(row):
    cols = [("a", int), ("b", float), ("c", str), ("d", bool)]
    return {n: t(v) for (n, t), v in zip(cols, row)}


def float_ident_():
    return ([t(v) for t, v in ((int, 2.7), (float, 3), (str, 2.0), (round, 2.5))], [str(t(3)) for t in (int, float)])


def typed_coerce_(spec, raw):
    types_ = {"int": int, "float": float, "str": str, "bool": lambda s: s == "true"}
    return {k: types_[spec[k]](v) for k, v in raw.items()}


def validator_(v):
    rules = [(str, lambda s: s.strip()), ((int, float), lambda n: n * 2), (list, len), (type(None), lambda _: "none")]
    for t, f in rules:
        if isinstance(v, t):
            return f(v)
    return "other"


def visit_():
    handlers = {int: lambda v: v + 1, str: lambda v: v.upper(), list: lambda v: [go(i) for i in v]}

    def go(v):
        h = handlers.get(type(v))
        return h(v) if h else v

    return go([1, "a", [2, None]])


def visit2_():

    class Num:
        def __init__(s, v):
            s.v = v

    class Add:
        def __init__(s, a, b):
            s.a = a
            s.b = b

    class Ev:
        def visit(self, n):
            return getattr(self, "visit_" + type(n).__name__)(n)

        def visit_Num(self, n):
            return n.v

        def visit_Add(self, n):
            return self.visit(n.a) + self.visit(n.b)

    return Ev().visit(Add(Num(1), Add(Num(2), Num(3))))


def deep_(x):

    def flat(v):
        if type(v) in (list, tuple):
            return [i for w in v for i in flat(w)]
        return [v]

    return flat(x)


def nested_tuple_():
    T = (int, (str, (list,)))
    return (isinstance("a", T), isinstance([], T), isinstance({}, T))


def cls_get_():
    return (
        {A: "a", B: "b"}.get(type(B()), "?"),
        {A: 1}.get(B().__class__),
        {int: 1}.get(bool),
        {bool: 2, int: 3}[type(True)],
    )


def hasattr_dunder_():
    return (
        hasattr(A, "__mro__"),
        hasattr(A(), "__len__"),
        hasattr(A(), "__class__"),
        hasattr(A(), "__dict__"),
        hasattr(A(), "__eq__"),
        hasattr([], "__len__"),
        hasattr(A(), "__init__"),
        hasattr(A(), "__repr__"),
        hasattr(A, "__name__"),
        hasattr(A(), "__name__"),
        hasattr(3, "__add__"),
        hasattr("a", "__iter__"),
        hasattr(A(), "__iter__"),
        hasattr(A(), "__hash__"),
        hasattr(A, "__init__"),
    )


def cls_bool_():
    return (bool(int), not A, [c for c in (A, None, int) if c] == [A, int])


def sort_types_():
    return sorted((int, str, A), key=lambda c: c.__name__) == [A, int, str]


def nt_():
    from collections import Counter, OrderedDict, defaultdict, deque, namedtuple

    P = namedtuple("P", "x y")
    p = P(1, 2)
    return (
        type(p) is P,
        isinstance(p, tuple),
        type(p).__name__,
        type(Counter()) is Counter,
        type(defaultdict(int)) is dict,
        isinstance(Counter(), dict),
        [type(x).__name__ for x in (Counter(), deque(), OrderedDict(), defaultdict(int))],
        type(p)(3, 4).x,
    )


def dates_():
    from datetime import date, datetime, timedelta

    d, t = (date(2020, 1, 2), datetime(2020, 1, 2))
    out = []
    for k in (date, datetime, timedelta):
        out.append([isinstance(d, k), isinstance(t, k), type(t) is k, type(d) == k])
    return (out, type(d)(2021, 1, 1).isoformat(), issubclass(datetime, date), str(type(d)))


CASES = [
    (shadow2_, ()),
    (same_name_, ()),
    (handler_choice_, ()),
    (handler_arg_, ()),
    (handler_user_, ()),
    (page_, (2.5,)),
    (page2_, ({"a": 1},)),
    (page3_, ([1, "a", None, 2.5, True, [1], {"z": 1}, 3],)),
    (type_call_page_, (5,)),
    (issub_err_, ()),
    (zip_types_, (["1", "2.5", 3, 0],)),
    (float_ident_, ()),
    (typed_coerce_, ({"a": "int", "b": "bool", "c": "float"}, {"a": "5", "b": "true", "c": "2"})),
    (validator_, (4,)),
    (visit_, ()),
    (visit2_, ()),
    (deep_, ([1, [2, [3, "a"]], []],)),
    (nested_tuple_, ()),
    (cls_get_, ()),
    (hasattr_dunder_, ()),
    (cls_bool_, ()),
    (sort_types_, ()),
    (nt_, ()),
    (dates_, ()),
]


@pytest.mark.parametrize(("f", "args"), CASES, ids=lambda x: getattr(x, "__name__", ""))
def test_program(f, args):
    same(f, *args)
