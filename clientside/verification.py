"""`clientside.verify` and `clientside.assert_same`: CPython against JavaScript, from Python."""

from __future__ import annotations

import atexit
import os
import time
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from clientside.verifying.program import Engine
    from clientside.verifying.results import FunctionReport, VerifyReport

What = str | os.PathLike[str] | Callable[..., Any]


def verify(
    *what: What,
    examples: int = 100,
    seconds: float = 60.0,
    seed: int = 0,
    browser: str | None = None,
    recorded: str | None = None,
    generate: bool = True,
    progress: Callable[[FunctionReport | None, int], None] | None = None,
) -> VerifyReport:
    """Run functions in CPython and in JavaScript on the same inputs, and compare values, exceptions and mutation.

    `what` are functions (marked or not), files, folders, `file.py::name`, or `module:app`. Each function gets its
    `@clientside.example` calls, its docstring's, those of `recorded` (the text of a file that a page in debug mode
    wrote), and with `generate` up to `examples` calls that hypothesis makes. All takes about `seconds` at the most.
    `browser` ("chromium", "firefox", "chrome", "edge") runs the JavaScript in that browser instead of the embedded V8.
    `progress` is called with each function's report and the number of functions (first with None).

    Raises MissingExtraError where mini-racer, hypothesis or Playwright is not installed.

    >>> clientside.verify(draw, examples=500).ok
    """
    from clientside.verifying.results import FunctionReport, VerifyReport
    from clientside.verifying.runner import Effort, recorded_calls, verify_target
    from clientside.verifying.targets import find_targets, target_of

    started = time.monotonic()
    paths = [os.fspath(w) for w in what if isinstance(w, (str, os.PathLike))]
    targets = find_targets(paths)
    targets.found += [target_of(w) for w in what if not isinstance(w, (str, os.PathLike))]
    report = VerifyReport(problems=targets.problems, seed=seed)
    calls = recorded_calls(recorded) if recorded is not None else {}
    if progress is not None:
        progress(None, len(targets.found))
    engine = _engine(browser, targets.app, [t for t in targets.found if t.marked])
    try:
        for number, target in enumerate(targets.found):
            left = seconds - (time.monotonic() - started)
            if left <= 0:
                report.out_of_time = True
                made = FunctionReport(target.name, target.file, target.line, "not verified", reason="out of time")
            else:
                effort = Effort(examples, left / (len(targets.found) - number), seed)
                made = verify_target(
                    target, engine, effort, calls.get(f"{target.namespace}.{target.function_name}"), generate
                )
            report.functions.append(made)
            if progress is not None:
                progress(made, len(targets.found))
    finally:
        engine.close()
    report.seconds = time.monotonic() - started
    return report


def _engine(browser: str | None, app: Any, marked: Iterable[Any]) -> Engine:
    if browser is not None:
        from clientside.verifying.browser import BrowserPage

        return BrowserPage(browser, app, [t for t in marked])
    from clientside.verifying.v8 import V8

    return V8()


_shared: list[Engine] = []


def assert_same(function: Callable[..., Any], /, *args: Any, **kwargs: Any) -> None:
    """Assert that one call does the same in CPython and in JavaScript (embedded V8).

    Raises AssertionError with both outcomes, TypeError for arguments that do not fit or cannot be handed to JavaScript,
    CompileError, and MissingExtraError without mini-racer.
    """
    from clientside.verifying.compare import Comparison
    from clientside.verifying.program import Program
    from clientside.verifying.reproduce import call_text
    from clientside.verifying.runner import bound_arguments, hints_of
    from clientside.verifying.targets import target_of
    from clientside.verifying.wire import CannotTravelError

    target = target_of(function)
    bound = bound_arguments(target, args, kwargs)
    if bound is None:
        raise TypeError(f"{target.name} does not take these arguments")
    if not _shared:
        _shared.append(_engine(None, None, ()))
        atexit.register(_shared[0].close)  # its threads would keep the process
    try:
        verdict = Comparison(Program(target, _shared[0]), hints_of(target.function)).call(bound)
    except CannotTravelError as error:
        raise TypeError(f"{error} cannot be handed to JavaScript") from None
    if verdict.kind == "same":
        return
    what = {"refused": "JavaScript refuses", "left out": "nothing to compare"}.get(verdict.kind, "")
    raise AssertionError(f"{call_text(target, bound)}\n{what}{': ' if what else ''}{verdict.problem}")
