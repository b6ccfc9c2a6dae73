"""What compiled callbacks do in a real page: changed arguments, unset props, wrong results, errors."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

APP = Path(__file__).parent / "apps" / "behaviour.py"
PLOT = """id => {
  const plot = document.querySelector(`#${id} .js-plotly-plot`);
  return plot?.layout?.title?.text ? [plot.layout.title.text, plot.data.map(trace => [...trace.y])] : null;
}"""


def wait_for_plot(page: Any, id: str, *wanted: Any) -> None:
    page.wait_for_function(f"([id, wanted]) => JSON.stringify(({PLOT})(id)) === wanted", arg=[id, compact(wanted)])


def compact(value: Any) -> str:
    import json

    return json.dumps(value, separators=(",", ":"))


def wait_for_text(page: Any, id: str, text: str) -> None:
    page.wait_for_function("([id, text]) => document.getElementById(id)?.innerText === text", arg=[id, text])


def test_a_changed_argument_is_returned_and_the_store_stays(serve: Callable[..., str], page: Any) -> None:
    page.goto(serve(APP))
    for clicks in range(3):
        wait_for_plot(page, "graph", f"clicked {clicks}", [[3, 4], [clicks, 0]])
        wait_for_text(page, "seen", "stored, 1 of 2")
        page.click("#title")


def test_a_figure_changed_in_place_is_drawn_again(serve: Callable[..., str], page: Any) -> None:
    page.goto(serve(APP))
    wait_for_plot(page, "self", "first", [[1]])
    page.click("#same")
    wait_for_plot(page, "self", "first!", [[1]])
    page.click("#same")
    wait_for_plot(page, "self", "first!!", [[1]])


def test_a_prop_that_nobody_has_set_is_none(serve: Callable[..., str], page: Any) -> None:
    page.goto(serve(APP))
    wait_for_text(page, "unset", "None None True zero")
    page.click("#title")
    wait_for_text(page, "unset", "None 1 True 1")


def test_a_result_of_the_wrong_shape_is_an_error(serve: Callable[..., str], page: Any) -> None:
    page.goto(serve(APP))
    wait_for_text(page, "seen", "stored, 1 of 2")
    page.click("#shape")
    page.wait_for_timeout(300)
    assert [page.inner_text("#left"), page.inner_text("#right")] == ["left", "right"]
    assert "a callback with 2 outputs must return a list or tuple of 2 values, but returned 1" in "\n".join(page.log)
    page.click("#shape")
    wait_for_text(page, "left", "one")
    wait_for_text(page, "right", "one")


def test_errors_are_python_errors_and_name_their_function(serve: Callable[..., str], page: Any) -> None:
    page.goto(serve(APP, "--debug"))
    wait_for_text(page, "seen", "stored, 1 of 2")
    for message in ("KeyError: 'b'", "IndexError: list index out of range"):
        page.click("#fail")
        panel = page.locator(".dash-fe-error__title", has_text=message)
        panel.wait_for()
        assert ", in failing (behaviour.py:" in panel.inner_text()
    page.click("#shape")
    page.locator(".dash-fe-error__title", has_text="ValueError: a callback with 2 outputs must return").wait_for()
    assert page.inner_text("#failing") == "fine"
    page.screenshot(path=Path(__file__).parent / "screenshots" / "errors.png")
