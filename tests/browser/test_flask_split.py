"""A Flask page whose script is a small one: what is rare loads the complete one, once, and comes out the same."""

from __future__ import annotations

from typing import Any

import pytest
from clientside.flask_adapter import Callbacks

from clientside import Input, Output, ctx

BODY = '<input id="a" value="2"><output id="out"></output>'


def test_what_is_rare_comes_out_the_same(pages: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CLIENTSIDE_SPLIT")
    callbacks = Callbacks()

    @callbacks.clientside(Output("out", "text"), Input("a", "value"))
    def told(a):
        return f"{int(a) * 2} {ctx.triggered_id}" if a else repr({"n": int("1" + "0" * 20), "by": ctx.triggered_id})

    asked: list[str] = []
    pages.page.on("request", lambda request: asked.append(request.url.rpartition("/")[2].partition("?")[0]))
    page = pages.open(callbacks, BODY)

    def shows(text: str) -> None:
        page.wait_for_function("(text) => document.querySelector('#out').textContent === text", arg=text)

    shows("4 None")
    assert "complete.js" not in asked
    page.fill("#a", "21")
    shows("42 a")
    page.fill("#a", "")
    shows("{'n': 100000000000000000000, 'by': 'a'}")
    page.fill("#a", "1")
    page.fill("#a", "")
    shows("{'n': 100000000000000000000, 'by': 'a'}")
    assert asked.count("complete.js") == 1
    assert page.log == []
