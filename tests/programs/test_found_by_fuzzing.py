"""What random programs found: each case once did something else than CPython, or crashed the compiler.

The programs are texts, because they do what nobody writes: read names too soon, delete them, call what cannot be called.
"""

from __future__ import annotations

import textwrap
from typing import Any

import pytest

from tests.fuzz.compare import Comparer
from tests.fuzz.crashes import Crasher

CASES: dict[str, tuple[str, list[list[Any]]]] = {
    "tuples of several lengths meet": (
        "t = (x,) if x else (x, y)\nfor i in range(3):\n    t = t + (i, 'a')\nreturn t, (0, *t)",
        [[0, 1], [1, 2]],
    ),
    "ints in a tuple grow in a loop": (
        "t = (0, 1)\nfor i in range(90):\n    t = (t[1], t[0] + t[1])\nreturn t[0] % 1000",
        [[0, 0]],
    ),
    "a tuple holds itself in a loop": ("t = ()\nfor i in range(4):\n    t = (t, 1) if i else (t,)\nreturn t", [[0, 0]]),
    "a star before what needs statements": ("return [*x, {a: 1 for a in x}, 2]", [[[1, 2], 0]]),
    "a comprehension's variable read before its loop": (
        "try:\n    return [a for a in x if b for b in x]\nexcept NameError as e:\n    return str(e)",
        [[[1, 2], 0]],
    ),
    "a comprehension's variable of the turn before": (
        "return [(a, b) for a in x if a == 1 or b for b in x]",
        [[[1, 2, 3], 0]],
    ),
    "lambdas share a comprehension's variable": (
        "fs = []\nfor k in range(3):\n    fs += [lambda: (i, k) for i in range(k + 1)]\nreturn [f() for f in fs]",
        [[0, 0]],
    ),
    "generators run at the same time": (
        "gs = [((a, b, g, c) for a, b in [(1, 2), (3, 4)] for c in (1, 2)) for g in x]\n"
        "return [next(g) for i in range(3) for g in gs]",
        [[[5, 6], 0]],
    ),
    "rest, keyword-only and double-star parameters": (
        "def g(*a, k=1):\n    return a, k\n"
        "def h(p, *a, k, z=3, **kw):\n    return p, a, k, z, kw\n"
        "return g(1, 2), g(k=3), g(1, k=3), h(1, 2, 3, k=3), h(k=1, p=3, q=5, z=1), h(1, *x, k=3)",
        [[[4, 5], 0]],
    ),
    "an unbound name in a comprehension is a free one": (
        "for q in []:\n    pass\nreturn [q for i in 'a']",
        [[0, 0]],
    ),
    "a value without attributes is asked for one": ("return 64[0].index", [[0, 0]]),
    "a bool divides": ("return [1.5 / (x == 1), 7.5 // (x == 1), 7.5 % (x == 1), 2.0 ** (x == 1)]", [[1, 0], [0, 0]]),
    "a bool or a wide int": ("y = True if x else 2**60\nreturn [y + 1, y - 0.5, y // 7, -y, y / 3]", [[1, 0], [0, 0]]),
    "augmented assignments fail in their own words": (
        "found = []\n"
        "for op in range(8):\n"
        "    v = x\n"
        "    try:\n"
        "        if op == 0: v -= 'a'\n"
        "        elif op == 1: v *= {}\n"
        "        elif op == 2: v /= 'a'\n"
        "        elif op == 3: v //= 'a'\n"
        "        elif op == 4: v %= {}\n"
        "        elif op == 5: v **= 'a'\n"
        "        elif op == 6: v &= 'a'\n"
        "        else: v <<= 'a'\n"
        "    except TypeError as e:\n"
        "        found.append(str(e))\n"
        "return found",
        [[1, 0], [[1], 0], [{}, 0], [None, 0]],
    ),
    "the callee comes before its arguments": (
        "try:\n    pass\nexcept KeyError:\n    def g(a, b):\n        pass\nreturn g(2 / 0, [] or 7)",
        [[0, 0]],
    ),
    "the left of `in` comes first": (
        "w = 3\ntry:\n    w[0] in (q := w)\nexcept TypeError:\n    pass\nreturn q",
        [[0, 0]],
    ),
    "a closure is called too soon": (
        "def g():\n    return q\nif x:\n    q = 1\nreturn g()",
        [[1, 0], [0, 0]],
    ),
    "functions that call each other": (
        "def a(n):\n    return b(n - 1) if n > 0 else n\ndef b(n):\n    return a(n - 2)\nreturn a(x)",
        [[7, 0], [0, 0]],
    ),
    "a closure sees that a variable is deleted": (
        "q = 1\ndef g():\n    return q\ndel q\nreturn g()",
        [[0, 0]],
    ),
    "a closure outlives its exception": (
        "try:\n    1 / x\nexcept ZeroDivisionError as e:\n    g = lambda: str(e)\n    print(g())\nreturn g()",
        [[1, 0], [0, 0]],
    ),
    "a deleted name in a handler": (
        "e = 3\ntry:\n    del e\n    raise e\nexcept NameError:\n    pass\nreturn e",
        [[0, 0]],
    ),
    "nonlocal of a name without value": (
        "def g():\n    nonlocal n\n    n += 1\n    return n\nif x:\n    n = 0\nreturn g()",
        [[1, 0], [0, 0]],
    ),
    "the value may assign the container": (
        "a = {}\nb = a\na['k'] = [a := {'n': 1}]\nreturn len(a), len(b)",
        [[0, 0]],
    ),
    "a function assigns the container": (
        "a = [1]\nb = a\ndef g():\n    nonlocal a\n    a = [1]\n    return 5\na[0] = g()\na[0] += g()\nreturn a, b",
        [[0, 0]],
    ),
    "an unbound container of an assignment": (
        "try:\n    g = {'a': x[0]}\nfinally:\n    g['c'] = g['a']\nreturn g",
        [[0, 0], [[1], 0]],
    ),
    "a boxed zero divides": ("return [0 / ([0.0] or [5])[0]]", [[0, 0]]),
    "a float or a list grows": ("x += y\nreturn x", [[1.5, 0.5], [[1], [2]], [9007199254740991, 0.5]]),
    "a pair of floats": ("return divmod(x, y), divmod(x, 0.5)", [[4, 2], [7.5, 2]]),
    "the sign before a float or nothing": (
        "v = {'a': x / 2}.get('a')\nw = x * 0.5 or []\nreturn [-v, str(-v), +v], +w",
        [[0, 0], [4, 0]],
    ),
    "a float or nothing is a float": (
        "v = {'a': x / 2}.get('a')\n"
        "match [v]:\n    case [float()]:\n        w = 'yes'\n    case _:\n        w = 'no'\n"
        "return isinstance(v, (int, float)), isinstance(v, (float, str)), w",
        [[4, 0], [2.5, 0]],
    ),
    "what cannot be starred": ("return [*x]", [[5, 0], [[5], 0]]),
}


@pytest.fixture(scope="module")
def comparer() -> Comparer:
    return Comparer()


@pytest.mark.parametrize("name", CASES)
def test_found(name: str, comparer: Comparer) -> None:
    body, arguments = CASES[name]
    text = "def f(x, y):\n" + textwrap.indent(body, "    ")
    compiled = comparer.counts["programs"]
    for difference in comparer.differences(text, arguments):
        pytest.fail(f"{difference.what} {difference.args}\n{text}\n{difference.detail}")
    assert comparer.counts["programs"] == compiled + 1, "it no longer compiles"


ENTRIES = {
    "only a rest": ("def f(*xs):\n    return xs, len(xs)", [[], [1], [1, [2]]]),
    "a rest and a keyword": ("def f(a, *xs, k=3):\n    return a, xs, k", [[1], [1, 2, 3]]),
    "a rest that is written": ("def f(*xs):\n    xs[0][0] = 5\n    return xs", [[[1, 2], 3]]),
    "named ones": ("def f(a, *xs, **kw):\n    return a, xs, kw", [[1, 2]]),
}


@pytest.mark.parametrize("name", ENTRIES)
def test_entries(name: str, comparer: Comparer) -> None:
    text, arguments = ENTRIES[name]
    assert not comparer.differences(text, arguments)


def test_a_keyword_that_nobody_can_give_is_reported() -> None:
    crasher = Crasher()
    crasher.feed("def f(*xs, k):\n    return xs, k")
    assert crasher.codes == {"wrong-arguments": 1}
