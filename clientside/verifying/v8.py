"""The embedded V8: no browser, no server, a page's names around the functions."""

from __future__ import annotations

import json
from typing import Any

from clientside.missing import MissingExtraError
from clientside.verifying.page import DASH, OUTCOME

_LONGEST = 100  # rounds of microtasks and timers before a promise counts as one that never settles


class V8:
    """One V8 context for all bundles: each is a function of its own under a name of its own."""

    name = "V8"

    def __init__(self) -> None:
        try:
            from py_mini_racer import MiniRacer
        except ImportError as error:
            raise MissingExtraError("verify", "running JavaScript", error) from None
        self._engine = MiniRacer()
        self._engine.eval(DASH + OUTCOME)

    def load(self, text: str) -> None:
        """Run a script."""
        self._engine.eval(text)

    def has(self, namespace: str, name: str) -> bool:
        """Never: nothing is served here."""
        return False

    def evaluate(self, expression: str, timeout: float = 20) -> str:
        """The text that an expression gives. Raises TimeoutError, and RuntimeError for errors of the engine itself."""
        from py_mini_racer import JSEvalException, JSTimeoutException

        try:
            return str(self._engine.eval(expression, timeout_sec=timeout))
        except JSTimeoutException:
            raise TimeoutError(f"JavaScript ran longer than {timeout:g} s") from None
        except JSEvalException as error:
            raise RuntimeError(str(error)) from None

    def call(
        self, function: str, args: str, context: str = "", absent: bool = False, timeout: float = 20
    ) -> dict[str, Any]:
        """What calling `function` (an expression) with JSON arguments did, as `javascript_outcome` takes it."""
        given = ", ".join([function, json.dumps(args), json.dumps(context), json.dumps(absent)])
        found: dict[str, Any] = json.loads(self.evaluate(f"$outcome({given})", timeout))
        rounds = 0
        while found == {"pending": True}:
            settled = json.loads(self.evaluate("JSON.stringify($late.done)", timeout))
            if settled is not None:
                return dict(settled)
            rounds += 1
            if self.evaluate("String(globalThis.$tick?.() ?? false)") == "false" and rounds > _LONGEST:
                raise TimeoutError("the promise does not settle")
        return found

    def close(self) -> None:
        """End the engine: its threads may keep a process from ending."""
        self._engine.close()
