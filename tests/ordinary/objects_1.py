"""Classes, generators, dates, formats, containers, numbers."""

# fmt: off
# ruff: noqa
# Written in many hands' styles, and kept so.

import math, json, re, statistics, itertools, functools, operator, collections, string, textwrap, random, heapq, bisect, copy, calendar, time, hashlib, base64, html, uuid, decimal, fractions, enum, dataclasses, contextlib, urllib.parse, datetime, typing, types, numbers, colorsys
from collections import defaultdict, Counter, OrderedDict, namedtuple, deque, ChainMap
from datetime import timedelta, timezone, date
from decimal import Decimal, ROUND_HALF_UP
from dataclasses import dataclass, field, asdict, replace
from enum import Enum, IntEnum, Flag, auto
from typing import NamedTuple, Optional
from contextlib import contextmanager, suppress

from tests.ordinary.table import Table

TABLE = Table()


class Stack:
    def __init__(self, items=()): self._items = list(items)
    def push(self, x): self._items.append(x); return self
    def pop(self):
        if not self._items: raise IndexError("pop from empty stack")
        return self._items.pop()
    def __len__(self): return len(self._items)
    def __bool__(self): return bool(self._items)
    def __iter__(self): return iter(reversed(self._items))
    def __contains__(self, x): return x in self._items
    def __repr__(self): return f"{type(self).__name__}({self._items})"
def use_stack(xs):
    s = Stack(xs)
    s.push(1).push("a")
    out = [repr(s), len(s), 1 in s, list(s), bool(s)]
    while s: out.append(s.pop())
    try: s.pop()
    except IndexError as e: out.append(str(e))
    return out
TABLE(use_stack, [1, 2], [], "ab", [None, [1]])

class Matrix:
    def __init__(self, rows): self.rows = [list(r) for r in rows]
    @classmethod
    def identity(cls, n): return cls([[1 if i == j else 0 for j in range(n)] for i in range(n)])
    @property
    def shape(self): return len(self.rows), len(self.rows[0]) if self.rows else 0
    def __matmul__(self, o): return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows])
    def __add__(self, o): return Matrix([[a + b for a, b in zip(r, s)] for r, s in zip(self.rows, o.rows)])
    def __mul__(self, k): return Matrix([[a * k for a in r] for r in self.rows])
    __rmul__ = __mul__
    def __eq__(self, o): return isinstance(o, Matrix) and self.rows == o.rows
    def __getitem__(self, ij):
        i, j = ij
        return self.rows[i][j]
    def __pow__(self, n):
        r = Matrix.identity(self.shape[0])
        for _ in range(n): r = r @ self
        return r
    @staticmethod
    def parse(s): return Matrix([float(x) if "." in x else int(x) for x in l.split()] for l in s.split(";"))
def use_matrix(s, n):
    m = Matrix.parse(s)
    return m.shape, (m @ m).rows, (2 * m + m).rows, (m ** n).rows, m[0, -1], m == m * 1, m == 5
TABLE(use_matrix, ("1 2; 3 4", 3), ("1.5 0; 0 2", 2), ("1 2", 1), ("", 0))

@dataclass(order=True)
class Task:
    priority: int
    name: str = field(compare=False)
    tags: list = field(default_factory=list, compare=False, repr=False)
    done: bool = False
    def __post_init__(self):
        if not self.name: raise ValueError("name required")
        self.name = self.name.strip().title()
def plan(rows):
    tasks = []
    errors = []
    for i, r in enumerate(rows):
        try: tasks.append(Task(**r))
        except (TypeError, ValueError) as e: errors.append(f"row {i}: {e}")
    tasks.sort(reverse=True)
    return [repr(t) for t in tasks], [asdict(t) for t in tasks], errors, [replace(t, done=True).done for t in tasks]
TABLE(plan, [{"priority": 2, "name": " buy milk"}, {"priority": 5, "name": "x", "tags": ["a"]}, {"priority": 1, "name": ""}, {"name": "q"}, {"priority": 1, "nam": 2}], [])

class Color(Enum):
    RED = "r"; GREEN = "g"; BLUE = "b"
    @property
    def hex(self): return {"r": "#f00", "g": "#0f0"}.get(self.value, "#00f")
def enums(x):
    try: c = Color(x)
    except ValueError as e: return str(e)
    return c.name, c.value, c.hex, str(c), repr(c), [m.name for m in Color], c is Color.RED, Color["RED"].value
TABLE(enums, "r", "g", "z", None)

class Shape:
    def area(self): raise NotImplementedError("area")
    def describe(self): return f"{self.__class__.__name__} with area {self.area():.2f}"
class Circle(Shape):
    def __init__(self, r): self.r = r
    def area(self): return math.pi * self.r ** 2
class Square(Shape):
    def __init__(self, s): self.s = s
    def area(self): return self.s * self.s
    def describe(self): return super().describe().upper()
def shapes(specs):
    kinds = {"circle": Circle, "square": Square, "shape": lambda _: Shape()}
    out = []
    for s in specs:
        try: out.append(kinds[s["kind"]](s.get("size", 1)).describe())
        except KeyError as e: out.append(f"no {e}")
        except NotImplementedError as e: out.append(f"not implemented: {e}")
    return out
TABLE(shapes, [{"kind": "circle", "size": 2}, {"kind": "square", "size": 3}, {"kind": "x"}, {"kind": "shape"}, {}])

class Account:
    interest = 0.02
    count = 0
    def __init__(self, owner, balance=0):
        self.owner, self._balance = owner, balance
        Account.count += 1
        self.history = []
    @property
    def balance(self): return self._balance
    @balance.setter
    def balance(self, v):
        if v < 0: raise ValueError(f"Insufficient funds: {v:+.2f}")
        self.history.append(v - self._balance)
        self._balance = v
    def __iadd__(self, x): self.balance += x; return self
    def __str__(self): return f"{self.owner:<8}|{self.balance:>12,.2f}"
def bank(ops):
    a = Account("Ann", 100)
    log = []
    for op in ops:
        try:
            a.balance += op
        except ValueError as e: log.append(str(e))
        except TypeError as e: log.append("bad " + str(e))
    a += 10
    return str(a), log, a.history, round(a.balance * (1 + Account.interest), 2)
TABLE(bank, [10, -50, -500, 2.5], [], ["x", None, True])

@contextmanager
def timer(log, name):
    log.append(f"start {name}")
    try: yield len(log)
    except ZeroDivisionError: log.append("caught"); 
    finally: log.append(f"end {name}")
def contexts(a, b):
    log = []
    with timer(log, "x") as n:
        log.append(a / b)
        log.append(n)
    with suppress(TypeError, KeyError):
        log.append({}[a])
    return log
TABLE(contexts, (1, 2), (1, 0), ("a", 2))

def memo_fib(n):
    cache = {}
    def fib(k):
        if k < 2: return k
        if k not in cache: cache[k] = fib(k - 1) + fib(k - 2)
        return cache[k]
    return fib(n), len(cache)
TABLE(memo_fib, 10, 90, 0, 200)

def counter_closure(n):
    total = 0
    def add(x, /, *, scale=1):
        nonlocal total
        total += x * scale
        return total
    return [add(i, scale=n) for i in range(3)], total
TABLE(counter_closure, 2, 0.5, "a")

def gen_pipeline(xs):
    def clean(it):
        for x in it:
            if isinstance(x, str): x = x.strip()
            if x in ("", None): continue
            yield x
    def number(it):
        for i, x in enumerate(it, 1): yield i, x
    return dict(number(clean(xs)))
TABLE(gen_pipeline, ["a ", "", None, 3, 0], [], [[1], {}])

def chunks(xs, n):
    return [xs[i:i + n] for i in range(0, len(xs), n)]
TABLE(chunks, ([1, 2, 3, 4, 5], 2), ("abcdef", 4), ([], 1), ([1], 0))

def batched(xs, n):
    it = iter(xs)
    while batch := list(itertools.islice(it, n)): yield batch
def use_batched(xs, n): return list(batched(xs, n))
TABLE(use_batched, ([1, 2, 3], 2), ("abc", 5), ([], 1))

def windows(xs, n): return [list(w) for w in zip(*(xs[i:] for i in range(n)))]
TABLE(windows, ([1, 2, 3, 4], 2), ([1], 3), ("abc", 1))

def deep_sum(x):
    match x:
        case int() | float(): return x
        case str() if x.isdigit(): return int(x)
        case [first, *rest]: return deep_sum(first) + deep_sum(rest)
        case {"value": v, **rest}: return deep_sum(v) + sum(deep_sum(r) for r in rest.values())
        case dict(): return sum(map(deep_sum, x.values()))
        case [] | None | "": return 0
        case _: raise TypeError(f"cannot sum {type(x).__name__}")
TABLE(deep_sum, [1, [2, "3", [4.5]], {"value": 1, "x": 2}], {}, None, "abc", True)

def parse_cmd(s):
    match s.split():
        case ["go", ("north" | "south" | "east" | "west") as d]: return f"going {d}"
        case ["get", *items] if items: return ", ".join(items)
        case ["quit" | "exit"]: return None
        case [cmd]: return f"{cmd}?"
        case []: return "empty"
        case _: return s
TABLE(parse_cmd, "go north", "get a b", "quit", "dance", "", "go up now")

def stats(xs):
    try:
        return [statistics.mean(xs), statistics.median(xs), statistics.pstdev(xs), statistics.mode(xs), statistics.quantiles(xs, n=4) if len(xs) > 1 else None]
    except statistics.StatisticsError as e: return str(e)
TABLE(stats, [1, 2, 2, 3], [1.5, 2.5], [], [4], [1, 1, 2, 2])

def decimals(a, b):
    x, y = Decimal(a), Decimal(str(b))
    return str(x + y), str((x * y).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)), str(x / y) if y else "inf", f"{x:,.2f}", int(x), float(y), x < y, str(-x), str(abs(x))
TABLE(decimals, ("1.10", 2.25), ("1e3", 7), ("-0.005", 3), ("x", 1), ("1", 0))

def dates(s, n):
    d = datetime.datetime.strptime(s, "%Y-%m-%d %H:%M")
    e = d + timedelta(days=n, hours=5, minutes=30)
    return [e.isoformat(), e.strftime("%A %d %B %Y %I:%M %p"), str(e - d), (e - d).total_seconds(), d.replace(day=1).date().isoformat(),
            d.weekday(), d < e, f"{d:%d.%m.%y}", calendar.monthrange(d.year, d.month)[1], e.date() - d.date() == timedelta(n), str(d.time()), d.timestamp() > 0]
TABLE(dates, ("2024-02-28 13:05", 2), ("2023-12-31 00:00", -400), ("bad", 1), ("2024-01-01 10:00", 1.5))

def iso(s):
    try: d = datetime.datetime.fromisoformat(s.replace("Z", "+00:00"))
    except ValueError as e: return str(e)
    return d.isoformat(), str(d.tzinfo), d.astimezone(timezone.utc).isoformat() if d.tzinfo else None, d.utcoffset() is None
TABLE(iso, "2024-05-06T07:08:09Z", "2024-05-06", "2024-05-06T07:08:09.123+02:00", "nope", "2024-13-01")
