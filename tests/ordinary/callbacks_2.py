"""Bodies of callbacks, and more puzzles."""

# fmt: off
# ruff: noqa
# Written in many hands' styles, and kept so.

import math, json, re, statistics, itertools, functools, operator, collections, string, random, heapq, bisect, copy, datetime
from collections import defaultdict, Counter, OrderedDict, namedtuple, deque, ChainMap
from datetime import timedelta, timezone, date

from tests.ordinary.table import Table

TABLE = Table()
ROWS = [{"region": "N", "product": "A", "qty": 3, "price": 2.5, "date": "2024-01-15"}, {"region": "S", "product": "B", "qty": 1, "price": 10, "date": "2024-02-01"},
        {"region": "N", "product": "B", "qty": None, "price": 4.75, "date": "2024-02-20"}, {"region": "E", "product": "A", "qty": 7, "price": "3.20", "date": "bad"}]


def monte(seed, n):
    random.seed(seed)
    inside = sum(random.random() ** 2 + random.random() ** 2 <= 1 for _ in range(n))
    return 4 * inside / n, [round(random.gauss(0, 1), 6), random.uniform(1, 2) < 2, random.choices("abc", weights=[1, 2, 3], k=4)]
TABLE(monte, (1, 100), (2, 10), (3, 0))

def loan_compare(offers):
    best = min(offers, key=lambda o: o["rate"] * (1 + o.get("fee", 0)), default=None)
    if best is None: return "none"
    return "{name} at {rate:.2%} ({0} offers)".format(len(offers), **best)
TABLE(loan_compare, [{"name": "A", "rate": 0.03, "fee": 0.1}, {"name": "B", "rate": 0.031}], [], [{"rate": 1}])

def poly(cs):
    terms = []
    for i, c in enumerate(cs):
        if not c: continue
        coef = "" if abs(c) == 1 and i else f"{abs(c):g}"
        terms.append((" - " if c < 0 else " + ") + coef + ("" if i == 0 else "x" if i == 1 else f"x^{i}"))
    s = "".join(reversed(terms)).lstrip(" +") if terms else "0"
    return s, [sum(c * x ** i for i, c in enumerate(cs)) for x in (-1, 0, 2)], [i * c for i, c in enumerate(cs)][1:]
TABLE(poly, [1, -2, 3], [0, 1], [], [0.5, 0, -1], [-1])

def newton(c, tol=1e-9):
    x = c / 2 or 1.0
    for i in range(100):
        nx = 0.5 * (x + c / x)
        if abs(nx - x) < tol: return round(nx, 8), i
        x = nx
    return None
TABLE(newton, (2,), (1e6,), (0,), (-1,), (0.25, 0.1))

def bits(n):
    return bin(n), n.bit_length(), bin(n).count("1"), f"{n:08b}"[::-1], [i for i in range(n.bit_length()) if n >> i & 1], n ^ (n >> 1), int(f"{n:b}"[::-1], 2), hex(n & 0xFF), oct(n)
TABLE(bits, 0, 5, 255, 2**33 + 1, -6)

def look_say(n):
    s = "1"
    for _ in range(n): s = re.sub(r"(.)\1*", lambda m: str(len(m.group(0))) + m.group(1), s)
    return s
TABLE(look_say, 0, 5, 8)

def pig(s): return " ".join((w[i:] + w[:i] + "ay") if (i := next((j for j, c in enumerate(w) if c in "aeiou"), 0)) else w + "way" for w in s.lower().split())
TABLE(pig, "hello apple string", "", "xyz")

def isbn(s):
    ds = [10 if c in "Xx" and i == 9 else int(c) for i, c in enumerate(s.replace("-", ""))]
    return len(ds) in (10, 13) and (sum((10 - i) * d for i, d in enumerate(ds)) % 11 == 0 if len(ds) == 10 else sum(d * (1, 3)[i % 2] for i, d in enumerate(ds)) % 10 == 0)
TABLE(isbn, "0-306-40615-2", "978-0-306-40615-7", "123", "abc", "080442957X")

def magic(n):
    m = [[0] * n for _ in range(n)]
    i, j = 0, n // 2
    for k in range(1, n * n + 1):
        m[i][j] = k
        a, b = (i - 1) % n, (j + 1) % n
        if m[a][b]: i = (i + 1) % n
        else: i, j = a, b
    return m
TABLE(magic, 3, 5, 1, 0, 2)

def zigzag(s, n):
    if n == 1: return s
    rows = [""] * n
    r, d = 0, 1
    for c in s:
        rows[r] += c
        if r == 0: d = 1
        elif r == n - 1: d = -1
        r += d
    return "".join(rows)
TABLE(zigzag, ("PAYPALISHIRING", 3), ("AB", 1), ("", 2), ("abc", 0))

def wordbreak(s, words):
    ws = set(words)
    dp = [[]] + [None] * len(s)
    for i in range(1, len(s) + 1):
        for j in range(i):
            if dp[j] is not None and s[j:i] in ws:
                dp[i] = dp[j] + [s[j:i]]; break
    return dp[-1]
TABLE(wordbreak, ("catsanddog", ["cat", "cats", "and", "sand", "dog"]), ("a", []), ("", ["x"]))

class LRU(OrderedDict):
    pass
class Trie:
    def __init__(self): self.root = {}
    def add(self, w):
        n = self.root
        for c in w: n = n.setdefault(c, {})
        n["$"] = True
    def find(self, p):
        n = self.root
        for c in p:
            if c not in n: return []
            n = n[c]
        out = []
        def walk(n, s):
            for k, v in n.items():
                if k == "$": out.append(s)
                else: walk(v, s + k)
        walk(n, p)
        return out
def trie(ws, p):
    t = Trie()
    for w in ws: t.add(w)
    return sorted(t.find(p)), len(t.root)
TABLE(trie, (["car", "cart", "dog"], "ca"), ([], "x"), (["", "a$b"], ""))

class Event:
    def __init__(self): self.handlers = []
    def on(self, f): self.handlers.append(f); return f
    def fire(self, *a, **k): return [h(*a, **k) for h in self.handlers]
def events(x):
    e = Event()
    log = []
    @e.on
    def first(v, scale=1): log.append(v); return v * scale
    e.on(lambda v, **kw: (v, sorted(kw.items())))
    return e.fire(x, scale=2), e.fire(x), log
TABLE(events, 3, "a", None, [1])

def pipeline(x, *names):
    fs = {"double": lambda v: v * 2, "inc": lambda v: v + 1, "str": str, "neg": operator.neg}
    return functools.reduce(lambda acc, n: fs[n](acc), names, x)
TABLE(pipeline, (3, "double", "inc"), (1.5, "str", "double"), (True, "neg"), (1, "nope"), ("a", "inc"))

def state_machine(inputs):
    table = {("idle", "coin"): "ready", ("ready", "push"): "idle", ("ready", "coin"): "ready"}
    state, log = "idle", []
    for i in inputs:
        new = table.get((state, i))
        if new is None: log.append(f"{state}!{i}"); continue
        state = new; log.append(state)
    return state, log
TABLE(state_machine, ["coin", "push", "push"], [], [None, "coin", 1])

def changes(a, b):
    for i, (x, y) in enumerate(itertools.zip_longest(a, b, fillvalue="")):
        if x != y: return i, x, y
    return None
TABLE(changes, ("abc", "abd"), ([1], [1, 2]), ("", ""))


def compress(xs):
    out = []
    for x in xs:
        if out and out[-1][0] == x: out[-1][1] += 1
        else: out.append([x, 1])
    return out, {str(k): v for k, v in out}
TABLE(compress, [1, 1, 2], "aab", [None, None, 0, False])

def defaults(a, b=[], *args, c={}, **kw):
    return a, b, args, c, sorted(kw)
def calls(x):
    out = []
    for f in (lambda: defaults(x), lambda: defaults(x, 1, 2, 3), lambda: defaults(*[x, 2], **{"c": 1, "z": 2}), lambda: defaults(b=x), lambda: defaults(x, a=1), lambda: defaults(x, c=x, q=1)):
        try: out.append(f())
        except TypeError as e: out.append(str(e))
    return out
TABLE(calls, 1, "a", None)
