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
import os
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any

from clientside.compiler import passes
from clientside.compiler.minify.minify import minified
from clientside.compiler.pipeline import Module, compile_functions
from clientside.compiler.source import MarkedSource
from py_mini_racer import MiniRacer

from clientside.verifying.outcome import Outcome, differs, from_page, shown
from clientside.verifying.outcome import javascript_outcome as outcome_told
from clientside.verifying.page import OUTCOME
from tests.harness.firefox import Firefox

_numbers = itertools.count()
# CLIENTSIDE_TEST_MINIFIED=1 runs what production gets: the same tests over minified bundles.
MINIFIED = bool(os.environ.get("CLIENTSIDE_TEST_MINIFIED"))
# CLIENTSIDE_TEST_OPTIMIZE=none runs what is compiled without optimisations (or with those that it names).
PASSES = passes.named(os.environ.get("CLIENTSIDE_TEST_OPTIMIZE", "all"))
# CLIENTSIDE_TEST_SPLIT=1 runs the small scripts, which load the complete ones when they need to: at once, here.
SPLIT = bool(os.environ.get("CLIENTSIDE_TEST_SPLIT"))
LOAD = "globalThis.$load = (text) => ({then(f) { (0, eval)(text); return f(); }});"


def engine() -> MiniRacer | Firefox:
    """One context for all bundles (each is an IIFE under a name of its own): V8's, or Firefox's.

    Raises RuntimeError in a process that was forked: V8's threads are not there, and it would wait for them for good.
    """
    made, process = _started()
    if process != os.getpid():
        raise RuntimeError("this process was forked after V8 had started: start it anew ('spawn'), or fork before")
    return made


@lru_cache(maxsize=1)
def _started() -> tuple[MiniRacer | Firefox, int]:
    """The engine, and the process that it runs in."""
    if os.environ.get("CLIENTSIDE_TEST_ENGINE") == "firefox":
        firefox = Firefox()
        firefox.eval(OUTCOME)
        return firefox, os.getpid()
    made = MiniRacer()
    made.eval("globalThis.window = globalThis;" + LOAD + OUTCOME)
    return made, os.getpid()


@lru_cache(maxsize=4096)
def compiled(function: Callable[..., Any], exact: bool = False) -> tuple[Module, str]:
    """A function's module, loaded into the engine, and the JavaScript expression that names it."""
    name = f"f{next(_numbers)}"
    with passes.only(PASSES):
        module = compile_functions([MarkedSource(function, "tests", name)], observe=exact)
    engine().eval(loaded(module))
    return module, f"dash_clientside.tests.{name}"


def loaded(module: Module) -> str:
    """The script that the tests run."""
    parts = module.split(lambda _: "complete") if SPLIT else None
    if parts is not None:
        return parts.small.text.replace('import("complete")', f"$load({json.dumps(parts.complete.text)})")
    return minified(module.text, (), module.passes)[0] if MINIFIED or SPLIT else module.text


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
    found = outcome_told(json.loads(text))
    detail = module.text[module.text.find("function ") :] if found.error else ""
    assert not found.mutated, f"the arguments were changed\n{detail}"
    return found


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
