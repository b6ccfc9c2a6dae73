"""One function with every operation of Patch, as a server callback and in the browser, on two stores."""

import json

from dash import Dash, Input, Output, Patch, callback, dcc, html

import clientside

START = {
    "list": [1, 2, 3],
    "other": ["a", "b", "a"],
    "deep": {"x": [{"y": 1}, {"y": 2}], "z": {"q": 0}},
    "n": 10,
    "text": "t",
    "gone": 1,
}
app = Dash(__name__)
app.layout = html.Main(
    [
        html.Button("Patch", id="patch"),
        dcc.Store(id="server", data=START),
        dcc.Store(id="browser", data=START),
        html.Pre(id="server-shown"),
        html.Pre(id="browser-shown"),
        html.Ul(["first"], id="server-list"),
        html.Ul(["first"], id="browser-list"),
    ]
)


def change(n):
    data, items = Patch(), Patch()
    data["list"].append(n)
    data["list"].insert(1, "in")
    data["list"].insert(-1, "last but one")
    data["list"].prepend({"n": n})
    data["list"].extend([n, [n]])
    data["list"][-1] = "end"
    data["other"].remove("a")
    data["other"].reverse()
    data["deep"]["x"][0]["y"] += n
    data["deep"]["x"][-1]["y"] *= 3
    data["deep"].z.q -= 1.5
    data["deep"]["new"] = {"made": [n]}
    data["deep"]["z"].update({"r": n}, s=2)
    data["deep"]["z"] |= {"t": None}
    data["n"] /= 4
    data["text"] += "ext"
    if n == 1:
        del data["gone"]
        data["empty"] = [1]
        data["empty"].clear()
    items.append(html.Li([html.B(n), " item"], className="item"))
    items[0] = f"{n} so far"
    return data, items


both = [Input("patch", "n_clicks")]
callback(Output("server", "data"), Output("server-list", "children"), both, prevent_initial_call=True)(change)
clientside.callback(
    Output("browser", "data"), Output("browser-list", "children"), Input("patch", "n_clicks"), prevent_initial_call=True
)(change)


@clientside.callback(Output("browser-shown", "children"), Input("browser", "data"))
def browser_shown(data):
    return json.dumps(data, sort_keys=True)


@clientside.callback(Output("server-shown", "children"), Input("server", "data"))
def server_shown(data):
    return json.dumps(data, sort_keys=True)
