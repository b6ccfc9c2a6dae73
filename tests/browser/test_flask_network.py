"""A Flask page and its server: order, failures, streams, errors in debug mode."""

# ruff: noqa: E501

from __future__ import annotations

import threading
import time
from typing import Any

from clientside.flask_adapter import Callbacks, Cancelled

from clientside import Input, Output, State, set_props

HTML = '<input id="x" value="a"><button id="go">go</button><p id="out"></p><p id="log"></p><progress id="bar" max="3"></progress>'
TEXT = "text => document.getElementById('out').textContent === text"


def test_requests_of_one_callback_keep_their_order(pages: Any) -> None:
    callbacks, seen, free = Callbacks(), [], threading.Event()

    @callbacks.callback(Output("out", "text"), Input("x", "value"))
    def slow(x):
        if not seen:
            free.wait(10)
        seen.append(x)
        return f"got {x}"

    page = pages.open(callbacks, HTML)
    page.wait_for_function("document.getElementById('out').getAttribute('aria-busy') === 'true'")
    for text in ("b", "c", "d"):
        page.fill("#x", text)
    free.set()
    page.wait_for_function(TEXT, arg="got d")
    assert seen == ["a", "d"]  # what nobody waits for any more is not asked
    assert page.get_attribute("#out", "aria-busy") is None


def test_no_click_is_lost(pages: Any) -> None:
    callbacks, seen, free = Callbacks(), [], threading.Event()

    @callbacks.callback(Output("out", "text"), Input("go", "n_clicks"), State("x", "value"), prevent_initial_call=True)
    def save(n, x):
        if not seen:
            free.wait(10)
        seen.append((n, x))
        return str(len(seen))

    page = pages.open(callbacks, HTML)
    for text in ("b", "c", "d"):
        page.fill("#x", text)
        page.click("#go")
    page.fill("#x", "later")
    free.set()
    page.wait_for_function(TEXT, arg="3")
    assert seen == [(1, "b"), (2, "c"), (3, "d")]


def test_the_network_fails_and_comes_back(pages: Any) -> None:
    callbacks, seen = Callbacks(), []

    @callbacks.callback(Output("out", "text"), Input("x", "value"))
    def echo(x):
        seen.append(x)
        return f"got {x}"

    @callbacks.callback(Output("log", "text"), Input("go", "n_clicks"), prevent_initial_call=True)
    def save(n):
        seen.append(n)
        return f"saved {n}"

    page = pages.open(callbacks, HTML)
    page.wait_for_function(TEXT, arg="got a")
    page.route("**/_dash-update-component", lambda route: route.abort())
    page.fill("#x", "b")
    page.wait_for_selector(".clientside-status")
    assert page.inner_text(".clientside-status").startswith("No connection.")
    assert page.get_attribute("html", "data-clientside") == "offline"
    page.click("#go")
    page.wait_for_selector(".clientside-status button")  # a click may have been heard: the visitor decides
    page.screenshot(path="tests/browser/screenshots/flask_offline.png")
    page.unroute("**/_dash-update-component")
    page.wait_for_function(TEXT, arg="got b")
    assert 1 not in seen
    page.click(".clientside-status button")
    page.wait_for_function("document.getElementById('log').textContent === 'saved 1'")
    page.wait_for_selector(".clientside-status", state="detached")
    assert seen == ["a", "b", 1]


def test_a_gateway_that_is_restarting(pages: Any) -> None:
    callbacks = Callbacks()

    @callbacks.callback(Output("out", "text"), Input("x", "value"))
    def echo(x):
        return f"got {x}"

    page = pages.page
    answers = iter([503, 502])

    def gateway(route: Any) -> None:
        status = next(answers, None)
        route.fulfill(status=status, body="<html>") if status else route.continue_()

    page.route("**/_dash-update-component", gateway)
    pages.open(callbacks, HTML)
    page.wait_for_function(TEXT, arg="got a")
    assert page.query_selector(".clientside-status") is None


def test_progress_and_a_result(pages: Any) -> None:
    callbacks, go_on = Callbacks(), threading.Semaphore(0)

    @callbacks.callback(
        Output("out", "text"), Input("go", "n_clicks"), prevent_initial_call=True,
        progress=[Output("bar", "value"), Output("log", "text")], running=[(Output("go", "disabled"), True, False)],
    )  # fmt: skip
    def long(set_progress, n):
        for i in range(1, 4):
            set_progress((i, f"step {i}"))
            go_on.acquire(timeout=10)
        set_props("x", {"value": "set"})
        return "done"

    page = pages.open(callbacks, HTML)
    page.click("#go")
    for i in range(1, 4):
        page.wait_for_function(f"document.getElementById('log').textContent === 'step {i}'")
        assert page.evaluate("document.getElementById('bar').value") == i
        assert page.is_disabled("#go")
        go_on.release()
    page.wait_for_function(TEXT, arg="done")
    assert page.input_value("#x") == "set"
    assert not page.is_disabled("#go")


def test_a_newer_call_and_a_button_cancel(pages: Any) -> None:
    callbacks, ended = Callbacks(), []

    @callbacks.callback(
        Output("out", "text"), Input("x", "value"), progress=Output("log", "text"), cancel=Input("go", "n_clicks")
    )
    def long(set_progress, x):
        try:
            for i in range(600 if x != "quick" else 1):
                set_progress(f"{x} {i}")
                time.sleep(0.05)
        except Cancelled:
            ended.append(x)
            raise
        return f"done {x}"

    page = pages.open(callbacks, HTML)
    page.wait_for_function("document.getElementById('log').textContent.startsWith('a ')")
    page.fill("#x", "quick")
    page.wait_for_function(TEXT, arg="done quick")
    page.fill("#x", "b")
    page.wait_for_function("document.getElementById('log').textContent.startsWith('b ')")
    page.click("#go")
    for _ in range(100):
        if len(ended) == 2:
            break
        page.wait_for_timeout(100)
    assert sorted(ended) == ["a", "b"]
    assert page.inner_text("#out") == "done quick"
    assert page.log == []


def test_a_stream_that_raises(pages: Any) -> None:
    callbacks = Callbacks()

    @callbacks.callback(Output("out", "text"), Input("go", "n_clicks"), progress=Output("log", "text"))
    def long(set_progress, n):
        set_progress("begun")
        return 1 / (n or 0)

    page = pages.open(callbacks, HTML, DEBUG=True)
    page.wait_for_selector(".clientside-errors pre")
    assert "ZeroDivisionError: division by zero" in page.inner_text(".clientside-errors")


def test_the_overlay_of_debug_mode(pages: Any) -> None:
    callbacks = Callbacks()

    @callbacks.callback(Output("out", "text"), Input("x", "value"))
    def divided(x):
        return {"a": 1}[x] / 0

    @callbacks.clientside(Output("log", "text"), Input("x", "value"))
    def indexed(x):
        return x[5]

    page = pages.open(callbacks, HTML, DEBUG=True)
    page.wait_for_function("document.querySelectorAll('.clientside-errors pre').length === 2")
    shown = page.inner_text(".clientside-errors")
    assert 'return {"a": 1}[x] / 0' in shown
    assert "ZeroDivisionError: division by zero" in shown
    assert "return x[5]" in shown
    assert "IndexError: string index out of range" in shown
    assert "endpoint.py" not in shown
    page.screenshot(path="tests/browser/screenshots/flask_overlay.png")
    page.click(".clientside-errors button")
    assert page.query_selector(".clientside-errors") is None


def test_production_shows_nothing(pages: Any) -> None:
    callbacks = Callbacks()

    @callbacks.callback(Output("out", "text"), Input("x", "value"))
    def divided(x):
        return 1 / 0

    page = pages.open(callbacks, HTML)
    for _ in range(100):
        if len(page.log) == 2:
            break
        page.wait_for_timeout(50)
    assert any("divided" in line and "the server's log says why" in line for line in page.log)
    assert page.inner_text("body").strip() == "go"
