"""Money, abstract classes, single instances, vectors, sorting, pipelines, transactions, settings."""

# fmt: off
# ruff: noqa
# Written in many hands' styles, and kept so.

import re, math, itertools, functools, operator, collections, string, json, datetime, decimal, heapq, bisect, contextlib, enum, dataclasses, typing, textwrap, random, copy, abc
from collections import *
from decimal import Decimal, getcontext, localcontext, ROUND_HALF_EVEN, ROUND_DOWN, InvalidOperation
from dataclasses import dataclass, field
from datetime import date, datetime as dt, timedelta
from enum import Enum, auto, IntFlag
from functools import reduce, partial, lru_cache, wraps, cmp_to_key, singledispatch, total_ordering, cached_property
from itertools import accumulate, chain, combinations, groupby, islice, permutations, product, takewhile, tee, zip_longest, starmap, count, pairwise, compress, filterfalse, dropwhile
from operator import itemgetter, attrgetter, methodcaller
from typing import List, Dict, Optional, Tuple, Iterator
import struct, io, string, statistics, calendar, operator, sys
from types import SimpleNamespace
from typing import NamedTuple, Any
from collections import UserDict, UserList
from dataclasses import asdict, astuple, replace, fields, KW_ONLY, InitVar

from abc import ABC, abstractmethod
import copy

from tests.ordinary.table import Table

TABLE = Table()
c = TABLE.calls

class Money:
    __slots__ = ("cents", "cur")
    def __init__(self, amount, cur="USD"):
        self.cents = round(amount * 100); self.cur = cur
    @classmethod
    def of(cls, s):
        m = re.fullmatch(r"\s*([A-Z]{3})?\s*(-?\d+(?:\.\d\d?)?)\s*", s)
        if m is None: raise ValueError(f"not money: {s!r}")
        return cls(float(m[2]), m[1] or "USD")
    def _same(self, o):
        if not isinstance(o, Money): return False
        if o.cur != self.cur: raise TypeError(f"{self.cur} vs {o.cur}")
        return True
    def __add__(self, o):
        if o == 0 and not isinstance(o, Money): return self
        if not self._same(o): return NotImplemented
        r = Money(0, self.cur); r.cents = self.cents + o.cents; return r
    __radd__ = __add__
    def __sub__(self, o): return self + -o
    def __neg__(self): r = Money(0, self.cur); r.cents = -self.cents; return r
    def __mul__(self, k):
        if isinstance(k, Money): return NotImplemented
        r = Money(0, self.cur); r.cents = round(self.cents * k); return r
    __rmul__ = __mul__
    def __truediv__(self, k): return self.cents / k.cents if isinstance(k, Money) else self * (1 / k)
    def __floordiv__(self, k): r = Money(0, self.cur); r.cents = self.cents // k; return r
    def __mod__(self, k): r = Money(0, self.cur); r.cents = self.cents % k; return r
    def __divmod__(self, k): return self // k, self % k
    def __abs__(self): return -self if self.cents < 0 else self
    def __round__(self, n=0): r = Money(0, self.cur); r.cents = round(self.cents, n - 2); return r
    def __bool__(self): return bool(self.cents)
    def __int__(self): return self.cents // 100
    def __float__(self): return self.cents / 100
    def __eq__(self, o): return isinstance(o, Money) and (self.cents, self.cur) == (o.cents, o.cur)
    def __lt__(self, o): return self.cents < o.cents if self._same(o) else NotImplemented
    def __le__(self, o): return self < o or self == o
    def __hash__(self): return hash((self.cents, self.cur))
    def __repr__(self): return f"Money({self.cents / 100:.2f}, {self.cur!r})"
    def __format__(self, spec): return format(self.cents / 100, spec or ",.2f") + " " + self.cur
    def split(self, n):
        q, r = divmod(self, n)
        for i in range(n): yield q + Money(0.01, self.cur) if i < r.cents else q
@c((["1.10", "2.2", "EUR 3"], 3), (["5", "-7.25"], 2), ([], 1), (["1", "1.00"], 7), (["x"], 1), (["10"], 0), (["1", "2"], 2.5), (["0"], "a"), ([5], 1))
def money(texts, n):
    ms = [Money.of(t) for t in texts]
    usd = [m for m in ms if m.cur == "USD"]
    tot = sum(usd)
    out = [repr(tot), f"{tot}" if usd else None, [repr(x) for x in sorted(usd)], repr(max(usd, default=None)), len(set(ms)), [repr(abs(m)) for m in ms], [repr(round(m)) for m in ms], [int(m) for m in ms], [bool(m) for m in ms]]
    for f in (lambda: [f"{x:.1f}" for x in ms[0].split(n)], lambda: repr(ms[0] * n), lambda: repr(n * ms[0] / 3), lambda: ms[0] / ms[-1], lambda: ms[0] < ms[-1], lambda: ms[0] < 5, lambda: ms[0] * ms[0], lambda: ms[0] + 5, lambda: sum(ms), lambda: ms[0] - ms[-1] <= ms[0], lambda: float(ms[0]), lambda: f"{ms[0]:>10.1f}|{ms[0]!r:*^30}", lambda: {ms[0]: 1}[Money.of(texts[0])], lambda: sorted(ms, key=float)[0].cents):
        try: r = f(); out.append(r if not isinstance(r, Money) else repr(r))
        except (TypeError, ValueError, ZeroDivisionError, AttributeError, IndexError, KeyError) as e: out.append(f"{type(e).__name__}: {e}")
    return out

class Abstract(ABC):
    @property
    @abstractmethod
    def name(self): ...
    @abstractmethod
    def run(self, x): return ("base", x)
    def __call__(self, x): return self.name, self.run(x)
class Half(Abstract):
    @property
    def name(self): return "half"
class Full(Half):
    def run(self, x): return super().run(x) + ("full",)
@c(1, None, "x", [1])
def abstracts(x):
    out = []
    for k in (Abstract, Half, Full):
        try: out.append(k()(x))
        except TypeError as e: out.append(str(e))
    return out

class Singleton:
    _inst = None
    def __new__(cls, *a):
        if cls._inst is None: cls._inst = super().__new__(cls); cls._inst.hits = 0
        return cls._inst
    def __init__(self, *a): self.hits += 1; self.args = a
@c(1, "a", None, [[2]])
def single(x):
    def fresh():
        class S:
            _inst = None
            def __new__(cls, *a):
                if cls._inst is None: cls._inst = super().__new__(cls); cls._inst.hits = 0
                return cls._inst
            def __init__(self, *a): self.hits += 1; self.args = a
        return S
    S = fresh()
    a, b = S(x), S()
    return a is b, a.hits, b.args

class Vec(NamedTuple):
    x: float
    y: float = 0
    def __add__(self, o): return Vec(*(a + b for a, b in zip(self, o)))
    def __mul__(self, k): return Vec(self.x * k, self.y * k)
    def __abs__(self): return math.hypot(*self)
    def __bool__(self): return any(self)
    @property
    def angle(self): return round(math.degrees(math.atan2(self.y, self.x)), 6)
@c((1, 2), (0, 0), (3, 4), (-1.5, 0), ("a", 1), (None, 1), (True, 2), (1, [2]))
def vecs(x, y):
    v = Vec(x, y)
    return v + (1, 1), v * 2, abs(v), bool(v), v.angle, v == (x, y), v < (5, 5), Vec(x), sorted([v, Vec(0)]), v._asdict(), [*v], v[0], v[-1:], repr(v), hash(v) == hash((x, y)), sum(v), max(v), Vec._make([1, 2]), reduce(Vec.__add__, [v, v, v]), v.count(1), dict(zip(v._fields, v))

# sorting stability, multi-key, None-safe
@c(([{"n": "b", "a": 2}, {"n": "a", "a": 2}, {"n": "c", "a": None}],), ([],), ([{"n": "é", "a": 1.5}, {"n": "Z", "a": 1}, {"n": "z", "a": True}],), ([{"n": "x"}],), ([{"n": 1, "a": 1}, {"n": "1", "a": 1}],), ([{"n": "a10", "a": -1}, {"n": "a9", "a": -1}],))
def multi_sort(rows):
    r1 = sorted(rows, key=lambda r: (r.get("a") is None, r.get("a") or 0, r["n"]))
    r2 = sorted(sorted(rows, key=itemgetter("n")), key=lambda r: -(r.get("a") or 0))
    rows.sort(key=lambda r: str(r["n"]).casefold(), reverse=True)
    idx = sorted(range(len(rows)), key=[str(r["n"]) for r in rows].__getitem__)
    return r1, r2, rows, idx, [k for k, _ in groupby(r2, key=itemgetter("n"))], min(rows, key=lambda r: len(str(r["n"])), default=None), list(map(itemgetter("n", "n"), rows)), bisect.bisect_left([str(r["n"]) for r in r1], "b")

# iterables of generators: pipeline
def read(lines):
    for i, ln in enumerate(lines, 1):
        ln = ln.strip()
        if not ln or ln.startswith("#"): continue
        yield i, ln
def parse(it, sep=","):
    for i, ln in it:
        try: name, *vals = ln.split(sep); yield name.strip(), [float(v) for v in vals]
        except ValueError as e: yield f"!{i}", str(e)
def running(it):
    total = 0.0
    while True:
        try: name, v = next(it)
        except StopIteration: return total
        if isinstance(v, list): total += sum(v)
        yield name, total
@c((["a,1,2", "# c", "", "b,x", "c", "d,1e3"],), ([],), (["a,"],), (["  a , 5 "],), (["nan,nan"],), ([1],), ("a,1",), (["a,1_0,inf"],))
def pipeline(lines):
    g = running(parse(read(lines)))
    out = []
    def wrap():
        r = yield from g
        out.append(repr(r))
    pairs = list(wrap())
    return [(n, repr(v)) for n, v in pairs], out, list(g)

# with: transactions, ExitStack
class Tx:
    def __init__(self, db, log, swallow=False): self.db, self.log, self.swallow = db, log, swallow
    def __enter__(self): self.saved = copy.deepcopy(self.db); self.log.append("begin"); return self.db
    def __exit__(self, t, v, tb):
        if t is None: self.log.append("commit"); return
        self.db.clear(); self.db.update(self.saved); self.log.append(f"rollback {t.__name__}: {v}")
        return self.swallow and issubclass(t, (KeyError, ValueError))
@c(([["a", 1], ["b", "x"]],), ([["a", "1"]],), ([],), ([["a", None]],), ([["z"]],), ([["a", "5"], ["del", "q"]],))
def txs(ops):
    db, log = {"a": [0]}, []
    try:
        with contextlib.ExitStack() as st:
            st.callback(log.append, "cb")
            for k, *v in ops:
                with Tx(db, log, swallow=k == "b") as d:
                    if k == "del": del d[v[0]]
                    d.setdefault(k, []).append(int(v[0]))
            st.push(lambda *e: log.append(f"exit {e[0] and e[0].__name__}") or e[0] is IndexError)
    except Exception as e: log.append(f"out {e!r}")
    return db, log

# string building / parsing ini, query, json-ish, template
@c("[a]\nx=1\n; c\ny = two words\n[b]\nx=%(z)s\n", "", "x=1", "[a\n", "[a]\nx\n", "[a]\n[a]\nk=v=w", "[__proto__]\n0=1", "[a]\n x = 1 \n\ty : 2", None)
def ini(text):
    out, sec = {}, None
    for no, raw in enumerate(text.splitlines(), start=1):
        line = raw.split(";", 1)[0].strip()
        if not line: continue
        if line[0] == "[":
            if line[-1] != "]": raise ValueError(f"line {no}: unterminated section {line!r}")
            sec = out.setdefault(line[1:-1], {})
        elif sec is None: raise KeyError(f"line {no}: no section")
        else:
            k, eq, v = line.partition("=" if "=" in line else ":")
            v = v.strip()
            for conv in (int, float, {"yes": True, "no": False}.__getitem__):
                try: v = conv(v); break
                except (ValueError, KeyError): pass
            sec[k.rstrip()] = v if eq else None
    return out, [f"{s}.{k}={v!r}" for s, d in out.items() for k, v in d.items()], json.dumps(out), list(out), {**out.get("a", {})}
