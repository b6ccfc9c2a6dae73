"""Caches, graphs, cards, repositories, tables, dates, patterns, equations, iterators."""

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
import struct, io, string, statistics, calendar, hashlib, base64, html, operator, sys, json
from types import SimpleNamespace, MappingProxyType
from collections.abc import Mapping, Sequence, Iterable, MutableMapping, Callable, Iterator, Hashable, Sized
from abc import ABC, abstractmethod
from typing import NamedTuple, Generic, TypeVar, Protocol, Any, Union, Literal, Final, ClassVar, TypedDict, Iterable as It
from enum import IntEnum, Flag, StrEnum, unique


from tests.ordinary.table import Table

TABLE = Table()
c = TABLE.calls

# ----- LRU cache via OrderedDict
class LRU:
    def __init__(self, cap): self.cap, self.d, self.hits = cap, OrderedDict(), Counter()
    def get(self, k, default=-1):
        try: self.d.move_to_end(k)
        except KeyError: self.hits["miss"] += 1; return default
        self.hits["hit"] += 1
        return self.d[k]
    def put(self, k, v):
        if k in self.d: self.d.move_to_end(k)
        self.d[k] = v
        while len(self.d) > self.cap: self.d.popitem(last=False)
@c((2, [["p", 1, 1], ["p", 2, 2], ["g", 1], ["p", 3, 3], ["g", 2], ["g", 3]]), (0, [["p", 1, 1], ["g", 1]]), (1, []), (3, [["p", "1", None], ["p", 1, 2], ["g", "1"], ["p", True, 5], ["g", 1.0]]), (1, [["x"]]), (2, [["g"]]), (2, [["p", [1], 2]]), ("2", [["p", 1, 2]]), (None, [["p", 1, 2]]))
def lru(cap, ops):
    l = LRU(cap); out = []
    for op, *args in ops:
        out.append({"p": l.put, "g": l.get}[op](*args))
    return out, list(l.d.items()), dict(l.hits), l.hits.most_common(1), list(reversed(l.d))

# ----- dijkstra with heap & path
@c(({"a": {"b": 1, "c": 4}, "b": {"c": 2}, "c": {}}, "a", "c"), ({}, "a", "b"), ({"a": {}}, "a", "a"), ({"a": {"b": -1}, "b": {"a": -1}}, "a", "z"), ({"0": {"1": 0.5}, "1": {"__proto__": 0.25}}, "0", "__proto__"), ({"a": {"b": "x"}}, "a", "b"), ({"a": {"b": None}}, "a", "b"), ({"a": ["b"]}, "a", "b"))
def dijkstra(g, s, t):
    dist = {s: 0}; prev = {}; pq = [(0, s)]; seen = set()
    while pq and len(seen) < 10:
        d, u = heapq.heappop(pq)
        if u in seen: continue
        seen.add(u)
        if u == t: break
        for v, w in g.get(u, {}).items():
            if (nd := d + w) < dist.get(v, math.inf):
                dist[v], prev[v] = nd, u
                heapq.heappush(pq, (nd, v))
    path = [t]
    while path[-1] in prev and len(path) < 10: path.append(prev[path[-1]])
    return dist.get(t, math.inf), path[::-1], sorted(seen), dist

# ----- bank of enums
@unique
class Suit(IntEnum):
    CLUBS = 1; DIAMONDS = 2; HEARTS = 3; SPADES = 4
    def __str__(self): return "♣♦♥♠"[self - 1]
class Card(NamedTuple):
    rank: int
    suit: Suit = Suit.SPADES
    def __str__(self): return f"{'..23456789TJQKA'[self.rank]}{self.suit}"
    @classmethod
    def parse(cls, s): return cls("..23456789TJQKA".index(s[0]), Suit["CDHS".index(s[1]) and {"D": "DIAMONDS", "H": "HEARTS", "S": "SPADES"}[s[1]] or "CLUBS"])
    @property
    def points(self): return min(self.rank, 10) if self.rank < 14 else 11
def hand_rank(cards):
    ranks = sorted((c_.rank for c_ in cards), reverse=True)
    cnt = sorted(Counter(ranks).items(), key=lambda kv: (-kv[1], -kv[0]))
    flush = len({c_.suit for c_ in cards}) == 1
    straight = len(set(ranks)) == 5 and ranks[0] - ranks[4] == 4
    match [n for _, n in cnt], flush, straight:
        case _, True, True: return "straight flush"
        case [4, *_], _, _: return "four"
        case [3, 2], _, _: return "full house"
        case _, True, _: return "flush"
        case _, _, True: return "straight"
        case [3, *_], *_: return "three"
        case [2, 2, 1], *_: return "two pair"
        case [2, *_], *_: return "pair"
    return "high " + str(ranks[0])
@c("2H 3H 4H 5H 6H", "AS AD AC KD KH", "2C", "", "2C 2D", "XX", "2", "AS 2D 3C 4H 5S", "2C 2D 3C 3D 4S", "2X", "tH")
def poker(text):
    cards = [Card.parse(w) for w in text.split()]
    return hand_rank(cards) if cards else None, " ".join(map(str, sorted(cards, reverse=True))), sum(c_.points for c_ in cards), [c_._asdict() for c_ in cards[:1]], cards[0]._replace(rank=2) if cards else None, repr(cards[:1]), max(cards, default=None), Card(3), Card._fields

class Perm(Flag):
    R = auto(); W = auto(); X = auto()
    RW = R | W
@c("rwx", "", "r", "rr", "q", "wx", None, ["R", "W"])
def perms(s):
    p = reduce(operator.or_, (Perm[ch.upper()] for ch in s), Perm(0))
    return repr(p), str(p), p.value, bool(p), Perm.R in p, [m.name for m in Perm if m in p], repr(~p), p & Perm.RW == Perm.RW, len(Perm), (p ^ Perm.RW).value

class Level(StrEnum):
    LOW = auto(); HIGH = "HI"
    @classmethod
    def _missing_(cls, v): return next((m for m in cls if isinstance(v, str) and m.name.lower() == v.lower()), None)
@c("low", "HI", "high", "x", None, 1, "")
def levels(s):
    l = Level(s)
    return l, l.upper(), f"{l:>6}", repr(l), l == "low", {l: 1}.get("low"), "-".join(Level), sorted([Level.LOW, Level.HIGH]), l + "!", len(l), json.dumps({"l": l})

# ----- generic repository / protocol / TypedDict
T = TypeVar("T")
class Repo(Generic[T]):
    def __init__(self) -> None: self._items: dict[str, T] = {}
    def add(self, key: str, item: T) -> "Repo[T]": self._items[key] = item; return self
    def find(self, pred: Callable[[T], bool]) -> It[T]: return (i for i in self._items.values() if pred(i))
    def __len__(self) -> int: return len(self._items)
    def __getitem__(self, k: str) -> T:
        try: return self._items[k]
        except KeyError: raise KeyError(f"no {k!r}") from None
    def __iter__(self): return iter(sorted(self._items))
    def __contains__(self, k): return k in self._items
class Person(TypedDict, total=False):
    name: str
    age: int
@c(([{"name": "Al", "age": 3}, {"name": "Bo", "age": 40}], "Al"), ([], "x"), ([{"name": "Al"}], "Al"), ([{"name": "__proto__", "age": 20}], "__proto__"), ([{"age": 5}], "Al"), ([{"name": 5, "age": "x"}], 5), ([{"name": "a", "age": None}], "a"))
def repo(rows, key):
    r: Repo[Person] = Repo()
    for row in rows: r.add(row["name"], Person(**row))
    first = next(iter(r.find(lambda p: p["age"] > 10)), None)
    return first, len(r), list(r), key in r, r[key], dict(r._items)

# ----- text table
@c(([{"name": "Al", "n": 1.5}, {"name": "日本", "n": 22}],), ([],), ([{}],), ([{"a": None}, {"b": True}],), ([{"x": "long text", "y": -3}, {"x": "", "y": 1e10}],), ([{"a": [1, 2], "b": {"c": 1}}],), ([1],))
def table(rows):
    cols = list(dict.fromkeys(k for r in rows for k in r))
    width = {k: max(len(k), *(len(str(r.get(k, ""))) for r in rows)) for k in cols}
    def line(r): return " | ".join(f"{r.get(k, ''):>{width[k]}}" if isinstance(r.get(k), (int, float)) else f"{str(r.get(k, '')):<{width[k]}}" for k in cols)
    out = [line(dict(zip(cols, cols))), "-+-".join("-" * width[k] for k in cols), *map(line, rows)]
    return "\n".join(out), sum(width.values()), [*zip(*(r.values() for r in rows))]

# ----- date ranges
@c(("2024-02-27", "2024-03-02", 1), ("2024-01-01", "2023-01-01", 1), ("2024-12-30", "2025-01-03", 2), ("2024-02-30", "2024-03-01", 1), ("2024-01-01", "2024-01-10", 0), ("2024-01-01", "2024-01-05", -1), ("2024-01-01", "2024-01-03", 0.5), ("", "", 1))
def dates(a, b, step):
    d, end = map(date.fromisoformat, (a, b))
    def rng():
        cur = d
        while cur < end:
            yield cur
            cur += timedelta(days=step)
            if step <= 0: return
    ds = list(rng())
    wk = {k: [x.day for x in g] for k, g in groupby(ds, key=lambda x: x.isocalendar().week)}
    bus = [f"{x:%a %d/%m/%y}" for x in ds if x.weekday() < 5]
    return wk, bus, (end - d).days, min(ds, default=None) == d, [x.replace(day=1).isoformat() for x in ds][:1], d.strftime("%j %U %W %w %y"), (end - d) // timedelta(days=7), str(timedelta(hours=36.5) * 3), divmod(timedelta(days=step), timedelta(hours=7)) if step else 0, d.ctime(), d.toordinal(), calendar.monthrange(d.year, d.month), dt.combine(d, dt.min.time()).isoformat(" ")

@c("2024-01-15T10:30:00Z", "2024-01-15 10:30:00.123456+05:30", "2024-01-15", "20240115T1030", "bad", "2024-13-01", "", "2024-01-15T25:00", "2024-W03-1", None, 5)
def stamps(s):
    d = dt.fromisoformat(s)
    u = d if d.tzinfo is None else d.astimezone(datetime.timezone.utc)
    return d.isoformat(timespec="milliseconds"), str(u), repr(d), d.utcoffset() and str(d.utcoffset()), u.timestamp() if d.tzinfo else None, f"{d:%Y/%m/%d %I:%M:%S.%f %p %z|%Z}", d.replace(microsecond=0, hour=0).isoformat(), (d + timedelta(days=30, hours=-5)).date().isoformat(), d.time().isoformat(), d.timetuple()[:6], d == u, u.replace(tzinfo=None) < dt(2024, 6, 1)

# ----- regex work
@c("John Smith <js@x.org>, Ann <a@b>", "", "a@b.c d@e.f", "tel: +1 (555) 123-4567 ext. 9", "2024-01-02 and 1/2/2024", "é@ü.de", "\n\n<x>", "aaa bbb", None)
def regexes(s):
    out = [re.findall(r"(\w+)@(\w+(?:\.\w+)*)", s), re.sub(r"(?P<d>\d+)", lambda m: str(int(m["d"]) * 2), s), re.split(r"([,\s]+)", s, maxsplit=3), [m.span() for m in re.finditer(r"\b\w", s)][:5], re.sub(r"(?i)[aeiou]", "", s), re.subn(r"\s+", " ", s), re.match(r"(?:(a)|(b))*", s).groups(), re.fullmatch(r"(?s).*", s) is not None, re.sub(r"(\w)\1", r"<\g<1>>", s), re.escape(s)[:20], re.findall(r"(?m)^.*$", s), re.sub(r"(?<=\d)(?=(\d{3})+\b)", ",", s), re.search(r"(?P<y>\d{4})-(?P<m>\d\d)", s) and re.search(r"(?P<y>\d{4})-(?P<m>\d\d)", s).groupdict(), re.compile(r"""
        (?P<word>[a-z]+)  # a word
        \s* """, re.X | re.I).findall(s)]
    return out

# ----- matrix determinant with Fractions, gauss
@c(([[2, 1], [1, 3]], [3, 5]), ([[1, 2], [2, 4]], [1, 2]), ([], []), ([[0, 1], [1, 0]], [1, 2]), ([[0.5, 1], [1, 1]], [1, 1]), ([[1]], ["a"]), ([["1/3"]], ["2/3"]), ([[1, 2]], [1]), ([[1]], [1, 2]))
def gauss(a, b):
    from fractions import Fraction as F
    m = [[F(x) for x in row] + [F(y)] for row, y in zip(a, b, strict=True)]
    n = len(m)
    for i in range(n):
        p = max(range(i, n), key=lambda r: abs(m[r][i]))
        if not m[p][i]: raise ArithmeticError(f"singular at column {i}")
        m[i], m[p] = m[p], m[i]
        m[i] = [x / m[i][i] for x in m[i]]
        for r in range(n):
            if r != i:
                k = m[r][i]
                m[r] = [x - k * y for x, y in zip(m[r], m[i])]
    return [str(row[-1]) for row in m], [float(row[-1]) for row in m], sum(row[-1] for row in m) == 2 if m else "none"

# ----- iterator protocol class
class Chunked:
    def __init__(self, it, n): self.it, self.n = iter(it), n
    def __iter__(self): return self
    def __next__(self):
        chunk = list(islice(self.it, self.n))
        if not chunk: raise StopIteration
        return chunk
class Peek:
    _none = object()
    def __init__(self, it): self._it = iter(it); self._buf = deque()
    def __iter__(self): return self
    def __next__(self): return self._buf.popleft() if self._buf else next(self._it)
    def peek(self, default=_none):
        if not self._buf:
            try: self._buf.append(next(self._it))
            except StopIteration:
                if default is Peek._none: raise
                return default
        return self._buf[0]
    def __bool__(self): return self.peek(None) is not None
@c(([1, 2, 3, 4, 5], 2), ([], 1), ("hello", 3), ([1, 2], 0), ([None, 1], 1), ([1], -1), (None, 1), ([1, 2, 3], "a"))
def chunk(xs, n):
    p = Peek(xs)
    r = [p.peek("end"), bool(p), list(zip(p, p)), p.peek(None)]
    return list(Chunked(xs, n)), r, next(Chunked(xs, n), "empty"), [sum(map(lambda x: isinstance(x, int), ch)) for ch in Chunked(xs, 2)]
