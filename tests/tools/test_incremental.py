"""What is kept of a script's functions: an edit compiles what it concerns, and gives what compiling all of it gives."""

from __future__ import annotations

import ast
import json
import os
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from clientside.compiler import pipeline
from py_mini_racer import MiniRacer

from clientside import build
from clientside.building import BuildReport

HEAD = """import re
import html as markup
from dataclasses import dataclass

import clientside
from clientside import Input, Output
from helpers import FACTOR, twice
import helpers
"""
HELPERS = """FACTOR = {factor}
TABLE = [{factor}, 2, 3]

def twice(x):
    return x * FACTOR

def thrice(x):
    return x * 3
"""
# What stands at the top of the file beside callbacks, and what callbacks may do.
TOPS = [
    "LIMIT = {n}",
    "NAMES = ['a', 'b', {n}]",
    "WORD = re.compile('[a-z]+{n}')",
    "def shared(x):\n    return [x, {n}]",
    "def cached(x):\n    return LIMIT + x",
    "@dataclass\nclass Point:\n    x: int\n    y: int = {n}",
    "COUNT = {n}",
    "# a comment {n}",
]
BODIES = [
    "return value",
    "return LIMIT + {n}",
    "return [*NAMES, value]",
    "return WORD.findall(str(value))",
    "return re.sub('x{n}', 'y', str(value))",
    "return re.sub('x', 'y', str(value))",
    "return shared(value)",
    "return shared({n}) + [value]",
    "return cached({n})",
    "return Point(1, {n}).y",
    "return str(Point({n}))",
    "global COUNT\n    COUNT += {n}\n    return COUNT",
    "return COUNT",
    "return twice(value) + {n}",
    "return helpers.thrice({n})",
    "return helpers.TABLE[0] + FACTOR",
    "rows = [row for row in value if row['size'] > {n}]\n    rows.sort(key=lambda row: row['size'])\n    return rows",
    "return sorted(map(str, value), key=len)",
    "return f'{{value:>{n}}} {{value!r}}'",
    "try:\n        return int(value) // {n}\n    except (ValueError, TypeError) as error:\n        return str(error)",
    "return markup.escape(str(value))",
    "return {{'a': 1.0, 'b': {n}}}[value]",
    "raise ValueError({n})",
]


class Text:
    """A file that changes."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.factor = 2
        self.tops = [self.filled(top) for top in TOPS]
        self.callbacks = {f"name_{i}": self.filled(self.random.choice(BODIES)) for i in range(6)}

    def filled(self, text: str) -> str:
        return text.format(n=self.random.randrange(1, 9))

    def edit(self) -> None:
        kind, name = self.random.randrange(9), self.random.choice(list(self.callbacks))
        if kind < 4:
            self.callbacks[name] = self.filled(self.random.choice(BODIES))
        elif kind == 4:
            new = self.random.choice([f"name_{self.random.randrange(20)}", "shared_2", "rows", "row", "value"])
            self.callbacks = {new if n == name else n: body for n, body in self.callbacks.items()}
        elif kind == 5:
            self.callbacks[f"name_{self.random.randrange(20)}"] = self.filled(self.random.choice(BODIES))
        elif kind == 6 and len(self.callbacks) > 2:
            del self.callbacks[name]
        elif kind == 7:
            at = self.random.randrange(len(TOPS))
            self.tops[at] = self.filled(TOPS[at])
        else:
            self.factor += 1

    def write(self) -> None:
        made = [f"{HEAD}\n", *(f"{top}\n\n" for top in self.tops)]
        for i, (name, body) in enumerate(self.callbacks.items()):
            mark = "@clientside.function" if i % 3 else f"@clientside.callback(Output('o{i}', 'c'), Input('i', 'v'))"
            made.append(f"\n{mark}\ndef {name}(value):\n    {body}\n")
        Path("app.py").write_text("".join(made))
        Path("helpers.py").write_text(HELPERS.format(factor=self.factor))


def told(report: BuildReport) -> Any:
    """All that a build gives."""
    scripts = [(s.text, s.source_map, s.files, s.functions) for s in report.scripts]
    return scripts, [str(d) for d in report.diagnostics], report.problems


@pytest.mark.parametrize("seed", range(3))
def test_edits(seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    text = Text(seed)
    for _ in range(12):
        text.write()
        kept = build("app.py", output="out.js", source_map=True)
        anew = build("app.py", output="out.js", source_map=True, cache=False)
        assert told(kept) == told(anew)
        text.edit()


PAGE = """import clientside
from clientside import Input, Output
from shared import {imported}
import state
import later_on.{module} as later

LIMIT = {n}

@clientside.callback(Output("o", "c"), Input("i", "v"), running=[(Output("b", "disabled"), True, False)])
def {name}(value):
    return [{imported}, LIMIT, value, {n}]

@clientside.function
def {name}_two(value):
    {body}
"""
SHARED = """import clientside
from constants import BASE

NAMES = ["a", {n}]
LIMIT = BASE + 0 if False else {n}

def twice(x):
    return [x, {n}]

@clientside.function
def own(value):
    return twice(value)
"""


def test_edits_of_several_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is known of a file that is not parsed again is what parsing it would tell."""
    monkeypatch.chdir(tmp_path)
    choice = random.Random(1)
    bodies = ["return twice(value)", "return NAMES", "return state.add(value)", "return value", "return state.own(1)"]

    def page(name: str) -> str:
        body = choice.choice(bodies)
        imported = "twice, NAMES" if "state" not in body else "NAMES"
        body = body.replace("twice(", "twice(1 and ") if choice.random() < 0.3 else body
        made = PAGE.format(imported=imported, module="a", n=choice.randrange(3), name=name, body=body)
        return made.replace("import later_on.a as later\n", "" if choice.random() < 0.5 else "import later_on.a\n")

    state = (
        "COUNT = {n}\n\ndef add(n):\n    global COUNT\n    COUNT += n\n    return COUNT\n\ndef own(n):\n    return n\n"
    )
    texts: dict[str, Callable[[], str]] = {
        "one.py": lambda: page("one"),
        "two.py": lambda: page("two"),
        "three.py": lambda: page("three"),
        "shared.py": lambda: SHARED.format(n=choice.randrange(3)),
        "state.py": lambda: state.format(n=choice.randrange(3)),
        "constants.py": lambda: f"BASE = {choice.randrange(3)}\n",
    }
    for name, text in texts.items():
        Path(name).write_text(text())
    files = ["one.py", "two.py", "three.py", "shared.py"]
    made = 0
    for turn in range(25):
        kept = build(*files, output="out.js", source_map=True)
        anew = build(*files, output="out.js", source_map=True, cache=False)
        assert told(kept) == told(anew)
        made += kept.ok
        name = choice.choice([*texts])
        Path(name).write_text(texts[name]())
        if turn == 12:  # what an import means, though no file that was there has changed
            Path("shared").mkdir()
            Path("shared", "__init__.py").write_text(SHARED.format(n=9))
            Path("shared.py").unlink()
            del texts["shared.py"]
            files = files[:3]
        if turn == 16:
            Path("shared.py").write_text(SHARED.format(n=7))
        if turn == 20:
            Path("__init__.py").write_text("")
    assert made > 15


def test_files_that_did_not_change_are_not_parsed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("one", "two", "three"):
        Path(f"{name}.py").write_text(MANY.replace("def f", f"def {name}_"))
    files = ["one.py", "two.py", "three.py"]
    build(*files, output="out.js")
    Path("two.py").write_text(MANY.replace("def f", "def two_").replace("* 7", "* 70"))
    parsed: list[str] = []
    original = ast.parse

    def parse(text: Any, *arguments: Any) -> Any:
        parsed.extend(map(str, arguments[:1]))
        return original(text, *arguments)

    monkeypatch.setattr(ast, "parse", parse)
    kept = build(*files, output="out.js")
    assert parsed == ["two.py"]
    assert kept.scripts[0].text == build(*files, output="out.js", cache=False).scripts[0].text


MANY = "import clientside\n\n" + "".join(
    f"@clientside.function\ndef f{i}(rows):\n    return [row['size'] * {i} for row in rows if row]\n\n"
    for i in range(12)
)


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[list[int]]:
    """The members of the groups that are compiled, as they are."""
    monkeypatch.chdir(tmp_path)
    found: list[list[int]] = []
    original = pipeline._made_part

    def made(group: Any, *arguments: Any) -> Any:
        found.append(group.members)
        return original(group, *arguments)

    monkeypatch.setattr(pipeline, "_made_part", made)
    return found


def built(text: str, **options: Any) -> str:
    Path("app.py").write_text(text)
    report = build("app.py", output="out.js", **options)
    assert report.ok, report
    return report.scripts[0].text


def test_only_what_changed_is_compiled(compiled: list[list[int]]) -> None:
    built(MANY)
    assert compiled == [[i] for i in range(12)]
    compiled.clear()
    edited = MANY.replace("* 7", "* 70")
    kept = built(edited)
    assert compiled == [[7]]
    compiled.clear()
    moved = built(
        edited.replace("\n\n@clientside.function\ndef f3", "\n\n# more\n# lines\n\n@clientside.function\ndef f3")
    )
    assert compiled == []
    assert built(edited, cache=False) == kept and moved.split("//# clientside=")[0] == kept.split("//# clientside=")[0]


def test_what_functions_share_is_compiled_with_them(compiled: list[list[int]]) -> None:
    shared = "import clientside\n\nLIMIT = 3\n\ndef twice(x):\n    return x * 2\n\n" + "".join(
        f"@clientside.function\ndef f{i}(x):\n    return {body}\n\n"
        for i, body in enumerate(["twice(x)", "x", "twice(1)", "LIMIT"])
    )
    built(shared)
    assert compiled == [[0, 2], [1], [3]]
    compiled.clear()
    built(shared.replace("x * 2", "x * 3"))
    assert compiled == [[0, 2]]
    compiled.clear()
    built(shared.replace("x * 2", "x * 3").replace("LIMIT = 3", "LIMIT = 4"))
    assert compiled == [[0, 2], [1], [3]]  # a value at the top may be anybody's


def test_variables_of_the_page_are_one(compiled: list[list[int]]) -> None:
    text = "import clientside\n\nCOUNT = 0\n\n" + "".join(
        f"@clientside.function\ndef f{i}():\n    global COUNT\n    COUNT += {i + 1}\n    return COUNT\n\n"
        for i in range(2)
    )
    engine = MiniRacer()
    engine.eval("globalThis.window = globalThis;" + built(text))
    assert json.loads(
        engine.eval("const c = dash_clientside.clientside; JSON.stringify([c.f0(), c.f1(), c.f0()])")
    ) == [1, 3, 4]


def test_variables_of_another_file_are_one(compiled: list[list[int]]) -> None:
    Path("state.py").write_text("COUNT = 0\n\ndef add(n):\n    global COUNT\n    COUNT += n\n    return COUNT\n")
    text = "import clientside\nimport state\nfrom state import add\n\n" + "".join(
        f"@clientside.function\ndef f{i}():\n    return {call}\n\n"
        for i, call in enumerate(["add(1)", "state.add(2)", "7"])
    )
    engine = MiniRacer()
    engine.eval("globalThis.window = globalThis;" + built(text))
    assert compiled == [[0, 1], [2]] or len(compiled) == 0
    called = "const c = dash_clientside.clientside; JSON.stringify([c.f0(), c.f1(), c.f0()])"
    assert json.loads(engine.eval(called)) == [1, 3, 4]


def test_files_that_import_each_other_share_their_variables(compiled: list[list[int]]) -> None:
    mark = "import clientside\n{}\n\n@clientside.function\ndef {}():\n    return add({})\n"
    state = "COUNT = 0\n\ndef add(n):\n    global COUNT\n    COUNT += n\n    return COUNT\n"
    Path("state.py").write_text(mark.format(state, "own", 1))
    Path("app.py").write_text(mark.format("from state import add", "a", 10))
    Path("other.py").write_text(mark.format("from state import add", "b", 100))
    for files in (["app.py", "other.py", "state.py"], ["state.py", "other.py", "app.py"]):
        text = build(*files, output="out.js", cache=False).scripts[0].text
        assert text.count("function add(") == 1
        engine = MiniRacer()
        engine.eval("globalThis.window = globalThis;" + text)
        called = "const c = dash_clientside.clientside; JSON.stringify([c.a(), c.own(), c.b(), c.a()])"
        assert json.loads(engine.eval(called)) == [10, 11, 111, 121]


@pytest.mark.parametrize("damage", ["", "x", "[]", '{"entries": 5}', "cut", "letter", "another version", "deep"])
def test_damaged_parts_are_made_again(damage: str, compiled: list[list[int]], monkeypatch: pytest.MonkeyPatch) -> None:
    from clientside import script_cache

    expected = built(MANY, cache=False)
    built(MANY)
    folder = Path(".clientside_cache")
    (folder / "scripts.json").unlink()
    (file,) = folder.glob("parts-*.json")
    text = file.read_text()
    compiled.clear()
    if damage == "another version":
        monkeypatch.setattr(script_cache, "_version", lambda: "0")
    else:
        cases = {"cut": text[:-100], "letter": text.replace("size", "sizE", 1), "deep": "[" * 100_000}
        file.write_text(cases.get(damage, damage))
    assert built(MANY) == expected and len(compiled) == 12


def test_parts_of_another_shape_are_made_again(compiled: list[list[int]]) -> None:
    from clientside import script_cache

    expected = built(MANY, cache=False)
    built(MANY)
    folder = Path(".clientside_cache")
    (folder / "scripts.json").unlink()
    (file,) = folder.glob("parts-*.json")
    kept = script_cache.PartCache(file)
    entries = {key: kept.get(key) for key in kept.entries.texts}
    shapes: list[Any] = [{}, [], 5, {"separate": True}, {"separate": True, "sections": {}, "entries": [["x"]]}]
    for key, shape in zip(entries, shapes, strict=False):
        entries[key] = shape
    *_, before, last = (key for key in entries if not key.startswith("registration"))
    entries[before]["entries"][0][3] = ["Process", ["rm"]]
    entries[last]["entries"][0][3] = '["Process", ["rm"]]'
    for key, entry in entries.items():
        kept.put(key, entry)
    kept.save()
    compiled.clear()
    assert built(MANY) == expected and len(compiled) == len(shapes) + 2


def test_a_folder_that_cannot_be_written(compiled: list[list[int]]) -> None:
    Path(".clientside_cache").write_text("a file")
    assert built(MANY) == built(MANY, cache=False)
    assert os.path.isfile(".clientside_cache")


def test_errors_of_all_groups_are_told(compiled: list[list[int]]) -> None:
    Path("app.py").write_text(MANY.replace("row['size'] * 3", "open(row)").replace("row['size'] * 9", "unknown"))
    report = build("app.py", output="out.js")
    assert [d.code for d in report.diagnostics if d.severity == "error"] == ["file-input-output", "unknown-name"]
    assert told(report) == told(build("app.py", output="out.js", cache=False))
