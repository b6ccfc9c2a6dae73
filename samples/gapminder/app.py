"""Gapminder: the server reads the data, the browser draws it.

One callback runs on the server, because the data is there: it puts one country's numbers into a store. The other two
are Python as well and run in the browser: changing the scale asks the server nothing.
"""

import json

import plotly.data
from dash import Dash, Input, Output, callback, dcc, html

import clientside

gapminder = plotly.data.gapminder()
indicators = {"pop": "Population", "lifeExp": "Life expectancy", "gdpPercap": "GDP per capita"}

app = Dash(__name__, title="Gapminder, drawn in the browser")

app.layout = html.Main(
    style={"fontFamily": "sans-serif", "maxWidth": "50rem", "margin": "auto"},
    children=[
        html.H1("Gapminder"),
        html.Label(
            ["Country", dcc.Dropdown(gapminder["country"].unique().tolist(), "Canada", id="country", clearable=False)]
        ),
        html.Label(["Indicator", dcc.Dropdown(indicators, "pop", id="indicator", clearable=False)]),
        html.Label(["Scale", dcc.RadioItems(["linear", "log"], "linear", id="scale", inline=True)]),
        dcc.Store(id="figure-store"),
        dcc.Graph(id="graph"),
        html.Details([html.Summary("What is in the store"), dcc.Markdown(id="figure-json")]),
    ],
)


@callback(Output("figure-store", "data"), Input("indicator", "value"), Input("country", "value"))
def select(indicator, country):
    rows = gapminder[gapminder["country"] == country]
    return [{"x": rows["year"].tolist(), "y": rows[indicator].tolist(), "mode": "lines+markers", "name": country}]


@clientside.callback(Output("graph", "figure"), Input("figure-store", "data"), Input("scale", "value"))
def draw(data, scale):
    return {"data": data, "layout": {"yaxis": {"type": scale}}}


@clientside.callback(Output("figure-json", "children"), Input("figure-store", "data"))
def show(data):
    return "```\n" + json.dumps(data, indent=2) + "\n```"


if __name__ == "__main__":
    app.run(debug=True)
