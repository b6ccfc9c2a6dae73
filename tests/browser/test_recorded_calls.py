"""Calls that a person makes in the page, recorded in debug mode and made again by `clientside verify --recorded`."""

from __future__ import annotations

import json
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

APP = """
from dash import Dash, Input, Output, State, dcc, html

import clientside

app = Dash(__name__)
app.layout = html.Div(
    [dcc.Input(id="text", value="a"), dcc.Store(id="kept", data=[1.5]), html.P(id="shown"), html.P(id="all")]
)


@clientside.callback(Output("shown", "children"), Input("text", "value"), State("nowhere", "data", allow_optional=True))
def lower(text, unset):
    return text.lower()


@clientside.callback(Output("all", "children"), Input("text", "value"), State("kept", "data"))
async def gather(text, kept):
    kept.append(text)
    return str(kept)
"""


def test_recorded_and_made_again(serve: Callable[..., str], page: Any, tmp_path: Path) -> None:
    path, file = tmp_path / "lowering.py", tmp_path / "calls.jsonl"
    path.write_text(APP)
    page.goto(serve(path, "--debug", CLIENTSIDE_RECORD=str(file)))
    page.wait_for_function("document.querySelector('#shown')?.innerText === 'a'")
    page.fill("#text", "\u1c89 B")  # Unicode 16: CPython 3.11 does not know its lower case
    page.wait_for_function("document.querySelector('#all')?.innerText.includes('B')")
    wanted = "clientside.lowering.lower"
    for _ in range(100):
        calls = [json.loads(line) for line in file.read_text().splitlines()] if file.exists() else []
        if [call["args"][0] for call in calls if call["function"] == wanted].count("\u1c89 B"):
            break
        time.sleep(0.1)
    assert next(call["args"] for call in calls if call["function"] == wanted) == ["a", None]
    assert {"function": "clientside.lowering.gather", "args": ["a", [1.5]], "result": "[1.5, 'a']"} in calls
    command = [sys.executable, "-m", "clientside", "verify", "lowering.py", "--recorded", str(file), "--no-generate"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=120)
    assert done.returncode == 1
    assert "lower('\\u1c89 B', None)" in done.stdout and "1 call (1 recorded)" in done.stdout, done.stdout


def test_nothing_is_recorded_otherwise(serve: Callable[..., str], tmp_path: Path) -> None:
    path, file = tmp_path / "lowering.py", tmp_path / "calls.jsonl"
    path.write_text(APP)
    address = serve(path, CLIENTSIDE_RECORD=str(file))
    assert "CLIENTSIDE_RECORD" not in urllib.request.urlopen(f"{address}_dash-clientside/bundle.js").read().decode()
    request = urllib.request.Request(f"{address}_dash-clientside/recorded", b'{"function": "f", "args": []}')
    with pytest.raises(urllib.error.HTTPError, match="404"):
        urllib.request.urlopen(request)
    assert not file.exists()
