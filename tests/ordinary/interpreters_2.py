"""Money, documents, accounts; generators and recipes; tables and times."""

# fmt: off
# ruff: noqa
# Written in many hands' styles, and kept so.

from __future__ import annotations

import heapq, itertools, operator
from collections import defaultdict, deque
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from itertools import accumulate, chain, combinations, cycle, filterfalse, islice, pairwise, repeat, takewhile, tee, zip_longest
from typing import Any

from tests.ordinary.table import Table

TABLE = Table()


@dataclass(frozen=True, order=True)
class Money:
    cents: int
    currency: str = "EUR"
    def __post_init__(self):
        if not isinstance(self.cents, int): object.__setattr__(self, "cents", round(self.cents))
    def __add__(self, o):
        if not isinstance(o, Money): return NotImplemented
        if o.currency != self.currency: raise ValueError("currency mismatch")
        return replace(self, cents=self.cents + o.cents)
    def __radd__(self, o): return self if o == 0 else NotImplemented
    def __mul__(self, k): return Money(round(self.cents * k), self.currency)
    __rmul__ = __mul__
    def __str__(self): return f"{'-' * (self.cents < 0)}{abs(self.cents) // 100:,}.{abs(self.cents) % 100:02d} {self.currency}"
    def allocate(self, n):
        q, r = divmod(self.cents, n)
        return [Money(q + (i < r), self.currency) for i in range(n)]

def money(a, b, n):
    x, y = Money(a), Money(b)
    out = [str(x + y), str(x * 1.5), str(3 * y), repr(sorted([x, y])), hash(x) == hash(Money(a)), x == y, x < y, str(sum([x, y])), [str(m) for m in x.allocate(n)], {x: 1}.get(Money(a))]
    try: x.cents = 5
    except Exception as e: out.append((type(e).__name__, str(e)))
    for bad in (lambda: x + 1, lambda: x + Money(1, "USD"), lambda: x < 5, lambda: 1 + x):
        try: out.append(str(bad()))
        except Exception as e: out.append(f"{type(e).__name__}: {e}")
    return out
TABLE(money, (1050, 250, 3), (-5, 0, 2), (123456789, 1, 7), (2.5, 3.5, 1), (1, 1, 0), (True, 0, 1))

@dataclass
class Insert:
    pos: int
    text: str
    def do(self, doc): doc[self.pos:self.pos] = self.text
    def undo(self, doc): del doc[self.pos:self.pos + len(self.text)]

@dataclass
class Delete:
    start: int
    end: int
    removed: list = field(default_factory=list, init=False)
    def do(self, doc): self.removed = doc[self.start:self.end]; del doc[self.start:self.end]
    def undo(self, doc): doc[self.start:self.start] = self.removed

class Editor:
    def __init__(self): self.doc, self._undo, self._redo = [], [], []
    def run(self, c): c.do(self.doc); self._undo.append(c); self._redo.clear()
    def undo(self):
        if self._undo: (c := self._undo.pop()).undo(self.doc); self._redo.append(c)
    def redo(self):
        if self._redo: (c := self._redo.pop()).do(self.doc); self._undo.append(c)
    def __str__(self): return "".join(self.doc)

def editor(ops):
    e, out = Editor(), []
    for op, *a in ops:
        {"i": lambda p, t: e.run(Insert(p, t)), "d": lambda s, t: e.run(Delete(s, t)), "u": e.undo, "r": e.redo}[op](*a)
        out.append(str(e))
    return out, [repr(c) for c in e._undo]
TABLE(editor, [['i', 0, 'hello'], ['i', 5, ' world'], ['d', 0, 6], ['u'], ['u'], ['r'], ['r'], ['r']], [], [['u']], [['x']], [['i', 0]], [['i', 99, 'a'], ['d', -1, 5]], [['i', 0, 'é😀'], ['d', 1, 2]])

class Visitor:
    def visit(self, node): return getattr(self, "visit_" + type(node).__name__.lower(), self.generic)(node)
    def generic(self, node): raise NotImplementedError(f"no visit_{type(node).__name__}")

@dataclass
class Num: v: float

@dataclass
class Bin:
    op: str
    l: Any
    r: Any

@dataclass
class Neg: e: Any

class Eval(Visitor):
    def visit_num(self, n): return n.v
    def visit_bin(self, n): return {"+": operator.add, "*": operator.mul, "/": operator.truediv}[n.op](self.visit(n.l), self.visit(n.r))
    def visit_neg(self, n): return -self.visit(n.e)

class Show(Visitor):
    def visit_num(self, n): return f"{n.v:g}"
    def visit_bin(self, n): return f"({self.visit(n.l)} {n.op} {self.visit(n.r)})"
    def generic(self, n): return "?"

def visitor(x):
    def build(t):
        match t:
            case [op, l, r]: return Bin(op, build(l), build(r))
            case [e]: return Neg(build(e))
            case _: return Num(t)
    t = build(x)
    return Show().visit(t), Eval().visit(t), repr(t), t == build(x)
TABLE(visitor, ['+', 1, ['*', 2.5, [3]]], 5, ['/', 1, 0], ['%', 1, 2], ['+', 'a', 'b'], [], ['+', 1, None])

class Account:
    interest = Decimal("0.02")
    _ids = itertools.count(1)
    def __init__(self, owner, balance=0):
        self.id, self.owner, self.__balance = next(Account._ids), owner, Decimal(balance)
        self.log: list[str] = []
    @property
    def balance(self): return self.__balance
    @balance.setter
    def balance(self, v):
        if v < 0: raise ValueError(f"insufficient funds: {v:.2f}")
        self.log.append(f"{self.__balance} -> {v}")
        self.__balance = v
    def __iadd__(self, amt): self.balance += Decimal(amt); return self
    def __isub__(self, amt): self.balance -= Decimal(amt); return self
    def accrue(self, years=1):
        for _ in range(years): self.balance = (self.balance * (1 + self.interest)).quantize(Decimal(".01"))

class Savings(Account):
    interest = Decimal("0.05")
    def accrue(self, years=1):
        super().accrue(years)
        self.balance += 1
        return self

def accounts(bal, ops):
    a, s = Account("ann", bal), Savings("sam", bal)
    for k, v in ops:
        for acc in (a, s):
            try:
                if k == "+": acc += v
                elif k == "-": acc -= v
                else: acc.accrue(v)
            except (ValueError, ArithmeticError) as e: acc.log.append(f"{type(e).__name__}: {e}")
    return a.log, s.log, str(a.balance), s.balance.as_tuple().exponent, s.id - a.id, hasattr(a, "__balance"), hasattr(a, "_Account__balance"), s.owner
TABLE(accounts, ('100', [['+', '0.10'], ['-', 500], ['y', 2]]), (0, []), ('x', []), ('1e3', [['+', 'NaN']]), (5, [['y', 0]]), (1.5, [['+', 0.1]]))

def payroll(rows):
    BANDS = [(0, 12_570, 0.0), (12_570, 50_270, 0.2), (50_270, 125_140, 0.4), (125_140, float("inf"), 0.45)]
    def tax(g): return sum((min(g, hi) - lo) * rate for lo, hi, rate in BANDS if g > lo)
    out = []
    for name, gross, *bonus in rows:
        g = gross + sum(bonus)
        tx = tax(g)
        out.append(f"{name:<10.8}|{g:>12,.2f}|{tx:>11,.2f}|{(tx / g if g else 0):>7.1%}|{g - tx:+,.0f}")
    return out
TABLE(payroll, [['Alice', 60000, 500.5], ['Bartholomew', 10000], ['Z', 200000, 1, 2]], [['a', 0]], [['a', -5]], [['é😀', 12570.01]], [['a', 'b']], [['a']], [[1, 2]])

def schedule(meetings, rooms):
    heap = [(0, r) for r in range(rooms)]
    heapq.heapify(heap)
    plan = defaultdict(list); rejected = []
    for start, end, name in sorted(meetings):
        if heap and heap[0][0] <= start:
            _, r = heapq.heappop(heap)
            plan[r].append(f"{start // 60:02}:{start % 60:02}-{end // 60:02}:{end % 60:02} {name}")
            heapq.heappush(heap, (end, r))
        else: rejected.append(name)
    return dict(sorted(plan.items())), rejected
TABLE(schedule, ([[540, 600, 'a'], [570, 630, 'b'], [590, 700, 'c'], [600, 660, 'd']], 2), ([], 0), ([[1, 2, 'x']], 0), ([[0.5, 2, 'x']], 1))

def coroutine_avg(xs):
    def avg():
        n = s = 0
        a = None
        while True:
            try: v = yield a
            except ValueError as e: a = f"reset {e}"; n = s = 0; continue
            n += 1; s += v; a = s / n
    c = avg(); next(c)
    out = [c.send(x) for x in xs]
    out.append(c.throw(ValueError("now")))
    out.append(c.send(10))
    c.close()
    try: c.send(1)
    except StopIteration: out.append("closed")
    return out
TABLE(coroutine_avg, [1, 2, 4], [], [1.5])

def recipes(xs, n):
    def take(n, it): return list(islice(it, n))
    def grouper(it, n, fillvalue=None): return zip_longest(*[iter(it)] * n, fillvalue=fillvalue)
    def partition(pred, it):
        a, b = tee(it)
        return list(filterfalse(pred, a)), list(filter(pred, b))
    def powerset(it):
        s = list(it)
        return chain.from_iterable(combinations(s, r) for r in range(len(s) + 1))
    def unique_everseen(it, key=None):
        seen = set()
        for e in it:
            k = e if key is None else key(e)
            if k not in seen:
                seen.add(k); yield e
    def sliding(it, n):
        it = iter(it); w = deque(islice(it, n), maxlen=n)
        if len(w) == n: yield tuple(w)
        for x in it: w.append(x); yield tuple(w)
    def roundrobin(*its):
        num = len(its); nexts = cycle(iter(i).__next__ for i in its)
        while num:
            try:
                for nx in nexts: yield nx()
            except StopIteration:
                num -= 1; nexts = cycle(islice(nexts, num))
    def batched(it, n):
        if n < 1: raise ValueError("n must be at least one")
        it = iter(it)
        while batch := tuple(islice(it, n)): yield batch
    def first_true(it, default=None, pred=None): return next(filter(pred, it), default)
    def ncycles(it, n): return chain.from_iterable(repeat(tuple(it), n))
    return take(n, xs), list(grouper(xs, n, "x")), partition(lambda e: bool(e), xs), take(6, powerset(xs)), list(unique_everseen(xs, repr)), list(sliding(xs, n)), list(roundrobin(xs, "ab", range(n))), list(batched(xs, n)), first_true(xs), list(ncycles(xs, 2)), list(pairwise(xs)), list(accumulate(xs, lambda a, b: b)), sum(1 for _ in takewhile(bool, xs))
TABLE(recipes, ([1, 2, 0, 3, 1], 2), ([], 1), ('abca', 3), ([1, True, None], 1), ([1], 0), ([[1], [1]], 2))

def age(born, today):
    b, t = (datetime.strptime(x, "%Y-%m-%d").date() for x in (born, today))
    years = t.year - b.year - ((t.month, t.day) < (b.month, b.day))
    try: nxt = b.replace(year=t.year)
    except ValueError: nxt = date(t.year, 3, 1)
    if nxt < t: nxt = nxt.replace(year=t.year + 1)
    return years, (nxt - t).days, (t - b).days
TABLE(age, ('2000-02-29', '2023-02-28'), ('1990-05-17', '2024-05-17'), ('x', 'y'), ('2000-1-1', '1999-12-31'), ('2000-02-30', '2001-01-01'))

def cron(expr, when):
    mins, hours, days = expr.split()
    def expand(f, lo, hi):
        out = set()
        for part in f.split(","):
            rng, _, step = part.partition("/")
            a, b = (lo, hi) if rng == "*" else map(int, rng.split("-")) if "-" in rng else (int(rng), int(rng))
            out.update(range(a, b + 1, int(step or 1)))
        return sorted(out)
    M, H, D = expand(mins, 0, 59), expand(hours, 0, 23), expand(days, 1, 31)
    t = datetime.fromisoformat(when).replace(second=0, microsecond=0) + timedelta(minutes=1)
    while not (t.minute in M and t.hour in H and t.day in D): t += timedelta(minutes=1)
    return t.isoformat(), M[:4], H
TABLE(cron, ('*/15 9-17 *', '2024-01-01T17:50:00'), ('0 0 29', '2024-02-01'), ('5,10 * 1', '2024-01-31T23:59'), ('x * *', '2024-01-01'))

def table_report(rows, cols):
    widths = [max(len(str(c)), *(len(str(r.get(c, ""))) for r in rows)) if rows else len(c) for c in cols]
    line = "+".join("-" * (w + 2) for w in widths).join("++")
    def fmt(vals): return "|" + "|".join(f" {v:>{w}} " if isinstance(v, (int, float)) else f" {v!s:<{w}} " for v, w in zip(vals, widths)) + "|"
    return "\n".join([line, fmt(cols), line, *(fmt([r.get(c, "") for c in cols]) for r in rows), line])
TABLE(table_report, ([{'name': 'Al', 'n': 5}, {'name': 'Barb', 'n': 12.5, 'x': None}], ['name', 'n', 'x']), ([], ['a']), ([{}], ['a']), ([{'é😀': True}], ['é😀']), ([{'a': [1, 2.0]}], ['a']), ([], []))
