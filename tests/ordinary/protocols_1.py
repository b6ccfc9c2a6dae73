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

# text adventure state machine w/ dict dispatch
class State:
    transitions = {}
    def __init_subclass__(cls, **kw): super().__init_subclass__(**kw); State.transitions[cls.__name__] = cls
    def on(self, ev, ctx): raise NotImplementedError(f"{type(self).__name__} cannot {ev}")
    def __eq__(self, o): return type(self) is type(o)
    def __hash__(self): return hash(type(self).__name__)
class Idle(State):
    def on(self, ev, ctx):
        if ev == "coin": ctx["coins"] += 1; return Ready()
        return super().on(ev, ctx)
class Ready(State):
    def on(self, ev, ctx):
        match ev:
            case "push": ctx["served"] += 1; return Idle()
            case "coin": ctx["coins"] += 1; return self
            case _: return super().on(ev, ctx)
@c((["coin", "push"],), ([],), (["push"],), (["coin", "coin", "push", "kick"],), ([None],), ("cp",))
def machine(events):
    ctx = Counter(coins=0, served=0); s = Idle(); seen = {s: 1}
    out = []
    for ev in events:
        try: s = s.on(ev, ctx)
        except NotImplementedError as e: out.append(str(e)); continue
        seen[s] = seen.get(s, 0) + 1
        out.append(type(s).__name__)
    return out, dict(ctx), [(type(k).__name__, v) for k, v in seen.items()], sorted(State.transitions), s == Idle(), s != Ready()
# generic interval merging / calendars / bit masks
@c(([[1, 3], [2, 6], [8, 10]],), ([],), ([[1, 4], [4, 5]],), ([[5, 1]],), ([[1.5, 2], [2, 2]],), ([["a", "c"], ["b", "d"]],), ([[1, None]],), ([[1]],), ([[True, 2], [0, 1]],))
def intervals(xs):
    merged = []
    for lo, hi in sorted(xs):
        if merged and lo <= merged[-1][1]: merged[-1][1] = max(merged[-1][1], hi)
        else: merged.append([lo, hi])
    gaps = [(a[1], b[0]) for a, b in pairwise(merged)]
    ev = sorted([(lo, 1) for lo, _ in xs] + [(hi, -1) for _, hi in xs], key=lambda e: (e[0], -e[1]))
    peak = max(accumulate(d for _, d in ev), default=0)
    return merged, gaps, peak, xs
@c((5, [1, 3]), (0, []), (2**40, [41, 0]), (-1, [0]), (7, ["a"]), (1.5, [0]), (True, [1]), (10, [-1]), (3, [70]))
def masks(m, bits):
    on = reduce(lambda a, b: a | 1 << b, bits, m)
    off = reduce(lambda a, b: a & ~(1 << b), bits, m)
    return on, off, m ^ on, [i for i in range(on.bit_length()) if on >> i & 1], f"{on:b}".count("1"), f"{m & 0xFF:08b}", (m << 2 | 3) % 1000, -m >> 1, m.bit_length(), [s for s in range(8) if s & m == s]
@c("3[a2[c]]", "", "10[a]", "a", "2[", "]", "2[b3[a]]x", "0[q]", "é2[😀]", None)
def decode(s):
    stack, cur, num = [], [], 0
    for ch in s:
        if ch.isdigit(): num = num * 10 + int(ch)
        elif ch == "[": stack.append((cur, num)); cur, num = [], 0
        elif ch == "]":
            prev, k = stack.pop(); cur = prev + cur * k
        else: cur += ch
    assert not stack, f"unclosed: {len(stack)}"
    return "".join(cur), len(cur)
@c((["eat", "tea", "tan", "ate", "nat", "bat"],), ([],), (["", ""],), (["É", "é"],), ([1],), (["ab", "BA"],), (["😀a", "a😀"],))
def anagrams(ws):
    g = defaultdict(list)
    for w in ws: g[tuple(sorted(w.casefold()))].append(w)
    h = {}
    for w in ws: h.setdefault(frozenset(Counter(w).items()), set()).add(w)
    return sorted(g.values(), key=lambda x: (len(x), x)), sorted(map(sorted, h.values())), {"".join(k): len(v) for k, v in g.items()}, max(g.items(), key=lambda kv: len(kv[1]))[0] if g else None
@c((100, [1, 5, 10, 25]), (0, [1]), (3, [2]), (11, [5, 2, 5]), (-1, [1]), (7, []), (5, [2.5]), ("a", [1]), (30, [7, 3, 10]))
def coins(total, cs):
    @functools.cache
    def fewest(n): return 0 if n == 0 else min((1 + fewest(n - x) for x in cs if x <= n), default=math.inf)
    ways = [1] + [0] * total
    for x in cs:
        for i in range(x, total + 1): ways[i] += ways[i - x]
    f = fewest(total)
    return (f if f < math.inf else None), ways[total], fewest.cache_info().currsize > 0
@c((["2024-01-05,food,12.50", "2024-01-20,rent,800", "2024-02-01,food,7.25"],), ([],), (["bad"],), (["2024-02-30,x,1"],), (["2024-01-01,x,1e2", "2024-01-01,x,-0.1"],), (["2024-01-01,é,1,000"],), (["2024-01-01,x,nan"],))
def ledger(lines):
    tot = defaultdict(lambda: defaultdict(Decimal)); errs = []
    for n, line in enumerate(lines, 1):
        try:
            d, cat, amt = line.split(",", 2)
            tot[date.fromisoformat(d).strftime("%Y-%m")][cat] += Decimal(amt).quantize(Decimal(".01"))
        except (ValueError, InvalidOperation) as e: errs.append(f"{n}: {type(e).__name__}")
    rep = {m: {k: str(v) for k, v in sorted(cs.items())} | {"total": str(sum(cs.values()))} for m, cs in sorted(tot.items())}
    return rep, errs, f"{sum((sum(c_.values()) for c_ in tot.values()), Decimal()):>12,}", [f"{m}: {'#' * int(sum(cs.values()) / 10)}" for m, cs in tot.items()]
class Frac:
    def __init__(self, n, d=1):
        if d == 0: raise ZeroDivisionError(f"Frac({n}, 0)")
        g = math.gcd(n, d) * (1 if d > 0 else -1); self.n, self.d = n // g, d // g
    def __add__(self, o): o = Frac._of(o); return NotImplemented if o is None else Frac(self.n * o.d + o.n * self.d, self.d * o.d)
    __radd__ = __add__
    def __mul__(self, o): o = Frac._of(o); return NotImplemented if o is None else Frac(self.n * o.n, self.d * o.d)
    __rmul__ = __mul__
    def __pow__(self, k): return Frac(self.n ** k, self.d ** k) if k >= 0 else Frac(self.d ** -k, self.n ** -k)
    def __rpow__(self, b): return b ** (self.n / self.d)
    def __floor__(self): return self.n // self.d
    def __ceil__(self): return -(-self.n // self.d)
    def __trunc__(self): return int(self.n / self.d)
    def __round__(self, nd=None): return round(self.n / self.d, nd) if nd is not None else math.floor(self + Frac(1, 2))
    def __float__(self): return self.n / self.d
    def __int__(self): return math.trunc(self)
    def __index__(self):
        if self.d != 1: raise TypeError("not whole")
        return self.n
    def __lt__(self, o): o = Frac._of(o); return NotImplemented if o is None else self.n * o.d < o.n * self.d
    def __eq__(self, o): o = Frac._of(o); return o is not None and (self.n, self.d) == (o.n, o.d)
    def __repr__(self): return f"{self.n}/{self.d}" if self.d != 1 else str(self.n)
    def __iadd__(self, o): r = self + o; self.n, self.d = r.n, r.d; return self
    @staticmethod
    def _of(x): return x if isinstance(x, Frac) else Frac(x) if isinstance(x, int) else None
@c((1, 2), (4, 2), (-7, 3), (0, 5), (1, 0), (10**15, 3), (2, -4), (1.5, 1), ("a", 1), (True, 2))
def fracs2(n, d):
    f = Frac(n, d); g = f; g += 1
    out = [repr(f), f is g, math.floor(f), math.ceil(f), int(f), round(f), round(f, 1), float(f), repr(sum([f, f, 1])), f < 2, f == Frac(n + d, d), repr(f ** 2), 2 ** f, repr(3 * f)]
    for q in (lambda: [0] * f, lambda: "abc"[f], lambda: range(f)[-1], lambda: repr(f ** -1), lambda: f + 0.5, lambda: f < "a", lambda: hash(f), lambda: bin(f), lambda: sorted([f, 0, Frac(1, 3)], key=float)[0] == 0, lambda: max(f, 1) == f, lambda: divmod(f, 2), lambda: abs(f), lambda: math.sqrt(f), lambda: f"{f:>6}"):
        try: out.append(q())
        except (TypeError, IndexError, ZeroDivisionError, ValueError) as e: out.append(f"{type(e).__name__}: {e}")
    return out
