"""A Flask app whose long callback runs in a Celery worker, over the file system: broker, results, no server."""

import os
import time
from pathlib import Path

from celery import Celery
from clientside.flask_adapter import Callbacks
from clientside.flask_adapter.celery import CeleryQueue
from flask import Flask, current_app, render_template_string

from clientside import Input, Output, State, set_props

FOLDER = Path(os.environ["REPORTS"])
for name in ("queue", "results", "control"):
    (FOLDER / name).mkdir(exist_ok=True)

celery = Celery("reports", broker="filesystem://", backend=f"file://{FOLDER / 'results'}")
celery.conf.broker_transport_options = {
    "data_folder_in": str(FOLDER / "queue"),
    "data_folder_out": str(FOLDER / "queue"),
    "control_folder": str(FOLDER / "control"),
}
app = Flask(__name__)
app.secret_key = "secret"
callbacks = Callbacks(app)
jobs = CeleryQueue(celery, app=app)


@callbacks.callback(
    Output("out", "text"),
    Input("go", "n_clicks"),
    State("steps", "value"),
    prevent_initial_call=True,
    progress=Output("bar", "value"),
    cancel=Input("stop", "n_clicks"),
    queue=jobs,
)
def report(set_progress, n, steps):
    for i in range(steps):
        set_progress(i + 1)
        set_props("log", {"text": f"step {i + 1}"})
        (FOLDER / "step").write_text(f"{i + 1}")
        time.sleep(0.3)
    (FOLDER / "step").write_text("end")
    return f"report {n} of {current_app.name} in {os.getpid()}"


@app.get("/")
def index():
    return render_template_string(
        """<!doctype html><html lang="en">
        <head><title>r</title><link rel="icon" href="data:,">{{ clientside_scripts() }}</head>
        <body><input id="steps" type="number" value="4"><button id="go">go</button><button id="stop">stop</button>
        <progress id="bar" max="4"></progress><p id="log"></p><p id="out"></p></body></html>"""
    )
