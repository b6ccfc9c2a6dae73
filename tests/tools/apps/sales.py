"""A dashboard of sales: pandas on the server, filters, tabs, a form, charts. All callbacks run on the server."""

import logging
import re

import pandas as pd
import plotly.graph_objects as go
from dash import Dash, Input, Output, State, dcc, html, no_update

logger = logging.getLogger(__name__)
PASSWORD = "open sesame"
REGIONS = ["North", "South", "West"]
TAX = {"North": 0.19, "South": 0.07, "West": 0.0}

sales = pd.DataFrame(
    {
        "region": [REGIONS[i % 3] for i in range(60)],
        "year": [2018 + i // 12 for i in range(60)],
        "units": [(i * 37) % 23 + 1 for i in range(60)],
        "price": [round(5 + (i * 7) % 11 + 0.25 * (i % 4), 2) for i in range(60)],
    }
)

app = Dash(__name__, title="Sales")
app.layout = html.Main(
    [
        dcc.Tabs(
            id="tabs",
            value="overview",
            children=[dcc.Tab(label="Overview", value="overview"), dcc.Tab(label="Order", value="order")],
        ),
        html.Section(
            id="overview-panel",
            children=[
                dcc.RadioItems(REGIONS, "North", id="region"),
                dcc.RadioItems(["linear", "log"], "linear", id="scale"),
                dcc.Store(id="rows"),
                dcc.Graph(id="chart"),
                dcc.Graph(id="ranking"),
                html.Div(id="summary"),
                html.Button("Export", id="export"),
                dcc.Download(id="download"),
            ],
        ),
        html.Section(
            id="order-panel",
            children=[
                dcc.Input(id="email", value=""),
                dcc.Input(id="quantity", type="number", value=3),
                dcc.Input(id="unit-price", type="number", value=9.5),
                dcc.RadioItems(REGIONS, "North", id="ship-to"),
                html.P(id="quote"),
                html.P(id="problem"),
                html.Button("Send", id="send", disabled=True),
                html.P(id="sent"),
                dcc.Input(id="admin-password", type="password"),
                html.P(id="admin"),
            ],
        ),
    ]
)


@app.callback(Output("rows", "data"), Input("region", "value"))
def select_rows(region):
    found = sales[sales["region"] == region].groupby("year", as_index=False).agg({"units": "sum", "price": "mean"})
    return found.round(2).to_dict("records")


@app.callback(
    Output("chart", "figure"),
    Input("rows", "data"),
    Input("scale", "value"),
)
def draw(rows, scale):
    if not rows:
        return no_update
    years = [row["year"] for row in rows]
    bars = {"type": "bar", "x": years, "y": [row["units"] for row in rows], "name": "units"}
    line = {"x": years, "y": [row["units"] * row["price"] for row in rows], "name": "revenue", "yaxis": "y2"}
    layout = {
        "title": {"text": f"{sum(bars['y']):,} units"},
        "yaxis": {"type": scale},
        "yaxis2": {"overlaying": "y", "side": "right"},
        "margin": dict(l=40, r=40, t=40, b=30),
    }
    return {"data": [bars, line], "layout": layout}


@app.callback(Output("ranking", "figure"), Input("rows", "data"))
def rank(rows):
    best = sorted(rows or [], key=lambda row: row["units"], reverse=True)[:3]
    figure = go.Figure(go.Bar(x=[str(row["year"]) for row in best], y=[row["units"] for row in best]))
    figure.add_hline(y=40)
    return figure


@app.callback(Output("summary", "children"), Input("rows", "data"), Input("scale", "value"))
def summarize(rows, scale):
    total = sum(row["units"] for row in rows or [])
    items = [
        html.Li(f"{row['year']}: {row['units']} at {row['price']:.2f}", id=f"year-{row['year']}") for row in rows or []
    ]
    return [html.B(f"{total} units, {scale}"), html.Ul(items)]


@app.callback(Output("overview-panel", "style"), Output("order-panel", "style"), Input("tabs", "value"))
def show_tab(tab):
    shown, hidden = {"display": "block"}, {"display": "none"}
    return (shown, hidden) if tab == "overview" else (hidden, shown)


@app.callback(
    Output("quote", "children"), Input("quantity", "value"), Input("unit-price", "value"), Input("ship-to", "value")
)
def quote(quantity, price, region):
    if quantity is None or price is None:
        return "-"
    net = quantity * price * (0.95 if quantity >= 10 else 1)
    return f"{net:,.2f} + {net * TAX[region]:,.2f} tax = {net * (1 + TAX[region]):,.2f}"


@app.callback(
    Output("problem", "children"), Output("send", "disabled"), Input("email", "value"), Input("quantity", "value")
)
def validate(email, quantity):
    problems = []
    if not re.fullmatch(r"[^@\s]+@[^@\s]+\.\w+", email or ""):
        problems.append("the address is not complete")
    if not isinstance(quantity, (int, float)) or quantity <= 0:
        problems.append("order at least one")
    return "; ".join(problems), bool(problems)


@app.callback(Output("sent", "children"), Input("send", "n_clicks"), State("email", "value"), prevent_initial_call=True)
def send(clicks, email):
    logger.info("order %s from %s", clicks, email)
    return f"Thank you, {email.split('@')[0].title()}!"


@app.callback(
    Output("download", "data"), Input("export", "n_clicks"), State("region", "value"), prevent_initial_call=True
)
def export(clicks, region):
    return dcc.send_data_frame(sales[sales["region"] == region].to_csv, "sales.csv")


@app.callback(Output("admin", "children"), Input("admin-password", "value"))
def log_in(given):
    return "welcome" if given == PASSWORD else ""


if __name__ == "__main__":
    app.run()
