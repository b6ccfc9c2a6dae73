"""clientside.browser on the server: what can be done with the names, what a type checker says of them."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest

import clientside
from clientside import browser
from clientside.browser import DOMException, Element, NodeList, OnlyInBrowser, Promise, document, fetch, window

ROOT = Path(__file__).parents[2]


def test_importing_is_all() -> None:
    def annotated(
        element: Element | None, nodes: NodeList[Element], then: Callable[[Element], Promise[str]]
    ) -> None: ...

    assert annotated.__annotations__
    assert not isinstance(3, Element)
    assert issubclass(DOMException, Exception)
    assert repr(document) == "<browser document>"


USES: dict[str, Callable[[], Any]] = {
    "document.title": lambda: document.title,
    "window.x": lambda: setattr(window, "x", 1),
    "fetch()": lambda: fetch("/x"),
    "window[…]": lambda: window["x"],
    "Element()": lambda: Element(),
}


@pytest.mark.parametrize("what", USES)
def test_using_one_says_where_it_is(what: str) -> None:
    with pytest.raises(OnlyInBrowser) as raised:
        USES[what]()
    assert str(raised.value).startswith(f"{what} exists in a browser only")


def title_of(name: str) -> str:
    document.title = f"{name}!"
    return document.title


def test_a_test_may_replace_them() -> None:
    with patch(f"{__name__}.document") as document:
        assert title_of("x") == "x!"
        assert document.title == "x!"


def test_names_that_no_browser_has() -> None:
    with pytest.raises(ImportError, match="cannot import name 'documnt'"):
        from clientside.browser import documnt  # noqa: F401
    assert "querySelector" not in dir(browser)
    assert {"document", "fetch", "URL", "WebSocket", "Intl"} <= set(dir(browser))


def test_apps_without_it_do_not_pay() -> None:
    code = "import sys, clientside; print([m for m in sys.modules if 'browser' in m and 'clientside' in m])"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


def test_extern_needs_a_name() -> None:
    assert repr(clientside.extern("L.control")) == "<browser L.control>"
    with pytest.raises(ValueError, match="is not a global's name"):
        clientside.extern("not a name")


def test_paced_functions_are_called_on_the_server() -> None:
    @clientside.debounce(0.5)
    @clientside.throttle(0.5)
    def double(x: int) -> int:
        return 2 * x

    assert double(4) == 8
    with pytest.raises(ValueError, match="more than nothing"):
        clientside.debounce(0)


def test_type_checkers_know_the_platform(tmp_path: Path) -> None:
    """mypy, strict: the sample has an error exactly where it says so."""
    sample = Path(__file__).parent / "browser_sample.py"
    package = tmp_path / "clientside"
    package.mkdir()
    for part in (ROOT / "clientside").iterdir():
        (package / part.name).symlink_to(part)
    for part_name in ("compiler", "runtime", "flask_adapter"):
        (package / part_name).symlink_to(ROOT / part_name)
    command = [sys.executable, "-m", "mypy", "--strict", "--python-version=3.11", f"--cache-dir={tmp_path / 'cache'}"]
    found = subprocess.run(
        [*command, "--follow-imports=silent", "--no-error-summary", "--hide-error-context", str(sample)],
        capture_output=True,
        text=True,
        env={"MYPYPATH": str(tmp_path), "PATH": "/usr/bin:/bin"},
        cwd=tmp_path,
    )
    wanted = {
        (number, line.split("# error: ")[1].strip())
        for number, line in enumerate(sample.read_text("utf-8").splitlines(), 1)
        if "# error: " in line
    }
    errors = {
        (int(line.split(":")[1]), line.rsplit("[", 1)[1].rstrip("]"))
        for line in found.stdout.splitlines()
        if ": error: " in line
    }
    assert errors == wanted, found.stdout + found.stderr
