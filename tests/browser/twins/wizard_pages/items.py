import dash
from dash import ALL, Input, Output, Patch, State, callback, ctx, dcc, html

dash.register_page(__name__, path="/", name="Items", order=0)

GOODS = {"apple": 0.35, "bread": 3.2, "cheese": 7.99}


def layout(**query):
    return html.Div(
        [
            *(
                html.Label([name.title(), dcc.Input(id={"item": name}, type="number", min=0, max=99)], htmlFor=name)
                for name in GOODS
            ),
            html.Output(id="total"),
        ]
    )


@callback(
    Output("order", "data", allow_duplicate=True),
    Input({"item": ALL}, "value"),
    State({"item": ALL}, "id"),
    prevent_initial_call=True,
)
def put(values, ids):
    order = Patch()
    for value, id in zip(values, ids):
        if value is not None:
            order["items"][id["item"]] = value
    return order


@callback(Output({"item": ALL}, "value"), Input("total", "id"), State("order", "data"))
def fill(_, order):
    return [order["items"].get(output["id"]["item"]) for output in ctx.outputs_list]


@callback(Output("total", "children"), Input("order", "data"))
def total(order):
    return f"{sum(GOODS[name] * (number or 0) for name, number in order['items'].items()):.2f} €"
