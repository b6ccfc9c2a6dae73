"""More exercises: lists, sets and numbers of one's own, formats, dates."""

# fmt: off
# ruff: noqa
# Written in many hands' styles, and kept so.

from __future__ import annotations

import math
from collections import defaultdict
from datetime import date, timedelta
from itertools import zip_longest

from tests.ordinary.table import Table

TABLE = Table()


class CustomSet:
    def __init__(self, elements=()): self.elements = list(dict.fromkeys(elements))
    def isempty(self): return not self.elements
    def __contains__(self, e): return e in self.elements
    def issubset(self, o): return all(x in o for x in self.elements)
    def isdisjoint(self, o): return not any(x in o for x in self.elements)
    def __eq__(self, o): return self.issubset(o) and o.issubset(self)
    def add(self, e):
        if e not in self.elements: self.elements.append(e)
    def intersection(self, o): return CustomSet(e for e in self.elements if e in o)
    def __sub__(self, o): return CustomSet([e for e in self.elements if e not in o])
    def __add__(self, o): return CustomSet([*self.elements, *o.elements])
    __and__ = intersection
    def __or__(self, other): return self + other
    def __xor__(self, other): return (self - other) | (other - self)
    def __len__(self): return len(self.elements)
    def __repr__(self): return "CustomSet({})".format(self.elements)

def custom_set(a, b):
    x, y = CustomSet(a), CustomSet(b)
    z = x
    z |= y
    return repr(x & y), repr(x - y), x == y, repr(x ^ y), len(z), z is x, x.issubset(z), [*map(repr, (x + y,))], x.isdisjoint(y)
TABLE(custom_set, ([1, 2], [2, 3]), ([], []), ([1, True], ['1', 1.0]), ([[1]], []), ('ab', 'bc'), (None, []))

def say(number):
    if not 0 <= number < 1e12: raise ValueError("input out of range")
    small = dict(enumerate("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()))
    small.update({i * 10: w for i, w in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)})
    k, m, b, t = 1000, 10**6, 10**9, 10**12
    if number < 20: return small[number]
    if number < 100: return small[number] if number % 10 == 0 else small[number // 10 * 10] + "-" + small[number % 10]
    if number < k: return small[number // 100] + " hundred" + ("" if number % 100 == 0 else " " + say(number % 100))
    for unit, name in ((b, "billion"), (m, "million"), (k, "thousand")):
        if number >= unit:
            head, tail = divmod(number, unit)
            return say(head) + " " + name + (" " + say(tail) if tail else "")
TABLE(say, 0, 14, 22, 100, 987654321123, -1, 1000000000000, 1.5, 20.0, True, 'a', 1002345)

class Rational:
    def __init__(self, numer, denom):
        if denom == 0: raise ValueError
        g = math.gcd(numer, denom) * (-1 if denom < 0 else 1)
        self.numer, self.denom = numer // g, denom // g
    def __eq__(self, other): return self.numer == other.numer and self.denom == other.denom
    def __repr__(self): return f'{self.numer}/{self.denom}'
    def __add__(self, o): return Rational(self.numer * o.denom + o.numer * self.denom, self.denom * o.denom)
    def __sub__(self, o): return self + Rational(-o.numer, o.denom)
    def __mul__(self, o): return Rational(self.numer * o.numer, self.denom * o.denom)
    def __truediv__(self, o): return self * Rational(o.denom, o.numer)
    def __abs__(self): return Rational(abs(self.numer), abs(self.denom))
    def __pow__(self, p): return Rational(self.numer ** p, self.denom ** p) if p >= 0 else Rational(self.denom ** -p, self.numer ** -p)
    def __rpow__(self, base): return base ** (self.numer / self.denom)
    def __float__(self): return self.numer / self.denom
    def __int__(self): return self.numer // self.denom

def rational(a, b, c, d):
    x, y = Rational(a, b), Rational(c, d)
    return [repr(z) for z in (x + y, x - y, x * y, x / y, abs(x), x ** 3, x ** -2)], 8 ** x, float(x), int(y), x == y
TABLE(rational, (1, 2, 2, 3), (-4, 6, 3, -9), (0, 1, 1, 1), (1, 0, 1, 1), (1, 2, 0, 5), (1.5, 2, 1, 1))

def transpose(text):
    return "\n".join("".join(c).rstrip("\0").replace("\0", " ") for c in zip_longest(*text.splitlines(), fillvalue="\0"))
TABLE(transpose, 'ABC\n1', '', 'T\nEE\nAAA', 'a\n\nb', '😀é\nx\x85y\u2028z')

def meetup(year, month, week, dow):
    names = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
    days = [d for d in (date(year, month, 1) + timedelta(days=i) for i in range(31)) if d.month == month and d.strftime("%A") == dow]
    if week == "teenth": found = [d for d in days if 13 <= d.day <= 19]
    elif week == "last": found = days[-1:]
    else: found = days[int(week[0]) - 1:][:1]
    if not found: raise ValueError(f"That day does not exist: {names.index(dow)}")
    return found[0].isoformat(), str(found[0]), found[0].isocalendar()[1]
TABLE(meetup, (2013, 5, 'teenth', 'Monday'), (2024, 2, '5th', 'Thursday'), (2024, 2, '5th', 'Friday'), (2012, 2, 'last', 'Wednesday'), (2013, 13, '1st', 'Monday'), (0, 1, '1st', 'x'), (2013, 1, 'first', 'Monday'))

def grep(pattern, flags, files):
    out = []
    fl = flags.split()
    multi = len(files) > 1
    for name, text in files.items():
        for no, line in enumerate(text.splitlines(keepends=True), 1):
            a, b = (pattern.lower(), line.lower()) if "-i" in fl else (pattern, line)
            hit = a == b.rstrip("\n") if "-x" in fl else a in b
            if hit == ("-v" in fl): continue
            if "-l" in fl:
                out.append(name + "\n"); break
            out.append((f"{name}:" if multi else "") + (f"{no}:" if "-n" in fl else "") + line.rstrip("\n") + "\n")
    return "".join(out)
TABLE(grep, ('Agamemnon', '-n', {'iliad': 'Achilles sing\nAgamemnon, king\n'}), ('a', '-i -v -n', {'x': 'A\nb\n', 'y': 'c'}), ('', '-l', {'x': '', 'y': 'q'}), ('b', '-x', {}))

def tournament(rows):
    tally = defaultdict(lambda: [0, 0, 0])
    for row in rows:
        t1, t2, result = row.split(";")
        i, j = {"win": (0, 2), "draw": (1, 1), "loss": (2, 0)}[result]
        tally[t1][i] += 1
        tally[t2][j] += 1
    fmt = "{:<30} | {:>2} | {:>2} | {:>2} | {:>2} | {:>2}"
    out = [fmt.format("Team", "MP", "W", "D", "L", "P")]
    for team, (w, d, l) in sorted(tally.items(), key=lambda kv: (-kv[1][0] * 3 - kv[1][1], kv[0])):
        out.append(fmt.format(team, w + d + l, w, d, l, 3 * w + d))
    return out
TABLE(tournament, ['A;B;win', 'B;C;draw', 'C;A;loss'], [], ['A;B'], ['A;B;x'], ['__proto__;constructor;win'])

def variable_length(numbers):
    out = []
    for n in numbers:
        chunk = [n & 0x7f]
        n >>= 7
        while n:
            chunk.append(n & 0x7f | 0x80)
            n >>= 7
        out += chunk[::-1]
    def decode(bs):
        n, res, complete = 0, [], True
        for b in bs:
            complete = b & 0x80 == 0
            n = (n << 7) + (b & 0x7f)
            if complete: res.append(n); n = 0
        if not complete: raise ValueError("incomplete sequence")
        return res
    return out, decode(out) == numbers, bytes(out).hex()
TABLE(variable_length, [0, 127, 128, 2097151], [], [1099511627776, 9007199254740991], [0.5], [True, False], [4294967295])

class Zipper:
    def __init__(self, tree, path=()): self.tree, self.path = tree, path
    @staticmethod
    def from_tree(tree): return Zipper(dict(tree))
    def value(self): return self.tree["value"]
    def left(self): return Zipper(self.tree["left"], (*self.path, ("left", self.tree))) if self.tree["left"] else None
    def right(self): return Zipper(self.tree["right"], self.path + (("right", self.tree),)) if self.tree["right"] else None
    def up(self): return Zipper({**self.path[-1][1], self.path[-1][0]: self.tree}, self.path[:-1])
    def set_value(self, v): return Zipper({**self.tree, "value": v}, self.path)
    def to_tree(self): return self.up().to_tree() if self.path else self.tree

def zipper(tree, v):
    z = Zipper.from_tree(tree)
    return z.left().right().set_value(v).to_tree(), z.left().right().up().value(), z.right() and z.right().value(), z.left().left()
TABLE(zipper, ({'value': 1, 'left': {'value': 2, 'left': None, 'right': {'value': 3, 'left': None, 'right': None}}, 'right': {'value': 4, 'left': None, 'right': None}}, 9), ({'value': 1, 'left': None, 'right': None}, 1), ({}, 1), ({'left': {'right': {}}}, 2))

def hangman(word, guesses):
    masked, left, status = ["_"] * len(word), 3, "ongoing"
    for g in guesses:
        if status != "ongoing": raise ValueError("The game has already ended.")
        if g in word and g not in masked:
            for i, c in enumerate(word):
                if c == g: masked[i] = c
        else: left -= 1
        status = "win" if "_" not in masked else "lose" if left < 0 else "ongoing"
    return "".join(masked), left, status
TABLE(hangman, ('hello', 'helo'), ('abc', 'xxxx'), ('abc', 'xxxxx'), ('', ''), ('a', ['a']), ([1, 2], [1, 2]))

def connect(board):
    rows = [r.replace(" ", "") for r in board.splitlines()]
    if not rows: return ""
    h, w = len(rows), len(rows[0])
    def wins(p, starts, goal):
        todo, seen = [s for s in starts if rows[s[0]][s[1]] == p], set()
        while todo:
            r, c = todo.pop()
            if (r, c) in seen: continue
            seen.add((r, c))
            if goal(r, c): return True
            for dr, dc in ((0, 1), (0, -1), (1, 0), (-1, 0), (1, -1), (-1, 1)):
                rr, cc = r + dr, c + dc
                if 0 <= rr < h and 0 <= cc < w and rows[rr][cc] == p: todo.append((rr, cc))
        return False
    if wins("X", [(r, 0) for r in range(h)], lambda r, c: c == w - 1): return "X"
    if wins("O", [(0, c) for c in range(w)], lambda r, c: r == h - 1): return "O"
    return ""
TABLE(connect, '. O . .\n O X X X\n  O X O .', 'X', '', 'O\nO', 'X.\nX')
