"""Three apps as their authors wrote them, and after `clientside advise … --diff | git apply`: they do the same.

What could move asks the server nothing any more; what stays still does.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

APPS = Path(__file__).parents[1] / "tools" / "apps"


def sales(page: Any) -> None:
    page.wait_for_selector("#chart .gtitle")
    assert page.locator("#chart .gtitle").text_content() == "249 units"
    text(page, "#summary b", "249 units, linear")
    page.click("#scale label:has-text('log')")
    text(page, "#summary b", "249 units, log")
    assert page.locator("#order-panel").is_hidden()
    page.click(".tab:has-text('Order')")
    page.wait_for_selector("#order-panel", state="visible")
    text(page, "#quote", "28.50 + 5.42 tax = 33.91")
    page.fill("#quantity", "12")
    page.keyboard.press("Tab")
    text(page, "#quote", "108.30 + 20.58 tax = 128.88")
    page.click("#ship-to label:has-text('West')")
    text(page, "#quote", "108.30 + 0.00 tax = 108.30")
    text(page, "#problem", "the address is not complete")
    page.fill("#email", "ada@example.org")
    text(page, "#problem", "")
    page.click("#send")
    text(page, "#sent", "Thank you, Ada!")
    page.fill("#admin-password", "open sesame")
    text(page, "#admin", "welcome")


def tasks(page: Any) -> None:
    text(page, "#count", "0 of 1 done")
    page.fill("#text", "  read\U0001f600 ")
    page.click("#add")
    text(page, "#count", "0 of 2 done")
    assert page.locator("#text").input_value() == ""
    text(page, "#progress", '{"done": 0, "open": 6}')
    page.click(".task:has-text('write') button")
    text(page, "#count", "1 of 2 done")
    text(page, "#progress", '{"done": 3, "open": 3}')
    assert page.locator(".task span").all_inner_texts() == ["read\U0001f600", "write"]
    page.click("#show label:has-text('done')")
    page.wait_for_function("document.querySelectorAll('.task').length === 1")
    assert page.locator(".task span").get_attribute("class") == "done"
    page.click("#add")  # nothing written: nothing added
    page.wait_for_function("document.querySelector('#clock').innerText.startsWith('tick ')")
    page.click("#visit")
    text(page, "#visits", "visitor 1")
    text(page, "#home", "home: none")
    text(page, "#signature", "tk-1")
    page.click("#save")
    text(page, "#saved", "saved 2")


def reports(page: Any) -> None:
    text(page, "#greeting", "Hello, Ada!")
    page.fill("#name", "  grace hopper ")
    text(page, "#greeting", "Hello, Grace Hopper!")
    text(page, "#length", "15")
    page.click("#to-convert")
    text(page, "#converted", "100 EUR = 108.00 USD")
    page.click("#to label:has-text('JPY')")
    text(page, "#converted", "100 EUR = 16,120 JPY")
    text(page, "#rate", "1 EUR = 161.2000 JPY")
    page.click("#keep")
    text(page, "#mean", "mean 100.0")
    page.fill("#amount", "50")
    page.keyboard.press("Tab")
    text(page, "#converted", "50 EUR = 8,060 JPY")
    page.click("#keep")
    text(page, "#mean", "mean 75.0")
    text(page, "#history", "history 3")


def text(page: Any, selector: str, wanted: str) -> None:
    """Wait until an element says so."""
    try:
        page.wait_for_function(
            "([selector, wanted]) => document.querySelector(selector)?.innerText === wanted", arg=[selector, wanted]
        )
    except Exception:
        raise AssertionError(f"{selector} says {page.locator(selector).inner_text()!r}, not {wanted!r}") from None


CASES: dict[str, tuple[str, Callable[[Any], None], set[str]]] = {
    # What may still ask the server, after the change.
    "sales": ("sales.py", sales, {"rows.data", "admin.children"}),
    "tasks": (
        "tasks.py",
        tasks,
        {"home.children", "visits.children", "signature.children", "saved.children", "weather.children"},
    ),
    "reports": (
        "reports/app.py",
        reports,
        {"mean.children", "history.children", "_pages_content.children"},
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_the_same_before_and_after(name: str, serve: Callable[..., str], page: Any, tmp_path: Path) -> None:
    file, use, stays = CASES[name]
    shutil.copytree(APPS, tmp_path / "apps")
    path = tmp_path / "apps" / file
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request) if "_dash-update-component" in request.url else None)
    page.goto(serve(path))
    use(page)
    before = outputs(asked)
    assert before > stays - {"weather.children"}
    command = [sys.executable, "-m", "clientside", "advise", f"{path.stem}:app", "--diff"]
    done = subprocess.run(command, cwd=path.parent, capture_output=True, text=True, timeout=200)
    assert done.returncode == 0, done.stderr
    subprocess.run(["git", "apply", "-"], cwd=path.parent, input=done.stdout, text=True, check=True, timeout=60)
    page.goto("about:blank")  # no more ticks of the old page
    asked.clear()
    page.goto(serve(path))
    use(page)
    after = outputs(asked)
    assert after <= stays, after - stays
    assert [line for line in page.log if "error" in line.lower()] == []


def outputs(requests: list[Any]) -> set[str]:
    """The outputs that the server was asked for."""
    found: set[str] = set()
    for request in requests:
        output = json.loads(request.post_data)["output"]
        parts = output[2:-2].split("...") if output.startswith("..") else [output]
        found.update(part for part in parts if not part.startswith("_pages_content.") or part == parts[0])
    return {part for part in found if not part.startswith("_pages_store")}
