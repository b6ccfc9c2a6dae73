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


def update_kpis(rows, region, rng):
    rows = rows or []
    lo, hi = rng or (0, float("inf"))
    sel = [r for r in rows if (not region or r["region"] in region) and lo <= (r.get("qty") or 0) <= hi]
    revenue = sum(float(r["price"]) * (r.get("qty") or 0) for r in sel)
    return f"{len(sel)} rows", f"${revenue:,.2f}", f"{revenue / len(sel):.1f}" if sel else "–", {"display": "block" if sel else "none"}
TABLE(update_kpis, (ROWS, None, None), (ROWS, ["N"], [0, 5]), ([], [], []), (ROWS, "N", [1, 10]))

def build_table(rows, page, size, sort_by, query):
    def keep(r):
        if not query: return True
        for part in query.split(" && "):
            m = re.match(r"\{(\w+)\} (s?[<>=!]=?|contains) (.+)", part)
            if not m: continue
            col, op, val = m.groups()
            v = r.get(col)
            if op.lstrip("s") in ("=", "=="):
                if str(v) != val: return False
            elif op == "contains":
                if val.lower() not in str(v).lower(): return False
            elif op.lstrip("s") == ">":
                if not (isinstance(v, (int, float)) and v > float(val)): return False
        return True
    out = [r for r in rows if keep(r)]
    for s in reversed(sort_by or []):
        out.sort(key=lambda r: (r.get(s["column_id"]) is None, str(r.get(s["column_id"]))), reverse=s["direction"] == "desc")
    return out[page * size:(page + 1) * size], math.ceil(len(out) / size)
TABLE(build_table, (ROWS, 0, 2, [{"column_id": "qty", "direction": "desc"}], ""), (ROWS, 0, 5, [], "{region} = N && {product} contains b"), (ROWS, 1, 2, None, "{qty} > 2"), ([], 0, 0, None, None))

def add_row(n, rows, columns):
    if n > 0:
        rows.append({c["id"]: "" for c in columns})
    return rows, n
TABLE(add_row, (1, [{"a": 1}], [{"id": "a"}, {"id": "b"}]), (0, [], []), (2, [], [{"x": 1}]))

def toggle(n, is_open):
    if n: return not is_open
    return is_open
TABLE(toggle, (1, False), (None, True), (0, None))

def validate(values, types):
    res = []
    for k, t in types.items():
        v = values.get(k)
        try:
            if t == "int": ok = str(int(v)) == str(v).strip()
            elif t == "email": ok = bool(re.fullmatch(r"[^@\s]+@[^@\s]+\.[a-z]{2,}", v or "", re.I))
            elif t.startswith("len:"):
                lo, hi = map(int, t[4:].split("-")); ok = lo <= len(v) <= hi
            else: ok = v not in (None, "")
        except (ValueError, TypeError) as e:
            ok = f"{type(e).__name__}: {e}"
        res.append((k, ok))
    return dict(res)
TABLE(validate, ({"a": "12", "b": "x@y.com", "c": "hey"}, {"a": "int", "b": "email", "c": "len:1-5", "d": "any"}), ({}, {"a": "int", "c": "len:2-x"}))

def store_history(click, state, value):
    state = state or {"items": [], "total": 0}
    state = {**state, "items": [*state["items"], value][-3:], "total": state["total"] + (value if isinstance(value, (int, float)) else 0)}
    return state, " → ".join(map(str, state["items"]))
TABLE(store_history, (1, None, 5), (1, {"items": [1, 2, 3], "total": 6}, 2.5), (1, {"items": []}, "x"))

def scatter(rows, x, y, by):
    traces = {}
    for r in rows:
        t = traces.setdefault(r[by], dict(type="scatter", mode="markers", name=str(r[by]), x=[], y=[], text=[]))
        t["x"].append(r[x]); t["y"].append(r[y]); t["text"].append(f"{r[x]}<br>{r[y]!s:>5}")
    return {"data": sorted(traces.values(), key=lambda t: t["name"]), "layout": {"xaxis": {"title": x.title()}, "yaxis": {"title": y.upper()}}}
TABLE(scatter, (ROWS, "qty", "price", "region"), ([], "a", "b", "c"), (ROWS, "date", "product", "qty"))

def resample(rows, freq="M"):
    out = OrderedDict()
    for r in sorted(rows, key=lambda r: r["date"]):
        try: d = datetime.date.fromisoformat(r["date"])
        except ValueError: continue
        k = {"M": d.strftime("%b %Y"), "Y": str(d.year), "W": "%d-W%02d" % d.isocalendar()[:2], "Q": f"{d.year}Q{(d.month + 2) // 3}"}[freq]
        out[k] = out.get(k, 0) + (r["qty"] or 0)
    return list(out.items())
TABLE(resample, (ROWS, "M"), (ROWS, "W"), (ROWS, "Q"), (ROWS, "X"), ([],))

def date_range(start, end, step=1):
    d0, d1 = (datetime.datetime.strptime(s, "%Y-%m-%d") for s in (start, end))
    return [(d0 + timedelta(days=i)).strftime("%a %d.%m.") for i in range(0, (d1 - d0).days + 1, step)]
TABLE(date_range, ("2024-02-27", "2024-03-02"), ("2024-01-01", "2023-01-01"), ("2024-01-01", "2024-01-10", 3), ("x", "y"))

def countdown(now, then):
    diff = datetime.datetime.fromisoformat(then) - datetime.datetime.fromisoformat(now)
    s = int(diff.total_seconds())
    sign = "-" if s < 0 else ""
    h, rem = divmod(abs(s), 3600)
    return f"{sign}{h:02}:{rem // 60:02}:{rem % 60:02}", str(diff), diff.days, diff.seconds
TABLE(countdown, ("2024-01-01T00:00:00", "2024-01-02T03:04:05"), ("2024-01-02", "2024-01-01"), ("2024-01-01T00:00:00.5", "2024-01-01"))

def tree(paths):
    root = {}
    for p in paths:
        node = root
        for part in filter(None, p.split("/")): node = node.setdefault(part, {})
    def render(n, indent=0):
        for k in sorted(n):
            yield "  " * indent + ("+ " if n[k] else "- ") + k
            yield from render(n[k], indent + 1)
    return "\n".join(render(root))
TABLE(tree, ["a/b", "a/c/d", "e"], [], ["/", "a//b"])

def nested_children(items):
    by = defaultdict(list)
    for it in items: by[it.get("parent")].append(it)
    def build(p): return [{"id": it["id"], "children": build(it["id"])} for it in by[p]]
    return build(None)
TABLE(nested_children, [{"id": 1}, {"id": 2, "parent": 1}, {"id": 3, "parent": 1}, {"id": 4, "parent": 2}], [])

def corr(rows, a, b):
    pts = [(r[a], r[b]) for r in rows if all(isinstance(r.get(k), (int, float)) for k in (a, b))]
    n = len(pts)
    if n < 2: return None
    mx, my = (sum(c) / n for c in zip(*pts))
    num = sum((x - mx) * (y - my) for x, y in pts)
    den = math.sqrt(sum((x - mx) ** 2 for x, _ in pts) * sum((y - my) ** 2 for _, y in pts))
    return round(num / den, 4) if den else float("nan")
TABLE(corr, (ROWS, "qty", "price"), ([{"a": 1, "b": 2}, {"a": 2, "b": 4.5}, {"a": 3, "b": 6}], "a", "b"), ([], "a", "b"))

def bins(values, edges):
    labels = [f"[{a}, {b})" for a, b in zip(edges, edges[1:])]
    counts = Counter(labels[i - 1] if 0 < (i := bisect.bisect_right(edges, v)) < len(edges) else "out" for v in values)
    return [{"label": l, "n": counts[l]} for l in [*labels, "out"]]
TABLE(bins, ([1, 2.5, 7, 10], [0, 2, 5, 10]), ([], []), ([1], [0]))

def markdown(rows):
    if not rows: return "*empty*"
    cols = list(dict.fromkeys(k for r in rows for k in r))
    lines = ["| " + " | ".join(cols) + " |", "|" + "---|" * len(cols)]
    lines += ["| " + " | ".join(("" if r.get(c) is None else f"{r[c]:.2f}" if isinstance(r[c], float) else str(r[c]).replace("|", "\\|")) for c in cols) + " |" for r in rows]
    return "\n".join(lines)
TABLE(markdown, ROWS, [], [{"a": "x|y", "b": 1.005}])

def parse_log(text):
    rx = re.compile(r"^(?P<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d)\s+\[(?P<lvl>\w+)\]\s*(?P<msg>.*)$", re.M)
    levels = Counter()
    msgs = []
    for m in rx.finditer(text):
        d = m.groupdict()
        levels[d["lvl"].upper()] += 1
        if d["lvl"].lower() in {"error", "warn"}: msgs.append((m.start("msg"), d["msg"].rstrip(".")))
    return dict(levels.most_common()), msgs
TABLE(parse_log, "2024-01-01 10:00:00 [INFO] ok\n2024-01-01 10:00:01 [error] bad thing.\nnoise\n2024-01-01T10:00:02 [warn]", "")

def kv(text):
    cfg, section = {}, None
    for n, line in enumerate(text.splitlines(), 1):
        line = line.split("#", 1)[0].strip()
        if not line: continue
        if line.startswith("[") and line.endswith("]"):
            section = cfg.setdefault(line[1:-1], {})
        elif "=" in line:
            if section is None: raise ValueError(f"line {n}: key outside of section")
            k, v = map(str.strip, line.split("=", 1))
            section[k] = int(v) if v.lstrip("-").isdigit() else v.strip('"')
        else: raise ValueError(f"line {n}: cannot parse {line!r}")
    return cfg
TABLE(kv, "[a]\nx = 1\ny=\"z\" # c\n[b]", "x=1", "[a]\nfoo", "")

def cart(items, coupon):
    total = 0
    lines = []
    for name, (qty, price) in items.items():
        sub = qty * price
        total += sub
        lines.append(f"{name[:12]:.<14}{qty:>3} x {price:>7.2f} = {sub:>9.2f}")
    disc = {"TEN": 0.1, "HALF": 0.5}.get((coupon or "").upper(), 0)
    lines.append(f"{'Total':.<14}{total * (1 - disc):>24,.2f}")
    return lines, round(total * disc, 2)
TABLE(cart, ({"Apple": [2, 1.5], "A very long name": [1, 1000]}, "ten"), ({}, None), ({"x": [0, 0.1]}, "half"))

def simulate(seed, n):
    r = random.Random(seed)
    pos, path = 0, []
    for _ in range(n):
        pos += r.choice([-1, 1]); path.append(pos)
    return path, r.randint(1, 6), round(r.random(), 6), r.sample(range(10), 3), r.shuffle(path)
TABLE(simulate, (42, 5), (0, 0), ("seed", 3), (1.5, 2))
