import dash
from dash import Input, Output, State, callback, dcc, html

dash.register_page(__name__)

layout = html.Div(
    [
        dcc.Input(id="card", placeholder="card"),
        html.Span(id="card-shown"),
        dcc.RadioItems({"visa": "Visa", "cash": html.B("Cash")}, "visa", id="method"),
    ]
)


@callback(
    Output("card-shown", "children"),
    Output("order", "data", allow_duplicate=True),
    Input("card", "value"),
    Input("method", "value"),
    State("order", "data"),
    prevent_initial_call=True,
)
def card(number, method, order):
    digits = "".join(c for c in number or "" if c.isdigit())
    groups = [digits[i : i + 4] for i in range(0, len(digits), 4)]
    order["payment"].update(card=digits, method=method)
    return " ".join(groups[:-1] + [g[-2:].rjust(len(g), "*") for g in groups[-1:]]), order
