"""The sample in Chromium: what the graph shows, and which changes ask the server."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import plotly.data

ROOT = Path(__file__).parents[2]
APP = ROOT / "samples" / "gapminder" / "app.py"
SCREENSHOTS = Path(__file__).parent / "screenshots"

SHOWN = """() => {
  const plot = document.querySelector("#graph .js-plotly-plot");
  if (!plot?.data?.length) return null;
  const [{ x, y, name }] = plot.data;
  return { x: [...x], y: [...y], name, scale: plot.layout.yaxis.type };
}"""


def expected(country: str, indicator: str, scale: str) -> dict[str, Any]:
    frame = plotly.data.gapminder()
    rows = frame[frame["country"] == country]
    return {"x": rows["year"].tolist(), "y": rows[indicator].tolist(), "name": country, "scale": scale}


def wait_until_shown(page: Any, wanted: dict[str, Any]) -> None:
    page.wait_for_function(f"wanted => JSON.stringify(({SHOWN})()) === JSON.stringify(wanted)", arg=wanted)
    assert page.evaluate(SHOWN) == wanted


def choose(page: Any, dropdown: str, label: str) -> None:
    page.click(f"#{dropdown}")
    page.fill(".dash-dropdown-search", label)
    page.locator(".dash-dropdown-option", has_text=label).first.click()
    page.keyboard.press("Escape")


def choose_scale(page: Any, scale: str) -> None:
    page.locator("#scale label", has_text=scale).click()


def updates(page: Any) -> int:
    return sum("_dash-update-component" in request for request in page.requests)


def screenshot(page: Any, name: str) -> None:
    SCREENSHOTS.mkdir(exist_ok=True)
    page.screenshot(path=SCREENSHOTS / name)


def test_gapminder(serve: Callable[..., str], page: Any) -> None:
    page.goto(serve(APP))
    wait_until_shown(page, expected("Canada", "pop", "linear"))
    assert updates(page) == 1

    for count, (country, indicator, label) in enumerate(
        [
            ("Japan", "lifeExp", "Life expectancy"),
            ("Brazil", "gdpPercap", "GDP per capita"),
            ("Cote d'Ivoire", "pop", "Population"),
        ]
    ):
        choose(page, "country", country)
        choose(page, "indicator", label)
        wait_until_shown(page, expected(country, indicator, "linear"))
        asked = updates(page)
        assert asked == 3 + 2 * count

        before = len(page.requests)
        choose_scale(page, "log")
        wait_until_shown(page, expected(country, indicator, "log"))
        choose_scale(page, "linear")
        wait_until_shown(page, expected(country, indicator, "linear"))
        page.wait_for_timeout(200)  # a request that the change had caused would have started by now
        assert page.requests[before:] == []

    choose(page, "country", "Kenya")
    choose_scale(page, "log")
    wait_until_shown(page, expected("Kenya", "pop", "log"))
    screenshot(page, "gapminder.png")

    page.click("summary")
    page.wait_for_selector("#figure-json code")
    text = page.inner_text("#figure-json code")
    rows = expected("Kenya", "pop", "log")
    stored = [{"x": rows["x"], "y": rows["y"], "mode": "lines+markers", "name": "Kenya"}]
    assert text.strip() == json.dumps(stored, indent=2)
    screenshot(page, "gapminder_json.png")

    assert [line for line in page.log if line.startswith("error")] == []


def test_the_callbacks_are_python_functions(monkeypatch: Any) -> None:
    import runpy

    names = runpy.run_path(os.fspath(APP))
    assert names["draw"]([], "log") == {"data": [], "layout": {"yaxis": {"type": "log"}}}
    assert names["show"]([{"x": [1]}]) == '```\n[\n  {\n    "x": [\n      1\n    ]\n  }\n]\n```'
