"""Callbacks that wait until typing stops, or run now and then."""

from typing import Any

from dash import Dash, Input, Output, ctx, dcc, html

import clientside
from clientside.browser import window

app = Dash(__name__)
app.layout = html.Main(
    [dcc.Input(id="text", value=""), *(html.Div(id=id) for id in ("late", "count", "seldom", "who"))],
)


@clientside.callback(
    Output("late", "children"), Output("count", "children"), Output("who", "children"), Input("text", "value")
)
@clientside.debounce(0.4)
def late(text: Any) -> Any:
    window.calls = (window.calls or 0) + 1
    return f"settled: {text}", f"{window.calls} calls", ctx.triggered_id


@clientside.callback(Output("seldom", "children"), Input("text", "value"))
@clientside.throttle(0.05)
def seldom(text: Any) -> Any:
    return f"now and then: {text}"
