"""Counting what a running app's callbacks cost: calls, bytes, milliseconds."""

from __future__ import annotations

import io
import json
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

_PATH = "_dash-update-component"


@dataclass
class Cost:
    """What one callback cost so far."""

    calls: int = 0
    sent: int = 0
    received: int = 0
    seconds: float = 0.0

    @property
    def payload(self) -> float:
        """Bytes of a request and its answer, on average."""
        return (self.sent + self.received) / max(self.calls, 1)


class Meter:
    """A WSGI application around an app's own, which counts its callbacks by their output."""

    def __init__(self, application: Callable[..., Iterable[bytes]]) -> None:
        self.application = application
        self.costs: dict[str, Cost] = {}
        self._lock = threading.Lock()

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        """Answer one request."""
        if environ.get("REQUEST_METHOD") != "POST" or _PATH not in environ.get("PATH_INFO", ""):
            return self.application(environ, start_response)
        body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        environ["wsgi.input"] = io.BytesIO(body)
        started = time.perf_counter()
        answer = b"".join(self.application(environ, start_response))
        seconds = time.perf_counter() - started
        try:
            output = str(json.loads(body)["output"])
        except (ValueError, KeyError, TypeError):
            return [answer]
        with self._lock:
            cost = self.costs.setdefault(output, Cost())
            cost.calls += 1
            cost.sent += len(body)
            cost.received += len(answer)
            cost.seconds += seconds
        return [answer]
