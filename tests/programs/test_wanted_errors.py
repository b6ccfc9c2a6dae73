"""What always raises, inside of a try that catches it: raised at run time, as in CPython."""

import pytest
from clientside.compiler.diagnostics.diagnostic import CompileError

from tests.harness.same import same


def case_unbound_after():
    try:
        raise ValueError("x")
    except ValueError as e:
        pass
    try:
        return str(e)
    except NameError as x:
        return type(x).__name__, str(x)


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


def case_len5():
    try:
        return len(5)
    except TypeError as e:
        return str(e)


def case_bad1():
    out = []
    try:
        "a" + 1
    except TypeError as e:
        out.append(str(e))
    try:
        1 + "a"
    except TypeError as e:
        out.append(str(e))
    try:
        None.foo
    except AttributeError as e:
        out.append(str(e))
    try:
        "abc".foo()
    except AttributeError as e:
        out.append(str(e))
    try:
        [1].push(2)
    except AttributeError as e:
        out.append(str(e))
    try:
        (1, 2)[5]
    except IndexError as e:
        out.append(str(e))
    try:
        5[0]
    except TypeError as e:
        out.append(str(e))
    try:
        5()
    except TypeError as e:
        out.append(str(e))
    try:
        for x in 5:
            pass
    except TypeError as e:
        out.append(str(e))
    try:
        a, b = 1, 2, 3
    except ValueError as e:
        out.append(str(e))
    try:
        a, b = 7
    except TypeError as e:
        out.append(str(e))
    try:
        undefined_name
    except NameError as e:
        out.append(str(e))
    try:
        (1, 2)[0] = 3
    except TypeError as e:
        out.append(str(e))
    try:
        "abc"[0] = "x"
    except TypeError as e:
        out.append(str(e))
    try:
        {}[[]] = 1
    except TypeError as e:
        out.append(str(e))
    try:
        {[1]: 2}
    except TypeError as e:
        out.append(str(e))
    try:
        {[1]}
    except TypeError as e:
        out.append(str(e))
    try:
        -"a"
    except TypeError as e:
        out.append(str(e))
    try:
        1 < "a"
    except TypeError as e:
        out.append(str(e))
    try:
        sorted([1, "a"])
    except TypeError as e:
        out.append(str(e))
    try:
        sum(["a"])
    except TypeError as e:
        out.append(str(e))
    try:
        int([])
    except TypeError as e:
        out.append(str(e))
    try:
        float("x")
    except ValueError as e:
        out.append(str(e))
    try:
        max([])
    except ValueError as e:
        out.append(str(e))
    try:
        "a".join([1])
    except TypeError as e:
        out.append(str(e))
    try:
        1 in 5
    except TypeError as e:
        out.append(str(e))
    try:
        del (1, 2)[0]
    except TypeError as e:
        out.append(str(e))
    return out


def case_badcalls():
    out = []

    def f(a, b, *, c):
        return a

    for call in (
        lambda: f(),
        lambda: f(1),
        lambda: f(1, 2),
        lambda: f(1, 2, 3, c=1),
        lambda: f(1, 2, c=1, d=2),
        lambda: f(1, 2, a=1, c=1),
        lambda: f(1, 2, c=3),
    ):
        try:
            out.append(call())
        except TypeError as e:
            out.append(str(e))
    return out


def case_badbuiltin():
    out = []
    for call in (
        lambda: len(),
        lambda: len(1, 2),
        lambda: int("1", bse=2),
        lambda: abs("a"),
        lambda: "a".split(1),
        lambda: "a".upper(1),
        lambda: [].append(),
        lambda: {}.get(),
        lambda: sorted(),
        lambda: round("a"),
        lambda: ord("ab"),
        lambda: chr(-1),
        lambda: range("a"),
        lambda: zip(1),
        lambda: enumerate(3),
        lambda: dict(1),
        lambda: list(1),
        lambda: set(1),
        lambda: tuple(None),
        lambda: str(1, 2, 3, 4),
        lambda: float([]),
        lambda: sum(1),
        lambda: min(1),
        lambda: any(1),
        lambda: reversed(1),
        lambda: divmod(1),
        lambda: pow("a", 2),
        lambda: hash([]),
        lambda: iter(3),
        lambda: next(3),
    ):
        try:
            out.append(str(call())[:12])
        except Exception as e:
            out.append(f"{type(e).__name__} {e}")
    return out


def case_raise_bad():
    try:
        raise "text"
    except TypeError as e:
        return str(e)


def case_raise_bad2():
    try:
        raise None
    except TypeError as e:
        return str(e)


class Box:
    def __init__(self, value):
        self.value = value
        self.fill()

    def fill(self):
        self.filled = 5


def case_attribute_found_later(n):
    try:
        return [Box(n).value, Box(n).filled]
    except AttributeError as e:
        return str(e)


class Empty:
    pass


def fill(box):
    box.late = 7


def case_attribute_stored_elsewhere(n):
    box = Empty()
    fill(box)
    try:
        return box.late + n
    except Exception as e:
        return str(e)


def case_attribute_after_a_turn(values):
    out = []
    box = None
    for n in values:
        try:
            out.append(box.value)
        except AttributeError as e:
            out.append(str(e))
        box = Box(n)
    return out


CASES = [
    (case_attribute_found_later, (1,)),
    (case_attribute_stored_elsewhere, (1,)),
    (case_attribute_after_a_turn, ([1, 2],)),
    (case_unbound_after, ()),
    (case_len5, ()),
    (case_bad1, ()),
    (case_badcalls, ()),
    (case_badbuiltin, ()),
    (case_raise_bad, ()),
    (case_raise_bad2, ()),
]


@pytest.mark.parametrize("function, args", CASES)
def test_same(function, args):
    same(function, *args)


def not_caught(x):
    try:
        return int(x)
    except ValueError:
        return len(x, 1)


def caught_elsewhere(x):
    try:
        int(x)
    except TypeError:
        return None
    return x.no_such_thing


def of_any_value(x):
    try:
        return x.update(1, 2)
    except (TypeError, AttributeError) as e:
        return str(e)


def of_lists_or_texts(x):
    y = [1] if x == "1" else x[:1] + "b"
    try:
        return y.count()
    except TypeError as e:
        return str(e)


@pytest.mark.parametrize(
    "function, code",
    [
        (not_caught, "wrong-arguments"),
        (caught_elsewhere, "unknown-attribute"),
        (of_any_value, "wrong-arguments"),  # what is no dict lacks the method
        (of_lists_or_texts, "wrong-arguments"),  # the words are others
    ],
)
def test_refused_where_nothing_catches_it_or_it_is_not_certain(function, code):
    with pytest.raises(CompileError) as raised:
        same(function, "1")
    assert {d.code for d in raised.value.diagnostics if d.severity == "error"} == {code}
