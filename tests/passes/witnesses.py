"""For each optimisation a function whose script it changes, and arguments for which a wrong one would show."""

from __future__ import annotations

from typing import Any

NUMBERS = [[3], [-7], [0], [2**53 - 1], [-(2**53) + 1], [1.5], [2.0], [True], [None], ["3"]]
LISTS: list[list[Any]] = [
    [[]],
    [[3]],
    [[1, 2, 3]],
    [[0, None, "x"]],
    [[1.5, 2]],
    ["añ\U0001f600z"],
    [{"0": 5}],
    [7],
    [None],
]
TABLES: list[list[Any]] = [
    [[[1, 2], [3, 4]]],
    [[]],
    [[[]]],
    [[[1], None]],
    [["ab", "cd"]],
    ["ab"],
    [[{"0": 1}, [2]]],
    [None],
]
DICTS: list[list[Any]] = [
    [{"a": 1, "b": 2}],
    [{}],
    [{"a": None}],
    [{"__proto__": 1, "toString": 2, "10": 3, "2": 4}],
    [[["a", 1]]],
    ["ab"],
    [None],
]

WITNESSES: dict[str, tuple[str, list[list[Any]]]] = {
    "chained-comprehensions": (
        """
def f(x):
    rows = [x, 0, 2, x]
    log = []
    def seen(v):
        log.append(v)
        return v
    try:
        log.append([r * 2 for r in rows if r])
        log.append([any(r == 2 for r in rows), all(r is not None for r in rows)])
        log.append([seen(r) for r in rows if r != 0])
        log.append([10 // r for r in rows if 5 // r])
    except Exception as error:
        log.append(str(error))
    return log
""",
        NUMBERS,
    ),
    "constant-formats": (
        """
from datetime import datetime
def f(x):
    log = []
    for make in (
        lambda: f"{x:.2f}|{x:>8}|{x:,}|{x:%}|{x:05}|{x:e}",
        lambda: "%.1f %s %d%%" % (x, x, x),
        lambda: "{0:>6} {0!r} {name:.3f}".format(x, name=x),
        lambda: datetime(2024, 2, 29, 7, 5, 9, 30).strftime("%d.%m.%Y %H:%M:%S %a %b %y %f %%"),
    ):
        try:
            log.append(make())
        except Exception as error:
            log.append(str(error))
    return log
""",
        [*NUMBERS, [-0.5], [1e300], [0.125], [2.675]],
    ),
    "counted-loops": (
        """
def f(x):
    log = []
    for i in range(4):
        log.append(i)
        i = 10
    for i in range(5, -6, -3):
        log.append(i)
    n = 3
    for i in range(n):
        n = 0
        log.append([i, n])
    rows = [1, 2, 3]
    for i, r in enumerate(rows, 2):
        if i < 6:
            rows.append(r)
        log.append((i, r))
    for a, b in zip(rows, "abcdefgh"):
        rows.pop()
        log.append((a, b))
    for r in reversed(rows):
        log.append(r)
    try:
        for i in range(x):
            log.append(i)
            if i > 3:
                break
        for i, (a, b) in enumerate(x):
            log.append((i, a, b))
    except Exception as error:
        log.append(str(error))
    return [log, i]
""",
        [*NUMBERS, [[[1, 2], "ab"]], [[[1]]]],
    ),
    "direct-views": (
        """
def f(x):
    d = {}
    log = []
    try:
        for k, v in x.items():
            d[k] = v
            log.append((k, v))
        for k in d:
            log.append(k)
        for v in d.values():
            log.append(v)
        log.append(["a" in d.keys(), 1 in d.values(), list(d.keys()), list(d.items())])
        seen = set(d)
        for k in sorted(seen):
            log.append(k)
        for k in seen:
            log.append(len(k) > 0)
        for k in d.keys():
            d[k + "!"] = 1
    except Exception as error:
        log.append((type(error).__name__, str(error)))
    return log
""",
        DICTS,
    ),
    "fused-consumers": (
        """
def f(x):
    log = []
    def step(v):
        log.append(v)
        return v
    for make in (
        lambda: any(step(v) == 2 for v in x),
        lambda: all(step(v) for v in x),
        lambda: sum(step(v) for v in x),
        lambda: sum(1 for v in x if v),
        lambda: list(v for v in x),
        lambda: dict((v, v) for v in x),
    ):
        try:
            log.append(make())
        except Exception as error:
            log.append(str(error))
    return log
""",
        LISTS,
    ),
    "fused-products": (
        """
def f(x):
    total = 0
    for a in x:
        for b in x:
            total += a * b
    return total
""",
        [
            *([[x, -1, 0, y]] for x in (3, 0.5, -0.0, 1e300, "a", None, [1]) for y in (0, -2, 0.25)),
            *([[94906265, x]] for x in (0, 1, -1)),
        ],
    ),
    "get-or-insert": (
        """
def f(x):
    d = {}
    log = []
    try:
        for k in x:
            if k not in d:
                d[k] = []
            d[k].append(k)
    except Exception as error:
        log.append(str(error))
    return [list(d.items()), log]
""",
        [*LISTS, [[1, 1.0, True, "1", None, -0.0, 0]], [[[1]]]],
    ),
    "inline-items": (
        """
def f(x):
    log = []
    for make in (
        lambda: x[0],
        lambda: x[-1],
        lambda: x["a"],
        lambda: x.get("a", 5),
        lambda: x["toString"],
        lambda: [1, None, 3][len(x)],
        lambda: {"a": 1, "b": None}[list(x)[0]],
    ):
        try:
            log.append(make())
        except Exception as error:
            log.append((type(error).__name__, str(error)))
    own = [0, 1, 2]
    for i in range(len(log)):
        try:
            own[i] = log[i]
        except IndexError as error:
            log.append(str(error))
    return [log, own]
""",
        [*LISTS, *DICTS],
    ),
    "native-arithmetic": (
        """
def f(x):
    log = []
    for i in range(-3, 4):
        log.append([i + 2, i * -3, i - 7, -i, i // 2, i % 3, i & 6, i | 8, i ^ 5, i << 3])
    big = len(log) * 100000007
    log.append([big * big, big * 90000000, (big << 20) + 1, big ** 3])
    try:
        n = int(x)
        log.append([n + 1, n * 3, n - 2, n // 7, n % 5, n % -5, n & 255, n >> 1, True + n])
    except Exception as error:
        log.append(str(error))
    return str(log)
""",
        NUMBERS,
    ),
    "native-comparisons": (
        """
def f(x):
    y = [1, "a", None, 2.0, True, x]
    n = len(y)
    log = [x == 1, x != "a", x is None, x == n, n < 7, n == 6.0, "a" in y, x in y, x in ("a", "b"), x in (2, 6)]
    log.append([v == x for v in y])
    log.append([v == w for v in ("a", "1") for w in "a1"])
    log.append(["n" in "nan", "" in "a", n in {1, 6}, "a" in {"a": 1}, [1] == [1.0], (1, "a") == (True, "a")])
    for v in y:
        try:
            log.append(v < n)
        except TypeError as error:
            log.append(str(error))
    return log
""",
        [*NUMBERS, [[1]], [{}], [2**60]],
    ),
    "native-truth": (
        """
def f(x):
    y = [0, "", None, 0.0, -0.0, [], {}, set(), (), "0", [0], x]
    log = [1 if v else 0 for v in y]
    n, s, own, keyed = len(y) - 12, "", [], {v: 1 for v in "ab"}
    if n or s or own:
        log.append("no")
    if keyed and not own:
        log.append("yes")
    while keyed:
        keyed.popitem()
        log.append(bool(x))
    return [log, not n, not s, s or n or own, bool(float(n)), bool(set(log))]
""",
        [*NUMBERS, [[]], [{}], [{"a": 1}]],
    ),
    "key-pairs": (
        """
def f(x):
    d, seen = {}, set()
    log = []
    try:
        for k in x:
            key = (k, 1)
            d[key] = d.get(key, 0) + 1
            other = (1, k)
            if other not in seen:
                seen.add(other)
                log.append(k)
    except Exception as error:
        log.append(str(error))
    return [[a, b, n] for (a, b), n in d.items()], log, len(seen)
""",
        [*NUMBERS, [[]], [{}], [{"a": 1}], [["a", "a", "😀", None, True, 1]], [[[1], 2]], ["text"], [None]],
    ),
    "number-products": (
        """
def f(x):
    speed = 1
    place = 0
    for a in x:
        place += speed * a
        speed -= a
    return place
""",
        [[[1, 2, 3]], [[]], [[1, 0.5, -0.0, True]], [[1.5, 1e300]], [[None]], [7], [[2**53 - 1, 2**52, 3]]],
    ),
    "one-key": (
        """
def f(x):
    d, e = {}, {}
    log = []
    try:
        for k in x:
            d[k] = d.get(k, 0) + 1
            e[k] = 2
            e[k] += d[k]
            d[(k, 1)] = d.get((k, 1), 0) + 1
    except Exception as error:
        log.append(str(error))
    return [list(d.items()), list(e.items()), log]
""",
        [*LISTS, [[1, 1.0, True, "1", None, -0.0, 0]], [[[1]]]],
    ),
    "own-keys": (
        """
def f(x):
    d, e = {}, {}
    for i in range(4):
        d[i] = i
        d[i] += 1
        e[str(i)] = e.get(str(i), 0) + i
    log = [d.get(2), d.get(9, -1), 2 in d, e.get("3"), "9" in e]
    try:
        log += [d.get(x), x in d, d.get(str(x)), x in e]
    except TypeError as error:
        log.append(str(error))
    return log
""",
        [*NUMBERS, [[1]]],
    ),
    "own-operators": (
        """
class V:
    def __init__(self, n):
        self.n = n
    def __add__(self, other):
        return V(self.n + other.n)
    def __mul__(self, other):
        return NotImplemented if self.n == 0 else V(self.n * 2)
    def __rmul__(self, other):
        return "right"
class W:
    def __init__(self, n):
        self.n = n
    def __sub__(self, other):
        return W(self.n - other.n)
def f(x):
    log = []
    try:
        log += [(V(x) + V(2)).n, (W(x) - W(1)).n]
        log.append(getattr(V(x) * V(1), "n", "none"))
        w = W(5)
        w -= W(x)
        log.append(w.n)
    except Exception as error:
        log.append(str(error))
    return log
""",
        NUMBERS,
    ),
    "plain-constructors": (
        """
class P:
    count = 0
    def __init__(self, x, y=1):
        self.x = x
        if x is None:
            raise ValueError("none")
        self.y = y
    def both(self):
        return [self.x, self.y]
def f(x):
    try:
        return [P(x).both(), P(x, y=2).both(), P(y=x, x=3).both()]
    except ValueError as error:
        return str(error)
""",
        NUMBERS,
    ),
    "plain-results": ("def f(x):\n    return {'a': 1, 'rows': [1, 'b', None], 'x': {'y': [True]}}\n", NUMBERS),
    "records": (
        """
def f(x):
    r = {"b": 1, "a": x}
    r["c"] = 2
    s = {**r, "b": 5}
    log = [r["a"], r.get("z"), "c" in r, list(r), list(s.items()), r == s, len(s), str(r)]
    for k, v in r.items():
        log.append((k, v))
    return [log, r, s]
""",
        [*NUMBERS, *DICTS],
    ),
    "spared-repr": (
        """
from dataclasses import dataclass
@dataclass
class P:
    x: float
    y: object = 1.0
def f(x):
    p = P(2.0, x)
    return [p.x, p == P(2, x), p.y]
""",
        NUMBERS,
    ),
    "steady-arrays": (
        """
def f(x):
    log = []
    try:
        for i in range(len(x) + 1):
            log.append(x[i])
    except Exception as error:
        log.append((type(error).__name__, str(error)))
    return log
""",
        [*LISTS, *DICTS],
    ),
    "steady-lines": (
        """
def f(x):
    log = []
    try:
        for i in range(len(x)):
            for j in range(3):
                log.append(x[i][j])
    except Exception as error:
        log.append((type(error).__name__, str(error)))
    own = [[0] * 3 for _ in range(3)]
    for i in range(3):
        for j in range(3):
            own[i][j] = i * j + own[i - 1][j]
            if j == 1:
                own[i] = own[i][:]
    return [log, own]
""",
        TABLES,
    ),
    "steady-lengths": (
        """
def f(x):
    log = []
    i = 0
    while i < len(x) and i < 4:
        log.append(x[i])
        i += 1
    return log
""",
        [*LISTS, [["a", 1, 2, 3, 4, 5]]],
    ),
    "unboxed-numbers": (
        """
def f(x):
    if x is None or x == "3":
        return None
    y = x / 2
    return [y + 1, y / 3, y == x, y + x, max(y, 1.0), [y], y - 0.5 if y > 1 else x]
""",
        NUMBERS,
    ),
    "uncopied-arguments": ("def f(x):\n    return [x, [x]]\n", [*LISTS, *DICTS]),
}
PRODUCTION = {
    "minify-compact": (
        "def f(x):\n    if x == 2:\n        y = [x]\n    else:\n        y = [1, x]\n    return y\n",
        NUMBERS,
    ),
    "minify-fold": ("def f(x):\n    return [x + 1, str(x), x == 2]\n", NUMBERS),
    "minify-names": ("def f(number):\n    total = number\n    total += 1\n    return [total, number]\n", NUMBERS),
}
