import dash
from dash import Input, Output, callback, dcc, html

dash.register_page(__name__, path="/", name="Home")
layout = html.Div([dcc.Input(id="name", value="Ada"), html.P(id="greeting"), html.P(id="length")])


@callback(Output("greeting", "children"), Input("name", "value"))
def greet(name):
    return f"Hello, {(name or 'you').strip().title()}!"


@callback(Output("length", "children"), Input("name", "value"))
def measure(name: str):
    return len(name or "")
