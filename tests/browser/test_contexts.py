"""`ctx` where a callback has waited: its own, whatever else has run meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

APP = Path(__file__).parent / "apps" / "contexts.py"


@pytest.mark.parametrize("mode", [(), ("--debug",)], ids=["production", "debug"])
def test_each_call_keeps_its_own(serve: Callable[..., str], page: Any, mode: tuple[str, ...]) -> None:
    page.goto(serve(APP, *mode))
    page.wait_for_function("document.querySelector('#plain-out')?.innerText === 'None'")
    for name in ("slow", "many", "fails", "quick"):  # all wait at the same time
        page.click(f"#{name}")

    def shown(name: str) -> str:
        page.wait_for_function(f"document.querySelector('#{name}-out').innerText !== ''")
        text: str = page.inner_text(f"#{name}-out")
        return text

    assert shown("fails") == "KeyError('fails') caught:fails:1"
    assert shown("quick") == "one:quick:1, two starts:quick:1, two:quick:1, three:quick:1 quick"
    ends = "a starts:many:1, a:many:1 | b starts:many:1, b:many:1 | c starts:many:1, c:many:1 | end:many:1"
    assert shown("many") == ends
    assert shown("slow") == "start:slow:1; 0.1:slow:1; 0.2:slow:1; 0.15:slow:1"
    assert shown("plain") == "quick"
    # In debug mode, Dash asks its home for newer versions.
    assert [line for line in page.log if line.startswith("error") and "ERR_NAME_NOT_RESOLVED" not in line] == []
    # Nothing is left behind: outside of callbacks there is no context.
    assert page.evaluate("window.dash_clientside.callback_context ?? null") is None
