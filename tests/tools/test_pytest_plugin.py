"""`pytest --clientside` and the fixture `clientside_page`, in a pytest of their own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

APP = """
import clientside

@clientside.function
def draw(rows, scale):
    rows.append({"y": 0})
    return {"y": [row["y"] * 2 for row in rows], "scale": scale}

@clientside.function
def lower(text):
    return text.lower()

@clientside.function
def uses_a_file(path):
    return open(path).name

@clientside.function
def outer(text):
    return lower(text) + "!"
"""
TESTS = """
import pytest
from app import draw, lower, outer, uses_a_file

def test_draw():
    rows = [{"y": 1.5}]
    assert draw(rows, scale="log") == {"y": [3.0, 0], "scale": "log"}
    assert len(rows) == 2

def test_raises():
    with pytest.raises(KeyError):
        draw([{}], "log")

def test_differs():
    assert lower("\\u1c89") == "\\u1c89"

def test_not_compiled():
    with pytest.raises(OSError):
        uses_a_file("/nowhere")

def test_calls_within_calls():
    assert outer("A") == "a!"
"""


def pytest_in(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "clientside.pytest_plugin", "-p", "no:cacheprovider", "-q", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=200,
    )


def test_every_call_is_made_twice(write: Any, tmp_path: Path) -> None:
    write("app.py", APP)
    write("test_app.py", TESTS)
    plain = pytest_in(tmp_path)
    assert "5 passed" in plain.stdout and "clientside:" not in plain.stdout
    twice = pytest_in(tmp_path, "--clientside")
    assert twice.returncode == 1 and "2 failed, 3 passed" in twice.stdout
    assert "FAILED test_app.py::test_differs" in twice.stdout
    assert "FAILED test_app.py::test_not_compiled" in twice.stdout
    assert "JavaScript does something else than Python" in twice.stdout
    assert "CPython:    '\\u1c89'\nJavaScript: '\\u1c8a'" in twice.stdout
    assert "clientside: 4 calls of 4 marked functions are the same in JavaScript" in twice.stdout


def test_a_page(write: Any, tmp_path: Path) -> None:
    write(
        "app.py",
        "import clientside\nfrom dash import Dash, Input, Output, dcc, html\napp = Dash(__name__)\n"
        "app.layout = html.Div([dcc.Input(id='i', value='a'), html.P(id='o')])\n"
        "@clientside.callback(Output('o', 'children'), Input('i', 'value'))\n"
        "def shout(text):\n    return text.upper() + '!'\n",
    )
    write(
        "test_page.py",
        "from app import app\n\ndef test_page(clientside_page):\n    page = clientside_page(app)\n"
        "    page.wait_for_selector('text=A!')\n    page.fill('#i', 'hello')\n"
        "    page.wait_for_selector('text=HELLO!')\n"
        "    assert page.errors == []\n\n"
        "def test_errors_fail(clientside_page):\n    page = clientside_page(app)\n"
        "    page.evaluate('console.error(\"something is wrong\")')\n",
    )
    done = pytest_in(tmp_path)
    assert "2 passed" in done.stdout and "1 error" in done.stdout, done.stdout
    assert "the page reports errors:\nsomething is wrong" in done.stdout
