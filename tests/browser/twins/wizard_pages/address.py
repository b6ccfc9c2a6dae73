import dash
from dash import Input, Output, State, callback, dcc, html

dash.register_page(__name__)

FIELDS = ("street", "code", "town", "country")
TOWNS = {"10115": "Berlin", "20095": "Hamburg", "80331": "München"}

layout = html.Form(
    [dcc.Input(id=f"address-{field}", placeholder=field) for field in FIELDS[:3]]
    + [
        dcc.Dropdown(id="address-country", options={"de": "Deutschland", "at": "Österreich"}, value="de"),
        html.Small(id="address-hint"),
    ]
)


@callback(
    Output("order", "data", allow_duplicate=True),
    inputs={"fields": {field: Input(f"address-{field}", "value") for field in FIELDS}},
    state={"order": State("order", "data")},
    prevent_initial_call=True,
)
def keep(fields, order):
    order["address"] = {
        **order["address"],
        **{k: v.strip() if isinstance(v, str) else v for k, v in fields.items() if v},
    }
    return order


@callback(
    Output("address-hint", "children"),
    Output("address-town", "value"),
    Input("address-code", "value"),
    State("address-town", "value"),
)
def hint(code, town):
    found = TOWNS.get(code or "")
    if found and not town:
        return f"{code} is in {found}", found
    return (f"{code}?" if code else ""), dash.no_update
