"""Scripts that were compiled before the app starts: used as they are, and not at all once they do not fit."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

APP = """import os
from dash import Dash, Input, Output, dcc, html
import clientside
from helper import twice

app = Dash(__name__)
app.layout = html.Div([dcc.Input(id="i"), html.Div(id="o")])
LIMIT = {limit}


@clientside.callback(Output("o", "children"), inputs={{"given": Input("i", "value")}}, on_error=lambda e: str(e))
def update(given):
    return min(twice(given), LIMIT)
"""
HELPER = "def twice(x):\n    return x * 2\n"
# What a page of the app loads, and whether the compiler was needed for it.
PAGE = """
import json, re, sys
sys.path.insert(0, ".")
import app
client = app.app.server.test_client()
page = client.get("/").text
tags = re.findall(r'<script[^>]* src="([^"]*)"', page)
mine = [t for t in tags if "_dash-clientside" in t]
text = client.get(mine[0]).text if mine else ""
client.get("/")
print(json.dumps([tags, text, "clientside.compiler.pipeline" in sys.modules]))
"""


class Project:
    """An app in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.script = folder / "assets" / "clientside.js"
        self.write("5")
        (folder / "helper.py").write_text(HELPER)

    def write(self, limit: str) -> None:
        (self.folder / "app.py").write_text(APP.format(limit=limit))

    def run(self, *command: str, **environment: str) -> subprocess.CompletedProcess[str]:
        known = {**os.environ, "CLIENTSIDE_CACHE": "off", **environment}
        return subprocess.run(
            [sys.executable, *command], cwd=self.folder, env=known, capture_output=True, text=True, timeout=120
        )

    def compile(self, *options: str, what: str = "app.py", **environment: str) -> None:
        made = self.run("-m", "clientside", "compile", what, "-o", "assets/clientside.js", *options, **environment)
        assert made.returncode == 0, made.stderr

    def page(self, **environment: str) -> tuple[list[str], str, bool, str]:
        """The addresses of the page's scripts, our script, whether the compiler ran, and what the server said."""
        ran = self.run("-c", PAGE, **environment)
        assert ran.returncode == 0, ran.stderr
        tags, text, compiled = json.loads(ran.stdout)
        return tags, text, compiled, ran.stderr


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


def used(project: Project, found: tuple[list[str], str, bool, str]) -> bool:
    """Whether the page got the committed script; if not, that was said, once."""
    tags, text, compiled, said = found
    assert len([tag for tag in tags if "_dash-clientside" in tag]) == 1
    assert not any("/assets/clientside.js" in tag for tag in tags)
    if compiled:
        assert said.count("is out of date, and not used") == 1
        return False
    assert said == ""
    assert project.script.read_text().startswith(text)
    return True


def test_used_as_it_is(project: Project) -> None:
    _, text, compiled, said = project.page()
    assert compiled and said == "" and "update" in text
    project.compile()
    assert used(project, project.page())
    (project.folder / "assets" / "own.js").write_text("// mine\n")
    found = project.page()
    assert used(project, found)
    assert any("/assets/own.js" in tag for tag in found[0])


def test_small_and_with_a_map(project: Project) -> None:
    project.compile("--minify", "--source-map")
    found = project.page()
    assert used(project, found)
    assert "sourceMappingURL" not in found[1] and '"version"' not in found[1]
    assert found[1].startswith('(()=>{"use strict"')


def test_in_two_parts(project: Project) -> None:
    head = APP.split("@clientside.callback")[0].format(limit="5")
    body = "    return [f\"{row['name']}: {row['size'] * 2}\" for row in sorted(rows, key=lambda row: row['size'])]\n"
    (project.folder / "app.py").write_text(
        f'{head}@clientside.callback(Output("o", "children"), Input("i", "value"))\ndef update(rows):\n{body}'
    )
    project.compile("--split", "--source-map")
    complete = project.folder / "assets" / "clientside.complete.js"
    tags, text, compiled, said = project.page()
    assert not compiled and said == "" and not any("/assets/" in tag for tag in tags)
    whole = complete.read_text().partition("//# sourceMappingURL=")[0].rstrip("\n")
    digest = hashlib.sha256(whole.encode()).hexdigest()[:16]
    assert f'import("./complete.js?v={digest}")' in text and "clientside.complete.js" not in text
    served = project.run(
        "-c",
        PAGE.replace(
            'client.get("/")\nprint', f'text = client.get("/_dash-clientside/complete.js?v={digest}").text\nprint', 1
        ),
    )
    assert json.loads(served.stdout)[1] == whole, served.stderr
    # Where nothing can be loaded later, the app is compiled into one part.
    _, text, compiled, said = project.page(CLIENTSIDE_SPLIT="0")
    assert compiled and said == "" and "complete.js" not in text
    complete.write_text("// another one\n")
    _, _, compiled, said = project.page()
    assert compiled and "clientside.complete.js is not its complete script" in said


def test_another_checkout(project: Project, tmp_path: Path) -> None:
    project.compile(what="app:app")
    other = tmp_path.parent / f"{tmp_path.name}-elsewhere"
    project.folder.rename(other)
    project.folder, project.script = other, other / "assets" / "clientside.js"
    assert used(project, project.page())
    for name in ("app.py", "helper.py", "assets/clientside.js"):  # as git checks out on Windows
        file = other / name
        file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    assert project.page()[2:] == (False, "")


@pytest.mark.parametrize("what", ["app.py", "app:app"])
def test_a_changed_file(project: Project, what: str) -> None:
    project.compile(what=what)
    assert used(project, project.page())
    (project.folder / "helper.py").write_text("def twice(x):\n    return x + x\n")
    found = project.page()
    assert not used(project, found)
    assert "helper.py has changed" in found[3] and "clientside compile" in found[3]
    project.compile(what=what)
    assert used(project, project.page())
    project.write("6")
    assert not used(project, project.page())


def test_a_file_that_is_gone(project: Project) -> None:
    project.compile()
    (project.folder / "helper").mkdir()
    (project.folder / "helper.py").rename(project.folder / "helper" / "__init__.py")
    found = project.page()
    assert not used(project, found)
    assert "../helper.py is not there" in found[3]


def test_values_that_only_the_running_app_has(project: Project) -> None:
    project.write('int(os.environ["LIMIT"])')
    project.compile(what="app:app", LIMIT="7")
    assert used(project, project.page(LIMIT="7"))
    found = project.page(LIMIT="8")
    assert not used(project, found)
    assert "the values that the functions read from outside are others than they were" in found[3]


def test_a_function_that_the_script_lacks(project: Project) -> None:
    project.compile()
    made = json.loads(project.script.read_text().rpartition("//# clientside=")[2])
    (project.folder / "more.py").write_text(
        'import clientside\nfrom dash import Input, Output\n\n\n@clientside.callback(Output("o", "title"), '
        'Input("i", "id"))\ndef title(x):\n    return x\n'
    )
    text = (project.folder / "app.py").read_text() + "\n\nimport more\n"
    (project.folder / "app.py").write_text(text)
    # As if the script had been made of this file, but without the other.
    import hashlib

    made["files"]["../app.py"] = hashlib.sha256(text.encode()).hexdigest()[:20]
    script = project.script.read_text().rpartition("//# clientside=")[0]
    project.script.write_text(f"{script}//# clientside={json.dumps(made)}\n")
    found = project.page()
    assert not used(project, found)
    assert "it has no clientside.more.title" in found[3]
    made["calls"]["clientside.app.update"] = "0" * 12
    project.script.write_text(f"{script}//# clientside={json.dumps(made)}\n")
    assert "clientside.app.update has other inputs and outputs" in project.page()[3]


def test_scripts_of_another_version_and_damaged_ones(project: Project) -> None:
    project.compile()
    text = project.script.read_text()
    project.script.write_text(text.replace('"version":"', '"version":"0.0.'))
    found = project.page()
    assert not used(project, found)
    assert "was made by clientside 0.0." in found[3]
    for damaged in (text[:-20] + "\n", text.replace('{"version"', '{"x":'), text + "//# clientside={}\n"):
        project.script.write_text(damaged)
        tags, _, compiled, said = project.page()
        assert compiled and said == ""  # it is a script like any other
        assert any("/assets/clientside.js" in tag for tag in tags)


def test_several_scripts(project: Project) -> None:
    (project.folder / "pages").mkdir()
    (project.folder / "pages" / "two.py").write_text(
        'import clientside\nfrom dash import Input, Output\n\n\n@clientside.callback(Output("o", "title"), '
        'Input("i", "id"))\ndef title(x):\n    return x\n'
    )
    with (project.folder / "app.py").open("a") as file:
        file.write("\n\nfrom pages import two\n")
    made = project.run("-m", "clientside", "compile", "app.py", "pages", "-o", "assets", "--per-page")
    assert made.returncode == 0, made.stderr
    tags, text, compiled, said = project.page()
    assert not compiled and said == "", said
    assert "app.update" in text and "two.title" in text
    assert not any("/assets/" in tag for tag in tags)


def test_debug_mode_compiles(project: Project) -> None:
    project.compile()
    text = PAGE.replace("client =", "app.app.enable_dev_tools(debug=True)\nclient =")
    ran: Any = project.run("-c", text)
    tags, script, compiled = json.loads(ran.stdout)
    assert compiled and "sourceMappingURL" in script and ran.stderr.count("out of date") == 0
    assert not any("/assets/clientside.js" in tag for tag in tags)
