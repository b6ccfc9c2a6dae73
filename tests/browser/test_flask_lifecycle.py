"""A Flask page beside the browser: strict CSP, history, restored forms, the first paint."""

# ruff: noqa: E501

from __future__ import annotations

import time
from typing import Any

from clientside.flask_adapter import Callbacks
from flask import Flask

from clientside import Input, Output, State

CSP = "default-src 'none'; script-src 'self'; connect-src 'self'; img-src data:; form-action 'self'"


def totals() -> Callbacks:
    callbacks = Callbacks()

    @callbacks.clientside(Output("out", "text"), Input("x", "value"), State("out", "class_name"))
    def total(x, _):
        return f"total {x}"

    return callbacks


def test_a_strict_content_security_policy(pages: Any) -> None:
    callbacks = totals()

    @callbacks.callback(
        Output("rows", "rows"), Output("p", "style"), Output("c", "children"), Input("out", "text"),
        progress=Output("s", "text"),
    )  # fmt: skip
    def server(set_progress, text):
        set_progress("begun")
        return [[text]], {"color": "red"}, {"type": "i", "props": {"style": {"color": "green"}, "children": "i"}}

    app = Flask(__name__)
    app.after_request(lambda r: (r.headers.update({"Content-Security-Policy": CSP}), r)[1])
    page = pages.open(callbacks, '<input id="x" value="1"><p id="out"></p><p id="p"></p><p id="c"></p><p id="s"></p><table id="rows"></table>', app=app)  # fmt: skip
    page.wait_for_selector("td")
    assert page.inner_text("#rows") == "total 1"
    assert page.evaluate("getComputedStyle(document.getElementById('p')).color") == "rgb(255, 0, 0)"
    page.route("**/_dash-update-component", lambda route: route.abort())
    page.fill("#x", "2")
    page.wait_for_selector(".clientside-status")
    assert not [line for line in page.log if "Security" in line]


def test_back_and_forth(pages: Any) -> None:
    page = pages.open(totals(), '<input id="x" value="a"><p id="out"></p><a href="/other">o</a>')
    page.fill("#x", "typed")
    page.goto(page.url + "missing")
    page.go_back()
    page.wait_for_function(
        "document.getElementById('out').textContent === 'total ' + document.getElementById('x').value"
    )
    assert page.input_value("#x") == "typed"
    page.fill("#x", "again")
    page.wait_for_function("document.getElementById('out').textContent === 'total again'")


def test_a_form_that_the_browser_fills_in_again(pages: Any) -> None:
    page = pages.open(totals(), '<form><input id="x" value="a"></form><p id="out"></p>')
    page.fill("#x", "typed")
    page.evaluate("history.scrollRestoration = 'auto'; location.reload()")
    page.wait_for_load_state("load")
    page.wait_for_function(
        "document.getElementById('out').textContent === 'total ' + document.getElementById('x').value"
    )


def test_a_value_set_without_an_event_is_found_when_the_page_shows(pages: Any) -> None:
    page = pages.open(totals(), '<input id="x" value="a"><p id="out"></p>')
    page.evaluate("document.getElementById('x').value = 'restored'; dispatchEvent(new PageTransitionEvent('pageshow'))")
    page.wait_for_function("document.getElementById('out').textContent === 'total restored'")


def test_nothing_is_painted_before_the_first_values(pages: Any) -> None:
    """The page's scripts are late; what is painted first is what the callbacks computed."""
    callbacks = totals()
    app = Flask(__name__)

    @app.before_request
    def late() -> None:
        from flask import request

        if request.path.endswith(".js"):
            time.sleep(0.4)

    page = pages.page
    page.add_init_script(
        """requestAnimationFrame(function frame() {
          (window.frames_ ??= []).push(document.getElementById("out")?.textContent);
          requestAnimationFrame(frame);
        })"""
    )
    pages.open(callbacks, '<input id="x" value="1"><p id="out">initial</p>', app=app)
    page.wait_for_timeout(300)
    seen = page.evaluate("window.frames_")
    assert "total 1" in seen
    assert "initial" not in seen


def test_a_page_without_callbacks_for_it(pages: Any) -> None:
    page = pages.open(totals(), "<p>nothing here</p>")
    assert page.log == []
