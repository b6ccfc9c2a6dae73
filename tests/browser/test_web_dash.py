"""The browser's side of a Dash app: paced callbacks, and functions where components look for them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

APPS = Path(__file__).parent / "apps"


def test_paced_callbacks(serve: Callable[..., str], page: Any) -> None:
    page.goto(serve(APPS / "paced.py"))
    page.wait_for_function("document.getElementById('late')?.textContent === 'settled: '")
    page.type("#text", "abcd", delay=20)
    page.wait_for_function("document.getElementById('late')?.textContent === 'settled: abcd'")
    assert page.inner_text("#count") == "2 calls"
    page.wait_for_function("document.getElementById('seldom')?.textContent.endsWith('abcd')")
    assert page.inner_text("#who") == "text"
    assert not [line for line in page.log if line.startswith("error")]


def test_functions_as_properties(serve: Callable[..., str], page: Any) -> None:
    page.goto(serve(APPS / "properties.py"))
    page.wait_for_selector(".ag-row >> nth=1")
    assert page.inner_text(".ag-row[row-index='0'] [col-id='price']") == "1,234.50 €"
    assert page.inner_text(".ag-row[row-index='1'] [col-id='price']") == "7.00 €"
    color = "getComputedStyle(document.querySelector(\".ag-row[row-index='0'] [col-id='price']\")).color"
    assert page.evaluate(color) == "rgb(255, 0, 0)"
    page.click(".ag-row[row-index='1'] [col-id='buy'] button")
    page.wait_for_function("document.getElementById('bought').innerText === 'bought tea'")
    page.hover(".rc-slider-handle, .dash-slider-thumb")
    page.wait_for_function("document.body.innerText.includes('20 °C')")
    page.wait_for_function("document.getElementById('mantine').innerText.includes('3 pieces')")
    page.screenshot(path=Path(__file__).parent / "screenshots" / "properties.png")
    assert not [line for line in page.log if line.startswith("error")]
