"""Two apps on one server, one under a prefix; each wires a function of its own, and one that they share."""

from typing import Any

from dash import Dash, Input, Output, dcc, html

import clientside


def layout() -> Any:
    return html.Main([dcc.Input(id="value", value="abc"), html.Div(id="own"), html.Div(id="shared")])


@clientside.function
def upper(text: str) -> str:
    """(text) => text.toUpperCase()"""
    return text.upper()


@clientside.function
def repeat(text: str) -> str:
    """(text) => text + text"""
    return text + text


@clientside.function(namespace="shared")
def size(text: str) -> int:
    """(text) => text.length"""
    return len(text)


app = Dash("first")
app.layout = layout()
app.clientside_callback(upper, Output("own", "children"), Input("value", "value"))
app.clientside_callback(size, Output("shared", "children"), Input("value", "value"))

second = Dash("second", server=app.server, url_base_pathname="/second/")
second.layout = layout()
second.clientside_callback(repeat, Output("own", "children"), Input("value", "value"))
second.clientside_callback(size, Output("shared", "children"), Input("value", "value"))
