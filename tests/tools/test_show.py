"""`clientside show` side by side, `completion`, `demo`, and what --help says."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import urllib.request
from pathlib import Path
from typing import Any

import pytest

APP = """import clientside


def twice(x):
    return x * 2


@clientside.function
def total(rows: list, factor):
    found = 0
    for row in rows:
        found += twice(row["price"])

    label = f"{found:,.2f}"
    return [label, factor + 1]
"""


def test_a_function_and_what_is_said_of_others(run: Any, write: Any) -> None:
    quiet = "\n\n@clientside.function\ndef quiet(x):\n    return twice(x)\n"
    write("app.py", APP.replace("[label, factor + 1]", "[n for n in {n for n in rows}]") + quiet)
    for options in (["--js"], ["--side-by-side"]):
        assert "set-order" in run("show", "app.py::total", *options).stderr
        assert run("show", "app.py::quiet", *options).stderr == ""
    write("app.py", APP.replace("factor + 1", "undefined") + quiet)
    assert "function quiet(x = null)" in run("show", "app.py::quiet", "--js").stdout
    assert "unknown-name" in run("show", "app.py::twice", "--js").stderr


def test_side_by_side(run: Any, write: Any) -> None:
    write("app.py", APP)
    result = run("show", "app.py::total", "--side-by-side", "--width", "110")
    assert result.returncode == 0, result.stderr
    lines = result.stdout.splitlines()
    assert lines[0] == "app.py:9  clientside.total"
    assert [line.split()[0] for line in lines if re.match(r" +\d+ ", line)] == ["9", "10", "11", "12", "13", "14", "15"]
    assert any(re.search(r"10     found = 0 +│   let found = 0;", line) for line in lines)
    assert "        rows: list[any JSON value] | None" in lines and "        label: str" in lines
    assert not any("\x1b" in line or len(line) > 110 for line in lines)
    # The JavaScript beside it is the JavaScript.
    right = "".join(line.split("│", 1)[1].strip() for line in lines if "│" in line)
    plain = run("show", "app.py::total").stdout.split("\n", 1)[1]
    assert re.sub(r"\s", "", right) == re.sub(r"\s", "", plain)


def test_explain(run: Any, write: Any) -> None:
    write("app.py", APP)
    said = run("show", "app.py", "--explain", "--width", "120").stdout
    assert re.search(r"\$\w+: \S+", said)
    assert "as row['price'] is any JSON value" in said
    assert "returns list[" in said
    helper = run("show", "app.py::twice", "--explain").stdout
    assert helper.startswith("app.py:4  twice")


@pytest.mark.parametrize("width", ["40", "60", "300"])
def test_any_width(run: Any, write: Any, width: str) -> None:
    write("app.py", APP + "\n\n@clientside.function\ndef \u00e9(x):\n    return '\U0001f600\u4e2d\\t' + x\n")
    result = run("show", "app.py", "--side-by-side", "--width", width)
    assert result.returncode == 0 and "\U0001f600\u4e2d" in result.stdout


def test_what_is_not_there(run: Any, write: Any) -> None:
    write("app.py", APP)
    result = run("show", "app.py::nothing", "--explain")
    assert result.returncode == 1 and "no function called 'nothing'; it has total, twice" in result.stderr
    assert run("show", "app.py", "--all", "--explain").returncode == 2


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion(run: Any, shell: str) -> None:
    result = run("completion", shell)
    assert result.returncode == 0 and "_CLIENTSIDE_COMPLETE" in result.stdout
    assert run("completion", "cmd").returncode == 2
    words = run(_CLIENTSIDE_COMPLETE="bash_complete", COMP_WORDS="clientside ve", COMP_CWORD="1")
    assert "verify" in words.stdout


def test_demo(run: Any) -> None:
    assert re.search(r"^gapminder +\S", run("demo").stdout, re.MULTILINE)
    result = run("demo", "nonsense")
    assert result.returncode == 1 and "gapminder" in result.stderr


@pytest.mark.parametrize("name", ["orders", "triggered"])  # one with a factory, one with an app
def test_a_demo_is_served(name: str, tmp_path: Path) -> None:
    pytest.importorskip("dash")
    process = subprocess.Popen(
        [sys.executable, "-m", "clientside", "demo", name, "--port", "0"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONUNBUFFERED": "1", "TMPDIR": str(tmp_path)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout
        address = process.stdout.readline().split()[0]
        with urllib.request.urlopen(address, timeout=30) as answer:
            assert answer.status == 200 and b"<script" in answer.read()
    finally:
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=30)
    assert process.returncode == 0 and "Traceback" not in said, said  # Ctrl-C is how it ends


@pytest.mark.parametrize("command", ["advise", "check", "compile", "completion", "demo", "explain", "show", "verify"])
def test_help_teaches(run: Any, command: str) -> None:
    result = run(command, "--help")
    assert result.returncode == 0
    assert f"clientside {command}" in result.stdout.split("Usage:")[1].split("\n", 1)[1]  # an example
    assert "Exits with" in result.stdout
