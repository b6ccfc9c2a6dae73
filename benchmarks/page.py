"""Twenty callbacks of an ordinary Dash app, as people write them: untyped, with the page's values as they come."""

from dash import no_update
from dash.exceptions import PreventUpdate

import clientside

COLORS = {"dark": "#222", "light": "#eee"}


@clientside.function
def clicks(n):
    return f"Clicked {n} times"


@clientside.function
def count(n, step):
    return (n or 0) + step


@clientside.function
def double(x):
    return x * 2


@clientside.function
def toggle(n, is_open):
    return not is_open if n else is_open


@clientside.function
def theme(name):
    return {"color": COLORS.get(name, "#888"), "padding": "1em"}


@clientside.function
def greeting(name):
    if not name:
        raise PreventUpdate
    return "Hello, " + name.strip().title() + "!"


@clientside.function
def length(text, limit):
    used = len(text or "")
    return f"{used} / {limit}", used > limit


@clientside.function
def submit_disabled(email, password):
    return not (email and "@" in email and password and len(password) >= 8)


@clientside.function
def options(rows, country):
    return [{"label": r["city"], "value": r["id"]} for r in rows if r["country"] == country]


@clientside.function
def search(rows, query):
    if not query:
        return rows
    words = query.lower().split()
    return [r for r in rows if all(w in r["name"].lower() for w in words)]


@clientside.function
def sort_rows(rows, column, descending):
    return sorted(rows, key=lambda r: r[column], reverse=bool(descending))


@clientside.function
def page_of(rows, page, size):
    start = (page or 0) * size
    return rows[start : start + size]


@clientside.function
def totals(rows):
    sums = {}
    for row in rows:
        sums[row["region"]] = sums.get(row["region"], 0) + row["sales"]
    return sums


@clientside.function
def average(values):
    if not values:
        return "no data"
    return f"{sum(values) / len(values):.2f}"


@clientside.function
def bar(rows, x, y):
    return {
        "data": [{"type": "bar", "x": [r[x] for r in rows], "y": [r[y] for r in rows]}],
        "layout": {"title": {"text": f"{y} by {x}"}},
    }


@clientside.function
def log_scale(figure, log):
    figure["layout"]["yaxis"] = {"type": "log" if log else "linear"}
    return figure


@clientside.function
def selected(points):
    if points is None:
        return no_update
    return ", ".join(str(p["x"]) for p in points["points"])


@clientside.function
def merge(old, new):
    return {**(old or {}), **new}


@clientside.function
def tab(value):
    return [{"display": "block" if value == name else "none"} for name in ("table", "chart", "map")]


@clientside.function
def percent(part, whole):
    if not whole:
        return "no data", {"width": "0%"}
    share = part / whole * 100
    return f"{share:.0f} %", {"width": f"{min(share, 100)}%"}
