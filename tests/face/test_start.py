"""Compiling when the server starts: `app.run()`, `clientside.prepare`, and the workers of gunicorn."""

from __future__ import annotations

import concurrent.futures
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

pytest.importorskip("dash")

APP = """import os, sys
from dash import Dash, Input, Output, dcc, html
import clientside

app = Dash(__name__)
server = app.server
app.layout = html.Div([dcc.Input(id="i"), html.Div(id="o")])


@clientside.callback(Output("o", "children"), Input("i", "value"))
def update(value):
    return value or "nothing"


@server.get("/state")
def state():
    return f"{os.getpid()} {'clientside.compiler.pipeline' in sys.modules}"

"""
WRONG = APP.replace('value or "nothing"', "eval(value)")


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., tuple[str, subprocess.Popen[str]]]]:
    """Start a command with a port of its own; gives the address, and the process."""
    running: list[subprocess.Popen[str]] = []

    def begin(*command: str, wait: bool = True) -> tuple[str, subprocess.Popen[str]]:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = str(probe.getsockname()[1])
        known = {**os.environ, "CLIENTSIDE_CACHE": str(tmp_path / "kept"), "PORT": port}
        process = subprocess.Popen(
            [sys.executable, *(part.replace("PORT", port) for part in command)],
            cwd=tmp_path,
            env=known,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        running.append(process)
        address = f"http://127.0.0.1:{port}"
        for _ in range(300 if wait else 0):
            assert process.poll() is None, process.stderr.read() if process.stderr else ""
            try:
                got(f"{address}/state")
                break
            except OSError:
                time.sleep(0.1)
        return address, process

    yield begin
    for process in running:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGTERM)
        process.communicate(timeout=30)


def got(address: str) -> str:
    with urllib.request.urlopen(address, timeout=60) as answer:
        text: str = answer.read().decode()
        return text


def test_run_compiles_before_it_serves(start: Callable[..., tuple[str, object]], tmp_path: Path) -> None:
    run = 'app.run(port=int(os.environ["PORT"]))\n'
    (tmp_path / "app.py").write_text(APP + run)
    address, _ = start("app.py")
    assert got(f"{address}/state").endswith("True")
    assert len(list((tmp_path / "kept").glob("*-min*.json"))) == 1


def test_what_does_not_compile_does_not_start(
    start: Callable[..., tuple[str, subprocess.Popen[str]]], tmp_path: Path
) -> None:
    (tmp_path / "app.py").write_text(WRONG + 'app.run(port=int(os.environ["PORT"]))\n')
    _, process = start("app.py", wait=False)
    said = process.communicate(timeout=60)[1]
    assert process.returncode == 1
    assert "eval-exec" in said and "app.py:12" in said


def test_in_debug_mode_it_starts(start: Callable[..., tuple[str, object]], tmp_path: Path) -> None:
    run = 'app.run(port=int(os.environ["PORT"]), debug=True, use_reloader=False)\n'
    (tmp_path / "app.py").write_text(WRONG + run)
    address, _ = start("app.py")
    assert "could not be compiled" in got(f"{address}/_dash-clientside/bundle.js")


def test_workers_share_what_one_compiled(start: Callable[..., tuple[str, object]], tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(APP)
    command = ("-m", "gunicorn", "-w", "4", "-b", "127.0.0.1:PORT", "app:server")
    address, process = start(*command)
    with concurrent.futures.ThreadPoolExecutor(12) as pool:
        pages = list(pool.map(got, [f"{address}/"] * 36))
    scripts = {line for page in pages for line in page.splitlines() if "_dash-clientside" in line}
    assert len(scripts) == 1, scripts  # one digest, whichever worker answers
    script = scripts.pop().partition('src="')[2].partition('"')[0]
    with concurrent.futures.ThreadPoolExecutor(12) as pool:
        assert len(set(pool.map(got, [address + script] * 36))) == 1
    assert isinstance(process, subprocess.Popen)
    os.killpg(process.pid, signal.SIGTERM)
    process.wait(30)
    # The next fleet finds it: no worker loads the compiler.
    address, _ = start(*command)
    with concurrent.futures.ThreadPoolExecutor(12) as pool:
        list(pool.map(got, [f"{address}/"] * 36))
        states = set(pool.map(got, [f"{address}/state"] * 36))
    assert len(states) > 1
    assert all(state.endswith("False") for state in states), states


def test_a_preloaded_app_that_prepares_itself(start: Callable[..., tuple[str, object]], tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(APP + "clientside.prepare(app)\n")
    address, _ = start("-m", "gunicorn", "--preload", "-w", "2", "-b", "127.0.0.1:PORT", "app:server")
    assert got(f"{address}/state").endswith("True")
    assert len(list((tmp_path / "kept").glob("*-min*.json"))) == 1


def test_a_flask_app_prepares_itself() -> None:
    from clientside.flask_adapter import Callbacks
    from flask import Flask

    import clientside

    app = Flask(__name__)
    callbacks = Callbacks(app)

    @callbacks.clientside(clientside.Output("o", "text"), clientside.Input("i", "value"))
    def update(value: str) -> str:
        return value

    clientside.prepare(app)
    from clientside.flask_adapter import page

    assert page._bundles[callbacks]
    with pytest.raises(TypeError, match="prepare takes a Dash app"):
        clientside.prepare(Flask("other"))
