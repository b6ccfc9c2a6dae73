"""Modules of a project that do not stand beside the file that imports them: found where Python finds them."""

import sys

import pytest
from clientside.compiler.diagnostics.diagnostic import CompileError
from clientside.compiler.pipeline import compile_path
from clientside.compiler.project_places import places

APP = """from clientside import function
from shapes_of_ours import area
from shapes_of_ours.units import FACTOR
import shapes_of_ours.units as u


@function
def f(x):
    return area(x) * FACTOR + u.FACTOR
"""


@pytest.fixture
def project(tmp_path):
    package = tmp_path / "src" / "shapes_of_ours"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("from shapes_of_ours.area import area\n")
    (package / "area.py").write_text("def area(x):\n    return x * x\n")
    (package / "units.py").write_text("FACTOR = 3\n")
    (tmp_path / "app").mkdir()
    (tmp_path / "app" / "main.py").write_text(APP)
    yield tmp_path
    for name in [name for name in sys.modules if name.startswith("shapes_of_ours")]:
        del sys.modules[name]


def test_on_pythons_path(project, monkeypatch):
    monkeypatch.syspath_prepend(str(project / "src"))  # as an editable install does
    assert "area(" in compile_path(project / "app" / "main.py").text
    assert "shapes_of_ours" not in sys.modules  # found, not run


def test_in_the_current_folder(project, monkeypatch):
    monkeypatch.chdir(project / "src")
    assert "area(" in compile_path(project / "app" / "main.py").text


def test_nowhere(project):
    with pytest.raises(CompileError, match="shapes_of_ours"):
        compile_path(project / "app" / "main.py")


def test_a_module_that_is_written_later_is_found(project, monkeypatch):
    test_nowhere(project)
    test_on_pythons_path(project, monkeypatch)


@pytest.mark.parametrize("name", ["json", "dash", "clientside", "flask.helpers"])
def test_what_is_installed_is_not_the_projects(project, name):
    found = list(places(str(project / "app" / "main.py"), name, 0))
    assert all(path.is_relative_to(project / "app") for path in found)


def test_folders_without_init(project, monkeypatch):
    monkeypatch.chdir(project)  # python -m app.main
    (project / "app" / "helpers.py").write_text("def half(x):\n    return x / 2\n")
    (project / "app" / "other.py").write_text(
        "from clientside import function\nfrom app.helpers import half\n\n\n@function\ndef f(x):\n    return half(x)\n"
    )
    assert "half(" in compile_path(project / "app" / "other.py").text
