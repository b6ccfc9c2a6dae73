"""Dash's own names inside callbacks, as one writes them on the server."""

from typing import Any

from dash import Dash, Input, Output, State, ctx, html, no_update, set_props
from dash.exceptions import PreventUpdate

import clientside

app = Dash(__name__)
app.layout = html.Main(
    [
        html.Button("a", id="a"),
        html.Button("b", id={"type": "button", "index": 1}),
        *(html.Div("untouched", id=id) for id in ("which", "late", "even", "count", "caught", "pushed")),
    ]
)
A, B = Input("a", "n_clicks"), Input({"type": "button", "index": 1}, "n_clicks")


@clientside.callback(Output("which", "children"), A, B, State("which", "title"))
def which(a: Any, b: Any, title: Any) -> Any:
    """(a, b, title = null) => {
      const ctx = $dashContext();
      if (!$dashTruthy(ctx.triggered)) return `nothing yet, ${title === null ? "None" : "?"}`;
      const id = ctx.triggered_id;
      return typeof id === "string" ? `${id} ${ctx.triggered[0].value}` : `${id.type} ${id.index}`;
    }"""
    if not ctx.triggered:
        return f"nothing yet, {title}"
    if isinstance(ctx.triggered_id, str):
        return f"{ctx.triggered_id} {ctx.triggered[0]['value']}"
    return f"{ctx.triggered_id['type']} {ctx.triggered_id['index']}"


@clientside.callback(Output("late", "children"), A)
def late(clicks: Any) -> Any:
    """$dashEntry((clicks = null) => {
      if (clicks === null || clicks < 2) throw new $PreventUpdate();
      return `late ${clicks}`;
    })"""
    if clicks is None or clicks < 2:
        raise PreventUpdate
    return f"late {clicks}"


@clientside.callback(Output("even", "children"), Output("count", "children"), A)
def even(clicks: Any) -> Any:
    """(clicks = null) => {
      if (clicks === null) return window.dash_clientside.no_update;
      return [clicks % 2 ? window.dash_clientside.no_update : `even ${clicks}`, `count ${clicks}`];
    }"""
    if clicks is None:
        return no_update
    return no_update if clicks % 2 else f"even {clicks}", f"count {clicks}"


@clientside.callback(Output("caught", "children"), A)
def caught(clicks: Any) -> Any:
    """(clicks = null) => {
      try {
        throw new $PreventUpdate("stop");
      } catch (error) {
        if (!(error instanceof $Exception)) throw error;
        return `caught ${error.message}`;
      }
    }"""
    try:
        raise PreventUpdate("stop")
    except Exception as error:
        return f"caught {error}"


@clientside.callback(A, prevent_initial_call=True)
def push(clicks: Any) -> None:
    """(clicks) => { $setProps("pushed", { children: `pushed ${clicks}` }); return null; }"""
    set_props("pushed", {"children": f"pushed {clicks}"})
