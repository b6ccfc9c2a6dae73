"""Callbacks that change their arguments, return the wrong number of values, raise: what a person sees of it."""

from typing import Any

import plotly.graph_objects as go
from dash import Dash, Input, Output, State, dcc, html

import clientside

app = Dash(__name__)
app.layout = html.Main(
    [
        html.Button("title", id="title"),
        dcc.Store(id="store", data={"data": [{"x": [1, 2], "y": [3, 4]}], "layout": {"title": {"text": "stored"}}}),
        dcc.Graph(id="graph", figure=go.Figure()),
        html.Button("same", id="same"),
        dcc.Graph(id="self", figure={"data": [{"x": [1], "y": [1]}], "layout": {"title": {"text": "first"}}}),
        html.Div(id="unset"),
        html.Div(id="seen"),
        html.Button("shape", id="shape"),
        html.Div("left", id="left"),
        html.Div("right", id="right"),
        html.Button("fail", id="fail"),
        html.Div("fine", id="failing"),
    ]
)


@clientside.callback(Output("graph", "figure"), Input("title", "n_clicks"), State("store", "data"))
def retitle(clicks: Any, figure: Any) -> Any:
    figure["layout"]["title"]["text"] = f"clicked {clicks or 0}"
    figure["data"].append({"x": [1, 2], "y": [clicks or 0, 0]})
    return figure


@clientside.callback(
    Output("self", "figure"), Input("same", "n_clicks"), State("self", "figure"), prevent_initial_call=True
)
def again(clicks: Any, figure: Any) -> Any:
    figure["layout"]["title"]["text"] += "!"
    return figure


@clientside.callback(Output("unset", "children"), Input("unset", "title"), Input("title", "n_clicks"))
def unset(title: Any, clicks: Any) -> Any:
    return f"{title} {clicks} {title is None} {clicks or 'zero'}"


@clientside.callback(Output("seen", "children"), Input("graph", "figure"), State("store", "data"))
def seen(figure: Any, stored: Any) -> Any:
    return f"{stored['layout']['title']['text']}, {len(stored['data'])} of {len(figure['data'])}"


def halves(clicks: Any) -> Any:
    return ["one"] * clicks


@clientside.callback(
    Output("left", "children"), Output("right", "children"), Input("shape", "n_clicks"), prevent_initial_call=True
)
def both(clicks: Any) -> Any:
    return halves(clicks)


def deeper(values: Any, at: Any) -> Any:
    return values[at]


@clientside.callback(Output("failing", "children"), Input("fail", "n_clicks"), prevent_initial_call=True)
def failing(clicks: Any) -> Any:
    return deeper({"a": 1} if clicks == 1 else [1], "b" if clicks == 1 else 5)
