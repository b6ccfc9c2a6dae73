"""The samples in Chromium, used as a visitor would."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

SAMPLES = Path(__file__).parents[2] / "samples"
Serve = Callable[..., str]


def open_sample(serve: Serve, page: Any, name: str) -> str:
    address = serve(SAMPLES / name / "app.py")
    page.goto(address)
    page.wait_for_selector("main")
    return address


def wait_for(page: Any, element: str, text: str) -> None:
    page.wait_for_function(
        "([id, text]) => document.getElementById(id)?.innerText === text", arg=[element, text], timeout=60_000
    )


def updates(page: Any) -> int:
    return sum("_dash-update-component" in request for request in page.requests)


def no_errors(page: Any) -> None:
    assert not [line for line in page.log if line.startswith("error")]


def test_some_transform(serve: Serve, page: Any) -> None:
    open_sample(serve, page, "some_transform")
    wait_for(page, "inline", "Montréal has 8 characters")
    wait_for(page, "file", "laértnoM")
    wait_for(page, "named", "LAÉRTNOM")
    page.fill("#text", "né 😀😀")
    wait_for(page, "inline", "né 😀😀 has 5 characters")
    wait_for(page, "file", "én 😀😀")
    page.fill("#text", "")
    wait_for(page, "file", "nothing")
    assert updates(page) == 0
    no_errors(page)


def test_plotly_express(serve: Serve, page: Any) -> None:
    open_sample(serve, page, "plotly_express")
    shown = """([scale, points]) => {
      const plot = document.querySelector("#graph .js-plotly-plot");
      if (plot?.layout?.yaxis?.type !== scale) return false;
      return plot.calcdata[0].length === points && plot.layout.xaxis.title.text === "year";
    }"""
    page.wait_for_function(shown, arg=["linear", 12])
    before = updates(page)
    page.locator("#scale label", has_text="log").click()
    page.wait_for_function(shown, arg=["log", 12])
    assert updates(page) == before == 1
    no_errors(page)


def test_fetch_table(serve: Serve, page: Any) -> None:
    open_sample(serve, page, "fetch_table")
    wait_for(page, "state", "2 fruits")
    cells = "wanted => [...document.querySelectorAll('#table td')].map(x => x.innerText).join() === wanted"
    page.wait_for_function(cells, arg="apple,1.2,cherry,7.5")
    for kind, state in (("roots", "1 roots"), ("none", "404: there are no none")):
        page.click("#kind")
        page.locator(".dash-dropdown-option", has_text=kind).first.click()
        page.keyboard.press("Escape")
        wait_for(page, "state", state)
    page.wait_for_function(cells, arg="")
    assert updates(page) == 0


def test_notifications_that_are_allowed(serve: Serve, browser: Any) -> None:
    context = browser.new_context()
    page = context.new_page()
    address = serve(SAMPLES / "notifications" / "app.py")
    context.grant_permissions(["notifications"], origin=address.rstrip("/"))
    page.goto(address)
    page.click("#notify")
    wait_for(page, "outcome", "sent: Hello from Python")
    context.close()


# A headless browser cannot ask its visitor: these stand for the answers.
ASKING = """(() => {
  const sent = (globalThis.sent = []);
  globalThis.Notification = class Notification {
    static permission = "default";
    static requestPermission() { return new Promise((done) => setTimeout(() => done("%s"), 50)); }
    constructor(title, options) { sent.push([title, options.body]); }
  };
})()"""


@pytest.mark.parametrize(
    ("answer", "outcome", "sent"),
    [("granted", "sent: hi", [["Dash", "hi"]]), ("denied", "not allowed: denied", [])],
)
def test_notifications_that_are_asked_for(serve: Serve, page: Any, answer: str, outcome: str, sent: list[Any]) -> None:
    page.add_init_script(ASKING % answer)
    open_sample(serve, page, "notifications")
    page.fill("#body", "hi")
    page.click("#notify")
    wait_for(page, "outcome", outcome)
    assert page.evaluate("sent") == sent
    no_errors(page)


def test_triggered(serve: Serve, page: Any) -> None:
    open_sample(serve, page, "triggered")
    wait_for(page, "message", "nothing yet")
    page.click("#btn-2")
    wait_for(page, "message", "btn-2 was pressed, 1 times")
    page.click("#btn-3")
    page.click("#btn-2")
    wait_for(page, "message", "btn-2 was pressed, 2 times")
    wait_for(page, "counts", "0 2 1")
    assert updates(page) == 0
    no_errors(page)


def test_keydown(serve: Serve, page: Any) -> None:
    open_sample(serve, page, "keydown")
    wait_for(page, "state", "press an arrow key")
    page.keyboard.press("ArrowDown")
    wait_for(page, "slide", "compiled")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("x")
    wait_for(page, "state", "3 of 4")
    for _ in range(5):
        page.keyboard.press("ArrowDown")
    wait_for(page, "slide", "in your browser")
    assert page.evaluate("window.scrollY") == 0
    page.keyboard.press("PageDown")
    page.wait_for_function("window.scrollY > 0")
    no_errors(page)


PLOT = 'document.querySelector("#chart .js-plotly-plot")'


def test_dashboard(serve: Serve, page: Any) -> None:
    page.set_viewport_size({"width": 900, "height": 1500})
    open_sample(serve, page, "dashboard")
    page.wait_for_function(f"{PLOT}?.data?.length === 3")
    assert page.locator("#cards h4").all_inner_texts() == ["Revenue", "Units", "Best"]
    assert page.locator("#cards section").first.get_attribute("data-title") == "revenue"
    assert page.locator("#table th").all_inner_texts()[:3] == ["Region", "Rows", "Revenue"]
    page.locator("#regions label", has_text="West").click()
    page.wait_for_function(f"{PLOT}.data.length === 2")
    assert page.evaluate(f"{PLOT}.layout.title.text") == "Revenue of 2 regions"
    page.locator("#theme label", has_text="dark").click()
    page.wait_for_function(f'{PLOT}._fullLayout.paper_bgcolor === "rgb(17,17,17)"')
    page.click("#mark")
    page.wait_for_function(f'{PLOT}.layout.shapes?.length === 1 && {PLOT}.layout.title.text.includes("mean")')
    page.fill("#least", "1000")
    page.wait_for_selector(".empty")
    assert page.locator("#cards h4").count() == 0
    page.fill("#least", "0")
    for task in ("write", "test <b>", "ship"):
        page.fill("#task", task)
        page.click("#add")
        page.wait_for_function('document.getElementById("task").value === ""')
    wait_for(page, "left", "3 of 3 left")
    page.locator("#tasks input").nth(1).click()
    wait_for(page, "left", "2 of 3 left")
    assert "line-through" in page.locator("#tasks li").nth(1).get_attribute("style")
    page.locator("#tasks button").first.click()
    wait_for(page, "left", "1 of 2 left")
    assert page.locator("#tasks li label").all_inner_texts() == ["test <b>", "ship"]
    (Path(__file__).parent / "screenshots").mkdir(exist_ok=True)
    page.screenshot(path=Path(__file__).parent / "screenshots" / "dashboard.png")
    assert updates(page) == 0
    no_errors(page)
