"""Callbacks of plain Flask pages, written in all ways: named arguments, `running=`, `on_error=`, on both sides."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from clientside.flask_adapter import Callbacks

from clientside import ALL, Input, Output, PreventUpdate, State, no_update

BODY = """
<input id="a" value="2"><input id="b" value="3"><output id="out"></output><output id="more"></output>
<button id="go">go</button><i id="state"></i>
<b data-clientside-id='{"t": "x", "i": 1}'>p</b><b data-clientside-id='{"t": "x", "i": 2}'>q</b>
"""


def test_named_arguments(pages: Any) -> None:
    callbacks = Callbacks()

    @callbacks.clientside(
        output=Output("out", "text"),
        inputs={"left": Input("a", "value"), "right": Input("b", "value")},
        state={"all_of": State({"t": "x", "i": ALL}, "text")},
    )
    def named(right, all_of, left="none"):
        return f"{left}-{right}-{''.join(all_of)}"

    page = pages.open(callbacks, BODY)
    assert page.inner_text("#out") == "2-3-pq"
    page.fill("#b", "5")
    assert page.inner_text("#out") == "2-5-pq"
    assert named("r", ["x"], left="l") == "l-r-x"


def test_states_between_inputs(pages: Any) -> None:
    callbacks = Callbacks()

    @callbacks.clientside(Output("out", "text"), Input("a", "value"), State("go", "text"), Input("b", "value"))
    def mixed(a, go, b):
        return f"{a}{go}{b}"

    assert pages.open(callbacks, BODY).inner_text("#out") == "2go3"


@pytest.mark.parametrize("side", ["clientside", "callback"])
def test_on_error(pages: Any, side: str) -> None:
    callbacks = Callbacks()

    def told(error):
        if isinstance(error, KeyError):
            return None
        return f"{type(error).__name__}: {error}", "told"

    @getattr(callbacks, side)(
        [Output("out", "text"), Output("more", "text")], Input("a", "value"), Input("b", "value"), on_error=told
    )
    def divided(a, b):
        if a == "k":
            return {}["missing"]
        if a == "p":
            raise PreventUpdate
        return str(int(a) // int(b)), no_update

    page = pages.open(callbacks, BODY)
    page.wait_for_function("document.querySelector('#out').textContent === '0'")
    for a, b, out in (
        ("9", "3", "3"),
        ("9", "0", "ZeroDivisionError: integer division or modulo by zero"),
        ("k", "0", "ZeroDivisionError: integer division or modulo by zero"),
        ("p", "0", "ZeroDivisionError: integer division or modulo by zero"),
        ("x", "2", "ValueError: invalid literal for int() with base 10: 'x'"),
    ):
        page.fill("#b", b)
        page.fill("#a", a)
        page.wait_for_function("(out) => document.querySelector('#out').textContent === out", arg=out)
        page.wait_for_timeout(50)
        assert page.inner_text("#out") == out
    assert page.inner_text("#more") == "told"
    assert page.log == []


@pytest.mark.parametrize("side", ["clientside", "callback"])
def test_running(pages: Any, side: str) -> None:
    callbacks = Callbacks()

    @getattr(callbacks, side)(
        Output("out", "text"),
        Input("go", "n_clicks"),
        running=[(Output("go", "disabled"), True, False), (Output("state", "text"), "busy", "idle")],
        prevent_initial_call=True,
    )
    async def slow(n):
        await asyncio.sleep(0.3)
        return str(n)

    page = pages.open(callbacks, BODY)
    page.click("#go")
    page.wait_for_function("document.querySelector('#state').textContent === 'busy'")
    assert page.is_disabled("#go")
    page.wait_for_function("document.querySelector('#out').textContent === '1'")
    page.wait_for_function("document.querySelector('#state').textContent === 'idle'")
    assert page.is_enabled("#go")


def test_running_around_what_takes_no_time(pages: Any) -> None:
    callbacks = Callbacks()

    @callbacks.clientside(Output("out", "text"), Input("a", "value"), running=(Output("state", "text"), "busy", "idle"))
    def quick(a):
        return str(10 // int(a))

    page = pages.open(callbacks, BODY)
    assert (page.inner_text("#out"), page.inner_text("#state")) == ("5", "idle")
