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


def two_sum(nums: List[int], target: int) -> List[int]:
    seen = {}
    for i, n in enumerate(nums):
        if target - n in seen:
            return [seen[target - n], i]
        seen[n] = i
    return []
TABLE(two_sum, ([2, 7, 11, 15], 9), ([3, 3], 6), ([], 1))

def add_strings(a, b):
    i, j, carry, res = len(a) - 1, len(b) - 1, 0, []
    while i >= 0 or j >= 0 or carry:
        x = ord(a[i]) - ord("0") if i >= 0 else 0
        y = ord(b[j]) - ord("0") if j >= 0 else 0
        carry, d = divmod(x + y + carry, 10)
        res.append(str(d)); i -= 1; j -= 1
    return "".join(res[::-1])
TABLE(add_strings, ("999", "1"), ("", ""), ("12", "3456"))

def longest_unique(s):
    start = best = 0
    last = {}
    for i, c in enumerate(s):
        if c in last and last[c] >= start:
            start = last[c] + 1
        last[c] = i
        best = max(best, i - start + 1)
    return best
TABLE(longest_unique, "abcabcbb", "", "😀a😀b", "pwwkew")

def is_valid(s):
    pairs, stack = {")": "(", "]": "[", "}": "{"}, []
    for ch in s:
        if ch in pairs.values():
            stack.append(ch)
        elif ch in pairs:
            if not stack or stack.pop() != pairs[ch]:
                return False
    return not stack
TABLE(is_valid, "()[]{}", "(]", "([)]", "", "a(b)c")

def merge_intervals(xs):
    out = []
    for s, e in sorted(xs):
        if out and s <= out[-1][1]:
            out[-1][1] = max(out[-1][1], e)
        else:
            out.append([s, e])
    return out
TABLE(merge_intervals, [[1, 3], [2, 6], [8, 10], [15, 18]], [[]], [[1, 4], [0, 4]])

def three_sum(nums):
    nums.sort()
    res = []
    for i in range(len(nums) - 2):
        if i and nums[i] == nums[i - 1]: continue
        l, r = i + 1, len(nums) - 1
        while l < r:
            s = nums[i] + nums[l] + nums[r]
            if s < 0: l += 1
            elif s > 0: r -= 1
            else:
                res.append((nums[i], nums[l], nums[r]))
                l += 1
                while l < r and nums[l] == nums[l - 1]: l += 1
                r -= 1
    return res
TABLE(three_sum, [-1, 0, 1, 2, -1, -4], [0, 0, 0, 0])

def rotate(matrix):
    return [list(row) for row in zip(*matrix[::-1])]
TABLE(rotate, [[1, 2], [3, 4]], [[1, 2, 3]], [])

def spiral(m):
    out = []
    while m:
        out += m.pop(0)
        m = list(zip(*m))[::-1]
        m = [list(r) for r in m]
    return out
TABLE(spiral, [[1, 2, 3], [4, 5, 6], [7, 8, 9]], [[1, 2]], [])

def set_zeroes(m):
    rows = {i for i, r in enumerate(m) for v in r if v == 0}
    cols = {j for r in m for j, v in enumerate(r) if v == 0}
    return [[0 if i in rows or j in cols else v for j, v in enumerate(r)] for i, r in enumerate(m)]
TABLE(set_zeroes, [[1, 0], [2, 3]], [[0.0, 1]], [[False, 1], [2, 3]])

def coin_change(coins, amount):
    dp = [0] + [float("inf")] * amount
    for c in coins:
        for x in range(c, amount + 1):
            dp[x] = min(dp[x], dp[x - c] + 1)
    return dp[amount] if dp[amount] != float("inf") else -1
TABLE(coin_change, ([1, 2, 5], 11), ([2], 3), ([1], 0))

def lis(nums):
    tails = []
    for x in nums:
        i = bisect.bisect_left(tails, x)
        if i == len(tails): tails.append(x)
        else: tails[i] = x
    return len(tails), tails
TABLE(lis, [10, 9, 2, 5, 3, 7, 101, 18], [], [1.5, 1, 2])

def edit_distance(a, b):
    prev = list(range(len(b) + 1))
    for i, ca in enumerate(a, 1):
        cur = [i]
        for j, cb in enumerate(b, 1):
            cur.append(min(prev[j] + 1, cur[-1] + 1, prev[j - 1] + (ca != cb)))
        prev = cur
    return prev[-1]
TABLE(edit_distance, ("kitten", "sitting"), ("", "abc"), ("é", "e"))

def lcs(a, b):
    @lru_cache(None)
    def go(i, j):
        if i == len(a) or j == len(b): return ""
        if a[i] == b[j]: return a[i] + go(i + 1, j + 1)
        return max(go(i + 1, j), go(i, j + 1), key=len)
    return go(0, 0)
TABLE(lcs, ("AGGTAB", "GXTXAYB"), ("", "a"), ([1, 2], [2]))

def knapsack(items, cap):
    best = {0: (0, [])}
    for name, w, v in items:
        for cw, (cv, names) in list(best.items()):
            nw = cw + w
            if nw <= cap and (nw not in best or best[nw][0] < cv + v):
                best[nw] = (cv + v, names + [name])
    return max(best.values())
TABLE(knapsack, ([["a", 2, 3], ["b", 3, 4], ["c", 4, 5]], 5), ([], 3))

def n_queens(n):
    def place(row, cols, d1, d2):
        if row == n: return 1
        return sum(place(row + 1, cols | {c}, d1 | {row - c}, d2 | {row + c}) for c in range(n)
                   if c not in cols and row - c not in d1 and row + c not in d2)
    return place(0, frozenset(), frozenset(), frozenset())
TABLE(n_queens, 4, 5, 1, 0)

def subsets(xs):
    return [[x for i, x in enumerate(xs) if mask >> i & 1] for mask in range(1 << len(xs))]
TABLE(subsets, [1, 2, 3], [], "ab")

def perms(s):
    return sorted(set("".join(p) for p in permutations(s)))
TABLE(perms, "abc", "aab", "")

def dijkstra(graph, src):
    dist = {src: 0}
    heap = [(0, src)]
    while heap:
        d, u = heapq.heappop(heap)
        if d > dist.get(u, math.inf): continue
        for v, w in graph.get(u, {}).items():
            nd = d + w
            if nd < dist.get(v, math.inf):
                dist[v] = nd
                heapq.heappush(heap, (nd, v))
    return dist
TABLE(dijkstra, ({"a": {"b": 1, "c": 4}, "b": {"c": 2}, "c": {}}, "a"), ({}, "x"), ({"a": {"b": 1.5}}, "a"))

def bfs(grid, start, end):
    q = deque([(tuple(start), 0)]); seen = {tuple(start)}
    while q:
        (r, c), d = q.popleft()
        if [r, c] == end: return d
        for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            nr, nc = r + dr, c + dc
            if 0 <= nr < len(grid) and 0 <= nc < len(grid[0]) and grid[nr][nc] != "#" and (nr, nc) not in seen:
                seen.add((nr, nc)); q.append(((nr, nc), d + 1))
    return -1
TABLE(bfs, (["..#", ".#.", "..."], [0, 0], [2, 2]), (["#"], [0, 0], [0, 0]))

def topo(deps):
    order, state = [], {}
    def visit(n, path=()):
        if state.get(n) == 2: return
        if state.get(n) == 1: raise ValueError("cycle: " + " -> ".join([*path, n]))
        state[n] = 1
        for m in sorted(deps.get(n, [])): visit(m, path + (n,))
        state[n] = 2
        order.append(n)
    for n in deps: visit(n)
    return order
TABLE(topo, {"a": ["b", "c"], "b": ["c"], "c": []}, {"a": ["b"], "b": ["a"]}, {})

def islands(grid):
    g = [list(r) for r in grid]
    def sink(i, j):
        if not (0 <= i < len(g) and 0 <= j < len(g[i])) or g[i][j] != "1": return
        g[i][j] = "0"
        for a, b in [(i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)]: sink(a, b)
    n = 0
    for i in range(len(g)):
        for j in range(len(g[0])):
            if g[i][j] == "1": n += 1; sink(i, j)
    return n
TABLE(islands, ["110", "010", "001"], [], ["1"])

class UnionFind:
    def __init__(self, n):
        self.parent = list(range(n)); self.size = [1] * n
    def find(self, x):
        while self.parent[x] != x:
            self.parent[x] = self.parent[self.parent[x]]
            x = self.parent[x]
        return x
    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b: return False
        if self.size[a] < self.size[b]: a, b = b, a
        self.parent[b] = a; self.size[a] += self.size[b]
        return True
def components(n, edges):
    uf = UnionFind(n)
    merged = [uf.union(*e) for e in edges]
    groups = defaultdict(list)
    for i in range(n): groups[uf.find(i)].append(i)
    return merged, sorted(groups.values(), key=len, reverse=True)
TABLE(components, (5, [[0, 1], [1, 2], [0, 2]]), (0, []), (3, [[0, 5]]), (3, [[0, -1]]))

class Node:
    def __init__(self, val, left=None, right=None):
        self.val, self.left, self.right = val, left, right
    def insert(self, v):
        if v < self.val:
            if self.left: self.left.insert(v)
            else: self.left = Node(v)
        else:
            if self.right: self.right.insert(v)
            else: self.right = Node(v)
    def __iter__(self):
        if self.left: yield from self.left
        yield self.val
        if self.right: yield from self.right
    def depth(self):
        return 1 + max(n.depth() if n else 0 for n in (self.left, self.right))
def tree_sort(values):
    if not values: return [], 0
    root = Node(values[0])
    for v in values[1:]: root.insert(v)
    return list(root), root.depth()
TABLE(tree_sort, [3, 1, 2], [], ["b", "a"], [1, 2.5, True])

class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next
    def __repr__(self): return f"{self.val}->{self.next!r}"
def reverse_list(xs):
    head = None
    for x in reversed(xs): head = ListNode(x, head)
    prev = None
    while head:
        head.next, prev, head = prev, head, head.next
    return repr(prev)
TABLE(reverse_list, [1, 2, 3], [], ["a", None])

def fizz(n):
    return ["FizzBuzz"[i*i%3*4:8--i**4%5] or i for i in range(1, n + 1)]
TABLE(fizz, 15, 0, 1)

def sieve(n):
    p = bytearray([1]) * (n + 1)
    p[0:2] = b"\0\0"
    for i in range(2, int(n ** 0.5) + 1):
        if p[i]: p[i*i::i] = bytes(len(range(i*i, n + 1, i)))
    return [i for i, v in enumerate(p) if v]
TABLE(sieve, 30, 2, 1)

def primes(n):
    flags = [True] * (n + 1)
    flags[:2] = [False, False]
    for i in range(2, math.isqrt(n) + 1):
        if flags[i]:
            flags[i*i::i] = [False] * len(flags[i*i::i])
    return [i for i, f in enumerate(flags) if f]
TABLE(primes, 30, 1, 2, 0)

def factors(n):
    f, d = {}, 2
    while d * d <= n:
        while n % d == 0:
            f[d] = f.get(d, 0) + 1; n //= d
        d += 1
    if n > 1: f[n] = f.get(n, 0) + 1
    return " x ".join(f"{p}^{e}" if e > 1 else str(p) for p, e in f.items())
TABLE(factors, 360, 97, 1, 600851475143, 0)

def gcd_all(*xs): return reduce(math.gcd, xs)
def lcm2(xs): return reduce(lambda a, b: a * b // math.gcd(a, b), xs, 1), gcd_all(*xs)
TABLE(lcm2, [4, 6, 10], [7], [])

def fib_big(n):
    a, b = 0, 1
    for _ in range(n): a, b = b, a + b
    return str(a)
TABLE(fib_big, 10, 100, 300, 0)

def fact_digits(n):
    return sum(map(int, str(math.factorial(n))))
TABLE(fact_digits, 10, 100, 0, 25)

def collatz(n):
    seq = [n]
    while n != 1 and len(seq) < 200:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        seq.append(n)
    return seq
TABLE(collatz, 6, 27, 1)

def to_roman(n):
    vals = (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1)
    syms = "M CM D CD C XC L XL X IX V IV I".split()
    out = ""
    for v, s in zip(vals, syms):
        out += s * (n // v); n %= v
    return out
TABLE(to_roman, 1994, 3999, 0, 4)
