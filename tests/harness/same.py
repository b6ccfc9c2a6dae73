"""`same(f, *args)`: CPython's and the browser's outcome of one call, compared.

    def test_floor():
        same(lambda a, b: a // b, -7, 2)

The outcome is a value (after the boundary: what the page would get), or an exception's class and message. With `exact`,
the value is compared by its repr *inside*, so that 2 differs from 2.0 and a list from a tuple. Arguments are frozen
deeply in JavaScript.
"""

from __future__ import annotations

import itertools
import json
import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from clientside.compiler.pipeline import Module, compile_functions
from clientside.compiler.source import MarkedSource
from py_mini_racer import MiniRacer

_SHOW = r"""
globalThis.window = globalThis;
globalThis.$frozen = (x) => {
  if (x && typeof x === "object") { Object.values(x).forEach($frozen); Object.freeze(x); }
  return x;
};
globalThis.$shown = (x) => {
  if (x === undefined) return {"$": "undefined"};
  if (typeof x === "number" && !Number.isFinite(x)) return {"$": String(x)};
  if (typeof x === "bigint") return {"$": "bigint " + x};
  if (typeof x === "function") return {"$": "function"};
  if (Array.isArray(x)) return Array.from(x, $shown);
  if (!x || typeof x !== "object") return x;
  if (Object.getPrototypeOf(x) !== Object.prototype) return {"$": "object " + x.constructor?.name};
  return {"$": Object.keys(x).map((k) => [k, $shown(x[k])])};
};
globalThis.$failed = (e) => ({
  error: e?.name ?? typeof e, message: String(e?.message ?? e), python: !!e?.args, code: e?.code, stack: e?.stack,
});
globalThis.$outcome = (f, text) => {
  const args = $frozen(JSON.parse(text));
  let found;
  try {
    const value = f(...args);
    found = {value: $shown(value)};
  } catch (e) { found = $failed(e); }
  if (JSON.stringify(args) !== JSON.stringify(JSON.parse(text))) found.mutated = true;
  return JSON.stringify(found);
};
"""
_numbers = itertools.count()


@dataclass(frozen=True)
class Outcome:
    """What a call did: `value`, or an exception's class name and message. `refused` holds the code of a run-time
    refusal.
    """

    value: Any = None
    error: str = ""
    message: str | None = None
    refused: str = ""
    detail: str = ""


@lru_cache(maxsize=1)
def engine() -> MiniRacer:
    """One V8 context for all bundles (each is an IIFE under a name of its own)."""
    made = MiniRacer()
    made.eval(_SHOW)
    return made


@lru_cache(maxsize=4096)
def compiled(function: Callable[..., Any], exact: bool = False) -> tuple[Module, str]:
    """A function's module, loaded into the engine, and the JavaScript expression that names it."""
    name = f"f{next(_numbers)}"
    module = compile_functions([MarkedSource(function, "tests", name)], observe=exact)
    engine().eval(module.text)
    return module, f"dash_clientside.tests.{name}"


def python_outcome(function: Callable[..., Any], args: tuple[Any, ...], exact: bool = False) -> Outcome:
    """What CPython does, with what the page would get."""
    try:
        value = function(*from_page(args))
        return Outcome(repr(value) if exact else shown(value))
    except Exception as error:  # the outcome under test
        return Outcome(error=type(error).__name__, message=str(error))


def javascript_outcome(function: Callable[..., Any], args: tuple[Any, ...], exact: bool = False) -> Outcome:
    """What the compiled function does in V8. Raises CompileError."""
    module, expression = compiled(function, exact)
    text = engine().eval(f"$outcome({expression}, {json.dumps(json.dumps(args))})", timeout_sec=20)
    found = json.loads(text)
    detail = module.text[module.text.find("function ") :] if "error" in found else ""
    assert not found.get("mutated"), f"the arguments were changed\n{detail}"
    if found.get("error") == "ClientsideRefusal":
        return Outcome(refused=found["code"], message=found["message"], detail=found.get("stack", ""))
    if "error" in found:
        return Outcome(
            error=found["error"], message=found["message"] if found["python"] else None, detail=found.get("stack", "")
        )
    return Outcome(found["value"])


def from_page(value: Any) -> Any:
    """A value as the page hands it to Python: whole numbers are ints, as `JSON.stringify` writes them. A copy."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e21:
        return int(value)
    if isinstance(value, (list, tuple)):
        return [from_page(v) for v in value]
    if isinstance(value, dict):
        return {key: from_page(v) for key, v in json.loads(json.dumps(value)).items()}
    return value


def shown(value: Any) -> Any:
    """A Python result as the page gets it, in the notation of the JavaScript side."""
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, int):
        return {"$": f"bigint {value}"} if abs(value) > 2**53 - 1 else value
    if isinstance(value, float):
        if math.isnan(value):
            return {"$": "NaN"}
        return {"$": "Infinity" if value > 0 else "-Infinity"} if math.isinf(value) else value
    if isinstance(value, (list, tuple)):
        return [shown(v) for v in value]
    if isinstance(value, dict):
        for key in value:
            if not isinstance(key, (str, int, float, bool, type(None))):
                raise TypeError(f"keys must be str, int, float, bool or None, not {type(key).__name__}")
        return {"$": _ordered([[_key(k), shown(v)] for k, v in value.items()])}
    raise TypeError(f"Object of type {type(value).__name__} is not JSON serializable")


def _key(key: Any) -> str:
    return key if isinstance(key, str) else json.dumps(key)


def _ordered(pairs: list[list[Any]]) -> list[list[Any]]:
    """A plain object's order: integer-like keys first (the boundary loses Python's order there)."""

    def is_index(key: str) -> bool:
        return key.isascii() and key.isdigit() and str(int(key)) == key and int(key) < 2**32 - 1

    unique = {k: v for k, v in pairs}
    indexed = sorted((k for k in unique if is_index(k)), key=int)
    return [[k, unique[k]] for k in [*indexed, *(k for k in unique if not is_index(k))]]


def differs(expected: Outcome, actual: Outcome) -> str:
    """What is different, empty where nothing is."""
    if actual.refused:
        return f"refused ({actual.refused}): {actual.message}\n{actual.detail}"
    if expected.error != actual.error:
        return f"CPython: {expected}\nJavaScript: {actual}\n{actual.detail}"
    if expected.error:
        if actual.message is not None and expected.message != actual.message:
            return f"message\n  CPython:    {expected.message!r}\n  JavaScript: {actual.message!r}"
        return ""
    if not _equal(expected.value, actual.value):
        return f"value\n  CPython:    {expected.value!r}\n  JavaScript: {actual.value!r}"
    return ""


def _equal(a: Any, b: Any) -> bool:
    if isinstance(a, bool) or isinstance(b, bool):
        return a is b
    if isinstance(a, (int, float)) and isinstance(b, (int, float)):
        return a == b or (isinstance(a, float) is not isinstance(b, float) and float(a) == float(b))
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(_equal, a, b))
    if isinstance(a, dict) and isinstance(b, dict):
        return a.keys() == b.keys() and all(_equal(a[k], b[k]) for k in a)
    return type(a) is type(b) and bool(a == b)


def same(function: Callable[..., Any], *args: Any, exact: bool = True) -> None:
    """Assert that CPython and JavaScript do the same for one call."""
    for mode in (False, True) if exact else (False,):
        expected = python_outcome(function, args, mode)
        if not mode and (expected.error == "TypeError" and "JSON serializable" in (expected.message or "")):
            continue
        if not mode and "bigint" in json.dumps(expected.value):
            actual = javascript_outcome(function, args, mode)
            assert actual.refused == "integer-too-large", f"{args}: {actual}"
            continue
        actual = javascript_outcome(function, args, mode)
        problem = differs(expected, actual)
        name = getattr(function, "__name__", function)
        assert not problem, f"{name}{args}{' (exact)' if mode else ''}\n{problem}\n{javascript(function, mode)}"


def same_for_all(function: Callable[..., Any], cases: Iterable[Any]) -> None:
    """The same for many argument lists (a case that is no tuple is one argument)."""
    for case in cases:
        same(function, *(case if isinstance(case, tuple) else (case,)))


def refused(function: Callable[..., Any], *args: Any, code: str) -> None:
    """Assert that JavaScript refuses a call at run time, with this code."""
    actual = javascript_outcome(function, args)
    assert actual.refused == code, f"expected the refusal {code}, got {actual}"


def javascript(function: Callable[..., Any], exact: bool = False) -> str:
    """The compiled program without the helpers, for messages."""
    module, _ = compiled(function, exact)
    start = min(
        (module.text.find(line) for line in (f.javascript.split("\n")[0] for f in module.functions) if line), default=0
    )
    return module.text[max(start, 0) :][:3000]
