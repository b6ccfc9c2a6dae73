"""Calculators, containers, justified text, numbers in words, games, tries, knapsacks, closures."""

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

# Tokenizer + recursive descent + AST dataclasses + visitor
@dataclass(frozen=True)
class Num: val: float
@dataclass(frozen=True)
class Var: name: str
@dataclass(frozen=True)
class Bin:
    op: str; left: Any; right: Any
class Parser:
    PREC = {"+": 1, "-": 1, "*": 2, "/": 2}
    def __init__(self, s): self.toks = re.findall(r"\d+(?:\.\d+)?|[a-z]\w*|[-+*/()=]", s); self.i = 0
    @property
    def tok(self): return self.toks[self.i] if self.i < len(self.toks) else None
    def advance(self):
        t = self.tok; self.i += 1; return t
    def atom(self):
        match self.advance():
            case None: raise SyntaxError("unexpected end")
            case "(":
                e = self.expr(0)
                if self.advance() != ")": raise SyntaxError("missing )")
                return e
            case "-": return Bin("-", Num(0), self.atom())
            case str(t) if t[0].isalpha(): return Var(t)
            case t if t[0].isdigit(): return Num(float(t) if "." in t else int(t))
            case t: raise SyntaxError(f"bad token {t!r}")
    def expr(self, p):
        left = self.atom()
        while (op := self.tok) in self.PREC and self.PREC[op] > p:
            self.advance()
            left = Bin(op, left, self.expr(self.PREC[op]))
        return left
class Visitor:
    def visit(self, n): return getattr(self, "visit_" + type(n).__name__, self.generic)(n)
    def generic(self, n): raise NotImplementedError(type(n).__name__)
class Eval(Visitor):
    def __init__(self, env): self.env = env
    def visit_Num(self, n): return n.val
    def visit_Var(self, n): return self.env[n.name]
    def visit_Bin(self, n):
        a, b = self.visit(n.left), self.visit(n.right)
        return {"+": lambda: a + b, "-": lambda: a - b, "*": lambda: a * b, "/": lambda: a / b}[n.op]()
class Show(Visitor):
    def visit_Num(self, n): return str(n.val)
    def visit_Var(self, n): return n.name
    def visit_Bin(self, n): return f"({self.visit(n.left)} {n.op} {self.visit(n.right)})"
def simplify(n):
    match n:
        case Bin("*", Num(0), _) | Bin("*", _, Num(0)): return Num(0)
        case Bin("*", Num(1), x) | Bin("*", x, Num(1)) | Bin("+", Num(0), x) | Bin("+", x, Num(0)): return simplify(x)
        case Bin(op, Num(a), Num(b)) if op in "+-*": return Num({"+": a + b, "-": a - b, "*": a * b}[op])
        case Bin(op, l, r):
            m = Bin(op, simplify(l), simplify(r))
            return m if m == n else simplify(m)
        case _: return n
@c(("1+2*x", {"x": 3}), ("(1+", {}), ("x/y", {"x": 1, "y": 0}), ("0*z+1*(2+3)", {}), ("-a*-2.5", {"a": 4}), ("", {}), (")", {}), ("a+b", {"a": "x", "b": "y"}), ("a*b", {"a": "ab", "b": 2}), ("q", {"__proto__": 1}), ("2*3-4/2", {}), ("x", {"x": None}))
def parse_eval(s, env):
    tree = Parser(s).expr(0)
    small = simplify(tree)
    return Show().visit(tree), Show().visit(small), repr(small), Eval(env).visit(tree), hash(tree) == hash(Parser(s).expr(0)), tree == small

# UserDict / MutableMapping based
class Defaulting(UserDict):
    def __init__(self, *a, factory=list, **k): self.factory = factory; super().__init__(*a, **k)
    def __missing__(self, k): self[k] = v = self.factory(); return v
    def __setitem__(self, k, v): super().__setitem__(str(k), v)
class Sparse(collections.abc.MutableSequence):
    def __init__(self, *v): self.d = {i: x for i, x in enumerate(v) if x}; self.n = len(v)
    def __len__(self): return self.n
    def __getitem__(self, i):
        if isinstance(i, slice): return [self[j] for j in range(*i.indices(self.n))]
        if not -self.n <= i < self.n: raise IndexError(i)
        return self.d.get(i % self.n, 0)
    def __setitem__(self, i, v): self.d[i % self.n] = v
    def __delitem__(self, i):
        self.d = {j - (j > i): x for j, x in self.d.items() if j != i}; self.n -= 1
    def insert(self, i, v):
        i = min(max(i if i >= 0 else i + self.n, 0), self.n)
        self.d = {j + (j >= i): x for j, x in self.d.items()}; self.n += 1; self.d[i] = v
@c(([0, 1, 0, 2], 1), ([], 0), ([1, 2, 3], -1), (["a", "", None], 2), ([0, 5], 9), ([1], "x"))
def containers(xs, i):
    d = Defaulting({"q": [1]})
    for x in xs: d[x].append(i)
    s = Sparse(*xs)
    s.append(7); s.insert(i, "i"); s += [8]
    out = [list(s), len(s), s[1:-1], s.index(7), s.count(0), 7 in s, list(reversed(s)), s.pop()]
    try: out.append(s[99])
    except IndexError as e: out.append(repr(e))
    s.reverse(); s.remove(7)
    return dict(d), len(d), out, list(s), sorted(d.keys()), "q" in d, d.get("zz"), d == dict(d)

# text: justify
@c(("the quick brown fox jumps", 11), ("", 5), ("a", 1), ("longword", 3), ("a b", 10), ("a  b\nc", 4), ("é 😀 x", 3), ("x y", 0), ("x", "3"))
def justify(text, w):
    lines, cur, n = [], [], 0
    for word in text.split():
        if cur and n + len(cur) + len(word) > w:
            gaps = max(1, len(cur) - 1); q, r = divmod(w - n, gaps)
            lines.append("".join(x + " " * (q + (k < r)) for k, x in enumerate(cur[:-1])) + cur[-1] if len(cur) > 1 else cur[0].ljust(w))
            cur, n = [], 0
        cur.append(word); n += len(word)
    lines.append(" ".join(cur))
    return lines, textwrap.wrap(text, w or 1), textwrap.fill(text, w + 5, initial_indent="* ", subsequent_indent="  "), textwrap.dedent("  a\n    b\n"), textwrap.indent(text, "> "), [ln.rstrip() for ln in lines]

# roman, numbers to words
def roman(n):
    out = []
    for v, s in ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        k, n = divmod(n, v)
        out += s * k
    return "".join(out), n
c(1994, 0, 4, 3999, -1, 40, 1.5, "X", None, True, 12345)(roman)
SMALL = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split()
def spell(n):
    if n < 0: return "minus " + spell(-n)
    if n < 20: return SMALL[n]
    if n < 100: return TENS[n // 10] + ("-" + SMALL[n % 10] if n % 10 else "")
    for size, name in ((10 ** (3 * k), nm) for k, nm in reversed(list(enumerate("hundred thousand million billion".split())))):
        size = size if size > 1 else 100
        if n >= size:
            q, r = divmod(n, size)
            return f"{spell(q)} {name}" + (f" {'and ' if r < 100 else ''}{spell(r)}" if r else "")
c(0, 13, 85, 100, 1001, 1234567, -45, 2**53 - 1, 1.0, 20.5, "a", None, True)(spell)

# game of life, sets of tuples
@c(([[0, 1], [1, 1], [2, 1]], 1), ([], 3), ([[0, 0]], 1), ([[0, 0], [0, 1], [1, 0], [1, 1]], 5), ([[1, 0], [2, 1], [0, 2], [1, 2], [2, 2]], 4), ([[0.5, 0]], 1), ([["a", 0]], 1), ([[0, 1, 2]], 1), ([[0, 0]], -1))
def life(cells, gens):
    live = {tuple(c_) for c_ in cells}
    for _ in range(gens):
        counts = Counter((x + dx, y + dy) for x, y in live for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy)
        live = {p for p, n in counts.items() if n == 3 or n == 2 and p in live}
    if not live: return "dead"
    xs, ys = zip(*live)
    return sorted(live), "\n".join("".join(".#"[(x, y) in live] for x in range(min(xs), max(xs) + 1)) for y in range(min(ys), max(ys) + 1)), len(live), frozenset(live) == live

# sudoku / union find / trie / knapsack / edit distance
class DSU:
    def __init__(self): self.p = {}; self.sz = defaultdict(lambda: 1)
    def find(self, x):
        self.p.setdefault(x, x)
        root = x
        while self.p[root] != root: root = self.p[root]
        while self.p[x] != root: self.p[x], x = root, self.p[x]
        return root
    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b: return False
        if self.sz[a] < self.sz[b]: a, b = b, a
        self.p[b] = a; self.sz[a] += self.sz.pop(b, 1)
        return True
@c(([[1, 2], [2, 3], [4, 5], [1, 3]],), ([],), ([["a", "a"]],), ([[1, "1"], [1.0, True]],), ([["0", "__proto__"], ["constructor", "0"]],), ([[[1], 2]],), ([[None, 1]],), ([[1]],))
def components(edges):
    d = DSU()
    r = [d.union(a, b) for a, b in edges]
    groups = defaultdict(list)
    for x in d.p: groups[d.find(x)].append(x)
    return r, sorted(groups.values(), key=lambda g: (-len(g), str(g))), dict(d.sz), len(d.p)

class Trie:
    def __init__(self): self.root = {}
    def insert(self, w):
        n = self.root
        for ch in w: n = n.setdefault(ch, {})
        n["$"] = True
    def complete(self, pre):
        n = self.root
        for ch in pre:
            if (n := n.get(ch)) is None: return
        stack = [(pre, n)]
        while stack:
            w, n = stack.pop()
            for k in sorted(n, reverse=True):
                if k == "$": yield w
                else: stack.append((w + k, n[k]))
@c((["car", "card", "care", "dog"], "car"), ([], ""), (["a", ""], ""), (["😀x", "😀"], "😀"), (["1", "10", "2"], "1"), ([1], ""), (["a$b"], "a"), (["__proto__"], "__"))
def autocomplete(ws, pre):
    t = Trie()
    for w in ws: t.insert(w)
    return list(t.complete(pre)), json.dumps(t.root, sort_keys=True, ensure_ascii=False)[:200]

@c(([[60, 10], [100, 20], [120, 30]], 50), ([], 5), ([[1, 0]], 0), ([[1.5, 1], [2.5, 1]], 1), ([["a", 1]], 2), ([[10, 5]], -1), ([[10, 2.5]], 3))
def knapsack(items, cap):
    best = [0] * (cap + 1); keep = [[False] * (cap + 1) for _ in items]
    for i, (v, w) in enumerate(items):
        for k in range(cap, w - 1, -1):
            if best[k - w] + v > best[k]: best[k] = best[k - w] + v; keep[i][k] = True
    k, chosen = cap, []
    for i in reversed(range(len(items))):
        if keep[i][k]: chosen.append(i); k -= items[i][1]
    return best[-1], chosen[::-1], best

# closures and late binding, decorators with state
def memo(maxsize=None, *, key=lambda *a: a):
    def deco(fn):
        cache = {}
        @wraps(fn)
        def inner(*a):
            k = key(*a)
            if k not in cache:
                if maxsize is not None and len(cache) >= maxsize: cache.pop(next(iter(cache)))
                cache[k] = fn(*a)
            return cache[k]
        inner.cache = cache
        return inner
    return deco
@c(10, 0, 1, 50, -1, 90, 2.0, "a", None, True)
def memos(n):
    calls = []
    @memo(key=lambda n, *r: n)
    def fib(n, tag=None): calls.append(n); return n if n < 2 else fib(n - 1) + fib(n - 2)
    @memo(2)
    def sq(x): return x * x
    r = fib(n)
    [sq(i) for i in range(5)]
    return r, len(calls), list(sq.cache.items()), fib.__name__, len(fib.cache), [f(2) for f in [lambda x, k=k: x ** k for k in range(3)]], [f() for f in [(lambda: k) for k in range(3)]], (lambda *a, **k: (a, k))(1, *[2], x=3, **{"y": 4})

@c((3, 4), (0, 5), (-3, 7), (2.5, 1), (10**15, 3), ("ab", 2), (None, 1), (True, False), ([1], 2))
def unpackings(a, b):
    x, (y, *z), w = a, [b, a, b], {a: b} if not isinstance(a, list) else {}
    *init, last = range(b) if isinstance(b, int) and 0 < b < 10 else [0]
    (p, q), r = divmod(7, 2), a
    a, b = b, a
    d = dict(zip("abc", (a, b, x)), z=[*z, *init])
    f = lambda *args, sep=",", **kw: sep.join(map(str, args)) + repr(kw)
    i = 0
    arr = [10, 20, 30]
    i, arr[i] = 1, 99
    m = n = []
    n.append(a)
    return x, y, z, w, init, last, p, q, r, d, f(a, *z, sep="/", **{"k": x}), arr, m is n, m, [*"ab", *{"k": 1}, *range(2)], {**d, "a": 0}
