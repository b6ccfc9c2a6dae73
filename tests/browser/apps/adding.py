"""Two numbers and their sum, under a content security policy that allows nothing inline but the renderer's start."""

from typing import Any

from dash import Dash, Input, Output, dcc, html

import clientside

app = Dash(__name__)
app.layout = html.Main(
    [
        dcc.Input(id="a", type="number"),
        dcc.Input(id="b", type="number"),
        html.Div(id="sum"),
        html.Div(id="seen"),
        html.Button("count", id="button", n_clicks=0),
        html.Div("not yet", id="clicks"),
    ]
)


@clientside.callback(Output("sum", "children"), Input("a", "value"), Input("b", "value"))
def add(a: Any, b: Any) -> Any:
    """(a, b) => (a == null || b == null ? "two numbers, please" : a + b)"""
    return "two numbers, please" if a is None or b is None else a + b


@clientside.callback(Output("clicks", "children"), Input("button", "n_clicks"), prevent_initial_call=True)
def count(clicks: int) -> str:
    """(clicks) => `clicked ${clicks} times`"""
    return f"clicked {clicks} times"


@app.server.after_request
def forbid_inline(response: Any) -> Any:
    start = "'sha256-jZlsGVOhUAIcH+4PVs7QuGZkthRMgvT2n0ilH6/zTM0='"  # `var renderer = new DashRenderer();`
    response.headers["Content-Security-Policy"] = f"script-src 'self' {start}"
    return response
