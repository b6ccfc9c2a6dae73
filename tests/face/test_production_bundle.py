"""The script of a production page is the same for every request, in every process: its tag carries its digest."""

from __future__ import annotations

import base64
import hashlib
import json
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


SPLIT = """
import clientside
from dash import Dash, Input, Output, html

app = Dash(__name__)
app.layout = html.Div()

@clientside.callback(Output("a", "children"), Input("i", "value"))
def joined(text):
    return sorted(text or []), f"{text!r}", text * 2

@clientside.function
def named(text):
    return sorted(text or []), f"{text!r}", text * 2
"""
ASK_BOTH = """
import json, re, sys
from app import app
from clientside.dash_plugin import bundle_of
client = app.server.test_client()
page = client.get("/").get_data(as_text=True)
address = re.search(r'<script src="/(_dash-clientside/bundle[^"]+)"', page)[1]
small = client.get("/" + address).get_data(as_text=True)
found = re.search(r'import\\("./(complete.js[?]v=[0-9a-f]+)"\\)', small)
complete = client.get("/_dash-clientside/" + found[1]) if found else None
other = client.get("/_dash-clientside/complete.js?v=0").status_code
caching = complete.headers["Cache-Control"] if complete else ""
text = complete.get_data(as_text=True) if complete else ""
print(json.dumps([bool(found), len(small), len(text), other, caching, "named" in text, "named" in small]))
"""


def asked(folder: Path, program: str, **environment: str) -> list[object]:
    (folder / "app.py").write_text(SPLIT)
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=100,
    )
    assert done.returncode == 0, done.stderr
    found: list[object] = json.loads(done.stdout)
    return found


def test_the_complete_script_is_served_beside_the_small_one(tmp_path: Path) -> None:
    cached = {"CLIENTSIDE_CACHE": str(tmp_path / "cache")}
    program = ASK_BOTH.replace(', "named" in text, "named" in small', "")
    both = asked(tmp_path, program.replace('Output("b"', ""), **cached)
    assert asked(tmp_path, program, **cached) == both, "from the disk"


def test_functions_that_are_only_named_are_complete(tmp_path: Path) -> None:
    """Other scripts of the page may call them, and would not wait for a promise: so nothing is rare here."""
    found, _, _, other, *_ = asked(tmp_path, ASK_BOTH)
    assert not found
    assert other == 404


def test_callbacks_alone_are_split(tmp_path: Path) -> None:
    small = SPLIT.replace("@clientside.function", "@clientside.callback(Output('b', 'children'), Input('i', 'value'))")
    (tmp_path / "two").mkdir()
    program = f"open('app.py', 'w').write({small!r})\n{ASK_BOTH}"
    found, length, complete, other, caching, *_ = asked(tmp_path / "two", program)
    assert found
    assert isinstance(length, int)
    assert isinstance(complete, int)
    assert length < complete * 0.8
    assert other == 404, "a page of another version is told so"
    assert "immutable" in str(caching)


def test_a_script_from_elsewhere_is_complete(tmp_path: Path) -> None:
    """Its hash is in the page; that of a second script could not be checked."""
    small = SPLIT.replace("@clientside.function", "@clientside.callback(Output('b', 'children'), Input('i', 'value'))")
    ask = ASK_BOTH.replace('src="/(_dash', 'src="https://cdn.example.com/(_dash')
    program = f"open('app.py', 'w').write({small!r})\n{ask}"
    found, *_ = asked(tmp_path, program, CLIENTSIDE_CDN="https://cdn.example.com")
    assert not found
