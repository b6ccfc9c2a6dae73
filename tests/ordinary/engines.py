"""Engines: a Lisp, queries over rows, Markdown, a stock of goods, shapes that register themselves."""

# fmt: off
# ruff: noqa
# Written in one go, as one writes for oneself.

import re, operator as op, math, html, itertools, functools, json
from collections import defaultdict, namedtuple, ChainMap, Counter, deque, OrderedDict
from dataclasses import dataclass, field, replace, asdict, astuple
from decimal import Decimal, ROUND_HALF_UP
from enum import Enum, auto
from datetime import date, datetime, timedelta
from typing import Any, Callable, Iterator, NamedTuple, Optional
from functools import reduce, partial, lru_cache, singledispatch, total_ordering
from abc import ABC, abstractmethod
from contextlib import contextmanager

from tests.ordinary.table import Table

TABLE = Table()

# ---------- 1 lisp
class LispError(Exception): pass
class Env(dict):
    def __init__(self, params=(), args=(), outer=None):
        super().__init__(zip(params, args))
        self.outer = outer
    def find(self, k):
        if k in self: return self
        if self.outer is None: raise LispError(f"unbound: {k}")
        return self.outer.find(k)
class Proc:
    def __init__(self, params, body, env): self.params, self.body, self.env = params, body, env
    def __call__(self, *args):
        if len(args) != len(self.params):
            raise LispError(f"expected {len(self.params)} args, got {len(args)}")
        return ev(self.body, Env(self.params, args, self.env))
def tokenize(s): return s.replace("(", " ( ").replace(")", " ) ").split()
def atom(t):
    for kind in (int, float):
        try: return kind(t)
        except ValueError: pass
    return {"#t": True, "#f": False}.get(t, t)
def parse(tokens):
    if not tokens: raise LispError("unexpected EOF")
    t = tokens.pop(0)
    if t == "(":
        out = []
        while tokens and tokens[0] != ")": out.append(parse(tokens))
        if not tokens: raise LispError("missing )")
        tokens.pop(0)
        return out
    if t == ")": raise LispError("unexpected )")
    return atom(t)
def base_env():
    e = Env()
    e.update({"+": lambda *a: sum(a), "*": lambda *a: reduce(op.mul, a, 1), "-": lambda a, *b: a - sum(b) if b else -a, "/": op.truediv, ">": op.gt, "<": op.lt, "=": op.eq,
      "list": lambda *x: list(x), "car": lambda x: x[0], "cdr": lambda x: x[1:], "cons": lambda a, b: [a] + b, "null?": lambda x: x == [], "length": len, "map": lambda f, xs: [f(x) for x in xs], "pi": math.pi, "not": op.not_, "max": max, "abs": abs})
    return e
def ev(x, env):
    if isinstance(x, str): return env.find(x)[x]
    if not isinstance(x, list): return x
    match x:
        case []: raise LispError("empty application")
        case ["quote", v]: return v
        case ["if", t, a, b]: return ev(a if ev(t, env) else b, env)
        case ["if", t, a]: return ev(a, env) if ev(t, env) else None
        case ["define", [name, *params], *body]:
            env[name] = Proc(params, body[0] if len(body) == 1 else ["begin", *body], env); return None
        case ["define", name, v]: env[name] = ev(v, env); return None
        case ["set!", name, v]: env.find(name)[name] = ev(v, env); return None
        case ["lambda", params, body]: return Proc(params, body, env)
        case ["begin", *es]:
            r = None
            for e in es: r = ev(e, env)
            return r
        case ["let", bs, body]: return ev(body, Env([b[0] for b in bs], [ev(b[1], env) for b in bs], env))
        case _:
            f, *args = [ev(e, env) for e in x]
            if not callable(f): raise LispError(f"not a function: {f!r}")
            return f(*args)
def show(v):
    if v is True: return "#t"
    if v is False: return "#f"
    if v is None: return "nil"
    if isinstance(v, list): return "(" + " ".join(map(show, v)) + ")"
    if isinstance(v, Proc): return "<proc>"
    return str(v)
def lisp(src):
    env, out, toks = base_env(), [], tokenize(src)
    try:
        while toks:
            r = ev(parse(toks), env)
            if r is not None: out.append(show(r))
    except (LispError, TypeError, ZeroDivisionError, IndexError) as e:
        out.append(f"{type(e).__name__}: {e}")
    return out

# ---------- 2 query engine
class Query:
    def __init__(self, rows): self._rows, self._ops = rows, []
    def _with(self, f): q = Query(self._rows); q._ops = [*self._ops, f]; return q
    def where(self, pred=None, **eq):
        return self._with(lambda rows: (r for r in rows if (pred is None or pred(r)) and all(r.get(k) == v for k, v in eq.items())))
    def select(self, *cols, **computed):
        return self._with(lambda rows: ({**{c: r.get(c) for c in cols}, **{k: f(r) for k, f in computed.items()}} for r in rows))
    def order_by(self, *keys):
        def go(rows):
            rows = list(rows)
            for k in reversed(keys):
                desc = k.startswith("-")
                rows.sort(key=lambda r: (r.get(k.lstrip("-")) is None, r.get(k.lstrip("-"))), reverse=desc)
            return rows
        return self._with(go)
    def limit(self, n): return self._with(lambda rows: itertools.islice(rows, n))
    def group(self, key, **aggs):
        def go(rows):
            g = defaultdict(list)
            for r in rows: g[r[key]].append(r)
            for k, rs in g.items():
                yield {key: k, **{name: f([r[c] for r in rs]) for name, (f, c) in aggs.items()}}
        return self._with(go)
    def __iter__(self): return iter(reduce(lambda rows, f: f(rows), self._ops, self._rows))
    def __len__(self): return sum(1 for _ in self)
    def __getitem__(self, i): return list(self)[i]
    def first(self, default=None): return next(iter(self), default)
def query(rows, n):
    q = Query(rows)
    big = q.where(lambda r: r["amt"] > 10).order_by("-amt", "name")
    g = q.group("cat", total=(sum, "amt"), n=(len, "amt"), top=(max, "amt")).order_by("cat")
    return list(big.select("name", double=lambda r: r["amt"] * 2).limit(n)), list(g), len(big), big.first({})["name"] if len(big) else None, q.where(cat="a")[-1:], [*q.limit(0)]

# ---------- 3 markdown
class Md:
    RULES = [(re.compile(r"\*\*(.+?)\*\*"), r"<b>\1</b>"), (re.compile(r"\*(.+?)\*"), r"<i>\1</i>"), (re.compile(r"`([^`]+)`"), lambda m: f"<code>{m[1]}</code>"), (re.compile(r"\[([^\]]+)\]\(([^)\s]+)\)"), r'<a href="\2">\1</a>')]
    @classmethod
    def inline(cls, s):
        s = html.escape(s, quote=False)
        for pat, rep in cls.RULES: s = pat.sub(rep, s)
        return s
    def __init__(self): self.out = []; self.stack = []
    @contextmanager
    def tag(self, name, **attrs):
        a = "".join(f' {k.rstrip("_")}="{v}"' for k, v in attrs.items())
        self.out.append(f"<{name}{a}>")
        yield self
        self.out.append(f"</{name}>")
    def render(self, text):
        for kind, lines in itertools.groupby(text.splitlines(), key=lambda l: "li" if re.match(r"[-*] ", l) else "h" if l.startswith("#") else "blank" if not l.strip() else "p"):
            lines = list(lines)
            if kind == "li":
                with self.tag("ul", class_="list"):
                    for l in lines: self.out.append(f"<li>{self.inline(l[2:])}</li>")
            elif kind == "h":
                for l in lines:
                    m = re.fullmatch(r"(#{1,6})\s*(.*?)\s*#*", l)
                    if m:
                        with self.tag(f"h{len(m.group(1))}", id=re.sub(r"\W+", "-", m.group(2).lower()).strip("-")): self.out.append(self.inline(m.group(2)))
            elif kind == "p":
                with self.tag("p"): self.out.append(self.inline(" ".join(map(str.strip, lines))))
        return "".join(self.out)
def markdown(t): return Md().render(t)

# ---------- 4 inventory
class Kind(Enum):
    IN = auto(); OUT = auto(); ADJ = "adjust"
    @property
    def sign(self): return {Kind.IN: 1, Kind.OUT: -1}.get(self, 0)
    def __str__(self): return self.name.lower()
@dataclass(frozen=True, order=True)
class Event:
    when: date
    sku: str = field(compare=False)
    kind: Kind = field(compare=False)
    qty: int = field(default=0, compare=False)
    price: Optional[Decimal] = field(default=None, compare=False)
    def __post_init__(self):
        if self.qty < 0: raise ValueError(f"negative quantity for {self.sku}: {self.qty}")
class OutOfStock(LookupError):
    def __init__(self, sku, want, have):
        super().__init__(f"{sku}: want {want}, have {have}")
        self.sku, self.missing = sku, want - have
class Inventory:
    def __init__(self): self.lots = defaultdict(deque); self.cogs = Decimal(0); self.log = []
    def apply(self, e):
        handler = getattr(self, f"_on_{e.kind}")
        handler(e)
        self.log.append(f"{e.when:%d/%m} {e.kind!s:<4}{e.sku} x{e.qty}")
    def _on_in(self, e): self.lots[e.sku].append([e.qty, e.price])
    def _on_out(self, e):
        have = sum(q for q, _ in self.lots[e.sku])
        if have < e.qty: raise OutOfStock(e.sku, e.qty, have)
        need = e.qty
        while need:
            lot = self.lots[e.sku][0]
            take = min(lot[0], need)
            self.cogs += take * lot[1]
            lot[0] -= take; need -= take
            if not lot[0]: self.lots[e.sku].popleft()
    def _on_adj(self, e): self.lots[e.sku] = deque([[e.qty, e.price or Decimal("0")]])
    @property
    def value(self): return sum((q * p for lots in self.lots.values() for q, p in lots), Decimal("0.00"))
def inventory(events):
    inv, errs = Inventory(), []
    evs = []
    for d, sku, k, q, *p in events:
        try: evs.append(Event(date.fromisoformat(d), sku, Kind[k.upper()], q, Decimal(str(p[0])) if p else None))
        except (ValueError, KeyError) as e: errs.append(f"{type(e).__name__}: {e}")
    for e in sorted(evs):
        try: inv.apply(e)
        except OutOfStock as x: errs.append((x.sku, x.missing, str(x)))
    cents = inv.cogs.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
    return str(inv.value), str(cents), inv.log, errs, repr(evs[0]) if evs else None, {k: len(v) for k, v in inv.lots.items()}

# ---------- 5 shapes / dispatch
class Shape(ABC):
    registry: dict[str, type] = {}
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw); Shape.registry[cls.__name__.lower()] = cls
    @abstractmethod
    def area(self) -> float: ...
    def __lt__(self, o): return self.area() < o.area()
    def __eq__(self, o): return isinstance(o, Shape) and math.isclose(self.area(), o.area())
    def __hash__(self): return hash(round(self.area(), 6))
    def __repr__(self): return f"{type(self).__name__}({', '.join(f'{k}={v!r}' for k, v in vars(self).items())})"
class Circle(Shape):
    def __init__(self, r): self.r = r
    def area(self): return math.pi * self.r ** 2
class Rect(Shape):
    def __init__(self, w, h): self.w = w; self.h = h
    def area(self): return self.w * self.h
class Square(Rect):
    def __init__(self, s): super().__init__(s, s)
def shapes(specs):
    out = []
    for name, *args in specs:
        cls = Shape.registry.get(name)
        if cls is None: out.append(f"? {name}"); continue
        try: out.append(cls(*args))
        except TypeError as e: out.append(str(e))
    good = [s for s in out if isinstance(s, Shape)]
    try: Shape()
    except TypeError as e: err = str(e)
    return [repr(s) for s in sorted(good)], sum(s.area() for s in good), len(set(good)), err, [s for s in out if isinstance(s, str)], max(good, default=None).__class__.__name__, sorted(Shape.registry)


TABLE(lisp, '(+ 1 2) (* 2 3.5) (define (fact n) (if (< n 2) 1 (* n (fact (- n 1))))) (fact 20) (fact 30)', '(define x 3) (set! x (+ x 1)) x (map (lambda (y) (* y x)) (list 1 2 3)) (quote (a b)) (let ((a 1) (b 2)) (- a b))', '(car (list))', '(foo 1)', ')', '(1 2)', '(/ 1 0)', '((lambda (x) x))', '(if #f 1) (not 1) (= 1 1.0) (max 1 2 3) (cons 1 (list 2)) (null? (list)) (length (list 1 2))', '(', '', '(+ 1 (quote a))')

TABLE(query, ([{'name': 'x', 'amt': 5, 'cat': 'a'}, {'name': 'y', 'amt': 50, 'cat': 'b'}, {'name': 'z', 'amt': 50.5, 'cat': 'a'}, {'name': 'w', 'amt': 50, 'cat': 'b'}], 2), ([], 1))

TABLE(markdown, '# Hello *World*!\n\nSome **bold** & <tag> `code`\nmore [link](http://x.y)\n\n- a\n- b *i*\n## Sub ##', '', '#\n####### seven')

TABLE(inventory, [['2024-01-02', 'A', 'in', 10, 1.5], ['2024-01-03', 'A', 'out', 4], ['2024-01-01', 'B', 'in', 1, '2.255'], ['2024-02-01', 'B', 'out', 5], ['2024-02-01', 'B', 'adj', 5], ['bad', 'B', 'in', 1], ['2024-01-01', 'C', 'zzz', 1], ['2024-01-01', 'C', 'in', -1], ['2024-03-01', 'A', 'out', 6]], [])

TABLE(shapes, [['circle', 1], ['rect', 2, 3], ['square', 2], ['square', 1, 2], ['hex', 1], ['rect', 1, 4.0]])
