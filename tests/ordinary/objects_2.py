"""Classes, generators, dates, formats, containers, numbers."""

# fmt: off
# ruff: noqa
# Written in many hands' styles, and kept so.

import math, json, re, statistics, itertools, functools, operator, collections, string, textwrap, random, heapq, bisect, copy, calendar, time, hashlib, base64, html, uuid, decimal, fractions, enum, dataclasses, contextlib, urllib.parse, datetime, typing, types, numbers, colorsys
from collections import defaultdict, Counter, OrderedDict, namedtuple, deque, ChainMap
from datetime import timedelta, timezone, date
from decimal import Decimal, ROUND_HALF_UP
from dataclasses import dataclass, field, asdict, replace
from enum import Enum, IntEnum, Flag, auto
from typing import NamedTuple, Optional
from contextlib import contextmanager, suppress

from tests.ordinary.table import Table

TABLE = Table()


def cal(y, m):
    return [[d or "" for d in w] for w in calendar.monthcalendar(y, m)], calendar.month_name[m], calendar.isleap(y)
TABLE(cal, (2024, 2), (2023, 1), (2024, 13))

def jsons(text):
    try: d = json.loads(text)
    except json.JSONDecodeError as e: return f"line {e.lineno} col {e.colno}: {e.msg}"
    return json.dumps(d, indent=2, sort_keys=True), json.dumps(d, separators=(",", ":")), json.dumps(d, ensure_ascii=False)
TABLE(jsons, '{"b": [1, 2.50, true, null], "a": "é\\n"}', "[1,", "", "NaN", '"\\ud83d\\ude00"', "{'a': 1}", "1e400")

def encode(s):
    b = s.encode("utf-8")
    return [base64.b64encode(b).decode(), hashlib.md5(b).hexdigest(), hashlib.sha256(b).hexdigest()[:8], b.hex(), html.escape(s), urllib.parse.quote(s), urllib.parse.urlencode({"q": s}), len(b), html.unescape("&lt;" + s)]
TABLE(encode, "hello", "é😀", "", "a b&c<d>")

def urls(u):
    p = urllib.parse.urlparse(u)
    return p.scheme, p.netloc, p.path, urllib.parse.parse_qs(p.query), p.fragment, p.hostname, p.port, urllib.parse.urljoin(u, "../x")
TABLE(urls, "https://ex.com:80/a/b?x=1&y=2&x=3#f", "", "mailto:a@b", "/rel?q")

def colors(h):
    h = h.lstrip("#")
    r, g, b = (int(h[i:i + 2], 16) for i in (0, 2, 4))
    lum = (0.299 * r + 0.587 * g + 0.114 * b) / 255
    return {"rgb": [r, g, b], "hsv": [round(x, 3) for x in colorsys.rgb_to_hsv(r / 255, g / 255, b / 255)], "dark": lum < 0.5, "inv": "#%02x%02x%02x" % (255 - r, 255 - g, 255 - b)}
TABLE(colors, "#ff8000", "000000", "zz", "#fff")

def interp(a, b, n):
    return ["#" + "".join(f"{round(x + (y - x) * i / (n - 1)):02X}" for x, y in zip(a, b)) for i in range(n)]
TABLE(interp, ([0, 0, 0], [255, 128, 0], 3), ([1], [2], 1), ([0.5], [2], 2))

def percentf(xs):
    return ["%d items, %s, %5.2f, %-6s|, %05d, %x, %e, %g, %%, %c, %r" % (x, x, x, x, x, int(x), x, x, 65, x) for x in xs]
TABLE(percentf, [1, 255, -3], [2.5], ["a"], [True])

def specs(x):
    out = []
    for s in (">10", "<10", "^10", "010", "+", ",", ".3", ".2f", "e", "%", "x", "b", "08.3f", "*^12,.1f", "s", "d", "_", "#x", "g", " "):
        try: out.append(format(x, s))
        except (ValueError, TypeError) as e: out.append(str(e))
    return out
TABLE(specs, 1234, -1234.5678, "abc", True, 0, None, 1e20, [1], 0.1, 10**18)

def fstr(a, b):
    w = 8
    return f"{a!r:>{w}}|{b!s:^{w}}|{a=}|{b = !r}|{{}}|{a if b else 'no'}|{'x' * 3}|{[a, b]}|{a:{'<'}{w}}"
TABLE(fstr, (1, "b"), ("a", None), (2.0, ""), ([1], {}))

def str_format(t, d):
    try: return t.format(**d)
    except (KeyError, IndexError, ValueError, AttributeError, TypeError) as e: return type(e).__name__, str(e)
TABLE(str_format, ("{a} {b:>5} {c[0]}", {"a": 1, "b": "x", "c": [9]}), ("{0}", {}), ("{a:.2f}", {"a": 1}), ("{a!r} {{}}", {"a": "q"}), ("{", {}))

def views(d):
    k = d.keys()
    out = [sorted(k & {"a", "b"}), sorted(k | {"z"}), sorted(k - {"a"}), sorted(k ^ {"a", "q"}), "a" in k, len(d.items()), ("a", 1) in d.items(), sorted(map(str, d.values()))]
    d["new"] = 0
    return out, len(k), list(reversed(d)), list(d.items())[-1]
TABLE(views, {"a": 1, "b": 2}, {}, {"a": [1]}, {"1": 2})

def set_ops(a, b):
    x, y = set(a), set(b)
    return [sorted(x | y, key=str), sorted(x & y, key=str), sorted(x - y, key=str), sorted(x ^ y, key=str), x <= y, x < y, x.isdisjoint(y), x == y, len(x), x.issuperset(y), sorted(frozenset(x), key=repr)]
TABLE(set_ops, ([1, 2, 3], [2, 3, 4]), ("abc", "abd"), ([], []), ([1, True, 1.0], ["2"]))

def slices(xs):
    ys = list(xs)
    out = [xs[::-1], xs[1:-1], xs[::2], xs[-3:], xs[5:], xs[-1:-4:-1], xs[:0]]
    ys[1:3] = ["x", "y", "z"]
    ys[::2] = [0] * len(ys[::2])
    del ys[-1:]
    ys[0:0] = [9]
    return out, ys
TABLE(slices, [1, 2, 3, 4], "abcdef", [], [1])

def unpack(xs):
    first, *mid, last = xs
    (a, b), c = [xs[0], xs[1]], len(mid)
    return first, mid, last, a, b, c
TABLE(unpack, [1, 2, 3, 4], "ab", [1], [])

def ints(a, b):
    return [a // b, a % b, divmod(a, b), -a // b, a ** 2, a ** b if abs(b) < 50 else None, a << 3, a >> 1, a & b, a | b, a ^ b, ~a, int(a / b), abs(-a), pow(a, 3, 7)]
TABLE(ints, (7, 3), (-7, 3), (7, -3), (2**40, 5), (1, 0), (2**52, 2), (True, 2))

def floats(x):
    return [round(x), round(x, 1), round(x, -1), math.floor(x), math.ceil(x), math.trunc(x), int(x), x.is_integer() if isinstance(x, float) else None, x // 1, x % 1, str(x), repr(x * 1.1), x == int(x), float(x).hex() if abs(x) < 1e10 else 0]
TABLE(floats, 2.5, -2.5, 0.5, 1e16, 3, 0.1, 123456.789, 1e22, 5e-324)

def rounding(xs): return [[round(x, n) for n in (0, 1, 2)] + [f"{x:.1f}", f"{x:.0f}"] for x in xs]
TABLE(rounding, [0.5, 1.5, 2.675, 1.005, -0.5, 1e15 + 0.5], [0.05, 0.15, 0.25, 0.35], [5, -1])

def truth(xs): return [bool(x) for x in xs], [x or "d" for x in xs], [x and 1 for x in xs], all(xs), any(xs), [not x for x in xs]
TABLE(truth, [0, 1, "", "a", [], [0], {}, {"a": 1}, None, 0.0, -0.5])

def compare(a, b):
    out = []
    for f in (operator.eq, operator.ne, operator.lt, operator.ge):
        try: out.append(f(a, b))
        except TypeError as e: out.append(str(e))
    return out, a is None, max([a, a], key=str)
TABLE(compare, (1, 2), ("a", 1), ([1, 2], [1, 3]), (None, None), ({"a": 1}, {"a": 1.0}), (1, True), ([1], (1,)))
