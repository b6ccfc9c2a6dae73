"""The commands: what they print, write and return."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from clientside.compiler.diagnostics.codes import pages
from py_mini_racer import MiniRacer

from clientside.cli import main

APP = """
import clientside
from dash import Input, Output


@clientside.callback(Output("o", "children"), Input("i", "value"))
def draw(value):
    return {"x": value}


@clientside.function
def show(text):
    return len(str(text))
"""
DRAW = "function draw(value = null) {\n  return { x: value };\n}"


@pytest.fixture
def file(tmp_path: Path) -> str:
    path = tmp_path / "app.py"
    path.write_text(APP)
    return str(path)


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments)


def test_show(file: str) -> None:
    result = run("show", file)
    assert result.exit_code == 0
    first, second = result.output.split("\n\n")
    assert first == f"// {file}:7  clientside.app.draw\n{DRAW}"
    assert second.startswith(f"// {file}:12  clientside.show\nfunction show(")


@pytest.mark.parametrize("name", ["draw", "app.draw"])
def test_show_one(file: str, name: str) -> None:
    assert run("show", f"{file}::{name}").output == f"// {file}:7  clientside.app.draw\n{DRAW}\n"


def test_show_all_is_what_compile_writes(file: str) -> None:
    assert run("show", "--all", file).output == run("compile", file).output


def test_show_what_is_not_there(file: str) -> None:
    result = run("show", f"{file}::paint")
    assert result.exit_code == 1
    assert "has no function called 'paint'; it has draw, show" in result.output
    assert run("show", "nothing.py").exit_code == 2


def test_what_compile_writes_runs(file: str, tmp_path: Path) -> None:
    out = tmp_path / "out.js"
    assert run("compile", file, "-o", str(out)).exit_code == 0
    engine = MiniRacer()
    engine.eval(out.read_text())
    assert json.loads(engine.eval("JSON.stringify(dash_clientside.clientside['app.draw'](3))")) == {"x": 3}
    assert engine.eval("dash_clientside.clientside.show(1234)") == 4


def test_several_files_are_one_script(file: str, tmp_path: Path) -> None:
    other = tmp_path / "other.py"
    other.write_text("def double(x):\n    return x + x\n")
    engine = MiniRacer()
    engine.eval(run("compile", file, str(other)).output)
    assert engine.eval("Object.keys(dash_clientside.clientside).join()") == "app.draw,show,double"


def test_compile_with_source_map(file: str, tmp_path: Path) -> None:
    out = tmp_path / "out.js"
    assert run("compile", file, "-o", str(out), "--source-map").exit_code == 0
    assert out.read_text().endswith("\n//# sourceMappingURL=out.js.map\n")
    source_map = json.loads((tmp_path / "out.js.map").read_text())
    assert source_map["version"] == 3
    assert source_map["sourcesContent"] == [APP]
    assert run("compile", file, "--source-map").exit_code == 2


def test_errors_of_all_files_are_shown_and_nothing_is_written(file: str, tmp_path: Path) -> None:
    bad, worse = tmp_path / "bad.py", tmp_path / "worse.py"
    bad.write_text("def f(x):\n    return undefined_name + also_undefined\n")
    worse.write_text("def f(:\n")
    result = run("compile", str(bad), file, str(worse), "-o", str(tmp_path / "out.js"))
    assert result.exit_code == 1
    assert f"{bad}:2:12: error: " in result.stderr
    assert f"{bad}:2:29: error: " in result.stderr
    assert f"{worse}:1:7: error: invalid syntax [syntax-error]" in result.stderr
    assert result.stdout == ""
    assert not (tmp_path / "out.js").exists()


def test_warnings_are_told_and_stop_nothing(tmp_path: Path) -> None:
    path = tmp_path / "app.py"
    path.write_text("def f(x):\n    return [y for y in 5]\n")
    result = run("show", str(path))
    assert result.exit_code == 0
    assert result.stdout.startswith(f"// {path}:1  clientside.f\n")
    assert "warning: " in result.stderr


@pytest.mark.parametrize("code", sorted(pages()))
def test_explain(code: str) -> None:
    page = pages()[code]
    result = run("explain", code)
    assert result.exit_code == 0
    assert page.message in result.output
    assert page.text in result.output
    assert "Works:" in result.output


def test_explain_what_is_not_there() -> None:
    result = run("explain", "unknown-nam")
    assert result.exit_code == 1
    assert "there is no diagnostic 'unknown-nam'; did you mean unknown-name" in result.output
    assert run("explain", "qqqqqqqqqqqqq").exit_code == 1
    assert set(pages()) == {line.split()[0] for line in run("explain").output.splitlines()}


def test_help_teaches() -> None:
    text = run("--help").output
    assert "read files and never import them" in text
    assert "clientside show app.py" in text
    assert "compile " in text
    assert "explain " in text
    assert "assets/app.js" in run("compile", "--help").output
    assert run("compile").exit_code == 2


def test_minified_scripts_are_smaller(tmp_path: Path) -> None:
    """The same functions in fewer bytes, with a source map that leads to the Python file."""
    source = tmp_path / "small.py"
    source.write_text(
        "import clientside\n\n@clientside.function\ndef total(rows):\n    return sum(r['n'] for r in rows)\n"
    )
    runner = CliRunner()
    large, small = tmp_path / "large.js", tmp_path / "small.js"
    for path, options in ((large, []), (small, ["--minify", "--source-map"])):
        done = runner.invoke(main, ["compile", str(source), "-o", str(path), "--no-cache", *options])
        assert done.exit_code == 0, done.output
    assert small.stat().st_size < large.stat().st_size * 0.8
    assert json.loads((tmp_path / "small.js.map").read_text())["sources"] == ["small.py"]
