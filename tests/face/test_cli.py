"""The commands: what they print, write and return."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from click.testing import CliRunner, Result

import clientside
from clientside.cli import main


@pytest.fixture(autouse=True)
def compiler(handwritten: Any) -> Any:
    """Compiles a file of JavaScript functions, `name: text` per line; a line `!` does not compile."""

    def compile_path(path: str) -> Any:
        lines = Path(path).read_text().splitlines()
        if "!" in lines:
            raise type(
                "Failed", (clientside.CompileError,), {"__init__": lambda self: None, "__str__": lambda _: path}
            )()
        functions = [
            SimpleNamespace(
                name=name, namespace="clientside", function_name=f"app.{name}", line=number, javascript=text.strip()
            )
            for number, (name, _, text) in enumerate((line.partition(":") for line in lines), 1)
        ]
        return SimpleNamespace(text=f"/* {Path(path).name} */", source_map={"version": 3}, functions=tuple(functions))

    handwritten.compile_path = compile_path
    return handwritten


@pytest.fixture
def file(tmp_path: Path) -> str:
    path = tmp_path / "app.py"
    path.write_text("draw: () => 1\nshow: () => 2\n")
    return str(path)


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments)


def test_show(file: str) -> None:
    result = run("show", file)
    assert result.exit_code == 0
    assert result.output == (
        f"// {file}:1  clientside.app.draw\n() => 1\n\n// {file}:2  clientside.app.show\n() => 2\n"
    )


@pytest.mark.parametrize("name", ["show", "app.show"])
def test_show_one(file: str, name: str) -> None:
    assert run("show", f"{file}::{name}").output == f"// {file}:2  clientside.app.show\n() => 2\n"


def test_show_all(file: str) -> None:
    assert run("show", "--all", file).output == "/* app.py */\n"


def test_show_what_is_not_there(file: str) -> None:
    result = run("show", f"{file}::paint")
    assert result.exit_code == 1
    assert "has no function called 'paint'; it has draw, show" in result.output
    assert run("show", "nothing.py").exit_code == 2


def test_compile(file: str, tmp_path: Path) -> None:
    assert run("compile", file, file).output == "/* app.py */\n/* app.py */\n"
    out = tmp_path / "out.js"
    assert run("compile", file, "-o", str(out)).exit_code == 0
    assert out.read_text() == "/* app.py */\n"


def test_compile_with_source_map(file: str, tmp_path: Path) -> None:
    out = tmp_path / "out.js"
    assert run("compile", file, "-o", str(out), "--source-map").exit_code == 0
    assert out.read_text() == "/* app.py */\n//# sourceMappingURL=out.js.map\n"
    assert json.loads((tmp_path / "out.js.map").read_text()) == {"version": 3}
    assert run("compile", file, "--source-map").exit_code == 2


def test_errors_of_all_files_are_shown_and_nothing_is_written(file: str, tmp_path: Path) -> None:
    bad = [tmp_path / "bad.py", tmp_path / "worse.py"]
    for path in bad:
        path.write_text("!")
    result = run("compile", str(bad[0]), file, str(bad[1]), "-o", str(tmp_path / "out.js"))
    assert result.exit_code == 1
    assert result.output == f"{bad[0]}\n{bad[1]}\n"
    assert not (tmp_path / "out.js").exists()


def test_help_teaches() -> None:
    text = run("--help").output
    assert "read, never imported" in text
    assert "clientside show app.py" in text
    assert "compile " in text
    assert "assets/app.js" in run("compile", "--help").output
    assert run("compile").exit_code == 2
