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


def filter_rows(rows, column, value):
    if not rows:
        return []
    return [r for r in rows if r.get(column) == value]
TABLE(filter_rows, (ROWS, "dept", "Sales"), ([], "x", 1), (ROWS, "salary", 4100))

def group_totals(rows):
    totals = defaultdict(float)
    for row in rows:
        totals[row["dept"]] += row["salary"] or 0
    return dict(totals)
TABLE(group_totals, (ROWS,), (R3,))

def pivot(rows, index, columns, values):
    table = {}
    cols = []
    for r in rows:
        i, c, v = r[index], r[columns], r[values]
        table.setdefault(i, {})[c] = table.get(i, {}).get(c, 0) + v
        if c not in cols:
            cols.append(c)
    return [{index: i, **{str(c): t.get(c) for c in cols}} for i, t in table.items()]
TABLE(pivot, (R3, "dept", "name", "salary"), ([{"a": 1, "b": 2, "c": 3}, {"a": 1, "b": 3, "c": 4}, {"a": 1, "b": 2, "c": 9}], "a", "b", "c"))

def top_n(rows, key, n=3, reverse=True):
    ranked = sorted((r for r in rows if r.get(key) is not None), key=lambda r: r[key], reverse=reverse)
    return [dict(r, rank=i) for i, r in enumerate(ranked[:n], start=1)]
TABLE(top_n, (ROWS, "salary"), (ROWS, "name", 2), (ROWS, "salary", 2, False))

def summary(rows):
    values = [r["salary"] for r in rows if isinstance(r.get("salary"), (int, float))]
    if not values:
        return "No data"
    return (f"n={len(values)}, mean={statistics.mean(values):,.2f}, median={statistics.median(values):.1f}, "
            f"min={min(values)}, max={max(values)}, sum={sum(values):.3f}")
TABLE(summary, (ROWS,), (R3,), ([],))

def join_rows(left, right, on):
    lookup = {r[on]: r for r in right}
    out = []
    for l in left:
        m = lookup.get(l[on])
        if m is None:
            continue
        out.append({**l, **{k: v for k, v in m.items() if k != on}})
    return out
TABLE(join_rows, (ROWS, [{"id": 1, "x": 5}, {"id": 3, "name": "zz"}], "id"))

def columns_of(rows):
    seen = set()
    cols = []
    for r in rows:
        for k in r:
            if k not in seen:
                seen.add(k)
                cols.append({"name": k.replace("_", " ").title(), "id": k})
    return cols
TABLE(columns_of, (ROWS,), ([{"first_name": 1, "2nd": 2}, {"x y": 1}],))

def to_csv(rows, sep=","):
    if not rows: return ""
    head = list(rows[0].keys())
    lines = [sep.join(head)]
    for r in rows:
        cells = []
        for h in head:
            v = r.get(h, "")
            s = "" if v is None else str(v)
            if sep in s or '"' in s or "\n" in s:
                s = '"' + s.replace('"', '""') + '"'
            cells.append(s)
        lines.append(sep.join(cells))
    return "\n".join(lines)
TABLE(to_csv, (ROWS,), (R3, ";"), ([{"a": 'x"y', "b": "1,2"}],))

def parse_csv(text, sep=","):
    rows = [line.split(sep) for line in text.strip().splitlines() if line.strip()]
    if not rows:
        return []
    header, *body = rows
    return [dict(zip((h.strip() for h in header), (c.strip() for c in r))) for r in body]
TABLE(parse_csv, ("a,b\n1,2\n3,4",), ("x;y\n 1 ; 2\n\n3", ";"), ("",))

def coerce(value):
    """Turn a text into the likeliest type."""
    if not isinstance(value, str):
        return value
    v = value.strip()
    if v.lower() in ("", "na", "null", "none"):
        return None
    if v.lower() in ("true", "false"):
        return v.lower() == "true"
    for kind in (int, float):
        try:
            return kind(v)
        except ValueError:
            pass
    return value
TABLE(coerce, "12", "1.5", "abc", "TRUE", "1e5", " 7 ", "1_000", "0x1f", "inf", "nan", "١٢", "--1", None, 3)

def money(x, currency="$", places=2):
    sign = "-" if x < 0 else ""
    return f"{sign}{currency}{abs(x):,.{places}f}"
TABLE(money, 1234.5, (-99.999,), (1e9, "€", 0), (0.005,), (2.675,), (12, "£", 3))

def percent(a, b):
    try:
        return f"{a / b:.1%}"
    except ZeroDivisionError:
        return "n/a"
TABLE(percent, (1, 3), (1, 0), (2, 2), (-1, 7))

def human_size(n):
    for unit in ["B", "KB", "MB", "GB"]:
        if abs(n) < 1024.0:
            return "%3.1f%s" % (n, unit)
        n /= 1024.0
    return "%.1f%s" % (n, "TB")
TABLE(human_size, 0, 1023, 1024, 123456789, -5000, 10**15)

def duration(seconds):
    m, s = divmod(int(seconds), 60)
    h, m = divmod(m, 60)
    d, h = divmod(h, 24)
    parts = []
    if d: parts.append(f"{d}d")
    if h: parts.append(f"{h}h")
    if m: parts.append(f"{m}m")
    if s or not parts: parts.append(f"{s}s")
    return " ".join(parts)
TABLE(duration, 0, 59, 3600, 90061, 12.9, -5, "77")

def age(born, today):
    b = datetime.strptime(born, "%Y-%m-%d").date()
    t = date.fromisoformat(today)
    return t.year - b.year - ((t.month, t.day) < (b.month, b.day))
TABLE(age, ("1990-05-17", "2024-05-16"), ("1990-05-17", "2024-05-17"), ("2000-02-29", "2023-02-28"))

def month_buckets(rows):
    out = {}
    for r in rows:
        try:
            d = datetime.fromisoformat(r["start"])
        except (ValueError, KeyError, TypeError) as e:
            out.setdefault("bad", []).append(type(e).__name__)
            continue
        out.setdefault(d.strftime("%Y-%m"), []).append(r["name"])
    return out
TABLE(month_buckets, (ROWS,), (R3,))

def validate_form(data):
    errors = {}
    name = (data.get("name") or "").strip()
    if not name:
        errors["name"] = "Required"
    elif len(name) < 2 or len(name) > 20:
        errors["name"] = f"Must be 2-20 characters, got {len(name)}"
    email = data.get("email", "")
    if not re.match(r"^[\w.+-]+@[\w-]+\.[\w.-]+$", email):
        errors["email"] = "Invalid"
    try:
        age = int(data.get("age"))
        if not 0 < age < 150:
            raise ValueError("out of range")
    except TypeError:
        errors["age"] = "Missing"
    except ValueError as e:
        errors["age"] = str(e)
    return {"ok": not errors, "errors": errors}
TABLE(validate_form, ({"name": "Bo", "email": "a@b.co", "age": "20"},), ({"name": " ", "email": "x", "age": "x1"},), ({},), ({"name": None, "email": "é@x.y", "age": 200},))

def password_score(pw):
    score = 0
    score += len(pw) >= 8
    score += any(c.isupper() for c in pw)
    score += any(c.islower() for c in pw)
    score += any(c.isdigit() for c in pw)
    score += any(c in string.punctuation for c in pw)
    return ["none", "weak", "weak", "fair", "good", "strong"][score]
TABLE(password_score, "", "abc", "Abc123!!", "ÀÉ12", "______________A1a")

def flatten(d, parent="", sep="."):
    items = []
    for k, v in d.items():
        key = f"{parent}{sep}{k}" if parent else k
        if isinstance(v, dict):
            items.extend(flatten(v, key, sep).items())
        elif isinstance(v, list):
            for i, x in enumerate(v):
                if isinstance(x, dict):
                    items.extend(flatten(x, f"{key}[{i}]", sep).items())
                else:
                    items.append((f"{key}[{i}]", x))
        else:
            items.append((key, v))
    return dict(items)
TABLE(flatten, ({"a": {"b": {"c": 1}, "d": [1, {"e": 2}]}, "f": None},), ({"a": {}},), ({"10": {"9": 1}},))

def deep_get(obj, path, default=None):
    cur = obj
    for part in path.split("."):
        if isinstance(cur, list):
            try:
                cur = cur[int(part)]
            except (ValueError, IndexError):
                return default
        elif isinstance(cur, dict):
            if part not in cur: return default
            cur = cur[part]
        else:
            return default
    return cur
TABLE(deep_get, ({"a": [{"b": 5}]}, "a.0.b"), ({"a": [{"b": 5}]}, "a.1.b", "no"), ({"a": {"b": 1}}, "a.-1"), ({"a": [1,2]}, "a.-1"))

def running(values):
    out = list(accumulate(values))
    return out, list(accumulate(values, max)), list(accumulate(values, operator.mul, initial=1))
TABLE(running, ([1, 2, 3],), ([1.5, -2],), ([],), ([10**10, 10**10],))

def moving_average(xs, n):
    if n <= 0: raise ValueError("n must be positive")
    return [round(sum(xs[i:i + n]) / n, 2) for i in range(len(xs) - n + 1)]
TABLE(moving_average, ([1, 2, 3, 4, 5], 2), ([1, 2], 5), ([1.1, 2.2, 3.3], 3), ([1], 0))

def histogram(xs, bins=4):
    lo, hi = min(xs), max(xs)
    width = (hi - lo) / bins or 1
    counts = [0] * bins
    for x in xs:
        i = min(int((x - lo) / width), bins - 1)
        counts[i] += 1
    return [{"from": round(lo + i * width, 3), "count": c} for i, c in enumerate(counts)]
TABLE(histogram, ([1, 2, 3, 4, 5, 6],), ([2, 2, 2],), ([0.5, 1.5, 9], 3), ([],))

def zscores(xs):
    m = sum(xs) / len(xs)
    sd = math.sqrt(sum((x - m) ** 2 for x in xs) / len(xs))
    return [round((x - m) / sd, 4) if sd else 0.0 for x in xs]
TABLE(zscores, ([1, 2, 3, 4],), ([5, 5],), ([1.5, 2.5, 10],), ([],))

def quantile(xs, q):
    s = sorted(xs)
    pos = (len(s) - 1) * q
    lo, hi = math.floor(pos), math.ceil(pos)
    if lo == hi: return s[int(pos)]
    return s[lo] * (hi - pos) + s[hi] * (pos - lo)
TABLE(quantile, ([3, 1, 2], 0.5), ([1, 2, 3, 4], 0.25), ([1], 1), ([], 0.5), ([5, 2.5], 0.1))

def by_first_letter(words):
    words = sorted(words, key=str.lower)
    return {k: list(g) for k, g in groupby(words, key=lambda w: w[0].upper())}
TABLE(by_first_letter, (["apple", "Avocado", "bean", "cod"],), (["", "a"],), (["ß", "éa"],))

def word_freq(text, n=3):
    words = re.findall(r"[a-z']+", text.lower())
    return Counter(words).most_common(n)
TABLE(word_freq, "the cat and the hat and the bat", ("It's a dog's life", 10), "")

def dedupe(rows, keys):
    seen, out = set(), []
    for r in rows:
        k = tuple(r.get(x) for x in keys)
        if k in seen:
            continue
        seen.add(k)
        out.append(r)
    return out
TABLE(dedupe, (ROWS, ["dept"]), (ROWS, []), (ROWS, ["id", "name"]))

def sort_multi(rows):
    return sorted(rows, key=lambda r: (-(r["salary"] or 0), r["name"].lower()))
TABLE(sort_multi, (ROWS,), (R3,))

def sort_none_last(rows, col):
    return [r["id"] for r in sorted(rows, key=lambda r: (r[col] is None, r[col]))]
TABLE(sort_none_last, (ROWS, "salary"), (ROWS, "name"), (R3, "dept"))
