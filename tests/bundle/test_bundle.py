"""What a page gets: only the helpers it needs, registered beside what is there, safe inside a script element."""

from __future__ import annotations

import gzip
import json

import pytest
from clientside.compiler.bundle.link import linked
from clientside.compiler.bundle.runtime_index import helper_files
from clientside.compiler.pipeline import compile_source
from py_mini_racer import MiniRacer

TINY = "def toggle(n, is_open):\n    return n * 2 if is_open is None else is_open\n"


def gzipped(text: str) -> int:
    """Bytes as the wire carries them."""
    return len(gzip.compress(text.encode(), 9, mtime=0))


def test_code_that_needs_no_helper_carries_none() -> None:
    module = compile_source("def f(a, b):\n    return {'a': a, 'b': [b]}\n", "<t>")
    assert module.helpers == ()
    assert gzipped(module.text) <= 300


@pytest.mark.parametrize(
    ("source", "most"),
    [
        ("def f(a):\n    return 'x' if a is None else a\n", 300),
        (TINY, 4500),
        ("def f(rows):\n    return [r['x'] for r in rows]\n", 3010),
    ],
)
def test_size(source: str, most: int) -> None:
    assert gzipped(compile_source(source, "<t>").text) <= most


def test_each_helper_once_and_after_what_it_extends() -> None:
    names = [h.name for h in linked(["KeyError", "IndexError", "miss"])]
    assert len(names) == len(set(names))
    assert names.index("LookupError") < names.index("KeyError")


@pytest.mark.parametrize("name", sorted(helper_files()))
def test_every_helper_loads_alone(name: str) -> None:
    text = "\n".join(h.text for h in linked([name]))
    assert MiniRacer().eval(f"(() => {{ 'use strict';\n{text}\nreturn typeof ${name}; }})()") != "undefined"


def test_registers_beside_what_is_there() -> None:
    engine = MiniRacer()
    engine.eval("globalThis.dash_clientside = {clientside: {mine: 1}, other: {x: 2}}")
    engine.eval(compile_source("def f(a):\n    return a\n", "<t>").text)
    found = json.loads(
        engine.eval("JSON.stringify([Object.keys(dash_clientside), Object.keys(dash_clientside.clientside)])")
    )
    assert found == [["clientside", "other"], ["mine", "f"]]


def test_texts_cannot_leave_the_script() -> None:
    text = "</script><script>alert(1)</script><!-- \u2028 \u2029 ]]> ` ${x} \\ \" ' __proto__ \ud800"
    module = compile_source(
        f"T = {text!r}\ndef f():\n    return [T, {{'__proto__': T, {text!r}: 1}}, f'{{T}}']\n", "<t>"
    )
    for forbidden in ("</script", "<!--", "\u2028", "\u2029", "]]>"):
        assert forbidden not in module.text
    engine = MiniRacer()
    engine.eval(module.text)
    found = json.loads(engine.eval("JSON.stringify(dash_clientside.clientside.f())"))
    assert found == [text, {"__proto__": text, text: 1}, text]


def test_source_map_leads_back() -> None:
    source = "def f(rows):\n    total = 0\n    for row in rows:\n        total += row['n']\n    return total\n"
    module = compile_source(source, "app.py")
    assert module.source_map["sources"] == ["app.py"]
    assert module.source_map["sourcesContent"] == [source]
    import sourcemap

    tokens = list(sourcemap.loads(json.dumps(module.source_map)))
    lines = module.text.split("\n")
    at = next(t for t in tokens if lines[t.dst_line][t.dst_col :].startswith("return total"))
    assert (at.src_line, at.src_col) == (4, 4)
