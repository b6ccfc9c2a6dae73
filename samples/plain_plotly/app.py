"""A Plotly figure on a Flask page: numbers from the server, everything that moves in the browser.

Run it with `python samples/plain_plotly/app.py` and open the address that it prints.
"""

import math
import random
from pathlib import Path

import plotly
from clientside.flask_adapter import Callbacks
from flask import Flask, render_template, send_from_directory

from clientside import Input, Output, State

app = Flask(__name__)
callbacks = Callbacks(app)
PLOTLY = Path(plotly.__file__).parent / "package_data"


@app.get("/")
def index():
    return render_template("index.html", cities=["Bergen", "Cairo", "Lima"])


@app.get("/plotly.js")
def plotly_js():
    return send_from_directory(PLOTLY, "plotly.min.js", max_age=86400)


@callbacks.callback(Output("numbers", "data"), Input("city", "value"))
def temperatures(city):
    """A year of made-up temperatures, the same each time."""
    chance = random.Random(city)
    middle, swing = chance.uniform(5, 25), chance.uniform(3, 14)
    return [round(middle - swing * math.cos(2 * math.pi * day / 365) + chance.gauss(0, 2.5), 1) for day in range(365)]


def smoothed(values, days):
    """The mean of each day and the days around it."""
    means = []
    for i in range(len(values)):
        around = values[max(0, i - days) : i + days + 1]
        means.append(sum(around) / len(around))
    return means


@callbacks.clientside(
    Output("plot", "figure"), Input("numbers", "data"), Input("days", "value"), State("city", "value")
)
def draw(numbers, days, city):
    days = int(days)
    traces = [{"y": numbers, "mode": "markers", "marker": {"size": 4, "opacity": 0.4}, "name": "days"}]
    if days:
        traces.append({"y": smoothed(numbers, days), "mode": "lines", "name": f"±{days} days"})
    axis = {"title": {"text": "°C"}}
    layout = {"title": {"text": city}, "yaxis": axis, "margin": {"t": 50, "r": 20}, "hovermode": "x"}
    return {"data": traces, "layout": layout}


@callbacks.clientside(Output("said", "text"), Input("plot", "hover_data"), Input("numbers", "data"))
def say(hover, numbers):
    if not numbers:
        return ""
    warmest = max(range(len(numbers)), key=lambda day: numbers[day])
    text = f"Warmest on day {warmest + 1}: {numbers[warmest]:.1f} °C."
    if hover:
        point = hover["points"][0]
        text += f" Here, day {point['x'] + 1}: {point['y']:.1f} °C."
    return text


if __name__ == "__main__":
    app.run(debug=True)
