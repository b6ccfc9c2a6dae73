"""The Flask samples, driven as a visitor would."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.browser.serve import loaded

ROOT = Path(__file__).parents[2]
SHOTS = Path(__file__).parent / "screenshots"


@pytest.fixture
def orders(pages: Any, tmp_path: Path) -> Iterator[str]:
    module = loaded(ROOT / "samples/orders/app.py")
    yield pages.serve(module.create_app(tmp_path / "orders.sqlite"))
    del sys.modules["app"]


def test_orders(page: Any, orders: str) -> None:
    page.goto(orders)
    assert page.inner_text("#total") == "59.97"
    assert page.is_disabled("#save")
    page.fill("#article", "Tea")
    page.fill("#quantity", "12")
    assert page.inner_text("#total") == "215.89"
    assert page.is_visible("#rebate")
    page.click("#save")
    page.wait_for_function("document.getElementById('message').textContent === '12 x Tea saved.'")
    page.fill("#article", "Coffee")
    page.press("#article", "Enter")
    page.wait_for_function("document.querySelectorAll('#orders tbody tr').length === 2")
    assert page.input_value("#article") == ""
    page.fill("#filter", "tea")
    assert page.inner_text("#shown") == "1 of 2 orders"
    page.reload()
    assert page.inner_text("#orders tbody").split() == ["2", "Coffee", "12", "215.89", "1", "Tea", "12", "215.89"]
    assert [line for line in page.log if "favicon" not in line and "404" not in line] == []
    page.screenshot(path=SHOTS / "flask_orders.png")


def test_plain_plotly(page: Any, serve: Callable[..., str]) -> None:
    page.goto(serve(ROOT / "samples/plain_plotly/app.py"))
    page.wait_for_selector("#plot .scatterlayer .trace >> nth=1")
    assert "Bergen" in page.inner_text("#plot")
    warmest = page.inner_text("#said")
    assert warmest.startswith("Warmest on day ")
    asked = len([r for r in page.requests if r.startswith("POST")])
    page.fill("#days", "0")
    page.wait_for_function("document.querySelectorAll('#plot .scatterlayer .trace').length === 1")
    assert len([r for r in page.requests if r.startswith("POST")]) == asked
    page.select_option("#city", "Lima")
    page.wait_for_function("document.querySelector('#plot').innerText.includes('Lima')")
    assert page.inner_text("#said") != warmest
    box = page.locator("#plot .nsewdrag").bounding_box()
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.wait_for_function("document.getElementById('said').textContent.includes('Here, day')")
    assert page.log == []
    page.screenshot(path=SHOTS / "flask_plotly.png")
