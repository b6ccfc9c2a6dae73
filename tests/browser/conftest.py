"""Fixtures for tests in Chromium: `serve` starts an app in a process of its own, `page` is a page that keeps a log."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.browser.web import origin, sockets, web

__all__ = ["origin", "sockets", "web"]
ROOT = Path(__file__).parents[2]
_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge")
# As root, Chromium needs --no-sandbox; the rest keeps it from asking the network anything of its own.
_FLAGS = [
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
]


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """The system's Chromium. `CLIENTSIDE_BROWSER` names another executable.

    One for each file: while Playwright runs, an event loop runs in the test's thread, which other tests must not find.
    """
    sync_api = pytest.importorskip("playwright.sync_api")
    found = os.environ.get("CLIENTSIDE_BROWSER") or next(filter(None, map(shutil.which, _NAMES)), None)
    if found is None:
        pytest.fail(f"no browser: install one of {', '.join(_NAMES)}, or name one in CLIENTSIDE_BROWSER")
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=_FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Any) -> Iterator[Any]:
    """A page of its own context; `page.log` is what the console said, `page.requests` the paths that it asked for."""
    context = browser.new_context(viewport={"width": 900, "height": 900})
    page = context.new_page()
    page.log = []
    page.requests = []
    page.on("console", lambda message: page.log.append(f"{message.type}: {message.text}"))
    page.on("pageerror", lambda error: page.log.append(f"error: {error}"))
    page.on("request", lambda request: page.requests.append(f"{request.method} {request.url}"))
    page.set_default_timeout(30_000)
    yield page
    context.close()


@pytest.fixture
def serve() -> Iterator[Callable[..., str]]:
    """`serve(path, *options)` starts tests/browser/serve.py and gives the address; the fixture ends what it started."""
    started: list[subprocess.Popen[str]] = []

    def start(path: Path, *options: str, **environment: str) -> str:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.browser.serve", *options, str(path)],
            cwd=ROOT,
            env={**os.environ, **environment},
            stdout=subprocess.PIPE,
            text=True,
            start_new_session=True,  # the debug server has a child: both end together
        )
        started.append(process)
        assert process.stdout
        address = process.stdout.readline().strip()
        assert address, f"{path} did not start"
        _wait_for(address, process)
        return address

    yield start
    for process in started:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait(10)
        assert process.stdout
        process.stdout.close()


def _wait_for(address: str, process: subprocess.Popen[str]) -> None:
    for _ in range(300):
        assert process.poll() is None, "the server ended"
        try:
            urllib.request.urlopen(address, timeout=10).close()
            return
        except urllib.error.HTTPError:
            return  # it answers: what it answers is the test's business
        except OSError:
            time.sleep(0.1)
    raise AssertionError(f"{address} does not answer")


@pytest.fixture
def pages(page: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """`pages.open(callbacks, html)` serves a Flask page with those callbacks and opens it in `page`.

    Its script is in one piece, so that what a click does is there at once; test_flask_split.py is about the other kind.
    """
    from clientside.registry import REGISTRY
    from tests.browser.flask_pages import Pages

    REGISTRY.clear()  # functions that other tests marked belong to every app of the process
    monkeypatch.setenv("CLIENTSIDE_SPLIT", "0")
    made = Pages(page)
    yield made
    made.stop()
