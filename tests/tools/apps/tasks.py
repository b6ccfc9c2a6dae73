"""A list of tasks: pattern-matching ids, stores, a clock, things that only a server can do."""

import json
import os
import tempfile
import urllib.request
from datetime import datetime

from dash import ALL, Dash, Input, Output, State, ctx, dcc, html
from dash.exceptions import PreventUpdate

API_TOKEN = "tk-123"
STEP = 5
visits = 0

app = Dash(__name__, title="Tasks", prevent_initial_callbacks=True)
app.layout = html.Main(
    [
        dcc.Store(id="tasks", data=[{"id": 1, "text": "write", "done": False, "points": 3}]),
        dcc.Input(id="text", value=""),
        html.Button("Add", id="add"),
        dcc.RadioItems(["all", "open", "done"], "all", id="show"),
        html.Div(id="list"),
        html.P(id="count"),
        html.P(id="progress"),
        dcc.Interval(id="tick", interval=600),
        html.P(id="clock"),
        html.Button("Save", id="save"),
        html.P(id="saved"),
        html.Button("Visit", id="visit"),
        html.P(id="visits"),
        html.P(id="home"),
        html.P(id="signature"),
        html.P(id="weather"),
    ]
)


def next_id(tasks):
    return max((task["id"] for task in tasks), default=0) + 1


@app.callback(
    Output("tasks", "data"),
    Output("text", "value"),
    Input("add", "n_clicks"),
    Input({"type": "toggle", "index": ALL}, "n_clicks"),
    State("text", "value"),
    State("tasks", "data"),
)
def change(add, toggles, text, tasks):
    if ctx.triggered_id == "add":
        if not text or not text.strip():
            raise PreventUpdate
        tasks.append({"id": next_id(tasks), "text": text.strip(), "done": False, "points": len(text) % STEP})
        return tasks, ""
    if not any(toggles):
        raise PreventUpdate
    wanted = ctx.triggered_id["index"]
    return [{**task, "done": not task["done"]} if task["id"] == wanted else task for task in tasks], text


@app.callback(Output("list", "children"), Input("tasks", "data"), Input("show", "value"), prevent_initial_call=False)
def render(tasks, show):
    shown = [t for t in tasks if show == "all" or t["done"] == (show == "done")]
    return [
        html.Div(
            [
                html.Span(t["text"], className="done" if t["done"] else "open"),
                html.Button("toggle", id={"type": "toggle", "index": t["id"]}),
            ],
            className="task",
        )
        for t in sorted(shown, key=lambda t: (t["done"], t["text"]))
    ]


@app.callback(
    output=dict(count=Output("count", "children"), progress=Output("progress", "children")),
    inputs=dict(tasks=Input("tasks", "data")),
    prevent_initial_call=False,
)
def count(tasks):
    done = sum(t["done"] for t in tasks)
    points = {"done": 0, "open": 0}
    for t in tasks:
        points["done" if t["done"] else "open"] += t["points"]
    return {"count": f"{done} of {len(tasks)} done", "progress": json.dumps(points)}


@app.callback(Output("clock", "children"), Input("tick", "n_intervals"))
def tick(n):
    return f"tick {n} " + datetime.now().strftime("%Y-%m-%d")


@app.callback(Output("saved", "children"), Input("save", "n_clicks"), State("tasks", "data"))
def save(clicks, tasks):
    path = os.path.join(tempfile.gettempdir(), "clientside-tasks-test.json")
    with open(path, "w") as file:
        json.dump(tasks, file)
    return f"saved {len(tasks)}"


@app.callback(Output("visits", "children"), Input("visit", "n_clicks"))
def visit(clicks):
    global visits
    visits += 1
    return f"visitor {visits}"


@app.callback(Output("home", "children"), Input("visit", "n_clicks"))
def show_home(clicks):
    return "home: " + os.environ.get("TASKS_HOME", "none")


@app.callback(Output("signature", "children"), Input("visit", "n_clicks"))
def sign(clicks):
    return f"{API_TOKEN[:2]}-{clicks}"


@app.callback(Output("weather", "children"), Input("show", "value"))
def weather(show):
    if show != "weather":
        raise PreventUpdate
    return urllib.request.urlopen("http://127.0.0.1:9/").read().decode()


if __name__ == "__main__":
    app.run()
