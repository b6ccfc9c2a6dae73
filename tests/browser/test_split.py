"""The small script of a production page in Chromium, under a strict policy: the complete one is loaded when something
rare happens, once, and the callback's result comes through Dash's own renderer.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.browser.test_plugin import APPS, errors, wait_for_text


def loaded(page: Any) -> list[str]:
    return [request.partition("_dash-clientside/")[2] for request in page.requests if "_dash-clientside/" in request]


def test_rare_values(serve: Callable[..., str], page: Any) -> None:
    page.goto(serve(APPS / "adding.py"))
    wait_for_text(page, "#sum", "two numbers, please")
    page.fill("#a", "2")
    page.fill("#b", "40")
    wait_for_text(page, "#sum", "42")
    assert len(loaded(page)) == 1, "what is common needs nothing else"
    page.fill("#b", "9007199254740991")
    page.wait_for_event("requestfinished", lambda r: "complete.js" in r.url)
    wait_for_text(page, "#sum", "42")  # an int beyond 2^53 cannot be shown: the callback refuses
    assert [name.partition("?v=")[0] for name in loaded(page)] == ["bundle.js", "complete.js"]
    page.fill("#b", "3")
    wait_for_text(page, "#sum", "5")
    page.click("#button")
    wait_for_text(page, "#clicks", "clicked 1 times")
    assert len(loaded(page)) == 2
    assert any("integer-too-large" in line for line in page.log)
    assert not [line for line in errors(page) if "integer-too-large" not in line]


def test_what_cannot_be_loaded_is_said(serve: Callable[..., str], page: Any, tmp_path: Path) -> None:
    page.route("**/complete.js*", lambda route: route.abort())
    page.goto(serve(APPS / "adding.py"))
    page.fill("#a", "2")
    page.fill("#b", "40")
    wait_for_text(page, "#sum", "42")
    page.fill("#b", "9007199254740991")
    page.wait_for_event("console", lambda message: "dynamically imported module" in message.text)
    page.fill("#b", "3")
    wait_for_text(page, "#sum", "5")
