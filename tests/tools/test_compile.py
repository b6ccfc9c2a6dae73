"""`clientside compile`: scripts of files, folders and apps; checked, kept, watched."""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from py_mini_racer import MiniRacer

import clientside

ONE = "import clientside\nfrom helper import twice\n\n@clientside.function\ndef one(x):\n    return twice(x)\n"
TWO = "import clientside\nfrom helper import twice\n\n@clientside.function\ndef two(x):\n    return [twice(x)]\n"
HELPER = "FACTOR = 2\n\ndef twice(x):\n    return x * FACTOR\n"


@pytest.fixture
def project(write: Any, tmp_path: Path) -> Path:
    write("one.py", ONE)
    write("pages/two.py", TWO)
    write("pages/helper.py", HELPER)
    write("helper.py", HELPER)
    return tmp_path


def called(text: str, call: str) -> Any:
    engine = MiniRacer()
    engine.eval("globalThis.window = globalThis;" + text)
    member = call if call.startswith("?.") else f".{call}"
    return json.loads(engine.eval(f"JSON.stringify(dash_clientside.clientside{member})"))


def test_one_script_of_several_files(run: Any, project: Path) -> None:
    result = run("compile", "one.py", "pages", "-o", "out/app.js", "--source-map")
    assert result.returncode == 0, result.stderr
    text = (project / "out/app.js").read_text()
    assert called(text, "one(4)") == 8 and called(text, "two(4)") == [8]
    assert text.count('"use strict"') == 1  # one bundle: helpers are in it once
    found = json.loads((project / "out/app.js.map").read_text())
    assert set(found["sources"]) >= {"../one.py", "../pages/two.py"}
    assert text.endswith("//# sourceMappingURL=app.js.map\n")
    assert sorted(p.name for p in (project / "out").iterdir()) == ["app.js", "app.js.map"]


def test_one_script_per_page(run: Any, project: Path) -> None:
    assert run("compile", "one.py", "pages", "-o", "out", "--per-page").returncode == 0
    assert called((project / "out/one.js").read_text(), "one(1)") == 2
    assert called((project / "out/pages/two.js").read_text(), "two(1)") == [2]
    assert run("compile", "one.py", "-o", "out.js", "--per-page").returncode == 2


def test_the_same_each_time_and_kept(run: Any, project: Path) -> None:
    first = run("compile", "one.py", "-o", "out/a.js", "--source-map")
    before = (project / "out/a.js").read_bytes(), (project / "out/a.js.map").read_bytes()
    again = run("compile", "one.py", "-o", "out/a.js", "--source-map", PYTHONHASHSEED="7")
    assert "unchanged" not in first.stderr and "1 of 1 scripts unchanged" in again.stderr
    assert "0 files written" in again.stderr
    anew = run("compile", "one.py", "-o", "out/a.js", "--source-map", "--no-cache", PYTHONHASHSEED="8")
    assert "unchanged" not in anew.stderr
    assert before == ((project / "out/a.js").read_bytes(), (project / "out/a.js.map").read_bytes())
    # A value that is captured from another file counts as well.
    (project / "helper.py").write_text(HELPER.replace("FACTOR = 2", "FACTOR = 5"))
    changed = run("compile", "one.py", "-o", "out/a.js", "--source-map")
    assert "unchanged" not in changed.stderr
    assert called((project / "out/a.js").read_text(), "one(4)") == 20


RARE = """import clientside
from clientside import Input, Output

@clientside.callback(Output("o", "children"), Input("i", "value"))
def label(rows):
    return [f"{row['name']}: {row['size'] * 2}" for row in sorted(rows, key=lambda row: row["size"])]
"""


def test_two_parts(run: Any, write: Any, tmp_path: Path) -> None:
    write("app.py", RARE)
    made = run("compile", "app.py", "-o", "out/app.js", "--split", "--source-map")
    assert made.returncode == 0, made.stderr
    files = {name: (tmp_path / "out" / name).read_text() for name in os.listdir(tmp_path / "out")}
    assert sorted(files) == ["app.complete.js", "app.complete.js.map", "app.js", "app.js.map"]
    small, complete = files["app.js"], files["app.complete.js"]
    assert len(small) < 0.8 * len(complete)
    body = complete.partition("//# sourceMappingURL=")[0].rstrip("\n")
    assert f'import("./app.complete.js?v={hashlib.sha256(body.encode()).hexdigest()[:16]}")' in small
    assert json.loads(files["app.js.map"])["sources"] == json.loads(files["app.complete.js.map"])["sources"]
    rows = "[{name: 'b', size: 2}, {name: 'a', size: 1}]"
    for text in (small, complete):
        assert called(text.replace("import(", "(x => 0)("), f"?.['app.label']({rows})") == ["a: 2", "b: 4"]
    for name, text in (("app.js", small), ("app.complete.js", complete)):
        assert (
            f"out/{name}: " in made.stderr
            and f"minified {len(text.partition('//# sourceMapping')[0]):,}" in made.stderr
        )
    again = run("compile", "app.py", "-o", "out/app.js", "--split", "--source-map")
    assert "0 files written" in again.stderr and "1 of 1 scripts unchanged" in again.stderr
    assert again.stderr.splitlines()[:2] == made.stderr.splitlines()[:2]
    (tmp_path / "out/app.complete.js").write_text("// another one")
    stale = run("compile", "app.py", "-o", "out/app.js", "--split", "--source-map", "--check")
    assert (
        stale.returncode == 1 and "app.complete.js: out of date" in stale.stderr and "app.js: out" not in stale.stderr
    )


def test_functions_that_others_call_are_in_one_part(run: Any, project: Path) -> None:
    made = run("compile", "one.py", "-o", "out/app.js", "--split")
    assert made.returncode == 0 and "in one part" in made.stderr and os.listdir(project / "out") == ["app.js"]
    minified = run("compile", "one.py", "-o", "out/app.js", "--minify", "--check")
    assert minified.returncode == 0, minified.stderr
    assert run("compile", "one.py", "--split").returncode == 2


def test_two_parts_of_an_app(run: Any, write: Any, tmp_path: Path) -> None:
    write(
        "shop.py",
        "from dash import Dash, Input, Output, html\nimport clientside\napp = Dash(__name__)\napp.layout = html.Div()\n"
        + RARE.split("\n\n", 1)[1],
    )
    assert run("compile", "shop:app", "-o", "a.js", "--split").returncode == 0
    assert "shop.label" in (tmp_path / "a.complete.js").read_text()


def test_sizes(run: Any, project: Path) -> None:
    readable = run("compile", "one.py", "-o", "a.js", "--no-cache").stderr
    minified = run("compile", "one.py", "-o", "b.js", "--minify").stderr
    size = re.match(r"a\.js: ([\d,]+) bytes, gzip [\d,]+\n1 function, 1 files written", readable)
    assert size, readable
    small = re.match(r"b\.js: ([\d,]+) bytes, minified ([\d,]+), gzip ([\d,]+)\n", minified)
    assert small and small[1] == size[1], minified
    assert small[2] == f"{(project / 'b.js').stat().st_size:,}"
    assert small[3] == f"{len(gzip.compress((project / 'b.js').read_bytes(), 9, mtime=0)):,}"


def test_check(run: Any, project: Path) -> None:
    missing = run("compile", "one.py", "-o", "a.js", "--check")
    assert missing.returncode == 1 and "a.js: missing" in missing.stderr and not (project / "a.js").exists()
    run("compile", "one.py", "-o", "a.js")
    assert run("compile", "one.py", "-o", "a.js", "--check").returncode == 0
    (project / "one.py").write_text(ONE.replace("twice(x)", "twice(x) + 1"))
    stale = run("compile", "one.py", "-o", "a.js", "--check")
    assert stale.returncode == 1 and "a.js: out of date" in stale.stderr


def test_an_app_with_values_that_only_it_has(run: Any, write: Any, tmp_path: Path) -> None:
    write(
        "shop.py",
        "from dash import Dash, Input, Output, html\nimport clientside, random\n"
        "app = Dash(__name__)\napp.layout = html.Div()\nRATE = random.choice([5, 5])\n"
        "@clientside.callback(Output('o', 'children'), Input('i', 'value'))\n"
        "def price(x):\n    return x * RATE\n",
    )
    read = run("compile", "shop.py", "-o", "a.js")
    assert read.returncode == 1 and "RATE" in read.stderr and not (tmp_path / "a.js").exists()
    live = run("compile", "shop:app", "-o", "a.js")
    assert live.returncode == 0, live.stderr
    engine = MiniRacer()
    engine.eval("globalThis.window = globalThis;" + (tmp_path / "a.js").read_text())
    assert engine.eval("dash_clientside.clientside['shop.price'](2)") == 10
    assert run("compile", "shop:ap", "-o", "a.js").stderr.strip() == "shop:ap: shop has no 'ap'; did you mean shop:app?"


def test_two_functions_of_one_name(run: Any, write: Any) -> None:
    text = "import clientside\n@clientside.function\ndef same(x):\n    return x\n"
    write("a.py", text)
    write("b.py", text)
    result = run("compile", "a.py", "b.py", "-o", "out.js")
    assert result.returncode == 1 and "is two functions: a.py:3 and b.py:3" in result.stderr


def test_watch(project: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "clientside", "compile", "one.py", "-o", "a.js", "--watch"],
        cwd=project,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        wait_for(lambda: (project / "a.js").exists() and called((project / "a.js").read_text(), "one(1)") == 2)
        wait_for_line(process, "watching for changes")
        (project / "helper.py").write_text(HELPER.replace("FACTOR = 2", "FACTOR = 7"))
        wait_for(lambda: called((project / "a.js").read_text(), "one(1)") == 7)
        (project / "one.py").write_text("def broken(:\n")
        wait_for_line(process, "syntax-error")
        (project / "one.py").write_text(ONE.replace("twice(x)", "twice(x) + 1"))
        wait_for(lambda: called((project / "a.js").read_text(), "one(1)") == 8)
    finally:
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=20)
    assert process.returncode == 0


def wait_for(done: Any) -> None:
    for _ in range(600):
        if done():
            return
        time.sleep(0.05)
    raise AssertionError("it does not happen")


def wait_for_line(process: Any, text: str) -> None:
    for line in process.stderr:
        if text in line:
            return
    raise AssertionError(f"{text!r} is not said")


def test_api(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(project)
    report = clientside.build("one.py", output="a.js", cache=False)
    assert report.ok and [s.functions for s in report.scripts] == [1]
    assert report.stale() == [Path("a.js")] and not os.path.exists("a.js")
    assert not clientside.build("nowhere.py").ok


def test_an_app_of_another_name_beside_names_of_the_page(run: Any, write: Any) -> None:
    write("shop.py", "from clientside.browser import fetch\nimport dash\nweb = dash.Dash('shop')\n")
    result = run("compile", "shop:app", "-o", "out/")
    assert result.returncode == 1
    assert "shop has no 'app'; did you mean shop:web?" in result.stdout + result.stderr
