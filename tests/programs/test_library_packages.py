"""Pure-Python packages: compiled from their installed source, as far as they are used; what cannot be is reported at
the user's own call.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from clientside.compiler.diagnostics.diagnostic import CompileError
from clientside.compiler.pipeline import compile_function, compile_source

from tests.harness.same import engine

PACKAGE = {
    "__init__.py": """
from .helpers import double
from . import helpers
from .inner import Other, Thing

VERSION = '1.0'
Thing.__module__ = Other.__module__ = __name__
Made = type("Made", (), {"x": 1, "__module__": __name__})
""",
    "inner.py": """
from dataclasses import dataclass

FACTOR = 3

class Thing:
    def __init__(self, x):
        self.x = x * FACTOR

    def double(self):
        return Other(self.x * 2)

class Other:
    def __init__(self, y):
        self.y = y
""",
    "helpers.py": """
from .shapes import Box

FACTOR = 2
CACHE = {}

def double(x):
    return x * FACTOR

def boxed(x):
    box = Box(x)
    return [box.area(), str(box), Box.unit().size]

def opens(path):
    return inner(path)

def inner(path):
    return open(path).read()

def remembers(x):
    CACHE[x] = 1
    return CACHE
""",
    "shapes.py": """
class Box:
    __class_getitem__ = classmethod(lambda cls, item: cls)

    def __init__(self, size):
        self.size = size

    def area(self):
        return self.size ** 2

    @classmethod
    def unit(cls):
        return cls(1)

    def __str__(self):
        return f"Box({self.size})"

    def save(self):
        import socket
        return socket.socket()

    del save
""",
    "kinds.py": """
from enum import Enum, Flag, IntEnum, auto

class Unit(Enum):
    A = 0
    B = 1
    C = 2

    def __lt__(self, other):
        return self.value < other.value if self.__class__ is other.__class__ else NotImplemented

class Level(IntEnum):
    LOW = 1
    HIGH = 2

class Word(str, Enum):
    ONE = "one"
    TWO = "two"

    @classmethod
    def pick(cls, n):
        return list(cls)[n]

class Perm(Flag):
    R = auto()
    W = auto()
    RW = R | W

class Box:
    wide, high = 3, 4
    first = second = 7
    if wide > 2:
        flag = "big"
    for i in range(3):
        last = i

    def area(self):
        return self.wide * self.high + self.second

    def get_half(self):
        return self.wide / 2

    def __getattr__(self, name):
        return getattr(self, "get_" + name)()

def names(members):
    return [m.name for m in members]

def until(end):
    found = set()
    for unit in Unit:
        if unit == end:
            break
        found.add(unit)
    return sorted(found)
""",
}


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """The package, installed, and imported."""
    folder = tmp_path / "site-packages" / "shapely_made_up"
    folder.mkdir(parents=True)
    for name, text in PACKAGE.items():
        (folder / name).write_text(text)
    monkeypatch.syspath_prepend(str(folder.parent))
    import shapely_made_up

    yield shapely_made_up
    for name in [n for n in sys.modules if n.startswith("shapely_made_up")]:
        del sys.modules[name]


def made(source: str, path: Path) -> Any:
    """The function `example` of a module's text that is run."""
    file = path / "app.py"
    file.write_text(source)
    scope: dict[str, Any] = {"__name__": "app", "__file__": str(file)}
    exec(compile(source, str(file), "exec"), scope)
    return scope["example"]


def called(text: str, *args: Any) -> Any:
    engine().eval(text)
    return engine().call("dash_clientside.clientside.example", *args)


@pytest.mark.parametrize(
    "source",
    [
        "import shapely_made_up\ndef example(x): return [shapely_made_up.double(x), *shapely_made_up.helpers.boxed(x)]",
        "from shapely_made_up.helpers import boxed, double\ndef example(x): return [double(x), *boxed(x)]",
        "import shapely_made_up.helpers as h\ndef example(x): return [h.double(x), *h.boxed(x)]",
        "def example(x):\n from shapely_made_up import helpers\n return [helpers.double(x), *helpers.boxed(x)]",
    ],
)
@pytest.mark.parametrize("live", [True, False])
def test_package(package: ModuleType, tmp_path: Path, source: str, live: bool) -> None:
    function = made(source, tmp_path)
    if live:
        text = compile_function(function).text
    else:
        for name in [n for n in sys.modules if n.startswith("shapely_made_up")]:
            del sys.modules[name]
        text = compile_source(source, str(tmp_path / "app.py")).text
        assert "shapely_made_up" not in sys.modules, "compiling a file imports nothing"
    assert called(text, 3) == [6, 9, "Box(3)", 1]
    assert "socket" not in text and "remembers" not in text


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ("k.names(k.Unit)", ["A", "B", "C"]),
        ("k.names(k.until(k.Unit.C))", ["A", "B"]),
        ("[len(k.Unit), k.Unit(2).name, 'B' in k.Unit.__members__]", [3, "C", True]),
        ("[sum(k.Level), max(k.Level).name, k.Level(1).name]", [3, "HIGH", "LOW"]),
        ("[k.Word.pick(1).value, k.Word('one').name]", ["two", "ONE"]),
        ("[k.names(k.Perm), str(k.Perm(3))]", [["R", "W"], "Perm.RW"]),
        ("[k.Box().half, hasattr(k.Box(), 'get_' + 'half')]", [1.5, True]),
        ("[k.Box().area(), k.Box.first, k.Box.flag, k.Box().last]", [19, 7, "big", 2]),
    ],
)
def test_what_nobody_names_is_there(package: ModuleType, tmp_path: Path, written: str, wanted: Any) -> None:
    function = made(f"import shapely_made_up.kinds as k\ndef example(x): return {written}", tmp_path)
    assert function(None) == wanted
    assert called(compile_function(function).text, None) == wanted


def problems(function: Any) -> list[str]:
    with pytest.raises(CompileError) as failed:
        compile_function(function)
    return [f"{Path(d.file).name}:{d.line}: {d.message} [{d.code}]" for d in failed.value.diagnostics]


def test_problems_are_reported_at_the_users_call(package: ModuleType, tmp_path: Path) -> None:
    source = "import shapely_made_up.helpers as h\n\ndef example(x):\n    return h.opens(x)\n"
    (problem,) = problems(made(source, tmp_path))
    assert problem.startswith("app.py:4: `shapely_made_up.helpers.opens` cannot be compiled: ")
    assert "`open`" in problem and problem.endswith("(helpers.py, line 18) [library-code]")


def test_library_state_is_not_written(package: ModuleType, tmp_path: Path) -> None:
    source = "import shapely_made_up.helpers as h\n\ndef example(x):\n    return h.remembers(x)\n"
    (problem,) = problems(made(source, tmp_path))
    assert problem.startswith("app.py:4: `shapely_made_up.helpers.remembers` cannot be compiled: ")


def test_missing_names(package: ModuleType, tmp_path: Path) -> None:
    source = "import shapely_made_up\n\ndef example(x):\n    return shapely_made_up.nothing(x)\n"
    (problem,) = problems(made(source, tmp_path))
    assert problem.startswith("app.py:4:") and problem.endswith("[unsupported-module-member]")


def test_classes_that_pretend_to_be_written_elsewhere(package: ModuleType, tmp_path: Path) -> None:
    function = made(
        "import shapely_made_up as s\ndef example(x): return [s.Thing(x).double().y, s.Other(x).y]", tmp_path
    )
    assert called(compile_function(function).text, 2) == function(2) == [12, 2]


def test_classes_without_text(package: ModuleType, tmp_path: Path) -> None:
    (problem,) = problems(made("import shapely_made_up as s\n\ndef example(x):\n    return s.Made.x\n", tmp_path))
    assert problem.endswith("the source of `Made` cannot be read [source-unavailable]")


@pytest.mark.parametrize("base", ["string.Template", "random.Random", "io.StringIO", "csv.DictReader"])
def test_what_is_not_made_to_be_derived_from(tmp_path: Path, base: str) -> None:
    module = base.split(".")[0]
    source = f"import {module}\n\nclass Own({base}):\n    delimiter = '%'\n\ndef example(x):\n    return Own(x)\n"
    with pytest.raises(CompileError) as failed:
        compile_source(source, str(tmp_path / "app.py"))
    assert ("unsupported-base-class", 3) in {(d.code, d.line) for d in failed.value.diagnostics}


def test_packages_with_compiled_parts_stay_on_the_server(tmp_path: Path) -> None:
    source = "import pandas as pd\n\ndef example(x):\n    return pd.DataFrame(x)\n"
    (problem,) = problems(made(source, tmp_path))
    assert problem.startswith("app.py:4:") and problem.endswith("[unsupported-module]")
