"""Files that are read: what only the running app knows is said, and never taken for something else of that name."""

from __future__ import annotations

from pathlib import Path

import pytest
from clientside.compiler.pipeline import compile_path

import clientside
from clientside import CompileError

HEAD = "import clientside\nfrom clientside import Input, Output\n\n"
WIRES = '@clientside.callback(Output(name, "children"), Input(name, "value"))'
FACTORY = f"""
factor = 10

def register(name, factor, max, prefix="x"):
    import math
    {WIRES}
    def update(value, prefix=prefix):
        return BODY
"""


def written(folder: Path, text: str, name: str = "app.py") -> str:
    file = folder / name
    file.write_text(HEAD + text)
    return str(file)


@pytest.mark.parametrize(
    "body", ["value * factor", "max(value)", "[factor for factor in [factor]]", "math.pi", "prefix"]
)
def test_variables_of_the_function_around(body: str, tmp_path: Path) -> None:
    """The module's `factor` and the builtin `max` are others."""
    file = written(tmp_path, FACTORY.replace("BODY", body))
    with pytest.raises(CompileError) as raised:
        compile_path(file)
    assert {d.code for d in raised.value.diagnostics} == {"known-when-run"}
    report = clientside.check(file)
    assert report.ok and {d.severity for d in report.diagnostics} == {"note"}


@pytest.mark.parametrize("body", ["value", "max2(value)", "[factor for factor in [value]]", "(lambda max: max)(value)"])
def test_names_of_its_own(body: str, tmp_path: Path) -> None:
    text = FACTORY.replace("BODY", body).replace("prefix=prefix", "prefix=None") + "\ndef max2(x):\n    return max(x)\n"
    assert "update" in compile_path(written(tmp_path, text)).text


def test_defaults_that_a_loop_gives(tmp_path: Path) -> None:
    text = f"for i, name in enumerate('ab'):\n    {WIRES}\n    def update(value, *, i=i): return i\n"
    report = clientside.check(written(tmp_path, text))
    assert report.ok and [(d.code, d.line) for d in report.diagnostics] == [("known-when-run", 6)]
    text = f"name = 'a'\n{WIRES}\ndef update(value, i=name): return i\n"
    assert not clientside.check(written(tmp_path, text)).diagnostics


@pytest.mark.parametrize(
    ("call", "name"),
    [
        ("clientside.callback(Output('a', 'b'), Input('c', 'd'))(lambda v: v)", "lambda v: v"),
        ("f = clientside.function(lambda v: v)", "lambda v: v"),
        ("app.clientside_callback(clientside.function(app.method), Output('a', 'b'))", "app.method"),
    ],
)
def test_marks_that_are_called(call: str, name: str, tmp_path: Path) -> None:
    """Such a file marks something: it is not compiled as a whole."""
    file = written(tmp_path, f"import dash\napp = dash.Dash()\n{call}\n")
    found = compile_path(file)
    assert [(d.code, d.severity, name in d.message) for d in found.diagnostics] == [("known-when-run", "warning", True)]
    assert [d.severity for d in clientside.check(file).diagnostics] == ["note"]


def test_star_imports(tmp_path: Path) -> None:
    (tmp_path / "inner.py").write_text("from math import *\nfrom app import *\nTEXT = 'inner'\ndef _hidden(): pass\n")
    (tmp_path / "listed.py").write_text("__all__ = ['_own', 'max']\n_own = 1\nother = 2\ndef max(x): return x\n")
    stars = "from inner import *\nfrom listed import *\nfrom nowhere import *\n"

    def codes(body: str, after: str = "") -> list[str]:
        text = f"{stars}@clientside.function\ndef f(x):\n    return {body}\n{after}"
        return [d.code for d in clientside.check(written(tmp_path, text), notes=False).diagnostics]

    assert codes("[TEXT, _own, floor(x), pi]") == []
    assert codes("x", "from nt import *\nfrom posix import *\nfrom this import *\n") == []  # no platform has both
    assert codes("_hidden()") == codes("other") == ["unknown-name"]
    module = compile_path(written(tmp_path, f"{stars}@clientside.function\ndef f(x):\n    return max(x), pow(x, 2)\n"))
    assert "function max(x)" in module.text
    assert "Math.pow" in module.text or "$mathPow" in module.text  # math's, not the builtin
    later = f"def floor(x): return 'mine'\n{stars}@clientside.function\ndef f(x):\n    return floor(x)\n"
    assert "mine" not in compile_path(written(tmp_path, later)).text
