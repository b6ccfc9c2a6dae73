"""`clientside advise`: three apps like real ones, what is said of each of their callbacks, and what counting says.

That the advice is right, tests/browser/test_advised_apps.py shows: it applies the diff and uses the apps.
"""

from __future__ import annotations

import io
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from clientside.advice.measure import Meter
from clientside.advice.rewrite import rewritten

APPS = Path(__file__).parent / "apps"
EXPECTED: dict[str, dict[str, str]] = {
    "sales:app": {
        "draw": "as it is",
        "quote": "as it is",
        "rank": "as it is",
        "send": "as it is",
        "show_tab": "as it is",
        "summarize": "as it is",
        "validate": "as it is",
        "export": "stays",
        "log_in": "stays",
        "select_rows": "stays",
    },
    "tasks:app": {
        "change": "as it is",
        "count": "as it is",
        "render": "as it is",
        "tick": "as it is",
        "show_home": "with a change",
        "save": "stays",
        "sign": "stays",
        "visit": "stays",
        "weather": "stays",
    },
    "reports/app:app": {
        "convert": "as it is",
        "greet": "as it is",
        "keep": "as it is",
        "measure": "as it is",
        "mean": "with a change",
        "history": "stays",
    },
}
# In a process of its own each: Dash's registered callbacks and pages belong to the process.
ASK = """
import json, sys, clientside
report = clientside.advise(sys.argv[1])
print(json.dumps([[a.name, a.kind, [[r.text, r.change, r.line] for r in a.reasons], a.cautions, a.verified, a.payload]
                  for a in report.advice]))
"""


def asked(target: str) -> dict[str, Any]:
    folder, _, name = target.rpartition("/")
    done = subprocess.run(
        [sys.executable, "-c", ASK, name], cwd=APPS / folder, capture_output=True, text=True, timeout=200
    )
    assert done.returncode == 0, done.stderr
    return {row[0]: row[1:] for row in json.loads(done.stdout)}


@pytest.mark.parametrize("target", EXPECTED)
def test_what_is_said_of_each_callback(target: str) -> None:
    found = asked(target)
    assert {name: row[0] for name, row in found.items()} == EXPECTED[target]
    for name, (kind, reasons, _, verified, _) in found.items():
        assert bool(reasons) == (kind != "as it is"), name
        assert all(change for _, change, _ in reasons) or kind == "stays", name
        assert verified > 0 or kind != "as it is", name


def test_reasons_and_cautions() -> None:
    found = asked("tasks:app")
    assert "API_TOKEN" in found["sign"][1][0][0]
    assert found["tick"][2] == ["the clock and the time zone are the visitor's"]
    assert "constant" in found["show_home"][1][0][1]


def test_the_diff_applies(tmp_path: Path) -> None:
    shutil.copy(APPS / "tasks.py", tmp_path)
    command = [sys.executable, "-m", "clientside", "advise", "tasks:app"]
    diff = subprocess.run([*command, "--diff"], cwd=tmp_path, capture_output=True, text=True, timeout=200).stdout
    assert diff.startswith("--- a/tasks.py\n+++ b/tasks.py\n")
    subprocess.run(["git", "apply", "-"], cwd=tmp_path, input=diff, text=True, check=True, timeout=60)
    text = (tmp_path / "tasks.py").read_text()
    assert text.count("@clientside.callback(") == 4 and text.count("@app.callback(") == 5
    # The app prevents initial calls, which a callback without an app does not know.
    assert text.count("prevent_initial_call=True") == 2
    again = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=200)
    assert "4 run in the browser already" in again.stdout and "as they are" not in again.stdout


def test_edits_leave_the_rest_alone() -> None:
    text = "'''Doc.'''\nfrom dash import callback\n\n@callback(A, B)  # \u00e9\ndef f(x):\n    return x\n"
    assert rewritten(text, [(4, 1, 4, 9, "clientside.callback")]) == text.replace(
        "@callback", "@clientside.callback"
    ).replace("import callback\n", "import callback\nimport clientside\n")


def test_what_is_no_app(run: Any, write: Any) -> None:
    write("plain.py", "x = 1\n")
    for target, said in (("plain:x", "no Dash app"), ("nowhere:app", "cannot be imported"), ("plain:y", "has no 'y'")):
        result = run("advise", target)
        assert result.returncode == 1 and said in result.stderr and "Traceback" not in result.stderr


def test_calls_are_counted() -> None:
    def application(environ: Any, start_response: Any) -> list[bytes]:
        assert json.loads(environ["wsgi.input"].read())["output"] == "o.children"
        start_response("200 OK", [])
        return [b"12345"]

    meter = Meter(application)
    body = json.dumps({"output": "o.children"}).encode()
    for _ in range(3):
        environ = {
            "REQUEST_METHOD": "POST",
            "PATH_INFO": "/_dash-update-component",
            "CONTENT_LENGTH": str(len(body)),
            "wsgi.input": io.BytesIO(body),
        }
        assert list(meter(environ, lambda *_: None)) == [b"12345"]
    cost = meter.costs["o.children"]
    assert (cost.calls, cost.sent, cost.received) == (3, 3 * len(body), 15)
