"""One app for every backend of Dash (TEST_BACKEND names it), under a strict content security policy in the page."""

import os
from typing import Any

from dash import Dash, Input, Output, State, ctx, dcc, html

import clientside

chosen = os.environ.get("TEST_BACKEND", "flask")
app = Dash(__name__, **({} if chosen == "flask" else {"backend": chosen}))
RENDERER = "'sha256-jZlsGVOhUAIcH+4PVs7QuGZkthRMgvT2n0ilH6/zTM0='"
app.index_string = app.index_string.replace(
    "{%metas%}",
    f'{{%metas%}}<meta http-equiv="Content-Security-Policy" content="script-src \'self\' {RENDERER}">',
)
app.layout = html.Main(
    [
        dcc.Input(id="number", type="number", value=2),
        dcc.Store(id="log", data=[]),
        html.Div(id="shown"),
        html.Div(id="server"),
        html.Div(id="seen"),
    ]
)


@clientside.callback(
    {"text": Output("shown", "children"), "log": Output("log", "data")},
    {"value": Input("number", "value"), "log": State("log", "data")},
)
def show(value: Any, log: Any) -> Any:
    text = "nothing" if value is None else f"{value**2:,.1f} </script>\u2028"
    return {"text": text, "log": [*log, value]}


@app.callback(Output("server", "children"), Input("log", "data"))
def on_server(log: Any) -> Any:
    return f"the server got {log}"


@clientside.callback(Output("seen", "children"), Input("server", "children"))
def seen(text: Any) -> Any:
    return f"{ctx.triggered_id}: {text}"
