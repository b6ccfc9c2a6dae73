"""Bundles of real callbacks: the same results, what a page cannot need left out, the source map intact."""

from __future__ import annotations

import gzip
import json

import pytest
from clientside.compiler.js.sourcemap import mappings_of
from clientside.compiler.pipeline import compile_source
from py_mini_racer import MiniRacer

import clientside
from benchmarks.case import Case, cases
from tests.fuzz.compare import Comparer
from tests.fuzz.programs import program


@pytest.mark.parametrize("case", list(cases()), ids=lambda case: case.name)
def test_benchmarks(case: Case) -> None:
    module = clientside.compile(case.source(False))
    small = module.minified()
    assert len(small.text) < len(module.text) * 0.75
    engine = MiniRacer()
    engine.eval("globalThis.window = globalThis;" + small.text)
    found = engine.eval(f"JSON.stringify(dash_clientside.clientside.compute(...{json.dumps(case.arguments)}))")
    assert json.loads(found) == case.expected[0]


def test_random_programs() -> None:
    comparer = Comparer(small=True)
    for seed in range(150):
        made = program(seed + 5000)
        try:
            compile(made.text, "<program>", "exec")
        except SyntaxError:
            continue
        assert not comparer.differences(made.text, made.arguments), made.text
    assert comparer.counts["runs"] > 200


COUNTER = "def count(n):\n    return (n or 0) + 1\n"


def gzipped(text: str) -> int:
    return len(gzip.compress(text.encode(), 9, mtime=0))


def test_what_a_page_cannot_need_is_left_out() -> None:
    text = clientside.compile(COUNTER).minified().text
    for name in ("$Dict", "$Set", "$Float", "__add__", "$Range", "__bool__"):
        assert name not in text, name
    assert "$Set" in clientside.compile("def f(xs):\n    return sorted(set(xs) - {1})\n").minified().text


SIZES = {
    "def toggle(n, is_open):\n    return not is_open if n else is_open\n": 420,
    'def style(theme):\n    return {"color": "#eee" if theme == "dark" else "#222"}\n': 200,
    "def both(a, b):\n    return [a, b]\n": 160,
    'def scale(figure, kind):\n    return {**figure, "layout": {"yaxis": {"type": kind}}}\n': 812,
    COUNTER: 1700,
}


@pytest.mark.parametrize("text", SIZES)
def test_sizes(text: str) -> None:
    """Bytes of a page's whole script, compressed: what grows is seen."""
    assert gzipped(clientside.compile(text).minified().text) <= SIZES[text]


def test_source_map() -> None:
    module = clientside.compile("def f(first, second):\n    total = first * second\n    return total - first\n")
    small = module.minified()
    line = small.text.splitlines()[0]
    python = small.source_map["sourcesContent"][0].splitlines()
    places = mappings_of(small.source_map)
    assert {place.pos[1] for place in places} >= {1, 2, 3}
    named = [p for p in places if p.name in ("first", "second")]
    assert named
    for place in named:
        source_line = python[place.pos[1] - 1]
        assert place.name is not None
        assert source_line[place.pos[2] :].startswith(place.name), (place, source_line, line[place.column :][:20])


def test_side_effects_of_a_module_stay() -> None:
    module = clientside.compile("values = []\nvalues.append(1)\n\ndef f():\n    return values\n")
    engine = MiniRacer()
    engine.eval("globalThis.window = globalThis;" + module.minified().text)
    assert json.loads(engine.eval("JSON.stringify(dash_clientside.clientside.f())")) == [1]


def test_the_same_text_each_time() -> None:
    """Each worker process makes its own bundle, and the page of one names the digest of another's."""
    text = "def f(xs):\n    return sorted({x: str(x) for x in xs}.items()), f'{xs!r:>9}', xs[-1:]\n"
    assert len({compile_source(text).minified().text for _ in range(4)}) == 1


def test_a_component_leaves_as_an_object() -> None:
    """`!list && !dict && …` where there is no dict: what is certainly true is left out, and nothing else."""
    text = "from dash import html\ndef f(x):\n    a = html.Div(x)\n    return [a, a == a, bool(html.B())]\n"
    context = MiniRacer()
    context.eval("globalThis.window = globalThis")
    context.eval(compile_source(text).minified().text)
    shown = json.loads(context.eval("JSON.stringify(dash_clientside.clientside.f(3))"))
    assert shown == [{"type": "Div", "namespace": "dash_html_components", "props": {"children": 3}}, True, False]


def test_instances_of_the_runtime_keep_what_is_asked_of_them() -> None:
    """A method that only a general helper asks for stays, where the class is made."""
    text = """from collections import Counter, deque
from datetime import date

def f(xs):
    values = [deque(xs), Counter(xs), {}, "", date(2024, 1, 2), frozenset(xs[:1]), range(3)]
    out = []
    for v in values:
        try:
            out.append([bool(v), len(v), list(v), str(v), v == v])
        except TypeError as error:
            out.append(str(error))
    return out
"""
    space: dict[str, object] = {}
    exec(text, space)
    engine = MiniRacer()
    engine.eval("globalThis.window = globalThis;" + clientside.compile(text).minified().text)
    for argument in (["a", "b", "a"], []):
        found = json.loads(engine.eval(f"JSON.stringify(dash_clientside.clientside.f({json.dumps(argument)}))"))
        assert found == json.loads(json.dumps(space["f"](argument)))  # type: ignore[operator]
