"""Plotly Express on the server, the scale in the browser: the callback changes the server's figure."""

import plotly.data
import plotly.express as px
from dash import Dash, Input, Output, callback, dcc, html

import clientside

gapminder = plotly.data.gapminder()

app = Dash(__name__)
app.layout = html.Main(
    [
        dcc.Dropdown(["Canada", "France", "Gabon"], "Canada", id="country", clearable=False),
        dcc.RadioItems(["linear", "log"], "linear", id="scale", inline=True),
        dcc.Store(id="figure-store"),
        dcc.Graph(id="graph"),
    ]
)


@callback(Output("figure-store", "data"), Input("country", "value"))
def select(country):
    return px.scatter(gapminder[gapminder["country"] == country], x="year", y="pop")


@clientside.callback(Output("graph", "figure"), Input("figure-store", "data"), Input("scale", "value"))
def draw(figure, scale):
    if figure is None:
        return {"data": [], "layout": {}}
    return {**figure, "layout": {**figure["layout"], "yaxis": {**figure["layout"]["yaxis"], "type": scale}}}


if __name__ == "__main__":
    app.run(debug=True)
