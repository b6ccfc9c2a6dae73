"""ExceptionGroup and except*."""

import pytest

from tests.harness.same import same


def show(e):
    if isinstance(e, BaseExceptionGroup):
        return [type(e).__name__, e.message, [show(x) for x in e.exceptions]]
    return repr(e)


def case_basic():
    eg = ExceptionGroup("many", [ValueError("a"), TypeError("b"), ExceptionGroup("in", [ValueError("c")])])
    out = [str(eg), repr(eg), eg.message, len(eg.exceptions), show(eg), eg.args[0]]
    try:
        raise eg
    except* ValueError as e:
        out.append(("V", [repr(x) for x in e.exceptions], show(e)))
    except* TypeError as e:
        out.append(("T", str(e)))
    return out


def case_rest():
    out = []
    try:
        try:
            raise ExceptionGroup("g", [ValueError(1), KeyError("k"), ExceptionGroup("h", [KeyError(2), OSError("o")])])
        except* KeyError as e:
            out.append(show(e))
    except ExceptionGroup as e:
        out.append(show(e))
    return out


def case_naked():
    out = []
    try:
        raise ValueError("n")
    except* (TypeError, ValueError) as e:
        out.append(show(e))
    try:
        try:
            raise ValueError("n")
        except* TypeError as e:
            out.append("no")
    except ValueError as e:
        out.append(repr(e))
    return out


def case_raise_in():
    out = []
    for k in range(4):
        try:
            try:
                raise ExceptionGroup("g", [ValueError(1), KeyError("k"), OSError("o")])
            except* ValueError as e:
                if k == 0:
                    raise TypeError("new")
                if k == 1:
                    raise
                if k == 2:
                    raise e
            except* KeyError as e:
                if k == 3:
                    raise RuntimeError("r") from e
        except BaseException as e:
            out.append(show(e))
    return out


def case_single():
    try:
        try:
            raise ExceptionGroup("g", [ValueError(1)])
        except* ValueError:
            raise TypeError("x")
    except BaseException as e:
        return show(e)


def case_else():
    out = []
    try:
        out.append(1)
    except* ValueError:
        out.append(2)
    else:
        out.append(3)
    finally:
        out.append(4)
    return out


def case_split():
    eg = ExceptionGroup("g", [ValueError(1), ExceptionGroup("h", [KeyError(2), ValueError(3)])])
    a, b = eg.split(ValueError)
    c = eg.subgroup(lambda e: isinstance(e, KeyError))
    d, e = eg.split((OSError,))
    f = eg.subgroup(ExceptionGroup)
    return show(a), show(b), show(c), d, show(e), f is eg


def case_errors():
    out = []
    for args in (("m", []), ("m", [1]), (1, [ValueError()]), ("m", 5), ("m",)):
        try:
            ExceptionGroup(*args)
        except (TypeError, ValueError) as e:
            out.append(f"{type(e).__name__} {e}")
    try:
        ExceptionGroup("m", [KeyboardInterrupt()])
    except TypeError as e:
        out.append(str(e))
    out.append(type(BaseExceptionGroup("m", [ValueError()])).__name__)
    out.append(type(BaseExceptionGroup("m", [KeyboardInterrupt()])).__name__)
    return out


def case_catch():
    try:
        raise ExceptionGroup("g", [ValueError(1)])
    except Exception as e:
        return isinstance(e, ExceptionGroup), isinstance(e, BaseExceptionGroup), isinstance(e, Exception), str(e)


def case_uncaught():
    raise ExceptionGroup("g", [ValueError(1), ValueError(2)])


class V(Exception):
    def __init__(self, field, msg):
        super().__init__(msg)
        self.field = field


def case_validate():
    def check(d):
        errs = []
        if not d.get("name"):
            errs.append(V("name", "required"))
        if d.get("age", 0) < 0:
            errs.append(V("age", "negative"))
        if errs:
            raise ExceptionGroup("invalid", errs)
        return d

    try:
        check({"age": -1})
    except* V as g:
        return_value = {e.field: str(e) for e in g.exceptions}
    return return_value


CASES = [
    (case_basic, ()),
    (case_rest, ()),
    (case_naked, ()),
    (case_raise_in, ()),
    (case_single, ()),
    (case_else, ()),
    (case_split, ()),
    (case_errors, ()),
    (case_catch, ()),
    (case_uncaught, ()),
    (case_validate, ()),
]


@pytest.mark.parametrize("function, args", CASES)
def test_same(function, args):
    same(function, *args)
