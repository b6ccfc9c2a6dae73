"""Graphs, data structures, puzzles that begin with parsing."""

# fmt: off
# ruff: noqa
# Written in many hands' styles, and kept so.

from __future__ import annotations

import copy, heapq, math, operator, re
from collections import Counter, OrderedDict, defaultdict, deque
from functools import cmp_to_key
from itertools import accumulate, count

from tests.ordinary.table import Table

TABLE = Table()


class LRUCache:
    def __init__(self, capacity: int):
        self.cap = capacity
        self.d: dict[int, int] = {}
    def get(self, key: int) -> int:
        if key not in self.d: return -1
        self.d[key] = self.d.pop(key)
        return self.d[key]
    def put(self, key, value):
        self.d.pop(key, None)
        self.d[key] = value
        if len(self.d) > self.cap: del self.d[next(iter(self.d))]

class Trie:
    def __init__(self): self.root = {}
    def insert(self, word):
        n = self.root
        for c in word: n = n.setdefault(c, {})
        n["$"] = True
    def search(self, word):
        n = self.root
        for c in word:
            if c == ".": return any(Trie._from(k).search(word[1:]) for ch, k in n.items() if ch != "$")
            if c not in n: return False
            n = n[c]
        return "$" in n
    @classmethod
    def _from(cls, root):
        t = cls.__new__(cls) if False else cls()
        t.root = root
        return t
    def startsWith(self, p):
        n = self.root
        for c in p:
            n = n.get(c)
            if n is None: return False
        return True

class MedianFinder:
    def __init__(self): self.lo, self.hi = [], []
    def addNum(self, num):
        heapq.heappush(self.hi, -heapq.heappushpop(self.lo, -num))
        if len(self.hi) > len(self.lo): heapq.heappush(self.lo, -heapq.heappop(self.hi))
    def findMedian(self): return -self.lo[0] if len(self.lo) > len(self.hi) else (self.hi[0] - self.lo[0]) / 2

class MinStack:
    def __init__(self): self.st = []
    def push(self, x): self.st.append((x, min(x, self.getMin() if self.st else x)))
    def pop(self): self.st.pop()
    def top(self): return self.st[-1][0]
    def getMin(self): return self.st[-1][1]

class NumArray:
    def __init__(self, nums):
        self.n = len(nums); self.t = [0] * self.n + nums[:]
        for i in range(self.n - 1, 0, -1): self.t[i] = self.t[i << 1] + self.t[i << 1 | 1]
    def update(self, i, v):
        i += self.n; self.t[i] = v
        while i > 1: self.t[i >> 1] = self.t[i] + self.t[i ^ 1]; i >>= 1
    def sumRange(self, l, r):
        s = 0; l += self.n; r += self.n + 1
        while l < r:
            if l & 1: s += self.t[l]; l += 1
            if r & 1: r -= 1; s += self.t[r]
            l >>= 1; r >>= 1
        return s

def designs(cls_name, init, ops):
    cls = {"LRUCache": LRUCache, "Trie": Trie, "MedianFinder": MedianFinder, "MinStack": MinStack, "NumArray": NumArray}[cls_name]
    obj = cls(*init)
    out = [None]
    for op, args in ops:
        try: out.append(getattr(obj, op)(*args))
        except (IndexError, KeyError, ZeroDivisionError) as e: out.append(repr(e))
        except TypeError as e: out.append(f"TypeError {e}")
    return out
TABLE(designs, ('LRUCache', [2], [['put', [1, 1]], ['put', [2, 2]], ['get', [1]], ['put', [3, 3]], ['get', [2]], ['get', []]]), ('Trie', [], [['insert', ['apple']], ['search', ['app']], ['search', ['a..le']], ['startsWith', ['app']], ['search', ['']]]), ('MedianFinder', [], [['addNum', [1]], ['addNum', [2]], ['findMedian', []], ['addNum', [3.5]], ['findMedian', []]]), ('MinStack', [], [['push', [-2]], ['push', [0]], ['getMin', []], ['pop', []], ['top', []], ['pop', []], ['pop', []]]), ('NumArray', [[1, 3, 5]], [['sumRange', [0, 2]], ['update', [1, 2]], ['sumRange', [0, 2]], ['update', [9, 2]]]), ('Trie', [1], []), ('X', [], []), ('MedianFinder', [], [['findMedian', []], ['nope', []]]))

class UnionFind:
    __slots__ = ("parent", "rank", "count")
    def __init__(self, n): self.parent, self.rank, self.count = [*range(n)], [0] * n, n
    def find(self, x):
        while self.parent[x] != x:
            self.parent[x] = self.parent[self.parent[x]]
            x = self.parent[x]
        return x
    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b: return False
        if self.rank[a] < self.rank[b]: a, b = b, a
        self.parent[b] = a
        self.rank[a] += self.rank[a] == self.rank[b]
        self.count -= 1
        return True

def kruskal(n, edges):
    uf = UnionFind(n)
    mst = [(u, v, w) for w, u, v in sorted((w, u, v) for u, v, w in edges) if uf.union(u, v)]
    return mst, sum(w for *_, w in mst), uf.count
TABLE(kruskal, (4, [[0, 1, 10], [0, 2, 6], [0, 3, 5], [1, 3, 15], [2, 3, 4]]), (0, []), (2, []), (1, [[0, 1, 1]]), (2, [[0, 1, 0.5], [0, 1, 'a']]))

def dijkstra(graph, src):
    dist = {src: 0}; prev = {}
    pq = [(0, src)]
    while pq:
        d, u = heapq.heappop(pq)
        if d > dist.get(u, math.inf): continue
        for v, w in graph.get(u, {}).items():
            nd = d + w
            if nd < dist.get(v, math.inf):
                dist[v] = nd; prev[v] = u
                heapq.heappush(pq, (nd, v))
    return dist, prev
TABLE(dijkstra, ({'a': {'b': 7, 'c': 9, 'f': 14}, 'b': {'c': 10, 'd': 15}, 'c': {'d': 11, 'f': 2}, 'd': {'e': 6}, 'f': {'e': 9}}, 'a'), ({}, 'x'), ({'a': {'b': 0.5}}, 'a'), ({'1': {'2': 1}}, '1'), ({'a': {'b': None}}, 'a'))

def astar(grid, start, goal):
    h = lambda p: abs(p[0] - goal[0]) + abs(p[1] - goal[1])
    start, goal = tuple(start), tuple(goal)
    openq, came, g = [(h(start), 0, start)], {start: None}, {start: 0}
    n = 0
    while openq:
        _, _, cur = heapq.heappop(openq)
        if cur == goal:
            path = []
            while cur is not None: path.append(cur); cur = came[cur]
            return path[::-1]
        for dx, dy in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            nx = cur[0] + dx, cur[1] + dy
            if not (0 <= nx[0] < len(grid) and 0 <= nx[1] < len(grid[0])) or grid[nx[0]][nx[1]] == "#": continue
            ng = g[cur] + 1
            if ng < g.get(nx, float("inf")):
                n += 1
                g[nx], came[nx] = ng, cur
                heapq.heappush(openq, (ng + h(nx), n, nx))
TABLE(astar, (['..#.', '.##.', '....'], [0, 0], [0, 3]), (['#'], [0, 0], [0, 0]), (['.#.'], [0, 0], [0, 2]), ([], [0, 0], [1, 1]))

def max_flow(n, edges, s, t):
    cap = [[0] * n for _ in range(n)]
    for u, v, c in edges: cap[u][v] += c
    flow = 0
    while True:
        parent = [-1] * n; parent[s] = s
        q = deque([s])
        while q and parent[t] == -1:
            u = q.popleft()
            for v in range(n):
                if parent[v] == -1 and cap[u][v] > 0: parent[v] = u; q.append(v)
        if parent[t] == -1: return flow
        inc, v = float("inf"), t
        while v != s: inc = min(inc, cap[parent[v]][v]); v = parent[v]
        v = t
        while v != s:
            cap[parent[v]][v] -= inc; cap[v][parent[v]] += inc; v = parent[v]
        flow += inc
TABLE(max_flow, (4, [[0, 1, 3], [0, 2, 2], [1, 2, 1], [1, 3, 2], [2, 3, 3]], 0, 3), (2, [], 0, 1), (3, [[0, 1, 1.5], [1, 2, 2.5]], 0, 2))

def topo(deps):
    order, state = [], {}
    def visit(n, path=()):
        if state.get(n) == 2: return
        if state.get(n) == 1: raise ValueError("cycle: " + " -> ".join((*path[path.index(n):], n)))
        state[n] = 1
        for m in sorted(deps.get(n, ())): visit(m, path + (n,))
        state[n] = 2
        order.append(n)
    for n in sorted(deps): visit(n)
    return order
TABLE(topo, {'a': ['b', 'c'], 'b': ['c'], 'c': []}, {}, {'a': ['b'], 'b': ['a']}, {'a': ['a']}, {'a': 'bc'}, {'a': [1]}, {'a': None})

def tarjan(graph):
    index = {}; low = {}; stack = []; on = set(); sccs = []
    counter = count()
    def strong(v):
        index[v] = low[v] = next(counter)
        stack.append(v); on.add(v)
        for w in graph.get(v, []):
            if w not in index: strong(w); low[v] = min(low[v], low[w])
            elif w in on: low[v] = min(low[v], index[w])
        if low[v] == index[v]:
            comp = []
            while True:
                w = stack.pop(); on.discard(w); comp.append(w)
                if w == v: break
            sccs.append(sorted(comp))
    for v in graph:
        if v not in index: strong(v)
    return sccs
TABLE(tarjan, {'a': ['b'], 'b': ['c'], 'c': ['a', 'd'], 'd': []}, {}, {'x': ['x']}, {'a': ['q']})

def aoc_crates(text):
    drawing, moves = text.split("\n\n")
    *rows, nums = drawing.splitlines()
    stacks = {n: [r[i] for r in reversed(rows) if i < len(r) and r[i] != " "] for i, n in enumerate(nums) if n.strip()}
    s2 = copy.deepcopy(stacks)
    for m in moves.splitlines():
        n, a, b = re.findall(r"\d+", m)
        for _ in range(int(n)): stacks[b].append(stacks[a].pop())
        s2[b] += s2[a][-int(n):]; del s2[a][-int(n):]
    return "".join(s[-1] for s in stacks.values()), "".join(s[-1] if s else " " for s in s2.values())
TABLE(aoc_crates, '    [D]    \n[N] [C]    \n[Z] [M] [P]\n 1   2   3 \n\nmove 1 from 2 to 1\nmove 3 from 1 to 3\nmove 2 from 2 to 1\nmove 1 from 1 to 2', 'x', ' 1 \n\nmove 1 from 1 to 1', '')

def aoc_monkeys(text, rounds):
    monkeys = []
    for block in text.strip().split("\n\n"):
        _, items, op, *test = [l.split(":")[1].strip() if ":" in l else l for l in block.splitlines()]
        a, o, b = op.split(" = ")[1].split()
        div, t, f = (int(x.split()[-1]) for x in test)
        monkeys.append(dict(items=[int(x) for x in items.split(", ")], op=(lambda old, o=o, b=b: {"+": operator.add, "*": operator.mul}[o](old, old if b == "old" else int(b))), div=div, to=(f, t), n=0))
    mod = math.lcm(*(m["div"] for m in monkeys))
    for _ in range(rounds):
        for m in monkeys:
            while m["items"]:
                w = m["op"](m["items"].pop(0)) % mod
                m["n"] += 1
                monkeys[m["to"][w % m["div"] == 0]]["items"].append(w)
    x, y = sorted(m["n"] for m in monkeys)[-2:]
    return x * y, [m["items"] for m in monkeys]
TABLE(aoc_monkeys, ('Monkey 0:\n  Starting items: 79, 98\n  Operation: new = old * 19\n  Test: divisible by 23\n    If true: throw to monkey 1\n    If false: throw to monkey 1\n\nMonkey 1:\n  Starting items: 54, 65\n  Operation: new = old + 6\n  Test: divisible by 19\n    If true: throw to monkey 0\n    If false: throw to monkey 0', 20), ('Monkey 0:\n  Starting items: 79, 98\n  Operation: new = old * 19\n  Test: divisible by 23\n    If true: throw to monkey 1\n    If false: throw to monkey 1\n\nMonkey 1:\n  Starting items: 54, 65\n  Operation: new = old + 6\n  Test: divisible by 19\n    If true: throw to monkey 0\n    If false: throw to monkey 0', 0), ('', 1))

def aoc_grid(text):
    grid = {(x, y): int(c) for y, row in enumerate(text.splitlines()) for x, c in enumerate(row)}
    lows = [p for p, h in grid.items() if all(h < grid.get((p[0] + dx, p[1] + dy), 9) for dx, dy in ((0, 1), (0, -1), (1, 0), (-1, 0)))]
    def basin(p, seen):
        if p in seen or grid.get(p, 9) == 9: return 0
        seen.add(p)
        x, y = p
        return 1 + sum(basin(q, seen) for q in [(x+1, y), (x-1, y), (x, y+1), (x, y-1)])
    return lows, sum(grid[p] + 1 for p in lows), sorted((basin(p, set()) for p in lows), reverse=True)[:3]
TABLE(aoc_grid, '2199943210\n3987894921\n9856789892\n8767896789\n9899965678', '', '1', 'a')

def aoc_packets(pairs):
    def cmp(a, b):
        match a, b:
            case int(), int(): return (a > b) - (a < b)
            case int(), list(): return cmp([a], b)
            case list(), int(): return cmp(a, [b])
            case list(), list():
                for x, y in zip(a, b):
                    if r := cmp(x, y): return r
                return cmp(len(a), len(b))
    right = sum(i for i, (a, b) in enumerate(pairs, 1) if cmp(a, b) == -1)
    allp = sorted([p for ab in pairs for p in ab] + [[[2]], [[6]]], key=cmp_to_key(cmp))
    return right, allp, (allp.index([[2]]) + 1) * (allp.index([[6]]) + 1)
TABLE(aoc_packets, [[[1, 1, 3], [1, 1, 5]], [[[1], [2, 3]], [[1], 4]], [[9], [[8, 7, 6]]]], [], [[1, 'a']], [[[], [[]]]])

def aoc_bits(hexs):
    bits = "".join(f"{int(c, 16):04b}" for c in hexs)
    def take(n):
        nonlocal bits
        got, bits = bits[:n], bits[n:]
        return int(got, 2)
    def packet():
        ver, typ = take(3), take(3)
        if typ == 4:
            v = 0
            while True:
                more, nib = divmod(take(5), 16)
                v = v << 4 | nib
                if not more: return ver, v
        subs = []
        if take(1):
            for _ in range(take(11)): subs.append(packet())
        else:
            end = len(bits) - take(15) - 15 + (15 - 15)
            while len(bits) > end: subs.append(packet())
        vals = [v for _, v in subs]
        return ver + sum(v for v, _ in subs), [sum, math.prod, min, max, None, lambda v: int(v[0] > v[1]), lambda v: +(v[0] < v[1]), lambda v: v[0] == v[1]][typ](vals)
    return packet()
TABLE(aoc_bits, 'D2FE28', 'C200B40A82', '04005AC33890', '', 'G', '9C0141080250320F1802104A08', '38006F45291200')

def aoc_dirs(lines):
    sizes, path = defaultdict(int), []
    for line in lines:
        match line.split():
            case ["$", "cd", ".."]: path.pop()
            case ["$", "cd", name]: path.append(name)
            case ["$", "ls"] | ["dir", _]: pass
            case [size, _] if size.isdigit():
                for p in accumulate(path, lambda a, b: f"{a.rstrip('/')}/{b}"): sizes[p] += int(size)
            case other: raise ValueError(other)
    return dict(sizes), min((s for s in sizes.values() if s >= 100), default=None)
TABLE(aoc_dirs, ['$ cd /', '$ ls', 'dir a', '14848514 b.txt', '$ cd a', '$ ls', '29116 f', '$ cd ..', '$ cd d', '$ ls', '5 x'], [], ['$ cd ..'], ['a b c'], ['x y'])

def aoc_hands(lines, jokers=False):
    order = "J23456789TQKA" if jokers else "23456789TJQKA"
    def key(line):
        h = line.split()[0]
        best = max(sorted(Counter(h.replace("J", r)).values(), reverse=True) for r in (order if jokers else "J"))
        return best, *map(order.index, h)
    ranked = sorted(lines, key=key)
    return ranked, sum(i * int(l.split()[1]) for i, l in enumerate(ranked, 1))
TABLE(aoc_hands, ['32T3K 765', 'T55J5 684', 'KK677 28', 'KTJJT 220', 'QQQJA 483'], (['32T3K 765', 'T55J5 684', 'KK677 28', 'KTJJT 220', 'QQQJA 483'], True), [], ['x 1'], ['AAAAA'])
