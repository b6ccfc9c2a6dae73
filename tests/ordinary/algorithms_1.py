"""Algorithms of the textbooks, and puzzles."""

# fmt: off
# ruff: noqa
# Written in many hands' styles, and kept so.

from __future__ import annotations

import heapq, itertools, operator
from collections import Counter

from tests.ordinary.table import Table

TABLE = Table()


def dragon(n):
    s = "FX"
    for _ in range(n):
        s = s.translate({ord("X"): "X+YF+", ord("Y"): "-FX-Y"})
    x = y = 0
    d = 1
    seen = [(0, 0)]
    for c in s:
        if c == "F":
            z = {0: (0, 1), 1: (1, 0), 2: (0, -1), 3: (-1, 0)}[d % 4]
            x, y = x + z[0], y + z[1]
            seen.append((x, y))
        elif c == "+": d += 1
        elif c == "-": d -= 1
    return len(set(seen)), min(seen), max(seen), s[:40]
TABLE(dragon, 5, 0, 3)

def huffman(txt):
    symb2freq = Counter(txt)
    heap = [[wt, [sym, ""]] for sym, wt in symb2freq.items()]
    heapq.heapify(heap)
    while len(heap) > 1:
        lo = heapq.heappop(heap)
        hi = heapq.heappop(heap)
        for pair in lo[1:]: pair[1] = '0' + pair[1]
        for pair in hi[1:]: pair[1] = '1' + pair[1]
        heapq.heappush(heap, [lo[0] + hi[0]] + lo[1:] + hi[1:])
    return sorted(heapq.heappop(heap)[1:], key=lambda p: (len(p[-1]), p))
TABLE(huffman, 'this is an example for huffman encoding', 'aab', 'a', '', '😀é😀')

def knapsack(items, limit):
    table = [[0 for w in range(limit + 1)] for j in range(len(items) + 1)]
    for j in range(1, len(items) + 1):
        item, wt, val = items[j-1]
        for w in range(1, limit + 1):
            if wt > w: table[j][w] = table[j-1][w]
            else: table[j][w] = max(table[j-1][w], table[j-1][w-wt] + val)
    result = []
    w = limit
    for j in range(len(items), 0, -1):
        was_added = table[j][w] != table[j-1][w]
        if was_added:
            item, wt, val = items[j-1]
            result.append(items[j-1])
            w -= wt
    return result
TABLE(knapsack, ([['map', 9, 150], ['compass', 13, 35], ['water', 153, 200], ['sandwich', 50, 160]], 100), ([], 5), ([['a', 1, 1.5]], 1))

def levenshtein(str1, str2):
    m, n = len(str1), len(str2)
    d = [[i] for i in range(1, m + 1)]
    d.insert(0, list(range(0, n + 1)))
    for j in range(1, n + 1):
        for i in range(1, m + 1):
            substitutionCost = 0 if str1[i-1] == str2[j-1] else 1
            d[i].insert(j, min(d[i-1][j] + 1, d[i][j-1] + 1, d[i-1][j-1] + substitutionCost))
    return d[-1][-1]
TABLE(levenshtein, ('kitten', 'sitting'), ('', ''), ('rosettacode', 'raisethysword'), ([1, 2], [2]))

def magic_square(n):
    m = [[0] * n for _ in range(n)]
    def order(n): return len(str(n ** 2)) + 1
    for i in range(n):
        for j in range(n):
            m[i][j] = ((i + j + 1 + (n >> 1)) % n) * n + (i + (j << 1) - 5 + n) % n + 1
    return "\n".join(" ".join(("%%%ii" % order(n)) % cell for cell in row) for row in m), sum(m[0])
TABLE(magic_square, 5, 3, 1, 0)

def rpn(expr):
    ops = {'+': operator.add, '-': operator.sub, '*': operator.mul, '/': operator.truediv, '^': operator.pow}
    stack = []
    for token in expr.split():
        if token in ops:
            b, a = stack.pop(), stack.pop()
            stack.append(ops[token](a, b))
        else: stack.append(int(token) if token.lstrip("-").isdigit() else float(token))
    return stack
TABLE(rpn, '3 4 2 * 1 5 - 2 3 ^ ^ / +', '1 2', '+', '', '5 0 /', '2 0.5 ^', '1e400 1e400 -', '2 100 ^')

def shunting(infix):
    prec = {'^': (4, 'R'), '*': (3, 'L'), '/': (3, 'L'), '+': (2, 'L'), '-': (2, 'L'), '(': (9, 'L'), ')': (0, 'L')}
    outq, stack = [], []
    table = ['TOKEN,ACTION,RPN OUTPUT,OP STACK'.split(',')]
    for token in infix.strip().split():
        if token not in prec:
            outq.append(token)
            table.append((token, 'Add', ' '.join(outq), ' '.join(s for s in stack)))
        elif token == '(': stack.append(token)
        elif token == ')':
            while stack[-1] != '(':
                outq.append(stack.pop())
            stack.pop()
        else:
            p1, a1 = prec[token]
            v = t2 = p2 = a2 = None
            while stack:
                t2 = stack[-1]
                p2, a2 = prec[t2]
                if t2 == '(' or not ((a1 == 'L' and p1 <= p2) or (a1 == 'R' and p1 < p2)): break
                outq.append(stack.pop())
            stack.append(token)
    while stack:
        outq.append(stack.pop())
    maxcolwidths = [max(len(y) for y in x) for x in zip(*table)]
    return ' '.join(outq), [' | '.join('{cell:<{width}}'.format(width=w, cell=c) for w, c in zip(maxcolwidths, row)) for row in table]
TABLE(shunting, '3 + 4 * 2 / ( 1 - 5 ) ^ 2 ^ 3', 'a', '', ') a', '( a')

def soundex(name):
    codes = ["BFPV", "CGJKQSXZ", "DT", "L", "MN", "R"]
    tr = {c: str(i) for i, g in enumerate(codes, 1) for c in g}
    s = name.upper()
    out = s[0]
    last = tr.get(s[0], "")
    for c in s[1:]:
        code = tr.get(c, "" if c not in "HW" else last)
        if code and code != last: out += code
        last = code
    return (out + "000")[:4]
TABLE(soundex, 'Robert', 'Rupert', 'Ashcraft', 'Tymczak', '', 'ß')

def spiral(n):
    dx, dy = 1, 0
    x, y = 0, 0
    a = [[None] * n for j in range(n)]
    for i in range(n ** 2):
        a[x][y] = i
        nx, ny = x + dx, y + dy
        if 0 <= nx < n and 0 <= ny < n and a[nx][ny] == None:
            x, y = nx, ny
        else:
            dx, dy = -dy, dx
            x, y = x + dx, y + dy
    return a
TABLE(spiral, 5, 1, 0)

def vigenere(message, key, encrypt=True):
    mul = 1 if encrypt else -1
    letters = [c for c in message.upper() if "A" <= c <= "Z"]
    return "".join(chr((ord(c) - 65 + mul * (ord(k) - 65)) % 26 + 65) for c, k in zip(letters, itertools.cycle(key.upper())))
TABLE(vigenere, ('Beware the Jabberwock', 'VIGENERECIPHER'), ('abc', ''), ('WMCEEIKLG', 'vig', False))

def zigzag(n):
    def compare(xy):
        x, y = xy
        return (x + y, -y if (x + y) % 2 else y)
    xs = range(n)
    return {index: n_ for n_, index in enumerate(sorted(((x, y) for x in xs for y in xs), key=compare))}
TABLE(zigzag, 3, 0)

def order_by_points(nums):
    def digits_sum(n):
        neg = 1
        if n < 0: n, neg = -1 * n, -1
        n = [int(i) for i in str(n)]
        n[0] = n[0] * neg
        return sum(n)
    return sorted(nums, key=digits_sum)
TABLE(order_by_points, [1, 11, -1, -11, -12], [], [0.5])

def do_algebra(operators, operand):
    expression = str(operand[0])
    prec = {"+": 1, "-": 1, "*": 2, "//": 2, "**": 3}
    fn = {"+": operator.add, "-": operator.sub, "*": operator.mul, "//": operator.floordiv, "**": operator.pow}
    vals, ops = [operand[0]], []
    def reduce_():
        o, b, a = ops.pop(), vals.pop(), vals.pop()
        vals.append(fn[o](a, b))
    for o, n in zip(operators, operand[1:]):
        while ops and (prec[ops[-1]] > prec[o] or prec[ops[-1]] == prec[o] and o != "**"): reduce_()
        ops.append(o); vals.append(n); expression += o + str(n)
    while ops: reduce_()
    return expression, vals[0]
TABLE(do_algebra, (['+', '*', '-'], [2, 3, 4, 5]), (['**', '**'], [2, 3, 2]), ([], [1]), ([], []), (['//'], [1, 0]), (['x'], [1, 2]), (['**'], [2, -1]))
