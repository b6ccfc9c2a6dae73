"""Patch in Chromium: Dash's renderer does the same with one from the browser as with one from the server."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

APP = Path(__file__).parent / "apps" / "patching.py"


def test_patches(serve: Callable[..., str], page: Any) -> None:
    page.goto(serve(APP))
    for n in (1, 2, 3):
        page.wait_for_selector("#browser-list")
        page.click("#patch")
        page.wait_for_function(
            """n => ["server", "browser"].every(name =>
              document.querySelectorAll(`#${name}-list li`).length === n
              && document.getElementById(`${name}-shown`).innerText.includes(`"made": [${n}]`))""",
            arg=n,
        )
        shown = {name: page.inner_text(f"#{name}-shown") for name in ("server", "browser")}
        assert shown["browser"] == shown["server"]
        assert page.inner_html("#browser-list") == page.inner_html("#server-list")
    assert not [line for line in page.log if line.startswith("error")]
