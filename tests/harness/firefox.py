"""Firefox as the engine of the differential tests: `CLIENTSIDE_TEST_ENGINE=firefox scripts/test tests/programs`.

An installed Firefox, headless, asked through WebDriver BiDi; it stands in for `MiniRacer`.
"""

from __future__ import annotations

import atexit
import json
import re
import shutil
import subprocess
import tempfile
import threading
from typing import Any

_NAMES = ("firefox", "firefox-esr")


class Firefox:
    """A page of a Firefox of its own. Raises RuntimeError where none is installed."""

    def __init__(self) -> None:
        from websockets.sync.client import connect

        path = next(filter(None, map(shutil.which, _NAMES)), None)
        if path is None:
            raise RuntimeError("Firefox is not installed")
        profile = tempfile.mkdtemp(prefix="clientside-firefox-")
        command = [path, "--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"]
        self._process = subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
        atexit.register(self._end, profile)
        assert self._process.stderr is not None
        found = (re.search(r"WebDriver BiDi listening on (ws://\S+)", line) for line in self._process.stderr)
        address = next(match[1] for match in found if match)
        # What else it says is read and forgotten, or it would wait for a reader.
        threading.Thread(target=self._process.stderr.read, daemon=True).start()
        self._connection = connect(f"{address}/session", max_size=None, open_timeout=60).__enter__()
        self._asked = 0
        self._ask("session.new", capabilities={})
        self._context = self._ask("browsingContext.getTree")["contexts"][0]["context"]

    def eval(self, text: str, timeout_sec: float | None = None) -> Any:
        """The value of a script: a text, number or bool (else None). Raises RuntimeError where it throws."""
        target = {"context": self._context}
        found = self._ask("script.evaluate", timeout_sec or 60, expression=text, target=target, awaitPromise=False)
        if found["type"] == "exception":
            raise RuntimeError(found["exceptionDetails"]["text"])
        return found["result"].get("value") if found["result"]["type"] in ("string", "number", "boolean") else None

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

    def _end(self, profile: str) -> None:
        self._process.kill()
        self._process.wait(20)
        shutil.rmtree(profile, ignore_errors=True)
