"""no_update, PreventUpdate, ctx and set_props in the page: the compiler's JavaScript, and the helpers used by hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

APP = Path(__file__).parent / "apps" / "names.py"
IDS = ("which", "late", "even", "count", "caught", "pushed")


@pytest.mark.parametrize("option", [(), ("--handwritten",)], ids=["compiled", "handwritten"])
def test_dash_names(serve: Callable[..., str], page: Any, option: tuple[str, ...]) -> None:
    def wait_until(*wanted: str) -> None:
        texts = f"JSON.stringify({list(IDS)}.map(id => document.getElementById(id)?.innerText))"
        page.wait_for_function(f"wanted => {texts} === JSON.stringify(wanted)", arg=list(wanted))

    page.goto(serve(APP, *option))
    wait_until("nothing yet, None", "untouched", "untouched", "untouched", "caught stop", "untouched")
    page.click("#a")
    wait_until("a 1", "untouched", "untouched", "count 1", "caught stop", "pushed 1")
    page.click("#a")
    wait_until("a 2", "late 2", "even 2", "count 2", "caught stop", "pushed 2")
    page.click("text=b")
    wait_until("button 1", "late 2", "even 2", "count 2", "caught stop", "pushed 2")
    assert not [request for request in page.requests if "_dash-update-component" in request]
    assert not [line for line in page.log if line.startswith("error")]
