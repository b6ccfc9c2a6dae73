"""The corridor of Flask pages: a template, a function in the browser, one on the server."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

APPS = Path(__file__).parent / "apps"
SHOTS = Path(__file__).parent / "screenshots"


def test_a_total_in_the_browser_and_orders_on_the_server(page: Any, serve: Callable[..., str]) -> None:
    page.goto(serve(APPS / "shop.py"))
    page.wait_for_function("document.querySelector('#total').textContent === '2,501.00'")
    page.fill("#quantity", "3")
    assert page.inner_text("#total") == "3,751.50"
    assert not [r for r in page.requests if r.startswith("POST")]
    page.click("#save")
    page.wait_for_selector("#orders td")
    page.fill("#quantity", "0")
    page.click("#save")
    page.wait_for_function("document.querySelectorAll('#orders tr').length === 2")
    assert page.inner_text("#orders").split() == ["2", "0.00", "1", "3,751.50"]
    assert page.log == []
    page.screenshot(path=SHOTS / "flask_shop.png")


def test_the_page_says_so_when_the_server_fails(page: Any, serve: Callable[..., str]) -> None:
    page.goto(serve(APPS / "shop.py"))
    page.route("**/_dash-update-component", lambda route: route.fulfill(status=500, body="no"))
    page.click("#save")
    page.wait_for_function("document.querySelector('#total').textContent === '2,501.00'")
    page.wait_for_timeout(200)
    assert any("save" in line and "500" in line for line in page.log)
