"""Exceptions of several classes: `except`, isinstance, texts and attributes find each of them."""

from __future__ import annotations

import pytest
from clientside.compiler.diagnostics.diagnostic import CompileError

from tests.harness.same import same


class AppError(Exception):
    code = 500

    def __init__(self, message, *, detail=None):
        super().__init__(message)
        self.detail = detail


class Missing(AppError, KeyError):
    pass


class Invalid(AppError, ValueError):
    code = 400


class First(Exception):
    def first(self):
        return "first"


class Second(Exception):
    def second(self):
        return "second"


class Both(First, Second):
    pass


class Deep(Both, ZeroDivisionError):
    pass


class System(OSError):
    pass


class SystemRun(System, RuntimeError):
    pass


def every_handler(x):
    out = []
    made = (Missing(x), Invalid(x, detail=2), Both(x), Deep(x), AppError(x), KeyError(x), ValueError(x))
    for e in made:
        for kinds in (KeyError, LookupError, ValueError, (First, Second), ArithmeticError, Second):
            try:
                raise e
            except kinds as found:
                out.append((type(found).__name__, str(found), repr(found), found.args, isinstance(found, Second)))
            except Exception:
                out.append("-")
        try:
            raise e
        except LookupError as k:
            out.append(("lookup", str(k), isinstance(k, AppError)))
        except ValueError as k:
            out.append(("value", str(k), isinstance(k, AppError), getattr(k, "code", 0)))
        except Second as k:
            out.append(("second", k.second(), isinstance(k, First)))
        except Exception as k:
            out.append(("other", isinstance(k, (KeyError, Second))))
    return out


def of_a_system(x):
    e = SystemRun(2, x)
    order = [c.__name__ for c in Missing.__mro__[:4]]
    subclasses = issubclass(SystemRun, RuntimeError), issubclass(Invalid, ValueError), issubclass(Invalid, KeyError)
    return e.errno, str(e), isinstance(e, OSError), isinstance(e, RuntimeError), subclasses, order


def uncaught(x):
    if x:
        raise Missing("k")
    raise Deep("z")


def matched(x):
    out = []
    for e in (Missing(x), Invalid(x), Deep(x)):
        match e:
            case KeyError():
                out.append("key")
            case ValueError():
                out.append("value")
            case Second():
                out.append("second")
    return out


@pytest.mark.parametrize("x", ["k", 3, None])
@pytest.mark.parametrize("function", [every_handler, of_a_system, uncaught, matched])
def test_every_base_is_found(function, x):
    same(function, x)


def test_exceptions_with_fields_stand_first():
    class Late(AppError, OSError):
        pass

    def made():
        return str(Late("x"))

    with pytest.raises(CompileError, match="unsupported-base-class"):
        same(made)
