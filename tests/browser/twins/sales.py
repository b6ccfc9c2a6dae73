"""A sales dashboard: chained filters, a table, graphs that filter each other, downloads, a theme."""

from datetime import date, datetime, timedelta

import plotly.graph_objects as go
from dash import Dash, Input, Output, State, callback, ctx, dash_table, dcc, html, no_update
from dash.exceptions import PreventUpdate

app = Dash(__name__, suppress_callback_exceptions=True)

CITIES = {
    "North": ["Hamburg", "Kiel", "Rostock"],
    "South": ["München", "Ulm"],
    "West": ["Köln", "Bonn", "Aachen", "Trier"],
}
PRODUCTS = ["Bike", "Boat", "Ball"]
COLORS = {"Bike": "#1f77b4", "Boat": "#ff7f0e", "Ball": "#2ca02c"}
START = date(2024, 1, 1)


def make_orders():
    orders = []
    number = 7
    for day in range(0, 120):
        for region, cities in CITIES.items():
            number = (number * 1103515245 + 12345) % 2**31
            orders.append(
                {
                    "id": len(orders) + 1,
                    "date": (START + timedelta(days=day)).isoformat(),
                    "region": region,
                    "city": cities[number % len(cities)],
                    "product": PRODUCTS[number // 7 % 3],
                    "quantity": number // 100 % 9 + 1,
                    "price": (number // 1000 % 9000 + 500) / 100,
                }
            )
    return orders


ORDERS = make_orders()

app.layout = html.Div(
    [
        html.H1("Sales", id="title"),
        dcc.Dropdown(id="region", options=sorted(CITIES), value="North", clearable=True),
        dcc.Dropdown(id="city", multi=True),
        dcc.Checklist(id="products", options=PRODUCTS, value=PRODUCTS[:2], inline=True),
        dcc.RangeSlider(0, 100, id="price", value=[0, 100]),
        dcc.DatePickerRange(id="dates", start_date="2024-01-10", end_date="2024-03-31"),
        dcc.RadioItems(id="group", options=["product", "city", "month", "weekday"], value="product"),
        html.Button("Reset", id="reset"),
        html.Button("Dark", id="theme"),
        html.Div(id="cards"),
        dcc.Graph(id="bar"),
        dcc.Graph(id="line"),
        dash_table.DataTable(
            id="table",
            columns=[{"name": name.title(), "id": name} for name in ORDERS[0]] + [{"name": "Total", "id": "total"}],
            page_size=8,
            sort_action="custom",
            sort_by=[],
            row_selectable="multi",
            selected_rows=[],
        ),
        html.Div(id="selection"),
        html.Button("Download", id="save"),
        dcc.Download(id="download"),
        dcc.Clipboard(id="clipboard"),
        dcc.Store(id="filtered"),
        dcc.Store(id="picked", data=None),
        html.Pre(id="log"),
    ],
    id="page",
    style={"background": "white"},
)


def money(value):
    return f"€ {value:,.2f}"


def total(order):
    return round(order["quantity"] * order["price"], 2)


def group_key(order, group):
    if group == "month":
        return datetime.fromisoformat(order["date"]).strftime("%Y-%m")
    if group == "weekday":
        return ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][date.fromisoformat(order["date"]).weekday()]
    return order[group]


@callback(Output("city", "options"), Output("city", "value"), Input("region", "value"), State("city", "value"))
def cities(region, value):
    known = CITIES.get(region) or sorted(city for names in CITIES.values() for city in names)
    options = [{"label": name.upper(), "value": name} for name in known]
    return options, [name for name in value or [] if name in known]


@callback(
    Output("filtered", "data"),
    inputs={
        "where": {"region": Input("region", "value"), "cities": Input("city", "value")},
        "products": Input("products", "value"),
        "price": Input("price", "value"),
        "between": (Input("dates", "start_date"), Input("dates", "end_date")),
        "picked": Input("picked", "data"),
        "group": Input("group", "value"),
    },
)
def filtered(where, products, price, between, picked, group):
    low, high = price
    start, end = between
    found = []
    for order in ORDERS:
        if where["region"] and order["region"] != where["region"]:
            continue
        if where["cities"] and order["city"] not in where["cities"]:
            continue
        if order["product"] not in products or not low <= order["price"] <= high:
            continue
        if (start and order["date"] < start) or (end and order["date"] > end[:10]):
            continue
        if picked is not None and group_key(order, group) != picked:
            continue
        found.append({**order, "total": total(order)})
    return found


@callback(Output("cards", "children"), Input("filtered", "data"))
def cards(rows):
    if not rows:
        return html.P("Nothing matches.", className="empty")
    totals = [row["total"] for row in rows]
    best = max(rows, key=lambda row: (row["total"], row["id"]))
    numbers = {
        "Orders": len(rows),
        "Revenue": money(sum(totals)),
        "Mean": money(sum(totals) / len(totals)),
        "Best": f"{best['product']} in {best['city']} on {datetime.fromisoformat(best['date']):%d.%m.%Y}",
        "Share": f"{len(rows) / len(ORDERS):.1%}",
    }
    return [
        html.Div([html.Small(name), html.Strong(text)], className="card", title=name) for name, text in numbers.items()
    ]


@callback(Output("bar", "figure"), Input("filtered", "data"), Input("group", "value"), Input("theme", "n_clicks"))
def bar(rows, group, dark):
    sums = {}
    for row in rows:
        key = group_key(row, group)
        sums[key] = sums.get(key, 0) + row["total"]
    ordered = sorted(sums.items(), key=lambda item: (-item[1], item[0]))
    names, values = [name for name, _ in ordered], [round(value, 2) for _, value in ordered]
    figure = go.Figure(
        go.Bar(
            x=names, y=values, marker_color=[COLORS.get(name, "gray") for name in names], text=list(map(money, values))
        )
    )
    figure.update_layout(
        title=f"Revenue by {group}",
        template="plotly_dark" if dark and dark % 2 else "plotly_white",
        margin=dict(l=40, r=10, t=40, b=30),
        height=250,
    )
    if values:
        figure.add_hline(y=sum(values) / len(values), line_dash="dot")
    return figure


@callback(Output("line", "figure"), Input("filtered", "data"))
def line(rows):
    figure = go.Figure()
    for product in PRODUCTS:
        mine = [row for row in rows if row["product"] == product]
        if not mine:
            continue
        running, sums = 0, []
        for row in mine:
            running += row["total"]
            sums.append(round(running, 2))
        figure.add_trace(
            go.Scatter(
                x=[row["date"] for row in mine], y=sums, name=product, mode="lines", line={"color": COLORS[product]}
            )
        )
    figure.update_layout(height=250, hovermode="x unified", legend=dict(orientation="h"), yaxis_title="running total")
    return figure


@callback(Output("table", "data"), Input("filtered", "data"), Input("table", "sort_by"))
def table(rows, sort_by):
    for rule in reversed(sort_by):
        rows.sort(key=lambda row: row[rule["column_id"]], reverse=rule["direction"] == "desc")
    return [{**row, "price": money(row["price"]), "total": money(row["total"])} for row in rows]


@callback(
    Output("selection", "children"),
    Input("table", "selected_rows"),
    Input("table", "derived_virtual_data"),
    Input("table", "active_cell"),
)
def selection(selected, data, cell):
    if not data:
        raise PreventUpdate
    where = f" at {cell['row']}/{cell['column_id']}" if cell else ""
    chosen = [data[i]["id"] for i in selected if i < len(data)]
    return f"{len(chosen)} selected: {', '.join(map(str, sorted(chosen)))}{where}"


@callback(Output("picked", "data"), Input("bar", "clickData"), Input("reset", "n_clicks"), Input("group", "value"))
def picked(click, reset, group):
    if ctx.triggered_id == "bar" and click:
        return click["points"][0]["x"]
    return None


@callback(
    output=dict(
        region=Output("region", "value"),
        products=Output("products", "value"),
        price=Output("price", "value"),
        dates=[Output("dates", "start_date"), Output("dates", "end_date")],
    ),
    inputs=dict(clicks=Input("reset", "n_clicks")),
    state=dict(old=State("price", "value")),
    prevent_initial_call=True,
)
def reset(clicks, old):
    first, last = ORDERS[0]["date"], ORDERS[-1]["date"]
    return {
        "region": None,
        "products": list(PRODUCTS),
        "price": no_update if old == [0, 100] else [0, 100],
        "dates": (first, last),
    }


@callback(Output("page", "style"), Output("theme", "children"), Input("theme", "n_clicks"), State("page", "style"))
def theme(clicks, style):
    dark = bool((clicks or 0) % 2)
    style["background"] = "#222" if dark else "white"
    style["color"] = "white" if dark else "black"
    return style, "Light" if dark else "Dark"


@callback(Output("download", "data"), Input("save", "n_clicks"), State("filtered", "data"), prevent_initial_call=True)
def save(clicks, rows):
    if not rows:
        raise PreventUpdate
    names = list(rows[0])
    lines = [";".join(names)] + [";".join(str(row[name]) for name in names) for row in rows]
    return dict(content="\n".join(lines), filename=f"orders-{len(rows)}.csv", type="text/csv")


@callback(Output("clipboard", "content"), Input("clipboard", "n_clicks"), State("filtered", "data"))
def copy(clicks, rows):
    return "\t".join(str(row["id"]) for row in rows or [])


@callback(
    Output("log", "children"),
    Input("region", "value"),
    Input("city", "value"),
    Input("group", "value"),
    Input("picked", "data"),
    State("log", "children"),
)
def log(region, city, group, picked, old):
    changed = ", ".join(sorted(f"{item['prop_id']}={item['value']!r}" for item in ctx.triggered)) or "start"
    lines = (old or "").splitlines()
    return "\n".join([*lines, f"{len(lines) + 1}. {changed}"][-6:])
