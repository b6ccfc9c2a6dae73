"""Contexts of exceptions in nested handlers and generators; hostile tries."""

import pytest

from tests.harness.same import same


def case_p10_a():
    out = []
    for exc in (ValueError, KeyError("k"), RuntimeError("r", 2)):
        try:
            raise exc
        except (KeyError, ValueError) as e:
            out.append((type(e).__name__, e.args))
        except Exception as e:
            out.append(str(e))
    return out


def case_p10_b():
    def f():
        try:
            return "try"
        finally:
            log.append("f")

    def g():
        for i in range(3):
            try:
                if i == 1:
                    continue
                if i == 2:
                    break
                log.append(i)
            finally:
                log.append(f"fin{i}")
        else:
            log.append("else")

    log = []
    return f(), g(), log


def case_p10_c():
    class Ctx:
        def __init__(self, s):
            self.s = s

        def __enter__(self):
            return self

        def __exit__(self, et, ev, tb):
            return self.s

    out = []
    for s in (True, False, None, 1, 0, "x", ""):
        try:
            with Ctx(s):
                raise ValueError(s)
            out.append("suppressed")
        except ValueError as e:
            out.append(e.args[0])
    return out


def case_p10_d():
    e1 = ValueError("a")
    try:
        raise e1 from KeyError("c")
    except ValueError as e:
        a = (repr(e.__cause__), e.__suppress_context__)
    try:
        raise e1
    except ValueError as e:
        return a, repr(e.__cause__), e is e1


def case_p10_e():
    errors = {}
    for name, fn in {
        "int": lambda: int("x"),
        "key": lambda: {}["k"],
        "idx": lambda: [][0],
        "zero": lambda: 1 % 0,
        "attr": lambda: None.x,
        "type": lambda: "a" + 1,
        "name": lambda: undefined,  # noqa: F821
        "unpack": lambda: (lambda a: a)(),
        "conv": lambda: float("1,5"),
    }.items():
        try:
            fn()
        except Exception as e:
            errors[name] = f"{type(e).__name__}: {e}"
    return errors


def case_p10_f(x):
    try:
        return {"ok": True, "value": 10 / int(x)}
    except (ValueError, TypeError) as e:
        return {"ok": False, "error": str(e)}
    except ZeroDivisionError:
        return {"ok": False, "error": "zero"}
    finally:
        pass


def case_p10_h():
    class Base(Exception):
        def __init__(self, msg="default"):
            super().__init__(msg)
            self.msg = msg

    class Child(Base):
        def __init__(self, code):
            super().__init__(f"code {code}")
            self.code = code

        def __repr__(self):
            return f"<Child {self.code}>"

        def __eq__(self, o):
            return isinstance(o, Child) and self.code == o.code

        __hash__ = None

    out = []
    for f in (lambda: Base(), lambda: Base("m"), lambda: Child(3)):
        try:
            raise f()
        except Base as e:
            out.append((str(e), repr(e), e.msg, getattr(e, "code", None)))
    try:
        raise Base
    except Base as e:
        out.append(str(e))
    return out, Child(1) == Child(1)


def case_p10_i():
    class Stop(Exception):
        pass

    def find(m, t):
        try:
            for i, r in enumerate(m):
                for j, v in enumerate(r):
                    if v == t:
                        raise Stop(i, j)
        except Stop as s:
            i, j = s.args
            return i, j
        return None

    return find([[1, 2], [3, 4]], 3), find([[1]], 9)


def case_p10_j():
    try:
        [].remove(1)
    except ValueError as e:
        a = str(e)
    try:
        {1}.remove(5)
    except KeyError as e:
        b = (str(e), e.args)
    try:
        "abc".index("z")
    except ValueError as e:
        c = str(e)
    try:
        [1].pop(5)
    except IndexError as e:
        d = str(e)
    try:
        {}.popitem()
    except KeyError as e:
        f = (str(e), repr(e))
    try:
        next(iter([]))
    except StopIteration as e:
        g = (repr(e), e.value)
    return a, b, c, d, f, g


def case_p10_k():
    x = 5

    def outer():
        x = 1

        def inner():
            nonlocal x
            x += 1

            class K:
                y = x

                def get(self):
                    return x

            x += 1
            return K.y, K().get()

        return inner(), x

    return outer(), x


def case_p10_l():
    def f(a, b=[], *c, d, e={}, **g):
        b.append(a)
        e[a] = d
        return a, list(b), c, d, dict(e), g

    return f(1, d=2), f(2, d=3, z=4), f(3, [0], 9, d=1)


def case_p10_m():
    def deco(*dargs, **dkw):
        def wrap(fn):
            def inner(*a, **k):
                return dargs, dkw, fn(*a, **k)

            return inner

        return wrap

    @deco(1, x=2)
    @deco()
    def f(a, *, b=1):
        return a + b

    return f(1), f(1, b=5)


def case_p10_n():
    d = {"a": {"b": [1, {"c": 2}]}}
    match d:
        case {"a": {"b": [int(x), {"c": (1 | 2) as y}]}, **rest}:
            return x, y, rest


def case_p10_o():
    r = []
    for i in range(3):
        match (i, i * 2):
            case (0, _):
                r.append("zero")
            case (x, y) if y > 3:
                r.append((x, y))
            case (x, 2 as z):
                r.append(z)
    return r


def case_p10_p():
    def f(n):
        return 1 if n <= 1 else n * f(n - 1)

    try:

        def g():
            return g()

        g()
    except RecursionError as e:
        return f(10), "recursion" in str(e)


def case_ctx_nested():
    out = []
    try:
        raise KeyError("a")
    except KeyError:
        try:
            raise ValueError("b")
        except ValueError as e:
            out.append(repr(e.__context__))
            try:
                raise
            except ValueError as e2:
                out.append((e2 is e, repr(e2.__context__)))
    return out


def case_ctx_cycle():
    try:
        try:
            raise KeyError("a")
        except KeyError as a:
            try:
                raise ValueError("b")
            except ValueError as b:
                raise a
    except KeyError as e:
        c = e.__context__
        return repr(e), repr(c), repr(c.__context__)


def case_ctx_gen():
    def f():
        try:
            raise KeyError("a")
        except Exception:
            try:
                yield 1
            except Exception as exc:
                yield (repr(exc), repr(exc.__context__))

    g = f()
    next(g)
    return g.throw(ValueError("v"))


def case_syntax_args():
    out = []
    for args in (
        ("bad", 5),
        ("bad", ("f", 1)),
        ("bad", ("f", 1, 2, "t", 3)),
        ("bad", ("f", 1, 2, "t", 3, 4)),
        ("bad",),
        ("a", 1, 2),
    ):
        try:
            e = SyntaxError(*args)
            out.append((e.msg, e.lineno, str(e)))
        except TypeError as x:
            out.append(str(x))
    return out


CASES = [
    (case_p10_a, ()),
    (case_p10_b, ()),
    (case_p10_c, ()),
    (case_p10_d, ()),
    (case_p10_e, ()),
    (case_p10_f, ("5",)),
    (case_p10_f, ("x",)),
    (case_p10_f, (None,)),
    (case_p10_f, ("0",)),
    (case_p10_f, ([],)),
    (case_p10_h, ()),
    (case_p10_i, ()),
    (case_p10_j, ()),
    (case_p10_k, ()),
    (case_p10_l, ()),
    (case_p10_m, ()),
    (case_p10_n, ()),
    (case_p10_o, ()),
    (case_p10_p, ()),
    (case_ctx_nested, ()),
    (case_ctx_cycle, ()),
    (case_ctx_gen, ()),
    (case_syntax_args, ()),
]


@pytest.mark.parametrize("function, args", CASES)
def test_same(function, args):
    same(function, *args)


def handled_in_finally(i):
    out = []
    try:
        try:
            if i == 1:
                raise ValueError(i)
            if i == 2:
                return {}["x"]
        finally:
            try:
                raise KeyError(i)
            except KeyError as k:
                out.append(repr(k.__context__))
    except (ValueError, KeyError) as e:
        out.append(repr(e.__context__))
    return out


@pytest.mark.parametrize("i", [0, 1, 2])
def test_what_finally_handles_comes_during_what_left_the_body(i):
    same(handled_in_finally, i)
