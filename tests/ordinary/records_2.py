"""Records of a table: filtered, grouped, joined, formatted, validated."""

# fmt: off
# ruff: noqa
# Written in many hands' styles, and kept so.

import math, json, re, statistics, itertools, functools, operator, datetime as dt, collections, string, textwrap, random
from collections import defaultdict, Counter, OrderedDict, namedtuple, deque
from datetime import datetime, date, timedelta
from itertools import groupby, chain, accumulate, product, combinations, permutations, zip_longest
from functools import reduce, lru_cache, partial
from operator import itemgetter, attrgetter

from tests.ordinary.table import Table

TABLE = Table()

ROWS = [{"id": 1, "name": "Ann", "dept": "Sales", "salary": 5200.5, "start": "2020-01-15", "tags": ["a", "b"]},
        {"id": 2, "name": "bob", "dept": "IT", "salary": 4100, "start": "2019-06-30", "tags": []},
        {"id": 3, "name": "Cid", "dept": "Sales", "salary": 3900.25, "start": "2021-12-01", "tags": ["c"]},
        {"id": 4, "name": "Dée", "dept": None, "salary": None, "start": "", "tags": None}]
R3 = ROWS[:3]


def stack(data):
    result = []
    for key, values in data.items():
        for i, v in enumerate(values):
            result.append(dict(series=key, index=i, value=v))
    return result
TABLE(stack, ({"a": [1, 2], "b": "xy"},), ({},))

def transpose(rows):
    return [list(c) for c in zip(*rows)]
TABLE(transpose, ([[1, 2], [3, 4]],), ([[1, 2], [3]],), ([],), (["ab", "cd"],))

def records_to_columns(rows):
    cols = {}
    for r in rows:
        for k, v in r.items():
            cols.setdefault(k, []).append(v)
    return cols
TABLE(records_to_columns, (ROWS,), ([{"2": 1, "1": 2}],))

def columns_to_records(cols):
    keys = list(cols)
    return [dict(zip(keys, vals)) for vals in zip(*cols.values())]
TABLE(columns_to_records, ({"a": [1, 2], "b": [3, 4]},), ({},), ({"a": "xyz", "b": [1]},))

def percent_change(xs):
    return [None if i == 0 or not xs[i - 1] else round((x - xs[i - 1]) / xs[i - 1] * 100, 1) for i, x in enumerate(xs)]
TABLE(percent_change, ([100, 110, 99],), ([0, 5],), ([1.5],), ([],))

def fill_missing(xs, method="ffill"):
    out, last = [], None
    for x in xs:
        if x is None or (isinstance(x, float) and math.isnan(x)):
            out.append(last if method == "ffill" else 0)
        else:
            out.append(x)
            last = x
    return out
TABLE(fill_missing, ([1, None, 3],), ([None, 2, None], "zero"), ([],))

def options(rows, label, value):
    return [{"label": str(r[label]).title(), "value": r[value]} for r in sorted(rows, key=itemgetter(label))]
TABLE(options, (R3, "name", "id"), (ROWS, "name", "salary"))

def fmt_table(rows, cols):
    widths = {c: max(len(c), *(len(str(r.get(c, ""))) for r in rows)) for c in cols}
    lines = [" | ".join(c.ljust(widths[c]) for c in cols), "-+-".join("-" * widths[c] for c in cols)]
    for r in rows:
        lines.append(" | ".join(f"{str(r.get(c, '')):>{widths[c]}}" for c in cols))
    return "\n".join(lines)
TABLE(fmt_table, (ROWS, ["id", "name", "salary"]), ([{"a": "😀"}], ["a", "b"]))

def business_days(start, end):
    a, b = date.fromisoformat(start), date.fromisoformat(end)
    n = 0
    while a <= b:
        if a.weekday() < 5: n += 1
        a += timedelta(days=1)
    return n
TABLE(business_days, ("2024-01-01", "2024-01-31"), ("2024-02-03", "2024-02-04"), ("2024-03-01", "2024-02-01"))

def relative(delta_minutes):
    delta = timedelta(minutes=delta_minutes)
    if delta.days > 365: return f"{delta.days // 365} years ago"
    if delta.days > 30: return f"{delta.days // 30} months ago"
    if delta.days: return f"{delta.days} day{'s' if delta.days != 1 else ''} ago"
    if delta.seconds >= 3600: return f"{delta.seconds // 3600} hours ago"
    if delta.seconds >= 60: return f"{delta.seconds // 60} minutes ago"
    return "just now"
TABLE(relative, 0, 5, 61, 1440, 2900, 60000, 10**7, 0.5, -1)

def tax(income):
    brackets = [(11000, 0.10), (44725, 0.12), (95375, 0.22), (float("inf"), 0.24)]
    owed, prev = 0, 0
    for limit, rate in brackets:
        if income <= prev: break
        owed += (min(income, limit) - prev) * rate
        prev = limit
    return round(owed, 2)
TABLE(tax, 0, 5000, 50000, 1e6, 11000, 99999.99)

def mortgage(p, rate, years):
    r = rate / 100 / 12
    n = years * 12
    m = p * r * (1 + r) ** n / ((1 + r) ** n - 1) if r else p / n
    return {"monthly": round(m, 2), "total": round(m * n, 2), "text": "{:,.2f}".format(m)}
TABLE(mortgage, (200000, 3.5, 30), (1000, 0, 1), (1000, 5, 0))

def amortize(p, rate, n):
    rows, balance = [], p
    pay = p / n if not rate else p * rate / (1 - (1 + rate) ** -n)
    for i in range(1, n + 1):
        interest = balance * rate
        principal = pay - interest
        balance -= principal
        rows.append({"period": i, "interest": round(interest, 2), "principal": round(principal, 2), "balance": round(abs(balance), 2)})
    return rows
TABLE(amortize, (1000, 0.01, 4), (100, 0, 3), (1000, 0.01, 0))

def apply_filter(rows, expr):
    ops = {"=": operator.eq, "!=": operator.ne, ">": operator.gt, "<": operator.lt, ">=": operator.ge, "contains": lambda a, b: b in a}
    col, op, val = expr.split(" ", 2)
    try:
        val = float(val)
    except ValueError:
        val = val.strip("'\"")
    return [r for r in rows if ops[op](r[col], val)]
TABLE(apply_filter, (R3, "salary > 4000"), (R3, "name = 'bob'"), (R3, "dept contains al"), (ROWS, "id >= 3"), (ROWS, "salary < 1"))

def page(rows, n, size=2):
    total = -(-len(rows) // size)
    n = max(1, min(n, total))
    return {"page": n, "of": total, "rows": rows[(n - 1) * size:n * size], "text": f"{(n-1)*size+1}\u2013{min(n*size, len(rows))} of {len(rows)}"}
TABLE(page, (ROWS, 1), (ROWS, 2), (ROWS, 9), ([], 1), (ROWS, -1, 3))

def merge(a, b):
    out = dict(a)
    for k, v in b.items():
        if k in out and isinstance(out[k], dict) and isinstance(v, dict):
            out[k] = merge(out[k], v)
        elif k in out and isinstance(out[k], list) and isinstance(v, list):
            out[k] = out[k] + v
        else:
            out[k] = v
    return out
TABLE(merge, ({"a": {"b": 1}, "l": [1]}, {"a": {"c": 2}, "l": [2]}), ({"a": 1}, {"a": {}}), ({}, {}))

def diff_dicts(old, new):
    added = {k: new[k] for k in new.keys() - old.keys()}
    removed = sorted(old.keys() - new.keys())
    changed = {k: (old[k], new[k]) for k in sorted(old.keys() & new.keys()) if old[k] != new[k]}
    return {"added": sorted(added), "removed": removed, "changed": changed}
TABLE(diff_dicts, ({"a": 1, "b": 2}, {"b": 3, "c": 4}), ({}, {}), ({"x": [1]}, {"x": [1.0]}))

def cross_tab(rows, a, b):
    c = Counter((r[a], r[b]) for r in rows)
    rs = sorted({k[0] for k in c}, key=str); cs = sorted({k[1] for k in c}, key=str)
    return [[None, *cs]] + [[r] + [c[r, x] for x in cs] for r in rs]
TABLE(cross_tab, (R3, "dept", "name"), (ROWS, "id", "dept"))

def leaderboard(scores):
    ranked = []
    prev, rank = None, 0
    for i, (name, score) in enumerate(sorted(scores.items(), key=lambda kv: (-kv[1], kv[0])), 1):
        if score != prev:
            rank, prev = i, score
        ranked.append(f"{rank:>2}. {name:<10}{score:>8,}")
    return ranked
TABLE(leaderboard, ({"ann": 10, "bob": 20, "cy": 10},), ({},), ({"x": 1234567, "y": 0.5},))

def slug(s):
    s = re.sub(r"[^\w\s-]", "", s.lower()).strip()
    return re.sub(r"[-\s]+", "-", s)
TABLE(slug, "Hello, World!", "  --a  b--", "Ünïcode ßtuff", "")

def mask_card(n):
    digits = "".join(ch for ch in str(n) if ch.isdigit())
    return "*" * (len(digits) - 4) + digits[-4:]
TABLE(mask_card, "4111 1111 1111 1234", 12345678, "12", "٣٤٥٦٧")

def luhn(n):
    digits = [int(c) for c in n if c.isdigit()]
    odd = digits[-1::-2]
    even = [sum(divmod(2 * d, 10)) for d in digits[-2::-2]]
    return (sum(odd) + sum(even)) % 10 == 0
TABLE(luhn, "79927398713", "79927398710", "", "²3")

def parse_query(q):
    res = {}
    for part in q.lstrip("?").split("&"):
        k, _, v = part.partition("=")
        if k:
            res.setdefault(k, []).append(v)
    return {k: v[0] if len(v) == 1 else v for k, v in res.items()}
TABLE(parse_query, "?a=1&b=2&a=3", "", "x", "=5&&y=")

def weekly(rows):
    weeks = defaultdict(lambda: {"n": 0, "total": 0})
    for r in rows:
        d = date.fromisoformat(r["d"])
        monday = d - timedelta(days=d.weekday())
        w = weeks[monday.isoformat()]
        w["n"] += 1
        w["total"] += r["v"]
    return [{"week": k, **v, "avg": v["total"] / v["n"]} for k, v in sorted(weeks.items())]
TABLE(weekly, ([{"d": "2024-01-01", "v": 1}, {"d": "2024-01-07", "v": 2.5}, {"d": "2024-01-08", "v": 3}],), ([],))

def outliers(xs):
    s = sorted(xs)
    n = len(s)
    q1, q3 = s[n // 4], s[3 * n // 4]
    iqr = q3 - q1
    return [x for x in xs if x < q1 - 1.5 * iqr or x > q3 + 1.5 * iqr]
TABLE(outliers, ([1, 2, 3, 4, 100],), ([1],), ([],))

def linreg(xs, ys):
    n = len(xs)
    sx, sy = sum(xs), sum(ys)
    sxy = sum(x * y for x, y in zip(xs, ys)); sxx = sum(x * x for x in xs)
    b = (n * sxy - sx * sy) / (n * sxx - sx ** 2)
    return {"slope": b, "intercept": (sy - b * sx) / n}
TABLE(linreg, ([1, 2, 3], [2, 4, 6.5]), ([1, 1], [1, 2]), ([], []))

def explode(rows, col):
    return [{**{k: v for k, v in r.items() if k != col}, col: x} for r in rows for x in (r[col] or [None])]
TABLE(explode, (ROWS, "tags"), (R3, "tags"))

def style_rows(rows, limit):
    return [{"if": {"row_index": i, "column_id": k}, "backgroundColor": "tomato" if v > limit else "white"}
            for i, r in enumerate(rows) for k, v in r.items() if isinstance(v, (int, float)) and not isinstance(v, bool)]
TABLE(style_rows, (ROWS, 4000), (R3, 1))

def make_figure(rows, x, y, color=None):
    groups = {}
    for r in rows:
        groups.setdefault(r.get(color) if color else "all", []).append(r)
    return {"data": [{"type": "bar", "name": str(g), "x": [r[x] for r in rs], "y": [r[y] for r in rs]} for g, rs in groups.items()],
            "layout": {"title": {"text": f"{y} by {x}"}, "barmode": "group" if len(groups) > 1 else "relative"}}
TABLE(make_figure, (R3, "name", "salary"), (ROWS, "name", "salary", "dept"))
