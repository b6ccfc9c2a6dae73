"""Lists of lists in loops, whose lines are looked for once: whatever happens to them meanwhile."""

from __future__ import annotations

import pytest

from tests.harness.same import same


def matrix(a, b):
    n = len(a)
    m = len(b[0])
    k = len(b)
    return [[sum(a[i][x] * b[x][j] for x in range(k)) for j in range(m)] for i in range(n)]


def table(n, m, k):
    t = [[0] * m for _ in range(n)]
    for i in range(n):
        for j in range(m):
            t[i][j] = i * 10 + j
    out = 0
    for i in range(n):
        for j in range(k):
            out += t[i][j]
            t[i][j] += 1
            t[i - 1][j - 1] -= t[i][j] // 2
    return t, out


def grows(n):
    t = [[1]]
    for i in range(n):
        for j in range(len(t[i])):
            t[i][j] += 1
            if len(t) < 5:
                t.append([t[i][j], 7])
    return t


def replaced(n):
    t = [[1, 2, 3], [4, 5, 6]]
    i = 0
    for j in range(n):
        t[i] = [j, j + t[i][j % 3], j * 2]
    return t


def replaced_by_call(n):
    t = [[1, 2, 3], [4, 5, 6]]

    def swap():
        t[0], t[1] = t[1], t[0]

    i = 0
    out = []
    for j in range(n):
        out.append(t[i][j])
        swap()
    return out


def rebound(n):
    t = [[1, 2, 3], [4, 5, 6]]
    out = []
    for j in range(n):
        out.append(t[0][j])
        if j == 0:
            t = [[7, 8, 9]]
    return out


def index_changes(n):
    t = [[1, 2, 3], [4, 5, 6]]
    i = 0
    out = []
    for j in range(n):
        out.append(t[i][j])
        i = 1 - i
    return out


def narrowed(t, n):
    out = []
    for j in range(n):
        if t is not None:
            out.append(t[0][j])
    return out


def narrowed_own(flag, n):
    t = None
    if flag:
        t = [[1, 2], [3, 4]]
    out = []
    for j in range(n):
        if t is not None:
            out.append(t[1][j])
    return out


def unbound(flag, n):
    if flag:
        t = [[1, 2], [3, 4]]
    out = []
    for j in range(n):
        out.append(t[1][j])
    return out


def negative(n):
    t = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
    out = []
    for i in range(-3, n):
        for j in range(-3, n):
            out.append(t[i][j])
            t[i][j] = 0
    return out, t


def texts(rows, n):
    out = []
    for i in range(n):
        for j in range(n):
            out.append(rows[i][j])
    return out


def nones(n):
    t = [[None, 1], [2, None]]
    out = []
    for i in range(n):
        for j in range(n):
            out.append(t[i][j])
            t[i][j] = None
    return out


def mixed(n):
    t = [[1, 2], (3, 4), "ab", {0: 5, 1: 6}]
    out = []
    for i in range(n):
        for j in range(2):
            out.append(t[i][j])
    return out


def floats(n):
    t = [[0.0, 1] for _ in range(3)]
    for i in range(3):
        for j in range(2):
            t[i][j] = t[i][j] / 2 + i
    return str(t), [t[i][j] for i in range(n) for j in range(2)]


def writes(data, n):
    for i in range(n):
        for j in range(n):
            data[i][j] = data[i][j] * 2
    return data


def shared(n):
    line = [0] * 3
    t = [line, line]
    for i in range(2):
        for j in range(n):
            t[i][j] += j
    return t


def zero_times(t, i, n):
    out = []
    for j in range(n):
        out.append(t[5][j])
    return out


def in_while(n):
    t = [[1, 2, 3], [4, 5, 6]]
    i = j = 0
    out = []
    while t[i][j] < n:
        out.append(t[i][j])
        j += 1
        if j == 3:
            i, j = i + 1, 0
    return out


def walrus(n):
    t = [[1, 2, 3], [4, 5, 6]]
    i = 0
    return [t[i][(i := j % 2)] for j in range(n)]


def generator(n):
    t = [[1, 2, 3], [4, 5, 6]]

    def g():
        for j in range(n):
            yield t[0][j]

    out = []
    for v in g():
        out.append(v)
        t[0] = [9, 9, 9]
    return out


def deleted(n):
    t = [[1, 2, 3], [4, 5, 6]]
    out = []
    for j in range(n):
        out.append(t[0][j])
        if j == 1:
            del t[0]
    return out


def sorted_inside(n):
    t = [[3, 2, 1], [1, 5, 6]]
    out = []
    for j in range(n):
        out.append(t[0][j])
        t.sort()
    return out


def alias(n):
    t = [[3, 2, 1], [1, 5, 6]]
    u = t
    out = []
    for j in range(n):
        out.append(t[0][j])
        u[0] = [j] * 3
    return out


def in_dict(n):
    d = {"t": [[3, 2, 1], [1, 5, 6]]}
    t = d["t"]
    out = []
    for j in range(n):
        out.append(t[0][j])
        d["t"][0] = [j] * 3
    return out


def by_method(n):
    class Grid:
        def __init__(self):
            self.t = [[1, 2, 3], [4, 5, 6]]

        def turn(self):
            self.t[0] = self.t[1]

    g = Grid()
    t = g.t
    out = []
    for j in range(n):
        out.append(t[0][j])
        g.turn()
    return out


def comprehended(n):
    t = [[i * j for j in range(n)] for i in range(n)]
    return [[t[j][i] for j in range(n)] for i in range(n)]


def for_target(n):
    t = [[1, 2, 3], [4, 5, 6]]
    out = []
    for t[0][1] in range(n):
        out.append(t[0][1])
    return out, t


CALLS = {
    "matrix": [
        ([[1, 2], [3, 4]], [[5, 6], [7, 8]]),
        ([[1.5]], [[2]]),
        ([[1, 2], [3]], [[5, 6], [7, 8]]),
        ([], [[1]]),
        ([["a"]], [[2]]),
        ([[None]], [[2]]),
        (["12"], [[2]]),
        ([{"0": 1}], [[1]]),
        ([None], [[1]]),
    ],
    "table": [(3, 3, 3), (2, 3, 4), (0, 0, 0), (1, 1, 1)],
    "grows": [(0,), (1,), (4,), (9,)],
    "replaced": [(5,)],
    "replaced_by_call": [(3,), (4,)],
    "rebound": [(3,), (4,)],
    "index_changes": [(3,), (4,)],
    "narrowed": [(None, 2), ([[1, 2]], 2), ([[1, 2]], 3), ("ab", 1), ([], 0), ([], 1), ({}, 1)],
    "narrowed_own": [(0, 2), (1, 2), (1, 3)],
    "unbound": [(0, 1), (0, 0), (1, 2)],
    "negative": [(2,), (3,), (4,)],
    "texts": [(["ab", "cd"], 2), (["a😀", "cd"], 2), (["ab", "cd"], 3), ("ab", 1), ([[1, 2], "ab"], 2), ([{}, 1], 1)],
    "nones": [(2,), (3,)],
    "mixed": [(4,), (5,)],
    "floats": [(3,), (4,)],
    "writes": [([[1, 2], [3, 4]], 2), ([[1, 2], [3, 4]], 3), ([[1], {}], 1), (["ab"], 1), ([[1.5, None]], 1)],
    "shared": [(3,), (4,)],
    "zero_times": [([], 0, 0), (None, 0, 0), ([], 0, 1), (None, 0, 1)],
    "in_while": [(4,), (6,), (9,)],
    "walrus": [(4,)],
    "generator": [(3,)],
    "deleted": [(2,), (3,)],
    "sorted_inside": [(3,)],
    "alias": [(3,)],
    "in_dict": [(3,)],
    "by_method": [(3,)],
    "comprehended": [(3,)],
    "for_target": [(3,)],
}


@pytest.mark.parametrize("name", CALLS)
def test_lines(name) -> None:
    for args in CALLS[name]:
        same(globals()[name], *args)


def neighbours(grid, height, width):
    found = []
    for y in range(3):
        for x in range(3):
            total = 0
            for dy in (-1, 0, 1):
                for dx in (-1, 0, 1):
                    total += grid[(y + dy) % height][(x + dx) % width]
            found.append(total)
    return found


def wrapped(grid, size: int):
    n = len(grid)
    found = []
    for y in range(-5, 6):
        for x in range(2):
            grid[(y + 1) % n][x] += 1
            found.append(grid[y % n][(x - 7) % n] + grid[(y - size) % n][x])
    return found, grid


def either_fails(grid, rows: list, columns: list):
    h, w = len(rows), len(columns)
    try:
        return [grid[(y + 5) % h][(x - 1) % w] for y in range(2) for x in range(2)]
    except (ZeroDivisionError, IndexError, TypeError) as e:
        return type(e).__name__, str(e)


def test_indices_that_wrap_around():
    square = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
    for height, width in ((3, 3), (2, 3), (3, 0), (0, 3), (-3, 3), (3, -2), (4, 3), (3, 4), (1.0, 3), (True, 1)):
        same(neighbours, square, height, width)
    for grid in (square, [[1, 2, 3]], [[1]], [], "abc", [[1, 2], 5], [[1.5, -0.0, 2**53 - 1]] * 2, None):
        same(neighbours, grid, 3, 3)
        for size in (0, 1, 7):
            same(wrapped, grid, size)


def test_the_line_fails_before_its_index():
    for grid in ([[1, 2], [3, 4]], [], None, [5, [1]], [[], []], "ab"):
        for rows in ([], [0], [0, 0], [0, 0, 0]):
            for columns in ([], [0], [0, 0], [0, 0, 0]):
                same(either_fails, grid, rows, columns)


def added_up(n, m, k, step):
    c = [[0] * m for _ in range(n)]
    for i in range(k):
        for j in range(k):
            for x in range(2):
                c[i][j] += step * x
                c[i][j] -= i
                c[i][j] *= 2
    return c


def added_in_tables(c, k):
    for i in range(k):
        for j in range(k):
            c[i][j] += i - j
    return c


def rows_that_change(n, how):
    c = [[1] * n for _ in range(n)]
    d = c
    seen = []

    def change(i, j):
        seen.append((i, j))
        if how == "pop":
            c[i].pop()
        elif how == "row":
            d[i] = [7] * n
        elif how == "append":
            c[i].append(5)
        return 1

    try:
        for i in range(n):
            for j in range(n):
                c[i][j] += change(i, j)
    except IndexError as e:
        return str(e), c, seen
    return c, seen


def walrus_in_value(n):
    c = [[1] * n for _ in range(n)]
    for i in range(n):
        for j in range(n):
            c[i][j] += (j := 0) + i
    return c


def lists_in_place(n):
    c = [[[] for _ in range(n)] for _ in range(n)]
    kept = c[0][0] if n else None
    for i in range(n):
        for j in range(n):
            c[i][j] += [i, j]
    return c, kept


def texts_in_place(n):
    c = [[""] * n for _ in range(n)]
    for i in range(n):
        for j in range(n):
            c[i][j] += str(i) + "x"
            c[i][j] += 1 if n > 2 else ""
    return c


def test_lines_in_place():
    for n, m, k in ((3, 3, 3), (3, 2, 3), (2, 3, 3), (0, 0, 1), (0, 0, 0), (3, 3, 0)):
        for step in (1, 2.5, -0.0, True, 2**53 - 1, None, "a"):
            same(added_up, n, m, k, step)
    for how in ("", "pop", "row", "append"):
        same(rows_that_change, 3, how)
    for n in (0, 1, 2, 3):
        same(walrus_in_value, n)
        same(lists_in_place, n)
        same(texts_in_place, n)
    for table in ([[1, 2], [3, 4]], [[1, 2], {"0": 1}], [{"0": 1}], [[1.5, 2], "ab"], [[1]], "ab", None, {"0": [1]}):
        same(added_in_tables, table, 2)
