"""Calls of unknown Python functions within limits of time and memory, without their output on the terminal."""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import io
import signal
import threading
from collections.abc import Callable, Iterator
from typing import Any

_ROOM = 2**30  # bytes that a call may take beyond what the process has


class TooLongError(BaseException):
    """The call took longer than it may. No `except Exception` of the user's holds it."""


def guarded(function: Callable[..., Any], args: list[Any], seconds: float) -> Any:
    """What the function gives, awaited where it is a coroutine. Raises what it raises; TooLongError; MemoryError."""
    with contextlib.redirect_stdout(io.StringIO()), _time(seconds), _memory():
        result = function(*args)
        if inspect.iscoroutine(result):
            return _awaited(result)
        return result


def _awaited(coroutine: Any) -> Any:
    """A coroutine's result; in a thread of its own where this one has a running loop (Playwright, a notebook)."""

    async def finished() -> Any:
        return await coroutine

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(finished())
    results: list[Any] = []
    errors: list[BaseException] = []

    def run() -> None:
        try:
            results.append(asyncio.run(finished()))
        except BaseException as error:  # handed to the caller's thread
            errors.append(error)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join()
    if errors:
        raise errors[0]
    return results[0]


@contextlib.contextmanager
def _time(seconds: float) -> Iterator[None]:
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(*_: Any) -> None:
        raise TooLongError(f"longer than {seconds:g} s")

    old = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, old)


@contextlib.contextmanager
def _memory() -> Iterator[None]:
    try:
        import resource

        with open("/proc/self/statm", encoding="ascii") as file:
            now = int(file.read().split()[0]) * resource.getpagesize()
    except (ImportError, OSError):
        yield
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    if hard != resource.RLIM_INFINITY and now + _ROOM > hard:
        yield
        return
    resource.setrlimit(resource.RLIMIT_AS, (now + _ROOM, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
