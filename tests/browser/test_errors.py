"""Errors in debug mode: Python's traceback in Dash's panel and in the console; code that does not compile."""

from __future__ import annotations

import json
import re
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

APP = Path(__file__).parent / "apps" / "raising.py"
LINES = APP.read_text().split("\n")
SHOTS = Path(__file__).parent / "screenshots"


def line_of(code: str) -> int:
    return next(number for number, line in enumerate(LINES, 1) if line.strip() == code)


def frame(name: str, code: str) -> str:
    return f'  File "{APP}", line {line_of(code)}, in {name}\n    {code}'


TRACEBACKS = {
    "deep": [
        frame("raising", 'return read("<b>x</b>") if chained else second([{"a": 1}])'),
        frame("second", "return third(values)"),
        frame("third", 'if value["missing"]'),
        "KeyError: 'missing'",
    ],
    "chained": [
        frame("read", "return int(text)"),
        "ValueError: invalid literal for int() with base 10: '<b>x</b>'",
        "",
        "The above exception was the direct cause of the following exception:",
        "",
        "Traceback (most recent call last):",
        frame("raising", 'return read("<b>x</b>") if chained else second([{"a": 1}])'),
        frame("read", 'raise Unhappy(f"cannot read {text!r}") from error'),
        "Unhappy: cannot read '<b>x</b>'",
    ],
    "waiting": [
        frame("waiting", "return await slow(clicks)"),
        frame("slow", "return 1 // (clicks - 1)"),
        "ZeroDivisionError: integer division or modulo by zero",
    ],
    "lambda": [
        frame("<lambda>", 'return sorted([3, 1, 2], key=lambda x: x["no"])'),
        "TypeError: 'int' object is not subscriptable",
    ],
    "plain": [frame("others", 'raise KeyError("key")'), "KeyError: 'key'"],
    "own": [frame("others", "raise Unhappy"), "Unhappy"],
    "refused": ["(clientside explain nan-in-sort)"],
    "recursive": ["  [Previous line repeated ", "RecursionError: maximum recursion depth exceeded"],
}


def test_tracebacks(serve: Callable[..., str], page: Any) -> None:
    page.goto(serve(APP, "--debug"))
    page.wait_for_selector("#deep")
    page.wait_for_timeout(500)
    for count, (kind, parts) in enumerate(TRACEBACKS.items(), 1):
        page.log.clear()
        page.click(f"#{kind}")
        page.wait_for_function("n => document.querySelectorAll('.dash-fe-error__title').length === n", arg=count)
        page.locator(".dash-fe-error__title").first.click()
        shown = page.locator(".dash-backend-error")
        shown.wait_for()
        for part in parts:
            # Dash before 4 shows the text without its line breaks.
            assert " ".join(part.split()) in " ".join(shown.inner_text().split()), (kind, part, shown.inner_text())
            assert any(part in line for line in page.log), (kind, part, page.log)
        page.screenshot(path=SHOTS / f"traceback_{kind}.png")
        page.locator(".dash-fe-error__title").first.click()


def test_production_tells_the_console_only(serve: Callable[..., str], page: Any) -> None:
    page.goto(serve(APP))
    page.wait_for_selector("#deep")
    page.click("#plain")
    page.wait_for_timeout(300)
    assert any("KeyError" in line for line in page.log)
    assert page.query_selector(".dash-fe-error__title") is None
    assert page.inner_text("#out") == "fine"
    script = next(r.split()[1] for r in page.requests if "_dash-clientside" in r)
    text = urllib.request.urlopen(script).read().decode()
    assert "raising.py" not in text
    assert "sourceMappingURL" not in text


BROKEN = """
from dash import Dash, Input, Output, dcc, html
import clientside

app = Dash(__name__)
app.layout = html.Main([dcc.Input(id="value", value="abc"), html.Div(id="shown")])

@clientside.callback(Output("shown", "children"), Input("value", "value"))
def show(text):
    return open(text).read()
"""


def test_code_that_does_not_compile_is_told_and_mended(serve: Callable[..., str], page: Any, tmp_path: Path) -> None:
    file = tmp_path / "broken.py"
    file.write_text(BROKEN)
    page.goto(serve(file, "--debug"))
    page.locator(".dash-fe-error__title").first.wait_for()
    page.locator(".dash-fe-error__title").first.click()
    page.wait_for_timeout(300)
    panel = page.inner_text(".dash-backend-error")
    assert "broken.py:10:12: error" in panel
    assert "return open(text).read()" in panel
    page.screenshot(path=SHOTS / "does_not_compile.png")
    page.wait_for_timeout(1500)
    file.write_text(BROKEN.replace("open(text).read()", "text.upper()"))
    page.wait_for_function("document.querySelector('#shown')?.innerText === 'ABC'")
    assert page.query_selector(".dash-fe-error__title") is None


def test_the_source_map_has_the_python(serve: Callable[..., str], page: Any) -> None:
    address = serve(APP, "--debug")
    page.goto(address)
    page.wait_for_selector("#deep")
    script = next(r.split()[1] for r in page.requests if "_dash-clientside" in r)
    text = urllib.request.urlopen(script).read().decode()
    link = re.findall(r"//# sourceMappingURL=(\S+)", text)
    assert len(link) == 1
    found = json.loads(urllib.request.urlopen(f"{address}_dash-clientside/{link[0]}").read())
    assert APP.read_text() in found["sourcesContent"]
