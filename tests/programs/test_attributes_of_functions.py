"""Attributes of functions, their names, and what caches tell."""

import functools
from functools import cache, lru_cache, wraps

import pytest

from tests.harness.same import same


def counted(fn):
    @wraps(fn)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return fn(*args, **kwargs)

    wrapper.calls = 0
    return wrapper


@counted
def add(a, b):
    "Adds."
    return a + b


def decorator_that_counts(a, b):
    @counted
    def add(a, b=3):
        "Adds."
        return a + b

    return [add(a, b), add(a), add.calls, add.__name__, add.__doc__, add.__wrapped__(1, 2), add.calls]


def counts_its_calls():
    def f(x):
        f.calls += 1
        return x * f.calls

    f.calls = 0
    f(1)
    f(2)
    f.calls += 10
    return [f.calls, f(3)]


def made_by_the_first_call():
    def f(x):
        if not hasattr(f, "seen"):
            f.seen = []
        f.seen.append(x)
        return len(f.seen)

    f(1)
    f(2)
    return [f.seen, getattr(f, "other", 5), hasattr(f, "seen")]


def deleted():
    f = lambda x: x
    f.tag = "t"
    g = f
    g.tag += "u"
    del f.tag
    try:
        return g.tag
    except AttributeError as e:
        return str(e)


def marked_by_a_decorator(names):
    handlers = {}

    def route(name, priority=0):
        def deco(fn):
            fn.route = name
            fn.priority = priority
            handlers[name] = fn
            return fn

        return deco

    @route("a", 2)
    def one(x):
        return x + 1

    @route("b")
    def two(x):
        return x * 2

    return [(h.route, h.priority, h(10)) for h in sorted(handlers.values(), key=lambda h: h.priority)]


def own_memory():
    def fib(n):
        if n in fib.memo:
            return fib.memo[n]
        r = n if n < 2 else fib(n - 1) + fib(n - 2)
        fib.memo[n] = r
        return r

    fib.memo = {}
    return [fib(30), len(fib.memo)]


def names_assigned():
    def f():
        pass

    f.__name__ = "g"
    f.__doc__ = "other"
    return [f.__name__, f.__doc__]


def set_by_name():
    def f():
        pass

    setattr(f, "x", 5)
    return [f.x, getattr(f, "x"), hasattr(f, "z")]


def cache_asked():
    @lru_cache(maxsize=None)
    def f(n):
        return n if n < 2 else f(n - 1) + f(n - 2)

    f(20)
    i = f.cache_info()
    a = [i.hits, i.misses, i.maxsize, i.currsize, str(i), tuple(i)]
    f.cache_clear()
    return [a, str(f.cache_info()), f.cache_parameters(), f.__name__, f.__wrapped__(1)]


def caches_of_all_kinds():
    @lru_cache(maxsize=2)
    def f(n):
        return n * 2

    @cache
    def g(n):
        return n

    @lru_cache
    def h(a, b=2):
        return a + b

    for i in [1, 2, 3, 1, 1]:
        f(i)
        g(i)
    h(1)
    h(1, 2)
    return [
        str(f.cache_info()),
        str(g.cache_info()),
        f.cache_parameters(),
        g.cache_parameters(),
        h.cache_info().misses,
        h.cache_parameters(),
    ]


def memo(fn):
    cache = {}

    @wraps(fn)
    def inner(n):
        if n in cache:
            inner.hits += 1
        else:
            inner.misses += 1
            cache[n] = fn(n)
        return cache[n]

    inner.hits = inner.misses = 0
    inner.cache = cache
    return inner


def memo_with_attributes():
    @memo
    def f(n):
        return n if n < 2 else f(n - 1) + f(n - 2)

    return [f(10), f.hits, f.misses, f.cache]


@lru_cache(maxsize=None)
def modfib(n):
    return n if n < 2 else modfib(n - 1) + modfib(n - 2)


def cache_of_the_module(n):
    modfib.cache_clear()
    r = modfib(n)
    return [r, modfib.cache_info().misses, modfib.cache_info()]


def of_several_functions():
    def f():
        return 1

    def g():
        return 2

    f.n = 1
    g.n = 2.0
    return [h.n for h in (f, g)] + [str(h.n) for h in (f, g)]


def counter():
    counter.n = getattr(counter, "n", 0) + 1
    return counter.n


def of_the_module():
    try:
        del counter.n
    except AttributeError:
        pass
    return [counter(), counter()]


def decorated_in_the_module():
    return [add.calls >= 0, add.__name__, add.__doc__]


def like_names_of_javascript(text):
    def f():
        return 1

    f.name = text
    f.length = 2
    f.call = [text]
    f.apply = None
    try:
        f.bind
    except AttributeError as e:
        missing = str(e)
    del f.length
    return [
        f.name,
        f.call,
        f.apply,
        missing,
        hasattr(f, "length"),
        hasattr(f, "apply"),
        getattr(f, "caller", 7),
        f.__name__,
    ]


def wrapped_twice():
    def tagged(fn):
        @functools.wraps(fn)
        def inner(x):
            "Inner."
            inner.seen.append(x)
            return fn(x) + 1

        inner.seen = []
        return inner

    @tagged
    @tagged
    def f(x):
        "Doc of f."
        return x * 2

    r = [f(1), f(2), f.seen, f.__wrapped__.seen, f.__wrapped__.__wrapped__(5), f.__name__, f.__doc__]
    f.note = "n"
    g = functools.update_wrapper(lambda x: x, f)
    return [*r, g.note, g.__name__, g.__doc__, g.__wrapped__ is f, g.seen is f.seen]


def renamed(prefix):
    def wrap(fn):
        def inner(*args):
            return fn(*args)

        inner.__name__ = prefix + fn.__name__
        inner.__doc__ = fn.__doc__
        return inner

    def base(a):
        """Base."""
        return a

    f = wrap(base)
    return [f.__name__, f.__doc__, f(3), base.__name__, wrap(lambda: 0).__doc__]


def numbers_of_either_kind(flag):
    def f():
        return f.total

    f.total = 1.0 if flag else 2
    f.total *= 2
    return [str(f()), str(f.total), f.total / 4]


def assigned_after_a_call():
    def f():
        return f.x

    r = []
    try:
        f()
    except AttributeError as e:
        r.append(str(e))
    f.x = 1
    return [*r, f()]


def evicting(size):
    calls = []

    @functools.lru_cache(size)
    def f(x):
        calls.append(x)
        if x < 0:
            raise ValueError(x)
        return x

    for x in (1, 2, 3, 1, 1, 2):
        f(x)
    for x in (-1, -1):
        try:
            f(x)
        except ValueError as e:
            calls.append(str(e))
    info = f.cache_info()
    hits, misses, maxsize, currsize = info
    return [calls, repr(info), info == (hits, misses, maxsize, currsize), info.hits, f.cache_parameters()["maxsize"]]


def names_by_getattr(x):
    """Documented."""

    @wraps(counted)
    def inner():
        """Inner."""

    kind = {"a": str, "b": list}.get(x, int)
    asked = getattr(kind, "__name__", "?"), getattr(inner, "__qualname__", x), getattr(inner, "__doc__", None)
    return *asked, getattr(x, "__name__", "none"), getattr(ValueError, "__name__", 1), hasattr(x, "__name__")


CASES = [
    *((names_by_getattr, (x,)) for x in ("a", "b", None, 1)),
    (decorator_that_counts, (1, 2)),
    (marked_by_a_decorator, ([],)),
    (cache_of_the_module, (10,)),
    (like_names_of_javascript, ("x",)),
    (renamed, ("pre_",)),
    (numbers_of_either_kind, (True,)),
    (numbers_of_either_kind, (False,)),
    (evicting, (2,)),
    (evicting, (0,)),
    (evicting, (-3,)),
    (evicting, (None,)),
    *(
        (f, ())
        for f in (
            counts_its_calls,
            made_by_the_first_call,
            deleted,
            own_memory,
            names_assigned,
            set_by_name,
            cache_asked,
            caches_of_all_kinds,
            memo_with_attributes,
            of_several_functions,
            of_the_module,
            decorated_in_the_module,
            wrapped_twice,
            assigned_after_a_call,
        )
    ),
]


@pytest.mark.parametrize(("f", "args"), CASES, ids=lambda x: getattr(x, "__name__", ""))
def test_program(f, args):
    same(f, *args)
