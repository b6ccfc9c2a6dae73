"""A notification of the browser: the permission is asked for, and the callback waits for the visitor's answer."""

from dash import Dash, Input, Output, State, dcc, html
from dash.exceptions import PreventUpdate

import clientside
from clientside.browser import Notification

app = Dash(__name__)
app.layout = html.Main(
    [
        dcc.Input(id="title", value="Dash"),
        dcc.Input(id="body", value="Hello from Python"),
        html.Button("Notify", id="notify"),
        html.P(id="outcome"),
    ]
)


def send(title, body):
    Notification(title, {"body": body})
    return f"sent: {body}"


@clientside.callback(
    Output("outcome", "children"),
    Input("notify", "n_clicks"),
    State("title", "value"),
    State("body", "value"),
    prevent_initial_call=True,
)
async def notify(n_clicks, title, body):
    if not n_clicks:
        raise PreventUpdate
    if Notification.permission == "granted":
        return send(title, body)
    if Notification.permission == "denied":
        return "blocked"
    answer = await Notification.requestPermission()
    return send(title, body) if answer == "granted" else f"not allowed: {answer}"


if __name__ == "__main__":
    app.run(debug=True)
