"""The plug-in in Chromium: that the page finds its functions, keeps them, and learns of new ones."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

APPS = Path(__file__).parent / "apps"
HAND = "--handwritten"


def errors(page: Any) -> list[str]:
    return [line for line in page.log if line.startswith("error")]


def wait_for_text(page: Any, selector: str, text: str) -> None:
    page.locator(selector, has_text=re.compile(f"^{re.escape(text)}$")).wait_for()


def test_callbacks_run_and_nothing_is_inline(serve: Callable[..., str], page: Any) -> None:
    page.goto(serve(APPS / "adding.py", HAND))
    wait_for_text(page, "#sum", "two numbers, please")
    assert page.inner_text("#clicks") == "not yet"
    page.fill("#a", "2")
    page.fill("#b", "40")
    wait_for_text(page, "#sum", "42")
    page.click("#button")
    wait_for_text(page, "#clicks", "clicked 1 times")
    assert page.evaluate("Object.keys(window.dash_clientside.clientside)") == ["adding.add", "adding.count"]
    assert not [request for request in page.requests if "_dash-update-component" in request]
    assert errors(page) == []


def test_the_script_is_loaded_once(serve: Callable[..., str], page: Any) -> None:
    address = serve(APPS / "adding.py", HAND)
    transferred = (
        "performance.getEntriesByType('resource').filter(e => e.name.includes('_dash-clientside'))"
        ".map(e => e.transferSize)"
    )
    page.goto(address)
    wait_for_text(page, "#sum", "two numbers, please")
    assert page.evaluate(transferred)[0] > 0
    page.goto("about:blank")
    page.goto(address)
    wait_for_text(page, "#sum", "two numbers, please")
    assert page.evaluate(transferred) == [0]


def test_two_apps_on_one_server(serve: Callable[..., str], page: Any) -> None:
    address = serve(APPS / "two.py", HAND)
    page.goto(address)
    wait_for_text(page, "#own", "ABC")
    wait_for_text(page, "#shared", "3")
    assert page.evaluate("Object.keys(window.dash_clientside.clientside)") == ["upper"]
    page.goto(address + "second/")
    wait_for_text(page, "#own", "abcabc")
    wait_for_text(page, "#shared", "3")
    assert page.evaluate("Object.keys(window.dash_clientside.clientside)") == ["repeat"]
    assert any("/second/_dash-clientside/bundle.js?v=" in request for request in page.requests)
    assert errors(page) == []


RELOADED = '''
from dash import Dash, Input, Output, dcc, html
import clientside

app = Dash(__name__)
app.layout = html.Main([dcc.Input(id="value", value="abc"), html.Div(id="shown"), html.P("one", id="note")])

@clientside.callback(Output("shown", "children"), Input("value", "value"))
def show(text):
    """(text) => "first " + text"""
    return "first " + text
'''


def test_hot_reload(serve: Callable[..., str], page: Any, tmp_path: Path) -> None:
    file = tmp_path / "reloaded.py"
    file.write_text(RELOADED)
    page.goto(serve(file, HAND, "--debug"))
    wait_for_text(page, "#shown", "first abc")
    page.wait_for_timeout(1500)  # the page has asked once what it was made of
    page.evaluate("window.same_page = true")

    file.write_text(RELOADED.replace('"one"', '"two"'))
    wait_for_text(page, "#note", "two")
    assert page.evaluate("window.same_page") is True

    file.write_text(RELOADED.replace("first", "second"))
    wait_for_text(page, "#shown", "second abc")
    assert page.evaluate("window.same_page === undefined")
    refused = ("net::", "Failed to fetch")  # the page polls while the server restarts
    assert [line for line in errors(page) if not any(word in line for word in refused)] == []
