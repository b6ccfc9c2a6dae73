"""The script of a production page is the same for every request, in every process: its tag carries its digest."""

from __future__ import annotations

import base64
import hashlib
import os
import re
import subprocess
import sys
from pathlib import Path

APP = """
import clientside
from dash import Dash, Input, Output, html

app = Dash(__name__)
app.layout = html.Div()


@clientside.callback(Output("o", "children"), Input("i", "value"))
def shout(text):
    return f"{sorted(text.upper().split())!r:>20}" + "!"
"""
ASK = """
import re, sys
from app import app
client = app.server.test_client()
for _ in range(3):
    page = client.get("/").get_data(as_text=True)
    tag = re.search(r'<script src="/(_dash-clientside/bundle[^"]+)"([^>]*)>', page)
    sys.stdout.write(tag[0] + "\\n")
    sys.stdout.write(client.get("/" + tag[1]).get_data(as_text=True).replace("\\n", " ") + "\\n")
"""


def test_the_same_in_every_process(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(APP)
    told = set()
    for seed in ("1", "2", "3"):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        done = subprocess.run(
            [sys.executable, "-c", ASK], cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=100
        )
        assert done.returncode == 0, done.stderr
        told.update(done.stdout.splitlines())
    assert len(told) == 2, "one tag and one text"


def test_the_digest_in_the_tag_is_the_scripts(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(APP)
    ask = ASK.replace('.replace("\\n", " ")', "").replace("range(3)", "range(1)")
    done = subprocess.run([sys.executable, "-c", ask], cwd=tmp_path, capture_output=True, timeout=100)
    tag, _, text = done.stdout.partition(b"\n")
    integrity = re.search(rb'integrity="sha384-([^"]+)"', tag)
    if integrity:
        assert integrity[1] == base64.b64encode(hashlib.sha384(text[:-1]).digest())
