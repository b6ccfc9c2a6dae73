"""Puzzles, algorithms on numbers and texts, parsers, graphs."""

# fmt: off
# ruff: noqa
# Written in many hands' styles, and kept so.

import math, json, re, statistics, itertools, functools, operator, collections, string, textwrap, random, heapq, bisect, copy
from collections import defaultdict, Counter, OrderedDict, namedtuple, deque, ChainMap
from itertools import groupby, chain, accumulate, product, combinations, permutations, zip_longest, islice, takewhile, dropwhile, starmap, count, cycle, repeat, tee, pairwise, compress, filterfalse
from functools import reduce, lru_cache, partial, cache, cmp_to_key
from fractions import Fraction
from decimal import Decimal, ROUND_HALF_UP, getcontext
from dataclasses import dataclass, field, asdict, replace
from enum import Enum, IntEnum, auto
from typing import List, Optional, Dict, Tuple, Any, NamedTuple

from tests.ordinary.table import Table

TABLE = Table()


def from_roman(s):
    m = dict(I=1, V=5, X=10, L=50, C=100, D=500, M=1000)
    total = 0
    for a, b in zip(s, s[1:] + " "):
        total += m[a] if m.get(b, 0) <= m[a] else -m[a]
    return total
TABLE(from_roman, "MCMXCIV", "III", "", "ABC")

def base_conv(n, b):
    digits = string.digits + string.ascii_lowercase
    if n == 0: return "0"
    neg, n, out = n < 0, abs(n), []
    while n:
        n, r = divmod(n, b)
        out.append(digits[r])
    return ("-" if neg else "") + "".join(reversed(out))
TABLE(base_conv, (255, 16), (-10, 2), (0, 7), (10**20, 36), (5, 40), (7, 0))

def words(n):
    ones = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
    tens = [None, None] + "twenty thirty forty fifty sixty seventy eighty ninety".split()
    if n < 0: return "minus " + words(-n)
    if n < 20: return ones[n]
    if n < 100: return tens[n // 10] + ("-" + ones[n % 10] if n % 10 else "")
    if n < 1000: return ones[n // 100] + " hundred" + (" and " + words(n % 100) if n % 100 else "")
    for p, w in enumerate(("thousand", "million", "billion"), 1):
        if n < 1000 ** (p + 1):
            return words(n // 1000 ** p) + " " + w + (", " + words(n % 1000 ** p) if n % 1000 ** p else "")
    raise OverflowError("too big")
TABLE(words, 0, 13, 85, 342, 12345, 10**9 + 1, -7, 10**12)

def caesar(s, k):
    out = []
    for c in s:
        if c.isalpha() and c.isascii():
            b = ord("A") if c.isupper() else ord("a")
            out.append(chr((ord(c) - b + k) % 26 + b))
        else: out.append(c)
    return "".join(out)
TABLE(caesar, ("Hello, World!", 3), ("xyz", -30), ("é", 1))

def vigenere(text, key):
    it = cycle(key.upper())
    return "".join(chr((ord(c) + ord(next(it)) - 130) % 26 + 65) for c in text.upper() if c.isalpha())
TABLE(vigenere, ("ATTACKATDAWN", "LEMON"), ("a b", "k"), ("x", ""))

def rle(s):
    return "".join(f"{len(list(g))}{k}" for k, g in groupby(s))
def unrle(s):
    return "".join(c * int(n) for n, c in re.findall(r"(\d+)(\D)", s))
def rle_roundtrip(s): return rle(s), unrle(rle(s)) == s
TABLE(rle_roundtrip, "aaabbc", "", "😀😀x", "a1")

def huffman(text):
    heap = [[n, [c, ""]] for c, n in sorted(Counter(text).items())]
    heapq.heapify(heap)
    while len(heap) > 1:
        lo, hi = heapq.heappop(heap), heapq.heappop(heap)
        for p in lo[1:]: p[1] = "0" + p[1]
        for p in hi[1:]: p[1] = "1" + p[1]
        heapq.heappush(heap, [lo[0] + hi[0]] + lo[1:] + hi[1:])
    return sorted(heapq.heappop(heap)[1:], key=lambda p: (len(p[-1]), p))
TABLE(huffman, "abracadabra", "a", "")

def lzw(data):
    table = {chr(i): i for i in range(256)}
    w, out = "", []
    for c in data:
        if w + c in table: w += c
        else:
            out.append(table[w]); table[w + c] = len(table); w = c
    if w: out.append(table[w])
    return out
TABLE(lzw, "TOBEORNOTTOBEORTOBEORNOT", "", "😀")

def calc(expr):
    toks = re.findall(r"\d+\.?\d*|[-+*/()]", expr)
    pos = 0
    def peek(): return toks[pos] if pos < len(toks) else None
    def take():
        nonlocal pos
        pos += 1
        return toks[pos - 1]
    def atom():
        t = take()
        if t == "(":
            v = add(); take(); return v
        if t == "-": return -atom()
        return float(t) if "." in t else int(t)
    def mul():
        v = atom()
        while peek() in ("*", "/"):
            if take() == "*": v *= atom()
            else: v /= atom()
        return v
    def add():
        v = mul()
        while peek() in ("+", "-"):
            v = v + mul() if take() == "+" else v - mul()
        return v
    return add()
TABLE(calc, "1 + 2 * 3", "(1+2)*-3", "10/4", "8/2", "", "1/0", "2*(3+")

def rpn(s):
    ops = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "^": operator.pow}
    st = []
    for t in s.split():
        if t in ops:
            b, a = st.pop(), st.pop()
            st.append(ops[t](a, b))
        else: st.append(float(t))
    return st.pop() if len(st) == 1 else st
TABLE(rpn, "3 4 2 * 1 5 - 2 3 ^ ^ / +", "1 2", "1 +", "")

def life(grid):
    alive = {(r, c) for r, row in enumerate(grid) for c, v in enumerate(row) if v}
    cnt = Counter((r + dr, c + dc) for r, c in alive for dr in (-1, 0, 1) for dc in (-1, 0, 1) if dr or dc)
    nxt = {p for p, n in cnt.items() if n == 3 or (n == 2 and p in alive)}
    return [[int((r, c) in nxt) for c in range(len(grid[0]))] for r in range(len(grid))]
TABLE(life, [[0, 1, 0], [0, 1, 0], [0, 1, 0]], [[1]], [])

def matmul(a, b):
    if len(a[0]) != len(b): raise ValueError(f"shapes {len(a)}x{len(a[0])} and {len(b)}x{len(b[0])}")
    return [[sum(x * y for x, y in zip(r, c)) for c in zip(*b)] for r in a]
TABLE(matmul, ([[1, 2], [3, 4]], [[5, 6], [7, 8]]), ([[1, 2]], [[1, 2]]), ([[0.5]], [[2]]))

def det(m):
    if len(m) == 1: return m[0][0]
    return sum((-1) ** j * m[0][j] * det([r[:j] + r[j+1:] for r in m[1:]]) for j in range(len(m)))
TABLE(det, [[1, 2], [3, 4]], [[2, 0, 1], [1, 3, 2], [1, 1, 1]], [[5]], [[0.5, 1], [2, 3]])

def gauss(a, b):
    n = len(a)
    m = [list(map(Fraction, row)) + [Fraction(v)] for row, v in zip(a, b)]
    for i in range(n):
        p = next((r for r in range(i, n) if m[r][i] != 0), None)
        if p is None: raise ZeroDivisionError("singular")
        m[i], m[p] = m[p], m[i]
        m[i] = [x / m[i][i] for x in m[i]]
        for r in range(n):
            if r != i: m[r] = [x - m[r][i] * y for x, y in zip(m[r], m[i])]
    return [str(row[-1]) for row in m]
TABLE(gauss, ([[2, 1], [1, 3]], [3, 5]), ([[1, 1], [1, 1]], [1, 2]))

def pascal(n):
    rows = [[1]]
    while len(rows) < n:
        rows.append([a + b for a, b in zip([0] + rows[-1], rows[-1] + [0])])
    return "\n".join(" ".join(f"{x:^3}" for x in r).center(4 * n) for r in rows)
TABLE(pascal, 5, 1, 0)

def hanoi(n, a="A", b="B", c="C"):
    if n == 0: return []
    return hanoi(n - 1, a, c, b) + [f"{a}->{c}"] + hanoi(n - 1, b, a, c)
TABLE(hanoi, 3, 0, (1, "x", "y", "z"))

def josephus(n, k):
    people, i = list(range(1, n + 1)), 0
    out = []
    while people:
        i = (i + k - 1) % len(people)
        out.append(people.pop(i))
    return out
TABLE(josephus, (7, 3), (1, 1), (0, 2), (5, 0))

def binary_search(xs, t):
    lo, hi = 0, len(xs) - 1
    while lo <= hi:
        mid = (lo + hi) // 2
        if xs[mid] == t: return mid
        elif xs[mid] < t: lo = mid + 1
        else: hi = mid - 1
    return -(lo + 1)
TABLE(binary_search, ([1, 3, 5], 3), ([1, 3, 5], 4), ([], 1), (["a", "c"], "b"))

def quicksort(a):
    if len(a) <= 1: return a
    p, *rest = a
    return quicksort([x for x in rest if x < p]) + [p] + quicksort([x for x in rest if x >= p])
TABLE(quicksort, [3, 1, 2, 3], [], ["b", "a"], [1, "a"], [2.5, 1, True])

def mergesort(a):
    if len(a) < 2: return a[:]
    m = len(a) // 2
    l, r = mergesort(a[:m]), mergesort(a[m:])
    out = []
    while l and r: out.append((l if l[0] <= r[0] else r).pop(0))
    return out + l + r
TABLE(mergesort, [5, 2, 9, 1], [], ["x", "a"])

def bubble(a):
    a = list(a)
    for i in range(len(a)):
        swapped = False
        for j in range(len(a) - 1 - i):
            if a[j] > a[j + 1]:
                a[j], a[j + 1] = a[j + 1], a[j]; swapped = True
        if not swapped: break
    return a
TABLE(bubble, [3, 2, 1], "cab", [])

def heap_k(xs, k):
    return heapq.nlargest(k, xs), heapq.nsmallest(k, xs, key=lambda x: -x), heapq.merge([1, 4], [2, 3]).__class__.__name__ if False else list(heapq.merge([1, 4], [2, 3]))
TABLE(heap_k, ([3, 1, 2], 2), ([], 1), ([1.5, 2], 5))

def custom_cmp(nums):
    return "".join(sorted(map(str, nums), key=cmp_to_key(lambda a, b: (b + a > a + b) - (b + a < a + b)))).lstrip("0") or "0"
TABLE(custom_cmp, [3, 30, 34, 5, 9], [0, 0], [])

def atoi(s):
    s = s.strip()
    m = re.match(r"[+-]?\d+", s)
    if not m: return 0
    return max(-2**31, min(2**31 - 1, int(m.group())))
TABLE(atoi, "42", "   -42abc", "words", "99999999999", "")

def wrap(text, w=20):
    return textwrap.wrap(text, w), textwrap.fill(text, width=w, initial_indent="* ", subsequent_indent="  "), textwrap.shorten(text, w)
TABLE(wrap, "The quick brown fox jumps over the lazy dog", ("", 5), ("averyveryverylongword indeed", 10))

def palindrome(s):
    t = [c.lower() for c in s if c.isalnum()]
    return t == t[::-1]
TABLE(palindrome, "A man, a plan, a canal: Panama", "ab", "", "Éé")

def anagrams(words):
    d = {}
    for w in words: d.setdefault("".join(sorted(w.lower())), []).append(w)
    return sorted((sorted(v) for v in d.values() if len(v) > 1), key=lambda g: (-len(g), g))
TABLE(anagrams, ["eat", "tea", "tan", "ate", "nat", "bat"], [], ["A", "a"])

def camel(s): return re.sub(r"(?<!^)(?=[A-Z])", "_", s).lower(), "".join(w.capitalize() or "_" for w in s.split("_"))
TABLE(camel, "someVarName", "snake_case__x", "HTTPServer", "")

def template(s, d):
    return re.sub(r"\{\{\s*(\w+)\s*\}\}", lambda m: str(d.get(m.group(1), m.group(0))), s)
TABLE(template, ("Hi {{ name }}, {{x}} {{y}}", {"name": "Bo", "x": 1.0}), ("", {}))

def bulls(secret, guess):
    b = sum(map(operator.eq, secret, guess))
    c = sum((Counter(secret) & Counter(guess)).values()) - b
    return f"{b}A{c}B"
TABLE(bulls, ("1807", "7810"), ("11", "12"), ([1, 2], [2, 1]))

def tic(board):
    lines = [*board, *zip(*board), [board[i][i] for i in range(3)], [board[i][2 - i] for i in range(3)]]
    for p in "XO":
        if any(all(c == p for c in l) for l in lines): return p
    return "draw" if all(c for r in board for c in r) else None
TABLE(tic, [["X", "O", ""], ["", "X", "O"], ["", "", "X"]], [["", "", ""]] * 3, ["XOX", "XOO", "OXX"])

def sudoku_ok(b):
    seen = []
    for i, row in enumerate(b):
        for j, c in enumerate(row):
            if c != ".":
                seen += [(i, c), (c, j), (i // 3, j // 3, c)]
    return len(seen) == len(set(seen))
TABLE(sudoku_ok, ["53..7....", "6..195..."], ["55......."], [])
