"""A market: all-in-one components, ids by pattern, duplicate outputs, on_error, patches, enums of the module."""

import dataclasses
import json
from collections import Counter, OrderedDict
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

import dash_bootstrap_components as dbc
import dash_mantine_components as dmc
from dash import ALL, MATCH, Dash, Input, Output, Patch, State, callback, ctx, dcc, html, no_update, set_props
from dash.exceptions import PreventUpdate

app = Dash(__name__, suppress_callback_exceptions=True)


class Status(Enum):
    OPEN = "open"
    PAID = "paid"
    SENT = "sent"

    def next(self):
        members = list(Status)
        return members[min(members.index(self) + 1, len(members) - 1)]


@dataclass(frozen=True)
class Column:
    key: str
    label: str
    width: int = 120

    def cell(self, row, **options):
        return html.Td(str(row.get(self.key, "–")), style={"width": self.width}, **options)


COLORS = {Status.OPEN: "orange", Status.PAID: "blue", Status.SENT: "green"}
COLUMNS = [Column("id", "#", 40), Column("item", "Item"), Column("price", "Price")]
PRICES = OrderedDict(apple=0.35, bread=2.8, cheese=7.49)
TAX = Counter(food=7, drink=19)
money = "{:,.2f} €".format
START = date(2024, 2, 28)


class Stepper(html.Div):
    """An all-in-one component: a number with two buttons."""

    class ids:
        @staticmethod
        def part(name, key):
            return {"component": "Stepper", "part": name, "key": key}

    def __init__(self, key, value=0, **options):
        part = self.ids.part
        super().__init__(
            [
                html.Button("-", id=part("less", key)),
                html.Span(str(value), id=part("shown", key)),
                html.Button("+", id=part("more", key)),
                dcc.Store(id=part("value", key), data=value),
            ],
            **options,
        )


@callback(
    Output(Stepper.ids.part("value", MATCH), "data"),
    Output(Stepper.ids.part("shown", MATCH), "children"),
    Input(Stepper.ids.part("less", MATCH), "n_clicks"),
    Input(Stepper.ids.part("more", MATCH), "n_clicks"),
    State(Stepper.ids.part("value", MATCH), "data"),
    prevent_initial_call=True,
)
def step(less, more, value):
    value += {"less": -1, "more": 1}[ctx.triggered_id.part]
    if value < 0:
        raise PreventUpdate
    return value, f"{value}"


def card(title, *children, **options):
    return dbc.Card([html.H5(title), *children], **{"className": "mb-2", **options})


def layout():
    return html.Div(
        [
            dcc.Store(id="orders", data=[]),
            dcc.Store(id="log", data=[]),
            html.Div([card(name.title(), Stepper(name), id={"card": name}) for name in PRICES]),
            dcc.DatePickerSingle(id="day", date="2024-02-28"),
            dcc.Input(id="days", type="number", value=2),
            html.Button("Order", id="order"),
            html.Button("Fail", id="fail"),
            html.Button("Clear", id="clear"),
            dcc.Dropdown(id="filter", options=[s.value for s in Status], multi=True, value=[]),
            html.Table(id="table"),
            html.Div(id="sum"),
            html.Div(id="message"),
            html.Div(id="delivery"),
            dcc.Graph(
                id="chart", figure={"data": [{"type": "bar", "x": [], "y": []}], "layout": {"title": {"text": "none"}}}
            ),
            html.Ul(id="history", children=[]),
            dmc.MantineProvider(html.Div(id="badges")),
            dcc.Download(id="download"),
            html.Button("Save", id="save"),
            html.Pre(id="json"),
        ]
    )


app.layout = layout


def failed(error):
    set_props("message", {"children": f"{type(error).__name__}: {error}"})
    return no_update


@callback(
    Output("orders", "data"),
    Output("message", "children"),
    Input("order", "n_clicks"),
    Input({"advance": ALL}, "n_clicks"),
    State({"component": "Stepper", "part": "value", "key": ALL}, "data"),
    State({"component": "Stepper", "part": "value", "key": ALL}, "id"),
    State("orders", "data"),
    prevent_initial_call=True,
    on_error=failed,
)
def change(n, advance, values, ids, orders):
    if ctx.triggered_id == "order":
        wanted = {i["key"]: v for i, v in zip(ids, values) if v}
        if not wanted:
            raise ValueError("nothing chosen")
        for item, count in wanted.items():
            number = max((o["id"] for o in orders), default=0) + 1
            orders.append({"id": number, "item": item, "count": count, "price": PRICES[item] * count, "status": "open"})
        return orders, f"{len(wanted)} ordered, {money(sum(PRICES[k] * v for k, v in wanted.items()))}"
    if not any(advance):
        raise PreventUpdate
    chosen = next(o for o in orders if o["id"] == ctx.triggered_id.advance)
    chosen["status"] = Status(chosen["status"]).next().value
    return orders, no_update


@callback(
    Output("orders", "data", allow_duplicate=True),
    Output("message", "children", allow_duplicate=True),
    Input("clear", "n_clicks"),
    prevent_initial_call="initial_duplicate",
)
def clear(n):
    return ([], "cleared") if n else (no_update, "welcome")


@callback(
    Output("message", "children", allow_duplicate=True),
    Input("fail", "n_clicks"),
    prevent_initial_call=True,
    on_error=failed,
)
def fail(n):
    return {"a": 1}["b" * n]


@callback(Output("table", "children"), Output("sum", "children"), Input("orders", "data"), Input("filter", "value"))
def table(orders, wanted):
    shown = [o for o in orders if not wanted or o["status"] in wanted]
    head = html.Thead(html.Tr([html.Th(c.label) for c in COLUMNS]))
    rows = [
        html.Tr(
            [c.cell(o, title=f"{c.label}: {o[c.key]}") for c in COLUMNS]
            + [
                html.Td(html.Button(o["status"], id={"advance": o["id"]}, style={"color": COLORS[Status(o["status"])]}))
            ],
            key=o["id"],
        )
        for o in shown
    ]
    total = sum(o["price"] for o in shown)
    return [head, html.Tbody(rows)], [html.B(money(total)), f" (tax {money(total * TAX['food'] / 100)}, {TAX['none']})"]


@callback(Output("delivery", "children"), Input("day", "date"), Input("days", "value"))
def delivery(day, days):
    if day is None or days is None:
        return "?"
    there = date.fromisoformat(day[:10]) + timedelta(days=days)
    while there.weekday() >= 5:
        there += timedelta(days=1)
    return f"{there:%A, %d %B %Y}, {(there - START).days} days after {START.isoformat()}"


@callback(Output("chart", "figure"), Output("history", "children"), Input("orders", "data"), prevent_initial_call=True)
def chart(orders):
    figure, history = Patch(), Patch()
    by = Counter()
    for o in orders:
        by[o["item"]] += o["count"]
    figure["data"][0]["x"] = list(by)
    figure["data"][0]["y"] = [by[k] for k in by]
    figure.layout.title.text = f"{sum(by.values())} pieces"
    history.append(html.Li(f"{len(orders)} orders, most: {by.most_common(1)}"))
    return figure, history


@callback(Output("badges", "children"), Input("orders", "data"))
def badges(orders):
    counts = Counter(Status(o["status"]) for o in orders)
    return dmc.Group([dmc.Badge(f"{s.name.title()}: {counts[s]}", color=COLORS[s]) for s in Status], gap="xs")


@callback(
    Output("download", "data"),
    Output("json", "children"),
    Input("save", "n_clicks"),
    State("orders", "data"),
    prevent_initial_call=True,
)
def save(n, orders):
    text = json.dumps({"orders": orders, "columns": [dataclasses.asdict(c) for c in COLUMNS]}, indent=1)
    return dict(content=text, filename=f"orders-{n}.json"), text


@callback(Output({"card": ALL}, "style"), Input({"component": "Stepper", "part": "value", "key": ALL}, "data"))
def paint(values):
    most = max(values, default=0)
    return [{"background": "#ffd"} if v and v == most else {} if v else no_update for v in values]
