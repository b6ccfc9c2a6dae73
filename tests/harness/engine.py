"""The embedded V8 that the tests run JavaScript in."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any

from clientside.compiler.bundle.link import runtime_text
from py_mini_racer import MiniRacer


@lru_cache(maxsize=64)
def engine_with(*helpers: str) -> MiniRacer:
    """A V8 context in which the runtime helpers called `helpers` (without `$`) are global."""
    engine = MiniRacer()
    engine.eval(runtime_text(helpers))
    return engine


def call_helper(helpers: tuple[str, ...], expression: str) -> Any:
    """The JSON value of a JavaScript `expression` over the named helpers; a thrown error is {"error": name, "message":
    text}.
    """
    text = engine_with(*helpers).eval(
        "(() => { try { return JSON.stringify({value: (" + expression + ")}); }"
        " catch (e) { return JSON.stringify({error: e.name, message: e.message}); } })()"
    )
    return json.loads(text)
