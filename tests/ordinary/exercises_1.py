"""Exercises of learners: small classes with operators, games, texts."""

# fmt: off
# ruff: noqa
# Written in many hands' styles, and kept so.

from __future__ import annotations

import math
from collections import deque, namedtuple
from datetime import datetime
from functools import total_ordering

from tests.ordinary.table import Table

TABLE = Table()


class BankAccount:
    def __init__(self):
        self._balance = 0
        self._open = False
    def get_balance(self):
        if not self._open: raise ValueError("account not open")
        return self._balance
    def open(self):
        if self._open: raise ValueError("account already open")
        self._open, self._balance = True, 0
    def deposit(self, amount):
        if not self._open: raise ValueError("account not open")
        if amount <= 0: raise ValueError("amount must be greater than 0")
        self._balance += amount
    def withdraw(self, amount):
        if not self._open: raise ValueError("account not open")
        if amount <= 0: raise ValueError("amount must be greater than 0")
        if amount > self._balance: raise ValueError("amount must be less than balance")
        self._balance -= amount
    def close(self):
        if not self._open: raise ValueError("account not open")
        self._open = False

def bank(ops):
    acc, log = BankAccount(), []
    for op in ops:
        name, *args = op
        try:
            log.append(getattr(acc, name)(*args))
        except ValueError as err:
            log.append(err.args[0])
    return log
TABLE(bank, [['open'], ['deposit', 10], ['withdraw', 3], ['get_balance'], ['withdraw', 30], ['close'], ['close'], ['deposit', 1]], [['fly']], [['open', 1]], [['open'], ['deposit', 'a']], [])

class Clock:
    def __init__(self, hour, minute):
        self.minutes = (hour * 60 + minute) % 1440
    def __repr__(self): return f"Clock({self.minutes // 60}, {self.minutes % 60})"
    def __str__(self): return "{:02d}:{:02d}".format(*divmod(self.minutes, 60))
    def __eq__(self, other): return self.minutes == other.minutes
    def __hash__(self): return hash(self.minutes)
    def __add__(self, minutes): return Clock(0, self.minutes + minutes)
    def __sub__(self, minutes): return Clock(0, self.minutes - minutes)

def clock(h, m, add):
    a = Clock(h, m)
    return str(a), repr(a + add), f"{a - add!s:>8}", a == Clock(h + 24, m - 1440), a != Clock(h, m + 1), len({a, Clock(h, m)}), [a, Clock(1, 2)]
TABLE(clock, (8, 0, 3), (-25, -160, 3000), (72, 8640, 0), (1.5, 0, 1), ('1', 1, 1), (0, 0, None))

def best_hands(hands):
    def score(hand):
        ranks = sorted(("--23456789TJQKA".index(c[:-1].replace("10", "T")) for c in hand.split()), reverse=True)
        counts, vals = zip(*sorted(((ranks.count(r), r) for r in set(ranks)), reverse=True))
        straight = len(set(ranks)) == 5 and ranks[0] - ranks[4] == 4
        if vals == (14, 5, 4, 3, 2): straight, vals = True, (5, 4, 3, 2, 1)
        flush = len({c[-1] for c in hand.split()}) == 1
        return (9 if (5,) == counts else 8 if straight and flush else 7 if (4, 1) == counts else 6 if (3, 2) == counts else 5 if flush else 4 if straight else 3 if (3, 1, 1) == counts else 2 if (2, 2, 1) == counts else 1 if (2, 1, 1, 1) == counts else 0), vals
    best = max(map(score, hands))
    return [h for h in hands if score(h) == best], best
TABLE(best_hands, ['4S 5S 7H 8D JC', '2S 4C 7S 9H 10H'], ['4D 5S 6S 8D 3C', '2S 4C 7S 9H 10H', '3S 4S 5D 6H JH', '3H 4H 5C 6C JD'], ['4S AH 3S 2D 5C', '4H 7H 8H 9H 6H'], [], ['x'], ['4S 4H 4D 4C 4S'])

class BowlingGame:
    def __init__(self): self.rolls, self.frames = [], []
    def roll(self, pins):
        if not 0 <= pins <= 10: raise ValueError("invalid pins")
        if len(self.frames) == 10 and self._done(): raise IndexError("game over")
        if not self.frames or self._full(self.frames[-1], len(self.frames)): self.frames.append([])
        f = self.frames[-1]
        f.append(pins)
        if len(self.frames) < 10 and sum(f) > 10: raise ValueError("too many pins")
        self.rolls.append(pins)
    def _full(self, f, n): return n < 10 and (len(f) == 2 or sum(f) == 10)
    def _done(self):
        f = self.frames[-1]
        return len(f) == 3 or (len(f) == 2 and sum(f) < 10)
    def score(self):
        if len(self.frames) < 10 or not self._done(): raise IndexError("not finished")
        total = i = 0
        for _ in range(10):
            if self.rolls[i] == 10: total += 10 + self.rolls[i+1] + self.rolls[i+2]; i += 1
            elif self.rolls[i] + self.rolls[i+1] == 10: total += 10 + self.rolls[i+2]; i += 2
            else: total += self.rolls[i] + self.rolls[i+1]; i += 2
        return total

def bowling(rolls):
    g = BowlingGame()
    for r in rolls: g.roll(r)
    return g.score()
TABLE(bowling, [10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10], [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], [3, 6, 3, 6, 3, 6, 3, 6, 3, 6, 3, 6, 3, 6, 3, 6, 3, 6, 3, 6], [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5], [11], [5, 6], [1], [10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10], ['a'], [0.5, 9.5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])

class StackUnderflowError(Exception):
    def __init__(self, message): self.message = message

def forth(program):
    defs = {}
    stack = []
    def pop(n):
        if len(stack) < n: raise StackUnderflowError("Insufficient number of items in stack")
        items = stack[-n:]
        del stack[-n:]
        return items
    def divide():
        a, b = pop(2)
        if b == 0: raise ZeroDivisionError("divide by zero")
        stack.append(int(a / b))
    builtins_ = {"+": lambda: stack.append(sum(pop(2))), "-": lambda: stack.append((lambda a, b: a - b)(*pop(2))), "*": lambda: stack.append(math.prod(pop(2))), "/": divide,
        "dup": lambda: stack.extend(pop(1) * 2), "drop": lambda: pop(1), "swap": lambda: stack.extend(pop(2)[::-1]), "over": lambda: stack.extend((lambda a, b: (a, b, a))(*pop(2)))}
    def expand(word):
        return defs[word] if word in defs else [word]
    def is_int(s):
        try: int(s)
        except ValueError: return False
        return True
    for line in program:
        words = line.lower().split()
        if words and words[0] == ":" and words[-1] == ";":
            name, body = words[1], words[2:-1]
            if is_int(name): raise ValueError("illegal operation")
            defs[name] = [x for w in body for x in expand(w)]
            continue
        queue = deque(words)
        while queue:
            w = queue.popleft()
            if w in defs: queue.extendleft(reversed(defs[w])) if defs[w] != [w] else builtins_[w]()
            elif is_int(w): stack.append(int(w))
            elif w in builtins_: builtins_[w]()
            else: raise ValueError("undefined operation")
    return stack
TABLE(forth, ['1 2 + 4 -'], [': foo dup ;', ': foo dup dup ;', '1 foo'], ['1 0 /'], ['+'], [': 1 2 ;'], ['foo'], ['1 2 over swap drop DUP *'], [], [': swap dup ;', '1 swap'], ['-12 5 /'])

LedgerEntry = namedtuple("LedgerEntry", "date description change", defaults=(0,))

def create_entry(date_, description, change):
    return LedgerEntry(datetime.strptime(date_, "%Y-%m-%d"), description, change)

def format_entries(currency, locale, raw):
    entries = [create_entry(*e) for e in raw]
    sym = {"USD": "$", "EUR": "€"}[currency]
    hdr, datefmt = {"en_US": (("Date", "Description", "Change"), "%m/%d/%Y"), "nl_NL": (("Datum", "Omschrijving", "Verandering"), "%d-%m-%Y")}[locale]
    def money(c):
        num = f"{abs(c) / 100:,.2f}"
        if locale == "en_US":
            return f"({sym}{num})" if c < 0 else f"{sym}{num} "
        num = num.replace(",", "_").replace(".", ",").replace("_", ".")
        return f"{sym} {'-' if c < 0 else ''}{num} "
    out = ["{:<11}| {:<26}| {:<13}".format(*hdr)]
    for e in sorted(entries):
        d = e.description if len(e.description) <= 25 else e.description[:22] + "..."
        out.append(f"{e.date:{datefmt}} | {d:<25} | {money(e.change):>13}")
    return "\n".join(out)
TABLE(format_entries, ('USD', 'en_US', [['2015-01-02', 'Get present', 1000], ['2015-01-01', 'Buy present with a very long name', -123456]]), ('EUR', 'nl_NL', [['2015-03-12', 'Buy', -1]]), ('GBP', 'en_US', []), ('USD', 'en_US', [['x', 'y', 1]]), ('USD', 'en_US', [['2015-01-01', 'a']]))

class InputCell:
    def __init__(self, initial_value):
        self.observers = []
        self._value = initial_value
    @property
    def value(self): return self._value
    @value.setter
    def value(self, v):
        self._value = v
        for o in self.observers: o.mark()
        for o in self.observers: o.fire()

class ComputeCell:
    def __init__(self, inputs, compute_function):
        self.inputs, self.f = inputs, compute_function
        self.callbacks, self.observers = set(), []
        self._value = self.f([c.value for c in inputs])
        self.last = self._value
        for c in inputs: c.observers.append(self)
    @property
    def value(self): return self._value
    def mark(self):
        self._value = self.f([c.value for c in self.inputs])
        for o in self.observers: o.mark()
    def fire(self):
        if self._value != self.last:
            self.last = self._value
            for cb in self.callbacks: cb(self._value)
        for o in self.observers: o.fire()
    def add_callback(self, cb): self.callbacks.add(cb)
    def remove_callback(self, cb): self.callbacks.discard(cb)

def react(start, values):
    inp = InputCell(start)
    plus = ComputeCell([inp], lambda v: v[0] + 1)
    minus = ComputeCell([inp], lambda v: v[0] - 1)
    both = ComputeCell([plus, minus], lambda v: v[0] * v[1])
    seen = []
    cb = lambda v: seen.append(("both", v))
    both.add_callback(cb)
    plus.add_callback(seen.append)
    for i, v in enumerate(values):
        inp.value = v
        if i == 2: both.remove_callback(cb)
    return seen, both.value, [c.value for c in (inp, plus, minus)]
TABLE(react, (1, [2, 3, 3, 5]), (0, []), (1.5, [2, 'a']))

class CircularBuffer:
    class BufferFull(BufferError): pass
    def __init__(self, capacity):
        self.capacity = capacity
        self.content = []
    def read(self):
        if not self.content: raise BufferError("Circular buffer is empty")
        return self.content.pop(0)
    def write(self, data):
        if len(self.content) == self.capacity: raise self.BufferFull("Circular buffer is full")
        self.content.append(data)
    def overwrite(self, data):
        if len(self.content) == self.capacity: self.content.pop(0)
        self.write(data)
    def clear(self): self.content.clear()

def circular(cap, ops):
    buf = CircularBuffer(cap)
    out = []
    for op in ops:
        match op:
            case ["read"]:
                try: out.append(buf.read())
                except BufferError as e: out.append(f"{type(e).__name__}: {e}")
            case ["write", x]:
                try: buf.write(x)
                except CircularBuffer.BufferFull as e: out.append(f"{type(e).__qualname__}: {e}")
            case ["over", x]: buf.overwrite(x)
            case ["clear"]: buf.clear()
            case [str(other), *_]: raise NotImplementedError(other)
            case _: raise TypeError(op)
    return out
TABLE(circular, (2, [['write', 1], ['write', 2], ['write', 3], ['over', 'x'], ['read'], ['read'], ['read']]), (0, [['over', 1]]), (1, [['foo', 1]]), (1, [5]), (1, ['clear']), (1, []))

@total_ordering
class ComplexNumber:
    def __init__(self, real, imaginary=0): self.real, self.imaginary = real, imaginary
    @staticmethod
    def _c(o): return o if isinstance(o, ComplexNumber) else ComplexNumber(o)
    def __eq__(self, o): o = self._c(o); return (self.real, self.imaginary) == (o.real, o.imaginary)
    def __lt__(self, o): return abs(self) < abs(self._c(o))
    def __add__(self, o): o = self._c(o); return ComplexNumber(self.real + o.real, self.imaginary + o.imaginary)
    __radd__ = __add__
    def __mul__(self, o):
        o = self._c(o)
        return ComplexNumber(self.real * o.real - self.imaginary * o.imaginary, self.imaginary * o.real + self.real * o.imaginary)
    __rmul__ = __mul__
    def __neg__(self): return ComplexNumber(-self.real, -self.imaginary)
    def __sub__(self, o): return self + -self._c(o)
    def __rsub__(self, o): return self._c(o) - self
    def __truediv__(self, o):
        o = self._c(o); d = o.real ** 2 + o.imaginary ** 2
        return ComplexNumber((self.real * o.real + self.imaginary * o.imaginary) / d, (self.imaginary * o.real - self.real * o.imaginary) / d)
    def __abs__(self): return (self.real ** 2 + self.imaginary ** 2) ** .5
    def conjugate(self): return ComplexNumber(self.real, -self.imaginary)
    def __str__(self): return f"{self.real}{self.imaginary:+}i"
    __repr__ = __str__
    def __bool__(self): return bool(self.real or self.imaginary)

def complex_numbers(a, b, c, d):
    x, y = ComplexNumber(a, b), ComplexNumber(c, d)
    return [str(z) for z in (x + y, x - y, x * y, x / y, x.conjugate(), 2 + x, 5 - x, 3 * x, sum([x, y]))], abs(x), x < y, x >= y, x == a, max(x, y), bool(x), not y
TABLE(complex_numbers, (1, 2, 3, 4), (0, 0, 1, 0), (1, 1, 0, 0), (True, 1, 1, 1), ('a', 1, 1, 1))

def two_bucket(bucket_one, bucket_two, goal, start_bucket):
    start = (bucket_one, 0) if start_bucket == "one" else (0, bucket_two)
    forbidden = (0, bucket_two) if start_bucket == "one" else (bucket_one, 0)
    seen = {start}
    q = deque([(start, 1)])
    while q:
        (a, b), n = q.popleft()
        if a == goal: return n, "one", b
        if b == goal: return (n, "two", a)
        ab, ba = min(a, bucket_two - b), min(b, bucket_one - a)
        for s in ((bucket_one, b), (a, bucket_two), (0, b), (a, 0), (a - ab, b + ab), (a + ba, b - ba)):
            if s not in seen and s != forbidden:
                seen.add(s)
                q.append((s, n + 1))
    raise ValueError("impossible")
TABLE(two_bucket, (3, 5, 1, 'one'), (7, 11, 2, 'two'), (6, 15, 5, 'one'), (0, 0, 1, 'one'), (1.5, 2, 0.5, 'one'))

class SgfTree:
    def __init__(self, properties=None, children=None):
        self.properties = properties or {}
        self.children = children or []
    def __eq__(self, other):
        if not isinstance(other, SgfTree): return False
        for key, value in self.properties.items():
            if key not in other.properties: return False
            if other.properties[key] != value: return False
        return len(self.children) == len(other.children) and all(a == b for a, b in zip(self.children, other.children))
    def __repr__(self): return f"SgfTree({self.properties}, {self.children})"

def sgf(input_string):
    root = None
    current = None
    stack = list(input_string)
    if input_string == "()": raise ValueError("tree with no nodes")
    if not stack: raise ValueError("tree missing")
    def pop():
        if stack[0] == "\\": stack.pop(0)
        ch = stack.pop(0)
        return " " if ch in ["\t"] else ch
    def pop_until(delimiter):
        value = ""
        try:
            while stack[0] != delimiter: value += pop()
            return value
        except IndexError: raise ValueError("properties without delimiter")
    while stack:
        if pop() == "(" and stack[0] == ";":
            while pop() == ";":
                properties = {}
                while stack[0].isupper():
                    key = pop_until("[")
                    if not key.isupper(): raise ValueError("property must be in uppercase")
                    values = []
                    while stack[0] == "[":
                        pop()
                        values.append(pop_until("]"))
                        pop()
                    properties[key] = values
                if stack[0].isalpha():
                    if not stack[0].isupper(): raise ValueError("property must be in uppercase")
                if root is None: current = root = SgfTree(properties)
                else:
                    current = SgfTree(properties)
                    root.children.append(current)
                while stack[0] == "(":
                    child_input = stack[:stack.index(")") + 1]
                    root.children.append(sgf("".join(child_input)))
                    stack = stack[stack.index(")") + 1:]
        elif root is None and current is None: raise ValueError("tree missing")
    return root

def sgf_repr(s): return repr(sgf(s)), sgf(s) == sgf(s), sgf(s) == 5
TABLE(sgf_repr, '(;A[b][c]C[d];B[x])', '(;A[B](;B[C])(;C[D]))', '()', '', '(;a[b])', '(;A)', ';', '(;A[\\]b\nc\t])')

def change(coins, target):
    if target < 0: raise ValueError("target can't be negative")
    best = {0: []}
    for t in range(1, target + 1):
        opts = [best[t - c] + [c] for c in coins if t - c in best]
        if opts: best[t] = min(opts, key=len)
    if target not in best: raise ValueError("can't make target with given coins")
    return sorted(best[target])
