"""One test method tried: built, run by CPython, compiled, run by V8."""

from __future__ import annotations

import contextlib
import importlib
import io
import json
import re
import signal
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass

from clientside.compiler.diagnostics.diagnostic import CompileError
from clientside.compiler.pipeline import compile_source
from py_mini_racer import JSTimeoutException, MiniRacer

from tests.conformance.build import Method, Unbuildable, built
from tests.conformance.rules import CHANCE, EXPLAINED

OUTCOMES = ("pass", "partly", "compile", "run", "wrong", "crash", "explained", "excluded")
_SECONDS = 20
_ROUNDS = 30
_TOO_LONG = f"takes longer than {_SECONDS} s in JavaScript or in CPython"
_CALL = """
globalThis.window = globalThis;
globalThis.$tried = (f) => {
  try { return JSON.stringify({value: f()}); }
  catch (e) {
    return JSON.stringify({
      error: e?.name ?? typeof e, message: String(e?.message ?? e), code: e?.code, stack: String(e?.stack).slice(0, 1200),
    });
  }
};
"""


class Slow(BaseException):
    """Something took too long."""


@dataclass
class Result:
    """What came out of a method: one of OUTCOMES, the reason, and how many assertions were left out."""

    module: str
    label: str
    outcome: str
    reason: str = ""
    detail: str = ""
    left_out: int = 0
    assertions: int = 0

    def as_dict(self) -> dict[str, object]:
        """For JSON."""
        return asdict(self)


@contextmanager
def limited(seconds: int) -> Iterator[None]:
    """Raise Slow after so many seconds."""

    def stop(*_: object) -> None:
        raise Slow

    previous = signal.signal(signal.SIGALRM, stop)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, previous)


def cpython(text: str) -> str:
    """What CPython makes of the module: empty where `run()` gives "ok"."""
    names: dict[str, object] = {"__name__": "tried"}
    try:
        with limited(_SECONDS), contextlib.redirect_stdout(io.StringIO()), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            exec(compile(text, "<tried>", "exec"), names)
            names["run"]()  # type: ignore[operator]
    except Slow:
        return _TOO_LONG
    except BaseException as error:
        return f"{type(error).__name__}: {error}"
    return ""


def units(text: str) -> list[tuple[int, int, int]]:
    """The assertions of a text: number, first line, last line."""
    found, open_units = [], {}
    for i, line in enumerate(text.split("\n"), 1):
        marking = re.fullmatch(r"""\s*(?:'|\"{3})(unit|end) (\d+)(?:'|\"{3})""", line)
        if marking is None:
            continue
        if marking[1] == "unit":
            open_units[int(marking[2])] = i
        else:
            found.append((int(marking[2]), open_units[int(marking[2])], i))
    return found


def tried(method: Method, engine: MiniRacer | None = None) -> Result:
    """Try one method; what is wrong may be explained."""
    result = _tried(method, engine)
    if result.outcome in ("wrong", "crash") and (method.module, method.label) in EXPLAINED:
        result.outcome, result.reason = "explained", EXPLAINED[method.module, method.label]
    return result


def _is_skipped(method: Method) -> bool:
    """Whether the test-suite itself leaves a method out on this machine."""
    owner = getattr(importlib.import_module(method.module), method.owner, None)
    return any(getattr(part, "__unittest_skip__", False) for part in (owner, getattr(owner, method.name, None)))


def _tried(method: Method, engine: MiniRacer | None) -> Result:
    result = Result(method.module, method.label, "excluded")
    if (method.module, method.label) in CHANCE:
        result.reason = "depends on chance, in CPython too"
        return result
    if _is_skipped(method):
        result.reason = "skipped by the test-suite"
        return result
    try:
        with limited(_SECONDS):
            text = built(method)
    except Unbuildable as error:
        result.reason = str(error)
        return result
    except (
        Slow,
        RecursionError,
        AssertionError,
        ImportError,
        SyntaxError,
        ValueError,
        KeyError,
        AttributeError,
    ) as error:
        result.reason = "cannot be cut out of its module"
        result.detail = repr(error)
        return result
    problem = cpython(text)
    if problem:
        skipped = problem.startswith("SkipTest")
        alone = "skipped by the test-suite" if skipped else "does not stand alone"
        result.reason = problem if problem == _TOO_LONG else alone
        result.detail = problem
        return result
    result.assertions = len(units(text))
    return checked(method, text, result, engine)


def checked(method: Method, text: str, result: Result, engine: MiniRacer | None) -> Result:
    """Compile and run a text that CPython accepts."""
    skipped: frozenset[int] = frozenset()
    for _ in range(_ROUNDS):
        try:
            with limited(_SECONDS):
                module = compile_source(text, "<tried>", "tried")
            break
        except CompileError as error:
            errors = [d for d in error.diagnostics if d.severity == "error"]
            places = units(text)
            more = set()
            for d in errors:
                inside = [u for u in places if u[1] <= d.line <= u[2]]
                if inside:
                    more.add(max(inside, key=lambda u: u[1])[0])
            result.reason = result.reason or errors[0].code
            result.detail = result.detail or f"{errors[0].message}\n{errors[0].source_line().strip()}"
            if not more:
                result.outcome, result.reason = "compile", errors[0].code
                result.detail = f"{errors[0].message}\n{errors[0].source_line().strip()}"
                return result
            skipped |= more
            text = built(method, skipped)
        except Slow:
            return _crash(result, "compiling takes too long")
        except Exception as error:
            import traceback

            return _crash(result, f"{type(error).__name__}: {error}"[:200], traceback.format_exc()[-1500:])
    else:
        result.outcome = "compile"
        return result
    result.left_out = len(skipped)
    if skipped and (not units(text) or cpython(text)):
        result.outcome = "compile"
        return result
    found = run(module.text, engine)
    if found.get("value") == "ok":
        result.outcome = "partly" if skipped else "pass"
    elif found.get("error") == "ClientsideRefusal":
        result.outcome, result.reason, result.detail = (
            "run",
            str(found["code"]),
            f"{found['message']}\n{found['stack']}",
        )
    elif found.get("message") == _TOO_LONG:
        result.reason = _TOO_LONG
    else:
        error = str(found.get("error"))
        native = error in ("ReferenceError", "SyntaxError", "InternalError", "engine") or "JSError" in error
        result.outcome = "crash" if native else "wrong"
        result.reason = f"{error}: {found.get('message', found)}"[:200]
        result.detail = str(found.get("stack", ""))
    return result


def _crash(result: Result, reason: str, detail: str = "") -> Result:
    result.outcome, result.reason, result.detail = "crash", reason, detail
    return result


def run(text: str, engine: MiniRacer | None = None) -> dict[str, object]:
    """What V8 makes of the compiled module."""
    engine = engine or MiniRacer()
    try:
        engine.eval(_CALL)
        engine.eval(f"(() => {{ {_ISOLATED} }})();\n{text}", timeout_sec=_SECONDS)
        answer = engine.eval("$tried(dash_clientside.tried.run)", timeout_sec=_SECONDS)
    except JSTimeoutException:
        return {"error": "engine", "message": _TOO_LONG}
    except Exception as error:
        return {"error": "engine", "message": f"{type(error).__name__}: {str(error)[:300]}"}
    found: dict[str, object] = json.loads(str(answer))
    return found


_ISOLATED = "globalThis.dash_clientside = {};"
