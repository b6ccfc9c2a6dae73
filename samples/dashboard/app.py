"""A dashboard that builds everything in the browser: cards, a table, a figure, a to-do list.

The server hands out the rows once. Filters, sorting, themes and lists ask it nothing.
"""

from collections import defaultdict

import plotly.graph_objects as go
from dash import ALL, Dash, Input, Output, Patch, State, ctx, dcc, html, no_update

import clientside

SALES = [
    {"region": region, "month": month, "product": product, "units": units, "price": price}
    for region, factor in (("North", 3), ("South", 5), ("West", 2))
    for month in range(1, 7)
    for product, price in (("Chair", 49.5), ("Table", 120))
    for units in [(month * factor * 7 + len(product) * 11) % 40 + factor]
]
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun"]
EMPTY = html.P("No rows: choose other filters.", className="empty")

app = Dash(__name__, title="Built in the browser")
app.layout = html.Main(
    style={"fontFamily": "sans-serif", "maxWidth": "60rem", "margin": "auto"},
    children=[
        html.H1("Sales"),
        dcc.Store(id="rows", data=SALES),
        dcc.Checklist(["North", "South", "West"], ["North", "South", "West"], id="regions", inline=True),
        dcc.Input(id="least", type="number", value=0, placeholder="units at least"),
        dcc.RadioItems(["light", "dark"], "light", id="theme", inline=True),
        html.Div(id="cards", style={"display": "flex", "gap": "1rem"}),
        dcc.Graph(id="chart"),
        html.Button("Mark the mean", id="mark"),
        html.Div(id="table"),
        html.H2("To do"),
        dcc.Input(id="task", placeholder="what?"),
        html.Button("Add", id="add"),
        html.Ul([], id="tasks"),
        html.P(id="left"),
    ],
)


def total(rows):
    return sum(row["units"] * row["price"] for row in rows)


def chosen(rows, regions, least):
    return [row for row in rows if row["region"] in regions and row["units"] >= (least or 0)]


def card(title, value, note=None):
    body = [html.H4(title), html.Strong(value)]
    if note:
        body.append(html.Small(note, style={"color": "gray"}))
    return html.Section(body, className="card", **{"data-title": title.lower()})


@clientside.callback(
    Output("cards", "children"),
    Output("table", "children"),
    Input("rows", "data"),
    Input("regions", "value"),
    Input("least", "value"),
)
def summary(rows, regions, least):
    rows = chosen(rows, regions, least)
    if not rows:
        return [], EMPTY
    best = max(rows, key=lambda row: row["units"] * row["price"])
    cards = [
        card("Revenue", f"{total(rows):,.2f} €"),
        card("Units", sum(row["units"] for row in rows), f"{len(rows)} rows"),
        card("Best", f"{best['product']}s in {MONTHS[best['month'] - 1]}", best["region"]),
    ]
    by_region = defaultdict(list)
    for row in rows:
        by_region[row["region"]].append(row)
    lines = [
        html.Tr([html.Th(region), html.Td(len(own)), html.Td(f"{total(own):,.0f} €", style={"textAlign": "right"})])
        for region, own in sorted(by_region.items(), key=lambda item: -total(item[1]))
    ]
    head = html.Thead(html.Tr([html.Th(name) for name in ("Region", "Rows", "Revenue")]))
    return cards, html.Table([head, html.Tbody(lines)])


@clientside.callback(
    Output("chart", "figure"),
    Input("rows", "data"),
    Input("regions", "value"),
    Input("least", "value"),
    Input("theme", "value"),
)
def chart(rows, regions, least, theme):
    figure = go.Figure()
    for region in regions:
        own = chosen(rows, [region], least)
        revenue = [total([row for row in own if row["month"] == month + 1]) for month in range(len(MONTHS))]
        figure.add_trace(go.Scatter(x=MONTHS, y=revenue, name=region, mode="lines+markers", line=dict(width=2)))
    figure.update_layout(
        template="plotly_dark" if theme == "dark" else "plotly_white",
        title=f"Revenue of {len(regions)} regions",
        yaxis_title="€",
        legend=dict(orientation="h", y=1.1),
        margin_t=60,
    )
    figure.update_yaxes(rangemode="tozero")
    return figure


@clientside.callback(
    Output("chart", "figure", allow_duplicate=True),
    Input("mark", "n_clicks"),
    State("chart", "figure"),
    prevent_initial_call=True,
)
def mark(n_clicks, figure):
    values = [y for trace in figure["data"] for y in trace["y"]]
    if not values:
        return no_update
    mean = sum(values) / len(values)
    patch = Patch()
    patch["layout"]["shapes"] = [
        {"type": "line", "xref": "paper", "x0": 0, "x1": 1, "y0": mean, "y1": mean, "line": {"dash": "dot"}}
    ]
    patch["layout"]["title"]["text"] += f", mean {mean:.0f}"
    return patch


def task_item(number, text):
    return html.Li(
        [
            dcc.Checklist([{"label": text, "value": "done"}], [], id={"type": "done", "index": number}, inline=True),
            html.Button("Remove", id={"type": "remove", "index": number}, **{"aria-label": f"remove {text}"}),
        ],
        id={"type": "item", "index": number},
    )


@clientside.callback(
    Output("tasks", "children"),
    Output("task", "value"),
    Input("add", "n_clicks"),
    Input({"type": "remove", "index": ALL}, "n_clicks"),
    State("task", "value"),
    State("tasks", "children"),
    prevent_initial_call=True,
)
def edit(added, removed, text, items):
    if ctx.triggered_id == "add":
        if not text or not text.strip():
            return no_update, no_update
        patch = Patch()
        patch.append(task_item(added, text.strip()))
        return patch, ""
    if not any(removed):
        return no_update, no_update
    gone = ctx.triggered_id["index"]
    return [item for item in items if item["props"]["id"]["index"] != gone], no_update


@clientside.callback(
    Output("left", "children"),
    Output({"type": "item", "index": ALL}, "style"),
    Input({"type": "done", "index": ALL}, "value"),
)
def left(done):
    open_tasks = sum(1 for value in done if not value)
    styles = [{"textDecoration": "line-through"} if value else {} for value in done]
    return html.Em(f"{open_tasks} of {len(done)} left") if done else "nothing to do", styles


if __name__ == "__main__":
    app.run(debug=True)
