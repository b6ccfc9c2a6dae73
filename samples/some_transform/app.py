"""Dash's `someTransform`, in its three forms: beside the layout, in a file of its own, and by `ClientsideFunction`.

All three are Python, and all three run in the browser.
"""

import sys
from pathlib import Path

from dash import ClientsideFunction, Dash, Input, Output, dcc, html

import clientside

sys.path.insert(0, str(Path(__file__).parent))
from transforms import some_transform

app = Dash(__name__)
app.layout = html.Main(
    [
        dcc.Input(id="text", value="Montréal"),
        html.P(id="inline"),
        html.P(id="file"),
        html.P(id="named"),
    ]
)


# 1. Inline: the function stands where it is used.
@clientside.callback(Output("inline", "children"), Input("text", "value"))
def inline(value):
    return f"{value} has {len(value)} characters"


# 2. In a file: any function of the project can be one.
clientside.callback(Output("file", "children"), Input("text", "value"))(some_transform)


# 3. By name, as Dash's own API wants it: for `app.clientside_callback`, or for JavaScript that calls it.
@clientside.function(namespace="samples", name="some_transform")
def named(value):
    return some_transform(value).upper()


app.clientside_callback(
    ClientsideFunction("samples", "some_transform"), Output("named", "children"), Input("text", "value")
)

if __name__ == "__main__":
    app.run(debug=True)
