import json
from textwrap import shorten

import dash
from dash import Input, Output, callback, html

dash.register_page(__name__)

layout = html.Div([html.H2("Summary"), html.Pre(id="all"), html.Ul(id="lines")])


@callback(Output("all", "children"), Output("lines", "children"), Input("order", "data"))
def summary(order):
    lines = [html.Li(f"{number:>3} × {name:<10}|") for name, number in sorted(order["items"].items()) if number]
    address = ", ".join(order["address"].get(part, "-") for part in ("street", "code", "town"))
    secret = {**order["payment"], "card": "…" + (order["payment"].get("card") or "")[-4:]}
    return json.dumps({**order, "payment": secret}, indent=2, ensure_ascii=False), [*lines, shorten(address, 30)]
