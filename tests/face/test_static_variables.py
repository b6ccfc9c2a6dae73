"""Modules that are read, not imported: variables whose values the page computes as importing would."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path

import pytest
from clientside.compiler.pipeline import compile_path

from clientside import CompileError
from tests.harness.same import engine, loaded

MODULE = '''
import logging
import math
import re
from collections import Counter, OrderedDict, defaultdict, namedtuple
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from enum import Enum
from functools import partial
from typing import NamedTuple, Union

import clientside


class Color(Enum):
    RED = 1
    BLUE = 2


@dataclass(frozen=True)
class Item:
    name: str
    price: float = 1.0
    tags: list = field(default_factory=list)


class Pair(NamedTuple):
    left: int
    right: int = 2


class Config:
    scale = 3

    def __init__(self, n, **more):
        self.n = n * self.scale
        self.more = more


class Special(Config):
    def __init__(self, n):
        super().__init__(n, special=True)


def double(x):
    return x * 2


Point = namedtuple("Point", "a b")
LIMIT = 60 * 60
NEGATIVE: int = -LIMIT
HALF_DAY = LIMIT * 12.0
NAMES = {Color.RED: "red", Color.BLUE: "blue"}
ITEMS = [Item("a", 2.5), Item("b", tags=["x"])]
BY_NAME = {item.name: item for item in ITEMS}
CONFIG = Config(3, debug=True)
SPECIAL = Special(2)
OPERATIONS = {"double": double, "triple": lambda x: x * 3, "size": len}
START = date(2020, 2, 28) + timedelta(days=2)
PLACES = [Point(1, 2)]
PAIR = Pair(3)
SQUARES = [i * i for i in range(5)]
COUNTED = Counter("abca")
ORDERED = OrderedDict([("a", 1)])
COLUMNS = ("a",) + ("b", "c")
TABLE = dict(zip(COLUMNS, SQUARES))
UPPER = ", ".join(c.upper() for c in COLUMNS)
LETTERS = set("abc") | {"d"}
TWICE = partial(double, 2)
CIRCLE = math.floor(math.pi * 100) / 100
PRICE = Decimal("1.50")
MISSING = object()
WORD = re.compile(r"[a-z]+")
Number = int | float
Old = Union[int, float]
MAYBE = Config if LIMIT > 5 else None
(FIRST, SECOND), THIRD = (LIMIT + 1, [1]), "third"
logger = logging.getLogger(__name__)


@clientside.function
def found(x):
    value = TABLE.get(x, MISSING)
    logger.info("found %s", x)
    return [
        LIMIT, NEGATIVE, HALF_DAY, NAMES[Color.BLUE], ITEMS[0].price, ITEMS[1].tags, BY_NAME["a"] is ITEMS[0],
        CONFIG.n, CONFIG.more, SPECIAL.n, SPECIAL.more, [f(3) for f in list(OPERATIONS.values())[:2]],
        START.isoformat(), PLACES[0].b, PAIR.right, SQUARES, COUNTED["a"], COUNTED["z"], list(ORDERED),
        COLUMNS, value is MISSING, UPPER, sorted(LETTERS), TWICE(), CIRCLE, str(PRICE * 2), WORD.findall("ab 1 c"),
        isinstance(x, Number), isinstance(x, (Number, str)), MAYBE(1).n, FIRST, SECOND, THIRD,
    ]
'''  # fmt: skip


def test_computed_as_importing_would(tmp_path: Path) -> None:
    file = tmp_path / "read_and_run.py"
    file.write_text(MODULE)
    spec = importlib.util.spec_from_file_location("read_and_run", file)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    engine().eval(loaded(compile_path(str(file))))
    for x in ("a", "z", 2, 2.5):
        made = engine().eval(f"JSON.stringify(dash_clientside.clientside.found({json.dumps(x)}))")
        assert json.loads(str(made)) == json.loads(json.dumps(module.found(x)))


@pytest.mark.parametrize(
    "text",
    [
        "from datetime import datetime\nNAME = datetime.now()",
        "import random\nNAME = [random.random()]",
        "import os\nNAME = os.environ.get('HOME', '')",
        "import time\ndef start():\n    return time.time()\nNAME = {'at': start()}",
        "import uuid\nclass C:\n    def __init__(self):\n        self.x = str(uuid.uuid4())\nNAME = [C().x]",
        "from time import time\nclass C:\n    def __init__(self):\n        self.t = time()\n"
        "    def other(self):\n        time = 3\n        return time\nNAME = [C().t]",
        "NAME = map(str, [1, 2])",
        "NAME = (i for i in range(3))",
        "NAME = [zip('ab', 'cd')]",
        "NAME = open('x').read()",
        "NAME = __file__ + 'x'",
        "class C:\n    n = 1\nC.n = 2\nNAME = [C().n]",
        "NAME, OTHER = [].copy(), 2\nNAME.append(3)",
        "NAME, *OTHER = 1, 2",
        "for NAME, OTHER in [(1, 2)]:\n    pass",
        "A = [1]\nNAME = A + [2]\nA.append(3)",
    ],
)
def test_what_only_importing_tells_is_refused(text: str, tmp_path: Path) -> None:
    file = tmp_path / "read.py"
    file.write_text(f"import clientside\n{text}\n@clientside.function\ndef f(value):\n    return NAME\n")
    with pytest.raises(CompileError) as raised:
        compile_path(str(file))
    assert {d.code for d in raised.value.diagnostics} == {"server-value"}


def test_a_change_of_one_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "read.py"
    text = "NAME = [x for x in range(3)]\n@clientside.function\ndef f(x):\n    kept = NAME\n    kept.append(x)\n"
    file.write_text(f"import clientside\n{text}")
    with pytest.raises(CompileError) as raised:
        compile_path(str(file))
    assert [d.code for d in raised.value.diagnostics] == ["captured-mutation"]
