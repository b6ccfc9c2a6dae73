"""The cache on disk: what it depends on, and what it survives."""

from __future__ import annotations

import importlib.util
import json
import multiprocessing
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from clientside import app_bundle, disk_cache
from clientside.marks import MarkedFunction
from clientside.registry import REGISTRY

APP = """
import enum
from dataclasses import dataclass
from dash import Input, Output, html, no_update
import clientside
import {helper} as helper
from {helper} import scaled

LIMIT = 10
TABLE = {{"a": [1, 2], "f": scaled}}

class Kind(enum.Enum):
    ONE = 1

class Base:
    step = 2
    def by(self):
        return self.step

@dataclass
class Point(Base):
    x: int = 1

def made(factor):
    @clientside.callback(Output(f"o{{factor}}", "children"), {{"v": Input("i", "value")}}, {running})
    def update(v, low=LIMIT):
        point = Point(3)
        return [scaled(v), low, factor, TABLE["a"], helper.OFFSET, Kind.ONE.value, point.by(), point.x]
    return update

update = made({factor})
"""
HELPER = """
OFFSET = 5
HIDDEN = [1]

def scaled(v):
    return v * HIDDEN[0]
"""


def loaded(folder: Path, app: str = APP, helper: str = HELPER, **values: Any) -> Any:
    """A module of its own for each text, always in the same files."""
    REGISTRY.clear()
    file, beside = folder / "cached_app.py", folder / "cached_helper.py"
    made = app.format(**{"helper": "cached_helper", "factor": 2, "running": "hidden=False"} | values)
    file.write_text(made)
    beside.write_text(helper)
    for path in (beside, file):
        spec = importlib.util.spec_from_file_location(path.stem, path)
        assert spec and spec.loader
        module = importlib.util.module_from_spec(spec)
        sys.modules[path.stem] = module
        spec.loader.exec_module(module)
    return module


def key(mark: MarkedFunction[..., Any]) -> str | None:
    return disk_cache.key_of(tuple(mark.sources({})))


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv(disk_cache.VARIABLE, str(tmp_path / "cache"))
    yield tmp_path / "cache"
    for name in ("cached_app", "cached_helper"):
        sys.modules.pop(name, None)


CHANGES: dict[str, dict[str, Any]] = {
    "function": {"app": APP.replace("point.x]", "point.x, 1]")},
    "captured list": {"app": APP.replace("[1, 2]", "[1, 3]")},
    "default": {"app": APP.replace("LIMIT = 10", "LIMIT = 11")},
    "class": {"app": APP.replace("step = 2", "step = 3")},
    "dataclass": {"app": APP.replace("x: int = 1", "x: int = 2")},
    "enum": {"app": APP.replace("ONE = 1", "ONE = 2")},
    "closure": {"factor": 3},
    "constant of another module": {"helper": HELPER.replace("OFFSET = 5", "OFFSET = 6")},
    "what a called function reads": {"helper": HELPER.replace("HIDDEN = [1]", "HIDDEN = [2]")},
    "called function": {"helper": HELPER.replace("v * ", "v + ")},
    "running": {"running": "running=(Output('b', 'disabled'), True, False)"},
    "signature": {"app": APP.replace('{{"v": Input("i", "value")}}', 'Input("i", "value")')},
}


def test_the_same_is_found_again(tmp_path: Path) -> None:
    first = key(loaded(tmp_path).update)
    assert first is not None
    assert key(loaded(tmp_path).update) == first


@pytest.mark.parametrize("what", CHANGES)
def test_changes_are_seen(tmp_path: Path, what: str) -> None:
    first = key(loaded(tmp_path).update)
    changed = key(loaded(tmp_path, **CHANGES[what]).update)
    assert None not in (first, changed)
    assert changed != first


def test_values_that_no_text_shows(tmp_path: Path) -> None:
    module = loaded(tmp_path)
    first = key(module.update)
    for change, undo in (
        (lambda: module.TABLE["a"].append(3), lambda: module.TABLE["a"].pop()),
        (lambda: module.helper.HIDDEN.append(1), lambda: module.helper.HIDDEN.pop()),
        (lambda: setattr(module.Base, "step", 5), lambda: setattr(module.Base, "step", 2)),
        (lambda: setattr(module.helper, "OFFSET", 5.0), lambda: setattr(module.helper, "OFFSET", 5)),
    ):
        change()
        assert key(module.update) not in (None, first)
        undo()
        assert key(module.update) == first
    module.TABLE["a"].append(object())
    assert key(module.update) is None


def test_a_hit_does_not_compile(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    module = loaded(tmp_path)
    made = app_bundle.app_bundle(tuple(module.update.sources({})), debug=True)
    assert len(list(cache.iterdir())) == 1
    app_bundle._results.clear()

    def fail(*_: Any) -> Any:
        raise AssertionError("compiled again")

    from clientside.compiler import pipeline

    monkeypatch.setattr(pipeline, "compile_functions", fail)
    assert app_bundle.app_bundle(tuple(module.update.sources({})), debug=True) == made


def test_production_keeps_the_small_script(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sources = tuple(loaded(tmp_path).update.sources({}))
    made = app_bundle.app_bundle(sources, debug=False)
    assert len(made.text) < len(app_bundle.app_bundle(sources, debug=True).text)
    assert len(list(cache.iterdir())) == 2
    app_bundle._results.clear()
    from clientside.compiler.output import Module

    monkeypatch.delattr(Module, "minified")
    assert app_bundle.app_bundle(sources, debug=False) == made


@pytest.mark.parametrize("damage", ["", "{}", "x\n{}", "cut", "flipped"])
def test_a_damaged_entry_is_none(tmp_path: Path, cache: Path, damage: str) -> None:
    module = loaded(tmp_path)
    sources = tuple(module.update.sources({}))
    made = app_bundle.app_bundle(sources, debug=True)
    entry = next(cache.iterdir())
    text = entry.read_text()
    entry.write_text({"cut": text[:-20], "flipped": text.replace("point", "paint")}.get(damage, damage))
    app_bundle._results.clear()
    assert app_bundle.app_bundle(sources, debug=True) == made
    assert entry.read_text() == text


def test_off_and_where_nothing_can_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    module = loaded(tmp_path)
    sources = tuple(module.update.sources({}))
    (tmp_path / "file").write_text("")
    for place in ("off", str(tmp_path / "file" / "inside")):
        monkeypatch.setenv(disk_cache.VARIABLE, place)
        app_bundle._results.clear()
        assert app_bundle.app_bundle(sources, debug=False).text
    assert not (tmp_path / "cache").exists()


def test_workers_beside_each_other(cache: Path) -> None:
    from clientside.compiler.output import Module

    module = Module("text" * 100_000, {"version": 3}, (), (), ())
    context = multiprocessing.get_context("fork")
    writers = [context.Process(target=lambda: [disk_cache.keep("k", [module]) for _ in range(30)]) for _ in range(3)]
    for process in writers:
        process.start()
    while any(process.is_alive() for process in writers):
        found = disk_cache.kept("k")
        if found is not None:
            assert [each.text for each in found] == [module.text]
    for process in writers:
        process.join()
        assert process.exitcode == 0
    assert disk_cache.kept("k") is not None
    assert [path.name for path in cache.iterdir()] == ["k.json"]
    assert json.loads((cache / "k.json").read_text().partition("\n")[2])[0]["text"] == module.text
