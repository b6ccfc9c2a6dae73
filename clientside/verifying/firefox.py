"""An installed Firefox, headless, asked through WebDriver BiDi (https://w3c.github.io/webdriver-bidi/).

Playwright drives a Firefox of its own making only; this is the one that visitors have.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import tempfile
import threading
from typing import Any

_NAMES = ("firefox", "firefox-esr")


def installed() -> str | None:
    """The path of an installed Firefox."""
    return next(filter(None, map(shutil.which, _NAMES)), None)


class FirefoxPage:
    """A page of a Firefox of its own: what `BrowserPage` asks of a page.

    Raises MissingExtraError without the package websockets, OSError where Firefox does not start.
    """

    def __init__(self, path: str) -> None:
        try:
            from websockets.sync.client import connect
        except ImportError as error:
            from clientside.missing import MissingExtraError

            raise MissingExtraError("browser", "--browser firefox", error) from None
        self._profile = tempfile.mkdtemp(prefix="clientside-firefox-")
        command = [path, "--headless", "--no-remote", "--profile", self._profile, "--remote-debugging-port", "0"]
        self._process = subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
        try:
            assert self._process.stderr is not None
            found = (re.search(r"WebDriver BiDi listening on (ws://\S+)", line) for line in self._process.stderr)
            address = next((match[1] for match in found if match), None)
            if address is None:
                raise OSError("it ended at once")
            # What else it says is read and forgotten, or it would wait for a reader.
            threading.Thread(target=self._process.stderr.read, daemon=True).start()
            self._connection = connect(f"{address}/session", max_size=None, open_timeout=60).__enter__()
            self._asked = 0
            self._ask("session.new", capabilities={})
            self._context = self._ask("browsingContext.getTree")["contexts"][0]["context"]
        except BaseException:
            self.close()
            raise

    def goto(self, url: str, wait_until: str = "complete") -> None:
        """Show an address, and wait until all that its HTML names is loaded."""
        self._ask("browsingContext.navigate", context=self._context, url=url, wait="complete")

    def set_content(self, html: str) -> None:
        """Write a page."""
        self.evaluate("(html) => { document.open(); document.write(html); document.close(); }", html)

    def evaluate(self, function: str, argument: Any = None, timeout: float = 60) -> Any:
        """What a function gives for a JSON argument: a text, number or bool, else None. Raises RuntimeError."""
        text = f"({function}\n)({json.dumps(argument)})"
        target = {"context": self._context}
        found = self._ask("script.evaluate", timeout, expression=text, target=target, awaitPromise=True)
        if found["type"] == "exception":
            raise RuntimeError(found["exceptionDetails"]["text"])
        return found["result"].get("value") if found["result"]["type"] in ("string", "number", "boolean") else None

    def close(self) -> None:
        """End it."""
        self._process.kill()
        self._process.wait(20)
        shutil.rmtree(self._profile, ignore_errors=True)

    def _ask(self, method: str, timeout: float = 60, **params: Any) -> dict[str, Any]:
        self._asked += 1
        self._connection.send(json.dumps({"id": self._asked, "method": method, "params": params}))
        while True:
            message = json.loads(self._connection.recv(timeout=timeout))
            if message.get("id") == self._asked:
                if message["type"] == "error":
                    raise RuntimeError(f"{message['error']}: {message['message']}")
                result: dict[str, Any] = message["result"]
                return result
