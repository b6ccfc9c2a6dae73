"""Every form of a callback's signature, in the page: compiled by the app, and by the compile step from its text."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import dash
import pytest

OLD = tuple(map(int, dash.__version__.split(".")[:2])) < (3, 1)
APP = Path(__file__).parent / "apps" / "signatures.py"


def compiled_before(folder: Path) -> Path:
    """The app in `folder`, with its script in assets, made from the file's text alone."""
    app = folder / APP.name
    text = APP.read_text()
    # What depends on the version of Dash cannot be read.
    app.write_text(text.replace(', **({"optional": True} if NEW else {})', "" if OLD else ", optional=True"))
    command = [sys.executable, "-m", "clientside", "compile", app.name, "-o", "assets", "--no-cache"]
    subprocess.run(command, cwd=folder, check=True, timeout=120, capture_output=True)
    return app


@pytest.fixture(params=["by the app", "before"])
def shown(
    serve: Callable[..., str], page: Any, request: pytest.FixtureRequest, tmp_path: Path
) -> Iterator[Callable[[str, str], None]]:
    """The app in a page; `shown(selector, text)` waits for a text. In the end nothing unexpected was logged."""
    app = APP if request.param == "by the app" else compiled_before(tmp_path)
    page.goto(serve(app))
    if app is not APP:
        script = page.evaluate("document.querySelector('script[src*=_dash-clientside]').src")
        sent = page.request.get(script).text()
        assert sent and (tmp_path / "assets" / "clientside.js").read_text().startswith(sent)
        assert not any("/assets/clientside.js" in asked for asked in page.requests)

    def wait(selector: str, text: str) -> None:
        try:
            page.wait_for_function(
                "([at, text]) => document.querySelector(at)?.innerText === text", arg=[selector, text], timeout=8_000
            )
        except Exception:
            found = page.evaluate("at => document.querySelector(at)?.innerText", selector)
            raise AssertionError(f"{selector} shows {found!r}, not {text!r}; {page.log}") from None

    yield wait


def errors(page: Any) -> list[str]:
    return [line for line in page.log if line.startswith("error")]


def test_groupings(shown: Callable[[str, str], None], page: Any) -> None:
    shown("#dicts", "None None [1, 2, 3]")
    shown("#nested", "None None {'x': [1, 2]}")
    shown("#tuples", "3 None [1, 2]")
    shown("#interleaved", "{'x': [1, 2]} None")
    shown("#single", "one None")
    shown(
        "#grouping",
        """none None b ['{"n":0,"type":"item"}', '{"n":1,"type":"item"}', '{"n":2,"type":"item"}'] n_clicks""",
    )
    shown("#flat-grouping", "False store False flat-grouping")
    shown("#missing", "None None")
    page.click("#a")
    shown("#nested", "1 None {'x': [1, 2]}")
    shown("#dicts", "1 None [1, 2, 3]")
    assert page.get_attribute("#nested", "title") == "title"
    assert page.get_attribute("#nested", "lang") == "de"
    shown("#flat-grouping", "True store False flat-grouping")
    page.click("#b")
    page.wait_for_function("document.querySelector('#grouping').innerText.startsWith('b 1 b ')")
    assert page.get_attribute("#grouping", "title") == "True grouping True"
    assert errors(page) == []


def test_results_of_another_form_are_errors(shown: Callable[[str, str], None], page: Any) -> None:
    for clicks in range(5):
        page.click("#a")
        shown("#single", f"one {clicks + 1}")
    shown("#nested", "2 None {'x': [1, 2]}")
    found = errors(page)
    assert len(found) == 2
    assert "in [...]['props'] a list or tuple of length 2, but returned one of length 3" in found[0]
    assert "a dict with the keys ['text', 'props'], but returned one with ['txt', 'props']" in found[1]


def test_callbacks_that_dash_would_take_for_one(shown: Callable[[str, str], None], page: Any) -> None:
    shown("#dup", "two None")
    for clicks, dup in ((1, "one 1"), (2, "two 2"), (3, "one 3")):
        page.click("#a")
        shown("#no-output-1", f"first {clicks}")
        shown("#no-output-2", f"second {clicks}")
        shown("#dup", dup)
    assert errors(page) == []


def test_patterns(shown: Callable[[str, str], None], page: Any) -> None:
    at = '[id=\'{"n":%d,"type":"%s"}\']'
    shown(at % (1, "own"), "[v1]")
    shown(at % (2, "before"), "['v0', 'v1'] v2")
    shown("#summary", "[None, None, None] 3")
    page.fill(at % (0, "item"), "z")
    shown(at % (2, "before"), "['z', 'v1'] v2")
    shown(at % (0, "rank"), "2")
    page.fill(at % (0, "item"), "skip")
    shown(at % (1, "rank"), "1")
    shown(at % (0, "rank"), "2")
    assert errors(page) == []
    page.fill(at % (0, "item"), "short")
    page.fill(at % (0, "item"), "text")
    shown(at % (0, "own"), "[text]")
    shown("#summary", "[None, None, None] 3")
    assert any("takes a list or tuple of 3, but got 1" in line for line in errors(page))
    assert any("takes a list or tuple of 3, but got a value of type str" in line for line in errors(page))


def test_component_as_id(shown: Callable[[str, str], None], page: Any) -> None:
    page.wait_for_function("document.body.innerText.includes('component None')")
    page.click("#a")
    page.wait_for_function("document.body.innerText.includes('component 1')")


def test_running(shown: Callable[[str, str], None], page: Any) -> None:
    page.click("#run")
    page.wait_for_function("document.querySelector('#run').disabled")
    shown("#late", "late 1 run")
    assert page.evaluate("document.querySelector('#run').disabled") is False
    assert page.get_attribute("#late", "title") == "off"
    page.click("#run")
    page.wait_for_function("!document.querySelector('#run').disabled")
    page.wait_for_timeout(500)
    assert page.evaluate("document.querySelector('#run').disabled") is False
    shown("#late", "late 1 run")
    assert any("no" in line for line in errors(page))


def test_on_error(shown: Callable[[str, str], None], page: Any) -> None:
    page.click("#fail")
    shown("#handled", "key of fail")
    shown("#error", "ValueError: async")
    page.click("#fail")
    shown("#error", "ZeroDivisionError: integer division or modulo by zero")
    shown("#handled", "key of fail")
    shown("#async-handled", "fine")
    assert errors(page) == []
    page.click("#fail")
    shown("#handled", "1")
    assert any("a callback without output must return None, but returned 'something'" in line for line in errors(page))


def test_one_function_called_in_two_ways(shown: Callable[[str, str], None], page: Any) -> None:
    shown("#twice", "x")
    shown("#wrong", "xyNone")
    page.click("#b")
    page.wait_for_function("document.querySelector('#twice').title === 'y1'")
    assert errors(page) == []


def test_paths_and_the_initial_call(shown: Callable[[str, str], None], page: Any) -> None:
    said = "UnsupportedRelativePath Paths that aren't prefixed with a leading / are not supported. You supplied: p"
    shown("#paths", f"/p p/q /assets/logo.png {said}")
    shown("#initial", "initially . 1 False None")
    page.click("#b")
    shown("#initial", "then b.n_clicks b")
