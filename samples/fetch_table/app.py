"""`async def` and `await fetch(url)`: the browser asks for rows and shows them in a table.

The rows come from this app itself, by a route of its Flask server.
"""

from dash import Dash, Input, Output, dash_table, dcc, html
from dash.exceptions import PreventUpdate
from flask import jsonify

import clientside
from clientside.browser import fetch

ROWS = {
    "fruits": [{"name": "apple", "price": 1.2}, {"name": "cherry", "price": 7.5}],
    "roots": [{"name": "carrot", "price": 0.9}],
}

app = Dash(__name__)
app.layout = html.Main(
    [
        dcc.Dropdown([*ROWS, "none"], "fruits", id="kind", clearable=False),
        html.P(id="state"),
        dash_table.DataTable(id="table", columns=[{"name": "name", "id": "name"}, {"name": "price", "id": "price"}]),
    ]
)


@app.server.route("/rows/<kind>")
def rows(kind):
    if kind not in ROWS:
        return jsonify({"error": f"there are no {kind}"}), 404
    return jsonify(ROWS[kind])


@clientside.callback(Output("table", "data"), Output("state", "children"), Input("kind", "value"))
async def load(kind):
    if kind is None:
        raise PreventUpdate
    response = await fetch(f"/rows/{kind}")
    found = await response.json()
    if not response.ok:
        return [], f"{response.status}: {found['error']}"
    return found, f"{len(found)} {kind}"


if __name__ == "__main__":
    app.run(debug=True)
