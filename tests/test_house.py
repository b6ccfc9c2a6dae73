"""The rules of the house: which folder may import which, how long files are, and how the runtime's files look."""

from __future__ import annotations

import ast
import configparser
import re
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import clientside.compiler
import pytest
from clientside.compiler.bundle.runtime_index import helper_files
from clientside.compiler.ops import catalogue
from clientside.compiler.ops.row import Row

ROOT = Path(clientside.compiler.__file__).resolve().parent.parent
FOLDERS = ("compiler", "clientside", "runtime", "flask_adapter")
TOP = {
    *FOLDERS,
    *(".ci", ".gitignore", ".pre-commit-hooks.yaml", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "README.md"),
    *("benchmarks", "docs", "pyproject.toml", "samples", "scripts", "setup.cfg", "tests"),
}
LONGEST = 400
# What each part may import of the project, besides itself.
ARROWS = {
    "runtime": (),
    "compiler": ("runtime",),
    "flask_adapter": ("",),
    "compiler/js": ("compiler.records",),
    "compiler/diagnostics": ("compiler.records",),
    "compiler/bundle": ("compiler.js", "compiler.records", "runtime"),
}
HELPERS = sorted(helper_files())
EXPORT = re.compile(r"^export (?:async )?(?:function\*?|class|const|let) (\$\w+)", re.MULTILINE)
IMPORT = re.compile(r'^import \{ (\$\w+) \} from "(\.\.?/[\w/]+\.js)";$')


def python_files(folder: str) -> list[Path]:
    return [path for path in sorted((ROOT / folder).rglob("*.py")) if "node_modules" not in path.parts]


def imported(path: Path) -> Iterator[str]:
    """The modules that a file imports, below `clientside`."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path} imports relatively"
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        yield from (name.removeprefix("clientside.") for name in names if name.split(".")[0] == "clientside")


def test_nothing_else_stands_at_the_top() -> None:
    """What a commit took in by mistake is seen."""
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert {line.split("/")[0] for line in listed.splitlines()} == TOP


@pytest.mark.parametrize("folder", ARROWS)
def test_arrows_run_one_way(folder: str) -> None:
    allowed = (folder.replace("/", "."), *ARROWS[folder])
    for path in python_files(folder):
        for name in imported(path):
            fits = any(not part or name == part or name.startswith(f"{part}.") for part in allowed)
            assert fits, f"{path.relative_to(ROOT)} imports clientside.{name}"


def test_the_face_does_not_know_the_adapter() -> None:
    for path in python_files("clientside"):
        assert not any(name.startswith("flask_adapter") for name in imported(path)), path


@pytest.mark.parametrize("folder", FOLDERS)
def test_no_file_is_long(folder: str) -> None:
    files = [p for p in (ROOT / folder).rglob("*") if p.suffix in (".py", ".js") and "node_modules" not in p.parts]
    long = {str(p.relative_to(ROOT)): n for p in files if (n := p.read_text("utf-8").count("\n")) > LONGEST}
    assert not long


@pytest.mark.parametrize("name", HELPERS)
def test_helper_file(name: str) -> None:
    path = helper_files()[name]
    text = path.read_text("utf-8")
    assert [match[1] for match in EXPORT.finditer(text)] == [f"${name}"]
    assert text.count("\nexport ") + text.startswith("export ") == 1
    body = EXPORT.sub("", text)
    for line in text.split("\n"):
        if line.startswith("import "):
            match = IMPORT.match(line)
            assert match, f"an import of another form: {line}"
            target = (path.parent / match[2]).resolve()
            assert target.is_file(), f"{match[2]} does not exist"
            assert match[1] == f"${target.stem}", f"{match[2]} exports another name than {match[1]}"
            used = re.findall(rf"(?<![\w$]){re.escape(match[1])}(?![\w$])", body)
            assert len(used) > 1, f"{match[1]} is imported and not used"
        else:
            assert not line or line[0] in " })]/`" or line.startswith("export "), f"at top level: {line}"


@cache
def called_helpers() -> dict[str, str]:
    """The helpers that the compiler names where it calls one, and a place of each."""
    found: dict[str, str] = {}
    for path in python_files("compiler"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name not in ("helper", "helper_id", "_helper"):
                continue
            texts = [a for a in node.args[:2] if isinstance(a, ast.Constant) and isinstance(a.value, str)]
            choices = [c for a in node.args[:2] if isinstance(a, ast.IfExp) for c in (a.body, a.orelse)]
            texts += [c for c in choices if isinstance(c, ast.Constant)]
            found |= {t.value: f"{path.name}:{node.lineno}" for t in texts[:1] + texts[1:] * bool(choices)}
    return found


def rows() -> Iterator[Row]:
    tables = [catalogue.builtins(), *(catalogue._type_table(kind) for kind in catalogue.TYPE_TABLES)]
    tables += [catalogue._module_table(module) for module in catalogue.MODULE_TABLES]
    yield from (row for table in tables for row in table.values() if isinstance(row, Row))


def test_called_helpers_exist() -> None:
    missing = {name: place for name, place in called_helpers().items() if name not in helper_files()}
    assert not missing
    assert len(called_helpers()) > 100


def test_helpers_of_rows_exist() -> None:
    missing = {row.label: row.helper for row in rows() if row.helper and row.helper not in helper_files()}
    assert not missing


def test_every_package_is_installed() -> None:
    """An editable install sees every folder; a wheel has only those that setup.cfg lists."""
    listed = configparser.ConfigParser()
    listed.read(ROOT / "setup.cfg")
    folders = {
        ".".join(["clientside", *(() if top == "clientside" else (top,)), *file.parent.relative_to(ROOT / top).parts])
        for top in ("clientside", "compiler", "runtime", "flask_adapter")
        for file in (ROOT / top).rglob("__init__.py")
    }
    folders.add("clientside.samples")  # for `clientside demo`
    assert folders == set(listed["options"]["packages"].split())
    patterns = listed["options.package_data"]["clientside.samples"].split()
    samples = [
        file for file in (ROOT / "samples").rglob("*") if file.is_file() and file.suffix not in {".pyc", ".sqlite"}
    ]
    assert not [file for file in samples if not any(file.match(pattern.removeprefix("**/")) for pattern in patterns)]
