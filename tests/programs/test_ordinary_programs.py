"""Programs as people write them: caches, parsers, machines, graphs, text."""

from __future__ import annotations

import functools
import heapq
import itertools
import json
import math
import re
import string
from collections import Counter, OrderedDict, deque
from enum import Enum, auto

import pytest

from tests.harness.same import same


def case_lru():
    class LRUCache:
        def __init__(self, capacity):
            self.c = capacity
            self.d = OrderedDict()

        def get(self, k):
            if k not in self.d:
                return -1
            self.d.move_to_end(k)
            return self.d[k]

        def put(self, k, v):
            if k in self.d:
                self.d.move_to_end(k)
            self.d[k] = v
            if len(self.d) > self.c:
                self.d.popitem(last=False)

    c = LRUCache(2)
    c.put(1, 1)
    c.put(2, 2)
    r = [c.get(1)]
    c.put(3, 3)
    r.append(c.get(2))
    return r, list(c.d.items())


def case_trie():
    class Trie:
        def __init__(self):
            self.children = {}
            self.end = False

        def insert(self, w):
            n = self
            for ch in w:
                n = n.children.setdefault(ch, Trie())
            n.end = True

        def find(self, w):
            n = self
            for ch in w:
                if ch not in n.children:
                    return False
                n = n.children[ch]
            return n.end

        def words(self, p=""):
            if self.end:
                yield p
            for ch, n in sorted(self.children.items()):
                yield from n.words(p + ch)

    t = Trie()
    for w in ("car", "cart", "dog"):
        t.insert(w)
    return t.find("car"), t.find("ca"), list(t.words())


def case_linked():
    class Node:
        def __init__(self, v, next=None):
            self.v = v
            self.next = next

    class LL:
        def __init__(self, items=()):
            self.head = None
            for i in reversed(list(items)):
                self.head = Node(i, self.head)

        def __iter__(self):
            n = self.head
            while n:
                yield n.v
                n = n.next

        def reverse(self):
            p = None
            c = self.head
            while c:
                c.next, p, c = p, c, c.next
            self.head = p
            return self

        def __len__(self):
            return sum(1 for _ in self)

        def __repr__(self):
            return "->".join(map(str, self))

    l = LL([1, 2, 3])
    return repr(l), repr(l.reverse()), len(l), list(l), 2 in l, sorted(l)


def case_calc():
    def tokenize(s):
        return re.findall(r"\d+\.?\d*|[-+*/()^]", s)

    def parse(s):
        toks = deque(tokenize(s))

        def expr():
            v = term()
            while toks and toks[0] in "+-":
                op = toks.popleft()
                r = term()
                v = v + r if op == "+" else v - r
            return v

        def term():
            v = factor()
            while toks and toks[0] in "*/":
                op = toks.popleft()
                r = factor()
                v = v * r if op == "*" else v / r
            return v

        def factor():
            t = toks.popleft()
            if t == "(":
                v = expr()
                toks.popleft()
                return v
            if t == "-":
                return -factor()
            return float(t) if "." in t else int(t)

        return expr()

    return [parse(s) for s in ("1+2*3", "(1+2)*3", "10/4", "-2*-3", "2.5*2")]


def case_vm():
    def run(code):
        stack, out, pc = [], [], 0
        ops = {"add": lambda a, b: a + b, "sub": lambda a, b: a - b, "mul": lambda a, b: a * b}
        while pc < len(code):
            match code[pc].split():
                case ["push", n]:
                    stack.append(int(n))
                case [("add" | "sub" | "mul") as op]:
                    b, a = stack.pop(), stack.pop()
                    stack.append(ops[op](a, b))
                case ["print"]:
                    out.append(stack[-1])
                case ["jnz", t] if stack[-1]:
                    pc = int(t)
                    continue
                case ["dup"]:
                    stack.append(stack[-1])
                case _:
                    pass
            pc += 1
        return out

    return run(["push 3", "print", "push 1", "sub", "jnz 1"])


def case_graph():
    g = {"A": {"B": 1, "C": 4}, "B": {"C": 2, "D": 5}, "C": {"D": 1}, "D": {}}

    def dij(s):
        dist = {n: math.inf for n in g}
        dist[s] = 0
        pq = [(0, s)]
        prev = {}
        while pq:
            d, u = heapq.heappop(pq)
            if d > dist[u]:
                continue
            for v, w in g[u].items():
                if (nd := d + w) < dist[v]:
                    dist[v] = nd
                    prev[v] = u
                    heapq.heappush(pq, (nd, v))
        return dist, prev

    def topo():
        seen = set()
        out = []

        def visit(n):
            if n in seen:
                return
            seen.add(n)
            for m in g[n]:
                visit(m)
            out.append(n)

        for n in g:
            visit(n)
        return out[::-1]

    return dij("A"), topo()


def case_matrix():
    class Matrix:
        def __init__(self, rows):
            self.rows = [list(r) for r in rows]

        @classmethod
        def identity(cls, n):
            return cls([[int(i == j) for j in range(n)] for i in range(n)])

        def __matmul__(self, o):
            return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows])

        def __eq__(self, o):
            return self.rows == o.rows

        def __getitem__(self, ij):
            i, j = ij
            return self.rows[i][j]

        def __setitem__(self, ij, v):
            self.rows[ij[0]][ij[1]] = v

        @property
        def T(self):
            return Matrix(zip(*self.rows))

        def __str__(self):
            return "\n".join(" ".join(f"{x:>3}" for x in r) for r in self.rows)

        def __pow__(self, n):
            r = Matrix.identity(len(self.rows))
            b = self
            while n:
                if n & 1:
                    r = r @ b
                b = b @ b
                n >>= 1
            return r

    m = Matrix([[1, 1], [1, 0]])
    m[0, 1] = 1
    return str(m**10), (m @ Matrix.identity(2)) == m, m.T.rows, m[0, 1]


def case_bank():
    class InsufficientFunds(Exception):
        def __init__(self, need, have):
            self.need, self.have = need, have
            super().__init__(f"need {need}, have {have}")

    class Account:
        _next = 1

        def __init__(self, owner, balance=0):
            self.owner = owner
            self._balance = balance
            self.id = Account._next
            Account._next += 1
            self.history = []

        @property
        def balance(self):
            return self._balance

        @balance.setter
        def balance(self, v):
            if v < 0:
                raise InsufficientFunds(-v, self._balance)
            self.history.append(v - self._balance)
            self._balance = v

        def __iadd__(self, x):
            self.balance += x
            return self

        def __isub__(self, x):
            self.balance -= x
            return self

        def __bool__(self):
            return self._balance > 0

        def __lt__(self, o):
            return self.balance < o.balance

    a, b = Account("x", 10), Account("y")
    a += 5
    a -= 3
    r = []
    try:
        b -= 100
    except InsufficientFunds as e:
        r.append((str(e), e.need, e.args, type(e).__name__, repr(e)))
    return r, a.history, bool(b), min(a, b).owner, b.id - a.id


def case_state():
    class State(Enum):
        IDLE = auto()
        RUN = auto()
        DONE = auto()

    T = {(State.IDLE, "start"): State.RUN, (State.RUN, "stop"): State.DONE}
    s = State.IDLE
    log = []
    for ev in ("start", "noop", "stop"):
        s = T.get((s, ev), s)
        log.append(s.name)
    return log, s is State.DONE, State["RUN"].value, [x.name for x in State]


def case_text():
    t = "The quick brown fox. The lazy dog! the end?"
    w = re.findall(r"\w+", t.lower())
    c = Counter(w)
    return (
        c.most_common(2),
        {k: len(list(g)) for k, g in itertools.groupby(sorted(w, key=len), key=len)},
        t.title(),
        " ".join(x[::-1] for x in t.split()),
        re.sub(r"(\w)(\w*)", lambda m: m[2] + m[1], t),
        t.translate(str.maketrans("", "", string.punctuation)),
    )


def case_life():
    def step(cells):
        n = Counter((x + dx, y + dy) for x, y in cells for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy)
        return {c for c, k in n.items() if k == 3 or (k == 2 and c in cells)}

    g = {(0, 1), (1, 1), (2, 1)}
    return sorted(step(g)), step(step(g)) == g


def case_observer():
    class Event:
        def __init__(self):
            self.h = []

        def __iadd__(self, f):
            self.h.append(f)
            return self

        def __call__(self, *a, **k):
            return [f(*a, **k) for f in self.h]

    e = Event()
    e += lambda x, y=1: x + y
    e += lambda x, **k: (x, k)
    return e(1, y=5), len(e.h)


def case_plugin():
    registry = {}

    def register(name=None):
        def deco(cls):
            registry[name or cls.__name__.lower()] = cls
            return cls

        return deco

    @register()
    class Foo:
        def run(self):
            return "foo"

    @register("b")
    class Bar:
        def run(self):
            return "bar"

    return {k: c().run() for k, c in sorted(registry.items())}


def case_visitor():
    class Num:
        def __init__(self, v):
            self.v = v

    class Add:
        def __init__(self, a, b):
            self.a, self.b = a, b

    class Eval:
        def visit(self, n):
            return getattr(self, "visit_" + type(n).__name__)(n)

        def visit_Num(self, n):
            return n.v

        def visit_Add(self, n):
            return self.visit(n.a) + self.visit(n.b)

    return Eval().visit(Add(Num(1), Add(Num(2), Num(3))))


def case_mixins():
    class JsonMixin:
        def to_json(self):
            return json.dumps(self.__dict__, sort_keys=True)

    class ReprMixin:
        def __repr__(self):
            return f"{type(self).__name__}({', '.join(f'{k}={v!r}' for k, v in vars(self).items())})"

    class P(ReprMixin, JsonMixin):
        def __init__(self, x, y):
            self.x = x
            self.y = y

    return repr(P(1, "a")), P(1, [2]).to_json()


def case_singleton_fallback():
    class Config:
        _inst = None

        @classmethod
        def get(cls):
            if cls._inst is None:
                cls._inst = cls()
            return cls._inst

        def __init__(self):
            self.v = {}

    Config.get().v["a"] = 1
    return Config.get().v, Config.get() is Config.get()


def case_poly():
    class Poly:
        def __init__(self, *c):
            self.c = list(c)

        def __call__(self, x):
            return functools.reduce(lambda a, b: a * x + b, reversed(self.c), 0)

        def __add__(self, o):
            return Poly(*[a + b for a, b in itertools.zip_longest(self.c, o.c, fillvalue=0)])

        def __mul__(self, o):
            if isinstance(o, (int, float)):
                return Poly(*[o * a for a in self.c])
            r = [0] * (len(self.c) + len(o.c) - 1)
            for i, a in enumerate(self.c):
                for j, b in enumerate(o.c):
                    r[i + j] += a * b
            return Poly(*r)

        __rmul__ = __mul__

        def __repr__(self):
            return "Poly" + repr(tuple(self.c))

        def __neg__(self):
            return self * -1

    p = Poly(1, 2)
    return p(3), p + Poly(0, 0, 1), p * p, 2 * p, -p, p * 1.5


def case_chain_gen():
    def chunks(xs, n):
        it = iter(xs)
        while c := list(itertools.islice(it, n)):
            yield c

    def flatten(x):
        for i in x:
            if isinstance(i, (list, tuple)):
                yield from flatten(i)
            else:
                yield i

    def primes():
        D = {}
        q = 2
        while True:
            if q not in D:
                yield q
                D[q * q] = [q]
            else:
                for p in D.pop(q):
                    D.setdefault(p + q, []).append(p)
            q += 1

    return list(chunks(range(7), 3)), list(flatten([1, [2, (3, [4])]])), list(itertools.islice(primes(), 8))


def case_unionfind():
    class UF:
        def __init__(self, n):
            self.p = list(range(n))
            self.sz = [1] * n

        def find(self, x):
            while self.p[x] != x:
                self.p[x] = self.p[self.p[x]]
                x = self.p[x]
            return x

        def union(self, a, b):
            a, b = self.find(a), self.find(b)
            if a == b:
                return False
            if self.sz[a] < self.sz[b]:
                a, b = b, a
            self.p[b] = a
            self.sz[a] += self.sz[b]
            return True

    u = UF(5)
    return [u.union(0, 1), u.union(1, 2), u.union(0, 2)], len({u.find(i) for i in range(5)})


def case_roman():
    V = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ]

    def to(n):
        out = ""
        for v, s in V:
            q, n = divmod(n, v)
            out += s * q
        return out

    return [to(x) for x in (4, 1994, 3999)], f"{1994:>10,}|{0.1 + 0.2:.3f}|{255:#010b}|{'x':*^7}"


def case_class_decorators():
    log = []

    def one(cls):
        log.append("one " + cls.__name__)
        cls.tag = "t"
        return cls

    def two(x):
        def deco(cls):
            log.append((x, cls.__name__))
            return cls

        return deco

    @one
    @two(5)
    class A:
        tag = ""

        def f(self):
            return self.tag

    return log, A().f(), A.tag


def case_identity():
    a = [1]
    b = None

    def pick(n):
        return a if n else None

    class N:
        pass

    n = N()
    m = n
    return pick(1) is pick(1), pick(0) is b, pick(1) is not pick(0), n is m, n is N(), (n or a) is n


PROGRAMS = [f for name, f in globals().items() if name.startswith("case_")]


@pytest.mark.parametrize("program", PROGRAMS)
def test_program(program):
    same(program)
