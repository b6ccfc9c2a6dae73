"""A real browser's page, headless: the app's own page where there is an app, else its bundle."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import threading
from typing import Any

import click

from clientside.missing import MissingExtraError
from clientside.verifying.firefox import FirefoxPage, installed
from clientside.verifying.page import DASH, OUTCOME

_SYSTEM = {
    "chromium": ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"),
    "chrome": ("google-chrome", "google-chrome-stable", "chrome"),
    "edge": ("microsoft-edge", "msedge"),
    "firefox": (),
}
_CHANNELS = {"chrome": "chrome", "edge": "msedge"}
# As root, Chromium needs --no-sandbox; the rest keeps it from asking the network anything of its own.
_FLAGS = ["--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update"]
# No eval inside: a page's Content-Security-Policy may forbid it.
_CALL = """async ([args, context, absent]) => {
  const text = $outcome(FUNCTION, args, context, absent);
  if (text !== '{"pending":true}') return text;
  const late = globalThis.$late;
  for (let i = 0; i < 200 && late.done === null; i += 1) await new Promise((done) => setTimeout(done, 10));
  return late.done === null ? '{"pending":true}' : JSON.stringify(late.done);
}"""


class BrowserPage:
    """A page of a browser that Playwright drives, or of an installed Firefox.

    Raises MissingExtraError, ClickException without a browser.
    """

    def __init__(self, name: str, app: Any, marked: list[Any]) -> None:
        self.name = name.capitalize()
        self._ends = contextlib.ExitStack()
        try:
            self._page = self._firefox(path) if name == "firefox" and (path := installed()) else self._opened(name)
            if app is not None:
                self._page.goto(self._ends.enter_context(served(app)), wait_until="networkidle")
            else:
                self._page.set_content("<!doctype html><title>clientside verify</title>")
            self.load(DASH + OUTCOME)
            if app is None and marked:
                self._load_bundle(marked)
        except BaseException:
            self._ends.close()
            raise

    def _opened(self, name: str) -> Any:
        try:
            from playwright.sync_api import sync_playwright
        except ImportError as error:
            raise MissingExtraError("browser", f"--browser {name}", error) from None
        browser = launched(self._ends.enter_context(sync_playwright()), name)
        self._ends.callback(browser.close)
        return browser.new_page()

    def _firefox(self, path: str) -> FirefoxPage:
        try:
            page = FirefoxPage(path)
        except (OSError, RuntimeError) as error:
            raise click.ClickException(f"{path} cannot be started ({error})") from None
        self._ends.callback(page.close)
        return page

    def _load_bundle(self, marked: list[Any]) -> None:
        """The bundle that an app with these functions would serve, unless one of them cannot be compiled."""
        from clientside.compiler.diagnostics.diagnostic import CompileError
        from clientside.compiler.pipeline import compile_functions
        from clientside.compiler.shape import CallbackShape
        from clientside.compiler.source import MarkedSource

        sources = [
            MarkedSource(t.function, t.namespace, t.function_name, True, CallbackShape(t.outputs, t.many))
            for t in marked
            if t.plain
        ]
        with contextlib.suppress(CompileError):
            self.load(compile_functions(sources).text)

    def has(self, namespace: str, name: str) -> bool:
        """Whether the page has this function."""
        found = "([space, name]) => typeof globalThis.dash_clientside?.[space]?.[name] === 'function'"
        return bool(self._page.evaluate(found, [namespace, name]))

    def load(self, text: str) -> None:
        """Run a script."""
        self._page.evaluate(f"() => {{\n{text}\n}}")

    def call(
        self, function: str, args: str, context: str = "", absent: bool = False, timeout: float = 20
    ) -> dict[str, Any]:
        """What calling `function` with JSON arguments did. Raises TimeoutError for a promise that does not settle."""
        found: dict[str, Any] = json.loads(
            self._page.evaluate(_CALL.replace("FUNCTION", function), [args, context, absent])
        )
        if found == {"pending": True}:
            raise TimeoutError("the promise does not settle")
        return found

    def close(self) -> None:
        """End the browser, and the server if there is one."""
        self._ends.close()


def launched(playwright: Any, name: str) -> Any:
    """A browser, headless. Raises ClickException where there is none."""
    from playwright.sync_api import Error

    kind = playwright.firefox if name == "firefox" else playwright.chromium
    flags = [] if name == "firefox" else list(_FLAGS)
    if name != "firefox" and hasattr(os, "geteuid") and os.geteuid() == 0:
        flags.append("--no-sandbox")
    own = os.environ.get("CLIENTSIDE_BROWSER") if name == "chromium" else None
    path = own or next(filter(None, map(shutil.which, _SYSTEM[name])), None)
    try:
        if path is not None:
            return kind.launch(executable_path=path, args=flags)
        return kind.launch(channel=_CHANNELS[name], args=flags) if name in _CHANNELS else kind.launch(args=flags)
    except Error as error:
        reason = str(error).strip().splitlines()[0]
        hint = f"playwright install {_CHANNELS.get(name, name)}"
        raise click.ClickException(f"{name} cannot be started ({reason}); to install it: {hint}") from None


@contextlib.contextmanager
def served(app: Any) -> Any:
    """The address of a Dash or Flask app, served on a free port of this machine as long as the block runs."""
    from werkzeug.serving import WSGIRequestHandler, make_server

    class Quiet(WSGIRequestHandler):
        def log_request(self, *_: Any) -> None:
            """Requests are no news."""

    server = make_server("127.0.0.1", 0, getattr(app, "server", app), threaded=True, request_handler=Quiet)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        prefix = getattr(getattr(app, "config", None), "requests_pathname_prefix", None) or "/"
        yield f"http://127.0.0.1:{server.server_port}{prefix}"
    finally:
        server.shutdown()
        thread.join(10)
        server.server_close()
