"""Firefox as the engine of the differential tests: `CLIENTSIDE_TEST_ENGINE=firefox scripts/test tests/programs`."""

from __future__ import annotations

import atexit
import json
from typing import Any

from clientside.verifying.firefox import FirefoxPage, installed


class Firefox:
    """Stands in for `MiniRacer`. Raises RuntimeError where no Firefox is installed."""

    def __init__(self) -> None:
        path = installed()
        if path is None:
            raise RuntimeError("Firefox is not installed")
        self._page = FirefoxPage(path)
        atexit.register(self._page.close)

    def eval(self, text: str, timeout_sec: float | None = None) -> Any:
        """The value of a script: a text, number or bool (else None). Raises RuntimeError where it throws."""
        return self._page.evaluate(f"() => (0, eval)({json.dumps(text)})", timeout=timeout_sec or 60)
