"""`clientside check`: formats, settings, comments."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from clientside.compiler.diagnostics.diagnostic import CompileError
from clientside.compiler.pipeline import compile_path

import clientside

BAD = """import clientside


@clientside.function
def f(names):
    return [name for name in {n for n in names}]


@clientside.function
def g():
    return undefined_name
"""


def test_text(run: Any, write: Any) -> None:
    write("app.py", BAD)
    result = run("check", "app.py")
    assert result.returncode == 1 and result.stderr == ""
    assert "app.py:11:12: error: `undefined_name` is not defined [unknown-name]" in result.stdout
    assert "   11 |     return undefined_name\n      |            ^^^^^^^^^^^^^^" in result.stdout
    assert "[set-order]" in result.stdout and "\x1b" not in result.stdout
    assert "1 error, 1 note: 2 functions in 1 file" in result.stdout.splitlines()[-1]


def test_nothing_wrong(run: Any, write: Any) -> None:
    write("app.py", "import clientside\n@clientside.function\ndef f(x):\n    return x\n")
    write("server.py", "import pandas\nx = pandas.DataFrame()\n")
    result = run("check")
    assert result.returncode == 0
    assert result.stdout.startswith("nothing wrong: 1 functions in 1 file")


def test_json(run: Any, write: Any) -> None:
    write("app.py", BAD)
    found = json.loads(run("check", "app.py", "-f", "json").stdout)
    assert found["ok"] is False and found["files"] == 1
    assert [d["code"] for d in found["diagnostics"]] == ["set-order", "unknown-name"]
    assert found["diagnostics"][1] | {"hint": ""} == {
        "code": "unknown-name",
        "severity": "error",
        "message": "`undefined_name` is not defined",
        "hint": "",
        "file": "app.py",
        "line": 11,
        "column": 12,
        "end_line": 11,
        "end_column": 26,
    }


def test_sarif(run: Any, write: Any, tmp_path: Any) -> None:
    write("app.py", BAD)
    result = run("check", "app.py", "nowhere.py", "-f", "sarif", "-o", "out/check.sarif")
    assert result.returncode == 1 and result.stdout == ""
    found = json.loads((tmp_path / "out/check.sarif").read_text())
    assert found["version"] == "2.1.0"
    (made,) = found["runs"]
    assert [rule["id"] for rule in made["tool"]["driver"]["rules"]] == ["set-order", "unknown-name"]
    for one in made["results"]:
        assert made["tool"]["driver"]["rules"][one["ruleIndex"]]["id"] == one["ruleId"]
    region = made["results"][1]["locations"][0]["physicalLocation"]
    assert region["artifactLocation"]["uri"] == "app.py"
    assert region["region"] == {"startLine": 11, "startColumn": 12, "endLine": 11, "endColumn": 26}
    assert made["invocations"][0]["executionSuccessful"] is False


def test_github(run: Any, write: Any) -> None:
    write("a,b.py", BAD)
    lines = run("check", "a,b.py", "-f", "github").stdout.splitlines()
    assert lines[0].startswith("::notice file=a%2Cb.py,line=6,endLine=6,col=")
    assert lines[1].startswith(
        "::error file=a%2Cb.py,line=11,endLine=11,col=12,title=unknown-name,endColumn=25::`undef"
    )
    assert len(lines) == 2


def test_comments_hold_back_notes_but_no_errors(run: Any, write: Any) -> None:
    known = BAD.replace("in names}]", "in names}]  # clientside: ignore[set-order]")
    write("app.py", known.replace("undefined_name", "undefined_name  # clientside: ignore"))
    result = run("check", "app.py")
    assert "set-order" not in result.stdout and "1 error, 1 ignored" in result.stdout
    assert result.returncode == 1


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "pyproject.toml",
            '[tool.clientside]\npaths = ["src"]\nexclude = ["src/old*", "made"]\nignore = ["set-order"]\n',
        ),
        ("setup.cfg", "[clientside]\npaths = src\nexclude =\n    src/old*\n    made\nignore = set-order\n"),
    ],
)
def test_settings(run: Any, write: Any, name: str, text: str) -> None:
    write(name, text)
    for file in ("src/app.py", "src/old_app.py", "src/made/app.py", "other.py"):
        write(file, BAD)
    found = json.loads(run("check", "-f", "json").stdout)
    assert [(d["file"], d["code"]) for d in found["diagnostics"]] == [("src/app.py", "unknown-name")]
    assert (found["files"], found["ignored"]) == (1, 1)


@pytest.mark.parametrize(
    "text",
    [
        "[tool.clientside]\nstrct = true\n",
        "[tool.clientside]\nstrict = 1\n",
        "[tool.clientside\n",
        '[tool]\nclientside = "x"\n',
    ],
)
def test_wrong_settings(run: Any, write: Any, text: str) -> None:
    write("pyproject.toml", text)
    result = run("check", ".")
    assert result.returncode == 2 and "pyproject.toml" in result.stderr and "Traceback" not in result.stderr


def test_strict(run: Any, write: Any) -> None:
    write("app.py", "import clientside\n@clientside.function\ndef f(x):\n    return list({1, 2})\n")
    assert run("check").returncode == 0
    assert run("check", "--strict").returncode == 0  # notes are no warnings
    assert run("check", "--ignore", "nonsense").returncode == 2


def test_api(tmp_path: Any) -> None:
    path = tmp_path / "app.py"
    path.write_text(BAD)
    report = clientside.check(path, notes=False)
    assert not report.ok and [d.code for d in report.diagnostics] == ["unknown-name"]
    assert report.functions == 2


APPS = ("from dash import Dash\n\napp = Dash(__name__)\n", "import dash as d\n\napp = d.Dash()\n")


@pytest.mark.parametrize("text", APPS)
def test_a_dash_app_that_marks_nothing(tmp_path: Path, text: str) -> None:
    file = tmp_path / "app.py"
    file.write_text(text)
    report = clientside.check(file)
    assert [(d.code, d.severity, d.line) for d in report.diagnostics] == [("nothing-marked", "note", 3)]
    assert report.ok
    with pytest.raises(CompileError, match="this Dash app marks no function"):
        compile_path(file)
