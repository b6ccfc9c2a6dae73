import sqlite3

import dash
import numpy as np
from dash import Input, Output, State, callback, dcc, html

dash.register_page(__name__, name="Convert")

RATES = {"EUR": 1.0, "USD": 1.08, "JPY": 161.2}
units = list(RATES)

layout = html.Div(
    [
        dcc.Input(id="amount", type="number", value=100),
        dcc.RadioItems(units, "EUR", id="from"),
        dcc.RadioItems(units, "USD", id="to"),
        html.P(id="converted"),
        html.P(id="rate"),
        html.Button("Keep", id="keep"),
        dcc.Store(id="kept", data=[]),
        html.P(id="mean"),
        html.P(id="history"),
    ]
)


def convert_value(amount, source, target):
    return amount / RATES[source] * RATES[target]


@callback(
    Output("converted", "children"),
    Output("rate", "children"),
    Input("amount", "value"),
    Input("from", "value"),
    Input("to", "value"),
)
def convert(amount, source, target):
    if amount is None:
        return "enter an amount", ""
    digits = 0 if target == "JPY" else 2
    return (
        f"{amount:,} {source} = {convert_value(amount, source, target):,.{digits}f} {target}",
        f"1 {source} = {convert_value(1, source, target):.4f} {target}",
    )


@callback(
    Output("kept", "data"),
    Input("keep", "n_clicks"),
    State("amount", "value"),
    State("kept", "data"),
    prevent_initial_call=True,
)
def keep(clicks, amount, kept):
    kept.append(amount)
    return kept[-5:]


@callback(Output("mean", "children"), Input("kept", "data"))
def mean(kept):
    return f"mean {np.mean(kept):.1f}" if kept else "nothing kept"


@callback(Output("history", "children"), Input("kept", "data"))
def history(kept):
    with sqlite3.connect(":memory:") as database:
        (version,) = database.execute("select 1 + ?", (len(kept),)).fetchone()
    return f"history {version}"
