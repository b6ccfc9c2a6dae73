"""Small scripts: what they do by themselves, what they leave to the complete script, and what is never split."""

from __future__ import annotations

import json
from typing import Any

import pytest
from clientside.compiler.pipeline import compile_source
from py_mini_racer import MiniRacer

from benchmarks.case import Case, cases
from benchmarks.size import sizes
from clientside.verifying.page import DASH
from tests.fuzz.compare import Comparer
from tests.fuzz.programs import program
from tests.harness.same import LOAD

# Loading takes its time, and what happens meanwhile is in `$before`: a page's own microtasks, and its next callback.
LATER = """
globalThis.$loads = 0;
globalThis.$load = (text) => Promise.resolve().then(() => { $loads += 1; (0, eval)(text); });
globalThis.$run = (f, ...args) => {
  globalThis.$told = undefined;
  try {
    const value = f(...args);
    if (typeof value?.then !== "function") return $told = {value, at: "once"};
    value.then((value) => $told = {value, at: "later"}, (e) => $told = {error: e.name, message: e.message});
  } catch (e) {
    $told = {error: e?.name ?? e?.description, message: e?.message ?? "", at: "once"};
  }
};
"""


class Page:
    """A page with the small script of some functions; the complete one can be loaded."""

    def __init__(self, text: str, loads: bool = True) -> None:
        # Whatever else the page has, so that there is something to win.
        text += "def other(a, b, c):\n    return sorted(a), f'{b:>9}', c % 7, a.pop(), {**b}, c // 3, a * 2, a[1:]\n"
        parts = compile_source(text).split(lambda _: "complete")
        assert parts is not None
        self.names = {name for _, name in parts.names} - {"other"}
        loader = f"$load({json.dumps(parts.complete.text)})" if loads else "Promise.reject(TypeError('not there'))"
        self.engine = MiniRacer()
        self.engine.eval("globalThis.window = globalThis;" + DASH + LATER)
        self.engine.eval(parts.small.text.replace('import("complete")', loader))

    def call(self, name: str, *args: Any) -> Any:
        """What a function gives, whether at once or later, as [value, "once" or "later"], or [error, message]."""
        self.engine.eval(f"$run(dash_clientside.clientside.{name}, ...{json.dumps(args)})")
        return json.loads(self.engine.eval("JSON.stringify(Object.values($told))"))

    @property
    def loads(self) -> int:
        """How often the complete script was loaded."""
        return int(self.engine.eval("$loads"))


ADD = "def add(a, b):\n    return a + b\n"


def test_common_values_need_nothing_else() -> None:
    page = Page(ADD)
    assert page.call("add", 2, 3) == [5, "once"]
    assert page.call("add", 0.5, -3) == [-2.5, "once"]
    assert page.call("add", "a", "é") == ["aé", "once"]
    assert page.call("add", [1], [2]) == [[1, 2], "once"]
    assert page.loads == 0


def test_rare_values_are_left_to_the_complete_script() -> None:
    page = Page(ADD)
    assert page.call("add", True, 2) == [3, "later"]
    assert page.loads == 1
    assert page.call("add", True, 2) == [3, "once"], "the complete function has taken the place of the small one"
    page = Page(ADD)
    assert page.call("add", 1, "2") == ["TypeError", "unsupported operand type(s) for +: 'int' and 'str'"]


def test_what_cannot_be_loaded_is_said() -> None:
    page = Page(ADD, loads=False)
    assert page.call("add", 2, 3) == [5, "once"]
    assert page.call("add", True, 2) == ["TypeError", "not there"]


COMMON = {
    "def f(x):\n    return str(x), f'{x}!'\n": [["a"], [None], [True], [3], [0.1], [-2.5]],
    "def f(x):\n    return [x == y for y in (None, 1, 'a', True, 2.5)], x is None, not x\n": [
        [None],
        [1],
        ["a"],
        [True],
        [2.5],
        [""],
        [0],
    ],
    "def f(d, k):\n    return d.get(k), d.get(k, 1), k in d, len(d), bool(d)\n": [[{"a": None}, "a"], [{}, "b"]],
    "def f(a, b):\n    return a < b, max(a, b), a * 2, a - b, a / b, a // b, a % b\n": [[1, 2], [0.5, 0.25], [-7, 2]],
    "def f(s):\n    return s.title(), s.upper(), len(s), s[1:3], s[0], s[-1], 'é' in s, s.strip(), s.split()\n": [
        ["josé pérez"],
        ["АБВ где"],
        ["plain text"],
    ],
    "def f(x):\n    return f'{x:.2f}', round(x, 1), abs(x), int(x)\n": [[1.25], [3], [-0.5]],
    "def f(rows):\n    return sorted(rows, key=lambda r: r['n']), [r['s'] for r in rows if r['n'] > 1]\n": [
        [[{"n": 2, "s": "b"}, {"n": 1.5, "s": "é"}]],
    ],
    "from dash.exceptions import PreventUpdate\ndef f(x):\n    if not x:\n        raise PreventUpdate\n    return x\n": [
        [0],
        [1],
        [None],
        [[]],
    ],
    "from dash import no_update\ndef f(x):\n    return no_update if x is None else x\n": [[None], [1]],
    "def f(x):\n    try:\n        return float(x)\n    except ValueError:\n        return 'no number'\n": [
        ["2.5"],
        ["a"],
    ],
}


@pytest.mark.parametrize("text", COMMON)
def test_common_cases_are_not_rare(text: str) -> None:
    page = Page(text)
    for args in COMMON[text]:
        assert page.call("f", *args)[-1] == "once", args
    assert page.loads == 0


TOLD = """
from dash import ctx

def f(x):
    return [ctx.triggered_id, x + True]
"""


def test_the_second_call_is_told_what_the_first_one_was() -> None:
    page = Page(TOLD)
    page.engine.eval("dash_clientside.callback_context = {triggered: [{prop_id: 'a.n', value: 1}], triggered_id: 'a'}")
    page.engine.eval("$run(dash_clientside.clientside.f, true); dash_clientside.callback_context = {triggered: []}")
    assert json.loads(page.engine.eval("JSON.stringify($told)")) == {"value": ["a", 2], "at": "later"}
    assert json.loads(page.engine.eval("JSON.stringify(dash_clientside.callback_context)")) == {"triggered": []}


def test_two_calls_at_once() -> None:
    """Each is called again with its own arguments, though the script is loaded in between."""
    page = Page(ADD)
    page.engine.eval(
        "globalThis.$all = []; const call = (...args) => dash_clientside.clientside.add(...args).then((x) => $all.push(x));"
        "call(true, 2); call(true, 4)"
    )
    assert json.loads(page.engine.eval("JSON.stringify($all)")) == [3, 5]


# Functions that somebody could see run twice, or that go on where a call has ended.
SEEN = {
    "print": "def seen(x):\n    print(x)\n    return x + [1]\n",
    "set_props": "from dash import set_props\ndef seen(x):\n    set_props('a', {'b': 1})\n    return x + [1]\n",
    "a variable of the page": "n = 0\ndef seen(x):\n    global n\n    n += 1\n    return x + [n]\n",
    "reading such a variable": "n = 0\ndef set_n(x):\n    global n\n    n = x\ndef seen(x):\n    return x + [n]\n",
    "a default value": "def seen(x, kept=[]):\n    kept.append(1)\n    return x + kept\n",
    "a cache": "from functools import cache\n@cache\ndef g(x):\n    return x\ndef seen(x):\n    return x + [g(1)]\n",
    "a class": "class P:\n    n = 0\ndef seen(x):\n    P.n += 1\n    return x + [P.n]\n",
    "chance": "import random\ndef seen(x):\n    return x + [random.random()]\n",
    "finally": "def seen(x):\n    try:\n        return x + [1]\n    finally:\n        x = 3\n",
    "a coroutine": "async def seen(x):\n    return x + [1]\n",
    "a coroutine that waits": "import asyncio\nasync def seen(x):\n    await asyncio.sleep(0)\n    return x + [1]\n",
    "a task": "import asyncio\nasync def g(x):\n    return x\n"
    "async def seen(x):\n    t = asyncio.create_task(g(x))\n    return x + [await t]\n",
    "what it calls": "def g(x):\n    print(x)\ndef seen(x):\n    g(x)\n    return x + [1]\n",
    "what it calls by a table": "def g(x):\n    print(x)\nT = [g]\ndef seen(x):\n    T[0](x)\n    return x + [1]\n",
}


@pytest.mark.parametrize("why", SEEN)
def test_what_can_be_seen_is_not_split(why: str) -> None:
    others = "def other(a, b, c):\n    return sorted(a), f'{b:>9}', c % 7, a.pop(), {**b}, c // 3, a * 2\n"
    parts = compile_source(SEEN[why] + others).split(lambda _: "complete")
    assert parts is None or ("clientside", "seen") not in parts.names


def test_functions_of_both_kinds_on_one_page() -> None:
    """The complete script leaves what is not split as it is, with all that it remembers."""
    page = Page(
        "n = 0\ndef count(x):\n    global n\n    n += 1\n    return n\n"
        "def join(a, b):\n    return sorted(a + b), f'{a!r} {b!r}', a[0] ** 2\n"
    )
    assert page.names == {"join"}
    assert page.call("count", 1) == [1, "once"]
    assert page.call("join", [1], [2]) == [[[1, 2], "[1] [2]", 1], "later"]
    assert page.call("count", 1) == [2, "once"]


def test_handlers_of_browser_objects_are_not_split() -> None:
    text = "from clientside.browser import document\ndef f(x):\n    return document.title + x\n"
    assert compile_source(text).split(lambda _: "complete") is None


def test_only_those_that_may_wait() -> None:
    module = compile_source(
        "def f(a, b):\n    return a + b\ndef g(a, b):\n    return sorted(a), a % b, f'{a:>9}', a == b\n"
    )
    parts = module.split(lambda _: "complete", [("clientside", "g")])
    assert parts is not None
    assert parts.names == {("clientside", "g")}
    engine = MiniRacer()
    engine.eval("globalThis.window = globalThis;" + DASH + parts.small.text.replace("import(", "null("))
    assert json.loads(engine.eval("JSON.stringify(dash_clientside.clientside.f([1], [2]))")) == [1, 2]


@pytest.mark.parametrize("case", list(cases()), ids=lambda case: case.name)
def test_benchmarks(case: Case) -> None:
    parts = compile_source(case.source(False)).split(lambda _: "complete")
    if parts is None:
        return
    engine = MiniRacer()
    engine.eval("globalThis.window = globalThis;" + LOAD)
    engine.eval(parts.small.text.replace('import("complete")', f"$load({json.dumps(parts.complete.text)})"))
    found = engine.eval(f"JSON.stringify(dash_clientside.clientside.compute(...{json.dumps(case.arguments)}))")
    assert json.loads(found) == case.expected[0]


def test_random_programs() -> None:
    comparer = Comparer(split=True)
    for seed in range(60):
        made = program(seed + 9000)
        try:
            compile(made.text, "<program>", "exec")
        except SyntaxError:
            continue
        assert not comparer.differences(made.text, made.arguments), made.text
    assert comparer.counts["runs"] > 80
    assert comparer.splits > 10


def test_the_same_text_each_time() -> None:
    text = "def f(xs):\n    return sorted({x: str(x) for x in xs}.items()), f'{xs!r:>9}', xs[-1:]\n"
    made = [compile_source(text).split(lambda text: str(len(text))) for _ in range(3)]
    assert len({parts.small.text for parts in made if parts is not None}) == 1


def test_source_map() -> None:
    module = compile_source("def f(first, second):\n    total = first * second\n    return total - first\n")
    parts = module.split(lambda _: "a/longer/address")
    assert parts is not None
    from clientside.compiler.js.sourcemap import mappings_of

    line = parts.small.text.splitlines()[0]
    python = parts.small.source_map["sourcesContent"][0].splitlines()
    named = [p for p in mappings_of(parts.small.source_map) if p.name in ("first", "second")]
    assert named
    for place in named:
        assert python[place.pos[1] - 1][place.pos[2] :].startswith(str(place.name))
        assert line[place.column].isalpha(), line[place.column :][:20]


PAGE = "benchmarks/page.py"


def test_sizes() -> None:
    """Bytes of a page's whole script, compressed: what grows is seen."""
    from clientside.compiler.pipeline import compile_path

    assert sizes(compile_path(PAGE))[5] <= 5700
    for text, most in {
        "def f(n):\n    return f'Clicked {n} times'\n": 560,
        "def double(x):\n    return x * 2\n": 380,
        "def compute(n: int, step: int):\n    return (n or 0) + step\n": 540,
        "def toggle(n, is_open):\n    return not is_open if n else is_open\n": 420,
    }.items():
        small = sizes(compile_source(text))[5]
        assert small <= most, text
