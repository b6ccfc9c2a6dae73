"""Exceptions: texts, fields, notes, contexts."""

import sys
import warnings

import pytest

from tests.harness.same import same


def case_reprs():
    out = []
    for e in [
        KeyError("a"),
        KeyError(1),
        KeyError(),
        KeyError("a", "b"),
        ValueError("x"),
        ValueError(1, 2),
        ValueError(),
        IndexError("i"),
        StopIteration(3),
        OSError(2, "x"),
        RuntimeError(None),
        Exception(["a"]),
        SystemExit(3),
        AttributeError("q"),
        NameError("n"),
        TypeError("it's"),
    ]:
        out.append((repr(e), str(e), e.args, type(e).__name__))
    return out


def case_oserror():
    e = OSError(2, "No such file", "f.txt")
    return [type(e).__name__, str(e), e.errno, e.strerror, e.filename, e.args]


def case_oserror2():
    try:
        raise OSError(13, "denied")
    except PermissionError as e:
        return e.errno, e.strerror, e.filename, str(e), repr(e)


def case_filenotfound():
    try:
        raise FileNotFoundError(2, "No such file or directory", "x.csv")
    except OSError as e:
        return str(e), e.filename


def case_filenotfound2():
    try:
        raise FileNotFoundError("nope")
    except OSError as e:
        return str(e), e.errno, e.args


def case_context():
    try:
        try:
            1 / 0
        except ZeroDivisionError as a:
            raise ValueError("b")
    except ValueError as e:
        return repr(e.__context__), e.__cause__, e.__suppress_context__


def case_context_from():
    try:
        try:
            1 / 0
        except ZeroDivisionError as a:
            raise ValueError("b") from a
    except ValueError as e:
        return repr(e.__context__), repr(e.__cause__), e.__suppress_context__


def case_context_none():
    try:
        try:
            1 / 0
        except ZeroDivisionError as a:
            raise ValueError("b") from None
    except ValueError as e:
        return repr(e.__context__), repr(e.__cause__), e.__suppress_context__


def case_context_implicit():
    try:
        try:
            {}["a"]
        except KeyError:
            int("x")
    except ValueError as e:
        return repr(e.__context__), str(e)


def case_context_fn():
    def inner():
        raise TypeError("inner")

    try:
        try:
            [][1]
        except IndexError:
            inner()
    except TypeError as e:
        c = e.__context__
        return type(c).__name__, str(c), c.__context__


def case_context_finally():
    try:
        try:
            raise KeyError("k")
        finally:
            raise ValueError("v")
    except ValueError as e:
        return repr(e.__context__)


def case_notes():
    e = ValueError("x")
    e.add_note("one")
    e.add_note("two")
    return e.__notes__, str(e)


def case_notes2():
    try:
        try:
            int("z")
        except ValueError as e:
            e.add_note("while z")
            raise
    except ValueError as e:
        return e.__notes__


def case_notes_type():
    e = ValueError("x")
    try:
        e.add_note(3)
    except TypeError as x:
        return str(x), hasattr(e, "__notes__")


def case_finally_ret():
    def f():
        try:
            return 1
        finally:
            return 2

    def g():
        for i in range(3):
            try:
                continue
            finally:
                break
        return i

    def h():
        while True:
            try:
                raise ValueError
            finally:
                break
        return "swallowed"

    def k():
        x = 1
        try:
            return x
        finally:
            x = 2

    return f(), g(), h(), k()


def case_exit_exc():
    log = []

    class C:
        def __enter__(self):
            log.append("in")
            return self

        def __exit__(self, t, v, tb):
            log.append((t.__name__ if t else None, str(v)))
            raise KeyError("exit")

    try:
        with C():
            raise ValueError("body")
    except KeyError as e:
        log.append(repr(e))
        log.append(repr(e.__context__))
    return log


def case_enter_exc():
    log = []

    class C:
        def __enter__(self):
            raise RuntimeError("enter")

        def __exit__(self, *a):
            log.append("exit")
            return True

    try:
        with C():
            log.append("body")
    except RuntimeError as e:
        log.append(str(e))
    return log


def case_excinfo():
    try:
        1 / 0
    except ZeroDivisionError:
        t, v, tb = sys.exc_info()
        return t.__name__, str(v), tb is not None


def case_warn():
    warnings.warn("careful")
    warnings.warn("dep", DeprecationWarning, stacklevel=2)
    return 1


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


RETRY = (ValueError, KeyError)


def case_unicode():
    out = []
    try:
        b"\xff".decode("utf-8")
    except UnicodeDecodeError as e:
        out += [str(e), e.encoding, e.start, e.end, e.reason, e.object, repr(e)]
    try:
        "é".encode("ascii")
    except UnicodeEncodeError as e:
        out += [str(e), e.encoding, e.start, e.end, e.reason, e.object]
    return out


def case_stopvalue():
    def g():
        yield 1
        return "v"

    it = g()
    next(it)
    try:
        next(it)
    except StopIteration as e:
        return e.value, e.args, repr(e)


def case_sysexit():
    try:
        sys.exit(3)
    except SystemExit as e:
        return e.code, str(e)


def case_sysexit2():
    try:
        raise SystemExit("bye")
    except SystemExit as e:
        return e.code, e.args


def case_syntaxerror():
    try:
        raise SyntaxError("bad", ("f.py", 3, 5, "x = = 1"))
    except SyntaxError as e:
        return e.msg, e.filename, e.lineno, e.offset, e.text, str(e)


def case_exit2():
    out = []
    for s in (None, 0, "m", (1, 2)):
        try:
            sys.exit(s)
        except SystemExit as e:
            out.append((e.code, e.args))
    try:
        sys.exit()
    except BaseException as e:
        out.append((repr(e), isinstance(e, Exception)))
    return out


CASES = [
    (case_reprs, ()),
    (case_oserror, ()),
    (case_oserror2, ()),
    (case_filenotfound, ()),
    (case_filenotfound2, ()),
    (case_context, ()),
    (case_context_from, ()),
    (case_context_none, ()),
    (case_context_implicit, ()),
    (case_context_fn, ()),
    (case_context_finally, ()),
    (case_notes, ()),
    (case_notes2, ()),
    (case_notes_type, ()),
    (case_finally_ret, ()),
    (case_exit_exc, ()),
    (case_enter_exc, ()),
    (case_excinfo, ()),
    (case_warn, ()),
    (case_unicode, ()),
    (case_stopvalue, ()),
    (case_sysexit, ()),
    (case_sysexit2, ()),
    (case_syntaxerror, ()),
    (case_exit2, ()),
]


@pytest.mark.parametrize("function, args", CASES)
def test_same(function, args):
    same(function, *args)
