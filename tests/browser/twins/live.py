"""A live dashboard: a timer, figures that are patched and extended, tabs, alerts, statistics."""

import math
import statistics
from collections import defaultdict, deque
from dataclasses import dataclass, field
from enum import Enum
from itertools import accumulate, groupby, pairwise

import plotly.graph_objects as go
from dash import Dash, Input, Output, Patch, State, callback, dcc, html, no_update

app = Dash(__name__, suppress_callback_exceptions=True)


class Level(Enum):
    OK = "ok"
    HIGH = "high"
    CRITICAL = "critical"


@dataclass(order=True)
class Reading:
    sensor: str
    tick: int
    value: float
    level: Level = field(default=Level.OK, compare=False)

    def __post_init__(self):
        if self.value > 80:
            self.level = Level.CRITICAL
        elif self.value > 60:
            self.level = Level.HIGH


SENSORS = ("boiler", "pump", "valve")
WINDOW = 12

app.layout = html.Div(
    [
        dcc.Interval(id="timer", interval=1000, n_intervals=0, disabled=True),
        dcc.Store(id="seed", data=42),
        dcc.Store(id="readings", data={}),
        html.Button("Pause", id="pause", n_clicks=0),
        dcc.Slider(1, 5, 1, value=1, id="speed"),
        dcc.Tabs(
            id="tabs",
            value="chart",
            children=[dcc.Tab(label=name.title(), value=name) for name in ("chart", "table", "gauge", "broken")],
        ),
        html.Div(id="content"),
        dcc.Graph(
            id="stream", figure={"data": [{"x": [], "y": [], "name": s} for s in SENSORS], "layout": {"height": 220}}
        ),
        dcc.Graph(
            id="patched", figure={"data": [{"x": [], "y": []}], "layout": {"height": 220, "title": {"text": "-"}}}
        ),
        html.Ul(id="alerts", children=[]),
        html.Div(id="stats"),
        html.Progress(id="progress", max="100", value="0"),
        html.Div(id="runs"),
    ]
)


def lcg(seed):
    while True:
        seed = (1664525 * seed + 1013904223) % 4294967296
        yield seed


@callback(
    Output("readings", "data"),
    Output("seed", "data"),
    Input("timer", "n_intervals"),
    State("readings", "data"),
    State("seed", "data"),
    State("speed", "value"),
)
def measure(tick, readings, seed, speed):
    kept = defaultdict(list, readings)
    numbers = lcg(seed)
    for step in range(speed):
        for index, sensor in enumerate(SENSORS):
            seed = next(numbers)
            wave = math.sin((tick * speed + step) / (3 + index)) * 25
            value = round(50 + wave + (seed % 1000) / 1000 * 30 - 10, 1)
            window = deque(kept[sensor], maxlen=WINDOW)
            window.append([tick * 10 + step, value])
            kept[sensor] = list(window)
    return dict(kept), seed


@callback(Output("stream", "extendData"), Input("readings", "data"))
def extend(readings):
    if not readings:
        return no_update
    xs = [[readings[s][-1][0]] for s in SENSORS]
    ys = [[readings[s][-1][1]] for s in SENSORS]
    return {"x": xs, "y": ys}, list(range(len(SENSORS))), WINDOW


@callback(Output("patched", "figure"), Input("readings", "data"))
def patch(readings):
    figure = Patch()
    values = readings.get("boiler", [])
    figure["data"][0]["x"] = [x for x, _ in values]
    figure["data"][0]["y"] = [y for _, y in values]
    figure.layout.title.text = f"boiler: {values[-1][1]:.1f} °C" if values else "boiler"
    if values and values[-1][1] > 60:
        figure["layout"]["paper_bgcolor"] = "#fee"
    else:
        figure["layout"]["paper_bgcolor"] = "white"
    return figure


@callback(Output("alerts", "children"), Input("readings", "data"), prevent_initial_call=True)
def alerts(readings):
    latest = [Reading(sensor, *values[-1]) for sensor, values in sorted(readings.items()) if values]
    loud = [reading for reading in latest if reading.level is not Level.OK]
    if not loud:
        return no_update
    worst = max(loud, key=lambda reading: reading.value)
    added = Patch()
    added.prepend(
        html.Li(f"{worst.tick}: {worst.sensor} {worst.level.value} ({worst.value:g})", className=worst.level.name)
    )
    return added


@callback(Output("stats", "children"), Input("readings", "data"))
def stats(readings):
    lines = []
    for sensor, pairs in sorted(readings.items()):
        values = [value for _, value in pairs]
        spread = statistics.stdev(values) if len(values) > 1 else math.nan
        trend = sum(1 if b > a else -1 for a, b in pairwise(values))
        arrow = "→" if trend == 0 else "↗" if trend > 0 else "↘"
        lines.append(
            f"{sensor:<8}{statistics.fmean(values):7.2f}±{spread:.2f} {arrow} {min(values):>6} {max(values):>6}"
        )
    return html.Pre("\n".join(lines) or "no readings")


@callback(Output("runs", "children"), Input("readings", "data"))
def runs(readings):
    found = {}
    for sensor, pairs in readings.items():
        levels = [Reading(sensor, int(tick), value).level for tick, value in pairs]
        found[sensor] = [(level.name, len(list(group))) for level, group in groupby(levels)]
    return [html.Div(f"{name}: {' '.join(f'{n}×{level}' for level, n in steps)}") for name, steps in found.items()]


@callback(Output("progress", "value"), Input("timer", "n_intervals"), State("timer", "max_intervals"))
def progress(tick, most):
    if most is not None and most > 0:
        return str(round(100 * tick / most))
    return str(tick % 100)


@callback(
    Output("timer", "interval"),
    Output("pause", "children"),
    Output("pause", "className"),
    Input("pause", "n_clicks"),
    Input("speed", "value"),
)
def pause(clicks, speed):
    paused = clicks % 2 == 1
    return 1000 // speed, "Resume" if paused else "Pause", "paused" if paused else None


@callback(Output("content", "children"), Input("tabs", "value"), Input("readings", "data"))
def content(tab, readings):
    if tab == "chart":
        totals = {s: list(accumulate(v for _, v in readings.get(s, []))) for s in SENSORS}
        figure = go.Figure(
            [go.Scatter(y=[round(t, 1) for t in ts], name=s, fill="tozeroy") for s, ts in totals.items()]
        )
        return dcc.Graph(figure=figure.update_layout(height=200, showlegend=False))
    if tab == "table":
        head = html.Tr([html.Th(name) for name in ("tick", *SENSORS)])
        columns = [readings.get(s, []) for s in SENSORS]
        rows = [html.Tr([html.Td(cells[0][0]), *(html.Td(f"{v:.1f}") for _, v in cells)]) for cells in zip(*columns)]
        return html.Table([html.Thead(head), html.Tbody(rows)])
    if tab == "gauge":
        last = [readings[s][-1][1] for s in SENSORS if readings.get(s)]
        mean = sum(last) / len(last) if last else 0
        return html.Meter(min="0", max="100", value=f"{mean:.3f}", high="80", title=f"{mean:.0f} %")
    return html.Div([html.P("there is no such tab"), html.Code(repr({"tab": tab, "n": len(readings)}))])
